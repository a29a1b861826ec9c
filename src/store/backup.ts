// A consistent copy of a running SQLite store: written beside its final name, synced, then renamed.
import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { backup as copyPages, DatabaseSync } from 'node:sqlite';
import { BroadsheetError } from '../model/errors.ts';
import { makeFolder } from './make-folder.ts';
import { resultCode, sqliteError } from './sqlite/errors.ts';

/** Copied at a time; the event loop turns between. */
const PAGES_PER_STEP = 500;

/**
 * Copies the store with SQLite's backup interface (https://sqlite.org/backup.html). What is written meanwhile is
 * in the copy or not, never in part. The file of an earlier backup at that path is replaced only at the end; the store
 * itself and files of others are not.
 * @throws BroadsheetError 'backup-failed' with the reason; no half file is left
 */
export async function backupSqlite(
  database: DatabaseSync,
  toPath: string,
  onProgress?: (share: number) => void,
): Promise<{ kind: 'done'; bytes: number }> {
  const target = resolve(toPath);
  const partial = `${target}.partial-${process.pid}`;
  try {
    refuseTaken(database, target);
    makeFolder(dirname(target));
    rmSync(partial, { force: true });
    await copySnapshot(database, partial, onProgress);
    chmodSync(partial, 0o600);
    syncFile(partial);
    renameSync(partial, target);
    syncFile(dirname(target));
  } catch (cause) {
    discard(partial);
    throw cause instanceof BroadsheetError ? cause : backupFailed(target, cause);
  }
  onProgress?.(1);
  return { kind: 'done', bytes: statSync(target).size };
}

/** A server goes on writing to a store that was renamed away from under it, and all of that would be lost. */
function refuseTaken(database: DatabaseSync, target: string): void {
  const found = statSync(target, { throwIfNoEntry: false });
  if (!found?.isFile() || found.size === 0) return;
  const own = database.location();
  const isStore = own !== null && realpathSync(own) === realpathSync(target);
  if (!isStore && isBackup(target)) return;
  throw new BroadsheetError({
    code: 'backup-failed',
    audience: 'operator',
    message: `The backup was not made: ${target} is ${isStore ? 'the store itself' : 'a file that is no backup'}.`,
    advice: 'Name another file; this one has not been touched.',
  });
}

function isBackup(path: string): boolean {
  try {
    const database = new DatabaseSync(path, { readOnly: true });
    try {
      return database.prepare('select version from schema_version').get() !== undefined;
    } finally {
      database.close();
    }
  } catch {
    return false;
  }
}

/**
 * Copies through a connection of its own that holds one read transaction open: the copy is of that moment, and
 * what the running store writes meanwhile neither disturbs it nor makes it begin again.
 */
async function copySnapshot(
  database: DatabaseSync,
  partial: string,
  onProgress?: (share: number) => void,
): Promise<void> {
  const path = database.location();
  const reader = path === null ? database : new DatabaseSync(path, { readOnly: true });
  try {
    if (reader !== database) reader.exec('begin; select count(*) from sqlite_schema');
    await copyPages(reader, partial, {
      rate: PAGES_PER_STEP,
      progress: ({ totalPages, remainingPages }) =>
        onProgress?.(totalPages === 0 ? 1 : (totalPages - remainingPages) / totalPages),
    });
  } finally {
    if (reader !== database) reader.close();
  }
}

function discard(partial: string): void {
  try {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(partial + end, { force: true });
  } catch {
    // The place itself cannot be reached, so nothing was left there.
  }
}

/** Puts a file's or a directory's content on the disk. */
export function syncFile(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function backupFailed(target: string, cause: unknown): BroadsheetError {
  const known = sqliteError(cause, target);
  const reason =
    resultCode(cause) === undefined && cause instanceof Error ? cause.message : (known as Error).message;
  return new BroadsheetError({
    code: 'backup-failed',
    audience: 'operator',
    message: `The backup to ${target} was not made: ${reason}`,
    advice: 'Choose a place with enough space that this user may write; the running store is untouched.',
    cause,
  });
}
