// Counts the words of one article in reused typed arrays: no object and no string a word.
import { FUNCTION_WORD, type Lexicon, lexiconOf, NEWS_WORD } from './lexicon.ts';
import { addShingle, emptySketch } from './sketch.ts';
import { NAME, readWords } from './words.ts';

export const IN_TITLE = 1;
export const IS_NAME = 2;
export const IN_LEAD = 4;

/** Different words that are counted; 12,000 characters have about 1,200. */
const MAX_WORDS = 2048;
const TABLE = 8192;
const MAX_TITLE_UNITS = 400;
const LEAD_WORDS = 110;
const SKETCH_WORDS = 260;
const MIN_TITLE_WORDS_FOR_HASH = 5;
const RANK_STEPS = 256;

const table = new Int16Array(TABLE).fill(-1);
const words = new Int32Array(MAX_WORDS);
const counts = new Float32Array(MAX_WORDS);
const marks = new Uint8Array(MAX_WORDS);
const isCommon = new Uint8Array(MAX_WORDS);
const places = new Int16Array(MAX_WORDS);
const ranks = new Float32Array(MAX_WORDS);
const histogram = new Uint16Array(RANK_STEPS);
let used = 0;

/** In parallel, heaviest first; the arrays are used again for the next article. */
export interface RankedTerms {
  readonly count: number;
  readonly words: Int32Array;
  readonly weights: Float32Array;
  readonly marks: Uint8Array;
}

const rankBits = new Uint32Array(ranks.buffer);
/** What terms are sorted by: rank falling, then hash rising, as one unsigned integer; halves of it, low first. */
const keys = new BigUint64Array(MAX_WORDS);
const halves = new Uint32Array(keys.buffer);
const SIGN = 0x80000000;
const ranked = {
  words: new Int32Array(MAX_WORDS),
  weights: new Float32Array(MAX_WORDS),
  marks: new Uint8Array(MAX_WORDS),
};

/** One article at a time: a new counter takes the arrays over from the one before. */
export class TermCounter {
  readonly sketch = emptySketch();
  titleHash = 0;
  sketchWords = 0;
  private readonly language: string;
  private readonly lexicon: Lexicon;

  constructor(language: string) {
    this.language = language;
    this.lexicon = lexiconOf(language);
    giveBack();
  }

  readTitle(title: string): void {
    let hash = 7;
    const { count, hashes } = readWords(title, MAX_TITLE_UNITS, this.language);
    for (let i = 0; i < count; i++) {
      const word = hashes[i]!;
      hash = Math.imul(hash ^ word, 0x01000193) ^ (hash >>> 11);
      const known = this.lexicon.lookUp(word);
      if ((known & FUNCTION_WORD) === 0) this.add(word, known, IN_TITLE, 3);
    }
    this.titleHash = count >= MIN_TITLE_WORDS_FOR_HASH ? hash || 1 : 0;
  }

  /** @param mark IN_LEAD for a standfirst, 0 for the body, of which the first words count as lead. */
  readBody(text: string, mark: number, maxUnits: number): void {
    // German capitalises every noun, so a capital says nothing there.
    const nameMark = this.language === 'de' ? 0 : IS_NAME;
    let previous = 0;
    let beforeThat = 0;
    const { count, hashes, kinds } = readWords(text, maxUnits, this.language);
    for (let i = 0; i < count; i++) {
      const word = hashes[i]!;
      if (mark === 0 && this.sketchWords < SKETCH_WORDS) {
        if (beforeThat !== 0) addShingle(this.sketch, beforeThat, previous, word);
        this.sketchWords++;
        beforeThat = previous;
        previous = word;
      }
      const known = this.lexicon.lookUp(word);
      const lead = i + 1 < LEAD_WORDS ? IN_LEAD : mark;
      if ((known & FUNCTION_WORD) !== 0) continue;
      this.add(word, known, lead | (kinds[i] === NAME ? nameMark : 0), lead !== 0 ? 1.6 : 1);
    }
  }

  private add(word: number, known: number, mark: number, amount: number): void {
    const at = placeOf(word);
    let i = table[at]!;
    if (i < 0) {
      if (used === MAX_WORDS) return;
      i = used++;
      table[at] = i;
      places[i] = at;
      words[i] = word;
      counts[i] = 0;
      marks[i] = 0;
      isCommon[i] = known & NEWS_WORD ? 1 : 0;
    }
    counts[i] = counts[i]! + amount;
    marks[i] = marks[i]! | mark;
  }

  /**
   * The heaviest terms, heaviest first, title words always among them; ties break by hash, so that the same text gives
   * the same bytes. Gives the arrays back: call it once, last.
   */
  takeRanked(limit: number): RankedTerms {
    const cut = this.weighAll(limit);
    let chosen = 0;
    for (let i = 0; i < used; i++) {
      if (stepOf(ranks[i]!) < cut) continue;
      halves[2 * chosen] = words[i]! ^ SIGN;
      halves[2 * chosen + 1] = ~rankBits[i]!;
      chosen++;
    }
    keys.subarray(0, chosen).sort();
    const count = Math.min(limit, chosen);
    for (let place = 0; place < count; place++) {
      const word = halves[2 * place]! ^ SIGN;
      const i = table[placeOf(word)]!;
      ranked.words[place] = word;
      ranked.weights[place] = counts[i]!;
      ranked.marks[place] = marks[i]!;
    }
    giveBack();
    return { count, ...ranked };
  }

  /** Weights of all words, and the step of rank from which on there are at least `limit`. */
  private weighAll(limit: number): number {
    histogram.fill(0);
    for (let i = 0; i < used; i++) {
      const weight = 1 + Math.log(counts[i]!);
      counts[i] = weight;
      const rank = weight * (isCommon[i] === 1 ? 0.35 : 1) * (marks[i]! & IS_NAME ? 1.4 : 1);
      ranks[i] = rank + (marks[i]! & IN_TITLE ? 100 : 0);
      histogram[stepOf(ranks[i]!)]!++;
    }
    let cut = RANK_STEPS - 1;
    for (let kept = histogram[cut]!; kept < limit && cut > 0; kept += histogram[--cut]!);
    return cut;
  }
}

/** Where the table holds a word, or would. */
function placeOf(word: number): number {
  let at = word & (TABLE - 1);
  while (table[at]! >= 0 && words[table[at]!] !== word) at = (at + 1) & (TABLE - 1);
  return at;
}

/** Empties the shared table, also after an article that was given up half-way. */
function giveBack(): void {
  for (let i = 0; i < used; i++) table[places[i]!] = -1;
  used = 0;
}

function stepOf(rank: number): number {
  return Math.min(RANK_STEPS - 1, Math.floor(rank * 20));
}
