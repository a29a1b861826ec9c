// SQLite's result codes as errors an operator can act on (https://sqlite.org/rescode.html).

import { BroadsheetError } from '../../model/errors.ts';
import { ownCommand } from '../../model/own-command.ts';

interface SqliteFailure {
  readonly code: string;
  readonly message: string;
  readonly advice: string;
}

/** Turns an exception of node:sqlite into a BroadsheetError; others are given back as they are. */
export function sqliteError(cause: unknown, path: string): unknown {
  if (cause instanceof BroadsheetError) return cause;
  const failure = failureFor(extendedCode(cause), path);
  if (failure === undefined) return cause;
  return new BroadsheetError({ ...failure, audience: 'operator', cause });
}

/** Primary result code, or undefined when the exception is not SQLite's. */
export function resultCode(cause: unknown): number | undefined {
  const code = extendedCode(cause);
  return code === undefined ? undefined : code & 0xff;
}

function extendedCode(cause: unknown): number | undefined {
  if (typeof cause !== 'object' || cause === null) return undefined;
  const { code, errcode } = cause as { code?: unknown; errcode?: unknown };
  return code === 'ERR_SQLITE_ERROR' && typeof errcode === 'number' ? errcode : undefined;
}

/** Writing, cutting or flushing a file, or making shared memory for it, was refused. */
const refusedWrites: ReadonlySet<number> = new Set([778, 1034, 1290, 1546, 4874]);

function failureFor(code: number | undefined, path: string): SqliteFailure | undefined {
  if (code === undefined) return undefined;
  if (refusedWrites.has(code)) {
    // A quota that is used up and a limit on the size of files are told apart from a failing disk by nobody.
    return {
      code: 'store-unwritable',
      message: `The store ${path} could not be written: its disk may be full, over its quota, or failing. Nothing was changed.`,
      advice:
        'Free some space or raise the quota; a server that runs goes on by itself then. Where there is enough, check the disk.',
    };
  }
  switch (code & 0xff) {
    case 5:
    case 6:
      return {
        code: 'store-locked',
        message: `Another process holds the store ${path} locked.`,
        advice: 'Wait until it has finished, or stop it, and try again.',
      };
    case 8:
      return {
        code: 'store-read-only',
        message: `The store ${path} cannot be written.`,
        advice: 'Give this user the right to write the file and its directory.',
      };
    case 10:
      return {
        code: 'store-io',
        message: `Reading or writing the store ${path} failed.`,
        advice: 'Check the disk it lies on; nothing acknowledged has been taken back.',
      };
    case 11:
    case 26:
      return corruptStore(path);
    case 13:
      return {
        code: 'store-full',
        message: `The disk that holds the store ${path} is full; nothing was changed.`,
        advice: 'Free some space; a server that runs goes on by itself then.',
      };
    case 14:
      return {
        code: 'store-unreadable',
        message: `The store ${path} cannot be opened.`,
        advice: 'Check that its directory exists and that this user may read and write it.',
      };
    default:
      return undefined;
  }
}

export function corruptStore(path: string): SqliteFailure {
  return {
    code: 'store-corrupt',
    message: `The store ${path} is damaged or is not a Broadsheet store. It has been left as it is.`,
    advice: `Bring back a backup (the damaged file is kept beside it): ${ownCommand('restore FILE')}`,
  };
}
