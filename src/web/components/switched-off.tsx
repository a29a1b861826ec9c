// The parts of the sum that the reader switched off, each with the way back; nothing where there are none.
import { partWords } from '../pages/what-if/part-words.ts';
import { Block } from './page-head.tsx';

/** `back`: where the form returns to. */
export function SwitchedOff({ parts, back }: { parts: readonly string[]; back: string }) {
  if (parts.length === 0) return null;
  return (
    <Block title="Switched off" fact="left out of your sums">
      <form method="post" action="/parts">
        <input type="hidden" name="back" value={back} />
        <ul class="ents">
          {parts.map((part) => (
            <li key={part}>
              <span>{partWords(part)}</span>
              <button type="submit" name="part" value={part} aria-label={`Bring back: ${partWords(part)}`}>
                Bring back
              </button>
            </li>
          ))}
        </ul>
      </form>
    </Block>
  );
}
