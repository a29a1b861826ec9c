// What a story is about in a few dozen terms, and how alike two stories are by them: cosine with rarities.
import type { Story } from '../model/story.ts';
import { wordSetOf } from './word-set.ts';
import { hashKey } from './words.ts';

const MAX_TERMS = 32;
const MAX_NAMES = 8;
/** Weights are kept in bytes: this much is one. */
const ONE = 80;
const DEK_SHARE = 0.5;
const PLACE_SHARE = 0.7;
/** Stories that a fresh index is taken to have seen. */
const PRIOR_STORIES = 50;
/** Cells of the table of counts; two terms in one cell only count as more common. */
const CELLS = 1 << 16;

export interface StoryTerms {
  /** Hashed, ascending. */
  readonly keys: Int32Array;
  /** Parallel to `keys`. */
  readonly weights: Uint8Array;
  /** Of the vector, with the rarities of when it was made. */
  readonly length: number;
}

/** In how many stories terms occur. */
export interface TermCounts {
  add(terms: StoryTerms, by: 1 | -1): void;
  /** 0 for what every story has. `stories`: how many are counted. */
  rarityOf(key: number, stories: number): number;
}

export function createTermCounts(): TermCounts {
  const cells = new Uint16Array(CELLS);
  const cellOf = (key: number) => Math.imul(key, 0x9e3779b1) >>> 16;
  return {
    add({ keys }, by) {
      for (const key of keys) {
        const cell = cellOf(key);
        cells[cell] = Math.max(0, Math.min(0xffff, cells[cell]! + by));
      }
    },
    rarityOf: (key, stories) => Math.max(0, Math.log((stories + PRIOR_STORIES) / (cells[cellOf(key)]! + 1))),
  };
}

/** Words of headline and dek, and names by how much the story is about them. */
export function termsOf(
  story: Pick<Story, 'headline' | 'dek' | 'language' | 'entities'>,
  counts: TermCounts,
  stories: number,
): StoryTerms {
  const terms = new Map<number, number>();
  const raise = (key: number, weight: number): void => {
    if (terms.size < MAX_TERMS || terms.has(key)) terms.set(key, Math.max(terms.get(key) ?? 0, weight));
  };
  for (const { key, kind, salience } of story.entities.slice(0, MAX_NAMES))
    raise(hashKey(key), (kind === 'place' ? PLACE_SHARE : 1) * (0.5 + 1.5 * salience));
  for (const word of wordSetOf(story.headline, story.language)) raise(word, 1);
  for (const word of wordSetOf(story.dek ?? '', story.language)) raise(word, DEK_SHARE);
  const keys = Int32Array.from(terms.keys()).sort();
  const weights = Uint8Array.from(keys, (key) => Math.min(255, Math.round(ONE * terms.get(key)!)));
  let square = 0;
  for (let i = 0; i < keys.length; i++) square += (weights[i]! * counts.rarityOf(keys[i]!, stories)) ** 2;
  return { keys, weights, length: Math.sqrt(square) };
}

/** 0..1. `stories`: how many are counted. */
export function likenessOf(a: StoryTerms, b: StoryTerms, counts: TermCounts, stories: number): number {
  let dot = 0;
  for (let i = 0, j = 0; i < a.keys.length && j < b.keys.length; ) {
    const difference = a.keys[i]! - b.keys[j]!;
    if (difference === 0) dot += a.weights[i]! * b.weights[j]! * counts.rarityOf(a.keys[i]!, stories) ** 2;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return dot === 0 ? 0 : Math.min(1, dot / (a.length * b.length));
}
