// What could not be taken in, and leases given back.
import { describe, expect, test } from 'vitest';
import type { SetAsideEntry } from '../../model/article-store.ts';
import type { Store } from '../../model/store.ts';
import { buildArticle, HOUR, NOON, saveStories } from './builders.ts';
import type { Fresh } from './fresh.ts';

function buildSetAside(over: Partial<SetAsideEntry> = {}): SetAsideEntry {
  return {
    sourceId: 1,
    identity: 'guid-1',
    contentHash: 'hash-1',
    title: 'Ferry number 1 sails',
    url: null,
    reason: 'a fault',
    attempts: 1,
    lastAt: NOON,
    retryAt: NOON + HOUR,
    ...over,
  };
}

const CLAIM = { now: NOON, limit: 10, leaseSeconds: 600 };

async function duePage(store: Store): Promise<void> {
  await saveStories(store, [[buildArticle({ id: 1, storyId: 1, textState: 'page-due', firstSeenAt: NOON })]]);
}

export function setAsideContract(fresh: Fresh): void {
  describe('what could not be taken in', () => {
    test('is kept by source and identity, the newest word on it', async () => {
      const { articles } = await fresh();
      await articles.setAside([buildSetAside(), buildSetAside({ identity: 'other' })]);
      const later = buildSetAside({ attempts: 6, retryAt: null, reason: 'a fault again', lastAt: NOON + 1 });
      await articles.setAside([later]);
      const kept = await articles.entriesSetAside(1);
      expect(kept.toSorted((a, b) => a.identity.localeCompare(b.identity))).toEqual([
        later,
        buildSetAside({ identity: 'other' }),
      ]);
      expect(await articles.listSetAside(1)).toEqual({
        total: 2,
        items: [
          {
            kind: 'entry',
            sourceId: 1,
            title: later.title,
            url: null,
            reason: 'a fault again',
            attempts: 6,
            retryAt: null,
          },
        ],
      });
    });

    test('is told of no more once it is stored, and goes with its source', async () => {
      const store = await fresh();
      await store.articles.setAside([buildSetAside(), buildSetAside({ identity: 'other' })]);
      await saveStories(store, [[buildArticle({ id: 1, storyId: 1 })]]);
      expect((await store.articles.entriesSetAside(1)).map(({ identity }) => identity)).toEqual(['other']);
      await store.sources.removeSources([1]);
      await store.articles.setAside([buildSetAside()]);
      expect(await store.articles.listSetAside(9)).toEqual({ total: 0, items: [] });
    });

    test('is bounded for each source', async () => {
      const { articles } = await fresh();
      const many = Array.from({ length: 130 }, (_, i) =>
        buildSetAside({ identity: `g${i}`, lastAt: NOON + i }),
      );
      await articles.setAside(many);
      const kept = (await articles.entriesSetAside(1)).map(({ lastAt }) => lastAt);
      expect([kept.length, Math.min(...kept)]).toEqual([100, NOON + 30]);
    });

    test('a page keeps its reason, is not due again, and waits for nobody', async () => {
      const store = await fresh();
      await duePage(store);
      await store.articles.failPageJob(1, null, 'too large');
      expect(await store.articles.countPageJobs()).toBe(0);
      expect(await store.articles.claimPageJobs({ ...CLAIM, now: NOON + 1e12, holder: 'a' })).toEqual([]);
      expect((await store.articles.findArticle(1))?.textState).toBe('page-failed');
      expect((await store.articles.listSetAside(9)).items).toMatchObject([
        { kind: 'page', sourceId: 1, title: 'Ferry number 1 sails', reason: 'too large', retryAt: null },
      ]);
      // The publisher changes the entry: its page is read again.
      await duePage(store);
      expect(await store.articles.countPageJobs()).toBe(1);
      expect((await store.articles.listSetAside(9)).total).toBe(0);
    });
  });

  describe('pages and a clock that ran ahead', () => {
    test('are read, whether their due time or their lease lies years ahead', async () => {
      const store = await fresh();
      await duePage(store);
      await store.articles.failPageJob(1, NOON + 3650 * 24 * HOUR);
      expect(await store.articles.claimPageJobs({ ...CLAIM, holder: 'a' })).toHaveLength(1);
      await store.articles.giveBackPageJobs([1], 'a');
      await store.articles.claimPageJobs({ ...CLAIM, now: NOON + 3660 * 24 * HOUR, holder: 'b' });
      expect(await store.articles.claimPageJobs({ ...CLAIM, holder: 'c' })).toHaveLength(1);
      await store.articles.failPageJob(1, NOON + 2 * HOUR);
      expect(await store.articles.claimPageJobs({ ...CLAIM, holder: 'c' })).toEqual([]);
    });
  });

  describe('leases given back', () => {
    test('let others take a source at once, but only the holder gives it back', async () => {
      const { sources } = await fresh();
      await sources.claimDueSources({ ...CLAIM, holder: 'a' });
      await sources.giveBack([1], 'b');
      expect(await sources.claimDueSources({ ...CLAIM, holder: 'b' })).toEqual([]);
      await sources.giveBack([1], 'a');
      expect(await sources.claimDueSources({ ...CLAIM, holder: 'b' })).toHaveLength(1);
    });

    test('of a page leave its tries as they were', async () => {
      const store = await fresh();
      await duePage(store);
      for (const holder of ['a', 'b']) {
        const [job] = await store.articles.claimPageJobs({ ...CLAIM, holder });
        expect(job).toMatchObject({ articleId: 1, attempts: 0 });
        await store.articles.giveBackPageJobs([1], holder);
        await store.articles.giveBackPageJobs([1], holder);
      }
    });
  });
}
