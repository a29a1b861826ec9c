// "Why this": the reason as a line that opens into the ledger.
import type { EditionItem } from '../../model/edition.ts';
import { ledgerHtml } from './ledger-html.ts';

export function Why({ item, ask }: { item: EditionItem; ask?: boolean }) {
  // The arrow stands after the last word and never alone on a line.
  const lastWordAt = item.reason.lastIndexOf(' ') + 1;
  const ledger = ledgerHtml(item.storyId, item.components);
  return (
    <details class="why">
      <summary>
        {ask ? 'Why this? ' : ''}
        {item.reason.slice(0, lastWordAt)}
        <span class="why__end">{item.reason.slice(lastWordAt)}</span>
      </summary>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: every word in it is escaped by ledgerHtml. */}
      <div class="why__body" dangerouslySetInnerHTML={{ __html: ledger }} />
    </details>
  );
}
