// Opens the SQLite file with the settings that the store relies on.
import { accessSync, chmodSync, closeSync, constants, existsSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { BroadsheetError } from '../../model/errors.ts';
import { makeFolder } from '../make-folder.ts';
import { corruptStore, sqliteError } from './errors.ts';

/** Marks the file as Broadsheet's: "BSHT". */
export const APPLICATION_ID = 0x42534854;
const CACHE_KIBIBYTES = 16_000;
const BUSY_TIMEOUT_MS = 5_000;
const CHECKPOINT_PAGES = 1_000;
const JOURNAL_MAX_BYTES = 32 * 1024 * 1024;

/**
 * Opens or creates the file.
 * @param path a file, or ':memory:'
 * @throws BroadsheetError 'store-unreadable', 'store-corrupt', 'store-locked', 'store-read-only'
 */
export function openDatabase(path: string): DatabaseSync {
  if (path !== ':memory:') {
    prepareDirectory(path);
    keepPrivate(path);
  }
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS, enableForeignKeyConstraints: true });
    refuseForeignFile(database, path);
    configure(database);
    return database;
  } catch (cause) {
    database?.close();
    throw sqliteError(cause, path);
  }
}

function configure(database: DatabaseSync): void {
  // The page size takes effect in a new file only. Rows of two kilobytes leave a tenth less room between them than on
  // pages of half the size.
  database.exec(`
    pragma page_size = 16384;
    pragma application_id = ${APPLICATION_ID};
    pragma journal_mode = wal;
    pragma synchronous = full;
    pragma cache_size = -${CACHE_KIBIBYTES};
    pragma temp_store = memory;
    pragma wal_autocheckpoint = ${CHECKPOINT_PAGES};
    pragma journal_size_limit = ${JOURNAL_MAX_BYTES};
    pragma trusted_schema = off;
  `);
}

/** What readers do is nobody else's business: `-wal` and `-shm` get the rights of the file. */
function keepPrivate(path: string): void {
  try {
    closeSync(openSync(path, 'a', 0o600));
    chmodSync(path, 0o600);
  } catch {
    // Not ours, or a file system without rights: then whoever set it up decides.
  }
}

/** A file of another program is left alone. */
function refuseForeignFile(database: DatabaseSync, path: string): void {
  const tables = database.prepare('select count(*) as n from sqlite_schema').get() as { n: number };
  const { application_id: id } = database.prepare('pragma application_id').get() as {
    application_id: number;
  };
  if (id === APPLICATION_ID || (id === 0 && tables.n === 0)) return;
  throw new BroadsheetError({ ...corruptStore(path), audience: 'operator' });
}

function prepareDirectory(path: string): void {
  const directory = dirname(path);
  try {
    makeFolder(directory);
    accessSync(directory, constants.R_OK | constants.W_OK | constants.X_OK);
    if (existsSync(path)) accessSync(path, constants.R_OK | constants.W_OK);
  } catch (cause) {
    throw new BroadsheetError({
      code: 'store-unreadable',
      audience: 'operator',
      message: `The data directory ${directory} cannot be read and written.`,
      advice: 'Give this user the right to it, or choose another with BROADSHEET_DATA_DIR.',
      cause,
    });
  }
}
