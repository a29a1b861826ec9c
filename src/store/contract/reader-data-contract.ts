// Export, erasure and forgetting are complete; settings of the installation; being asked how one is.
import { describe, expect, test } from 'vitest';
import { defaultReaderSettings } from '../../model/reader.ts';
import type { Store } from '../../model/store.ts';
import {
  buildArrival,
  buildArticle,
  buildBatch,
  buildEdition,
  buildInteraction,
  buildReader,
  buildRecord,
  buildStory,
  NOON,
  saveStories,
} from './builders.ts';
import type { Fresh } from './fresh.ts';

const STANCE = {
  subject: { kind: 'word', key: 'opera' },
  stance: 'follow',
  label: 'opera',
  at: NOON,
  until: null,
} as const;

async function liveALittle(store: Store, id: string): Promise<void> {
  await store.readers.createReader(buildReader(id, { name: `Name of ${id}` }));
  await store.readers.updateSettings(id, { theme: 'dark' });
  await store.readers.setLastLooked(id, NOON);
  await store.readers.recordInteractions(id, [
    buildInteraction(id, { id: `${id}-1`, kind: 'saved', storyId: 1, articleId: 1 }),
    buildInteraction(id, { id: `${id}-2`, kind: 'read', storyId: 1, articleId: 1 }),
    buildInteraction(id, { id: `${id}-3`, kind: 'hidden', storyId: 2 }),
  ]);
  await store.readers.setStance(id, STANCE);
  await store.readers.saveInterests(id, '{"opera":1}', NOON);
  await store.readers.saveEdition(id, buildEdition(`${id}-e`, { readerId: id }), 0, buildRecord(`${id}-e`));
}

export function readerDataContract(fresh: Fresh): void {
  describe("a reader's own data", () => {
    test('is exported completely and as JSON', async () => {
      const store = await fresh();
      await saveStories(store, [
        [buildArticle({ id: 1, storyId: 1 })],
        [buildArticle({ id: 2, storyId: 2 })],
      ]);
      await liveALittle(store, 'ann');
      const data = await store.readers.exportReader('ann');
      expect(JSON.parse(JSON.stringify(data))).toEqual(data);
      expect(data).toMatchObject({
        reader: { id: 'ann', name: 'Name of ann', settings: { theme: 'dark' }, lastLookedAt: NOON },
        stances: [STANCE],
        interests: { opera: 1 },
        stories: expect.arrayContaining([expect.objectContaining({ storyId: 2, hiddenAt: NOON })]),
        saved: [
          {
            storyId: 1,
            headline: 'Ferry number 1 sails',
            articleUrl: 'https://quay.example/1?ref=feed',
            savedAt: NOON,
          },
        ],
        reads: [{ articleId: 1, publisherId: 1, at: NOON }],
      });
      expect(data).toHaveProperty('interactions.length', 3);
      expect(data).toHaveProperty('editions.length', 1);
      expect(data).toMatchObject({
        editions: [
          { id: 'ann-e', madeFrom: { program: '1.0.0', wishes: 'w', profile: { chain: 'ann-e', step: 0 } } },
        ],
        editionParts: [
          { chain: 'ann-e', step: 0, body: { rows: ['ann-e'] } },
          { chain: 'w', step: 0, body: { stances: [] } },
        ],
      });
    });

    test("is erased completely, and nobody else's is touched", async () => {
      const store = await fresh();
      await saveStories(store, [[buildArticle({ id: 1, storyId: 1 })]]);
      await liveALittle(store, 'ann');
      await liveALittle(store, 'bob');
      const bob = await store.readers.exportReader('bob');
      await store.readers.eraseReader('ann');
      expect(await store.readers.exportReader('ann')).toEqual({
        reader: buildReader('ann'),
        stances: [],
        interests: null,
        stories: [],
        saved: [],
        interactions: [],
        reads: [],
        editions: [],
        controls: [],
        editionParts: [],
      });
      expect(await store.readers.exportReader('bob')).toEqual(bob);
    });

    test("is removed without a trace, and nobody else's is touched", async () => {
      const store = await fresh();
      await saveStories(store, [[buildArticle({ id: 1, storyId: 1 })]]);
      await liveALittle(store, 'ann');
      await liveALittle(store, 'bob');
      const bob = await store.readers.exportReader('bob');
      await store.readers.removeReader('ann');
      expect(await store.readers.findReader('ann')).toBeUndefined();
      expect((await store.readers.readerVersions(['ann'])).size).toBe(0);
      expect(await store.readers.exportReader('ann')).toMatchObject({ reader: null, stances: [], saved: [] });
      expect(await store.readers.exportReader('bob')).toEqual(bob);
      // An edition under way in another process was made from what is gone.
      await store.readers.saveEdition('ann', buildEdition('late', { readerId: 'ann' }), 0);
      expect(await store.readers.findEdition('ann', 'late')).toBeUndefined();
    });

    // What a request under way did after the account was closed stayed in the store, and nobody could erase it.
    test('is not begun anew by what comes after the reader was removed', async () => {
      const store = await fresh();
      await saveStories(store, [[buildArticle({ id: 1, storyId: 1 })]]);
      await liveALittle(store, 'ann');
      await store.readers.removeReader('ann');
      const act = buildInteraction('ann', { id: 'late', kind: 'read', storyId: 1, articleId: 1 });
      expect(await store.readers.recordInteractions('ann', [act])).toEqual([]);
      await store.readers.setStance('ann', STANCE);
      await store.readers.setLastLooked('ann', NOON);
      await store.readers.updateSettings('ann', { theme: 'sepia' });
      expect(await store.readers.saveInterests('ann', '{}', NOON)).toBeNull();
      expect(await store.readers.exportReader('ann')).toEqual({
        reader: null,
        stances: [],
        interests: null,
        stories: [],
        saved: [],
        interactions: [],
        reads: [],
        editions: [],
        controls: [],
        editionParts: [],
      });
    });

    test('tells what the reader did last, newest first, but not what was only shown', async () => {
      const { readers } = await fresh();
      for (const id of ['ann', 'bob']) await readers.createReader(buildReader(id));
      const acts = ['opened', 'seen', 'saved', 'less'] as const;
      await readers.recordInteractions(
        'ann',
        acts.map((kind, i) => buildInteraction('ann', { id: `act-${i}`, kind, storyId: 1, at: NOON + i })),
      );
      const told = await readers.listNewestActs('ann', 9);
      expect(told.map(({ kind, at }) => [kind, at - NOON])).toEqual([
        ['less', 3],
        ['saved', 2],
        ['opened', 0],
      ]);
      expect(await readers.listNewestActs('ann', 1)).toHaveLength(1);
      expect(await readers.listNewestActs('bob', 9)).toEqual([]);
    });

    test('can be gone through by the numbers of readers, in pages', async () => {
      const { readers } = await fresh();
      for (const id of ['cat', 'ann', 'bob']) await readers.createReader(buildReader(id));
      expect(await readers.listReaderIds({ limit: 2 })).toEqual(['ann', 'bob']);
      expect(await readers.listReaderIds({ after: 'bob', limit: 2 })).toEqual(['cat']);
    });

    test('forgets what was done and learned, and keeps stances, saved stories and settings', async () => {
      const store = await fresh();
      await saveStories(store, [[buildArticle({ id: 1, storyId: 1 })]]);
      await liveALittle(store, 'ann');
      await store.readers.forgetHistory('ann');
      const data = await store.readers.exportReader('ann');
      expect(data).toMatchObject({
        reader: { settings: { ...defaultReaderSettings, theme: 'dark' }, lastLookedAt: null },
        stances: [STANCE],
        interests: null,
        stories: [{ storyId: 1, savedAt: NOON, readAt: null, seenCount: 0, savedArticleId: 1 }],
        interactions: [],
        reads: [],
        editions: [],
        controls: [],
        editionParts: [],
      });
    });
  });

  describe('the store itself', () => {
    test('keeps settings by key', async () => {
      const { maintenance } = await fresh();
      expect(await maintenance.getSetting('sample')).toBeUndefined();
      await maintenance.setSetting('sample', 'on');
      await maintenance.setSetting('sample', 'off');
      expect(await maintenance.getSetting('sample')).toBe('off');
      await maintenance.setSetting('sample', null);
      expect(await maintenance.getSetting('sample')).toBeUndefined();
    });

    test('answers how it is and how large', async () => {
      const { maintenance } = await fresh();
      expect(await maintenance.ping()).toBe(true);
      expect(await maintenance.check()).toEqual([]);
      expect(await maintenance.sizeBytes()).toBeGreaterThan(1_000);
    });

    test('names articles that belong to no story', async () => {
      const store = await fresh();
      await saveStories(store, [[buildArticle({ id: 1, storyId: 1 })]]);
      await store.articles.saveArrivals({
        at: NOON,
        newArticles: [],
        updates: [],
        entries: [],
        stories: [],
        mergedStories: [],
        splitStories: [],
        checks: [],
        moved: [{ articleId: 1, storyId: 77 }],
      });
      expect((await store.maintenance.check()).map(({ problem }) => problem)).toEqual([
        '1 articles belong to no story and are not shown.',
      ]);
    });

    test('names stories that speak of articles which are gone', async () => {
      const store = await fresh();
      const [there, gone] = [1, 2].map((id) => buildArticle({ id, storyId: 1 }));
      await store.articles.saveArrivals(
        buildBatch({ newArticles: [buildArrival(there!)], stories: [buildStory([there!, gone!])] }),
      );
      expect((await store.maintenance.check()).map(({ problem }) => problem)).toEqual([
        '1 stories name articles that are no longer there.',
      ]);
    });
  });
}
