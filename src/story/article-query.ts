// An article prepared for comparison: its vectors at today's rarities, and a quick way from term to place in them.

import type { ArticleFeatures } from './features.ts';
import { IN_LEAD, IN_TITLE, IS_NAME } from './term-counter.ts';
import type { TermTable } from './term-table.ts';

const TABLE = 256;

export interface ArticleQuery {
  readonly features: ArticleFeatures;
  /** Parallel to features.terms. */
  readonly rarity: Float32Array;
  /** Share of articles that use the term. */
  readonly background: Float32Array;
  /** Unit vector over everything, and over the title alone. */
  readonly all: Float32Array;
  readonly title: Float32Array;
  /** Lengths before scaling to one. */
  readonly norm: number;
  readonly titleNorm: number;
  /** Place of a term in the arrays, or -1. */
  find(term: number): number;
}

/** How much a word counts in the vector over everything, beside how often it occurs. */
function emphasis(marks: number): number {
  return (marks & IN_TITLE ? 1.5 : 1) * (marks & IS_NAME ? 1.3 : 1) * (marks & IN_LEAD ? 1.2 : 1);
}

/** Weight of a term in the vector over everything, before scaling. */
export function rawWeight(weight: number, marks: number, rarity: number): number {
  return (weight / 40) * emphasis(marks) * rarity;
}

export function buildQuery(features: ArticleFeatures, terms: TermTable, nowWeight: number): ArticleQuery {
  const count = features.terms.length;
  const rarity = new Float32Array(count);
  const background = new Float32Array(count);
  const all = new Float32Array(count);
  const title = new Float32Array(count);
  const places = new Int16Array(TABLE).fill(-1);
  let square = 0;
  let titleSquare = 0;
  for (let i = 0; i < count; i++) {
    const term = features.terms[i]!;
    const share = terms.shareOf(term, features.language, nowWeight);
    background[i] = share;
    rarity[i] = Math.log(1 + 1 / share);
    all[i] = rawWeight(features.weights[i]!, features.marks[i]!, rarity[i]!);
    title[i] = features.marks[i]! & IN_TITLE ? rarity[i]! : 0;
    square += all[i]! ** 2;
    titleSquare += title[i]! ** 2;
    let at = term & (TABLE - 1);
    while (places[at]! >= 0) at = (at + 1) & (TABLE - 1);
    places[at] = i;
  }
  const norm = Math.sqrt(square) || 1;
  const titleNorm = Math.sqrt(titleSquare) || 1;
  for (let i = 0; i < count; i++) {
    all[i] = all[i]! / norm;
    title[i] = title[i]! / titleNorm;
  }
  const find = (term: number): number => {
    for (let at = term & (TABLE - 1); ; at = (at + 1) & (TABLE - 1)) {
      const place = places[at]!;
      if (place < 0 || features.terms[place] === term) return place;
    }
  };
  return { features, rarity, background, all, title, norm, titleNorm, find };
}
