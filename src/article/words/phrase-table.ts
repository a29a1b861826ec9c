// Finds listed words and phrases in a tokenised text, longest first: an open-addressed hash table of phrase
// hashes in which every beginning of a phrase is marked, so that most words cost one look.
import { gapHyphen, gapSpace, joinHash, type Tokens, tokenise } from './tokens.ts';

const noValue = -1;

export class PhraseTable {
  private readonly keys: Int32Array;
  private readonly values: Int32Array;
  private readonly begins: Uint8Array;
  private readonly used: Uint8Array;
  private readonly mask: number;
  /** End (token index, exclusive) of the phrase found last. */
  foundEnd = 0;

  /** Later entries replace earlier ones of the same phrase. Values are at least 0. */
  constructor(entries: Iterable<readonly [phrase: string, value: number]>) {
    const rows: { hash: number; value: number }[] = [];
    for (const [phrase, value] of entries) {
      const tokens = tokenise(phrase);
      let run = 0;
      for (let i = 0; i < tokens.count; i++) {
        run = i === 0 ? tokens.hashes[0]! : joinHash(run, tokens.hashes[i]!);
        rows.push({ hash: run, value: i === tokens.count - 1 ? value : noValue });
      }
    }
    let capacity = 64;
    while (capacity < rows.length * 2) capacity *= 2;
    this.mask = capacity - 1;
    this.keys = new Int32Array(capacity);
    this.values = new Int32Array(capacity).fill(noValue);
    this.begins = new Uint8Array(capacity);
    this.used = new Uint8Array(capacity);
    for (const row of rows) this.insert(row.hash, row.value);
  }

  private slotOf(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.mask;
    while (this.used[slot] === 1 && this.keys[slot] !== hash) slot = (slot + 1) & this.mask;
    return slot;
  }

  private insert(hash: number, value: number): void {
    const slot = this.slotOf(hash);
    this.used[slot] = 1;
    this.keys[slot] = hash;
    if (value === noValue) this.begins[slot] = 1;
    else this.values[slot] = value;
  }

  /** Value of the longest phrase that begins at token `at`, or -1; `foundEnd` then says where it ends. */
  longestAt(tokens: Tokens, at: number, limit: number = tokens.count): number {
    let run = tokens.hashes[at]!;
    let best = noValue;
    for (let next = at + 1; ; next++) {
      const slot = this.slotOf(run);
      if (this.used[slot] === 0) return best;
      if (this.values[slot]! !== noValue) {
        best = this.values[slot]!;
        this.foundEnd = next;
      }
      if (this.begins[slot] === 0 || next >= limit) return best;
      const gap = tokens.gaps[next]!;
      if (gap !== gapSpace && gap !== gapHyphen) return best;
      run = joinHash(run, tokens.hashes[next]!);
    }
  }

  /** Value of exactly the words from `at` to `end`, or -1. */
  exactly(tokens: Tokens, at: number, end: number): number {
    let run = tokens.hashes[at]!;
    for (let i = at + 1; i < end; i++) run = joinHash(run, tokens.hashes[i]!);
    const slot = this.slotOf(run);
    return this.used[slot] === 1 ? this.values[slot]! : noValue;
  }
}
