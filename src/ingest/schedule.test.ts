import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceFailure } from '../model/source.ts';
import { failureInWords, isWorthTelling } from './failure-words.ts';
import {
  cacheSeconds,
  countFailure,
  maxIntervalSeconds,
  minIntervalSeconds,
  nextAddress,
  nextCheck,
} from './schedule.ts';

const now = Date.UTC(2026, 2, 4);
const source = { checkIntervalSeconds: 3600, state: 'active' } as const;
const noHints = { feedSeconds: null, cacheSeconds: null };
const failure = (change: Partial<SourceFailure> = {}): SourceFailure => ({
  kind: 'server-error',
  permanent: false,
  status: 500,
  detail: '',
  since: now,
  count: 1,
  offeredFeeds: [],
  ...change,
});
const secondsAfter = (request: Partial<Parameters<typeof nextCheck>[0]>): number => {
  const next = nextCheck({
    source,
    result: { kind: 'unchanged', hints: noHints },
    now,
    random: 0.5,
    ...request,
  });
  return (next.nextCheckAt - now) / 1000;
};

describe('after a success', () => {
  it('takes a source that was gone for back, and leaves a paused one paused', () => {
    const stateAfter = (state: 'active' | 'gone' | 'paused') =>
      nextCheck({
        source: { checkIntervalSeconds: 3600, state },
        result: { kind: 'unchanged', hints: noHints },
        now,
        random: 0.5,
      }).state;
    expect((['active', 'gone', 'paused'] as const).map(stateAfter)).toEqual(['active', 'active', 'paused']);
  });

  it('asks hourly at most where the source says nothing, however often it has news', () => {
    expect(secondsAfter({ result: { kind: 'changed', hints: noHints } })).toBe(3600);
  });

  it('asks a busy source more often when it says so, and never before its word', () => {
    const busy = { ...source, checkIntervalSeconds: 1000 };
    const hints = { feedSeconds: 900, cacheSeconds: 300 };
    const secondsAt = (random: number) =>
      secondsAfter({ source: busy, result: { kind: 'changed', hints }, random });
    for (const random of [0, 0.5, 1]) expect(secondsAt(random)).toBeGreaterThanOrEqual(900);
    expect(secondsAt(0.5)).toBe(900);
  });

  it('asks sooner after news and later after none', () => {
    const long = { ...source, checkIntervalSeconds: 36_000 };
    expect(secondsAfter({ source: long, result: { kind: 'changed', hints: noHints } })).toBe(21_600);
    expect(secondsAfter({ source: long })).toBe(50_400);
  });

  it('stays within 5 minutes and 24 hours, whatever is claimed', () => {
    const number = fc.option(fc.double({ min: -1e9, max: 1e9, noNaN: true }));
    fc.assert(
      fc.property(number, number, fc.integer({ min: 0, max: 1e9 }), (feedSeconds, cache, current) => {
        const { checkIntervalSeconds } = nextCheck({
          source: { ...source, checkIntervalSeconds: current },
          result: { kind: 'changed', hints: { feedSeconds, cacheSeconds: cache } },
          now,
          random: 0.5,
        });
        expect(checkIntervalSeconds).toBeGreaterThanOrEqual(minIntervalSeconds);
        expect(checkIntervalSeconds).toBeLessThanOrEqual(maxIntervalSeconds);
      }),
    );
  });
});

describe('after a failure', () => {
  it('never asks before Retry-After', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 86_400 }),
        fc.integer({ min: 1, max: 50 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (wait, count, random) => {
          const result = { kind: 'failed', failure: failure({ count }), retryAfterSeconds: wait } as const;
          expect(secondsAfter({ result, random })).toBeGreaterThanOrEqual(wait);
        },
      ),
    );
  });

  it('asks once a day where asking cannot help, and never after 410', () => {
    const forbidden = {
      kind: 'failed',
      failure: failure({ kind: 'forbidden', permanent: true }),
      retryAfterSeconds: null,
    } as const;
    expect(secondsAfter({ result: forbidden })).toBe(86_400);
    const gone = {
      kind: 'failed',
      failure: failure({ kind: 'gone', permanent: true }),
      retryAfterSeconds: null,
    } as const;
    expect(nextCheck({ source, result: gone, now, random: 0 }).state).toBe('gone');
  });

  it('keeps when a run of failures began and counts it', () => {
    const first = countFailure(
      null,
      { failure: 'timed-out', permanent: false, status: null, detail: '' },
      [],
      now,
    );
    const second = countFailure(
      first,
      { failure: 'server-error', permanent: false, status: 500, detail: '' },
      [],
      now + 5,
    );
    expect(second).toMatchObject({ since: now, count: 2, kind: 'server-error' });
  });
});

describe('hints and moves', () => {
  it('reads max-age and Expires, and takes zero for silence', () => {
    expect(cacheSeconds({ 'cache-control': 'public, max-age=300' }, now)).toBe(300);
    expect(cacheSeconds({ 'cache-control': 'max-age=0' }, now)).toBeNull();
    expect(cacheSeconds({ expires: new Date(now + 60_000).toUTCString() }, now)).toBe(60);
    expect(cacheSeconds({ expires: '0' }, now)).toBeNull();
    expect(cacheSeconds({}, now)).toBeNull();
  });

  it('counts the time of a move anew when its target changes or it pauses', () => {
    const moved = { feedUrl: 'https://a.example/', movedTo: 'https://b.example/', movedSince: now - 9e8 };
    const to = (target: string, status: number) => [{ from: 'https://a.example/', to: target, status }];
    expect(nextAddress(moved, to('https://b.example/', 301), now).feedUrl).toBe('https://b.example/');
    expect(nextAddress(moved, to('https://c.example/', 301), now)).toMatchObject({
      feedUrl: null,
      movedSince: now,
    });
    expect(nextAddress(moved, to('https://b.example/', 302), now).movedTo).toBeNull();
    expect(nextAddress(moved, [], now).movedTo).toBeNull();
  });
});

// --min-poll-minutes was documented and read, and nothing asked for it.
describe('after a clock that ran ahead', () => {
  it('begins runs of failures and moves now, not in the future', () => {
    const later = now + 3650 * 86_400_000;
    const before = countFailure(
      null,
      { failure: 'not-found', permanent: false, status: 404, detail: '' },
      [],
      later,
    );
    const outcome = { failure: 'not-found', permanent: false, status: 404, detail: '' } as const;
    expect(countFailure(before, outcome, [], now).since).toBe(now);
    const moved = { feedUrl: 'https://a.example/', movedTo: 'https://b.example/', movedSince: later };
    const redirect = { status: 301, from: moved.feedUrl, to: moved.movedTo };
    expect(nextAddress(moved, [redirect], now).movedSince).toBe(now);
  });
});

describe('the operator’s shortest time', () => {
  const next = (result: Parameters<typeof nextCheck>[0]['result'], random: number) =>
    nextCheck({
      source: { checkIntervalSeconds: 3600, state: 'active' },
      result,
      now,
      random,
      shortestSeconds: 7200,
    });

  it('holds after a success and after a failure', () => {
    const hints = { feedSeconds: null, cacheSeconds: 60 };
    for (const random of [0, 1]) {
      expect(next({ kind: 'changed', hints }, random).nextCheckAt).toBeGreaterThanOrEqual(now + 7_200_000);
      const broken = next({ kind: 'failed', failure: failure(), retryAfterSeconds: null }, random);
      expect(broken.nextCheckAt).toBeGreaterThanOrEqual(now + 7_200_000);
    }
  });
});

describe('words for readers', () => {
  it('names the host and says what to do, for every kind', () => {
    const kinds: SourceFailure['kind'][] = [
      'name-not-found', 'connection-failed', 'connection-broken', 'tls-failed', 'timed-out', 'address-refused', 'scheme-refused',
      'too-many-redirects', 'too-large', 'not-found', 'gone', 'forbidden', 'rate-limited', 'unavailable', 'server-error',
      'unexpected-status', 'empty-body', 'not-a-feed', 'unreadable-feed', 'not-read',
    ]; // biome-ignore format: one list
    const said = kinds.map((kind) =>
      failureInWords(failure({ kind }), { feedUrl: 'https://packet.example/feed', movedTo: null }),
    );
    expect(new Set(said).size).toBe(kinds.length);
    for (const words of said) expect(words).toMatch(/^\S.*\. [A-Z].*\.$/);
  });

  it('troubles nobody with a single hiccup', () => {
    expect(isWorthTelling(failure())).toBe(false);
    expect(isWorthTelling(failure({ count: 3 }))).toBe(true);
    expect(isWorthTelling(failure({ kind: 'gone', permanent: true }))).toBe(true);
  });
});
