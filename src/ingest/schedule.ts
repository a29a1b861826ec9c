// When to ask a source again. Pure: time and randomness are arguments.
import type { NetworkOutcome, Redirect } from '../model/network.ts';
import type { Source, SourceFailure } from '../model/source.ts';
import { maxRetryAfterSeconds, readRetryAfter } from './retry-after.ts';

export const minIntervalSeconds = 5 * 60;
export const maxIntervalSeconds = 24 * 3600;
/** Without a word from the source: at most hourly. */
const politeIntervalSeconds = 3600;
/** First wait after a failure; doubles with every further one. */
const firstBackoffSeconds = 10 * 60;
/** A 404 may be a mistake of an afternoon: it counts as lasting after this. */
const lastingAfterMs = 5 * 86_400_000;
/** A permanent redirect is believed after it was seen this long without a break. */
export const moveBelievedAfterMs = 3 * 86_400_000;

/** What the source said about how often to ask, each in seconds, null where it said nothing. */
export interface IntervalHints {
  /** Longest of `<ttl>` and sy:updatePeriod. */
  readonly feedSeconds: number | null;
  /** Longest of Cache-Control max-age and Expires. */
  readonly cacheSeconds: number | null;
}

export type CheckResult =
  | { readonly kind: 'changed'; readonly hints: IntervalHints }
  | { readonly kind: 'unchanged'; readonly hints: IntervalHints }
  | { readonly kind: 'failed'; readonly failure: SourceFailure; readonly retryAfterSeconds: number | null };

export interface NextCheck {
  readonly nextCheckAt: number;
  readonly checkIntervalSeconds: number;
  readonly state: Source['state'];
}

/**
 * Decides when to ask again.
 *
 * After a success: sooner than last time after news and later after none, at least what the source asks for, hourly at
 * most unless it asks for less, within 5 minutes and 24 hours. After a failure: doubling from 10 minutes to 24 hours,
 * never before Retry-After; once a day where asking again cannot help; after 410 never.
 * @param request.random 0..1, spreads checks so that sources do not fall due together.
 */
export function nextCheck(request: {
  readonly source: Pick<Source, 'checkIntervalSeconds' | 'state'>;
  readonly result: CheckResult;
  readonly now: number;
  readonly random: number;
  /** The operator's shortest time between two checks; 5 minutes where none is given. */
  readonly shortestSeconds?: number;
}): NextCheck {
  const { source, result, now, random } = request;
  const shortest = clamp(
    request.shortestSeconds ?? minIntervalSeconds,
    minIntervalSeconds,
    maxIntervalSeconds,
  );
  if (result.kind === 'failed') return afterFailure(source, result, { now, random, shortest });
  const wanted = wantedSeconds(source, result);
  const intervalSeconds = Math.round(clamp(wanted, shortest, maxIntervalSeconds));
  // A tenth either way, but never before the operator's or the source's own word.
  const asked = askedSeconds(result.hints) ?? 0;
  const least = Math.max(shortest, Math.min(asked, maxIntervalSeconds));
  const spread = Math.max(intervalSeconds * (0.9 + 0.2 * random), least);
  return {
    nextCheckAt: now + Math.round(spread * 1000),
    checkIntervalSeconds: intervalSeconds,
    state: source.state === 'gone' ? 'active' : source.state,
  };
}

function wantedSeconds(
  source: Pick<Source, 'checkIntervalSeconds'>,
  result: Extract<CheckResult, { hints: IntervalHints }>,
): number {
  const asked = askedSeconds(result.hints);
  const floor = asked === null ? politeIntervalSeconds : Math.max(asked, minIntervalSeconds);
  const current = source.checkIntervalSeconds > 0 ? source.checkIntervalSeconds : politeIntervalSeconds;
  return Math.max(current * (result.kind === 'changed' ? 0.6 : 1.4), floor);
}

function askedSeconds(hints: IntervalHints): number | null {
  const given = [hints.feedSeconds, hints.cacheSeconds].filter((seconds) => seconds !== null && seconds > 0);
  return given.length ? Math.max(...(given as number[])) : null;
}

function afterFailure(
  source: Pick<Source, 'checkIntervalSeconds' | 'state'>,
  result: Extract<CheckResult, { kind: 'failed' }>,
  { now, random, shortest }: { now: number; random: number; shortest: number },
): NextCheck {
  const { failure } = result;
  const doublings = Math.min(Math.max(failure.count - 1, 0), 10);
  const backoff = failure.permanent ? maxIntervalSeconds : firstBackoffSeconds * 2 ** doublings;
  const least = Math.min(result.retryAfterSeconds ?? 0, maxRetryAfterSeconds);
  const seconds = Math.max(
    Math.min(backoff, maxIntervalSeconds) * (0.8 + 0.4 * random),
    least * (1 + 0.1 * random),
    shortest,
  );
  return {
    nextCheckAt: now + Math.ceil(seconds * 1000),
    checkIntervalSeconds: source.checkIntervalSeconds,
    state: failure.kind === 'gone' ? 'gone' : source.state,
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

/** What caching headers say, in seconds from `now`; "no-cache" and zero say nothing about how often news comes. */
export function cacheSeconds(headers: Readonly<Record<string, string>>, now: number): number | null {
  const maxAge = /(?:^|[\s,])(?:s-maxage|max-age)\s*=\s*"?(\d{1,9})/i.exec(
    headers['cache-control'] ?? '',
  )?.[1];
  const fromMaxAge = maxAge ? Number(maxAge) : 0;
  const sent = headers.date ? Date.parse(headers.date) : Number.NaN;
  const fromExpires = headers.expires
    ? readRetryAfter(
        /^\d+$/.test(headers.expires.trim()) ? undefined : headers.expires,
        Number.isFinite(sent) ? sent : now,
      )
    : null;
  const seconds = Math.max(fromMaxAge, fromExpires ?? 0);
  return seconds > 0 ? seconds : null;
}

/** A failure as kept with the source: the run of failures it belongs to, and whether it has come to stay. */
export function countFailure(
  before: SourceFailure | null,
  outcome: Pick<Extract<NetworkOutcome, { kind: 'failed' }>, 'failure' | 'permanent' | 'status' | 'detail'>,
  offeredFeeds: readonly string[],
  now: number,
): SourceFailure {
  // Never ahead: a clock that stood wrong would make the run of failures begin in the future.
  const since = Math.min(before?.since ?? now, now);
  const lasting = outcome.failure === 'not-found' && now - since >= lastingAfterMs;
  return {
    kind: outcome.failure,
    permanent: outcome.permanent || lasting,
    status: outcome.status,
    detail: outcome.detail,
    since,
    count: (before?.count ?? 0) + 1,
    offeredFeeds,
  };
}

export interface Move {
  readonly feedUrl: string | null;
  readonly movedTo: string | null;
  readonly movedSince: number | null;
}

/**
 * Where a source has moved to: the last address reached by permanent redirects (301, 308) alone, remembered since it
 * was first seen, and taken as the source's own address (`feedUrl`) once it was seen so for `believedAfterMs`.
 * 302, 303 and 307 never count. Call it only when a feed came from there: a parked domain redirects too.
 */
export function nextAddress(
  source: Pick<Source, 'feedUrl' | 'movedTo' | 'movedSince'>,
  redirects: readonly Redirect[],
  now: number,
  believedAfterMs: number = moveBelievedAfterMs,
): Move {
  let target: string | null = null;
  for (const redirect of redirects) {
    if (redirect.status !== 301 && redirect.status !== 308) break;
    target = redirect.to;
  }
  if (!target || target === source.feedUrl) return { feedUrl: null, movedTo: null, movedSince: null };
  const since = source.movedTo === target ? Math.min(source.movedSince ?? now, now) : now;
  if (now - since >= believedAfterMs) return { feedUrl: target, movedTo: null, movedSince: null };
  return { feedUrl: null, movedTo: target, movedSince: since };
}
