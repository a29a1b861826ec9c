// Reading by keyboard: j and k from story to story, o to open, s save, h hide, m more, l less, / search, ? help.
const keys: Readonly<Record<string, string>> = {
  s: 'save',
  h: 'hide',
  m: 'more',
  l: 'less',
};

/** Where it is done already, the same key takes it back. */
const undone: Readonly<Record<string, string>> = { save: 'unsave', more: 'unwish' };

export function startKeyboard(): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (press(event.key)) event.preventDefault();
  });
}

function isTyping(target: EventTarget | null): boolean {
  const element = target as HTMLElement | null;
  return element?.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element?.tagName ?? '');
}

/** True when the key meant something here. */
function press(key: string): boolean {
  if (key === 'j') return move(1);
  if (key === 'k') return move(-1);
  if (key === '/') return search();
  if (key === '?') return help();
  if (key === 'o') {
    const link = current()?.querySelector<HTMLAnchorElement>('h2 a, h3 a, p a');
    link?.click();
    return link !== undefined && link !== null;
  }
  const act = keys[key];
  return act ? pressAct(act) : false;
}

const stories = () => [
  ...document.querySelectorAll<HTMLElement>('[data-story]:not([hidden]):not([data-opened])'),
];

function current(): HTMLElement | null {
  const focused = document.activeElement?.closest<HTMLElement>('[data-story]');
  return focused ?? document.querySelector<HTMLElement>('[data-opened]');
}

function move(step: number): boolean {
  const all = stories();
  const focused = document.activeElement?.closest<HTMLElement>('[data-story]:not([data-opened])');
  const at = focused ? all.indexOf(focused) + step : step > 0 ? firstInView(all) : -1;
  const link = all[at]?.querySelector<HTMLElement>('h2 a, h3 a, p a');
  link?.focus({ preventScroll: true });
  all[at]?.scrollIntoView({ block: 'nearest' });
  return link !== undefined && link !== null;
}

function firstInView(all: readonly HTMLElement[]): number {
  return all.findIndex((story) => story.getBoundingClientRect().top >= 0);
}

function pressAct(act: string): boolean {
  const story = current();
  const id = story?.dataset.story;
  if (!id) return false;
  const action = (name: string) =>
    story.querySelector<HTMLButtonElement>(`button[formaction="/stories/${id}/${name}"]`);
  const button = action(act) ?? action(undone[act] ?? '') ?? borrowed(id, act);
  button.click();
  if (button.dataset.borrowed) button.remove();
  return true;
}

/** A brief has no buttons of its own, and a card none for "more": one is made for the moment. */
function borrowed(id: string, act: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'submit';
  button.dataset.borrowed = 'yes';
  button.setAttribute('form', 'act');
  button.setAttribute('formaction', `/stories/${id}/${act}`);
  button.hidden = true;
  document.body.append(button);
  return button;
}

function search(): boolean {
  const box = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (!box?.checkVisibility()) {
    location.assign('/search');
    return true;
  }
  box.focus();
  box.select();
  return true;
}

const helpLines: readonly (readonly [string, string])[] = [
  ['j, k', 'next and previous story'],
  ['o or Enter', 'open'],
  ['s', 'save'],
  ['h', 'hide'],
  ['m, l', 'more, less like this'],
  ['/', 'search'],
  ['?', 'this list; Escape closes it'],
];

function help(): boolean {
  let dialog = document.querySelector<HTMLDialogElement>('dialog.keys');
  if (!dialog) {
    dialog = document.createElement('dialog');
    dialog.className = 'keys';
    dialog.setAttribute('aria-label', 'Keyboard');
    const title = document.createElement('h2');
    title.textContent = 'Keyboard';
    const list = document.createElement('dl');
    for (const [key, what] of helpLines) {
      const term = document.createElement('dt');
      term.textContent = key;
      const words = document.createElement('dd');
      words.textContent = what;
      list.append(term, words);
    }
    const close = document.createElement('button');
    close.className = 'btn';
    close.textContent = 'Close';
    close.addEventListener('click', () => dialog?.close());
    dialog.append(title, list, close);
    document.body.append(dialog);
  }
  if (dialog.open) dialog.close();
  else dialog.showModal();
  return true;
}
