// Several processes that hold the same readers over one store: two services stand for two processes.
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { fixedClock } from '../model/clock.ts';
import type { Interaction, Stance } from '../model/reader.ts';
import type { ReaderStore } from '../model/reader-store.ts';
import type { Store } from '../model/store.ts';
import { buildStory } from '../model/story-builder.ts';
import { createEditions } from '../rank/editions.ts';
import { createLiveIndex, type LiveIndex } from '../rank/live-index.ts';
import { EMPTY_TABLES } from '../store/contract/empty-tables.ts';
import { openPgliteStore, openSqliteStore } from '../store/open-store.ts';
import { createReaders, type ReaderService } from './readers.ts';

const noon = Date.UTC(2026, 2, 2, 12);
const clock = fixedClock(noon);
const topics = ['04000000', '15000000', '06000000'];
const mute: Stance = {
  subject: { kind: 'word', key: 'opera' },
  stance: 'mute',
  label: 'opera',
  at: noon,
  until: null,
};

let next = 0;
function opened(storyId: number, over: Partial<Interaction> = {}): Omit<Interaction, 'readerId'> {
  next += 1;
  const blank = { articleId: null, seconds: null, share: null, editionId: null, subject: null };
  return { ...blank, id: `opened-${next}`, at: noon, kind: 'opened', storyId, ...over };
}

let shared: Store | undefined;
const engines = {
  PGlite: async () => {
    shared ??= await openPgliteStore();
    await (shared.native as { exec(sql: string): Promise<unknown> }).exec(EMPTY_TABLES);
    return shared;
  },
  SQLite: () => openSqliteStore(':memory:'),
};
afterAll(() => shared?.close());

describe.each(['PGlite', 'SQLite'] as const)('two processes that hold one reader (%s)', (engine) => {
  let store: Store;
  let live: LiveIndex;
  let a: ReaderService;
  let b: ReaderService;

  beforeEach(async () => {
    store = await engines[engine]();
    live = createLiveIndex();
    live.load(
      topics.map((topic, i) =>
        buildStory({ id: i + 1, newsAt: noon - i * 1000, topics: [{ topic, weight: 1 }] }),
      ),
    );
    a = createReaders({ store, live, clock });
    b = createReaders({ store, live, clock });
    for (const process of [a, b]) await process.open('ann', null);
  }, 30_000);

  const learned = async (readers: ReaderService) =>
    (await readers.interests('ann'))
      .filter(({ subject }) => subject.kind === 'topic')
      .map(({ subject, readings }) => `${subject.key} ${readings}`)
      .toSorted();
  const restarted = () => createReaders({ store, live, clock });

  // A request under way, or the next look of the other process, made a row for nobody that nobody could erase.
  it('begin nobody anew who closed their account', async () => {
    const c = restarted();
    await c.open('ann', null);
    await c.record('ann', [opened(1)]);
    await b.view('ann');
    await a.remove('ann');
    expect(await b.record('ann', [opened(1)])).toEqual({ recorded: 0 });
    await b.follow();
    await c.follow();
    await c.flush();
    for (const late of [a.record('ann', [opened(2)]), a.open('ann', null), a.setStance('ann', mute)])
      await expect(late).rejects.toMatchObject({ code: 'reader-gone', audience: 'reader' });
    expect(await store.readers.exportReader('ann')).toMatchObject({ reader: null, interests: null });
    expect((await store.readers.listInteractions('ann', { limit: 9 })).length).toBe(0);
  });

  it('feel a mute, its end, a setting, a mark and a strength set by hand', async () => {
    await a.setStance('ann', mute);
    await a.updateSettings('ann', { theme: 'dark' });
    await a.record('ann', [opened(1, { kind: 'hidden' })]);
    await a.correctInterest('ann', { kind: 'topic', key: '06000000' }, 0.5);
    await b.follow();
    const view = await b.view('ann');
    expect(view.stances).toEqual([mute]);
    expect(view.reader.settings.theme).toBe('dark');
    expect(view.states.get(1)?.hiddenAt).toBe(noon);
    expect(await b.interests('ann')).toContainEqual(expect.objectContaining({ strength: 0.5, pinned: true }));
    await b.removeStance('ann', mute.subject);
    await a.follow();
    expect((await a.view('ann')).stances).toEqual([]);
  });

  it('ask for nothing more while nobody else changed anything', async () => {
    await a.record('ann', [opened(1)]);
    await a.flush();
    let loads = 0;
    const counting: Partial<ReaderStore> = {
      findReader: (id) => {
        loads += 1;
        return store.readers.findReader(id);
      },
    };
    const alone = createReaders({
      live,
      clock,
      store: { ...store, readers: { ...store.readers, ...counting } },
    });
    await alone.open('ann', null);
    await alone.setStance('ann', mute);
    await alone.record('ann', [opened(2)]);
    await alone.updateSettings('ann', { theme: 'dark' });
    await alone.correctInterest('ann', { kind: 'topic', key: '06000000' }, 0.5);
    await alone.looked('ann');
    await alone.flush();
    await alone.follow();
    await alone.view('ann');
    expect(loads).toBe(1);
  });

  it('lose nothing that either learned, whichever saves last', async () => {
    await a.record('ann', [opened(1)]);
    await b.record('ann', [opened(2, { at: noon - 60_000 })]);
    await a.flush();
    await b.flush();
    expect(await learned(restarted())).toEqual(['04000000 1', '15000000 1']);
    await a.record('ann', [opened(3)]);
    await b.record('ann', [opened(2)]);
    await Promise.all([a.flush(), b.flush()]);
    const all = ['04000000 1', '06000000 1', '15000000 1'];
    expect(await learned(restarted())).toEqual(all);
    await Promise.all([a.follow(), b.follow()]);
    expect(await learned(a)).toEqual(all);
    expect(await learned(b)).toEqual(all);
  });

  it('lose nothing while both learn and save at the same time', async () => {
    const acts = Array.from({ length: 12 }, (_, i) => opened((i % 3) + 1, { at: noon - i * 1000 }));
    await Promise.all(
      acts.map(async (act, i) => {
        const readers = i % 2 === 0 ? a : b;
        await readers.record('ann', [act]);
        await readers.flush();
      }),
    );
    await a.close();
    await b.close();
    const kept = ['04000000 1', '06000000 1', '15000000 1'];
    expect(await learned(restarted())).toEqual(kept);
    const all = await restarted().view('ann');
    expect(all.profile.learned).toBe(acts.length);
  });

  it('learn nothing again that the other learned and saved', async () => {
    await a.record('ann', [opened(1)]);
    await b.follow();
    await a.flush();
    await b.record('ann', [opened(1)]);
    await b.flush();
    await a.follow();
    expect(await learned(a)).toEqual(['04000000 1']);
    expect((await a.view('ann')).profile.learned).toBe(2);
    expect((await restarted().view('ann')).profile.learned).toBe(2);
  });

  it('keep a strength set by hand in one beside what the other learns', async () => {
    await b.record('ann', [opened(1)]);
    await b.flush();
    await a.correctInterest('ann', { kind: 'topic', key: '06000000' }, -0.5);
    await b.record('ann', [opened(2)]);
    await b.flush();
    const topicsKnown = await restarted().interests('ann');
    expect(topicsKnown).toContainEqual(expect.objectContaining({ strength: -0.5, pinned: true }));
    expect(await learned(restarted())).toEqual(['04000000 1', '06000000 0', '15000000 1']);
  });

  it.each(['eraseAll', 'forgetHistory'] as const)(
    'bring nothing back after %s in one of them',
    async (erase) => {
      const forgotten: string[] = [];
      b.onForgotten((id) => void forgotten.push(id));
      await b.record('ann', [opened(1)]);
      const before = await b.view('ann');
      await a.follow();
      await a[erase]('ann');
      await b.flush();
      expect(await store.readers.loadInterests('ann')).toBeUndefined();
      await b.record('ann', [opened(2)]);
      await b.flush();
      expect(forgotten).toEqual(['ann']);
      expect(before.gone).toBe(true);
      expect((await b.view('ann')).gone).toBe(false);
      expect((await b.view('ann')).states.has(1)).toBe(false);
      for (const readers of [a, b, restarted()]) {
        await readers.follow();
        expect(await learned(readers)).toEqual(['15000000 1']);
      }
    },
  );

  it('keep no page that one laid out before it heard that the other had erased', async () => {
    const editions = createEditions({ live, readers: b, store, clock });
    await b.record('ann', [opened(1)]);
    await a.eraseAll('ann');
    const page = await editions.front({ readerId: 'ann', mode: 'for-you', limit: 3 });
    await editions.flush();
    expect(await store.readers.findEdition('ann', page.id)).toBeUndefined();
    await b.follow();
    const later = await editions.front({ readerId: 'ann', mode: 'for-you', limit: 3 });
    await editions.flush();
    expect(await store.readers.findEdition('ann', later.id)).toEqual(later);
  });

  it('goes on where the store does not answer for a while', async () => {
    let isAway = false;
    const told: string[] = [];
    const c = createReaders({
      live,
      clock,
      onStoreError: (_error, what) => told.push(what),
      store: {
        ...store,
        readers: {
          ...store.readers,
          readerVersions: (ids) => {
            if (isAway) throw new Error('connection lost');
            return store.readers.readerVersions(ids);
          },
        },
      },
    });
    await c.open('ann', null);
    isAway = true;
    await c.setStance('ann', mute);
    expect(await c.record('ann', [opened(1), opened(2, { kind: 'hidden' })])).toEqual({ recorded: 2 });
    expect((await c.view('ann')).stances).toEqual([mute]);
    expect((await c.view('ann')).states.get(2)?.hiddenAt).toBe(noon);
    expect(told).toHaveLength(2);
    await expect(c.follow()).rejects.toThrow('connection lost');
    isAway = false;
    await c.follow();
    expect((await learned(c))[0]).toBe('04000000 1');
  });
});
