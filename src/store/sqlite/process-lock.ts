// One serving process a data directory: an operating-system lock, which ends with the process however it ends.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { BroadsheetError } from '../../model/errors.ts';
import { resultCode, sqliteError } from './errors.ts';

export interface ProcessLock {
  release(): void;
}

/**
 * Node has no file locks of its own; SQLite has, so an empty SQLite file is locked for as long as we serve.
 * The file with the process id is only for the message, nothing depends on it.
 * @throws BroadsheetError 'store-in-use' when another process serves from this directory
 */
export function lockDataDirectory(directory: string, pid: number = process.pid): ProcessLock {
  const lockPath = join(directory, 'broadsheet.lock');
  const pidPath = join(directory, 'broadsheet.pid');
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(lockPath, { timeout: 200 });
    database.exec('begin exclusive');
  } catch (cause) {
    database?.close();
    if (resultCode(cause) === 5) throw inUse(directory, pidPath, cause);
    throw sqliteError(cause, lockPath);
  }
  const held = database;
  writeFileSync(pidPath, `${pid}\n`);
  return {
    release() {
      if (!held.isOpen) return;
      rmSync(pidPath, { force: true });
      held.close();
    },
  };
}

function inUse(directory: string, pidPath: string, cause: unknown): BroadsheetError {
  const pid = readPid(pidPath);
  return new BroadsheetError({
    code: 'store-in-use',
    audience: 'operator',
    message: `Another Broadsheet${pid === null ? '' : ` (process ${pid})`} already serves from ${directory}.`,
    advice: 'Stop it first, or start this one with another --data-dir.',
    cause,
  });
}

function readPid(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').match(/^\d+/)?.[0] ?? null;
  } catch {
    return null;
  }
}
