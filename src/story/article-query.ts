// An article prepared for comparison: its vectors at today's rarities, and a quick way from term to place in them.
// One query is read, weighed and compared at a time, in buffers that are used again.
import {
  type Block,
  entitiesAt,
  entityCountOf,
  formOf,
  hasTextOf,
  marksIn,
  sketchAt,
  sketchCellsOf,
  termCountOf,
  termsAt,
  titleHashOf,
  weightIn,
} from './article-arena.ts';
import type { ArticleForm } from './article-format.ts';
import { formIn, hasTextIn, languageIn, layoutOf, readIntegers, TERMS_AT, titleHashIn } from './features.ts';
import { IN_LEAD, IN_TITLE, IS_NAME } from './term-counter.ts';
import type { TermTable } from './term-table.ts';

/** Terms are 255 at most. */
const TABLE = 1024;
const MAX = 256;

/** Weight of a term in the vector over everything, before scaling. */
export function rawWeight(weight: number, rarity: number): number {
  return (weight / 40) * rarity;
}

/** Names that every tenth article uses tell nothing: days of the week, the country that all news is of. */
const COMMON_NAME = 2;

/** What it tells, in nats, that a name is shared. */
export function tellingName(rarity: number): number {
  return Math.max(0, rarity - COMMON_NAME);
}

export class ArticleQuery {
  language = '';
  form: ArticleForm = 'event';
  hasText = false;
  titleHash = 0;
  termCount = 0;
  entityCount = 0;
  sketchCount = 0;
  readonly terms = new Int32Array(MAX);
  readonly weights = new Uint8Array(MAX);
  readonly marks = new Uint8Array(MAX);
  readonly entities = new Int32Array(MAX);
  readonly sketch = new Uint16Array(2 * MAX);
  readonly rarity = new Float32Array(MAX);
  /** Share of articles that use the term. */
  readonly background = new Float32Array(MAX);
  /** Unit vector over everything, and over the title alone. */
  readonly all = new Float32Array(MAX);
  readonly title = new Float32Array(MAX);
  /** Lengths before scaling to one. */
  norm = 1;
  titleNorm = 1;
  titleTerms = 0;
  /** Sum of the rarities of the terms in the lead. */
  leadMass = 0;
  /** Sum of what all names tell. */
  nameMass = 0;
  /** Places of the strongest terms, strongest first. */
  readonly top = new Int32Array(32);
  topCount = 0;
  private readonly keys = new Int32Array(TABLE);
  private readonly places = new Int16Array(TABLE);

  /**
   * Reads what `extractFeatures` wrote.
   *
   * @throws BroadsheetError 'features-unreadable'
   */
  readFeatures(bytes: Uint8Array): void {
    const layout = layoutOf(bytes);
    const { terms, bins, sketchAt, weightsAt } = layout;
    this.language = languageIn(bytes);
    this.form = formIn(bytes);
    this.hasText = hasTextIn(bytes);
    this.titleHash = titleHashIn(bytes);
    this.termCount = readIntegers(bytes, TERMS_AT, terms, this.terms);
    this.entityCount = readIntegers(bytes, layout.entitiesAt, layout.entities, this.entities);
    this.sketchCount = bins;
    for (let i = 0; i < bins; i++) {
      this.sketch[i] = bytes[sketchAt + 2 * i]! | (bytes[sketchAt + 2 * i + 1]! << 8);
    }
    for (let i = 0; i < terms; i++) {
      this.weights[i] = bytes[weightsAt + i]!;
      this.marks[i] = bytes[weightsAt + terms + i]!;
    }
    this.index();
  }

  /** Reads a live article again. */
  readRecord(block: Block, at: number, language: string): void {
    this.language = language;
    this.form = formOf(block, at);
    this.hasText = hasTextOf(block, at);
    this.titleHash = titleHashOf(block, at);
    this.termCount = termCountOf(block, at);
    const terms = termsAt(at);
    for (let i = 0; i < this.termCount; i++) {
      const info = block[terms + this.termCount + i]!;
      this.terms[i] = block[terms + i]!;
      this.weights[i] = weightIn(info);
      this.marks[i] = marksIn(info);
    }
    this.entityCount = copy(block, entitiesAt(block, at), entityCountOf(block, at), this.entities);
    const cells = sketchCellsOf(block, at);
    const sketch = sketchAt(block, at);
    for (let i = 0; i < cells; i++) {
      this.sketch[2 * i] = block[sketch + i]! & 0xffff;
      this.sketch[2 * i + 1] = block[sketch + i]! >>> 16;
    }
    this.sketchCount = 2 * cells;
    this.index();
  }

  private index(): void {
    this.keys.fill(0);
    for (let i = 0; i < this.termCount; i++) this.enter(this.terms[i]!, i);
  }

  private enter(key: number, place: number): void {
    let at = key & (TABLE - 1);
    while (this.keys[at] !== 0) at = (at + 1) & (TABLE - 1);
    this.keys[at] = key;
    this.places[at] = place;
  }

  /** Place of a term in the arrays, or -1. */
  find(key: number): number {
    const { keys } = this;
    for (let at = key & (TABLE - 1); ; at = (at + 1) & (TABLE - 1)) {
      const found = keys[at]!;
      if (found === key) return this.places[at]!;
      if (found === 0) return -1;
    }
  }

  /** Counts the article in the corpus where `counts` is true, and weighs its terms. */
  weigh(terms: TermTable, nowWeight: number, counts: boolean): void {
    const { termCount, rarity, background, all, title, marks, weights } = this;
    if (counts) terms.countArticle(this.language, nowWeight);
    terms.measureAt(this.language, nowWeight);
    let square = 0;
    let titleSquare = 0;
    this.titleTerms = this.leadMass = this.nameMass = 0;
    for (let i = 0; i < termCount; i++) {
      const term = this.terms[i]!;
      const share = counts ? terms.countTerm(term, nowWeight) : terms.shareOf(term);
      background[i] = share;
      rarity[i] = Math.log(1 + 1 / share);
      const rare = rarity[i]!;
      const mark = marks[i]!;
      all[i] = rawWeight(weights[i]!, rare);
      title[i] = mark & IN_TITLE ? rare : 0;
      square += all[i]! ** 2;
      titleSquare += title[i]! ** 2;
      if (mark & IN_TITLE) this.titleTerms++;
      if (mark & IN_LEAD) this.leadMass += rare;
      if (mark & IS_NAME) this.nameMass += tellingName(rare);
    }
    if (counts) {
      for (let i = 0; i < this.entityCount; i++) terms.countTerm(this.entities[i]!, nowWeight);
    }
    this.norm = Math.sqrt(square) || 1;
    this.titleNorm = Math.sqrt(titleSquare) || 1;
    for (let i = 0; i < termCount; i++) {
      all[i] = all[i]! / this.norm;
      title[i] = title[i]! / this.titleNorm;
    }
  }

  /** Fills `top` with the `n` (32 at most) strongest terms; of equals the first. */
  rankTop(n: number): void {
    const { all, top, termCount } = this;
    const limit = Math.min(n, top.length);
    let count = 0;
    for (let place = 0; place < termCount; place++) {
      const value = all[place]!;
      if (count === limit && value <= all[top[count - 1]!]!) continue;
      let at = count < limit ? count++ : count - 1;
      for (; at > 0 && all[top[at - 1]!]! < value; at--) top[at] = top[at - 1]!;
      top[at] = place;
    }
    this.topCount = count;
  }
}

function copy(block: Block, from: number, count: number, into: Int32Array): number {
  for (let i = 0; i < count; i++) into[i] = block[from + i]!;
  return count;
}
