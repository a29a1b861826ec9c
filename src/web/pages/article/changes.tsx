// "Changed by the publisher": a line under an article's head that opens into what was changed.
import { Pieces } from '../../components/pieces.tsx';
import type { VersionChange } from './changes-view.ts';

export interface ChangesProps {
  readonly changes: readonly VersionChange[];
  readonly language: string | null;
  /** Asked for by the address. */
  readonly isOpen: boolean;
}

export function Changes({ changes, language, isOpen }: ChangesProps) {
  const [newest] = changes;
  if (!newest) return null;
  return (
    <details class="changed" id="changes" open={isOpen}>
      <summary>
        Changed by the publisher {newest.when}: {newest.what}
        {changes.length > 1
          ? `, and ${changes.length === 2 ? 'once' : `${changes.length - 1} times`} before`
          : ''}
      </summary>
      <div class="changed__body">
        <p class="changed__key">
          Words <del>taken out</del> are struck through, words <ins>added</ins> are underlined.
        </p>
        {changes.map((change) => (
          <section key={change.datetime}>
            {changes.length > 1 ? (
              <h2>
                <time datetime={change.datetime}>{capitalised(change.when)}</time>: {change.what}
              </h2>
            ) : null}
            {change.title ? (
              <p class="changed__title" lang={language ?? undefined} dir="auto">
                <Pieces pieces={change.title} />
              </p>
            ) : null}
            {change.parts.map((part) =>
              part.kind === 'unchanged' ? (
                <p class="changed__fold">{part.text}</p>
              ) : (
                <p lang={language ?? undefined} dir="auto">
                  <Pieces pieces={part.pieces} />
                </p>
              ),
            )}
            {change.note ? <p class="changed__fold">{change.note}</p> : null}
          </section>
        ))}
      </div>
    </details>
  );
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
