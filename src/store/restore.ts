// Puts a backup in the place of the SQLite store, after looking it over; the old store is kept beside it.
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { BroadsheetError } from '../model/errors.ts';
import { ownCommand } from '../model/own-command.ts';
import { syncFile } from './backup.ts';
import { finishRestore } from './interrupted-restore.ts';
import { SCHEMA_VERSION } from './migrations/index.ts';
import { newerStore } from './migrations/migrate.ts';
import { storePath } from './open-store.ts';
import { arrivingPath, clear, companions, copyingPath, keptPath } from './restore-files.ts';
import { checkDatabase } from './sqlite/check-sqlite.ts';
import { APPLICATION_ID } from './sqlite/connection.ts';
import { resultCode } from './sqlite/errors.ts';
import { lockDataDirectory, type ProcessLock } from './sqlite/process-lock.ts';

export interface RestoreOutcome {
  /** Where the store now is. */
  readonly path: string;
  /** Where the store before it is kept; null when there was none. */
  readonly keptAt: string | null;
  readonly articles: number;
}

/** What a restore does on the disk, in this order; killed after any of them, the next start finds one whole store. */
export type RestoreStep = 'copied' | 'arriving' | 'folded' | 'set-aside' | 'companion-set-aside' | 'in-place';

/**
 * The copy is looked over and only then named as arriving: from there to its last rename a missing store means that the
 * arriving one is to take its place, and a store that stands means that nothing was changed (`finishRestore`).
 * @param from a file made by `broadsheet backup`
 * @param now names the old store's copy
 * @param onStep told after each change on the disk
 * @throws BroadsheetError 'restore-refused' when the file is not a sound store (nothing is changed then),
 *   'store-newer', 'store-in-use' while a server or another command has the store open
 */
export function restoreSqlite(
  from: string,
  dataDir: string,
  now: Date,
  onStep: (step: RestoreStep) => void = () => {},
): RestoreOutcome {
  mustBeFile(from);
  mkdirSync(dataDir, { recursive: true });
  const lock = lockOrSay(dataDir);
  try {
    const target = storePath(dataDir);
    finishRestore(target);
    // The copy is what is looked over, so that what was found sound is what is put in place.
    const articles = copySound(from, copyingPath(target));
    onStep('copied');
    // From here on no command opens the store beside this one; one that has it open is found by the next step.
    renameSync(copyingPath(target), arrivingPath(target));
    syncFile(dataDir);
    onStep('arriving');
    foldLog(target);
    onStep('folded');
    const keptAt = setAside(target, now, onStep);
    renameSync(arrivingPath(target), target);
    onStep('in-place');
    syncFile(dataDir);
    return { path: target, keptAt, articles };
  } finally {
    lock.release();
  }
}

/** Before anything is made for it. */
function mustBeFile(from: string): void {
  let isFile: boolean;
  try {
    isFile = statSync(from).isFile();
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const isMissing = code === 'ENOENT' || code === 'ENOTDIR';
    throw refused(from, isMissing ? 'there is no such file' : `it cannot be looked at (${code})`, cause);
  }
  if (!isFile) throw refused(from, 'it is a folder, or no file');
}

/** Whoever restores wants to hear that nothing was done, and not of a server that they did not start. */
function lockOrSay(dataDir: string): ProcessLock {
  try {
    return lockDataDirectory(dataDir);
  } catch (cause) {
    if (!(cause instanceof BroadsheetError) || cause.code !== 'store-in-use') throw cause;
    throw new BroadsheetError({
      code: cause.code,
      audience: 'operator',
      message: `Nothing was restored. ${cause.message}`,
      advice: 'Stop it (Ctrl-C where it was started), restore again, then start it.',
      cause,
    });
  }
}

const copyReasons: Readonly<Record<string, string>> = {
  EACCES: 'this user may not read it',
  EPERM: 'this user may not read it',
  ENOSPC: 'the disk is full',
  EDQUOT: "this user's share of the disk is full",
};

function copySound(from: string, copying: string): number {
  clear(copying);
  try {
    copyFileSync(from, copying);
  } catch (cause) {
    clear(copying);
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown';
    throw refused(from, copyReasons[code] ?? `it cannot be copied (${code})`, cause);
  }
  try {
    const articles = countSound(copying, from);
    syncFile(copying);
    return articles;
  } catch (cause) {
    clear(copying);
    throw cause;
  } finally {
    for (const end of companions) rmSync(copying + end, { force: true });
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

/** SQLITE_BUSY */
const busy = 5;

/**
 * Brings what stands in the old store's log into its file, so that it moves as one. A store too damaged for that, which
 * may be why it is replaced, keeps its log.
 * @throws BroadsheetError 'store-in-use' where another command has it open
 */
function foldLog(target: string): void {
  if (!existsSync(target)) return;
  let isSound = true;
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(target, { timeout: 1_000 });
    database.exec('pragma wal_checkpoint(truncate)');
  } catch (cause) {
    isSound = resultCode(cause) === busy;
  } finally {
    database?.close();
  }
  // The last to close a store removes its log.
  if (!isSound || !existsSync(`${target}-wal`)) return;
  clear(arrivingPath(target));
  throw new BroadsheetError({
    code: 'store-in-use',
    audience: 'operator',
    message: 'Another command has the store open.',
    advice: 'Let it end or stop it, then restore; the store in use has not been touched.',
  });
}

/** The file first: from then on the store counts as moved, and whoever is next moves the rest. */
function setAside(target: string, now: Date, onStep: (step: RestoreStep) => void): string | null {
  if (!existsSync(target)) return null;
  const kept = keptPath(target, now);
  renameSync(target, kept);
  onStep('set-aside');
  for (const end of companions) {
    if (!existsSync(target + end)) continue;
    renameSync(target + end, kept + end);
    onStep('companion-set-aside');
  }
  return kept;
}

function refused(from: string, reason: string, cause?: unknown): BroadsheetError {
  return new BroadsheetError({
    code: 'restore-refused',
    audience: 'operator',
    message: `${from} was not restored: ${reason}.`,
    advice: `Choose a file made by ${ownCommand('backup')}; the store in use has not been touched.`,
    cause,
  });
}
