// One look-up a word: is it a function word, or a word of any news?
import { functionWordsOf, newsWords } from './common-words.ts';

export const FUNCTION_WORD = 0x8000;
export const NEWS_WORD = 0x4000;

/** What is known of words in one language, packed for speed. */
export class Lexicon {
  private readonly keys: Int32Array;
  private readonly values: Uint16Array;
  private readonly mask: number;

  constructor(language: string) {
    const entries = new Map<number, number>();
    const mark = (word: number, bits: number) => entries.set(word, (entries.get(word) ?? 0) | bits);
    for (const word of functionWordsOf(language)) mark(word, FUNCTION_WORD);
    for (const word of newsWords) mark(word, NEWS_WORD);
    let size = 64;
    while (size < entries.size * 4) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.values = new Uint16Array(size);
    for (const [word, value] of entries) {
      let at = word & this.mask;
      while (this.keys[at] !== 0) at = (at + 1) & this.mask;
      this.keys[at] = word;
      this.values[at] = value;
    }
  }

  /** Bits as above; 0 for a word nothing is known of. */
  lookUp(word: number): number {
    const { keys, mask } = this;
    for (let at = word & mask; ; at = (at + 1) & mask) {
      const key = keys[at];
      if (key === word) return this.values[at]!;
      if (key === 0) return 0;
    }
  }
}

const lexicons = new Map<string, Lexicon>();
const MAX_LEXICONS = 64;

/** The lexicon of a primary language subtag; made on first use. */
export function lexiconOf(language: string): Lexicon {
  const known = lexicons.get(language);
  if (known !== undefined) return known;
  const lexicon = new Lexicon(language);
  if (lexicons.size < MAX_LEXICONS) lexicons.set(language, lexicon);
  return lexicon;
}
