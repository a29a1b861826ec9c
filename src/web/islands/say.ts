// Says in words what just happened: read aloud by screen readers, shown for a few seconds.
const shownMs = 6_000;
let timer = 0;

/** `action`: a button beside the words, "Undo"; `link`: where to read on. */
export function say(
  text: string,
  action?: { readonly name: string; run(): unknown },
  link?: { readonly href: string; readonly name: string },
): void {
  const place = document.getElementById('said');
  if (!place) return;
  place.textContent = text;
  if (action) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = action.name;
    button.addEventListener('click', () => {
      place.textContent = '';
      action.run();
    });
    place.append(button);
  }
  if (link) {
    const anchor = document.createElement('a');
    anchor.href = link.href;
    anchor.textContent = link.name;
    place.append(anchor);
  }
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    place.textContent = '';
  }, shownMs);
}
