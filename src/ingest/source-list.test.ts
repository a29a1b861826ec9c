import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { publisherFacts } from '../catalogue/publisher-facts.ts';
import { fixedClock } from '../model/clock.ts';
import { openSqliteStore } from '../store/open-store.ts';
import { createSourceList, type SourceListParts } from './source-list.ts';

const unused = () => {
  throw new Error('Nothing is read here.');
};

/** On a real store; nothing is fetched, since adding leaves the first refresh to another process. */
async function openList(given: Partial<SourceListParts> = {}) {
  const store = await openSqliteStore(':memory:');
  const parts: SourceListParts = {
    sources: store.sources,
    network: { fetch: unused } as never,
    pool: { readFeed: unused, readOpml: unused },
    loop: { refreshNow: unused, wake: unused },
    clock: fixedClock(Date.UTC(2026, 2, 4)),
    facts: publisherFacts,
    maxSources: 10,
    refreshes: false,
    ingests: true,
    remove: async (ids) => {
      await store.sources.removeSources(ids);
    },
    added: async () => {},
    onRefreshError: unused,
    ...given,
  };
  return { store, list: createSourceList(parts) };
}

const feed = (name: string, folder: readonly string[]) => ({
  feedUrl: `https://${name}.example/feed`,
  title: name,
  publisherSlug: null,
  folder,
});

it('puts feeds that come together into their folders, and leaves those that are there already in theirs', async () => {
  const { store, list } = await openList();
  try {
    await list.addMany([feed('one', ['Science'])]);
    const again = await list.addMany([feed('one', ['Germany']), feed('two', ['Germany'])]);
    expect(again).toEqual({ added: 1, known: 1, full: null });
    const sources = await store.sources.listSources();
    expect(sources.map(({ title, folder }) => [title, folder])).toEqual([
      ['one', ['Science']],
      ['two', ['Germany']],
    ]);
  } finally {
    await store.close();
  }
});

// Who added one while its folder was being removed was told that it is there, and then it went with the rest.
it('adds anew what is being removed, once it is gone', async () => {
  const removal = Promise.withResolvers<void>();
  const { store, list } = await openList({
    remove: async (ids) => {
      await removal.promise;
      await store.sources.removeSources(ids);
    },
  });
  try {
    await list.addMany([feed('one', ['Q']), feed('two', ['Q']), feed('three', ['R'])]);
    const there = await store.sources.listSources();
    const ids = there.filter(({ folder }) => folder[0] === 'Q').map(({ id }) => id);
    const removing = list.remove(ids);
    const feeds = ['one', 'two', 'three', 'four'].map((name) => feed(name, ['Q']));
    const adding = Promise.all([list.addMany(feeds), list.addMany([feed('one', ['Q'])])]);
    await setTimeout(50);
    removal.resolve();
    expect(await removing).toBe(2);
    const [all, one] = await adding;
    expect(all.added + all.known + one.added + one.known).toBe(5);
    expect(all.added + one.added).toBe(3);
    const now = await store.sources.listSources();
    expect(now.map(({ title }) => title).toSorted()).toEqual(['four', 'one', 'three', 'two']);
    expect(now.filter(({ id, state }) => ids.includes(id) || state !== 'active')).toEqual([]);
  } finally {
    await store.close();
  }
});

it('says that a source is known once its removal has failed, and not before', async () => {
  const removal = Promise.withResolvers<void>();
  const { store, list } = await openList({ remove: () => removal.promise });
  try {
    await list.addMany([feed('one', ['Q'])]);
    const [source] = await store.sources.listSources();
    const removing = list.remove([source!.id]);
    let isAnswered = false;
    const adding = list.add('https://one.example/feed').then((outcome) => {
      isAnswered = true;
      return outcome;
    });
    await setTimeout(50);
    expect(isAnswered).toBe(false);
    removal.reject(new Error('The disk is full.'));
    await expect(removing).rejects.toThrow('The disk is full.');
    expect(await adding).toMatchObject({ kind: 'known', source: { id: source!.id } });
  } finally {
    await store.close();
  }
});
