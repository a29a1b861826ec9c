// Says in words what just happened: read aloud by screen readers, shown for a few seconds.
const shownMs = 6_000;
let timer: ReturnType<typeof setTimeout> | undefined;

/** A button beside the words, "Undo". What `run` does it says itself; where it fails, that is said here. */
export interface SaidAction {
  readonly name: string;
  run(): Promise<void>;
}

/** `link`: where to read on. */
export function say(
  text: string,
  action?: SaidAction,
  link?: { readonly href: string; readonly name: string },
): void {
  const place = document.getElementById('said');
  if (!place) return;
  place.textContent = text;
  if (action) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = action.name;
    button.addEventListener('click', () => void runSaid(button, action));
    place.append(button);
  }
  if (link) {
    const anchor = document.createElement('a');
    anchor.href = link.href;
    anchor.textContent = link.name;
    place.append(anchor);
  }
  clearTimeout(timer);
  timer = setTimeout(() => {
    place.textContent = '';
  }, shownMs);
}

/** The words stay until it is done: to somebody who looks there, words that go mean that it was. */
async function runSaid(button: HTMLButtonElement, action: SaidAction): Promise<void> {
  if (button.getAttribute('aria-busy') === 'true') return;
  button.setAttribute('aria-busy', 'true');
  clearTimeout(timer);
  try {
    await action.run();
  } catch {
    say('That did not work: Broadsheet did not take it. Try again in a moment.', action);
  }
}
