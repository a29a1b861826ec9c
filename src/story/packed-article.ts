// One live article in one Int32Array: what later articles are compared with.
import type { ArticleFeatures } from './features.ts';
import { EMPTY_BIN } from './sketch.ts';

const HEADER = 3;

/** Layout: counts, title hash, number of days, terms, weights and marks (two terms a cell), entities, numbers, days, sketch (two bins a cell). */
export type PackedArticle = Int32Array;

export function packArticle(features: ArticleFeatures): PackedArticle {
  const { terms, weights, marks, entities, numbers, days, sketch } = features;
  const half = (terms.length + 1) >> 1;
  const packed = new Int32Array(
    HEADER + terms.length + half + entities.length + numbers.length + days.length + (sketch.length >> 1),
  );
  packed[0] = terms.length | (entities.length << 8) | (numbers.length << 16) | ((sketch.length >> 1) << 24);
  packed[1] = features.titleHash;
  packed[2] = days.length;
  packed.set(terms, HEADER);
  for (let i = 0; i < terms.length; i++) {
    const cell = HEADER + terms.length + (i >> 1);
    packed[cell] = packed[cell]! | ((weights[i]! | (marks[i]! << 8)) << ((i & 1) * 16));
  }
  const entitiesAt = HEADER + terms.length + half;
  packed.set(entities, entitiesAt);
  packed.set(numbers, entitiesAt + entities.length);
  const daysAt = entitiesAt + entities.length + numbers.length;
  packed.set(days, daysAt);
  const sketchAt = daysAt + days.length;
  for (let i = 0; i < sketch.length; i += 2)
    packed[sketchAt + (i >> 1)] = sketch[i]! | (sketch[i + 1]! << 16);
  return packed;
}

export function termCountOf(packed: PackedArticle): number {
  return packed[0]! & 0xff;
}

export function termOf(packed: PackedArticle, i: number): number {
  return packed[HEADER + i]!;
}

export function weightOf(packed: PackedArticle, i: number): number {
  return (packed[HEADER + (packed[0]! & 0xff) + (i >> 1)]! >>> ((i & 1) * 16)) & 0xff;
}

export function marksOf(packed: PackedArticle, i: number): number {
  return (packed[HEADER + (packed[0]! & 0xff) + (i >> 1)]! >>> ((i & 1) * 16 + 8)) & 0xff;
}

function entitiesAt(packed: PackedArticle): number {
  const terms = packed[0]! & 0xff;
  return HEADER + terms + ((terms + 1) >> 1);
}

export function entitiesOf(packed: PackedArticle): Int32Array {
  const at = entitiesAt(packed);
  return packed.subarray(at, at + ((packed[0]! >>> 8) & 0xff));
}

export function numbersOf(packed: PackedArticle): Int32Array {
  const at = entitiesAt(packed) + ((packed[0]! >>> 8) & 0xff);
  return packed.subarray(at, at + ((packed[0]! >>> 16) & 0xff));
}

export function daysOf(packed: PackedArticle): Int32Array {
  const at = entitiesAt(packed) + ((packed[0]! >>> 8) & 0xff) + ((packed[0]! >>> 16) & 0xff);
  return packed.subarray(at, at + packed[2]!);
}

export function sketchOf(packed: PackedArticle): Uint16Array {
  const cells = (packed[0]! >>> 24) & 0xff;
  const sketch = new Uint16Array(cells * 2);
  const at = packed.length - cells;
  for (let i = 0; i < cells; i++) {
    sketch[2 * i] = packed[at + i]! & 0xffff;
    sketch[2 * i + 1] = packed[at + i]! >>> 16;
  }
  return sketch;
}

/** Estimated share of word runs that two articles have in common, 0..1; 0 when either has no sketch. */
export function sketchLikeness(sketch: Uint16Array, packed: PackedArticle): number {
  const cells = (packed[0]! >>> 24) & 0xff;
  if (sketch.length === 0 || cells * 2 !== sketch.length) return 0;
  const at = packed.length - cells;
  let both = 0;
  let same = 0;
  for (let i = 0; i < sketch.length; i++) {
    const own = sketch[i]!;
    const other = (packed[at + (i >> 1)]! >>> ((i & 1) * 16)) & 0xffff;
    if (own === EMPTY_BIN && other === EMPTY_BIN) continue;
    both++;
    if (own === other) same++;
  }
  return both === 0 ? 0 : same / both;
}

export function hasSketch(packed: PackedArticle): boolean {
  return packed[0]! >>> 24 !== 0;
}

export function titleHashOf(packed: PackedArticle): number {
  return packed[1]!;
}

/** The features again, as far as assignment uses them. */
export function unpackArticle(
  packed: PackedArticle,
  known: Pick<ArticleFeatures, 'language' | 'form' | 'hasText'>,
): ArticleFeatures {
  const count = termCountOf(packed);
  const weights = new Uint8Array(count);
  const marks = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    weights[i] = weightOf(packed, i);
    marks[i] = marksOf(packed, i);
  }
  return {
    ...known,
    terms: packed.slice(HEADER, HEADER + count),
    weights,
    marks,
    entities: entitiesOf(packed).slice(),
    numbers: numbersOf(packed).slice(),
    days: daysOf(packed).slice(),
    sketch: sketchOf(packed),
    titleHash: titleHashOf(packed),
  };
}
