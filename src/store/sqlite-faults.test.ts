// What can go wrong with the SQLite file, and that nothing is lost by it.
import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../model/store.ts';
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
import { openSqliteStore, openStore, storePath } from './open-store.ts';
import { restoreSqlite } from './restore.ts';

let dataDir = '';
let opened: Store[] = [];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'broadsheet-store-'));
});

afterEach(async () => {
  for (const store of opened) await store.close();
  opened = [];
  rmSync(dataDir, { recursive: true, force: true });
});

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

async function open(exclusive = false): Promise<Store> {
  const store = await openStore({ dataDir, databaseUrl: null, exclusive });
  opened.push(store);
  return store;
}

describe('a SQLite store', () => {
  // A follow of an erased reader could still be read in the file with any editor.
  test('leaves no byte of an erased reader in its files once it is closed', async () => {
    const first = await open();
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
      readdirSync(dataDir).some((name) => readFileSync(join(dataDir, name)).includes('zyzzogeton'));
    expect(holds()).toBe(true);
    const second = await open();
    await second.readers.eraseReader('ann');
    await second.close();
    expect(holds()).toBe(false);
  });

  test('is for the eyes of its user alone, a store made before included', async () => {
    const first = await open();
    chmodSync(storePath(dataDir), 0o644);
    await first.close();
    const second = await open();
    await addFirstSource(second);
    await second.maintenance.backup(join(dataDir, 'copy.db'));
    for (const name of readdirSync(dataDir).filter((one) => !one.includes('lock')))
      expect([name, statSync(join(dataDir, name)).mode & 0o077]).toEqual([name, 0]);
  });

  test('is there again after it was closed', async () => {
    const first = await open();
    await addFirstSource(first);
    await saveStories(first, [[buildArticle({ id: 1, storyId: 1 })]]);
    await first.close();
    const second = await open();
    expect((await second.articles.findArticle(1))?.title).toBe('Ferry number 1 sails');
    expect(await second.articles.reserveIds('article', 1)).toBe(1);
    await second.close();
    expect(await (await open()).articles.reserveIds('article', 1)).toBe(2);
  });

  test('is served by one process at a time, and commands may open it beside', async () => {
    const serving = await open(true);
    await expect(openStore({ dataDir, databaseUrl: null, exclusive: true })).rejects.toMatchObject({
      code: 'store-in-use',
      message: expect.stringContaining(String(process.pid)),
    });
    const command = await open();
    await command.sources.addSources([buildNewSource('Quay')], NOON);
    expect((await serving.sources.listSources()).length).toBe(1);
    await serving.close();
    await open(true);
  });

  test('keeps what was acknowledged when its process is killed, and lets the next one serve', async () => {
    const script = `
      import { openStore } from ${JSON.stringify(new URL('./open-store.ts', import.meta.url).href)};
      const store = await openStore({ dataDir: ${JSON.stringify(dataDir)}, databaseUrl: null, exclusive: true });
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
    const store = await open(true);
    expect(Number(await store.maintenance.getSetting('n'))).toBeGreaterThanOrEqual(acknowledged);
    expect(await store.articles.reserveIds('article', 1)).toBeGreaterThan(acknowledged + 1);
    expect(await store.maintenance.check()).toEqual([]);
  });

  test('waits for a transaction that the accounts library has open on the same connection', async () => {
    const store = await open();
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
    const path = storePath(dataDir);
    writeFileSync(path, 'this is no database at all, '.repeat(400));
    const before = readFileSync(path);
    await expect(open()).rejects.toMatchObject({
      code: 'store-corrupt',
      message: expect.stringContaining(path),
      advice: expect.stringContaining('npm run --silent broadsheet -- restore FILE'),
    });
    expect(readFileSync(path)).toEqual(before);
  });

  test('because pages in it are damaged is reported by reads and by check', async () => {
    const path = storePath(dataDir);
    const first = await open();
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
      const store = await open();
      expect((await store.maintenance.check()).length).toBeGreaterThan(0);
      return store.articles.listArticles({ limit: 300 });
    };
    await expect(read()).rejects.toMatchObject({ code: 'store-corrupt' });
    expect(existsSync(path)).toBe(true);
  });

  test('in one story and one article goes on without them, and check counts', async () => {
    const store = await open();
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
    const store = await open();
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
    const path = storePath(dataDir);
    const other = new DatabaseSync(path);
    other.exec('create table notes (text text); pragma user_version = 3');
    other.close();
    await expect(open()).rejects.toMatchObject({ code: 'store-corrupt' });
    const again = new DatabaseSync(path);
    expect(again.prepare('select count(*) as n from sqlite_schema').get()).toMatchObject({ n: 1 });
    again.close();
  });

  test('because a newer Broadsheet wrote it is refused', async () => {
    const store = await open();
    (store.native as DatabaseSync).exec("insert into schema_version values (999, 'from the future', 0)");
    await store.close();
    await expect(open(true)).rejects.toMatchObject({ code: 'store-newer', audience: 'operator' });
    // The refusal gives the lock back.
    (new DatabaseSync(storePath(dataDir)) as DatabaseSync).exec(
      'delete from schema_version where version = 999',
    );
    await open(true);
  });

  test('because its directory is a file is named', async () => {
    const file = join(dataDir, 'taken');
    writeFileSync(file, '');
    await expect(openStore({ dataDir: file, databaseUrl: null })).rejects.toMatchObject({
      code: 'store-unreadable',
    });
    await expect(openSqliteStore(join(file, 'x', 'broadsheet.db'))).rejects.toMatchObject({
      code: 'store-unreadable',
    });
  });

  test.skipIf(process.getuid?.() === 0)('because its directory may not be written is named', async () => {
    chmodSync(dataDir, 0o500);
    await expect(open()).rejects.toMatchObject({ code: 'store-unreadable' });
    chmodSync(dataDir, 0o700);
  });

  test('because the disk is full says so, changes nothing and goes on when there is space', async () => {
    const store = await open();
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
    const store = await open();
    (store.native as DatabaseSync).exec('pragma busy_timeout = 50');
    const other = new DatabaseSync(storePath(dataDir));
    other.exec('begin immediate');
    await expect(store.maintenance.setSetting('a', 'b')).rejects.toMatchObject({ code: 'store-locked' });
    expect(await store.maintenance.ping()).toBe(false);
    other.exec('rollback');
    other.close();
    expect(await store.maintenance.ping()).toBe(true);
  });
});

describe('backup and restore', () => {
  test('bring everything back, and keep the store that stood there', async () => {
    const store = await open();
    await addFirstSource(store);
    await saveStories(store, [[buildArticle({ id: 1, storyId: 1 })]]);
    const file = join(dataDir, 'copies', 'monday.db');
    const shares: number[] = [];
    const outcome = await store.maintenance.backup(file, (share) => shares.push(share));
    expect(outcome).toMatchObject({ kind: 'done', bytes: expect.any(Number) });
    expect(shares.at(-1)).toBe(1);
    expect(readdirSync(join(dataDir, 'copies'))).toEqual(['monday.db']);
    await saveStories(store, [[buildArticle({ id: 2, storyId: 2 })]]);
    await store.close();
    const restored = restoreSqlite(file, dataDir, new Date(NOON));
    expect(restored).toMatchObject({ articles: 1, path: storePath(dataDir) });
    const again = await open(true);
    expect(await again.articles.findArticle(2)).toBeUndefined();
    expect((await again.articles.findArticle(1))?.id).toBe(1);
    const kept = await openSqliteStore(restored.keptAt!);
    opened.push(kept);
    expect((await kept.articles.findArticle(2))?.id).toBe(2);
  });

  test('copy a state that was true at one moment while arrivals are being written', async () => {
    const store = await open();
    await addFirstSource(store);
    await saveStories(
      store,
      Array.from({ length: 400 }, (_, i) => [buildArticle({ id: i + 1, storyId: i + 1 })]),
    );
    const file = join(dataDir, 'copy.db');
    const copying = store.maintenance.backup(file);
    for (let i = 0; i < 20; i++)
      await saveStories(store, [[buildArticle({ id: 500 + i, storyId: 500 + i })]]);
    await copying;
    const copy = await openSqliteStore(file);
    opened.push(copy);
    const counts = await copy.articles.counts();
    expect(counts.articles).toBe(counts.stories);
    expect(counts.articles).toBeGreaterThanOrEqual(400);
    expect(await copy.maintenance.check()).toEqual([]);
  });

  test('that fail leave no half file and the earlier backup in place', async () => {
    const store = await open();
    const file = join(dataDir, 'copy.db');
    await store.maintenance.backup(file);
    const before = readFileSync(file);
    mkdirSync(join(dataDir, 'folder.db'));
    await expect(store.maintenance.backup(join(dataDir, 'folder.db'))).rejects.toMatchObject({
      code: 'backup-failed',
    });
    writeFileSync(join(dataDir, 'plain'), '');
    await expect(store.maintenance.backup(join(dataDir, 'plain', 'copy.db'))).rejects.toMatchObject({
      code: 'backup-failed',
    });
    expect(readFileSync(file)).toEqual(before);
    expect(readdirSync(dataDir).filter((name) => name.includes('partial'))).toEqual([]);
  });

  test('refuse a file that is no sound store and touch nothing', async () => {
    const store = await open();
    await addFirstSource(store);
    await saveStories(store, [[buildArticle({ id: 1, storyId: 1 })]]);
    await store.close();
    const bad = join(dataDir, 'bad.db');
    writeFileSync(bad, 'no database');
    const other = join(dataDir, 'other.db');
    const foreign = new DatabaseSync(other);
    foreign.exec('create table x (y)');
    foreign.close();
    for (const from of [bad, other, join(dataDir, 'missing.db')]) {
      expect(() => restoreSqlite(from, dataDir, new Date(NOON))).toThrow(
        expect.objectContaining({ code: 'restore-refused' }),
      );
    }
    expect(readdirSync(dataDir).filter((name) => /arriving|before/.test(name))).toEqual([]);
    expect((await (await open()).articles.findArticle(1))?.id).toBe(1);
  });

  test('refuse while a server runs on the directory', async () => {
    const store = await open(true);
    const file = join(dataDir, 'copy.db');
    await store.maintenance.backup(file);
    expect(() => restoreSqlite(file, dataDir, new Date(NOON))).toThrow(
      expect.objectContaining({ code: 'store-in-use' }),
    );
  });
});
