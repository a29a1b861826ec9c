// Chance that can be had again: the same seed gives the same numbers in every process.

/** Uniform in 0..1 (mulberry32, public domain). @param seed a whole number, of which 32 bits count */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A seed out of a number in 0..1. */
export function seedOf(chance: number): number {
  return Number.isFinite(chance) ? Math.floor(Math.max(0, Math.min(1, chance)) * (2 ** 32 - 1)) >>> 0 : 0;
}
