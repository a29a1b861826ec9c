// Arrivals: everything of a delivery in one transaction, and ids that never come twice.
import { describe, expect, test } from 'vitest';
import {
  buildArrival,
  buildArticle,
  buildBatch,
  buildCheck,
  buildNewSource,
  buildStory,
  HOUR,
  NOON,
  saveStories,
} from './builders.ts';
import type { Fresh } from './fresh.ts';

export function arrivalContract(fresh: Fresh): void {
  describe('arrivals', () => {
    test('reserve ids that are never given twice, also to callers at the same time', async () => {
      const { articles } = await fresh();
      const firsts = await Promise.all([5, 1, 7, 2, 3].map((n) => articles.reserveIds('article', n)));
      const ids = firsts.flatMap((first, i) =>
        Array.from({ length: [5, 1, 7, 2, 3][i]! }, (_, k) => first + k),
      );
      expect(new Set(ids).size).toBe(18);
      expect(Math.min(...ids)).toBeGreaterThan(0);
      expect(Number.isInteger(await articles.reserveIds('story', 1))).toBe(true);
      await expect(articles.reserveIds('story', 0)).rejects.toMatchObject({ code: 'ids-out-of-range' });
    });

    test('come back exactly as they were saved', async () => {
      const { articles } = await fresh();
      const one = buildArticle({
        id: 11,
        storyId: 5,
        enclosures: [
          { url: 'https://a.example/a.mp3', mediaType: 'audio/mpeg', bytes: 10, durationSeconds: null },
        ],
      });
      const two = buildArticle({
        id: 12,
        storyId: 5,
        url: null,
        canonicalUrl: null,
        picture: null,
        language: null,
        author: null,
        dek: null,
      });
      const three = buildArticle({
        id: 13,
        storyId: 5,
        url: 'https://quay.example/13',
        modifiedAt: NOON,
        duplicateOf: 11,
      });
      const story = buildStory([one, two, three], {
        timeline: [
          {
            at: NOON,
            precision: 'day',
            text: 'Then',
            storyId: null,
            articleId: 11,
            paragraph: 2,
            publisherId: 1,
          },
        ],
        sagaId: 5,
      });
      await articles.saveArrivals(
        buildBatch({ newArticles: [one, two, three].map((a) => buildArrival(a)), stories: [story] }),
      );
      expect(await articles.findArticles([13, 11, 99, 12, 11])).toEqual([three, one, two]);
      expect(await articles.findArticle(12)).toEqual(two);
      expect(await articles.findArticle(99)).toBeUndefined();
      expect(await articles.findBody(11)).toEqual(buildArrival(one).body);
      expect(await articles.findBody(99)).toBeUndefined();
      expect(await articles.findStory(5)).toEqual(story);
      const sentences = await articles.loadSentences([11, 99]);
      expect([...sentences.keys()]).toEqual([11]);
      expect(sentences.get(11)?.keySentences).toEqual(buildArrival(one).body.keySentences);
      expect(await articles.counts()).toEqual({
        articles: 3,
        stories: 1,
        sources: 1,
        publishers: 1,
        readers: 0,
      });
    });

    test("hold long, odd and other scripts' text unharmed", async () => {
      const { articles } = await fresh();
      const article = buildArticle({ id: 1, storyId: 1, title: 'Ŵrth y môr — 港の新聞 🛥️ "quoted" \\ %_' });
      const text = `<b>&amp;</b> ${'日本語 слово word '.repeat(4_000)}`;
      await articles.saveArrivals(
        buildBatch({ newArticles: [buildArrival(article, text)], stories: [buildStory([article])] }),
      );
      expect((await articles.findArticle(1))?.title).toBe(article.title);
      expect((await articles.findBody(1))?.html).toBe(`<p id="p0">${text}</p>`);
    });

    test('leave nothing at all when one of them cannot be written', async () => {
      const store = await fresh();
      const [added] = await store.sources.addSources([buildNewSource('Quay')], NOON);
      const good = buildArticle({ id: 1, storyId: 1 });
      const bad = { ...buildArticle({ id: 2, storyId: 2 }), title: null as unknown as string };
      const batch = buildBatch({
        newArticles: [buildArrival(good), buildArrival(bad)],
        entries: [{ sourceId: added!.source.id, identity: 'g', contentHash: 'h', articleId: 1 }],
        stories: [buildStory([good])],
        checks: [buildCheck(added!.source.id, { etag: '"new"' })],
      });
      await expect(store.articles.saveArrivals(batch)).rejects.toThrow();
      const late = buildBatch({
        ...batch,
        newArticles: [buildArrival(good)],
        checks: [buildCheck(added!.source.id, { nextCheckAt: null as never })],
      });
      await expect(store.articles.saveArrivals(late)).rejects.toThrow();
      expect(await store.articles.counts()).toMatchObject({ articles: 0, stories: 0 });
      expect((await store.articles.knownEntries(added!.source.id)).size).toBe(0);
      expect((await store.sources.findSource(added!.source.id))?.etag).toBeNull();
      expect(
        (
          await store.search.search({
            text: 'ferry',
            publisherIds: null,
            topics: null,
            before: null,
            after: null,
            without: null,
            limit: 5,
            offset: 0,
          })
        ).hits,
      ).toEqual([]);
      // The store goes on after the failure.
      await store.articles.saveArrivals(buildBatch({ ...batch, newArticles: [buildArrival(good)] }));
      expect(await store.articles.counts()).toMatchObject({ articles: 1, stories: 1 });
      expect((await store.sources.findSource(added!.source.id))?.etag).toBe('"new"');
    });

    test('saved a second time change nothing and double nothing', async () => {
      const store = await fresh();
      const article = buildArticle({ id: 1, storyId: 1, textState: 'page-due' });
      for (let i = 0; i < 2; i++) await saveStories(store, [[article]]);
      expect(await store.articles.counts()).toMatchObject({ articles: 1, stories: 1 });
      expect(await store.articles.countPageJobs()).toBe(1);
      expect(await store.articles.knownEntries(1)).toEqual(
        new Map([['guid-1', { articleId: 1, contentHash: 'hash-1' }]]),
      );
    });

    test('of changed entries keep the earlier version and its time', async () => {
      const { articles } = await fresh();
      const first = buildArticle({ id: 1, storyId: 1, title: 'Ferry sails' });
      await articles.saveArrivals(
        buildBatch({
          newArticles: [buildArrival(first, 'Old words.')],
          stories: [buildStory([first])],
          entries: [{ sourceId: 1, identity: 'g', contentHash: 'a', articleId: 1 }],
        }),
      );
      const second = { ...first, title: 'Ferry delayed', revision: 2, modifiedAt: NOON + HOUR };
      await articles.saveArrivals(
        buildBatch({
          at: NOON + HOUR,
          updates: [
            {
              ...buildArrival(second, 'New words.'),
              earlier: { revision: 1, title: first.title, html: '<p id="p0">Old words.</p>' },
            },
          ],
          entries: [{ sourceId: 1, identity: 'g', contentHash: 'b', articleId: 1 }],
        }),
      );
      expect(await articles.findArticle(1)).toEqual(second);
      expect((await articles.findBody(1))?.html).toContain('New words.');
      expect(await articles.listRevisions(1)).toEqual([
        {
          articleId: 1,
          revision: 1,
          title: 'Ferry sails',
          html: '<p id="p0">Old words.</p>',
          replacedAt: NOON + HOUR,
        },
      ]);
      expect((await articles.knownEntries(1)).get('g')).toEqual({ articleId: 1, contentHash: 'b' });
    });

    test('completed from their page are no revision and end the page job', async () => {
      const { articles } = await fresh();
      const due = buildArticle({ id: 1, storyId: 1, textState: 'page-due' });
      await articles.saveArrivals(
        buildBatch({ newArticles: [buildArrival(due, 'Short.')], stories: [buildStory([due])] }),
      );
      expect(await articles.countPageJobs()).toBe(1);
      const full = { ...due, textState: 'full' as const };
      await articles.saveArrivals(
        buildBatch({ updates: [{ ...buildArrival(full, 'Long.'), earlier: null }] }),
      );
      expect(await articles.listRevisions(1)).toEqual([]);
      expect(await articles.countPageJobs()).toBe(0);
      expect((await articles.findArticle(1))?.textState).toBe('full');
    });

    test('write the polling states of their sources with themselves', async () => {
      const store = await fresh();
      const added = await store.sources.addSources([buildNewSource('Quay'), buildNewSource('Mole')], NOON);
      const [quay, mole] = added.map(({ source }) => source.id);
      await store.sources.claimDueSources({ now: NOON, limit: 2, leaseSeconds: 600, holder: 'a' });
      await store.articles.saveArrivals(
        buildBatch({
          checks: [
            buildCheck(quay!, { etag: '"7"', nextCheckAt: NOON + 1 }),
            buildCheck(mole!, { etag: '"8"', nextCheckAt: NOON + 1 }),
          ],
        }),
      );
      expect((await store.sources.findSource(quay!))?.etag).toBe('"7"');
      expect((await store.sources.findSource(mole!))?.etag).toBe('"8"');
      const again = await store.sources.claimDueSources({
        now: NOON + 1,
        limit: 2,
        leaseSeconds: 1,
        holder: 'b',
      });
      expect(again.length).toBe(2);
    });
  });
}
