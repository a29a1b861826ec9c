// Which of a front page's lower stories stand in brief: the day's smaller news.
import type { RankParams } from '../params.ts';

const hourMs = 3_600_000;
/** Shares of the places below the rows. */
const briefShare = 0.4;
/** Fewer are no column: they stand in their sections. */
const fewest = 3;

/**
 * The weakest of those that are no older than a brief may be, two in five places at most: a time of day stands before
 * a brief, so what is days old belongs in a section.
 * @param lower strongest first
 */
export function chooseBriefs<T>(
  lower: readonly T[],
  newsAt: (one: T) => number,
  { now, params }: { readonly now: number; readonly params: RankParams },
): ReadonlySet<T> {
  const oldest = now - params.briefHours * hourMs;
  const fresh = lower.filter((one) => newsAt(one) >= oldest);
  const most = Math.round(lower.length * briefShare);
  return new Set(fresh.length < fewest || most === 0 ? [] : fresh.slice(-most));
}
