// What every engine does with the earlier versions of an article that its publisher changes again and again.
import { describe, expect, test } from 'vitest';
import { keptVersions, maxVersionBytes } from '../../model/article-store.ts';
import type { Store } from '../../model/store.ts';
import {
  buildArrival,
  buildArticle,
  buildBatch,
  buildStory,
  HOUR,
  MINUTE,
  NOON,
  saveStories,
} from './builders.ts';
import type { Fresh } from './fresh.ts';

export function versionContract(fresh: Fresh): void {
  describe('earlier versions', () => {
    const article = buildArticle({ id: 1, storyId: 1 });

    /** The publisher changes the article at that time: `revision` is what it was till then. */
    async function change(
      { articles }: Store,
      revision: number,
      at: number,
      html = `<p id="p0">${revision}</p>`,
    ) {
      const changed = { ...article, title: `Title ${revision + 1}`, revision: revision + 1 };
      const earlier = { revision, title: `Title ${revision}`, html };
      await articles.saveArrivals(
        buildBatch({
          at,
          updates: [{ ...buildArrival(changed), earlier }],
          stories: [buildStory([changed])],
        }),
      );
    }

    test('are given back oldest first, with their words', async () => {
      const store = await fresh();
      await saveStories(store, [[article]]);
      for (const revision of [1, 2]) await change(store, revision, NOON + revision * MINUTE);
      expect(await store.articles.listRevisions(1)).toEqual(
        [1, 2].map((revision) => ({
          articleId: 1,
          revision,
          title: `Title ${revision}`,
          html: `<p id="p0">${revision}</p>`,
          replacedAt: NOON + revision * MINUTE,
        })),
      );
    });

    // A live blog that no rule knew for one was stored anew every minute.
    test('of an article that changes every minute stay few, the first among them, spread over the time', async () => {
      const store = await fresh();
      await saveStories(store, [[article]]);
      for (let revision = 1; revision <= 60; revision++)
        await change(store, revision, NOON + revision * MINUTE);
      const kept = (await store.articles.listRevisions(1)).map(({ revision }) => revision);
      expect([kept.length, kept[0], kept.at(-1)]).toEqual([keptVersions, 1, 60]);
      expect(kept.filter((revision) => revision > 5 && revision < 50)).not.toEqual([]);
    });

    test('that are too long to compare are not kept', async () => {
      const store = await fresh();
      await saveStories(store, [[article]]);
      // Letters that no packing makes shorter than half.
      let seed = 7;
      const noise = Array.from({ length: 6 * maxVersionBytes }, () => {
        seed = (seed * 48_271) % 2_147_483_647;
        return String.fromCharCode(97 + (seed % 26));
      }).join('');
      await change(store, 1, NOON + MINUTE, `<p id="p0">${noise}</p>`);
      await change(store, 2, NOON + 2 * MINUTE);
      expect((await store.articles.listRevisions(1)).map(({ revision }) => revision)).toEqual([2]);
    });
  });

  describe('a page that is read again', () => {
    const article = buildArticle({ id: 1, storyId: 1, textState: 'page-again' });

    test('is due when the article was left alone for ten minutes', async () => {
      const store = await fresh();
      await saveStories(store, [[article]]);
      const claim = (now: number) =>
        store.articles.claimPageJobs({ now, limit: 9, leaseSeconds: 60, holder: 'a' });
      const [before, after] = [await claim(NOON + 9 * MINUTE), await claim(NOON + 10 * MINUTE)];
      expect([before.length, after.length]).toEqual([0, 1]);
    });

    test('leaves the whole text that was there where it cannot be had', async () => {
      const store = await fresh();
      await saveStories(store, [[article]]);
      expect(await store.articles.countPageJobs()).toBe(0);
      await store.articles.failPageJob(1, null);
      expect((await store.articles.findArticle(1))?.textState).toBe('full');
      const due = { now: NOON + HOUR, limit: 9, leaseSeconds: 60, holder: 'a' };
      expect(await store.articles.claimPageJobs(due)).toEqual([]);
    });
  });
}
