// Restores killed with SIGKILL after every step on the disk: the next start has the old store or the new one, whole.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Store } from '../model/store.ts';
import { addFirstSource, buildArticle, NOON, saveStories } from './contract/builders.ts';
import { findInterruptedRestore, type InterruptedRestore } from './interrupted-restore.ts';
import { openSqliteStore, openStore, storePath } from './open-store.ts';
import { type RestoreStep, restoreSqlite } from './restore.ts';

let root = '';
let dataDir = '';
let file = '';

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'broadsheet-restore-'));
  dataDir = join(root, 'data');
  file = join(root, 'copy.db');
  await leaveKilledStore();
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A backup with article 1, and a store with articles 1 and 2 whose log was never folded in, as after a kill. */
async function leaveKilledStore(): Promise<void> {
  const running = join(root, 'running');
  const store = await openStore({ dataDir: running, databaseUrl: null });
  await addFirstSource(store);
  await saveStories(store, [[buildArticle({ id: 1, storyId: 1 })]]);
  await store.maintenance.backup(file);
  await saveStories(store, [[buildArticle({ id: 2, storyId: 2 })]]);
  mkdirSync(dataDir);
  for (const end of ['', '-wal', '-shm']) cpSync(storePath(running) + end, storePath(dataDir) + end);
  await store.close();
}

function killAt(step: RestoreStep): void {
  const code = `
    import { restoreSqlite } from ${JSON.stringify(new URL('./restore.ts', import.meta.url).href)};
    restoreSqlite(${JSON.stringify(file)}, ${JSON.stringify(dataDir)}, new Date(${NOON}), (step) => {
      if (step === ${JSON.stringify(step)}) process.kill(process.pid, 'SIGKILL');
    });
    process.exit(3);`;
  const { signal, stderr } = spawnSync(process.execPath, ['--input-type=module-typescript', '-e', code]);
  expect([signal, String(stderr)]).toEqual(['SIGKILL', expect.not.stringContaining('rror:')]);
}

async function articlesIn(store: Store): Promise<number[]> {
  const found = await store.articles.findArticles([1, 2]);
  expect(await store.maintenance.check()).toEqual([]);
  await store.close();
  return found.map(({ id }) => id).toSorted();
}

test.each([
  ['copied', [1, 2], 'undo'],
  ['arriving', [1, 2], 'undo'],
  ['folded', [1, 2], 'undo'],
  ['set-aside', [1], 'finish'],
  ['in-place', [1], undefined],
] as const)(
  'a restore killed when %s leaves articles %j to the next start',
  async (step, ids, kind) => {
    killAt(step);
    expect(findInterruptedRestore(storePath(dataDir))?.kind).toBe(kind);
    const mended: InterruptedRestore[] = [];
    const onRestoreMended = (restore: InterruptedRestore) => mended.push(restore);
    const store = await openStore({ dataDir, databaseUrl: null, exclusive: true, onRestoreMended });
    expect(await articlesIn(store)).toEqual(ids);
    expect(mended.map((one) => one.kind)).toEqual(kind === undefined ? [] : [kind]);
    const kept = readdirSync(dataDir).filter((name) => name.includes('before-restore'));
    expect(kept).toHaveLength(ids.length === 1 ? 1 : 0);
    for (const name of kept)
      expect(await articlesIn(await openSqliteStore(join(dataDir, name)))).toEqual([1, 2]);
    expect(readdirSync(dataDir).filter((name) => /arriving|copying/.test(name))).toEqual([]);
  },
  30_000,
);

test.each(['set-aside', 'companion-set-aside'] as const)(
  'the log of a store that cannot be opened goes with it, also when killed when %s',
  async (step) => {
    rmSync(storePath(dataDir));
    mkdirSync(storePath(dataDir));
    killAt(step);
    const store = await openStore({ dataDir, databaseUrl: null });
    expect(await articlesIn(store)).toEqual([1]);
    const kept = readdirSync(dataDir).filter((name) => name.includes('before-restore'));
    expect(kept.map((name) => name.replace(/.*Z/, '')).toSorted()).toEqual(['', '-shm', '-wal']);
  },
  30_000,
);

test('a store that a command has open is not moved away from under it', async () => {
  const beside = await openStore({ dataDir, databaseUrl: null });
  expect(() => restoreSqlite(file, dataDir, new Date(NOON))).toThrow(
    expect.objectContaining({ code: 'store-in-use' }),
  );
  expect(findInterruptedRestore(storePath(dataDir))).toBeNull();
  expect(await articlesIn(beside)).toEqual([1, 2]);
});

test('no command opens a store while a restore is at its last steps', async () => {
  let refusal: Promise<unknown> | undefined;
  restoreSqlite(file, dataDir, new Date(NOON), (step) => {
    if (step === 'set-aside')
      refusal = openStore({ dataDir, databaseUrl: null }).catch((error) => error.code);
  });
  expect(await refusal).toBe('store-in-use');
  expect(existsSync(`${storePath(dataDir)}-wal`)).toBe(false);
});
