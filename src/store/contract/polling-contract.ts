// Due sources and leases: who may check what, and what a check leaves behind.
import { describe, expect, test } from 'vitest';
import type { Store } from '../../model/store.ts';
import { buildCheck, buildNewSource, HOUR, MINUTE, NOON } from './builders.ts';
import type { Fresh } from './fresh.ts';

async function withSources(store: Store, count: number): Promise<number[]> {
  const list = Array.from({ length: count }, (_, i) => buildNewSource(`Paper ${i}`));
  return (await store.sources.addSources(list, NOON)).map(({ source }) => source.id);
}

const CLAIM = { now: NOON, limit: 10, leaseSeconds: 60, holder: 'a' };

export function pollingContract(fresh: Fresh): void {
  describe('polling', () => {
    test('gives the leases of a dead process back when asked', async () => {
      const store = await fresh();
      const [id] = await withSources(store, 1);
      const claim = { now: NOON + HOUR, limit: 5, leaseSeconds: 300, holder: 'dead' };
      expect(await store.sources.claimDueSources(claim)).toHaveLength(1);
      expect(await store.sources.claimDueSources({ ...claim, holder: 'next' })).toHaveLength(0);
      await store.sources.dropLeases();
      expect((await store.sources.claimDueSources({ ...claim, holder: 'next' })).map(({ id }) => id)).toEqual(
        [id],
      );
    });

    test('leaves a source paused that was paused while its check was under way', async () => {
      const store = await fresh();
      const [id] = await withSources(store, 1);
      await store.sources.updateSource(id!, { state: 'paused' });
      await store.sources.recordCheck(buildCheck(id!, {}));
      expect((await store.sources.findSource(id!))?.state).toBe('paused');
    });

    test('gives each due source to one of many claimers at once', async () => {
      const store = await fresh();
      const ids = await withSources(store, 30);
      const claims = await Promise.all(
        Array.from({ length: 6 }, (_, i) =>
          store.sources.claimDueSources({ ...CLAIM, limit: 10, holder: `claimer ${i}` }),
        ),
      );
      const claimed = claims.flat().map(({ id }) => id);
      expect(claimed.toSorted((a, b) => a - b)).toEqual(ids);
    });

    test('claims the oldest due first and no more than asked', async () => {
      const store = await fresh();
      const [a, b, c] = await withSources(store, 3);
      await store.sources.recordCheck(buildCheck(a!, { nextCheckAt: NOON - MINUTE }));
      await store.sources.recordCheck(buildCheck(b!, { nextCheckAt: NOON - HOUR }));
      await store.sources.recordCheck(buildCheck(c!, { nextCheckAt: NOON + 1 }));
      const first = await store.sources.claimDueSources({ ...CLAIM, limit: 1 });
      expect(first.map(({ id }) => id)).toEqual([b]);
      const rest = await store.sources.claimDueSources(CLAIM);
      expect(rest.map(({ id }) => id)).toEqual([a]);
    });

    test('takes a source again when its lease has run out, not before', async () => {
      const store = await fresh();
      const [id] = await withSources(store, 1);
      await store.sources.claimDueSources(CLAIM);
      const early = { ...CLAIM, now: NOON + 59_999, holder: 'b' };
      expect(await store.sources.claimDueSources(early)).toEqual([]);
      const late = await store.sources.claimDueSources({ ...early, now: NOON + 60_000 });
      expect(late.map((source) => source.id)).toEqual([id]);
    });

    test('reads sources whose due time or lease a clock that ran ten years ahead has set', async () => {
      const store = await fresh();
      const [ahead, leased, soon] = await withSources(store, 3);
      const tenYears = 3650 * 24 * HOUR;
      await store.sources.recordCheck(buildCheck(ahead!, { nextCheckAt: NOON + tenYears }));
      await store.sources.claimDueSources({ ...CLAIM, now: NOON + tenYears, only: [leased!], holder: 'b' });
      await store.sources.recordCheck(buildCheck(soon!, { nextCheckAt: NOON + 28 * HOUR }));
      const claimed = await store.sources.claimDueSources(CLAIM);
      expect(claimed.map(({ id }) => id).toSorted((a, b) => a - b)).toEqual([ahead, leased]);
      expect(await store.sources.claimDueSources({ ...CLAIM, holder: 'c' })).toEqual([]);
    });

    test('passes over paused and gone sources, and claims only the named ones when asked', async () => {
      const store = await fresh();
      const [a, b, c, d] = await withSources(store, 4);
      await store.sources.updateSource(a!, { state: 'paused' });
      await store.sources.updateSource(b!, { state: 'gone' });
      const only = await store.sources.claimDueSources({ ...CLAIM, only: [a!, d!, d!] });
      expect(only.map(({ id }) => id)).toEqual([d]);
      expect((await store.sources.claimDueSources(CLAIM)).map(({ id }) => id)).toEqual([c]);
    });

    test('gives the lease back with the check and keeps what the check leaves null', async () => {
      const store = await fresh();
      const [id] = await withSources(store, 1);
      await store.sources.claimDueSources(CLAIM);
      const failure = {
        kind: 'timed-out' as const,
        permanent: false,
        status: null,
        detail: 'no answer in 10 s',
        since: NOON,
        count: 2,
        offeredFeeds: ['https://x.example/f'],
      };
      await store.sources.recordCheck(
        buildCheck(id!, {
          etag: '"1"',
          lastModified: 'Mon',
          bodyHash: 'h',
          format: 'rss',
          title: 'T',
          movedTo: 'https://n.example/',
          movedSince: NOON,
        }),
      );
      await store.sources.recordCheck(
        buildCheck(id!, { checkedAt: NOON + HOUR, nextCheckAt: NOON + 2 * HOUR, succeeded: false, failure }),
      );
      expect(await store.sources.findSource(id!)).toMatchObject({
        etag: '"1"',
        lastModified: 'Mon',
        bodyHash: 'h',
        format: 'rss',
        title: 'T',
        movedTo: null,
        movedSince: null,
        failure,
        lastCheckedAt: NOON + HOUR,
        lastSuccessAt: NOON,
      });
      const again = await store.sources.claimDueSources({ ...CLAIM, now: NOON + 2 * HOUR });
      expect(again.map((source) => source.id)).toEqual([id]);
    });

    test('leaves a pause that came during the check, and lets a check end polling for good', async () => {
      const store = await fresh();
      const [a, b] = await withSources(store, 2);
      await store.sources.claimDueSources(CLAIM);
      await store.sources.updateSource(a!, { state: 'paused' });
      await store.sources.recordCheck(buildCheck(a!, { state: 'active' }));
      await store.sources.recordCheck(buildCheck(b!, { state: 'gone' }));
      expect((await store.sources.listSources()).map(({ state }) => state)).toEqual(['paused', 'gone']);
    });

    test('follows a moved feed for good, unless another source asks that address already', async () => {
      const store = await fresh();
      const [a, b] = await withSources(store, 2);
      await store.sources.recordCheck(buildCheck(a!, { feedUrl: 'https://new.example/feed' }));
      expect((await store.sources.findSource(a!))?.feedUrl).toBe('https://new.example/feed');
      await store.sources.recordCheck(buildCheck(b!, { feedUrl: 'https://new.example/feed' }));
      expect((await store.sources.findSource(b!))?.feedUrl).toBe('https://paper-1.example/feed');
    });

    test('knows when the next source falls due, leases counted', async () => {
      const store = await fresh();
      expect(await store.sources.nextDueAt()).toBeNull();
      const [a, b] = await withSources(store, 2);
      await store.sources.recordCheck(buildCheck(b!, { nextCheckAt: NOON + HOUR }));
      expect(await store.sources.nextDueAt()).toBe(NOON);
      await store.sources.claimDueSources(CLAIM);
      expect(await store.sources.nextDueAt()).toBe(NOON + MINUTE);
      await store.sources.updateSource(a!, { state: 'paused' });
      expect(await store.sources.nextDueAt()).toBe(NOON + HOUR);
    });

    test('makes active sources due at once, all or some, and keeps the longest waiting first', async () => {
      const store = await fresh();
      const [a, b, c] = await withSources(store, 3);
      await store.sources.recordCheck(buildCheck(a!, { nextCheckAt: NOON + HOUR }));
      await store.sources.recordCheck(buildCheck(b!, { nextCheckAt: NOON + HOUR }));
      await store.sources.recordCheck(buildCheck(c!, { nextCheckAt: NOON - HOUR }));
      expect(await store.sources.markDue(NOON, [b!])).toBe(1);
      expect((await store.sources.claimDueSources(CLAIM)).map(({ id }) => id)).toEqual([c, b]);
      await store.sources.updateSource(a!, { state: 'gone' });
      expect(await store.sources.markDue(NOON)).toBe(2);
      expect((await store.sources.findSource(c!))?.nextCheckAt).toBe(NOON - HOUR);
    });
  });
}
