// Means over simulated readers with 95 % confidence intervals (percentile bootstrap over readers, Efron 1979).

import { seeded } from './seeded.ts';
import type { Look, SimulatedReader } from './simulate.ts';

export interface Figure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const draws = 1000;

/** The figure of all, and between what it lies where other such readers had been asked. */
export function withInterval<Item>(
  items: readonly Item[],
  figure: (items: readonly Item[]) => number,
): Figure {
  const random = seeded('bootstrap');
  const drawn = Array.from({ length: draws }, () =>
    figure(items.map(() => items[Math.floor(random() * items.length)]!)),
  ).sort((a, b) => a - b);
  return {
    value: figure(items),
    low: drawn[Math.floor(0.025 * draws)] ?? Number.NaN,
    high: drawn[Math.floor(0.975 * draws)] ?? Number.NaN,
  };
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The look after so many interactions; of a reader who came to fewer, the last. */
export function lookAfter(
  { looks }: SimulatedReader,
  interactions: number,
  sinceFlip = false,
): Look | undefined {
  return looks.findLast((look) => look.sinceFlip === sinceFlip && look.interactions <= interactions);
}

/** The last look with the taste that the reader began with. */
function beforeFlip({ looks }: SimulatedReader): number {
  return looks.findLast(({ sinceFlip }) => !sinceFlip)?.page ?? 0;
}

/**
 * Interactions with the new taste until the mean page has so large a share of what it had for the old one just before the
 * flip; Infinity where it never has. Of the mean and not of each reader: one page of ten gets there by chance.
 */
export function interactionsToFollow(
  readers: readonly SimulatedReader[],
  share: number,
  most: number,
): number {
  const wanted = share * mean(readers.map(beforeFlip));
  for (let after = 0; after <= most; after++) {
    if (mean(readers.map((reader) => lookAfter(reader, after, true)?.page ?? 0)) >= wanted) return after;
  }
  return Number.POSITIVE_INFINITY;
}

/** "0.62 (0.58 to 0.65)". */
export function inWords({ value, low, high }: Figure, digits = 2): string {
  return `${value.toFixed(digits)} (${low.toFixed(digits)} to ${high.toFixed(digits)})`;
}
