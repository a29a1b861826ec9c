// Buttons that post take effect in place: save, hide, less, follow, steer, theme and text size.
import { hiddenWords } from '../hidden-words.ts';
import type { Notice } from '../notice.ts';
import { say } from './say.ts';

/** Where the server refuses or is away, the form is sent as it would be without JavaScript. */
export function startActs(): void {
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button[form="act"], .theme button');
    if (!button || event.defaultPrevented || !button.form) return;
    event.preventDefault();
    const form = button.form;
    act(button, form).catch(() => form.requestSubmit(button));
  });
}

async function act(button: HTMLButtonElement, form: HTMLFormElement): Promise<void> {
  const address = button.getAttribute('formaction') ?? form.getAttribute('action') ?? '';
  if (button.getAttribute('aria-busy') === 'true') return;
  button.setAttribute('aria-busy', 'true');
  let answer: Response;
  try {
    answer = await post(address, button.name ? { [button.name]: button.value } : {});
  } finally {
    button.removeAttribute('aria-busy');
  }
  const story = /^\/stories\/(\d+)\/([a-z]+)$/.exec(address);
  if (story && ['less', 'more', 'unwish'].includes(story[2] as string)) await wordDone(button, answer);
  else if (story) storyDone(button, story[1] as string, story[2] as string);
  else if (address === '/steer') await steerDone(button, answer);
  else if (address === '/settings/theme') themeDone(button);
  else if (address === '/settings/text-size') textSizeDone(button);
  else location.reload();
}

async function post(address: string, fields: Record<string, string>): Promise<Response> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { accept: 'application/json' },
    body: new URLSearchParams(fields),
    redirect: 'error',
  });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer;
}

const opposite: Readonly<Record<string, string>> = {
  save: 'unsave',
  unsave: 'save',
  follow: 'unfollow',
  unfollow: 'follow',
};
const names: Readonly<Record<string, string>> = {
  save: 'Saved',
  unsave: 'Save',
  follow: 'Following',
  unfollow: 'Follow this story',
};

function storyDone(button: HTMLButtonElement, id: string, did: string): void {
  const next = opposite[did];
  if (next) {
    button.setAttribute('formaction', `/stories/${id}/${next}`);
    button.setAttribute('aria-pressed', String(did === 'save' || did === 'follow'));
    rename(button, names[did] ?? '');
    say(
      did === 'unsave' ? 'No longer saved.' : did === 'unfollow' ? 'No longer followed.' : `${names[did]}.`,
    );
  } else if (did === 'hide') hide(id);
  else location.reload();
}

/** What more, less and never were taken to mean, which only the server knows, with the way back. */
async function wordDone(button: HTMLButtonElement, answer: Response): Promise<void> {
  const { text, undo, link } = (await answer.json()) as Notice;
  wordStands(button, !button.getAttribute('formaction')?.endsWith('/unwish'));
  const takeBack = async (action: string, steer: string | undefined) => {
    const taken = (await (await post(action, steer ? { steer } : {})).json()) as Notice;
    wordStands(button, false);
    say(taken.text);
  };
  say(text, undo ? { name: undo.name, run: () => takeBack(undo.action, undo.steer) } : undefined, link);
}

/** More like a story is asked for once: the same button takes it back. */
function wordStands(button: HTMLButtonElement, stands: boolean): void {
  button.setAttribute('aria-pressed', String(stands));
  const more = /^(\/stories\/\d+\/)(more|unwish)$/.exec(button.getAttribute('formaction') ?? '');
  if (more) button.setAttribute('formaction', `${more[1]}${stands ? 'unwish' : 'more'}`);
}

/** The story folds into nothing, and can be brought back for as long as the words stand. */
function hide(id: string): void {
  const stories = document.querySelectorAll<HTMLElement>(`[data-story="${id}"]`);
  const isPage = document.querySelector(`[data-opened][data-story="${id}"]`) !== null;
  const next = isPage ? null : nextStory(stories[0]);
  if (!isPage) for (const story of stories) story.hidden = true;
  next?.querySelector<HTMLElement>('h2 a, h3 a, p a')?.focus({ preventScroll: true });
  say(hiddenWords, {
    name: 'Undo',
    async run() {
      await post(`/stories/${id}/unhide`, {});
      for (const story of stories) story.hidden = false;
      say('It is back.');
    },
  });
}

function nextStory(story: HTMLElement | undefined): HTMLElement | null {
  const all = [...document.querySelectorAll<HTMLElement>('[data-story]:not([hidden])')];
  return (story && all[all.indexOf(story) + 1]) ?? null;
}

async function steerDone(button: HTMLButtonElement, answer: Response): Promise<void> {
  const [verb = '', story = '', ...rest] = button.value.split(' ');
  const next = opposite[verb];
  if (next) {
    button.value = [next, story, ...rest].join(' ');
    button.setAttribute('aria-pressed', String(verb === 'follow'));
    const label = button.getAttribute('aria-label')?.replace(/^(Following|Follow) /, '');
    button.textContent = verb === 'follow' ? 'Following' : 'Follow';
    if (label) button.setAttribute('aria-label', `${button.textContent} ${label}`);
    say(verb === 'follow' ? 'You follow it now.' : 'No longer followed.');
    return;
  }
  if (verb === 'unmute' || !button.closest('.steer')) {
    location.reload();
    return;
  }
  for (const other of button.parentElement?.querySelectorAll('button') ?? [])
    other.setAttribute('aria-pressed', 'false');
  await wordDone(button, answer);
}

function themeDone(button: HTMLButtonElement): void {
  const chosen = button.value;
  if (chosen === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = chosen;
  for (const other of document.querySelectorAll<HTMLButtonElement>('.theme button')) {
    const own = other.dataset.themeValue ?? '';
    other.value = own === chosen ? 'auto' : own;
    other.setAttribute('aria-pressed', String(own === chosen));
  }
}

function textSizeDone(button: HTMLButtonElement): void {
  if (button.value === 'standard') delete document.documentElement.dataset.text;
  else document.documentElement.dataset.text = button.value;
  for (const other of button.parentElement?.querySelectorAll('button') ?? []) {
    other.setAttribute('aria-pressed', String(other === button));
  }
}

/** An icon's name is its label; a worded button's is its text. */
function rename(button: HTMLButtonElement, name: string): void {
  if (button.hasAttribute('aria-label')) {
    button.setAttribute('aria-label', name);
    button.title = name;
    return;
  }
  // The words come last, after an icon; where there is little room they stand in an element of their own.
  if (button.lastChild) button.lastChild.textContent = name;
}
