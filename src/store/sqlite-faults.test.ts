// What can go wrong with the SQLite file, and that nothing is lost by it.
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import {
  addFirstSource,
  buildArrival,
  buildArticle,
  buildBatch,
  buildNewSource,
  buildReader,
  buildStory,
  NOON,
  saveStories,
} from './contract/builders.ts';
import { useFileStores } from './contract/file-stores.ts';
import { openSqliteStore, openStore, storePath } from './open-store.ts';

const stores = useFileStores();

const searchFor = (text: string) => ({
  ...{
    text,
    publisherIds: null,
    topics: null,
    before: null,
    after: null,
    without: null,
    limit: 9,
    offset: 0,
  },
});

interface ListRequest {
  readonly limit: number;
  readonly before?: { readonly at: number; readonly id: number };
}

describe('a SQLite store', () => {
  // A follow of an erased reader could still be read in the file with any editor.
  test('leaves no byte of an erased reader in its files once it is closed', async () => {
    const first = await stores.open();
    await first.readers.createReader(buildReader('ann'));
    const subject = { kind: 'word', key: 'zyzzogeton' } as const;
    await first.readers.setStance('ann', {
      subject,
      label: 'Zyzzogeton',
      stance: 'follow',
      at: NOON,
      until: null,
    });
    await first.close();
    const holds = () =>
      readdirSync(stores.dataDir).some((name) =>
        readFileSync(join(stores.dataDir, name)).includes('zyzzogeton'),
      );
    expect(holds()).toBe(true);
    const second = await stores.open();
    await second.readers.eraseReader('ann');
    await second.close();
    expect(holds()).toBe(false);
  });

  test('is for the eyes of its user alone, a store made before included', async () => {
    const first = await stores.open();
    chmodSync(storePath(stores.dataDir), 0o644);
    await first.close();
    const second = await stores.open();
    await addFirstSource(second);
    await second.maintenance.backup(join(stores.dataDir, 'copy.db'));
    for (const name of readdirSync(stores.dataDir).filter((one) => !one.includes('lock')))
      expect([name, statSync(join(stores.dataDir, name)).mode & 0o077]).toEqual([name, 0]);
  });

  test('is there again after it was closed', async () => {
    const first = await stores.open();
    await addFirstSource(first);
    await saveStories(first, [[buildArticle({ id: 1, storyId: 1 })]]);
    await first.close();
    const second = await stores.open();
    expect((await second.articles.findArticle(1))?.title).toBe('Ferry number 1 sails');
    expect(await second.articles.reserveIds('article', 1)).toBe(1);
    await second.close();
    expect(await (await stores.open()).articles.reserveIds('article', 1)).toBe(2);
  });

  test('is served by one process at a time, and commands may open it beside', async () => {
    const serving = await stores.open(true);
    await expect(
      openStore({ dataDir: stores.dataDir, databaseUrl: null, exclusive: true }),
    ).rejects.toMatchObject({
      code: 'store-in-use',
      message: expect.stringContaining(String(process.pid)),
    });
    const command = await stores.open();
    await command.sources.addSources([buildNewSource('Quay')], NOON);
    expect((await serving.sources.listSources()).length).toBe(1);
    await serving.close();
    await stores.open(true);
  });

  test('keeps what was acknowledged when its process is killed, and lets the next one serve', async () => {
    const script = `
      import { openStore } from ${JSON.stringify(new URL('./open-store.ts', import.meta.url).href)};
      const store = await openStore({ dataDir: ${JSON.stringify(stores.dataDir)}, databaseUrl: null, exclusive: true });
      for (let i = 0; ; i++) {
        await store.maintenance.setSetting('n', String(i));
        await store.articles.reserveIds('article', 1);
        process.stdout.write(i + '\\n');
      }`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    await new Promise<void>((resolve) => {
      child.stdout.on('data', (chunk) => {
        output += chunk;
        if (output.split('\n').length > 30) child.kill('SIGKILL');
      });
      child.on('close', () => resolve());
    });
    const acknowledged = Number(output.slice(0, output.lastIndexOf('\n')).split('\n').at(-1));
    const store = await stores.open(true);
    expect(Number(await store.maintenance.getSetting('n'))).toBeGreaterThanOrEqual(acknowledged);
    expect(await store.articles.reserveIds('article', 1)).toBeGreaterThan(acknowledged + 1);
    expect(await store.maintenance.check()).toEqual([]);
  });

  test('waits for a transaction that the accounts library has open on the same connection', async () => {
    const store = await stores.open();
    const native = store.native as DatabaseSync;
    native.exec('begin');
    native.exec("insert into setting (key, value) values ('theirs', '1')");
    const ours = store.maintenance.setSetting('ours', '1');
    await new Promise((resolve) => setTimeout(resolve, 20));
    native.exec('rollback');
    await ours;
    expect(await store.maintenance.getSetting('ours')).toBe('1');
    expect(await store.maintenance.getSetting('theirs')).toBeUndefined();
  });
});

describe('a SQLite store that cannot be used', () => {
  test('because it is damaged is left as it is, with the way back named', async () => {
    const path = storePath(stores.dataDir);
    writeFileSync(path, 'this is no database at all, '.repeat(400));
    const before = readFileSync(path);
    await expect(stores.open()).rejects.toMatchObject({
      code: 'store-corrupt',
      message: expect.stringContaining(path),
      advice: expect.stringContaining('npm run --silent broadsheet -- restore FILE'),
    });
    expect(readFileSync(path)).toEqual(before);
  });

  test('because pages in it are damaged is reported by reads and by check', async () => {
    const path = storePath(stores.dataDir);
    const first = await stores.open();
    await addFirstSource(first);
    await saveStories(
      first,
      Array.from({ length: 300 }, (_, i) => [buildArticle({ id: i + 1, storyId: i + 1 })]),
    );
    await first.close();
    const bytes = readFileSync(path);
    bytes.fill(0xa5, 8192 * 8, bytes.length - 8192);
    writeFileSync(path, bytes);
    const read = async (): Promise<unknown> => {
      const store = await stores.open();
      expect((await store.maintenance.check()).length).toBeGreaterThan(0);
      return store.articles.listArticles({ limit: 300 });
    };
    await expect(read()).rejects.toMatchObject({ code: 'store-corrupt' });
    expect(existsSync(path)).toBe(true);
  });

  test('in one story and one article goes on without them, and check counts', async () => {
    const store = await stores.open();
    await addFirstSource(store);
    await saveStories(
      store,
      [1, 2, 3].map((id) => [buildArticle({ id, storyId: id })]),
    );
    const file = store.native as DatabaseSync;
    file.exec("update story set details = x'001122' where id = 2");
    file.exec("update story set details = x'005b5d' where id = 3");
    file.exec("update article_body set body = x'28b52ffd00' where article_id = 1");
    const live = await store.articles.loadLive({ since: 0, limit: 10, stories: 'front' });
    expect([live.stories.map(({ id }) => id), live.articles.length, live.damaged]).toEqual([[1], 3, 2]);
    expect((await store.articles.findStories([1, 2, 3])).map(({ id }) => id)).toEqual([1]);
    expect(await store.articles.findStory(2)).toBeUndefined();
    expect((await store.articles.listArticles({ limit: 9 })).map(({ id }) => id).toSorted()).toEqual([2, 3]);
    expect(await store.maintenance.check()).toMatchObject([
      { problem: '2 stories cannot be read: the bytes were damaged on the disk.' },
      { problem: '1 article cannot be read: the bytes were damaged on the disk.' },
    ]);
    expect(await store.articles.findBody(1)).toBeUndefined();
    expect([...(await store.articles.loadSentences([1, 2])).keys()]).toEqual([2]);
    expect((await store.search.search(searchFor('ferry'))).hits.map(({ article }) => article.id)).toEqual([
      3, 2,
    ]);
    await saveStories(store, [[buildArticle({ id: 2, storyId: 2 })]]);
    expect((await store.articles.findStory(2))?.leadArticleId).toBe(2);
  });

  // A page asks for one more than it shows: of 31 stories one was damaged, 30 came, and nothing led to older ones.
  test('in some stories and articles leaves no list short of what comes after them', async () => {
    const store = await stores.open();
    await addFirstSource(store);
    const all = Array.from({ length: 9 }, (_, i) => 9 - i);
    await saveStories(
      store,
      all.map((id) => [buildArticle({ id, storyId: id, firstSeenAt: NOON + id * 1000 })]),
    );
    const file = store.native as DatabaseSync;
    file.exec("update story set details = x'001122' where id in (8, 6, 5)");
    file.exec("update article_body set body = x'28b52ffd00' where article_id in (8, 6, 5)");
    const { articles } = store;
    const lists = {
      stories: (request: ListRequest) => articles.listStories({ ...request, publisherId: 1 }),
      articles: (request: ListRequest) => articles.listArticles(request),
    };
    for (const [name, list] of Object.entries(lists)) {
      const ids = async (request: ListRequest) => (await list(request)).map(({ id }) => id);
      const [, second] = await list({ limit: 2 });
      const at = 'updatedAt' in second! ? second.updatedAt : second!.firstSeenAt;
      expect([name, await ids({ limit: 3 })]).toEqual([name, [9, 7, 4]]);
      expect([name, await ids({ limit: 9 })]).toEqual([name, [9, 7, 4, 3, 2, 1]]);
      expect([name, await ids({ limit: 2, before: { at, id: 7 } })]).toEqual([name, [4, 3]]);
    }
  });

  test('because another program wrote it is left alone', async () => {
    const path = storePath(stores.dataDir);
    const other = new DatabaseSync(path);
    other.exec('create table notes (text text); pragma user_version = 3');
    other.close();
    await expect(stores.open()).rejects.toMatchObject({ code: 'store-corrupt' });
    const again = new DatabaseSync(path);
    expect(again.prepare('select count(*) as n from sqlite_schema').get()).toMatchObject({ n: 1 });
    again.close();
  });

  test('because a newer Broadsheet wrote it is refused', async () => {
    const store = await stores.open();
    (store.native as DatabaseSync).exec("insert into schema_version values (999, 'from the future', 0)");
    await store.close();
    await expect(stores.open(true)).rejects.toMatchObject({ code: 'store-newer', audience: 'operator' });
    // The refusal gives the lock back.
    (new DatabaseSync(storePath(stores.dataDir)) as DatabaseSync).exec(
      'delete from schema_version where version = 999',
    );
    await stores.open(true);
  });

  test('because its directory is a file is named', async () => {
    const file = join(stores.dataDir, 'taken');
    writeFileSync(file, '');
    await expect(openStore({ dataDir: file, databaseUrl: null })).rejects.toMatchObject({
      code: 'store-unreadable',
    });
    await expect(openSqliteStore(join(file, 'x', 'broadsheet.db'))).rejects.toMatchObject({
      code: 'store-unreadable',
    });
  });

  test.skipIf(process.getuid?.() === 0)('because its directory may not be written is named', async () => {
    chmodSync(stores.dataDir, 0o500);
    await expect(stores.open()).rejects.toMatchObject({ code: 'store-unreadable' });
    chmodSync(stores.dataDir, 0o700);
  });

  test('because the disk is full says so, changes nothing and goes on when there is space', async () => {
    const store = await stores.open();
    await addFirstSource(store);
    await saveStories(store, [[buildArticle({ id: 1, storyId: 1 })]]);
    const native = store.native as DatabaseSync;
    const { page_count: pages } = native.prepare('pragma page_count').get() as { page_count: number };
    native.exec(`pragma max_page_count = ${pages}`);
    const articles = Array.from({ length: 200 }, (_, i) => buildArticle({ id: i + 2, storyId: 2 }));
    const batch = buildBatch({
      newArticles: articles.map((article) => buildArrival(article, `${article.id} `.repeat(2_000))),
      stories: [buildStory(articles)],
    });
    await expect(store.articles.saveArrivals(batch)).rejects.toMatchObject({ code: 'store-full' });
    expect(await store.articles.counts()).toMatchObject({ articles: 1, stories: 1 });
    native.exec('pragma max_page_count = 1000000');
    await store.articles.saveArrivals(batch);
    expect(await store.articles.counts()).toMatchObject({ articles: 201, stories: 2 });
  });

  test('because another process holds it locked says so', async () => {
    const store = await stores.open();
    (store.native as DatabaseSync).exec('pragma busy_timeout = 50');
    const other = new DatabaseSync(storePath(stores.dataDir));
    other.exec('begin immediate');
    await expect(store.maintenance.setSetting('a', 'b')).rejects.toMatchObject({ code: 'store-locked' });
    expect(await store.maintenance.ping()).toBe(false);
    other.exec('rollback');
    other.close();
    expect(await store.maintenance.ping()).toBe(true);
  });
});
