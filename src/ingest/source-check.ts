// What one check of a source leaves behind: its polling state, as it is stored. Pure: time and randomness are arguments.
import type { NetworkOutcome } from '../model/network.ts';
import type { Source, SourceCheck, SourceFailure } from '../model/source.ts';
import { cacheSeconds, nextAddress, nextCheck } from './schedule.ts';

interface Timing {
  readonly now: number;
  /** 0..1 */
  readonly random: number;
  /** The operator's shortest time between two checks of one source. */
  readonly shortestSeconds?: number;
}

/** What an answer brought; what is left out stays as it is stored. */
export type FoundInAnswer = Partial<
  Pick<SourceCheck, 'bodyHash' | 'etag' | 'lastModified' | 'format' | 'title' | 'siteUrl'>
> & {
  readonly changed: boolean;
  /** Longest of what the feed itself asks for. */
  readonly feedSeconds?: number | null;
};

export function failedCheck(
  source: Source,
  failure: SourceFailure,
  { retryAfterSeconds, ...timing }: Timing & { readonly retryAfterSeconds: number | null },
): SourceCheck {
  return {
    ...nothingNew(source, timing.now),
    ...nextCheck({
      source,
      result: { kind: 'failed', failure, retryAfterSeconds },
      ...timing,
    }),
    succeeded: false,
    failure,
  };
}

/** New validators, also those of a 304, the next time and address. */
export function successfulCheck(
  source: Source,
  { kind, headers, redirects }: Exclude<NetworkOutcome, { kind: 'failed' }>,
  { changed, feedSeconds, ...fields }: FoundInAnswer,
  { moveBelievedAfterMs, ...timing }: Timing & { readonly moveBelievedAfterMs?: number },
): SourceCheck {
  const { now } = timing;
  const hints = { feedSeconds: feedSeconds ?? null, cacheSeconds: cacheSeconds(headers, now) };
  const result = { kind: changed ? 'changed' : 'unchanged', hints } as const;
  return {
    ...nothingNew(source, now),
    ...nextCheck({ source, result, ...timing }),
    ...nextAddress(source, redirects, now, moveBelievedAfterMs),
    succeeded: true,
    failure: null,
    // '' forgets a validator that a whole new answer came without; a 304 may leave them out.
    etag: headers.etag ?? (kind === 'ok' ? '' : null),
    lastModified: headers['last-modified'] ?? (kind === 'ok' ? '' : null),
    ...fields,
  };
}

/** A check that leaves what is stored as it is (null keeps it). */
function nothingNew(source: Source, now: number): SourceCheck {
  return {
    sourceId: source.id,
    checkedAt: now,
    nextCheckAt: now,
    checkIntervalSeconds: source.checkIntervalSeconds,
    succeeded: false,
    failure: source.failure,
    state: source.state,
    etag: null,
    lastModified: null,
    bodyHash: null,
    seenBodyHash: source.bodyHash,
    format: null,
    title: null,
    siteUrl: null,
    feedUrl: null,
    movedTo: source.movedTo,
    movedSince: source.movedSince,
  };
}
