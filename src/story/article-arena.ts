// The words of the live articles, one record after another in blocks of 256 KB: no object an article.
import { BroadsheetError } from '../model/errors.ts';
import type { ArticleForm } from './article-format.ts';
import { EMPTY_BIN, type SketchPair } from './sketch.ts';

const BLOCK_BITS = 16;
const BLOCK_WORDS = 1 << BLOCK_BITS;
/** Slot; counts of terms, entities and sketch cells; flags; title hash. */
const HEADER = 4;
const HAS_TEXT = 4;
/** Beside the marks of a term: its story can be found by it. */
const POSTED = 8;
const RARITY_STEPS = 4096;
const FREE = -1;
const FORMS: readonly ArticleForm[] = ['event', 'briefing', 'live', 'routine'];

/**
 * A record: header; terms; for each term its weight (8 bits), marks and POSTED (8) and its rarity when the article
 * came (16); entities; sketch, two bins a cell.
 */
export type Block = Int32Array;

/** What is kept of an article; the arrays may be longer than what they hold. */
export interface WeighedArticle {
  readonly form: (typeof FORMS)[number];
  readonly hasText: boolean;
  readonly titleHash: number;
  readonly termCount: number;
  readonly terms: ArrayLike<number>;
  readonly weights: ArrayLike<number>;
  readonly marks: ArrayLike<number>;
  readonly rarity: ArrayLike<number>;
  readonly entityCount: number;
  readonly entities: ArrayLike<number>;
  readonly sketchCount: number;
  readonly sketch: ArrayLike<number>;
}

export class ArticleArena {
  private readonly blocks: Block[] = [];
  /** Words in use, by block. */
  private readonly live: number[] = [];
  private readonly ends: number[] = [];
  private readonly empty: number[] = [];
  private current = -1;

  blockOf(address: number): Block {
    return this.blocks[address >>> BLOCK_BITS]!;
  }

  /** Writes the article as weighed; `posted` by place. Returns its address. */
  add(slot: number, query: WeighedArticle, posted: Uint8Array): number {
    const { termCount, entityCount, sketchCount } = query;
    const cells = sketchCount >> 1;
    const address = this.reserve(HEADER + 2 * termCount + entityCount + cells);
    const block = this.blockOf(address);
    let at = placeOf(address);
    block[at++] = slot;
    block[at++] = termCount | (entityCount << 8) | (cells << 24);
    block[at++] = FORMS.indexOf(query.form) | (query.hasText ? HAS_TEXT : 0);
    block[at++] = query.titleHash;
    for (let i = 0; i < termCount; i++, at++) block[at] = query.terms[i]!;
    for (let i = 0; i < termCount; i++, at++) {
      const rarity = Math.min(0xffff, Math.round(query.rarity[i]! * RARITY_STEPS));
      const marks = (query.marks[i]! & 7) | (posted[i] === 1 ? POSTED : 0);
      block[at] = query.weights[i]! | (marks << 8) | (rarity << 16);
    }
    for (let i = 0; i < entityCount; i++, at++) block[at] = query.entities[i]!;
    for (let i = 0; i < cells; i++, at++) {
      block[at] = query.sketch[2 * i]! | (query.sketch[2 * i + 1]! << 16);
    }
    return address;
  }

  free(address: number): void {
    const block = this.blockOf(address);
    const at = placeOf(address);
    block[at] = FREE;
    this.release(address >>> BLOCK_BITS, sizeOf(block, at));
  }

  /** Moves what is left in blocks more than half empty together; `moved` hears of every new address. */
  compact(moved: (slot: number, address: number) => void): void {
    for (let n = 0; n < this.blocks.length; n++) {
      if (n === this.current || this.live[n] === 0 || this.live[n]! * 2 > this.ends[n]!) continue;
      const block = this.blocks[n]!;
      const end = this.ends[n]!;
      for (let at = 0; at < end; ) {
        const size = sizeOf(block, at);
        if (block[at] !== FREE) {
          const address = this.reserve(size);
          this.blockOf(address).set(block.subarray(at, at + size), placeOf(address));
          moved(block[at]!, address);
          block[at] = FREE;
          this.release(n, size);
        }
        at += size;
      }
    }
  }

  private release(n: number, size: number): void {
    this.live[n] = this.live[n]! - size;
    if (this.live[n] === 0 && n !== this.current) this.empty.push(n);
  }

  private reserve(size: number): number {
    if (this.current < 0 || this.ends[this.current]! + size > BLOCK_WORDS) this.nextBlock();
    const n = this.current;
    const at = this.ends[n]!;
    this.ends[n] = at + size;
    this.live[n] = this.live[n]! + size;
    return n * BLOCK_WORDS + at;
  }

  private nextBlock(): void {
    if (this.current >= 0 && this.live[this.current] === 0) this.empty.push(this.current);
    const n = this.empty.pop() ?? this.blocks.push(new Int32Array(BLOCK_WORDS)) - 1;
    if (n >= 1 << (31 - BLOCK_BITS)) throw arenaFull();
    this.ends[n] = 0;
    this.live[n] = 0;
    this.current = n;
  }
}

function arenaFull(): BroadsheetError {
  return new BroadsheetError({
    code: 'story-index-full',
    audience: 'operator',
    message: 'The story index holds more articles than it can address (8 GB of words).',
    advice: 'Keep fewer days of articles.',
  });
}

/** Where a record begins in its block. */
export function placeOf(address: number): number {
  return address & (BLOCK_WORDS - 1);
}

function sizeOf(block: Block, at: number): number {
  const counts = block[at + 1]!;
  return HEADER + 2 * (counts & 0xff) + ((counts >>> 8) & 0xff) + (counts >>> 24);
}

export function termCountOf(block: Block, at: number): number {
  return block[at + 1]! & 0xff;
}

/** Where the terms begin; what is known of each stands `termCountOf` further on. */
export function termsAt(at: number): number {
  return at + HEADER;
}

export function weightIn(info: number): number {
  return info & 0xff;
}

export function marksIn(info: number): number {
  return (info >>> 8) & 7;
}

export function isPostedIn(info: number): boolean {
  return ((info >>> 8) & POSTED) !== 0;
}

/** Rarity of the term when the article came. */
export function rarityIn(info: number): number {
  return (info >>> 16) / RARITY_STEPS;
}

export function entityCountOf(block: Block, at: number): number {
  return (block[at + 1]! >>> 8) & 0xff;
}

export function entitiesAt(block: Block, at: number): number {
  return at + HEADER + 2 * termCountOf(block, at);
}

export function formOf(block: Block, at: number): ArticleForm {
  return FORMS[block[at + 2]! & 3]!;
}

export function hasTextOf(block: Block, at: number): boolean {
  return (block[at + 2]! & HAS_TEXT) !== 0;
}

export function titleHashOf(block: Block, at: number): number {
  return block[at + 3]!;
}

export function hasSketchAt(block: Block, at: number): boolean {
  return block[at + 1]! >>> 24 !== 0;
}

export function sketchCellsOf(block: Block, at: number): number {
  return block[at + 1]! >>> 24;
}

export function sketchAt(block: Block, at: number): number {
  return entitiesAt(block, at) + entityCountOf(block, at);
}

/** The sketches of the two, or null when either has none. */
export function sketchPair(query: WeighedArticle, block: Block, at: number): SketchPair | null {
  const cells = sketchCellsOf(block, at);
  if (cells === 0 || cells * 2 !== query.sketchCount) return null;
  const from = sketchAt(block, at);
  let filled = 0;
  let equal = 0;
  let sum = 0;
  let otherSum = 0;
  for (let i = 0; i < query.sketchCount; i++) {
    const own = query.sketch[i]!;
    const other = (block[from + (i >> 1)]! >>> ((i & 1) * 16)) & 0xffff;
    sum += own;
    otherSum += other;
    if (own === EMPTY_BIN && other === EMPTY_BIN) continue;
    filled++;
    if (own === other) equal++;
  }
  return { filled, equal, sum, otherSum };
}
