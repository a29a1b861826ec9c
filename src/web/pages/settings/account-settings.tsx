// The part of the settings that exists with accounts: password, passkeys, invitations.

import type { CodeLink } from '../../../http/accounts/code-link.ts';
import { TextField } from '../../components/field.tsx';
import { Block } from '../../components/page-head.tsx';
import { CodeToGive } from './code-to-give.tsx';

export interface AccountView {
  readonly name: string;
  readonly email: string;
  readonly isAdmin: boolean;
  /** Shown once, straight after it was made. */
  readonly invite: CodeLink | null;
}

export function AccountSettings({ view }: { view: AccountView }) {
  return (
    <>
      <Block title="Your account" fact={view.isAdmin ? 'runs this Broadsheet' : undefined}>
        <p class="block__text">
          <bdi>{view.name}</bdi>, <bdi>{view.email}</bdi>
        </p>
        <form method="post" action="/account/sign-out" class="form">
          <button class="btn" type="submit">
            Sign out
          </button>
        </form>
      </Block>
      <Passkeys />
      <Password />
      {view.isAdmin ? <Invite invite={view.invite} /> : null}
      {view.isAdmin ? (
        <Block title="Readers" fact="who has an account here">
          <p class="block__text">
            <a class="text-link" href="/settings/readers">
              See all readers, help with a password, or remove one
            </a>
          </p>
        </Block>
      ) : null}
    </>
  );
}

/** Passkeys are made by the browser, so this part needs JavaScript; islands/passkeys.ts fills it. */
function Passkeys() {
  return (
    <Block title="Passkeys" fact="sign in without a password" id="passkeys">
      <div data-passkeys>
        <noscript>
          <p class="block__text">Adding a passkey needs JavaScript; signing in with the password does not.</p>
        </noscript>
        <ul class="ents" data-passkey-list />
        <form class="form" data-passkey-add hidden>
          <TextField
            id="passkey-name"
            name="name"
            label="A name for it"
            maxLength={60}
            placeholder="My phone"
          />
          <button class="btn" type="submit">
            Add a passkey
          </button>
        </form>
        <p class="note-line" data-passkey-said role="status" />
      </div>
    </Block>
  );
}

function Password() {
  return (
    <Block title="Password">
      <form method="post" action="/settings/password" class="form">
        <TextField
          id="current"
          name="current"
          label="Your password now"
          type="password"
          autocomplete="current-password"
          required
          maxLength={200}
        />
        <TextField
          id="next-password"
          name="next"
          label="The new one"
          hint="At least ten characters. Your other devices are signed out."
          type="password"
          autocomplete="new-password"
          required
          minLength={10}
          maxLength={200}
        />
        <button class="btn" type="submit">
          Change it
        </button>
      </form>
    </Block>
  );
}

function Invite({ invite }: { invite: AccountView['invite'] }) {
  return (
    <Block title="Invite another reader" fact="a code for one account, valid for seven days" id="invite">
      {invite ? (
        <CodeToGive made={invite} until="It is good for one account, for seven days." />
      ) : (
        <p class="block__text">They share the sources with you. What each reads is their own.</p>
      )}
      <form method="post" action="/settings/invite" class="form">
        <button class="btn" type="submit">
          {invite ? 'Make another code' : 'Make a code'}
        </button>
      </form>
    </Block>
  );
}
