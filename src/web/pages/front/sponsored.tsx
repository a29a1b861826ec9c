// A sponsored place: labelled, with who pays, the same for every reader. It is no card: nothing about it is recorded.
import type { SponsoredSlot } from '../../../model/edition.ts';
import { untilWords } from '../../../rank/controls/control-words.ts';

export function Sponsored({ slot, timeZone }: { slot: SponsoredSlot; timeZone: string }) {
  const { payer, headline, text, href, until } = slot;
  const end = untilWords(until, timeZone);
  return (
    <aside class="sponsored grid" aria-label={`Sponsored by ${payer}`}>
      <p class="label sponsored__label">
        Sponsored<span> · paid for by </span>
        <bdi>{payer}</bdi>
      </p>
      <div class="sponsored__text">
        <p class="sponsored__title">
          <a href={href} rel="sponsored nofollow noopener noreferrer">
            <bdi>{headline}</bdi>
          </a>
        </p>
        {text ? (
          <p class="sponsored__sum">
            <bdi>{text}</bdi>
          </p>
        ) : null}
        <details class="why">
          <summary>
            Why <span class="why__end">this?</span>
          </summary>
          <div class="why__body">
            <p class="block__text">
              {payer} pays for this place{end ? ` ${end}` : ''}. Every reader sees it here: nothing about you
              was read to place it, no ranking saw it, and nothing is recorded when you open it.{' '}
              <a class="text-link" href="/transparency#editors">
                How the order is made
              </a>
            </p>
          </div>
        </details>
      </div>
    </aside>
  );
}
