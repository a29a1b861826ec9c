// Many sources that cannot be reached at once are one fault: of this machine's connection, not of their addresses.
import type { FailureKind, Source } from '../model/source.ts';

/** What a machine without a network, or without names, sees of every site. */
const unreachable: ReadonlySet<FailureKind> = new Set(['name-not-found', 'connection-failed']);
/** Fewer may well be misspelt or down by chance. */
export const fewestUnreachable = 3;
const nearlyAll = 0.9;
/** Sources fall due at different times: those asked within so long before the last one count as asked at once. */
const atOnceMs = 2 * 3_600_000;

type Asked = Pick<Source, 'state' | 'failure' | 'lastCheckedAt' | 'feedUrl' | 'sample'>;

/** True of a failure that a missing connection explains. */
export function isUnreachable({ state, failure }: Pick<Source, 'state' | 'failure'>): boolean {
  return state === 'active' && failure !== null && unreachable.has(failure.kind);
}

/**
 * Whether this machine seems to have no connection: of the sources asked lately nearly all could not be reached, on
 * several hosts. The sample newsroom is always reached.
 */
export function seemsUnconnected(sources: readonly Asked[]): boolean {
  const asked = sources.filter(({ state, sample, lastCheckedAt }) => {
    return state === 'active' && !sample && lastCheckedAt !== null;
  });
  const last = asked.reduce((latest, { lastCheckedAt }) => Math.max(latest, lastCheckedAt ?? 0), 0);
  const lately = asked.filter(({ lastCheckedAt }) => (lastCheckedAt ?? 0) > last - atOnceMs);
  const failing = lately.filter(isUnreachable);
  const hosts = new Set(failing.map(({ feedUrl }) => URL.parse(feedUrl)?.host));
  return hosts.size >= fewestUnreachable && failing.length >= lately.length * nearlyAll;
}

export const noConnectionWords =
  'This machine seems to have no connection to the internet: nearly no source could be reached. They are asked again by themselves.';
