// Opens a store: SQLite in the data directory, or PostgreSQL where an address is given.
import { join, resolve } from 'node:path';
import { BroadsheetError } from '../model/errors.ts';
import type { Store } from '../model/store.ts';
import { composeStore } from './compose-store.ts';
import { findInterruptedRestore, finishRestore, type InterruptedRestore } from './interrupted-restore.ts';
import { makeFolder } from './make-folder.ts';
import { lockDataDirectory, type ProcessLock } from './sqlite/process-lock.ts';
import { openSqliteEngine } from './sqlite/sqlite-engine.ts';

export const STORE_FILE = 'broadsheet.db';

export interface OpenStoreOptions {
  /** Directory of the SQLite store; made when missing. */
  readonly dataDir: string;
  /** `postgres://...`; null or empty for SQLite. */
  readonly databaseUrl: string | null;
  /**
   * True for `serve`: a second process that asks for the same is refused. Commands that only read or add leave it
   * out and may run beside a server.
   */
  readonly exclusive?: boolean;
  /** Told when a restore was found half-way, and finished or undone. */
  readonly onRestoreMended?: (restore: InterruptedRestore) => void;
}

/**
 * @throws BroadsheetError 'store-in-use', 'store-unreadable', 'store-corrupt', 'store-newer', 'store-locked',
 *   'store-full', 'store-read-only', 'store-unreachable'
 */
export async function openStore(options: OpenStoreOptions): Promise<Store> {
  if (options.databaseUrl) return openPostgresStore(options.databaseUrl);
  const directory = resolve(options.dataDir);
  makeDirectory(directory);
  const lock = options.exclusive ? lockDataDirectory(directory) : undefined;
  try {
    const mended = mendRestore(directory, lock);
    if (mended !== null) options.onRestoreMended?.(mended);
  } catch (cause) {
    lock?.release();
    throw cause;
  }
  return openLocked(storePath(directory), lock);
}

/** Beside a restore that runs now there is nothing to open: whose it is holds the lock ('store-in-use'). */
function mendRestore(directory: string, held: ProcessLock | undefined): InterruptedRestore | null {
  const store = storePath(directory);
  if (held !== undefined) return finishRestore(store);
  if (findInterruptedRestore(store) === null) return null;
  const lock = lockDataDirectory(directory);
  try {
    return finishRestore(store);
  } finally {
    lock.release();
  }
}

export function storePath(dataDir: string): string {
  return join(resolve(dataDir), STORE_FILE);
}

/** @param path a file, or ':memory:' for tests */
export async function openSqliteStore(path: string): Promise<Store> {
  return openLocked(path, undefined);
}

/** PostgreSQL in this process, in memory: for tests. */
export async function openPgliteStore(): Promise<Store> {
  const { openPgliteEngine } = await import('./postgres/pglite-engine.ts');
  return composeStore(await openPgliteEngine());
}

export async function openPostgresStore(url: string): Promise<Store> {
  const { openPostgresEngine } = await import('./postgres/postgres-engine.ts');
  return composeStore(await openPostgresEngine(url));
}

function openLocked(path: string, lock: ProcessLock | undefined): Store {
  try {
    return composeStore(openSqliteEngine(path, () => lock?.release()));
  } catch (cause) {
    lock?.release();
    throw cause;
  }
}

function makeDirectory(directory: string): void {
  try {
    makeFolder(directory);
  } catch (cause) {
    const isFile = (cause as NodeJS.ErrnoException).code === 'ENOTDIR';
    throw new BroadsheetError({
      code: 'store-unreadable',
      audience: 'operator',
      message: isFile
        ? `The data directory ${directory} cannot be made: ${(cause as { path?: string }).path ?? directory} is a file.`
        : `The data directory ${directory} cannot be made.`,
      advice: isFile
        ? 'Choose another with BROADSHEET_DATA_DIR or --data-dir.'
        : 'Give this user the right to make it, or choose another with BROADSHEET_DATA_DIR.',
      cause,
    });
  }
}
