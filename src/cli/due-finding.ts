// How many sources are due when, for `doctor`.
import { longestWaitMs } from '../model/clock.ts';
import type { Source } from '../model/source.ts';
import type { Finding } from './house.ts';

const hourMs = 3_600_000;

/** null where no source is asked by itself. Times further ahead than any is set tell of a clock that stood wrong. */
export function dueFinding(
  sources: readonly Pick<Source, 'state' | 'nextCheckAt'>[],
  now: number,
): Finding | null {
  const active = sources.filter(({ state }) => state === 'active');
  if (active.length === 0) return null;
  const waits = active.map(({ nextCheckAt }) => nextCheckAt - now);
  const between = (low: number, high: number) => waits.filter((wait) => wait > low && wait <= high).length;
  const counts: readonly [number, string][] = [
    [between(Number.NEGATIVE_INFINITY, 0), 'due now'],
    [between(0, hourMs), 'within the hour'],
    [between(hourMs, longestWaitMs), 'later'],
  ];
  const ahead = between(longestWaitMs, Number.POSITIVE_INFINITY);
  const words = counts.filter(([count]) => count > 0).map(([count, when]) => `${count} ${when}`);
  if (ahead > 0) words.push(`${ahead} further ahead than any is ever put off`);
  const says = `${active.length} of ${sources.length} are asked by themselves: ${words.join(', ')}.`;
  if (ahead === 0) return { level: 'ok', about: 'sources', says, advice: null };
  const advice =
    'The clock of this machine stood wrong for a while. A running server asks them at its next turn; see that the clock is right now.';
  return { level: 'warning', code: 'clock-was-wrong', about: 'sources', says, advice };
}
