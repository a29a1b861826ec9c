// Confidence intervals by drawing readers anew (Efron 1979): pages of one reader hang together, readers do not.
import { seededRandom } from '../seeded-random.ts';

export interface Interval {
  readonly value: number;
  /** 95 %; null with fewer than two readers. */
  readonly low: number | null;
  readonly high: number | null;
}

const resamples = 1000;
const tail = 0.025;

/** Numbers of readers, drawn with replacement; the same for the same seed. */
export function* draws(readers: number, seed: number, count = resamples): Generator<Int32Array> {
  const random = seededRandom(seed);
  const drawn = new Int32Array(readers);
  for (let n = 0; n < count; n++) {
    for (let i = 0; i < readers; i++) drawn[i] = Math.floor(random() * readers);
    yield drawn;
  }
}

/** A figure, and between what its draws lie: for means and shares of what each reader has. */
export function percentiles(value: number, drawn: readonly number[]): Interval {
  const sorted = drawn.filter(Number.isFinite).toSorted((a, b) => a - b);
  if (sorted.length < 2) return { value, low: null, high: null };
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))]!;
  return { value, low: at(tail), high: at(1 - tail) };
}

/**
 * For what all readers have together: a draw holds some readers twice and others not, so all draws lie below the figure,
 * and only how far they scatter says something.
 */
export function scatter(value: number, drawn: readonly number[]): Interval {
  const numbers = drawn.filter(Number.isFinite);
  if (numbers.length < 2) return { value, low: null, high: null };
  const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  const square = numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (numbers.length - 1);
  const reach = 1.96 * Math.sqrt(square);
  return { value, low: value - reach, high: value + reach };
}
