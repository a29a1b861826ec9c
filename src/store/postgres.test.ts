// The contract on a real PostgreSQL server, where the machine has one.
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import type { Article } from '../model/article.ts';
import type { Store } from '../model/store.ts';
import {
  buildArrival,
  buildArticle,
  buildBatch,
  buildCheck,
  buildInteraction,
  buildNewSource,
  buildReader,
  buildStory,
  NOON,
  saveStories,
} from './contract/builders.ts';
import { EMPTY_TABLES } from './contract/empty-tables.ts';
import { findPostgres, type PostgresServer, startPostgres } from './contract/postgres-server.ts';
import { storeContract } from './contract.ts';
import { openPostgresStore } from './open-store.ts';

const found = findPostgres();
let server: PostgresServer | undefined;
let store: Store | undefined;

async function fresh(): Promise<Store> {
  if (found.kind === 'missing') throw new Error(found.reason);
  server ??= await startPostgres(found.bin);
  store ??= await openPostgresStore(server.url);
  await (store.native as pg.Pool).query(EMPTY_TABLES);
  return store;
}

if (found.kind === 'missing') {
  console.warn(`PostgreSQL contract skipped: ${found.reason}`);
  describe.skip(`store on PostgreSQL (${found.reason})`, () => {
    test('is not run', () => {});
  });
} else {
  afterAll(async () => {
    await store?.close();
    server?.stop();
  });
  storeContract('PostgreSQL', { fresh, end: async () => {} });

  describe('two processes on one PostgreSQL', { timeout: 60_000 }, () => {
    test('share sources, claims and ids without taking one twice', async () => {
      const first = await fresh();
      const second = await openPostgresStore(server!.url);
      try {
        const list = Array.from({ length: 40 }, (_, i) => buildNewSource(`Paper ${i}`));
        const added = await Promise.all([
          first.sources.addSources(list, NOON),
          second.sources.addSources(list, NOON),
        ]);
        expect(added.flat().filter(({ created }) => created).length).toBe(40);
        const claim = { now: NOON, limit: 15, leaseSeconds: 60 };
        const claimed = await Promise.all(
          [first, second, first, second].map((one, i) =>
            one.sources.claimDueSources({ ...claim, holder: `${i}` }),
          ),
        );
        const ids = claimed.flat().map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const reserved = await Promise.all(
          Array.from({ length: 30 }, (_, i) =>
            (i % 2 === 0 ? first : second).articles.reserveIds('article', 2),
          ),
        );
        expect(new Set(reserved).size).toBe(30);
      } finally {
        await second.close();
      }
    });

    // The one composed stories from what the other was taking out: lines of removed articles stayed for good.
    test('removing sources while the other stores leaves no article, story or line behind', async () => {
      const ingest = await fresh();
      const web = await openPostgresStore(server!.url);
      try {
        const added = await ingest.sources.addSources(
          [1, 2, 3].map((n) => buildNewSource(`Paper ${n}`)),
          NOON,
        );
        const places = added.map(({ source }) => ({ sourceId: source.id, publisherId: source.publisherId }));
        const store = async () => {
          const members: Article[] = [];
          for (let n = 1; n <= 30; n++) {
            // Composed in memory, without a look at the store: each story has an article of every source.
            for (const place of places) {
              members.push(buildArticle({ id: members.length + 1, storyId: (n % 3) + 1, ...place }));
            }
            const written = members.slice(-3);
            await ingest.articles.saveArrivals(
              buildBatch({
                newArticles: written.map((article) => buildArrival(article)),
                entries: written.map((one) => ({
                  sourceId: one.sourceId,
                  identity: `g${one.id}`,
                  contentHash: 'h',
                  articleId: one.id,
                })),
                stories: [buildStory(members.filter(({ storyId }) => storyId === (n % 3) + 1))],
              }),
            );
          }
        };
        const remove = async () => {
          await pause(30);
          await web.sources.removeSources([places[0]!.sourceId]);
          await web.sources.removeSources([places[1]!.sourceId]);
        };
        await Promise.all([store(), remove()]);
        const { articles, stories } = await ingest.articles.loadLive({ since: 0, limit: 200 });
        expect(articles.map(({ publisherId }) => publisherId)).toEqual(
          articles.map(() => places[2]!.publisherId),
        );
        expect(articles.length).toBe(30);
        for (const story of stories) {
          const own = articles.filter(({ storyId }) => storyId === story.id).map(({ id }) => id);
          expect(story.articleCount).toBe(own.length);
          expect(story.coverage.map(({ articleId }) => articleId).toSorted()).toEqual(own.toSorted());
        }
        expect(await ingest.maintenance.check()).toEqual([]);
        expect((await ingest.articles.knownEntries(places[0]!.sourceId)).size).toBe(0);
      } finally {
        await web.close();
      }
    });

    // The lease of the first ran out while its machine slept; awake again, it stored what the second had stored.
    test('reading one source at the same time store each entry once', async () => {
      const one = await fresh();
      const other = await openPostgresStore(server!.url);
      try {
        const [added] = await one.sources.addSources([buildNewSource('Paper')], NOON);
        const place = { sourceId: added!.source.id, publisherId: added!.source.publisherId };
        const save = (store: Store, firstId: number, storyId: number) => {
          const articles = [0, 1, 2].map((n) => buildArticle({ id: firstId + n, storyId, ...place }));
          return store.articles.saveArrivals(
            buildBatch({
              newArticles: articles.map((article) => buildArrival(article)),
              entries: articles.map(({ id }, n) => ({
                sourceId: place.sourceId,
                identity: `guid-${n}`,
                contentHash: 'h',
                articleId: id,
              })),
              stories: [buildStory(articles)],
            }),
          );
        };
        await Promise.all([save(one, 10, 1), save(other, 20, 2)]);
        expect(await one.articles.counts()).toMatchObject({ articles: 3, stories: 1 });
        const known = await one.articles.knownEntries(place.sourceId);
        const ids = [...known.values()].map(({ articleId }) => articleId);
        expect((await one.articles.findArticles(ids)).length).toBe(3);
        expect(await one.maintenance.check()).toEqual([]);
      } finally {
        await other.close();
      }
    });

    // The check looked first and wrote then: what was forgotten in between stayed unasked behind the old validators.
    test('a check keeps the wish to be asked anew that another sets while it is written', async () => {
      const one = await fresh();
      const [added] = await one.sources.addSources([buildNewSource('Paper')], NOON);
      const { id } = added!.source;
      const other = await (one.native as pg.Pool).connect();
      try {
        await other.query('begin');
        await other.query(`update source set etag = null, body_hash = '!7' where id = $1`, [id]);
        const recorded = one.sources.recordCheck(buildCheck(id, { etag: '"1"', bodyHash: 'seen' }));
        const waiting = `select 1 from pg_locks where not granted and locktype = 'transactionid'`;
        while ((await other.query(waiting)).rowCount === 0) await pause(5);
        await other.query('commit');
        await recorded;
      } finally {
        other.release();
      }
      expect(await one.sources.findSource(id)).toMatchObject({
        etag: null,
        bodyHash: '!7',
        nextCheckAt: NOON,
      });
    });

    test('merging stories while readers act loses no mark and ends in no deadlock', async () => {
      const one = await fresh();
      await saveStories(
        one,
        [1, 2, 3, 4].map((id) => [buildArticle({ id, storyId: id })]),
      );
      for (let i = 0; i < 6; i++) await one.readers.createReader(buildReader(`r${i}`));
      const acts = Array.from({ length: 24 }, (_, i) =>
        one.readers.recordInteractions(`r${i % 6}`, [
          buildInteraction(`r${i % 6}`, { id: `i${i}`, kind: 'saved', storyId: (i % 4) + 1, at: NOON + i }),
        ]),
      );
      const merges = [
        [1, 2],
        [3, 4],
      ].map(([from, into]) =>
        one.articles.saveArrivals({
          at: NOON,
          newArticles: [],
          updates: [],
          entries: [],
          stories: [],
          moved: [],
          mergedStories: [{ from: from!, into: into! }],
          splitStories: [],
          checks: [],
        }),
      );
      await Promise.all([...acts, ...merges]);
      for (let i = 0; i < 6; i++) {
        expect((await one.readers.listInteractions(`r${i}`, { limit: 9 })).length).toBe(4);
        expect((await one.readers.listSaved(`r${i}`, { limit: 9 })).length).toBeGreaterThan(0);
      }
    });
  });

  describe('a PostgreSQL that cannot be used', () => {
    test('is named with what to do', async () => {
      await fresh();
      await expect(openPostgresStore('postgres://x@127.0.0.1:1/none')).rejects.toMatchObject({
        code: 'store-unreachable',
      });
      const noDatabase = server!.url.replace(/postgres$/, 'missing');
      await expect(openPostgresStore(noDatabase)).rejects.toMatchObject({ code: 'store-refused' });
    });
  });
}
