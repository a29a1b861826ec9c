// The slots with the highest scores, found in two passes over a histogram instead of by sorting them all.

const bins = 2048;
const lowest = -2;
const highest = 3;

/** Used again by every call; nothing in them outlives one. */
const histogram = new Uint32Array(bins);
let binOfSlot = new Int16Array(0);

/**
 * At least the best `count` slots (those of the last bin come along up to a bound), in order of slot, or best first
 * where there are many more.
 * @param idOf decides among equal scores: which slot a story has depends on what was there before it
 */
export function topSlots(
  scores: Float32Array,
  bound: number,
  count: number,
  idOf: (slot: number) => number,
): number[] {
  histogram.fill(0);
  if (binOfSlot.length < bound) binOfSlot = new Int16Array(Math.ceil(1.3 * bound));
  for (let slot = 0; slot < bound; slot++) {
    const bin = binOf(scores[slot] ?? Number.NaN);
    binOfSlot[slot] = bin;
    if (bin >= 0) histogram[bin] = (histogram[bin] ?? 0) + 1;
  }
  let threshold = bins - 1;
  let above = 0;
  for (; threshold > 0; threshold--) {
    above += histogram[threshold] ?? 0;
    if (above >= count) break;
  }
  const chosen: number[] = [];
  for (let slot = 0; slot < bound; slot++) {
    if ((binOfSlot[slot] ?? -1) >= threshold) chosen.push(slot);
  }
  if (chosen.length <= count * 1.25 + 16) return chosen;
  chosen.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || idOf(a) - idOf(b));
  return chosen.slice(0, count);
}

/** -1 for what is no finite number. */
function binOf(score: number): number {
  if (!(score > Number.NEGATIVE_INFINITY && score < Number.POSITIVE_INFINITY)) return -1;
  const bin = ((score - lowest) * (bins / (highest - lowest))) | 0;
  return bin < 0 ? 0 : bin >= bins ? bins - 1 : bin;
}
