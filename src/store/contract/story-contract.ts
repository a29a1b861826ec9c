// Stories: lists by what they are about, moves and merges.
import { describe, expect, test } from 'vitest';
import type { InteractionKind } from '../../model/reader.ts';
import {
  addFirstSource,
  buildArrival,
  buildArticle,
  buildBatch,
  buildEntity,
  buildInteraction,
  buildReader,
  buildStory,
  HOUR,
  MINUTE,
  NOON,
  saveStories,
} from './builders.ts';
import type { Fresh } from './fresh.ts';

export function storyContract(fresh: Fresh): void {
  describe('stories', () => {
    test('keep what is told otherwise than before, also for front pages', async () => {
      const { articles } = await fresh();
      const article = buildArticle({ id: 1, storyId: 1 });
      const stated = { value: '12', publisherId: 1, articleId: 1, paragraph: 0 };
      const pieces = [
        { kind: 'removed', text: 'six' },
        { kind: 'added', text: 'nine' },
      ] as const;
      const fact = { kind: 'number', pieces, paragraph: null, isCentral: true } as const;
      const plain = buildStory([article]);
      const story = {
        ...plain,
        coverage: plain.coverage.map((line) => ({ ...line, toldAt: NOON })),
        keyPoints: plain.keyPoints.map((point) => ({ ...point, toldAt: NOON })),
        changes: [
          { kind: 'number', at: NOON, about: 'killed', before: stated, after: { ...stated, value: '15' } },
          { kind: 'edit', at: NOON, articleId: 1, publisherId: 1, fact },
        ],
      } as const;
      await articles.saveArrivals(buildBatch({ newArticles: [buildArrival(article)], stories: [story] }));
      expect(await articles.findStory(1)).toEqual(story);
      const { stories } = await articles.loadLive({ since: 0, limit: 9, stories: 'front' });
      expect(stories).toMatchObject([{ changes: story.changes, coverage: story.coverage }]);
    });

    test('are listed by entity, topic, publisher and saga, newest first', async () => {
      const { articles } = await fresh();
      const list = [1, 2, 3, 4].map((id) =>
        buildArticle({ id, storyId: id, publisherId: id % 2 === 0 ? 2 : 1 }),
      );
      const stories = list.map((article, i) =>
        buildStory([article], {
          entities: i < 3 ? [buildEntity('person:ada wren', { kind: 'person' })] : [],
          topics: i > 0 ? [{ topic: '15000000', weight: 1 }] : [],
          sagaId: i === 3 ? 1 : null,
        }),
      );
      await articles.saveArrivals(buildBatch({ newArticles: list.map((a) => buildArrival(a)), stories }));
      const ids = async (request: object): Promise<number[]> =>
        (await articles.listStories({ limit: 10, ...request })).map(({ id }) => id);
      expect(await ids({})).toEqual([4, 3, 2, 1]);
      expect(await ids({ entity: 'person:ada wren' })).toEqual([3, 2, 1]);
      expect(await ids({ entity: 'person:ada wren', topic: '15000000' })).toEqual([3, 2]);
      expect(await ids({ publisherId: 2 })).toEqual([4, 2]);
      expect(await ids({ sagaId: 1 })).toEqual([4, 1]);
      expect(await ids({ entity: 'person:nobody' })).toEqual([]);
      const before = { at: NOON + 3 * MINUTE, id: 3 };
      expect(await ids({ before })).toEqual([2, 1]);
      expect(await ids({ before: { ...before, id: 4 }, limit: 1 })).toEqual([3]);
    });

    test('that change are listed by what they are about now', async () => {
      const { articles } = await fresh();
      const article = buildArticle({ id: 1, storyId: 1 });
      const old = buildStory([article], { entities: [buildEntity('person:ada wren')] });
      await articles.saveArrivals(buildBatch({ newArticles: [buildArrival(article)], stories: [old] }));
      await articles.saveArrivals(
        buildBatch({ stories: [{ ...old, entities: [buildEntity('place:port merrow')] }] }),
      );
      expect(await articles.listStories({ entity: 'person:ada wren', limit: 5 })).toEqual([]);
      expect((await articles.listStories({ entity: 'place:port merrow', limit: 5 })).length).toBe(1);
    });

    test('take articles over from one another', async () => {
      const store = await fresh();
      await saveStories(store, [
        [1, 2].map((id) => buildArticle({ id, storyId: 1 })),
        [buildArticle({ id: 3, storyId: 2 })],
      ]);
      await store.articles.saveArrivals(buildBatch({ moved: [{ articleId: 2, storyId: 2 }] }));
      expect((await store.articles.findArticles([1, 2, 3])).map(({ storyId }) => storyId)).toEqual([1, 2, 2]);
    });

    test('that are merged lead to the other, over several merges in any order', async () => {
      const store = await fresh();
      await saveStories(
        store,
        [1, 2, 3, 4].map((id) => [buildArticle({ id, storyId: id })]),
      );
      const merge = (from: number, into: number) =>
        store.articles.saveArrivals(buildBatch({ mergedStories: [{ from, into }] }));
      await merge(1, 2);
      await merge(2, 3);
      await merge(4, 1);
      // Into what has become part of itself: nothing is left to be done.
      await merge(3, 1);
      expect((await store.articles.findStory(1))?.id).toBe(3);
      expect((await store.articles.findStories([4, 2, 1, 3])).map(({ id }) => id)).toEqual([3]);
      expect((await store.articles.findArticles([1, 2, 3, 4])).map(({ storyId }) => storyId)).toEqual([
        3, 3, 3, 3,
      ]);
      expect((await store.articles.counts()).stories).toBe(1);
      expect((await store.articles.listStories({ limit: 9, topic: '04000000' })).map(({ id }) => id)).toEqual(
        [3],
      );
    });

    test("that are merged bring readers' marks and stances along", async () => {
      const store = await fresh();
      await store.readers.createReader(buildReader('ann'));
      await store.readers.createReader(buildReader('bob'));
      await saveStories(
        store,
        [1, 2].map((id) => [buildArticle({ id, storyId: id })]),
      );
      const act = (id: string, kind: InteractionKind, storyId: number, at: number) =>
        buildInteraction('ann', { id, kind, storyId, at, articleId: kind === 'saved' ? storyId : null });
      await store.readers.recordInteractions('ann', [
        act('a', 'seen', 1, NOON),
        act('b', 'seen', 2, NOON + HOUR),
        act('c', 'read', 1, NOON + HOUR),
        act('d', 'saved', 1, NOON),
        act('e', 'read', 2, NOON),
        act('u', 'unsaved', 2, NOON + HOUR),
      ]);
      await store.readers.recordInteractions('bob', [{ ...act('f', 'hidden', 1, NOON), readerId: 'bob' }]);
      const stance = {
        subject: { kind: 'story', key: '1' },
        stance: 'mute',
        label: 'It',
        at: NOON,
        until: null,
      } as const;
      await store.readers.setStance('ann', stance);
      await store.articles.saveArrivals(
        buildBatch({ at: NOON + 2 * HOUR, mergedStories: [{ from: 1, into: 2 }] }),
      );
      const marks = {
        storyId: 2,
        seenAt: NOON + HOUR,
        seenCount: 2,
        openedAt: null,
        openedBefore: null,
        readAt: NOON + HOUR,
        savedAt: NOON,
        hiddenAt: null,
        unsavedAt: null,
        unhiddenAt: null,
        wishedAt: null,
        unwishedAt: null,
      };
      expect(await store.readers.findReaderStory('ann', 1)).toEqual(marks);
      expect(await store.readers.listReaderStories('ann', { since: 0 })).toEqual([marks]);
      expect(await store.readers.findReaderStory('bob', 2)).toMatchObject({ hiddenAt: NOON, seenCount: 0 });
      expect(await store.readers.listSaved('ann', { limit: 5 })).toEqual([
        { storyId: 2, articleId: 1, savedAt: NOON },
      ]);
      expect(await store.readers.listStances('ann')).toEqual([
        { ...stance, subject: { kind: 'story', key: '2' } },
      ]);
      // A page that was open before the merge still speaks of the first story.
      await store.readers.recordInteractions('ann', [act('g', 'hidden', 1, NOON + 3 * HOUR)]);
      expect(await store.readers.findReaderStory('ann', 2)).toMatchObject({ hiddenAt: NOON + 3 * HOUR });
    });

    test("that leave another take readers' marks and wishes along, and what was saved with the article", async () => {
      const store = await fresh();
      for (const id of ['ann', 'bob', 'cyd']) await store.readers.createReader(buildReader(id));
      await saveStories(store, [[1, 2, 3].map((id) => buildArticle({ id, storyId: 1 }))]);
      const act = (readerId: string, kind: InteractionKind, articleId: number | null = null) =>
        store.readers.recordInteractions(readerId, [
          {
            ...buildInteraction(readerId, {
              id: `${readerId}-${kind}`,
              kind,
              storyId: 1,
              at: NOON,
              articleId,
            }),
            readerId,
          },
        ]);
      await act('ann', 'seen');
      await act('ann', 'read');
      await act('ann', 'saved', 3);
      await act('ann', 'more');
      await act('bob', 'saved');
      await act('cyd', 'saved', 1);
      const subject = { kind: 'story', key: '1' } as const;
      await store.readers.setStance('bob', { subject, stance: 'mute', label: 'It', at: NOON, until: null });
      const versions = await store.readers.readerVersions(['ann']);
      await store.articles.saveArrivals(
        buildBatch({
          at: NOON + HOUR,
          stories: [buildStory([buildArticle({ id: 3, storyId: 2 })])],
          moved: [{ articleId: 3, storyId: 2 }],
          splitStories: [{ from: 1, into: 2 }],
        }),
      );
      expect(await store.readers.findReaderStory('ann', 2)).toMatchObject({
        seenAt: NOON,
        readAt: NOON,
        savedAt: NOON,
        wishedAt: null,
      });
      const left = { readAt: NOON, savedAt: null, wishedAt: NOON };
      expect(await store.readers.findReaderStory('ann', 1)).toMatchObject(left);
      const saved = async (id: string) =>
        (await store.readers.listSaved(id, { limit: 5 })).map(({ storyId, articleId }) => [
          storyId,
          articleId,
        ]);
      expect(await saved('ann')).toEqual([[2, 3]]);
      expect((await saved('bob')).map(([storyId]) => storyId).sort()).toEqual([1, 2]);
      expect(await saved('cyd')).toEqual([[1, 1]]);
      expect((await store.readers.listStances('bob')).map((stance) => stance.subject.key).sort()).toEqual([
        '1',
        '2',
      ]);
      const after = await store.readers.readerVersions(['ann']);
      expect(after.get('ann')!.version).toBe(versions.get('ann')!.version + 1);
    });

    // One article saved by the API took the place of the other story, saved whole: expiry then removed that one.
    test.each([
      ['a whole story and one article', null, 3, null],
      ['one article and a whole story', 1, null, null],
      ['two articles', 1, 3, null],
      ['nothing and one article', undefined, 3, 3],
      ['one article and nothing', 1, undefined, 1],
      ['twice the same article', 3, 3, 3],
    ])('that are merged lose nothing saved of %s', async (_, ofFirst, ofSecond, kept) => {
      const store = await fresh();
      await addFirstSource(store);
      await saveStories(store, [
        [1, 2].map((id) => buildArticle({ id, storyId: 1 })),
        [3, 4].map((id) => buildArticle({ id, storyId: 2 })),
      ]);
      const saves = [ofFirst, ofSecond].map((articleId, i) =>
        buildInteraction('ann', {
          id: `s${i}`,
          kind: articleId === undefined ? 'opened' : 'saved',
          storyId: i + 1,
          articleId: articleId ?? null,
        }),
      );
      await store.readers.createReader(buildReader('ann'));
      await store.readers.recordInteractions('ann', saves);
      await store.articles.saveArrivals(buildBatch({ mergedStories: [{ from: 2, into: 1 }] }));
      expect(await store.readers.listSaved('ann', { limit: 5 })).toEqual([
        { storyId: 1, articleId: kept, savedAt: NOON },
      ]);
      await store.articles.expireArticles(NOON + 9 * HOUR, 10);
      const left = (await store.articles.findArticles([1, 2, 3, 4])).map(({ id }) => id);
      expect(left).toEqual(kept === null ? [1, 2, 3, 4] : [kept]);
    });
  });
}
