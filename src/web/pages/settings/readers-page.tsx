// Who has an account here, for whoever runs the installation: nothing of what they read.

import type { CodeLink } from '../../../http/accounts/code-link.ts';
import { mostListed } from '../../../http/accounts/most-listed.ts';
import { ownCommand } from '../../../model/own-command.ts';
import { addressPart } from '../../address-part.ts';
import { Notice } from '../../components/notice.tsx';
import { Block, PageHead } from '../../components/page-head.tsx';
import { Layout } from '../../layout/layout.tsx';
import type { Frame } from '../../page-kit.ts';
import { CodeToGive } from './code-to-give.tsx';

export interface ReaderRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** "since 12 May 2026, last seen yesterday" */
  readonly when: string;
  readonly isAdmin: boolean;
}

export interface ReadersPageProps {
  readonly frame: Frame;
  readonly rows: readonly ReaderRow[];
  readonly said: string | null;
  /** Straight after it was made: for whom, and the code. */
  readonly newPassword: { readonly name: string; readonly made: CodeLink } | null;
}

export function ReadersPage({ frame, rows, said, newPassword }: ReadersPageProps) {
  return (
    <Layout frame={frame} title="Readers" current="settings">
      <PageHead label="Settings" title="Readers" />
      {said ? (
        <Notice kind="done">
          <p>{said}</p>
        </Notice>
      ) : null}
      {newPassword ? (
        <Block title={`A new password for ${newPassword.name}`} fact="the old one stays until then">
          <CodeToGive made={newPassword.made} until="It is good once, for an hour." />
        </Block>
      ) : null}
      <Block title="Accounts" fact={String(rows.length)}>
        <ul class="readers">
          {rows.map(({ id, name, email, when, isAdmin }) => (
            <li key={id}>
              <p class="readers__who">
                <b>
                  <bdi>{name}</bdi>
                </b>{' '}
                <bdi>{email}</bdi>
                {isAdmin ? ', runs this Broadsheet' : ''}
              </p>
              <p class="note-line">{when}</p>
              {isAdmin ? null : (
                <div class="readers__acts">
                  <form method="post" action={`/settings/readers/${addressPart(id)}/new-password`}>
                    <button class="text-link" type="submit">
                      New password<span class="vh"> for {name}</span>
                    </button>
                  </form>
                  <a class="text-link" href={`/settings/readers/${addressPart(id)}/remove`}>
                    Remove<span class="vh"> {name}</span>
                  </a>
                </div>
              )}
            </li>
          ))}
        </ul>
        {rows.length < mostListed ? null : (
          <p class="note-line">
            These are the first {mostListed}. Others are found by their e-mail address:{' '}
            <code>{ownCommand('readers remove EMAIL')}</code> and <code>reset-password EMAIL</code>.
          </p>
        )}
        <p class="note-line">What they read, follow or save is shown to nobody else, here or anywhere.</p>
      </Block>
    </Layout>
  );
}
