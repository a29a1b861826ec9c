import { expect, it } from 'vitest';
import { publisherFacts } from '../catalogue/publisher-facts.ts';
import { fixedClock } from '../model/clock.ts';
import { openSqliteStore } from '../store/open-store.ts';
import { createSourceList, type SourceListParts } from './source-list.ts';

const unused = () => {
  throw new Error('Nothing is read here.');
};

/** On a real store; nothing is fetched, since adding leaves the first refresh to another process. */
async function openList() {
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
