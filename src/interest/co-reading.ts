// Who read this also read that: decayed counts of pairs, directed (read next) or not (read by one reader).
// Forward decay (Cormode et al. 2009): new pairs weigh more instead of old ones less, so adding costs one sum.
import type { StoryId } from '../model/story.ts';

/** Partners kept for one story; the weakest half goes when there are twice as many. */
const maxPartners = 200;
/** Half-lives after which all weights are scaled down again, far below what a double can hold. */
const rescaleAfter = 200;

interface Row {
  readonly partners: Map<StoryId, number>;
  total: number;
}

export class CoReading {
  readonly #rows = new Map<StoryId, Row>();
  readonly #halfLifeMs: number;
  #landmark = Number.NaN;

  constructor(halfLifeMs: number) {
    this.#halfLifeMs = halfLifeMs;
  }

  /** Adds so much to "from, then to" at that time; a negative amount takes it back. */
  add(from: StoryId, to: StoryId, amount: number, at: number): void {
    if (Number.isNaN(this.#landmark)) this.#landmark = at;
    if ((at - this.#landmark) / this.#halfLifeMs > rescaleAfter) this.#rescale(at);
    const weight = amount * 2 ** ((at - this.#landmark) / this.#halfLifeMs);
    let row = this.#rows.get(from);
    if (!row) {
      row = { partners: new Map(), total: 0 };
      this.#rows.set(from, row);
    }
    const now = (row.partners.get(to) ?? 0) + weight;
    // Taking back leaves a rounding error behind, not a pair.
    if (now > Math.abs(weight) * 1e-6) row.partners.set(to, now);
    else row.partners.delete(to);
    row.total = Math.max(0, row.total + weight);
    if (row.partners.size > 2 * maxPartners) prune(row);
  }

  /** Decayed count of the pair. */
  pair(from: StoryId, to: StoryId, at: number): number {
    return (this.#rows.get(from)?.partners.get(to) ?? 0) * this.#scale(at);
  }

  /** Decayed count of all pairs of the story. */
  total(from: StoryId, at: number): number {
    return (this.#rows.get(from)?.total ?? 0) * this.#scale(at);
  }

  /** The partners of a story with the highest counts, in no order. */
  strongest(from: StoryId, count: number): readonly StoryId[] {
    const row = this.#rows.get(from);
    if (!row) return [];
    if (row.partners.size <= count) return [...row.partners.keys()];
    const weights = Float64Array.from(row.partners.values()).sort();
    const least = weights[weights.length - count] ?? 0;
    const found: StoryId[] = [];
    for (const [id, weight] of row.partners) if (weight >= least && found.length < count) found.push(id);
    return found;
  }

  remove(id: StoryId): void {
    this.#rows.delete(id);
  }

  #scale(at: number): number {
    return Number.isNaN(this.#landmark) ? 0 : 2 ** (-(at - this.#landmark) / this.#halfLifeMs);
  }

  #rescale(at: number): void {
    const factor = this.#scale(at);
    for (const [id, row] of this.#rows) {
      row.total *= factor;
      for (const [to, weight] of row.partners) {
        if (weight * factor > 1e-9) row.partners.set(to, weight * factor);
        else row.partners.delete(to);
      }
      if (row.partners.size === 0) this.#rows.delete(id);
    }
    this.#landmark = at;
  }
}

function prune(row: Row): void {
  const ranked = [...row.partners].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  for (const [to] of ranked.slice(maxPartners)) row.partners.delete(to);
}
