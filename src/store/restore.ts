// Puts a backup in the place of the SQLite store, after looking it over; the old store is kept beside it.
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { BroadsheetError } from '../model/errors.ts';
import { syncFile } from './backup.ts';
import { SCHEMA_VERSION } from './migrations/index.ts';
import { newerStore } from './migrations/migrate.ts';
import { storePath } from './open-store.ts';
import { checkDatabase } from './sqlite/check-sqlite.ts';
import { APPLICATION_ID } from './sqlite/connection.ts';
import { lockDataDirectory } from './sqlite/process-lock.ts';

export interface RestoreOutcome {
  /** Where the store now is. */
  readonly path: string;
  /** Where the store before it is kept; null when there was none. */
  readonly keptAt: string | null;
  readonly articles: number;
}

/** SQLite keeps these beside the file; they belong to it and move with it. */
const COMPANIONS = ['', '-wal', '-shm'];

/**
 * @param from a file made by `broadsheet backup`
 * @param now names the old store's copy
 * @throws BroadsheetError 'restore-refused' when the file is not a sound store (nothing is changed then),
 *   'store-newer', 'store-in-use' while a server runs on the directory
 */
export function restoreSqlite(from: string, dataDir: string, now: Date): RestoreOutcome {
  mkdirSync(dataDir, { recursive: true });
  const lock = lockDataDirectory(dataDir);
  try {
    const target = storePath(dataDir);
    const arriving = `${target}.arriving`;
    // The copy is what is looked over, so that what was found sound is what is put in place.
    clear(arriving);
    const articles = copySound(from, arriving);
    const keptAt = setAside(target, now);
    renameSync(arriving, target);
    syncFile(dataDir);
    return { path: target, keptAt, articles };
  } finally {
    lock.release();
  }
}

function copySound(from: string, arriving: string): number {
  try {
    copyFileSync(from, arriving);
  } catch (cause) {
    clear(arriving);
    throw refused(from, `it cannot be copied: ${(cause as Error).message}`, cause);
  }
  try {
    const articles = countSound(arriving, from);
    syncFile(arriving);
    return articles;
  } catch (cause) {
    clear(arriving);
    throw cause;
  } finally {
    for (const end of ['-wal', '-shm']) rmSync(arriving + end, { force: true });
  }
}

/** Number of articles in a sound store. */
function countSound(path: string, from: string): number {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path);
    const id = database.prepare('pragma application_id').get() as { application_id: number };
    if (id.application_id !== APPLICATION_ID) throw refused(from, 'it is not a Broadsheet store');
    const version = database.prepare('select max(version) as version from schema_version').get() as {
      version: number;
    };
    if (version.version > SCHEMA_VERSION) throw newerStore(version.version);
    const [problem] = checkDatabase(database, path);
    if (problem !== undefined && /damaged/.test(problem.problem)) throw refused(from, 'it is damaged');
    const row = database.prepare('select count(*) as n from article').get() as { n: number };
    return row.n;
  } catch (cause) {
    if (cause instanceof BroadsheetError) throw cause;
    throw refused(from, 'it is not a sound Broadsheet store', cause);
  } finally {
    database?.close();
  }
}

function setAside(target: string, now: Date): string | null {
  if (!existsSync(target)) return null;
  const stamp = now.toISOString().replace(/[:.]/g, '-');
  const kept = `${target}.before-restore-${stamp}`;
  // The companions first: a store without its log would look sound and lack its last changes.
  for (const end of COMPANIONS.toReversed()) {
    if (existsSync(target + end)) renameSync(target + end, kept + end);
  }
  return kept;
}

function clear(path: string): void {
  for (const end of COMPANIONS) rmSync(path + end, { force: true });
}

function refused(from: string, reason: string, cause?: unknown): BroadsheetError {
  return new BroadsheetError({
    code: 'restore-refused',
    audience: 'operator',
    message: `${from} was not restored: ${reason}.`,
    advice: 'Choose a file made by `broadsheet backup`; the store in use has not been touched.',
    cause,
  });
}
