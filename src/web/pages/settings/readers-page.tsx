// Who has an account here, for whoever runs the installation: nothing of what they read.
import { Notice } from '../../components/notice.tsx';
import { Block, PageHead } from '../../components/page-head.tsx';
import { Layout } from '../../layout/layout.tsx';
import type { Frame } from '../../page-kit.ts';

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
  /** How a forgotten password is remedied, as it is typed. */
  readonly command: string;
}

export function ReadersPage({ frame, rows, said, command }: ReadersPageProps) {
  return (
    <Layout frame={frame} title="Readers" current="settings">
      <PageHead label="Settings" title="Readers" />
      {said ? (
        <Notice kind="done">
          <p>{said}</p>
        </Notice>
      ) : null}
      <Block title="Accounts" fact={String(rows.length)}>
        <ul class="links">
          {rows.map(({ id, name, email, when, isAdmin }) => (
            <li key={id}>
              <p>
                <b>
                  <bdi>{name}</bdi>
                </b>{' '}
                <bdi>{email}</bdi>
                {isAdmin ? ', runs this Broadsheet' : ''}
              </p>
              <p class="note-line">{when}</p>
              {isAdmin ? null : (
                <a class="text-link" href={`/settings/readers/${encodeURIComponent(id)}/remove`}>
                  Remove <bdi>{name}</bdi>
                </a>
              )}
            </li>
          ))}
        </ul>
        <p class="note-line">
          What anybody reads, follows or saves stands nowhere here. Who forgot their password gets a code for
          a new one with <code>{command}</code>.
        </p>
      </Block>
    </Layout>
  );
}
