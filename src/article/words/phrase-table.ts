// Finds listed words and phrases in a tokenised text, longest first: a table of phrase hashes in which every
// beginning of a phrase is marked, so that most words cost one look.
import { gapAmpersand, gapHyphen, gapOther, gapSpace, joinHash, type Tokens, tokenise } from './tokens.ts';
import { WordTable } from './word-table.ts';

/** Bit of a stored number that says a longer phrase begins so; the rest is the value plus one. */
const begins = 1;
const joinedByAmpersand = 0x26;
/** What may join two words of a phrase beside space and hyphen, and counts as part of it: "JD.com", "K+S", "Ma'aden". */
const signsWithin: ReadonlyMap<number, number> = new Map([
  [0x2e, 0x2e],
  [0x2b, 0x2b],
  [0x27, 0x27],
  [0x2019, 0x27],
]);
const notJoined = -1;

export class PhraseTable {
  private readonly table: WordTable;
  /** End (token index, exclusive) of the phrase found last. */
  foundEnd = 0;

  /** Later entries replace earlier ones of the same phrase. Values are at least 0. */
  constructor(entries: Iterable<readonly [phrase: string, value: number]>) {
    const stored = new Map<number, number>();
    for (const [phrase, value] of entries) {
      const tokens = tokenise(phrase);
      let run = 0;
      for (let i = 0; i < tokens.count; i++) {
        // Other signs that a phrase is written with ("Yum! Brands") are not asked for.
        const joint = i === 0 ? 0 : Math.max(0, jointBefore(tokens, i));
        run = i === 0 ? tokens.hashes[0]! : joinHash(run ^ joint, tokens.hashes[i]!);
        const known = stored.get(run) ?? 0;
        stored.set(run, i === tokens.count - 1 ? ((value + 1) << 1) | (known & begins) : known | begins);
      }
    }
    this.table = new WordTable(stored);
  }

  /** Value of the longest phrase that begins at token `at`, or -1; `foundEnd` then says where it ends. */
  longestAt(tokens: Tokens, at: number, limit: number = tokens.count): number {
    let run = tokens.hashes[at]!;
    let best = -1;
    for (let next = at + 1; ; next++) {
      const found = this.table.get(run);
      if (found === 0) return best;
      if (found > begins) {
        best = (found >> 1) - 1;
        this.foundEnd = next;
      }
      if ((found & begins) === 0 || next >= limit) return best;
      const joint = jointBefore(tokens, next);
      if (joint === notJoined) return best;
      run = joinHash(run ^ joint, tokens.hashes[next]!);
    }
  }
}

/** 0 for a space or a hyphen, the sign where one that belongs to names stands between, else `notJoined`. */
function jointBefore({ text, gaps, starts, ends }: Tokens, next: number): number {
  const gap = gaps[next]!;
  if (gap === gapSpace || gap === gapHyphen) return 0;
  if (gap === gapAmpersand) return joinedByAmpersand;
  if (gap !== gapOther) return notJoined;
  const [from, to] = [ends[next - 1]!, starts[next]!];
  if (to - from === 1) return signsWithin.get(text.charCodeAt(from)) ?? notJoined;
  return text.slice(from, to) === ' + ' ? 0x2b : notJoined;
}
