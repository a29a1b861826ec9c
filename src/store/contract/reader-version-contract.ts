// Versions of a reader: every change is seen by who holds the reader, and no stale profile is saved.
import { describe, expect, test } from 'vitest';
import type { Store } from '../../model/store.ts';
import {
  buildArticle,
  buildBatch,
  buildEdition,
  buildInteraction,
  buildReader,
  buildStory,
  NOON,
  saveStories,
} from './builders.ts';
import type { Fresh } from './fresh.ts';

const subject = { kind: 'word', key: 'opera' } as const;
const stance = { subject, stance: 'mute', label: 'opera', at: NOON, until: null } as const;
const start = { number: 1, id: '' };

async function withReaders(store: Store, ...ids: readonly string[]): Promise<void> {
  for (const id of ids) await store.readers.createReader(buildReader(id));
}

export function readerVersionContract(fresh: Fresh): void {
  describe("a reader's version", () => {
    test('rises by one with each change, and for nobody else', async () => {
      const store = await fresh();
      const { readers } = store;
      await withReaders(store, 'ann', 'bob');
      const before = await readers.readerVersions(['ann', 'bob', 'nobody']);
      expect([...before.keys()].toSorted()).toEqual(['ann', 'bob']);
      const changes = [
        () => readers.updateSettings('ann', { theme: 'dark' }),
        () => readers.setLastLooked('ann', NOON),
        () => readers.setStance('ann', stance),
        () => readers.removeStance('ann', subject),
        () => readers.recordInteractions('ann', [buildInteraction('ann', { id: 'a', kind: 'opened' })]),
        () => readers.saveInterests('ann', '{}', NOON, { expected: 0, isFelt: true }),
        () => readers.forgetHistory('ann'),
        () => readers.eraseReader('ann'),
      ];
      let version = before.get('ann')!.version;
      for (const change of changes) {
        await change();
        version += 1;
        expect((await readers.readerVersions(['ann'])).get('ann')?.version).toBe(version);
      }
      expect((await readers.readerVersions(['bob'])).get('bob')).toEqual(before.get('bob'));
    });

    test('rises for whoever has marks or wishes on a story that is merged', async () => {
      const store = await fresh();
      await withReaders(store, 'ann', 'bob', 'cyd');
      const articles = [1, 2].map((id) => buildArticle({ id, storyId: id }));
      await saveStories(
        store,
        articles.map((article) => [article]),
      );
      await store.readers.recordInteractions('ann', [buildInteraction('ann', { id: 'a', kind: 'hidden' })]);
      await store.readers.setStance('bob', { ...stance, subject: { kind: 'story', key: '1' } });
      const versions = async () => {
        const found = await store.readers.readerVersions(['ann', 'bob', 'cyd']);
        return ['ann', 'bob', 'cyd'].map((id) => found.get(id)!.version);
      };
      const [ann, bob, cyd] = await versions();
      await store.articles.saveArrivals(
        buildBatch({
          stories: [buildStory(articles.map((article) => ({ ...article, storyId: 2 })))],
          mergedStories: [{ from: 1, into: 2 }],
        }),
      );
      expect(await versions()).toEqual([ann! + 1, bob! + 1, cyd]);
    });

    test('loses no setting of two that are changed at the same time', async () => {
      const store = await fresh();
      await withReaders(store, 'ann');
      await Promise.all([
        store.readers.updateSettings('ann', { theme: 'dark' }),
        store.readers.updateSettings('ann', { textSize: 'large' }),
        store.readers.updateSettings('ann', { personalise: false }),
      ]);
      expect((await store.readers.findReader('ann'))?.settings).toMatchObject({
        theme: 'dark',
        textSize: 'large',
        personalise: false,
      });
    });
  });

  describe('what is to be learned', () => {
    test('comes in the order of the recording, whatever its times, and says what was opened again', async () => {
      const store = await fresh();
      const { readers } = store;
      await withReaders(store, 'ann');
      const act = (id: string, at: number) => buildInteraction('ann', { id, kind: 'opened', at });
      await readers.recordInteractions('ann', [act('z', NOON + 9)]);
      await readers.recordInteractions('ann', [act('unlearned', NOON + 10)], { learns: false });
      await readers.recordInteractions('ann', [act('b', NOON), act('a', NOON)]);
      const list = await readers.listToLearn('ann', { after: start, limit: 9 });
      expect(list.map(({ id, again }) => [id, again])).toEqual([
        ['z', false],
        ['a', true],
        ['b', true],
      ]);
      const { number } = list[0]!;
      const rest = await readers.listToLearn('ann', { after: { number: number + 1, id: '' }, limit: 9 });
      expect(rest.map(({ id }) => id)).toEqual(['a', 'b']);
      const last = await readers.listToLearn('ann', { after: rest[0]!, limit: 9 });
      expect(last.map(({ id }) => id)).toEqual(['b']);
    });

    test('is bounded to the newest, and what was recorded together stays together', async () => {
      const store = await fresh();
      const { readers } = store;
      await withReaders(store, 'ann', 'bob');
      const act = (id: string) => buildInteraction('ann', { id, kind: 'opened' });
      for (const group of [['a'], ['b', 'c', 'd'], ['e']])
        await readers.recordInteractions('ann', group.map(act));
      await readers.recordInteractions('bob', [buildInteraction('bob', { id: 'other', kind: 'opened' })]);
      const newest = async (most: number, from = 1) => {
        const number = await readers.firstToLearn('ann', { from, most });
        const list = await readers.listToLearn('ann', { after: { number, id: '' }, limit: 9 });
        return list.map(({ id }) => id).join('');
      };
      expect(await newest(9)).toBe('abcde');
      expect(await newest(5)).toBe('abcde');
      expect(await newest(4)).toBe('bcde');
      expect(await newest(3)).toBe('e');
      expect(await newest(1)).toBe('e');
      const [, second] = await readers.listToLearn('ann', { after: start, limit: 9 });
      expect(await newest(9, second!.number)).toBe('bcde');
    });
  });

  describe('an edition', () => {
    test('from before an erasure is not kept', async () => {
      const store = await fresh();
      const { readers } = store;
      await withReaders(store, 'ann');
      await readers.saveEdition('ann', buildEdition('kept', { readerId: 'ann' }), 0);
      expect(await readers.findEdition('ann', 'kept')).toBeDefined();
      await readers.forgetHistory('ann');
      await readers.saveEdition('ann', buildEdition('old', { readerId: 'ann' }), 0);
      await readers.saveEdition('ann', buildEdition('new', { readerId: 'ann' }), 1);
      expect(await readers.findEdition('ann', 'old')).toBeUndefined();
      expect(await readers.findEdition('ann', 'new')).toBeDefined();
    });
  });

  describe('a profile', () => {
    test('is saved where the stored one is the expected one, and not where another process saved', async () => {
      const store = await fresh();
      const { readers } = store;
      await withReaders(store, 'ann');
      const { version } = (await readers.readerVersions(['ann'])).get('ann')!;
      expect(await readers.saveInterests('ann', 'one', NOON, { expected: 0 })).toBe(1);
      expect(await readers.saveInterests('ann', 'other', NOON, { expected: 0 })).toBeNull();
      expect(await readers.loadInterests('ann')).toBe('one');
      expect(await readers.saveInterests('ann', 'two', NOON, { expected: 1 })).toBe(2);
      expect(await readers.loadInterests('ann')).toBe('two');
      // Learning alone is no change that others have to take over.
      expect((await readers.readerVersions(['ann'])).get('ann')?.version).toBe(version);
    });

    test.each(['eraseReader', 'forgetHistory'] as const)('from before %s is not saved', async (erase) => {
      const store = await fresh();
      const { readers } = store;
      await withReaders(store, 'ann');
      await readers[erase]('ann');
      expect(await readers.saveInterests('ann', 'old', NOON, { expected: 0 })).toBeNull();
      expect(await readers.saveInterests('nobody', 'old', NOON, { expected: 0 })).toBeNull();
      expect(await readers.loadInterests('ann')).toBeUndefined();
      expect((await readers.readerVersions(['ann'])).get('ann')?.erasures).toBe(1);
    });
  });
}
