// Passkeys: adds, lists and removes them in the settings, and signs in with one (WebAuthn Level 3, its JSON forms).
interface Passkey {
  readonly id: string;
  readonly name?: string | null;
  readonly createdAt?: string | null;
}

const base = '/api/auth/passkey';
const supported = () =>
  'PublicKeyCredential' in window && 'parseCreationOptionsFromJSON' in window.PublicKeyCredential;

export function startPasskeys(): void {
  const settings = document.querySelector<HTMLElement>('[data-passkeys]');
  if (settings) startSettings(settings);
  const signIn = document.querySelector<HTMLElement>('[data-passkey-sign-in]');
  if (signIn && supported()) startSignIn(signIn);
}

function startSettings(box: HTMLElement): void {
  const form = box.querySelector<HTMLFormElement>('[data-passkey-add]');
  const list = box.querySelector<HTMLElement>('[data-passkey-list]');
  if (!form || !list) return;
  if (supported()) form.hidden = false;
  else say(box, 'This browser has no passkeys.');
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const name = new FormData(form).get('name')?.toString().trim() || 'Passkey';
    await told(box, 'Added.', () => add(name));
    form.reset();
    await showList(box, list);
  });
  list.addEventListener('click', async (event) => {
    const id = (event.target as Element).closest('button')?.dataset.passkey;
    if (!id) return;
    await told(box, 'Removed.', () => send('/delete-passkey', { id }));
    await showList(box, list);
  });
  void showList(box, list);
}

async function showList(box: HTMLElement, list: HTMLElement): Promise<void> {
  let passkeys: readonly Passkey[];
  try {
    passkeys = await send<readonly Passkey[]>('/list-user-passkeys');
  } catch (error) {
    say(box, wordsOf(error));
    return;
  }
  list.replaceChildren(
    ...passkeys.map(({ id, name, createdAt }) => {
      const row = document.createElement('li');
      const title = document.createElement('span');
      title.textContent = name || 'Passkey';
      const note = document.createElement('small');
      const day = createdAt ? new Date(createdAt).toLocaleDateString('en-GB', { dateStyle: 'long' }) : '';
      note.textContent = day ? `added ${day}` : '';
      const button = document.createElement('button');
      button.type = 'button';
      button.dataset.passkey = id;
      button.textContent = 'Remove';
      button.setAttribute('aria-label', `Remove ${title.textContent}`);
      row.append(title, note, button);
      return row;
    }),
  );
}

async function add(name: string): Promise<void> {
  const options = await send<PublicKeyCredentialCreationOptionsJSON>(
    `/generate-register-options?${new URLSearchParams({ name })}`,
  );
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
  const made = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential | null;
  if (!made) throw new Error('No passkey was made.');
  await send('/verify-registration', { response: made.toJSON(), name });
}

function startSignIn(box: HTMLElement): void {
  const button = box.querySelector('button');
  box.hidden = false;
  button?.addEventListener('click', () =>
    told(box, 'Signed in.', () => signIn(box.dataset.passkeySignIn ?? '/')),
  );
}

async function signIn(next: string): Promise<void> {
  const options = await send<PublicKeyCredentialRequestOptionsJSON>('/generate-authenticate-options');
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
  const got = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential | null;
  if (!got) throw new Error('No passkey was chosen.');
  await send('/verify-authentication', { response: got.toJSON() });
  location.assign(next);
}

async function send<T>(path: string, body?: unknown): Promise<T> {
  const answer = await fetch(base + path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const data = await answer.json().catch(() => null);
  if (!answer.ok)
    throw new Error(data?.code === 'SESSION_NOT_FRESH' ? stale : (data?.message ?? 'That did not work.'));
  return data as T;
}

const stale = 'For this you must have signed in today: sign out, sign in and try again.';

async function told(box: HTMLElement, done: string, act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
    say(box, done);
  } catch (error) {
    say(box, wordsOf(error));
  }
}

/** A person who closes the browser's own window is told so, not shown an error. */
function wordsOf(error: unknown): string {
  if (error instanceof DOMException) {
    if (error.name === 'InvalidStateError') return 'This device has a passkey here already.';
    return 'Nothing was changed: the passkey window was closed, or took too long.';
  }
  return error instanceof Error ? error.message : 'That did not work.';
}

function say(box: HTMLElement, words: string): void {
  const line = box.querySelector('[data-passkey-said]');
  if (line) line.textContent = words;
}
