// How much a topic says of a story: what few stories carry says more.
import type { Interner } from './interner.ts';

/**
 * @param stories how many there are
 * @returns 0.15..1 by topic number; 0 for a number not in use
 */
export function rarityOf(names: Interner, stories: number): Float32Array {
  const scale = 1 / Math.log(stories + 2);
  const rarity = new Float32Array(names.bound);
  for (let n = 0; n < rarity.length; n++) {
    const uses = names.uses(n);
    if (uses > 0) rarity[n] = Math.max(0.15, Math.log((stories + 2) / (uses + 1)) * scale);
  }
  return rarity;
}
