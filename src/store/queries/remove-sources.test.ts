import { expect, it } from 'vitest';
import { composeStore } from '../compose-store.ts';
import {
  buildArrival,
  buildArticle,
  buildBatch,
  buildCheck,
  buildNewSource,
  DAY,
  NOON,
} from '../contract/builders.ts';
import type { Engine } from '../engine.ts';
import { openSqliteEngine } from '../sqlite/sqlite-engine.ts';
import { removeSources } from './remove-sources.ts';

// Another process stored the entry after that source had been looked through: it named a gone article beside good
// validators, and what the feed still listed never came back.
it('asks a source anew that lists an address for the first time just before its article goes', async () => {
  const engine = openSqliteEngine(':memory:');
  const store = composeStore(engine);
  const added = await store.sources.addSources([buildNewSource('A'), buildNewSource('B')], NOON);
  const [a, b] = added.map(({ source }) => source.id) as [number, number];
  const article = buildArticle({ id: 1, storyId: 1, sourceId: a });
  await store.articles.saveArrivals(buildBatch({ newArticles: [buildArrival(article)] }));
  const listed = buildBatch({
    entries: [{ sourceId: b, identity: 'world', contentHash: 'x', articleId: 1 }],
    checks: [buildCheck(b, { etag: '"1"', bodyHash: 'hash', nextCheckAt: NOON + DAY })],
  });
  let writes = 0;
  const beside: Engine = {
    ...engine,
    async write(work, durability) {
      writes += 1;
      // The first pauses the source, the second takes its articles.
      if (writes === 2) {
        await store.articles.saveArrivals(listed);
        expect((await store.articles.knownEntries(b)).size).toBe(1);
      }
      return engine.write(work, durability);
    },
  };
  expect((await removeSources(beside, [a])).articleIds).toEqual([1]);
  expect((await store.articles.knownEntries(b)).size).toBe(0);
  expect(await store.sources.findSource(b)).toMatchObject({
    ...{ etag: null, lastModified: null, bodyHash: '!1', nextCheckAt: 0 },
  });
  await store.close();
});
