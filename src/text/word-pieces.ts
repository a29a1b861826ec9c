// What was changed inside a sentence: words that stayed, went and came, in runs that can be read.
import { diffArrays } from 'diff';

export interface Piece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Words that went or came in one sentence; with more it is another sentence. */
const mostChangedWords = 120;
/** A sentence of which less than this share stayed is shown as one that went and one that came. */
const leastKept = 0.35;
/** Between two changes, so few letters that stayed would only break them up: "a", "of", "the". */
const islandLetters = 3;
/** Languages that part their words by nothing: the platform knows where they end. */
const unparted = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/u;

/** The pieces in order, never two of one kind in a row; joined without the added ones they are `before`. */
export function wordPieces(before: string, after: string): readonly Piece[] {
  const whole = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ] as const;
  if (before.length + after.length > 6_000) return whole;
  const parts = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: mostChangedWords });
  if (parts === undefined) return whole;
  const runs = inRuns(
    parts.map(({ value, added, removed }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    })),
  );
  const kept = runs.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0);
  return kept < leastKept * Math.max(before.length, after.length) ? whole : runs;
}

/** Words, marks and spaces: "9.20", "3,100" and "Renn’s" are one. */
const parted = /\s+|[\p{L}\p{M}\p{N}]+(?:[.,:’'-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

function wordsOf(text: string): string[] {
  if (!unparted.test(text)) return text.match(parted) ?? [];
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** Islands between two changes join both; what went in a run stands before what came. */
function inRuns(parts: readonly Piece[]): Piece[] {
  const runs: Piece[] = [];
  let removed = '';
  let added = '';
  const settle = () => {
    if (removed !== '') runs.push({ kind: 'removed', text: removed });
    if (added !== '') runs.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  for (const [index, { kind, text }] of parts.entries()) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (isIsland(text) && removed + added !== '' && index < parts.length - 1) {
      removed += text;
      added += text;
    } else {
      settle();
      runs.push({ kind: 'same', text });
    }
  }
  settle();
  return runs;
}

function isIsland(text: string): boolean {
  return !/[.!?]/.test(text) && (text.match(/[\p{L}\p{N}]/gu) ?? []).length <= islandLetters;
}
