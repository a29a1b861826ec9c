// What goes: sources, old articles, the sample newsroom. What stays: what readers saved.
import { describe, expect, test } from 'vitest';
import type { Store } from '../../model/store.ts';
import {
  buildArrival,
  buildArticle,
  buildBatch,
  buildCheck,
  buildEdition,
  buildEntity,
  buildInteraction,
  buildNewSource,
  buildReader,
  buildStory,
  DAY,
  NOON,
  saveStories,
} from './builders.ts';
import type { Fresh } from './fresh.ts';

const EVERYTHING = {
  text: 'ferry',
  publisherIds: null,
  topics: null,
  before: null,
  after: null,
  without: null,
  limit: 50,
  offset: 0,
};

async function twoSources(store: Store): Promise<{ sourceId: number; publisherId: number }[]> {
  const added = await store.sources.addSources([buildNewSource('A'), buildNewSource('B')], NOON);
  return added.map(({ source }) => ({ sourceId: source.id, publisherId: source.publisherId }));
}

export function removalContract(fresh: Fresh): void {
  describe('removal', () => {
    test('of a source takes its articles and empty stories, and prunes shared ones', async () => {
      const store = await fresh();
      const [a, b] = await twoSources(store);
      const shared = [buildArticle({ id: 2, storyId: 2, ...a }), buildArticle({ id: 3, storyId: 2, ...b })];
      await saveStories(store, [[buildArticle({ id: 1, storyId: 1, ...a })], shared]);
      expect(await store.sources.removeSources([a!.sourceId])).toEqual({
        articleIds: expect.arrayContaining([1, 2]),
        storyIds: [1],
        changedStoryIds: [2],
      });
      expect(await store.sources.findSource(a!.sourceId)).toBeUndefined();
      expect(await store.articles.findStory(1)).toBeUndefined();
      expect(await store.articles.findStory(2)).toMatchObject({
        leadArticleId: 3,
        headline: shared[1]!.title,
        articleCount: 1,
        publisherCount: 1,
        picture: null,
        coverage: [{ articleId: 3 }],
        keyPoints: [{ articleId: 3 }],
      });
      expect(await store.articles.findBody(1)).toBeUndefined();
      expect((await store.search.search(EVERYTHING)).hits.map((hit) => hit.article.id)).toEqual([3]);
      expect(await store.articles.listStories({ publisherId: a!.publisherId, limit: 5 })).toEqual([]);
      expect((await store.articles.knownEntries(a!.sourceId)).size).toBe(0);
      expect(await store.maintenance.check()).toEqual([]);
    });

    test('of a source lets another that carries the same articles bring them back', async () => {
      const store = await fresh();
      const [a, b] = await twoSources(store);
      const check = {
        ...buildCheck(b!.sourceId),
        ...{ etag: '"1"', lastModified: 'Mon', bodyHash: 'hash', nextCheckAt: NOON + DAY },
      };
      await store.articles.saveArrivals(
        buildBatch({
          newArticles: [
            buildArrival(buildArticle({ id: 1, storyId: 1, ...a })),
            buildArrival(buildArticle({ id: 2, storyId: 2, ...b })),
          ],
          entries: [
            { sourceId: a!.sourceId, identity: 'top', contentHash: 'x', articleId: 1 },
            { sourceId: b!.sourceId, identity: 'world', contentHash: 'x', articleId: 1 },
            { sourceId: b!.sourceId, identity: 'own', contentHash: 'y', articleId: 2 },
          ],
          checks: [check],
        }),
      );
      await store.sources.removeSources([a!.sourceId]);
      expect([...(await store.articles.knownEntries(b!.sourceId)).keys()]).toEqual(['own']);
      expect(await store.sources.findSource(b!.sourceId)).toMatchObject({
        ...{ etag: null, lastModified: null, bodyHash: '!1', nextCheckAt: 0 },
      });
    });

    test('of a source leaves no validators of a check of another that was under way', async () => {
      const store = await fresh();
      const [a, b] = await twoSources(store);
      const id = b!.sourceId;
      await store.articles.saveArrivals(
        buildBatch({
          newArticles: [buildArrival(buildArticle({ id: 1, storyId: 1, ...a }))],
          entries: [
            { sourceId: a!.sourceId, identity: 'top', contentHash: 'x', articleId: 1 },
            { sourceId: id, identity: 'world', contentHash: 'x', articleId: 1 },
          ],
          checks: [{ ...buildCheck(id), bodyHash: 'seen' }],
        }),
      );
      const underWay = { ...buildCheck(id), etag: '"2"', bodyHash: 'seen', seenBodyHash: 'seen' };
      await store.sources.removeSources([a!.sourceId]);
      await store.sources.recordCheck(underWay);
      expect(await store.sources.findSource(id)).toMatchObject({
        ...{ etag: null, bodyHash: '!1', nextCheckAt: underWay.checkedAt },
      });
      await store.sources.recordCheck({ ...underWay, seenBodyHash: '!1' });
      expect(await store.sources.findSource(id)).toMatchObject({ etag: '"2"', bodyHash: 'seen' });
    });

    test('of a source leaves no article to it that it was about to tell anew', async () => {
      const store = await fresh();
      await store.readers.createReader(buildReader('ann'));
      const [a, b] = await twoSources(store);
      const [told, saved] = [1, 2].map((id) => buildArticle({ id, storyId: id, ...a }));
      await saveStories(store, [[told!], [saved!]]);
      await store.sources.removeSources([b!.sourceId]);
      const update = (article: typeof told) => ({ ...buildArrival(article!), earlier: null });
      const taken = { ...told!, ...b!, title: 'As it is told anew' };
      const updates = [update(taken)];
      await store.articles.saveArrivals(buildBatch({ updates, stories: [buildStory([taken])] }));
      expect(await store.articles.findArticle(1)).toMatchObject({
        sourceId: a!.sourceId,
        title: told!.title,
      });
      await store.readers.recordInteractions('ann', [
        buildInteraction('ann', { id: 'x', kind: 'saved', storyId: 2 }),
      ]);
      await store.sources.removeSources([a!.sourceId]);
      const fuller = { ...saved!, wordCount: 900 };
      await store.articles.saveArrivals(buildBatch({ updates: [update(fuller)] }));
      expect(await store.articles.findArticle(2)).toMatchObject({ wordCount: 900 });
    });

    test('of an article that a delivery under way names drops that entry and asks again', async () => {
      const store = await fresh();
      const [, b] = await twoSources(store);
      const id = b!.sourceId;
      await store.articles.saveArrivals(
        buildBatch({
          entries: [{ sourceId: id, identity: 'world', contentHash: 'x', articleId: 77 }],
          checks: [{ ...buildCheck(id), etag: '"2"', bodyHash: 'seen' }],
        }),
      );
      expect((await store.articles.knownEntries(id)).size).toBe(0);
      expect((await store.sources.findSource(id))?.etag).toBe('');
    });

    test('by age keeps the mark of an entry that is edited later', async () => {
      const store = await fresh();
      const [a] = await twoSources(store);
      const id = a!.sourceId;
      const entry = { sourceId: id, identity: 'old', contentHash: 'x', articleId: 1 };
      const newArticles = [buildArrival(buildArticle({ id: 1, storyId: 1, ...a }))];
      await store.articles.saveArrivals(buildBatch({ newArticles, entries: [entry] }));
      await store.articles.expireArticles(NOON + DAY, 9);
      const checks = [{ ...buildCheck(id), etag: '"2"' }];
      const entries = [{ ...entry, contentHash: 'edited' }];
      await store.articles.saveArrivals(buildBatch({ entries, checks }));
      expect((await store.articles.knownEntries(id)).get('old')?.contentHash).toBe('edited');
      expect((await store.sources.findSource(id))?.etag).toBe('"2"');
    });

    test('of an article leaves no revision and no page to be read', async () => {
      const store = await fresh();
      const [a] = await twoSources(store);
      const article = buildArticle({ id: 1, storyId: 1, ...a, textState: 'page-due' });
      await saveStories(store, [[article]]);
      const edited = { ...article, title: 'Ferry sails later', revision: 2 };
      await store.articles.saveArrivals(
        buildBatch({
          updates: [{ ...buildArrival(edited), earlier: { revision: 1, title: article.title, html: '' } }],
          stories: [buildStory([edited])],
        }),
      );
      expect([await store.articles.countPageJobs(), (await store.articles.listRevisions(1)).length]).toEqual([
        1, 1,
      ]);
      await store.articles.expireArticles(NOON + DAY, 9);
      expect([await store.articles.countPageJobs(), await store.articles.listRevisions(1)]).toEqual([0, []]);
    });

    test('of a source keeps what a reader saved, by article or by story', async () => {
      const store = await fresh();
      await store.readers.createReader(buildReader('ann'));
      const [a] = await twoSources(store);
      await saveStories(store, [
        [1, 2].map((id) => buildArticle({ id, storyId: 1, ...a })),
        [3, 4].map((id) => buildArticle({ id, storyId: 2, ...a })),
        [5].map((id) => buildArticle({ id, storyId: 3, ...a })),
      ]);
      await store.readers.recordInteractions('ann', [
        buildInteraction('ann', { id: 'x', kind: 'saved', storyId: 1, articleId: 1 }),
        buildInteraction('ann', { id: 'y', kind: 'saved', storyId: 2 }),
        buildInteraction('ann', { id: 'z', kind: 'saved', storyId: 3 }),
        buildInteraction('ann', { id: 'w', kind: 'unsaved', storyId: 3, at: NOON + 1 }),
      ]);
      const removed = await store.sources.removeSources([a!.sourceId]);
      expect(removed.articleIds.toSorted()).toEqual([2, 5]);
      expect((await store.articles.findArticles([1, 2, 3, 4, 5])).map(({ id }) => id)).toEqual([1, 3, 4]);
      expect(await store.articles.findStory(1)).toMatchObject({ articleCount: 1 });
      expect((await store.articles.findBody(1))?.html).toContain('quay');
    });

    test('of many articles at once is complete', async () => {
      const store = await fresh();
      const [a] = await twoSources(store);
      const many = Array.from({ length: 450 }, (_, i) =>
        buildArticle({ id: i + 1, storyId: (i % 7) + 1, ...a }),
      );
      const groups = Array.from({ length: 7 }, (_, k) => many.filter((article) => article.storyId === k + 1));
      await saveStories(store, groups);
      const removed = await store.sources.removeSources([a!.sourceId]);
      expect(removed.articleIds.length).toBe(450);
      expect(removed.storyIds.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7]);
      expect(removed.changedStoryIds).toEqual([]);
      expect(await store.articles.counts()).toMatchObject({ articles: 0, stories: 0, sources: 1 });
    });

    test('of old articles is bounded, spares saved ones, and the feed does not bring them back', async () => {
      const store = await fresh();
      await store.readers.createReader(buildReader('ann'));
      const [a] = await twoSources(store);
      await saveStories(
        store,
        [1, 2, 3, 4].map((id) => [
          buildArticle({ id, storyId: id, ...a, firstSeenAt: NOON - (5 - id) * DAY }),
        ]),
      );
      await store.readers.recordInteractions('ann', [
        buildInteraction('ann', { id: 'x', kind: 'saved', storyId: 1 }),
      ]);
      const removed = await store.articles.expireArticles(NOON - DAY, 1);
      expect(removed).toEqual({ articleIds: [2], storyIds: [2], changedStoryIds: [] });
      expect(await store.articles.findArticle(2)).toBeUndefined();
      expect((await store.articles.expireArticles(NOON - DAY, 100)).articleIds).toEqual([3]);
      expect((await store.articles.findArticles([1, 2, 3, 4])).map(({ id }) => id)).toEqual([1, 4]);
      expect([...(await store.articles.knownEntries(a!.sourceId)).keys()].toSorted()).toEqual([
        'guid-1',
        'guid-2',
        'guid-3',
        'guid-4',
      ]);
      expect((await store.articles.expireArticles(NOON - DAY, 100)).articleIds).toEqual([]);
    });

    test('is not undone by a story that was composed without knowing of it, in this process either', async () => {
      const store = await fresh();
      const [a, b] = await twoSources(store);
      const gone = buildArticle({ id: 1, storyId: 1, ...a });
      await saveStories(store, [[gone]]);
      await store.sources.removeSources([a!.sourceId]);
      const next = buildArticle({ id: 2, storyId: 1, ...b });
      await store.articles.saveArrivals(
        buildBatch({ newArticles: [buildArrival(next)], stories: [buildStory([gone, next])] }),
      );
      expect(await store.articles.findStory(1)).toMatchObject({
        articleCount: 1,
        publisherCount: 1,
        coverage: [{ articleId: 2 }],
      });
      expect(await store.maintenance.check()).toEqual([]);
    });

    test('of the sample newsroom is complete and leaves the real world alone', async () => {
      const store = await fresh();
      await store.readers.createReader(buildReader('ann'));
      const added = await store.sources.addSources(
        [
          buildNewSource('Invented Post', { sample: true, feedUrl: 'sample:post' }),
          buildNewSource('Real Post'),
        ],
        NOON,
      );
      const [sample, real] = added.map(({ source }) => ({
        sourceId: source.id,
        publisherId: source.publisherId,
      }));
      const invented = buildArticle({
        id: 1,
        storyId: 1,
        ...sample,
        textState: 'page-due',
        entities: [buildEntity('company:VSX:KLV'), buildEntity('place:london')],
      });
      const actual = buildArticle({ id: 2, storyId: 2, ...real, entities: [buildEntity('place:london')] });
      const mixed = [
        buildArticle({ id: 3, storyId: 3, ...sample, entities: [] }),
        buildArticle({ id: 4, storyId: 3, ...real, entities: [] }),
      ];
      await store.articles.saveArrivals(
        buildBatch({
          newArticles: [invented, actual, ...mixed].map((a) => buildArrival(a)),
          entries: [{ sourceId: sample!.sourceId, identity: 'g', contentHash: 'h', articleId: 1 }],
          stories: [buildStory([invented], { sample: true }), buildStory([actual]), buildStory(mixed)],
        }),
      );
      const r = store.readers;
      await r.recordInteractions('ann', [
        buildInteraction('ann', { id: 'a', kind: 'saved', storyId: 1, articleId: 1 }),
        buildInteraction('ann', { id: 'b', kind: 'read', storyId: 1, articleId: 1 }),
        buildInteraction('ann', { id: 'c', kind: 'saved', storyId: 2, articleId: 2 }),
      ]);
      const stances = [
        { kind: 'publisher', key: String(sample!.publisherId) },
        { kind: 'publisher', key: String(real!.publisherId) },
        { kind: 'story', key: '1' },
        { kind: 'entity', key: 'company:VSX:KLV' },
        { kind: 'entity', key: 'place:london' },
      ] as const;
      for (const subject of stances)
        await r.setStance('ann', { subject, stance: 'follow', label: subject.key, at: NOON, until: null });
      await r.saveEdition('ann', buildEdition('e1'));
      await store.maintenance.removeSample();
      expect((await store.sources.listSources()).map(({ title }) => title)).toEqual(['Real Post']);
      expect((await store.sources.listPublishers()).map(({ name }) => name)).toEqual(['Real Post']);
      expect(await store.articles.counts()).toMatchObject({ articles: 2, stories: 2 });
      expect(await store.articles.findStory(3)).toMatchObject({ articleCount: 1, leadArticleId: 4 });
      expect(await store.articles.countPageJobs()).toBe(0);
      expect((await store.articles.knownEntries(sample!.sourceId)).size).toBe(0);
      expect((await r.listSaved('ann', { limit: 9 })).map(({ storyId }) => storyId)).toEqual([2]);
      expect((await r.listInteractions('ann', { limit: 9 })).map(({ id }) => id)).toEqual(['c']);
      expect(await r.listReadMarks('ann', { since: 0, limit: 9 })).toEqual([]);
      expect((await r.listStances('ann')).map(({ subject }) => subject)).toEqual(
        expect.arrayContaining([stances[1], stances[4]]),
      );
      expect((await r.listStances('ann')).length).toBe(2);
      expect(await r.findEdition('ann', 'e1')).toBeUndefined();
      await store.maintenance.removeSample();
    });
  });
}
