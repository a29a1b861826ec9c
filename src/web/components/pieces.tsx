// What was changed in a sentence: words taken out are struck through, words added underlined, and both said aloud.
import type { TextPiece } from '../../model/story.ts';

export function Pieces({ pieces }: { pieces: readonly TextPiece[] }) {
  return (
    <>
      {pieces.map(({ kind, text }) => {
        if (kind === 'same') return text;
        const Mark = kind === 'removed' ? 'del' : 'ins';
        return (
          <>
            <span class="vh">{kind === 'removed' ? ' [taken out: ' : ' [added: '}</span>
            <Mark>{text}</Mark>
            <span class="vh">] </span>
          </>
        );
      })}
    </>
  );
}
