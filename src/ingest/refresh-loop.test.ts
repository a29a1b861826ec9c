// The loop over due sources, with leases kept in memory and refreshes of the test's own.
import { describe, expect, it } from 'vitest';
import { MemoryRecord, newSource } from '../../test/publishers/memory-record.ts';
import { fixedClock } from '../model/clock.ts';
import { BroadsheetError } from '../model/errors.ts';
import type { Source, SourceId } from '../model/source.ts';
import { createRefreshLoop, type RefreshLoopOptions, type RefreshProgress } from './refresh-loop.ts';
import type { RefreshOutcome } from './refresh-source.ts';
import { createStoreWatch } from './store-watch.ts';

const clock = fixedClock(Date.UTC(2026, 2, 4));
const hour = 3_600_000;

/** Sources with leases, in memory; `dueIn` hours for each. */
function sourcesOf(dueInHours: readonly number[]) {
  const sources = new Map<SourceId, Source>();
  const leased = new Set<SourceId>();
  for (const [index, hours] of dueInHours.entries()) {
    const id = index + 1;
    sources.set(
      id,
      newSource(`https://packet.example/${id}`, { id, nextCheckAt: clock.now() + hours * hour }),
    );
  }
  const change = (id: SourceId, part: Partial<Source>) => sources.set(id, { ...sources.get(id)!, ...part });
  const store: RefreshLoopOptions['sources'] = {
    async claimDueSources({ now, limit }) {
      const due = [...sources.values()].filter(
        (one) => one.state === 'active' && one.nextCheckAt <= now && !leased.has(one.id),
      );
      const claimed = due.slice(0, limit);
      for (const { id } of claimed) leased.add(id);
      return claimed;
    },
    async markDue(now, ids = [...sources.keys()]) {
      for (const id of ids) change(id, { nextCheckAt: now });
      return ids.length;
    },
    async nextDueAt() {
      return sources.size ? Math.min(...[...sources.values()].map((one) => one.nextCheckAt)) : null;
    },
    async listSources() {
      return [...sources.values()];
    },
    async giveBack(ids) {
      for (const id of ids) leased.delete(id);
    },
  };
  const finish = (source: Source): void => {
    change(source.id, { nextCheckAt: clock.now() + hour });
    leased.delete(source.id);
  };
  return { store, change, finish };
}

const unchanged = (source: Source): RefreshOutcome => ({
  kind: 'unchanged',
  source,
  check: new MemoryRecord(source).checks[0]!,
});

describe('createRefreshLoop', () => {
  it('takes what is due and nothing else, so many at once', async () => {
    const { store, finish } = sourcesOf([0, 0, 0, 5, 0]);
    let atOnce = 0;
    let most = 0;
    const done: SourceId[] = [];
    const loop = createRefreshLoop({
      sources: store,
      clock,
      holder: 'test',
      concurrency: 2,
      refresh: async (source) => {
        atOnce += 1;
        most = Math.max(most, atOnce);
        await new Promise((resolve) => setTimeout(resolve, 5));
        atOnce -= 1;
        done.push(source.id);
        finish(source);
        return unchanged(source);
      },
    });
    loop.start();
    while (loop.counters.checked < 4) await new Promise((resolve) => setTimeout(resolve, 5));
    await loop.stop();
    expect(done.toSorted()).toEqual([1, 2, 3, 5]);
    expect(most).toBe(2);
    expect(loop.counters).toMatchObject({ checked: 4, unchanged: 4, inFlight: 0 });
  });

  it('refreshes now with progress, and leaves alone who asked for peace', async () => {
    const { store, change, finish } = sourcesOf([5, 5, 5]);
    change(2, {
      failure: {
        kind: 'rate-limited',
        permanent: false,
        status: 429,
        detail: '',
        since: 0,
        count: 1,
        offeredFeeds: [],
      },
    });
    const loop = createRefreshLoop({
      sources: store,
      clock,
      holder: 'test',
      refresh: async (source) => {
        finish(source);
        if (source.id === 3) throw new Error('a bug');
        return { ...unchanged(source), kind: 'articles', articles: 7 } as RefreshOutcome;
      },
    });
    const seen: RefreshProgress[] = [];
    const end = await loop.refreshNow({ ids: 'all', onProgress: (progress) => seen.push(progress) });
    await loop.stop();
    expect(end).toEqual({ total: 2, done: 2, failed: 1, newArticles: 7 });
    expect(seen.map(({ done }) => done)).toEqual([0, 1, 2]);
    expect(loop.counters).toMatchObject({ crashed: 1, articles: 7 });
  });

  it('ends a refresh whose source is not to be had any more', async () => {
    const { store, finish } = sourcesOf([5, 5]);
    const loop = createRefreshLoop({
      sources: {
        ...store,
        claimDueSources: async (request) =>
          (await store.claimDueSources(request)).filter(({ id }) => id !== 2),
      },
      clock,
      holder: 'test',
      refresh: async (source) => {
        finish(source);
        return unchanged(source);
      },
    });
    expect(await loop.refreshNow({ ids: [1, 2] })).toMatchObject({ total: 2, done: 1 });
    await loop.stop();
  });

  it('stops at once: aborts what is under way and takes nothing more', async () => {
    const { store } = sourcesOf([0, 0]);
    const loop = createRefreshLoop({
      sources: store,
      clock,
      holder: 'test',
      concurrency: 1,
      refresh: (source, signal) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => resolve({ kind: 'aborted', source }));
        }),
    });
    loop.start();
    while (!loop.counters.inFlight) await new Promise((resolve) => setTimeout(resolve, 2));
    await loop.stop();
    expect(loop.counters).toMatchObject({ checked: 0, inFlight: 0 });
    expect(await loop.refreshNow({ ids: 'all' })).toMatchObject({ done: 0 });
  });

  it('lives through a store that fails', async () => {
    const { store, finish } = sourcesOf([0]);
    let calls = 0;
    const errors: unknown[] = [];
    const loop = createRefreshLoop({
      sources: {
        ...store,
        async claimDueSources(request) {
          calls += 1;
          if (calls === 1) throw new Error('the database is away');
          return store.claimDueSources(request);
        },
      },
      clock,
      holder: 'test',
      refresh: async (source) => {
        finish(source);
        return unchanged(source);
      },
      onCrash: (error) => errors.push(error),
    });
    loop.start();
    while (!errors.length) await new Promise((resolve) => setTimeout(resolve, 2));
    loop.wake();
    while (!loop.counters.checked) await new Promise((resolve) => setTimeout(resolve, 2));
    await loop.stop();
    expect(errors).toHaveLength(1);
  });
});

// A full disk: every source was fetched, failed, and lay under its lease for five minutes.
describe('a refresh loop while the store is lost', () => {
  it('claims nothing more, and what had failed is read as soon as the store is back', async () => {
    const { store, finish } = sourcesOf([0, 0]);
    let isFull = true;
    let tries = 0;
    const full = new BroadsheetError({
      code: 'store-full',
      audience: 'operator',
      message: 'full',
      advice: '',
    });
    const watch = createStoreWatch({
      probe: async () => !isFull,
      onLost: () => {},
      onBack: () => {},
      firstPauseMs: 1,
      longestPauseMs: 2,
    });
    const crashes: unknown[] = [];
    const loop = createRefreshLoop({
      sources: store,
      watch,
      clock,
      holder: 'test',
      concurrency: 1,
      refresh: async (source) => {
        tries += 1;
        if (isFull) throw full;
        finish(source);
        return unchanged(source);
      },
      onCrash: (error) => crashes.push(error),
    });
    loop.start();
    while (tries === 0) await new Promise((resolve) => setTimeout(resolve, 2));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(tries).toBe(1);
    isFull = false;
    while (loop.counters.checked < 2) await new Promise((resolve) => setTimeout(resolve, 2));
    await loop.stop();
    watch.stop();
    expect([tries, crashes]).toEqual([3, []]);
  });

  it('gives the leases of what it was to stop back', async () => {
    const { store } = sourcesOf([0]);
    const loop = createRefreshLoop({
      sources: store,
      clock,
      holder: 'test',
      refresh: (source, signal) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => resolve({ kind: 'aborted', source }));
        }),
    });
    loop.start();
    while (loop.counters.inFlight === 0) await new Promise((resolve) => setTimeout(resolve, 2));
    await loop.stop();
    const claim = { now: clock.now(), limit: 9, leaseSeconds: 1, holder: 'next' };
    expect(await store.claimDueSources(claim)).toHaveLength(1);
  });
});
