// Chance that is the same on every run: a stream of numbers for each name.

/** 0..1, uniform (mulberry32), from a hash of the name (FNV-1a). */
export function seeded(name: string): () => number {
  let state = 2166136261;
  for (let i = 0; i < name.length; i++) state = Math.imul(state ^ name.charCodeAt(i), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many different ones, each drawn in proportion to its weight among those left. */
export function drawWeighted<Item>(
  items: readonly { readonly item: Item; readonly weight: number }[],
  count: number,
  random: () => number,
): Item[] {
  // Exponential keys (Efraimidis and Spirakis 2006): one pass, no order of the items matters but for ties.
  return items
    .map(({ item, weight }) => ({ item, key: weight > 0 ? -Math.log(1 - random()) / weight : Infinity }))
    .filter(({ key }) => key < Infinity)
    .sort((a, b) => a.key - b.key)
    .slice(0, count)
    .map(({ item }) => item);
}
