// Near-duplicate sketches: one-permutation minhash over runs of three words (Li, Owen, Zhang 2012).

export const SKETCH_BINS = 48;
/** Value of a bin that no run fell into. */
export const EMPTY_BIN = 0xffff;

export function emptySketch(): Uint16Array {
  return new Uint16Array(SKETCH_BINS).fill(EMPTY_BIN);
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
