// The contract on the embedded engine.
import type { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import type { Store } from '../model/store.ts';
import { buildArticle, buildNewSource, NOON, saveStories } from './contract/builders.ts';
import { storeContract } from './contract.ts';
import { openSqliteStore } from './open-store.ts';

const opened: Store[] = [];

storeContract('SQLite', {
  async fresh() {
    const store = await openSqliteStore(':memory:');
    opened.push(store);
    return store;
  },
  async end() {
    for (const store of opened) await store.close();
  },
});

test('leaves no words of a removed article behind', async () => {
  const store = await openSqliteStore(':memory:');
  opened.push(store);
  const [added] = await store.sources.addSources([buildNewSource('Quay')], NOON);
  const sourceId = added!.source.id;
  await saveStories(store, [[buildArticle({ id: 1, storyId: 1, sourceId })]]);
  const indexed = () => (store.native as DatabaseSync).prepare('select rowid from article_words').all();
  // Its own, and those of its story.
  expect(indexed().length).toBe(2);
  await store.sources.removeSources([sourceId]);
  expect(indexed()).toEqual([]);
});
