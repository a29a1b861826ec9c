// "Why this": the reason as a line that opens into the ledger.
import type { EditionItem } from '../../model/edition.ts';
import { ledgerHtml } from './ledger-html.ts';

export interface WhyProps {
  readonly item: EditionItem;
  /** Ranked for this reader: the page without a part can be looked at. */
  readonly isOwn: boolean;
  /** The question that the reason answers; null where it stands without one. */
  readonly ask?: string | null;
}

export function Why({ item, isOwn, ask = null }: WhyProps) {
  // The arrow stands after the last word and never alone on a line.
  const lastWordAt = item.reason.lastIndexOf(' ') + 1;
  const ledger = ledgerHtml(item.storyId, item.components, isOwn);
  return (
    <details class="why">
      <summary>
        {ask === null ? '' : `${ask} `}
        {item.reason.slice(0, lastWordAt)}
        <span class="why__end">{item.reason.slice(lastWordAt)}</span>
      </summary>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: every word in it is escaped by ledgerHtml. */}
      <div class="why__body" dangerouslySetInnerHTML={{ __html: ledger }} />
    </details>
  );
}
