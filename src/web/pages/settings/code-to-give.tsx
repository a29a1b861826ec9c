// A code that is shown once, to be given to one person, with the link that spares them typing it.
import type { CodeLink } from '../../../http/accounts/code-link.ts';

export function CodeToGive({ made, until }: { made: CodeLink; until: string }) {
  return (
    <div class="code" role="status">
      <p>
        <code>{made.code}</code>
      </p>
      <p class="note-line">
        Send it, or this link, to one person. {until} It is not shown again: <bdi>{made.link}</bdi>
      </p>
      {made.ownAddress ? (
        <p class="note-line">
          In the link, put the name of this machine in your network in the place of{' '}
          <bdi>{made.ownAddress}</bdi>, which only this machine understands. With that address as{' '}
          <code>BROADSHEET_BASE_URL</code>, links are right from the start.
        </p>
      ) : null}
    </div>
  );
}
