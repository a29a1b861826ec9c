// Sign in and sign up: plain forms to /account/*, with a passkey where the browser has one.
import { TextField } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { Layout } from '../../layout/layout.tsx';
import type { Frame } from '../../page-kit.ts';

export interface AccountFormView {
  readonly error: string | null;
  /** What was done just now. */
  readonly said: string | null;
  readonly name: string;
  readonly email: string;
  /** Path to go to afterwards. */
  readonly next: string;
  readonly code: string;
  /** No account exists yet: the code is the one printed at start. */
  readonly first: boolean;
}

export function SignInPage({ frame, view }: { frame: Frame; view: AccountFormView }) {
  return (
    <Layout frame={frame} title="Sign in" mast="bare">
      <section class="gate">
        <h1>Sign in</h1>
        {view.error ? (
          <Notice kind="problem">
            <p>{view.error}</p>
          </Notice>
        ) : null}
        {view.said ? (
          <Notice kind="done">
            <p>{view.said}</p>
          </Notice>
        ) : null}
        <form method="post" action="/account/sign-in" class="form">
          <input type="hidden" name="next" value={view.next} />
          <TextField
            id="email"
            name="email"
            label="E-mail address"
            type="email"
            value={view.email}
            autocomplete="username webauthn"
            required
            maxLength={200}
          />
          <TextField
            id="password"
            name="password"
            label="Password"
            type="password"
            autocomplete="current-password"
            required
            maxLength={200}
          />
          <button class="btn btn--main" type="submit">
            Sign in
          </button>
        </form>
        <div class="gate__or" data-passkey-sign-in={view.next} hidden>
          <button class="btn" type="button">
            Sign in with a passkey
          </button>
          <p class="note-line" role="status" data-passkey-said />
        </div>
        <p class="gate__else">
          New here, with a code?{' '}
          <a class="text-link" href="/sign-up">
            Make an account
          </a>
        </p>
        <p class="gate__else">
          Password forgotten? Ask whoever runs this Broadsheet for a new password; with the code they give
          you,{' '}
          <a class="text-link" href="/new-password">
            set it here
          </a>
          .
        </p>
      </section>
    </Layout>
  );
}

export function SignUpPage({ frame, view }: { frame: Frame; view: AccountFormView }) {
  return (
    <Layout frame={frame} title="Make an account" mast="bare">
      <section class="gate">
        <h1>{view.first ? 'The first account' : 'Make an account'}</h1>
        <p class="dek">
          {view.first
            ? 'It runs this Broadsheet. The setup code was printed where the program was started.'
            : 'You need a code from the person who runs this Broadsheet.'}
        </p>
        {view.error ? (
          <Notice kind="problem">
            <p>{view.error}</p>
          </Notice>
        ) : null}
        <form method="post" action="/account/sign-up" class="form">
          <input type="hidden" name="next" value="/welcome" />
          <TextField
            id="code"
            name="code"
            label={view.first ? 'Setup code' : 'Code'}
            value={view.code}
            autocomplete="off"
            placeholder="1a2b-3c4d-5e6f-7a8b"
            required
            maxLength={40}
          />
          <TextField
            id="name"
            name="name"
            label="Your name"
            value={view.name}
            autocomplete="name"
            required
            maxLength={100}
          />
          <TextField
            id="email"
            name="email"
            label="E-mail address"
            hint="To sign in with. Nothing is sent to it."
            type="email"
            value={view.email}
            autocomplete="username"
            required
            maxLength={200}
          />
          <TextField
            id="password"
            name="password"
            label="Password"
            hint="At least ten characters."
            type="password"
            autocomplete="new-password"
            required
            minLength={10}
            maxLength={200}
          />
          <button class="btn btn--main" type="submit">
            Make the account
          </button>
        </form>
        {view.first ? null : (
          <p class="gate__else">
            You have one already?{' '}
            <a class="text-link" href="/sign-in">
              Sign in
            </a>
          </p>
        )}
      </section>
    </Layout>
  );
}

/** Reached by the link, or with the code, that `readers reset-password` gives. */
export function NewPasswordPage({ frame, view }: { frame: Frame; view: AccountFormView }) {
  return (
    <Layout frame={frame} title="Set a new password" mast="bare">
      <section class="gate">
        <h1>Set a new password</h1>
        <p class="dek">With a code from whoever runs this Broadsheet: it is good once, for an hour.</p>
        {view.error ? (
          <Notice kind="problem">
            <p>{view.error}</p>
          </Notice>
        ) : null}
        <form method="post" action="/account/new-password" class="form">
          <TextField
            id="code"
            name="code"
            label="Code"
            value={view.code}
            autocomplete="off"
            required
            maxLength={60}
          />
          <TextField
            id="password"
            name="password"
            label="The new password"
            hint="At least ten characters. You are signed out everywhere."
            type="password"
            autocomplete="new-password"
            required
            minLength={10}
            maxLength={200}
          />
          <button class="btn btn--main" type="submit">
            Set it
          </button>
        </form>
      </section>
    </Layout>
  );
}
