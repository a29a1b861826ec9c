// Near-duplicate sketches: one-permutation minhash over runs of three words (Li, Owen, Zhang 2012).

export const SKETCH_BINS = 48;
/** Value of a bin that no run fell into. */
export const EMPTY_BIN = 0xffff;

export function emptySketch(): Uint16Array {
  return new Uint16Array(SKETCH_BINS).fill(EMPTY_BIN);
}

/** What the bins of two sketches say, in parallel sums. */
export interface SketchPair {
  /** Bins filled in either, and those that are equal. */
  readonly filled: number;
  readonly equal: number;
  /** Sums of the bins' values, an empty one being the highest. */
  readonly sum: number;
  readonly otherSum: number;
}

/** Estimated share of the runs of both that both have (Jaccard), 0..1. */
export function likenessOfPair({ filled, equal }: SketchPair): number {
  return filled === 0 ? 0 : equal / filled;
}

export interface Containment {
  /** Estimated share of the shorter's runs that the longer has too, 0..1: a report cut short is all in the longer one. */
  readonly share: number;
  /** Estimated runs of the shorter. */
  readonly runs: number;
}

export function containmentOfPair(pair: SketchPair): Containment {
  const likeness = likenessOfPair(pair);
  const [a, b] = [runsBySum(pair.sum), runsBySum(pair.otherSum)];
  const runs = Math.min(a, b);
  return { share: Math.min(1, (likeness * (a + b)) / ((1 + likeness) * runs)), runs };
}

/**
 * How many runs fell into the bins, by the mean of their least values: with n runs a bin it is (1 - e^-n) / n of the
 * highest. Newton's steps from an upper bound.
 */
function runsBySum(sum: number): number {
  const mean = Math.min(0.999, Math.max(0.001, sum / (SKETCH_BINS * EMPTY_BIN)));
  let load = 1 / mean;
  for (let i = 0; i < 6; i++) {
    const e = Math.exp(-load);
    load -= ((1 - e) / load - mean) / ((e * (load + 1) - 1) / load ** 2);
    load = Math.max(1e-3, load);
  }
  return load * SKETCH_BINS;
}

/** Adds a run of three words, given by their hashes. */
export function addShingle(sketch: Uint16Array, a: number, b: number, c: number): void {
  let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  const bin = (hash >>> 16) % SKETCH_BINS;
  const value = Math.min(hash & 0xffff, EMPTY_BIN - 1);
  if (value < sketch[bin]!) sketch[bin] = value;
}
