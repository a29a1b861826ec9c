// Backups of a SQLite store, and a store brought back from one.
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { addFirstSource, buildArticle, NOON, saveStories } from './contract/builders.ts';
import { addControl, buildControl } from './contract/control-contract.ts';
import { useFileStores } from './contract/file-stores.ts';
import { openSqliteStore, storePath } from './open-store.ts';
import { restoreSqlite } from './restore.ts';

const stores = useFileStores();

describe('backup and restore', () => {
  test('bring everything back, and keep the store that stood there', async () => {
    const store = await stores.open();
    await addFirstSource(store);
    await saveStories(store, [[buildArticle({ id: 1, storyId: 1 })]]);
    const file = join(stores.dataDir, 'copies', 'monday.db');
    const shares: number[] = [];
    const outcome = await store.maintenance.backup(file, (share) => shares.push(share));
    expect(outcome).toMatchObject({ kind: 'done', bytes: expect.any(Number) });
    expect(shares.at(-1)).toBe(1);
    expect(readdirSync(join(stores.dataDir, 'copies'))).toEqual(['monday.db']);
    await saveStories(store, [[buildArticle({ id: 2, storyId: 2 })]]);
    await store.close();
    const restored = restoreSqlite(file, stores.dataDir, new Date(NOON));
    expect(restored).toMatchObject({ articles: 1, path: storePath(stores.dataDir) });
    const again = await stores.open(true);
    expect(await again.articles.findArticle(2)).toBeUndefined();
    expect((await again.articles.findArticle(1))?.id).toBe(1);
    const kept = await openSqliteStore(restored.keptAt!);
    stores.closeAfter(kept);
    expect((await kept.articles.findArticle(2))?.id).toBe(2);
  });

  test("hold the editors' controls, in force and over", async () => {
    const store = await stores.open();
    const first = await addControl(store.controls, buildControl({ until: null }));
    await addControl(store.controls, buildControl({ kind: 'bury' }), [first.id]);
    const before = await store.controls.listControls({ limit: 9 });
    const file = join(stores.dataDir, 'controls.db');
    await store.maintenance.backup(file);
    await addControl(store.controls, buildControl());
    await store.close();
    restoreSqlite(file, stores.dataDir, new Date(NOON));
    expect(await (await stores.open(true)).controls.listControls({ limit: 9 })).toEqual(before);
  });

  test('copy a state that was true at one moment while arrivals are being written', async () => {
    const store = await stores.open();
    await addFirstSource(store);
    await saveStories(
      store,
      Array.from({ length: 400 }, (_, i) => [buildArticle({ id: i + 1, storyId: i + 1 })]),
    );
    const file = join(stores.dataDir, 'copy.db');
    const copying = store.maintenance.backup(file);
    for (let i = 0; i < 20; i++)
      await saveStories(store, [[buildArticle({ id: 500 + i, storyId: 500 + i })]]);
    await copying;
    const copy = await openSqliteStore(file);
    stores.closeAfter(copy);
    const counts = await copy.articles.counts();
    expect(counts.articles).toBe(counts.stories);
    expect(counts.articles).toBeGreaterThanOrEqual(400);
    expect(await copy.maintenance.check()).toEqual([]);
  });

  test('that fail leave no half file and the earlier backup in place', async () => {
    const store = await stores.open();
    const file = join(stores.dataDir, 'copy.db');
    await store.maintenance.backup(file);
    const before = readFileSync(file);
    mkdirSync(join(stores.dataDir, 'folder.db'));
    await expect(store.maintenance.backup(join(stores.dataDir, 'folder.db'))).rejects.toMatchObject({
      code: 'backup-failed',
    });
    writeFileSync(join(stores.dataDir, 'plain'), '');
    await expect(store.maintenance.backup(join(stores.dataDir, 'plain', 'copy.db'))).rejects.toMatchObject({
      code: 'backup-failed',
    });
    expect(readFileSync(file)).toEqual(before);
    expect(readdirSync(stores.dataDir).filter((name) => name.includes('partial'))).toEqual([]);
  });

  // "backup data/broadsheet.db" put the copy in the place of the store that a server went on writing to, unseen.
  test('are not written over the store or over what is no backup, but over an earlier one', async () => {
    const store = await stores.open();
    await addFirstSource(store);
    const own = storePath(stores.dataDir);
    const inode = statSync(own).ino;
    const letter = join(stores.dataDir, 'letter.txt');
    writeFileSync(letter, 'Dear Ada');
    const foreign = join(stores.dataDir, 'foreign.db');
    const database = new DatabaseSync(foreign);
    database.exec('create table x (y)');
    database.close();
    const linked = join(stores.dataDir, 'linked.db');
    symlinkSync(own, linked);
    for (const file of [own, linked, letter, foreign])
      await expect(store.maintenance.backup(file), file).rejects.toMatchObject({ code: 'backup-failed' });
    expect([statSync(own).ino, readFileSync(letter, 'utf8')]).toEqual([inode, 'Dear Ada']);
    const file = join(stores.dataDir, 'copy.db');
    for (const time of [1, 2]) {
      const outcome = await store.maintenance.backup(file);
      expect([time, outcome.kind]).toEqual([time, 'done']);
    }
  });

  test('refuse a file that is no sound store and touch nothing', async () => {
    const store = await stores.open();
    await addFirstSource(store);
    await saveStories(store, [[buildArticle({ id: 1, storyId: 1 })]]);
    await store.close();
    const bad = join(stores.dataDir, 'bad.db');
    writeFileSync(bad, 'no database');
    const other = join(stores.dataDir, 'other.db');
    const foreign = new DatabaseSync(other);
    foreign.exec('create table x (y)');
    foreign.close();
    for (const from of [bad, other, join(stores.dataDir, 'missing.db')]) {
      expect(() => restoreSqlite(from, stores.dataDir, new Date(NOON))).toThrow(
        expect.objectContaining({ code: 'restore-refused' }),
      );
    }
    expect(readdirSync(stores.dataDir).filter((name) => /arriving|before/.test(name))).toEqual([]);
    expect((await (await stores.open()).articles.findArticle(1))?.id).toBe(1);
  });

  test('refuse while a server runs on the directory', async () => {
    const store = await stores.open(true);
    const file = join(stores.dataDir, 'copy.db');
    await store.maintenance.backup(file);
    expect(() => restoreSqlite(file, stores.dataDir, new Date(NOON))).toThrow(
      expect.objectContaining({ code: 'store-in-use' }),
    );
  });
});
