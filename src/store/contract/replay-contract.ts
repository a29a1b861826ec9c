// What editions were made from: records with and without a reader, and stories as they were before they changed.
import { describe, expect, test } from 'vitest';
import {
  buildArticle,
  buildBatch,
  buildEdition,
  buildInputs,
  buildReader,
  buildRecord,
  buildStory,
  NOON,
  saveStories,
} from './builders.ts';
import type { Fresh } from './fresh.ts';

export function replayContract(fresh: Fresh): void {
  describe('records of editions', () => {
    test('are found by the edition, with the steps of the profile that lead to it', async () => {
      const { readers, replay } = await fresh();
      await readers.createReader(buildReader('ann'));
      const save = (id: string, record: ReturnType<typeof buildRecord>) =>
        readers.saveEdition('ann', buildEdition(id, { readerId: 'ann' }), 0, record);
      await save('e0', buildRecord('p'));
      await save('e1', {
        ...buildRecord('p', 1),
        profile: { chain: 'p', step: 1, body: { rows: ['next'] } },
      });
      await save('e2', { ...buildRecord('p', 1), profile: { chain: 'p', step: 1, body: null } });
      for (const id of ['e1', 'e2']) {
        expect(await replay.findRecorded(id)).toEqual({
          edition: buildEdition(id, { readerId: 'ann' }),
          inputs: buildInputs(),
          readerId: 'ann',
          wishes: buildRecord('p').wishes.body,
          profile: [{ rows: ['p'] }, { rows: ['next'] }],
        });
      }
      expect(await replay.findRecorded('e4')).toBeUndefined();
    });

    // They were kept, and pointed at parts that had been forgotten by age or reset: no such page could be made again.
    test('are not kept where what their profile builds on is gone', async () => {
      const { readers, replay } = await fresh();
      await readers.createReader(buildReader('ann'));
      const save = (id: string, step: number, body: unknown) => {
        const record = { ...buildRecord('p'), profile: { chain: 'p', step, body } };
        return readers.saveEdition('ann', buildEdition(id, { readerId: 'ann' }), 0, record);
      };
      expect(await save('e0', 0, null)).toBe('step-missing');
      expect(await save('e1', 1, { rows: [] })).toBe('step-missing');
      expect(await replay.findRecorded('e1')).toBeUndefined();
      expect(await save('e2', 0, { rows: [] })).toBe('kept');
      expect(await save('e3', 1, { rows: [] })).toBe('kept');
      expect(await save('e4', 1, null)).toBe('kept');
      await readers.forgetHistory('ann');
      expect(await save('e5', 0, { rows: [] })).toBe('erased');
    });

    test('are forgotten by age with what only they were made from; the editions stay', async () => {
      const { readers, replay } = await fresh();
      for (const id of ['ann', 'bob']) {
        await readers.createReader(buildReader(id));
        for (const [i, chain] of ['p0', 'p1'].entries()) {
          const edition = buildEdition(`${id}-${i}`, { readerId: id, at: NOON + i });
          await readers.saveEdition(id, edition, 0, buildRecord(chain));
        }
      }
      await replay.forgetBefore(NOON + 1, 10);
      for (const id of ['ann', 'bob']) {
        expect(await replay.findRecorded(`${id}-0`)).toMatchObject({ inputs: null, profile: [] });
        expect(await replay.findRecorded(`${id}-1`)).toMatchObject({ profile: [{ rows: ['p1'] }] });
        const { editions, editionParts } = await readers.exportReader(id);
        expect(editions).toHaveLength(2);
        expect(editionParts).toMatchObject([{ chain: 'p1' }, { chain: 'w' }]);
      }
    });

    test('without inputs are of a program that kept none', async () => {
      const { readers, replay } = await fresh();
      await readers.createReader(buildReader('ann'));
      await readers.saveEdition('ann', buildEdition('old', { readerId: 'ann' }));
      expect(await replay.findRecorded('old')).toMatchObject({ inputs: null, wishes: null, profile: [] });
    });

    test('of no reader are kept beside those of readers, the newest thousand', async () => {
      const { readers, replay } = await fresh();
      await readers.createReader(buildReader('ann'));
      await readers.saveEdition(
        'ann',
        buildEdition('e1', { readerId: 'ann', at: NOON + 1 }),
        0,
        buildRecord('p'),
      );
      const open = (n: number) => ({
        edition: buildEdition(`o${String(n).padStart(5, '0')}`, { readerId: null, at: NOON + n }),
        inputs: buildInputs({ limit: n }),
      });
      await replay.saveOpenEditions(Array.from({ length: 1_003 }, (_, n) => open(n)));
      expect(await replay.findRecorded('o00002')).toBeUndefined();
      expect(await replay.findRecorded('o00003')).toMatchObject({ readerId: null, inputs: { limit: 3 } });
      expect(await replay.listRecorded(2)).toEqual([
        { id: 'o01002', mode: 'for-you', at: NOON + 1_002, readerId: null },
        { id: 'o01001', mode: 'for-you', at: NOON + 1_001, readerId: null },
      ]);
      await replay.forgetBefore(NOON + 1_001, 10);
      expect((await replay.listRecorded(10)).map(({ id }) => id)).toEqual(['o01002', 'o01001', 'e1']);
    });
  });

  describe('stories as they were', () => {
    const first = buildArticle({ id: 1, storyId: 1 });
    const second = buildArticle({ id: 2, storyId: 1 });
    const other = buildArticle({ id: 3, storyId: 2 });

    test('are told newest change first: what was there, and that there was nothing', async () => {
      const { articles, replay, ...store } = await fresh();
      await saveStories({ articles, replay, ...store }, [[first], [other]]);
      replay.noteServed();
      const grown = buildStory([first, second], { id: 1 });
      await articles.saveArrivals(buildBatch({ stories: [grown] }));
      replay.noteServed();
      await articles.saveArrivals(
        buildBatch({ stories: [buildStory([first, second, other])], mergedStories: [{ from: 2, into: 1 }] }),
      );
      const before = await replay.listBefore({ limit: 10 });
      expect(before.map(({ storyId, story }) => [storyId, story?.articleCount ?? null])).toEqual([
        [2, 1],
        [1, 2],
        [1, 1],
        [2, null],
        [1, null],
      ]);
      const [newest, next] = before;
      expect(newest?.number).toBe(next?.number);
      const rest = await replay.listBefore({ before: { number: next!.number, storyId: 1 }, limit: 10 });
      expect(rest).toEqual(before.slice(2));
    });

    test('name the story that another one left, and when', async () => {
      const { articles, replay, ...store } = await fresh();
      await saveStories({ articles, replay, ...store }, [[first, second]]);
      await articles.saveArrivals(
        buildBatch({
          at: NOON + 5,
          stories: [buildStory([first]), buildStory([{ ...second, storyId: 9 }])],
          moved: [{ articleId: 2, storyId: 9 }],
          splitStories: [{ from: 1, into: 9 }],
        }),
      );
      expect(await replay.listSplits()).toEqual([
        { number: expect.any(Number), from: 1, into: 9, at: NOON + 5 },
      ]);
    });

    test('are forgotten by age, and when there are too many, a transaction at a time', async () => {
      const { articles, replay, ...store } = await fresh();
      await saveStories({ articles, replay, ...store }, [[first], [other]]);
      for (let n = 1; n <= 4; n++) {
        replay.noteServed();
        const stories = [buildStory([first], { articleCount: n }), buildStory([other], { articleCount: n })];
        await articles.saveArrivals(buildBatch({ at: NOON + n, stories }));
      }
      await replay.forgetBefore(NOON + 2, 100);
      expect(await replay.listBefore({ limit: 20 })).toHaveLength(6);
      await replay.forgetBefore(0, 3);
      expect(await replay.listBefore({ limit: 20 })).toHaveLength(2);
    });

    test('are kept nowhere once their source is removed', async () => {
      const { articles, replay, sources, ...store } = await fresh();
      await saveStories({ articles, replay, sources, ...store }, [[first]]);
      replay.noteServed();
      await articles.saveArrivals(buildBatch({ stories: [buildStory([first], { dek: 'Of then' })] }));
      await sources.removeSources([1]);
      const before = await replay.listBefore({ limit: 10 });
      expect(before.every(({ story }) => story === null)).toBe(true);
    });
  });
}
