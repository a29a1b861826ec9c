// Several processes on one store: what one removed the other does not bring back, and each learns what the other did.
import { describe, expect, test } from 'vitest';
import type { Article } from '../../model/article.ts';
import type { ChangeNotice } from '../../model/change-store.ts';
import type { SourceId } from '../../model/source.ts';
import type { Store } from '../../model/store.ts';
import {
  buildArrival,
  buildArticle,
  buildBatch,
  buildCheck,
  buildInteraction,
  buildNewSource,
  buildReader,
  buildStory,
  NOON,
  saveStories,
} from './builders.ts';
import type { Fresh } from './fresh.ts';

async function add(store: Store, name: string): Promise<{ sourceId: SourceId; publisherId: number }> {
  const [added] = await store.sources.addSources([buildNewSource(name)], NOON);
  return { sourceId: added!.source.id, publisherId: added!.source.publisherId };
}

const entryOf = (article: Article) => ({
  sourceId: article.sourceId,
  identity: `guid-${article.id}`,
  contentHash: 'new',
  articleId: article.id,
});

async function noticesAfter(store: Store, number: number): Promise<readonly ChangeNotice[]> {
  const notices = await store.changes.listAfter(number, 100);
  if (notices === 'forgotten') throw new Error('forgotten');
  return notices;
}

export function changeContract(fresh: Fresh): void {
  // A page that one process was storing while another removed its source came back, and nothing could remove it.
  describe('what was removed meanwhile', () => {
    test('is not stored: new articles of a source, with entries, words and story', async () => {
      const store = await fresh();
      const gone = await add(store, 'Gone');
      const article = buildArticle({ id: 1, storyId: 1, textState: 'page-due', ...gone });
      await store.sources.removeSources([gone.sourceId]);
      await store.articles.saveArrivals(
        buildBatch({
          newArticles: [buildArrival(article)],
          entries: [entryOf(article)],
          stories: [buildStory([article])],
          checks: [buildCheck(gone.sourceId)],
        }),
      );
      expect(await store.articles.counts()).toMatchObject({ articles: 0, stories: 0 });
      expect(await store.articles.countPageJobs()).toBe(0);
      expect((await store.articles.knownEntries(gone.sourceId)).size).toBe(0);
      expect(await store.articles.findBody(1)).toBeUndefined();
      expect(await store.maintenance.check()).toEqual([]);
    });

    test('is not stored: the page of an article', async () => {
      const store = await fresh();
      const gone = await add(store, 'Gone');
      const article = buildArticle({ id: 1, storyId: 1, textState: 'page-due', ...gone });
      await saveStories(store, [[article]]);
      await store.sources.removeSources([gone.sourceId]);
      const read = { ...article, textState: 'full' as const };
      await store.articles.saveArrivals(
        buildBatch({
          updates: [{ ...buildArrival(read), earlier: null }],
          stories: [buildStory([read])],
        }),
      );
      expect(await store.articles.findArticle(1)).toBeUndefined();
      expect(await store.articles.findStory(1)).toBeUndefined();
      expect((await store.articles.loadLive({ since: 0, limit: 9 })).stories).toEqual([]);
    });

    test('is stored where a reader saved it: the page of an article whose source is gone', async () => {
      const store = await fresh();
      await store.readers.createReader(buildReader('ann'));
      const gone = await add(store, 'Gone');
      const article = buildArticle({ id: 1, storyId: 1, textState: 'page-due', ...gone });
      await saveStories(store, [[article]]);
      await store.readers.recordInteractions('ann', [
        buildInteraction('ann', { id: 'x', kind: 'saved', storyId: 1, articleId: 1 }),
      ]);
      await store.sources.removeSources([gone.sourceId]);
      const read = { ...article, textState: 'full' as const };
      await store.articles.saveArrivals(
        buildBatch({ updates: [{ ...buildArrival(read, 'All of it.'), earlier: null }] }),
      );
      expect((await store.articles.findBody(1))?.html).toContain('All of it.');
    });

    test('leaves the rest of the batch whole, and its stories without what is gone', async () => {
      const store = await fresh();
      const gone = await add(store, 'Gone');
      const kept = await add(store, 'Kept');
      await store.sources.removeSources([gone.sourceId]);
      const lost = buildArticle({ id: 1, storyId: 1, ...gone });
      const stays = buildArticle({ id: 2, storyId: 1, ...kept });
      await store.articles.saveArrivals(
        buildBatch({
          newArticles: [lost, stays].map((article) => buildArrival(article)),
          entries: [lost, stays].map(entryOf),
          stories: [buildStory([lost, stays])],
          checks: [buildCheck(kept.sourceId, { etag: '"1"' })],
        }),
      );
      expect(await store.articles.findStory(1)).toMatchObject({
        articleCount: 1,
        leadArticleId: 2,
        coverage: [{ articleId: 2 }],
      });
      expect((await store.sources.findSource(kept.sourceId))?.etag).toBe('"1"');
    });

    test('is asked for again where another source has it under the same address', async () => {
      const store = await fresh();
      const gone = await add(store, 'Gone');
      const kept = await add(store, 'Kept');
      await store.sources.removeSources([gone.sourceId]);
      const article = buildArticle({ id: 1, storyId: 1, ...gone });
      await store.articles.saveArrivals(
        buildBatch({
          newArticles: [buildArrival(article)],
          entries: [entryOf(article), { ...entryOf(article), sourceId: kept.sourceId }],
          stories: [buildStory([article])],
          checks: [buildCheck(kept.sourceId, { etag: '"1"', bodyHash: 'h' })],
        }),
      );
      expect((await store.articles.knownEntries(kept.sourceId)).size).toBe(0);
      expect(await store.sources.findSource(kept.sourceId)).toMatchObject({ etag: '', bodyHash: '' });
    });
  });

  describe('change notices', () => {
    test('tell which stories a batch wrote and merged', async () => {
      const store = await fresh();
      await saveStories(
        store,
        [1, 2].map((id) => [buildArticle({ id, storyId: id })]),
      );
      const start = await store.changes.latest();
      const both = [1, 2].map((id) => buildArticle({ id, storyId: 1 }));
      await store.articles.saveArrivals(
        buildBatch({ stories: [buildStory(both)], mergedStories: [{ from: 2, into: 1 }] }),
      );
      expect(await noticesAfter(store, start)).toEqual([
        {
          number: start + 1,
          origin: store.origin,
          storyIds: [1, 2],
          isRemoval: false,
          forgottenReader: null,
        },
      ]);
      expect(await store.changes.latest()).toBe(start + 1);
      expect(await noticesAfter(store, start + 1)).toEqual([]);
    });

    test('tell of a removal, also of a source without articles', async () => {
      const store = await fresh();
      const gone = await add(store, 'Gone');
      const empty = await add(store, 'Empty');
      await saveStories(store, [[buildArticle({ id: 1, storyId: 1, ...gone })]]);
      const start = await store.changes.latest();
      await store.sources.removeSources([gone.sourceId]);
      await store.sources.removeSources([empty.sourceId]);
      const notices = await noticesAfter(store, start);
      expect(notices.map(({ isRemoval }) => isRemoval)).toEqual([true, true]);
      expect(notices.flatMap(({ storyIds }) => storyIds)).toEqual([1]);
    });

    test('tell of readers who are not counted any more, and of no other change of a reader', async () => {
      const { readers, changes, ...store } = await fresh();
      for (const id of ['ann', 'bob', 'cyd']) await readers.createReader(buildReader(id));
      const start = await changes.latest();
      await readers.updateSettings('ann', { theme: 'dark' });
      await readers.updateSettings('ann', { personalise: true });
      await readers.updateSettings('ann', { personalise: false });
      await readers.forgetHistory('bob');
      await readers.eraseReader('cyd');
      const notice = { origin: store.origin, storyIds: [], isRemoval: false };
      expect(await changes.listAfter(start, 100)).toEqual(
        ['ann', 'bob', 'cyd'].map((forgottenReader, i) => ({
          ...notice,
          number: start + i + 1,
          forgottenReader,
        })),
      );
    });

    test('are not made by a batch that failed', async () => {
      const store = await fresh();
      const start = await store.changes.latest();
      const bad = { ...buildArticle({ id: 1, storyId: 1 }), title: null as unknown as string };
      await expect(
        store.articles.saveArrivals(buildBatch({ newArticles: [buildArrival(bad)] })),
      ).rejects.toThrow();
      expect(await store.changes.latest()).toBe(start);
    });

    test('that are no longer kept are not passed over in silence', async () => {
      const store = await fresh();
      const start = await store.changes.latest();
      for (let i = 0; i < 502; i++) await store.articles.saveArrivals(buildBatch({}));
      expect(await store.changes.listAfter(start, 10)).toBe('forgotten');
      const kept = await noticesAfter(store, start + 2);
      expect(kept.length).toBe(100);
      expect(kept[0]?.number).toBe(start + 3);
    });
  });
}
