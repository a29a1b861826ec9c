// What happens between memory and store: erasing beside loads and saves, and a store that refuses.
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fixedClock } from '../model/clock.ts';
import type { Interaction } from '../model/reader.ts';
import type { ReaderStore } from '../model/reader-store.ts';
import type { Store } from '../model/store.ts';
import { buildStory } from '../model/story-builder.ts';
import { createLiveIndex, type LiveIndex } from '../rank/live-index.ts';
import { openSqliteStore } from '../store/open-store.ts';
import { createReaders } from './readers.ts';

const noon = Date.UTC(2026, 2, 2, 12);
const clock = fixedClock(noon);
let store: Store;
let live: LiveIndex;

beforeEach(async () => {
  store = await openSqliteStore(':memory:');
  live = createLiveIndex();
  live.load([buildStory({ id: 1, newsAt: noon, topics: [{ topic: '04000000', weight: 1 }] })]);
});
afterEach(() => store.close());

const opened: Omit<Interaction, 'readerId'> = {
  id: 'opened-1',
  at: noon,
  kind: 'opened',
  storyId: 1,
  articleId: null,
  seconds: null,
  share: null,
  editionId: null,
  subject: null,
};

/** The real store, with some of its methods slow or failing. */
function withReaders(change: Partial<ReaderStore>): Pick<Store, 'readers' | 'articles' | 'sources'> {
  return { ...store, readers: { ...store.readers, ...change } };
}

/** Holds a call up until `open`; `reached` resolves when somebody waits. */
function gate() {
  const reached = Promise.withResolvers<void>();
  const opening = Promise.withResolvers<void>();
  const pass = async () => {
    reached.resolve();
    await opening.promise;
  };
  return { pass, reached: reached.promise, open: opening.resolve };
}

async function someTurns(): Promise<void> {
  for (let i = 0; i < 20; i++) await turn();
}

describe('erasing a reader', () => {
  // A page that asked for the reader while they were erased loaded the old data before and held it after; the next
  // save wrote all of it back.
  it('is not undone by a load that began meanwhile', async () => {
    const erasing = gate();
    const loading = gate();
    let isSlow = false;
    const readers = createReaders({
      live,
      clock,
      store: withReaders({
        async eraseReader(id) {
          await erasing.pass();
          await store.readers.eraseReader(id);
        },
        async listInteractions(id, request) {
          const found = await store.readers.listInteractions(id, request);
          if (isSlow) await loading.pass();
          return found;
        },
      }),
    });
    await readers.record('ann', [opened]);
    await readers.flush();
    isSlow = true;
    const erased = readers.eraseAll('ann');
    await erasing.reached;
    const view = readers.view('ann');
    await someTurns();
    erasing.open();
    await erased;
    loading.open();
    expect((await view).profile.affinities.size).toBe(0);
    expect(await readers.interests('ann')).toEqual([]);
    await readers.flush();
    expect(await store.readers.loadInterests('ann')).toBeUndefined();
  });

  it.each(['eraseAll', 'forgetHistory'] as const)('is not undone by a save under way (%s)', async (erase) => {
    const saving = gate();
    const readers = createReaders({
      live,
      clock,
      store: withReaders({
        async saveInterests(...args) {
          await saving.pass();
          return store.readers.saveInterests(...args);
        },
      }),
    });
    await readers.record('ann', [opened]);
    const saved = readers.flush();
    await saving.reached;
    const erased = readers[erase]('ann');
    await someTurns();
    saving.open();
    await Promise.all([saved, erased]);
    expect(await store.readers.loadInterests('ann')).toBeUndefined();
    expect(await readers.interests('ann')).toEqual([]);
  });

  it('tells views given before that they are of somebody who is gone', async () => {
    const readers = createReaders({ store, live, clock });
    const view = await readers.view('ann');
    await readers.eraseAll('ann');
    expect(view.gone).toBe(true);
    expect((await readers.view('ann')).gone).toBe(false);
  });

  it('goes on with the reader when the store refuses', async () => {
    let refuses = true;
    const readers = createReaders({
      live,
      clock,
      store: withReaders({
        async eraseReader(id) {
          if (refuses) throw new Error('the disk is full');
          await store.readers.eraseReader(id);
        },
      }),
    });
    await readers.record('ann', [opened]);
    await expect(readers.eraseAll('ann')).rejects.toThrow('the disk is full');
    expect(await readers.interests('ann')).not.toEqual([]);
    refuses = false;
    await readers.eraseAll('ann');
    expect(await readers.interests('ann')).toEqual([]);
  });
});

describe('a store that refuses to save', () => {
  const refusing = () => {
    const state = { refuses: true };
    const told: string[] = [];
    const readers = createReaders({
      live,
      clock,
      onStoreError: (error, what) => told.push(`${what}: ${(error as Error).message}`),
      store: withReaders({
        async saveInterests(...args) {
          if (state.refuses) throw new Error('the disk is full');
          return store.readers.saveInterests(...args);
        },
      }),
    });
    return { state, told, readers };
  };

  it('is told and counted, and what was learned is saved when it takes it again', async () => {
    const { state, told, readers } = refusing();
    await readers.record('ann', [opened]);
    await readers.flush();
    expect(told).toEqual(['the interests of 1 readers could not be saved: the disk is full']);
    expect(readers.saveFailures).toBe(1);
    state.refuses = false;
    await readers.close();
    expect(await store.readers.loadInterests('ann')).toContain('04000000');
  });

  // It was answered as done, stood in memory alone, and was gone after the next start.
  it('does not let a strength set by hand count as done', async () => {
    const { state, readers } = refusing();
    const subject = { kind: 'topic', key: '04000000' } as const;
    await expect(readers.correctInterest('ann', subject, 0.7)).rejects.toThrow('the disk is full');
    expect(await readers.interests('ann')).toEqual([]);
    state.refuses = false;
    await readers.correctInterest('ann', subject, 0.7);
    const started = createReaders({ store, live, clock });
    expect((await started.interests('ann'))[0]).toMatchObject({ strength: 0.7, pinned: true });
  });
});

describe('many readers at work', () => {
  // Each profile was saved every second, one transaction after another: beside 200 readers nothing else came to commit.
  it('are saved some at a time, those first that wait longest, and everybody in the end', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const saved: string[] = [];
    const readers = createReaders({
      store: withReaders({
        async saveInterests(id, ...args) {
          saved.push(id);
          return store.readers.saveInterests(id, ...args);
        },
      }),
      live,
      clock,
    });
    const ids = Array.from({ length: 300 }, (_, i) => `reader-${i}`);
    try {
      for (const id of ids) await readers.record(id, [{ ...opened, id: `${id}-opened` }]);
      // The last acts once more: that puts nobody behind.
      await readers.record(ids[299]!, [{ ...opened, id: 'again' }]);
      await vi.advanceTimersByTimeAsync(1000);
      await someTurns();
      expect(saved).toEqual(ids.slice(0, saved.length));
      expect(saved.length).toBeGreaterThan(0);
      expect(saved.length).toBeLessThan(300);
      for (let second = 0; second < 9; second++) {
        await vi.advanceTimersByTimeAsync(1000);
        await someTurns();
      }
      expect(saved).toEqual(ids);
    } finally {
      vi.useRealTimers();
      await readers.close();
    }
  });
});

describe('a reader between visits', () => {
  it('is held as a few bytes, while the store has the same of them', async () => {
    const marksRead: string[] = [];
    const readers = createReaders({
      store: withReaders({
        async listReaderStories(id, ...args) {
          marksRead.push(id);
          return store.readers.listReaderStories(id, ...args);
        },
      }),
      live,
      clock,
    });
    for (const id of ['ann', 'bob', 'cid', 'dan']) await readers.record(id, [{ ...opened, id: `${id}-act` }]);
    // So many come after them that they are let go.
    for (let i = 0; i < 2000; i++) await readers.open(`other-${i}`, null);
    marksRead.length = 0;

    const view = await readers.view('ann');
    const loaded = await createReaders({ store, live, clock }).view('ann');
    expect(view).toEqual({ ...loaded, profile: { ...loaded.profile, revision: view.profile.revision } });
    expect(view.states.get(1)?.openedAt).toBe(noon);
    expect(marksRead).toEqual([]);

    const saved: Interaction = { ...opened, id: 'elsewhere', kind: 'saved', readerId: 'bob' };
    await store.readers.recordInteractions('bob', [saved]);
    expect((await readers.view('bob')).states.get(1)?.savedAt).toBe(noon);
    await readers.forgetHistory('cid');
    expect((await readers.view('cid')).states.size).toBe(0);
    await store.readers.eraseReader('dan');
    await readers.follow();
    expect((await readers.view('dan')).states.size).toBe(0);
    expect(marksRead).toEqual(['bob', 'cid', 'dan']);
  });
});
