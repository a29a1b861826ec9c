// What two pages have in common, and how varied one is.

/** Places at the top that hits, overlap and variety are counted in. */
export const topPlaces = 10;
/** Weight of each place against the one before: nine tenths of the whole lies in the first 22. */
const persistence = 0.9;

/** Share of the first ten that both have, 0..1; 1 for two empty pages. */
export function overlap(a: readonly number[], b: readonly number[]): number {
  const size = Math.min(topPlaces, Math.max(a.length, b.length));
  if (size === 0) return 1;
  const other = new Set(b.slice(0, size));
  return a.slice(0, size).filter((id) => other.has(id)).length / size;
}

/** Rank-biased overlap of two lists without repeats, extrapolated (Webber, Moffat, Zobel 2010, eq. 30 for equal lengths). */
export function rankBiasedOverlap(a: readonly number[], b: readonly number[]): number {
  const depth = Math.min(a.length, b.length);
  if (depth === 0) return a.length === b.length ? 1 : 0;
  const [seenA, seenB] = [new Set<number>(), new Set<number>()];
  let common = 0;
  let sum = 0;
  for (let d = 1; d <= depth; d++) {
    const [one, other] = [a[d - 1]!, b[d - 1]!];
    if (one === other) common += 1;
    else common += (seenB.has(one) ? 1 : 0) + (seenA.has(other) ? 1 : 0);
    seenA.add(one);
    seenB.add(other);
    sum += (common / d) * persistence ** d;
  }
  return (common / depth) * persistence ** depth + ((1 - persistence) / persistence) * sum;
}

/** Place of the story, 1 for the first; 0 where the page does not have it. */
export function placeOf(page: readonly number[], id: number): number {
  return page.indexOf(id) + 1;
}

export function distinct(values: readonly number[]): number {
  return new Set(values.filter((value) => value >= 0)).size;
}
