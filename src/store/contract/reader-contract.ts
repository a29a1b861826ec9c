// Readers: settings, interactions and their marks, stances, interests, editions.
import { describe, expect, test } from 'vitest';
import type { Interaction, InteractionKind } from '../../model/reader.ts';
import { defaultReaderSettings } from '../../model/reader.ts';
import {
  addFirstSource,
  buildArticle,
  buildBatch,
  buildEdition,
  buildInteraction,
  buildReader,
  DAY,
  HOUR,
  MINUTE,
  NOON,
  saveStories,
} from './builders.ts';
import type { Fresh } from './fresh.ts';

export function readerContract(fresh: Fresh): void {
  describe('readers', () => {
    test('are created once and keep their settings, changed one by one', async () => {
      const { readers, articles } = await fresh();
      expect(await readers.findReader('ann')).toBeUndefined();
      await readers.createReader(buildReader('ann', { name: 'Ann' }));
      await readers.createReader(buildReader('ann', { name: 'Other' }));
      expect(await readers.findReader('ann')).toEqual(buildReader('ann', { name: 'Ann' }));
      const changed = await readers.updateSettings('ann', { theme: 'sepia', languages: ['en', 'cy'] });
      expect(changed).toEqual({ ...defaultReaderSettings, theme: 'sepia', languages: ['en', 'cy'] });
      await readers.updateSettings('ann', { personalise: false });
      await readers.setLastLooked('ann', NOON);
      expect(await readers.findReader('ann')).toMatchObject({
        settings: { ...changed, personalise: false },
        lastLookedAt: NOON,
      });
      expect((await articles.counts()).readers).toBe(1);
    });

    test('interactions are recorded once by id, in a call and over calls', async () => {
      const { readers } = await fresh();
      await readers.createReader(buildReader('ann'));
      const a = buildInteraction('ann', { id: 'a', kind: 'seen' });
      const b = buildInteraction('ann', {
        id: 'b',
        kind: 'read',
        seconds: 40.5,
        share: 0.75,
        editionId: 'e',
        articleId: 3,
      });
      expect(await readers.recordInteractions('ann', [a, a, b])).toEqual([a, b]);
      const c = buildInteraction('ann', {
        id: 'c',
        kind: 'less',
        at: NOON + 1,
        subject: { kind: 'topic', key: '15000000' },
      });
      expect(await readers.recordInteractions('ann', [b, c, a])).toEqual([c]);
      expect(await readers.recordInteractions('ann', [])).toEqual([]);
      expect(await readers.findReaderStory('ann', 1)).toMatchObject({ seenCount: 1 });
      expect(await readers.listInteractions('ann', { limit: 10 })).toEqual([a, b, c]);
      expect(await readers.listInteractions('ann', { after: { at: NOON, id: 'a' }, limit: 1 })).toEqual([b]);
      expect(await readers.listInteractions('ann', { after: { at: NOON + 1, id: 'c' }, limit: 9 })).toEqual(
        [],
      );
    });

    // Every "Undo" counted, with or without anything to undo: six of them turned a refused subject into a liked one.
    test("what takes a 'less' back counts once, at its time, and only where there is one", async () => {
      const { readers, articles } = await fresh();
      await readers.createReader(buildReader('ann'));
      let n = 0;
      const act = async (
        kind: 'less' | 'relented',
        at: number,
        over: Partial<Interaction> = {},
        learns = true,
      ) => {
        n += 1;
        const one = buildInteraction('ann', { id: `i${n}`, kind, at, ...over });
        return (await readers.recordInteractions('ann', [one], { learns })).map((recorded) => recorded.at);
      };
      expect(await act('relented', NOON)).toEqual([]);
      await act('less', NOON, { subject: { kind: 'topic', key: '15000000' } });
      await act('less', NOON, { storyId: 2 });
      await act('less', NOON, {}, false);
      expect(await act('relented', NOON + 1)).toEqual([]);
      await act('less', NOON + 2);
      await act('less', NOON + 1);
      expect(await act('relented', NOON + HOUR)).toEqual([NOON + 2]);
      expect(await act('relented', NOON + HOUR)).toEqual([NOON + 1]);
      expect(await act('relented', NOON + HOUR)).toEqual([]);
      await articles.saveArrivals(buildBatch({ mergedStories: [{ from: 2, into: 1 }] }));
      expect(await act('relented', NOON + 31 * DAY)).toEqual([]);
      expect(await act('relented', NOON + DAY)).toEqual([NOON]);
      expect(await act('relented', NOON + DAY, { storyId: 2 })).toEqual([]);
      const both = (['less', 'relented', 'relented'] as const).map((kind, i) =>
        buildInteraction('ann', { id: `b${i}`, kind, at: NOON + 5 + i }),
      );
      expect(await readers.recordInteractions('ann', both)).toEqual([both[0], { ...both[1], at: NOON + 5 }]);
      expect((await readers.listInteractions('ann', { limit: 50 })).length).toBe(10);
    });

    test("a 'more' and words about one subject are taken back by their own, and by nothing else", async () => {
      const { readers } = await fresh();
      await readers.createReader(buildReader('ann'));
      let n = 0;
      const act = async (kind: Interaction['kind'], at: number, over: Partial<Interaction> = {}) => {
        n += 1;
        const one = buildInteraction('ann', { id: `i${n}`, kind, at, ...over });
        return (await readers.recordInteractions('ann', [one])).map((recorded) => recorded.at);
      };
      const npr = { subject: { kind: 'publisher', key: '3' } } as const;
      const bbc = { subject: { kind: 'publisher', key: '4' } } as const;
      await act('more', NOON);
      await act('less', NOON + 1, npr);
      expect(await act('relented', NOON + 9)).toEqual([]);
      expect(await act('unwished', NOON + 9, npr)).toEqual([]);
      expect(await act('relented', NOON + 9, bbc)).toEqual([]);
      expect(await act('relented', NOON + 9, { ...npr, storyId: 2 })).toEqual([]);
      expect(await act('relented', NOON + 9, npr)).toEqual([NOON + 1]);
      expect(await act('relented', NOON + 9, npr)).toEqual([]);
      expect(await act('unwished', NOON + 9)).toEqual([NOON]);
      expect(await act('unwished', NOON + 9)).toEqual([]);
    });

    test('interactions sent twice at the same time are recorded once', async () => {
      const { readers } = await fresh();
      await readers.createReader(buildReader('ann'));
      const list = Array.from({ length: 20 }, (_, i) =>
        buildInteraction('ann', { id: `i${i}`, kind: 'seen' }),
      );
      await Promise.all([readers.recordInteractions('ann', list), readers.recordInteractions('ann', list)]);
      expect((await readers.listInteractions('ann', { limit: 99 })).length).toBe(20);
    });

    test('interactions of another reader are refused as a whole', async () => {
      const { readers } = await fresh();
      const list = [
        buildInteraction('ann', { id: 'a', kind: 'seen' }),
        buildInteraction('bob', { id: 'b', kind: 'seen' }),
      ];
      await expect(readers.recordInteractions('ann', list)).rejects.toMatchObject({
        code: 'foreign-interaction',
      });
      expect(await readers.listInteractions('ann', { limit: 9 })).toEqual([]);
    });

    test('marks follow from interactions in the order of their times', async () => {
      const { readers } = await fresh();
      await readers.createReader(buildReader('ann'));
      const act = (
        id: string,
        kind: Parameters<typeof buildInteraction>[1]['kind'],
        at: number,
        storyId = 1,
      ) => buildInteraction('ann', { id, kind, at, storyId });
      await readers.recordInteractions('ann', [
        act('4', 'unhidden', NOON + 4),
        act('1', 'seen', NOON + 1),
        act('2', 'seen', NOON + 2),
        act('3', 'hidden', NOON + 3),
        act('5', 'opened', NOON + 5),
        act('6', 'read', NOON + 6),
        act('7', 'saved', NOON + 7),
        act('8', 'more', NOON + 8),
      ]);
      const marks = {
        storyId: 1,
        seenAt: NOON + 2,
        seenCount: 2,
        openedAt: NOON + 5,
        openedBefore: null,
        readAt: NOON + 6,
        savedAt: NOON + 7,
        hiddenAt: null,
        unsavedAt: null,
        unhiddenAt: NOON + 4,
        wishedAt: NOON + 8,
        unwishedAt: null,
      };
      expect(await readers.findReaderStory('ann', 1)).toEqual(marks);
      const ofTopic = { ...act('10', 'more', NOON, 2), subject: { kind: 'topic', key: '04000000' } as const };
      const learned = [act('9', 'unsaved', NOON + 9), act('11', 'unwished', NOON + 9), ofTopic];
      await readers.recordInteractions('ann', learned);
      const unsaved = {
        ...{ ...marks, savedAt: null, unsavedAt: NOON + 9 },
        ...{ wishedAt: null, unwishedAt: NOON + 8 },
      };
      expect(await readers.findReaderStory('ann', 1)).toEqual(unsaved);
      expect(await readers.findReaderStory('ann', 2)).toBeUndefined();
      expect(await readers.listReaderStories('ann', { since: NOON + 9 })).toEqual([unsaved]);
      expect(await readers.listReaderStories('ann', { since: NOON + 10 })).toEqual([]);
    });

    test('have no wish that was not to be learned, for it cannot be taken back', async () => {
      const { readers } = await fresh();
      await readers.createReader(buildReader('ann'));
      const more = (id: string, at: number) => buildInteraction('ann', { id, kind: 'more', at });
      await readers.recordInteractions('ann', [more('1', NOON)], { learns: false });
      expect((await readers.findReaderStory('ann', 1))?.wishedAt ?? null).toBeNull();
      await readers.recordInteractions('ann', [more('2', NOON + 1)]);
      expect((await readers.findReaderStory('ann', 1))?.wishedAt).toBe(NOON + 1);
    });

    // Loading the page of a story again took away what was new in it.
    test('tell when a story was opened before this sitting, also where it is told late', async () => {
      const { readers } = await fresh();
      const openings = [0, 3 * HOUR, 3 * HOUR + 20 * MINUTE, 3 * HOUR + 40 * MINUTE];
      const orders = {
        ann: openings,
        bob: [3 * HOUR, 0, ...openings.slice(2)],
        eve: [3 * HOUR, 3 * HOUR + 20 * MINUTE, 0, 3 * HOUR + 40 * MINUTE],
      };
      for (const [reader, order] of Object.entries(orders)) {
        await readers.createReader(buildReader(reader));
        const acts = order.map((at) =>
          buildInteraction(reader, { id: `opened ${at}`, kind: 'opened', storyId: 1, at: NOON + at }),
        );
        for (const act of acts) await readers.recordInteractions(reader, [act]);
      }
      const known = { openedAt: NOON + 3 * HOUR + 40 * MINUTE, openedBefore: NOON };
      expect(await readers.findReaderStory('ann', 1)).toMatchObject(known);
      expect(await readers.findReaderStory('bob', 1)).toMatchObject(known);
      expect(await readers.findReaderStory('eve', 1)).toMatchObject(known);
      await readers.forgetHistory('ann');
      expect(await readers.findReaderStory('ann', 1)).toBeUndefined();
    });

    // The store kept the time of what arrived last, and memory that of what happened last: after a restart a story was
    // unread again.
    test('marks are of what happened last, also where it does not arrive last', async () => {
      const { readers } = await fresh();
      await readers.createReader(buildReader('ann'));
      const kinds = ['seen', 'opened', 'read', 'saved', 'hidden'] as const;
      for (const at of [NOON + 9, NOON + 5]) {
        await readers.recordInteractions(
          'ann',
          kinds.map((kind) => buildInteraction('ann', { id: `${kind} ${at}`, kind, storyId: 1, at })),
        );
      }
      const marks = await readers.listReaderStories('ann', { since: NOON + 9 });
      const last = {
        ...{ seenAt: NOON + 9, openedAt: NOON + 9, readAt: NOON + 9 },
        ...{ openedBefore: NOON + 5, unsavedAt: null, unhiddenAt: null },
        ...{ wishedAt: null, unwishedAt: null },
      };
      expect(marks).toEqual([{ storyId: 1, seenCount: 2, savedAt: NOON + 9, hiddenAt: NOON + 9, ...last }]);
    });

    // Saved, and an older "unsaved" arrived after it: the story was no longer kept.
    test('an act that comes late undoes nothing newer', async () => {
      const { readers } = await fresh();
      await readers.createReader(buildReader('ann'));
      const act = (kind: InteractionKind, at: number, articleId: number | null = null) =>
        readers.recordInteractions('ann', [
          buildInteraction('ann', { id: `${kind} ${at}`, kind, at: NOON + at, articleId }),
        ]);
      await act('saved', 20, 2);
      await act('saved', 10, 1);
      await act('unsaved', 15);
      await act('hidden', 20);
      await act('unhidden', 15);
      expect(await readers.listSaved('ann', { limit: 5 })).toEqual([
        { storyId: 1, articleId: 2, savedAt: NOON + 20 },
      ]);
      expect(await readers.findReaderStory('ann', 1)).toMatchObject({ hiddenAt: NOON + 20 });
      await act('unsaved', 40);
      await act('unhidden', 40);
      await act('saved', 30, 1);
      await act('hidden', 30);
      expect(await readers.listSaved('ann', { limit: 5 })).toEqual([]);
      expect(await readers.findReaderStory('ann', 1)).toMatchObject({ savedAt: null, hiddenAt: null });
    });

    // Saving a second article of a story let go of the first.
    test('two articles saved of one story keep all of it', async () => {
      const { readers } = await fresh();
      await readers.createReader(buildReader('ann'));
      const save = (id: string, articleId: number | null, at: number) =>
        readers.recordInteractions('ann', [
          buildInteraction('ann', { id, kind: 'saved', storyId: 1, articleId, at }),
        ]);
      const saved = async () => (await readers.listSaved('ann', { limit: 2 }))[0];
      await save('a', 1, NOON);
      await save('b', 1, NOON + 1);
      expect(await saved()).toEqual({ storyId: 1, articleId: 1, savedAt: NOON + 1 });
      await save('c', 2, NOON + 2);
      expect(await saved()).toEqual({ storyId: 1, articleId: null, savedAt: NOON + 2 });
      await save('d', 2, NOON + 3);
      expect(await saved()).toEqual({ storyId: 1, articleId: null, savedAt: NOON + 3 });
    });

    // A read that a browser told of a month late took the mark out of what is loaded at a start.
    test('a late read moves no newer mark back', async () => {
      const store = await fresh();
      await addFirstSource(store);
      await saveStories(store, [[buildArticle({ id: 1, storyId: 1 })]]);
      await store.readers.createReader(buildReader('ann'));
      for (const [id, at] of [
        ['a', NOON],
        ['b', NOON - 30 * DAY],
        ['c', NOON + 1],
      ] as const) {
        await store.readers.recordInteractions('ann', [
          buildInteraction('ann', { id, kind: 'read', storyId: 1, articleId: 1, at }),
        ]);
        const [mark] = await store.readers.listReadMarks('ann', { since: NOON - DAY, limit: 5 });
        expect(mark?.at).toBe(Math.max(NOON, at));
      }
    });

    test('saved stories come last saved first, page by page', async () => {
      const { readers } = await fresh();
      await readers.createReader(buildReader('ann'));
      await readers.recordInteractions(
        'ann',
        [1, 2, 3].map((n) =>
          buildInteraction('ann', {
            id: `${n}`,
            kind: 'saved',
            storyId: n,
            at: NOON + n,
            articleId: n === 2 ? 7 : null,
          }),
        ),
      );
      expect(await readers.listSaved('ann', { limit: 2 })).toEqual([
        { storyId: 3, articleId: null, savedAt: NOON + 3 },
        { storyId: 2, articleId: 7, savedAt: NOON + 2 },
      ]);
      expect(
        (await readers.listSaved('ann', { before: NOON + 2, limit: 2 })).map(({ storyId }) => storyId),
      ).toEqual([1]);
    });

    test('articles opened or read leave a mark that outlives them', async () => {
      const store = await fresh();
      await store.readers.createReader(buildReader('ann'));
      await saveStories(store, [
        [
          buildArticle({ id: 1, storyId: 1, publisherId: 9 }),
          buildArticle({ id: 2, storyId: 1, publisherId: 8 }),
        ],
      ]);
      await store.readers.recordInteractions('ann', [
        buildInteraction('ann', { id: 'a', kind: 'opened', articleId: 1, at: NOON }),
        buildInteraction('ann', { id: 'b', kind: 'read', articleId: 1, at: NOON + MINUTE }),
        buildInteraction('ann', { id: 'c', kind: 'read', articleId: 2, at: NOON + HOUR }),
        buildInteraction('ann', { id: 'd', kind: 'shared', articleId: 2, at: NOON + 2 * HOUR }),
      ]);
      const marks = [
        { articleId: 2, publisherId: 8, at: NOON + HOUR },
        { articleId: 1, publisherId: 9, at: NOON + MINUTE },
      ];
      expect(await store.readers.listReadMarks('ann', { since: 0, limit: 9 })).toEqual(marks);
      expect(await store.readers.listReadMarks('ann', { since: NOON + HOUR, limit: 9 })).toEqual([marks[0]]);
      await store.articles.expireArticles(NOON + 9 * HOUR, 99);
      expect(await store.readers.listReadMarks('ann', { since: 0, limit: 1 })).toEqual([marks[0]]);
      expect(await store.readers.findReaderStory('ann', 1)).toMatchObject({ readAt: NOON + HOUR });
    });

    test('stances are one a subject, replaced and removed', async () => {
      const { readers } = await fresh();
      await readers.createReader(buildReader('ann'));
      const subject = { kind: 'word', key: 'cricket' } as const;
      const stance = { subject, stance: 'mute', label: 'cricket', at: NOON, until: NOON + HOUR } as const;
      await readers.setStance('ann', stance);
      await readers.setStance('ann', { ...stance, subject: { kind: 'topic', key: 'cricket' }, at: NOON + 1 });
      await readers.setStance('ann', { ...stance, stance: 'follow', until: null });
      expect(await readers.listStances('ann')).toEqual([
        { ...stance, stance: 'follow', until: null },
        { ...stance, subject: { kind: 'topic', key: 'cricket' }, at: NOON + 1 },
      ]);
      await readers.removeStance('ann', subject);
      await readers.removeStance('ann', subject);
      expect((await readers.listStances('ann')).length).toBe(1);
    });

    test('interests are kept as they are given', async () => {
      const { readers } = await fresh();
      await readers.createReader(buildReader('ann'));
      expect(await readers.loadInterests('ann')).toBeUndefined();
      const profile = JSON.stringify({ topics: Array.from({ length: 400 }, (_, i) => [`t${i}`, i / 7]) });
      await readers.saveInterests('ann', '{}', NOON);
      await readers.saveInterests('ann', profile, NOON + 1);
      expect(await readers.loadInterests('ann')).toBe(profile);
    });

    test('the newest fifty editions are kept', async () => {
      const { readers } = await fresh();
      for (let i = 0; i < 53; i++) {
        const mode = i === 51 ? 'latest' : 'for-you';
        await readers.saveEdition('ann', buildEdition(`e${i}`, { readerId: 'ann', at: NOON + i, mode }));
      }
      expect(await readers.findEdition('ann', 'e2')).toBeUndefined();
      expect(await readers.findEdition('ann', 'e3')).toEqual(
        buildEdition('e3', { readerId: 'ann', at: NOON + 3 }),
      );
      expect((await readers.latestEdition('ann', 'for-you'))?.id).toBe('e52');
      expect((await readers.latestEdition('ann', 'latest'))?.id).toBe('e51');
      expect(await readers.latestEdition('ann', 'most-covered')).toBeUndefined();
    });
  });
}
