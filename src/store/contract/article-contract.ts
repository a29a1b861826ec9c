// Reading articles: lists, addresses, page jobs, what a start needs.
import { describe, expect, test } from 'vitest';
import {
  buildArrival,
  buildArticle,
  buildBatch,
  buildEntity,
  buildNewSource,
  buildStory,
  HOUR,
  MINUTE,
  NOON,
  saveStories,
} from './builders.ts';
import type { Fresh } from './fresh.ts';

const CLAIM = { now: NOON, limit: 10, leaseSeconds: 60, holder: 'a' };

export function articleContract(fresh: Fresh): void {
  describe('articles', () => {
    test('are listed newest first, page after page, none twice and none left out', async () => {
      const store = await fresh();
      const same = { firstSeenAt: NOON };
      await store.sources.addSources([buildNewSource('Second')], NOON);
      await saveStories(store, [
        [1, 2, 3, 4, 5].map((id) => buildArticle({ id, storyId: 1, ...same })),
        [buildArticle({ id: 6, storyId: 2, firstSeenAt: NOON - HOUR, sourceId: 2, publisherId: 2 })],
      ]);
      const seen: number[] = [];
      let before: { at: number; id: number } | undefined;
      for (;;) {
        const page = await store.articles.listArticles({ limit: 2, ...(before && { before }) });
        const last = page.at(-1);
        if (last === undefined) break;
        seen.push(...page.map(({ id }) => id));
        before = { at: last.firstSeenAt, id: last.id };
      }
      expect(seen).toEqual([5, 4, 3, 2, 1, 6]);
      expect((await store.articles.listArticles({ limit: 9, sourceId: 2 })).map(({ id }) => id)).toEqual([6]);
      expect((await store.articles.listArticles({ limit: 9, publisherId: 1 })).length).toBe(5);
    });

    test('are found by canonical address, with their publisher, first come first', async () => {
      const store = await fresh();
      const url = 'https://wire.example/one';
      await saveStories(store, [
        [
          buildArticle({ id: 2, storyId: 1, canonicalUrl: url }),
          buildArticle({ id: 3, storyId: 1, canonicalUrl: url }),
        ],
      ]);
      const found = await store.articles.findArticlesByCanonicalUrl([url, 'https://wire.example/two']);
      expect([...found]).toEqual([
        [
          url,
          [
            { id: 2, publisherId: 1 },
            { id: 3, publisherId: 1 },
          ],
        ],
      ]);
      expect((await store.articles.findArticlesByCanonicalUrl([])).size).toBe(0);
    });

    test('have a place in the store, whatever is left of what they say', async () => {
      const store = await fresh();
      await saveStories(store, [[buildArticle({ id: 2, storyId: 7, revision: 3, firstSeenAt: NOON })]]);
      expect([...(await store.articles.findPlaces([2, 9]))]).toEqual([
        [2, { publisherId: 1, storyId: 7, firstSeenAt: NOON, revision: 3 }],
      ]);
    });

    test('that wait for their page are claimed once, under leases, newest first', async () => {
      const { articles } = await fresh();
      const due = [1, 2, 3].map((id) => buildArticle({ id, storyId: 1, textState: 'page-due' }));
      const noUrl = buildArticle({ id: 4, storyId: 1, textState: 'page-due', url: null });
      await articles.saveArrivals(
        buildBatch({ newArticles: [...due, noUrl].map((a) => buildArrival(a)), stories: [buildStory(due)] }),
      );
      const [a, b] = await Promise.all([
        articles.claimPageJobs({ ...CLAIM, limit: 2 }),
        articles.claimPageJobs({ ...CLAIM, limit: 2, holder: 'b' }),
      ]);
      expect([...a, ...b].map(({ articleId }) => articleId).toSorted()).toEqual([1, 2, 3]);
      expect([...a, ...b].find(({ articleId }) => articleId === 3)).toEqual({
        articleId: 3,
        sourceId: 1,
        url: 'https://quay.example/3?ref=feed',
        attempts: 0,
        failures: 0,
      });
      expect(await articles.claimPageJobs(CLAIM)).toEqual([]);
      const later = await articles.claimPageJobs({ ...CLAIM, now: NOON + MINUTE });
      expect(later.map(({ attempts, failures }) => [attempts, failures])).toEqual(
        [1, 1, 1].map(() => [1, 0]),
      );
    });

    test('whose page failed are tried again later, and at last keep their summary', async () => {
      const { articles } = await fresh();
      const due = buildArticle({ id: 1, storyId: 1, textState: 'page-due' });
      await articles.saveArrivals(
        buildBatch({ newArticles: [buildArrival(due)], stories: [buildStory([due])] }),
      );
      await articles.claimPageJobs(CLAIM);
      await articles.failPageJob(1, NOON + HOUR);
      expect(await articles.claimPageJobs({ ...CLAIM, now: NOON + HOUR - 1 })).toEqual([]);
      expect(await articles.claimPageJobs({ ...CLAIM, now: NOON + HOUR })).toMatchObject([
        { articleId: 1, attempts: 1, failures: 1 },
      ]);
      await articles.failPageJob(1, null);
      expect(await articles.countPageJobs()).toBe(0);
      expect((await articles.findArticle(1))?.textState).toBe('page-failed');
      await articles.failPageJob(1, null);
    });

    test('come back for the live index with their features, newest up to the limit', async () => {
      const store = await fresh();
      const groups = Array.from({ length: 30 }, (_, i) => [buildArticle({ id: i + 1, storyId: i + 1 })]);
      await saveStories(store, groups);
      const live = await store.articles.loadLive({ since: NOON + 11 * MINUTE, limit: 1_000 });
      expect(live.articles.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, i) => 30 - i));
      expect(live.stories.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, i) => 30 - i));
      expect({ ...live.articles[0], features: [...live.articles[0]!.features] }).toEqual({
        id: 30,
        storyId: 30,
        publisherId: 1,
        publishedAt: NOON + 30 * MINUTE,
        firstSeenAt: NOON + 30 * MINUTE,
        language: 'en',
        canonicalUrl: 'https://quay.example/30',
        features: [30, 1, 2, 0, 255],
      });
      expect((await store.articles.loadLive({ since: 0, limit: 3 })).articles.map(({ id }) => id)).toEqual([
        30, 29, 28,
      ]);
    });

    test('are loaded for the front alone without what only a page of a story shows', async () => {
      const { articles } = await fresh();
      const list = [1, 2, 3].map((id) => buildArticle({ id, storyId: id === 3 ? 2 : id, publisherId: id }));
      const over = {
        entities: Array.from({ length: 11 }, (_, i) => buildEntity(`place:harbour ${i}`)),
        timeline: [
          {
            at: NOON,
            precision: 'day',
            text: 'Then.',
            storyId: null,
            articleId: 1,
            paragraph: 0,
            publisherId: 1,
          },
        ] as const,
        differences: [
          { about: 'jobs', values: [{ value: '9', publisherIds: [1], articleId: 1, paragraph: 0 }] },
        ],
      };
      const one = buildStory([list[0]!], over);
      const two = buildStory(list.slice(1), over);
      await articles.saveArrivals(
        buildBatch({ newArticles: list.map((a) => buildArrival(a)), stories: [one, two] }),
      );
      const { stories } = await articles.loadLive({ since: 0, limit: 10, stories: 'front' });
      const less = { entities: over.entities, timeline: [], differences: [] };
      expect(stories).toEqual([
        { ...two, ...less },
        { ...one, ...less },
      ]);
      expect(await articles.findStories([1, 2])).toEqual([one, two]);
      expect((await articles.loadLive({ since: 0, limit: 10 })).stories).toEqual([two, one]);
    });

    test('of many steps come back for the live index each once', async () => {
      const store = await fresh();
      const articles = Array.from({ length: 1_203 }, (_, i) =>
        buildArticle({ id: i + 1, storyId: 1, publishedAt: NOON }),
      );
      await store.articles.saveArrivals(
        buildBatch({
          newArticles: articles.map((a) => buildArrival(a)),
          stories: [buildStory(articles.slice(0, 200))],
        }),
      );
      const live = await store.articles.loadLive({ since: 0, limit: 5_000 });
      expect(new Set(live.articles.map(({ id }) => id)).size).toBe(1_203);
      expect(live.articles.length).toBe(1_203);
    });
  });
}
