// SQLite as an engine of the store.
import { randomUUID } from 'node:crypto';
import { statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { backupSqlite } from '../backup.ts';
import { compileForSqlite } from '../compile-only.ts';
import type { Engine } from '../engine.ts';
import { migrate } from '../migrations/migrate.ts';
import { raw } from '../work.ts';
import { checkDatabase } from './check-sqlite.ts';
import { openDatabase } from './connection.ts';
import { clearErasedPages } from './erased-pages.ts';
import { lockingOnBegin } from './for-accounts.ts';
import { sqliteFullText } from './full-text.ts';
import { SqliteRunner } from './sqlite-runner.ts';
import { sqliteSubjects } from './subjects.ts';

/** Less than this and the next checkpoint may fail. */
const MIN_FREE_BYTES = 8 * 1024 * 1024;

/**
 * Opens the file and brings it to this program's version.
 * @param onClose runs after the file is closed
 * @throws BroadsheetError, see connection.ts and migrate.ts
 */
export function openSqliteEngine(path: string, onClose: () => void = () => {}): Engine {
  const database = openDatabase(path);
  const runner = new SqliteRunner(database, path);
  try {
    runner.writeSync(() => migrate('sqlite', Date.now()));
    clearErasedPages(database);
  } catch (cause) {
    runner.close();
    throw cause;
  }
  return {
    kind: 'sqlite',
    origin: randomUUID(),
    db: compileForSqlite(),
    fullText: sqliteFullText,
    subjects: sqliteSubjects,
    greatest: 'max',
    unseen: new Set(),
    locksRows: false,
    read: (work) => runner.read(work),
    write: (work, durability) => runner.write(work, durability),
    native: lockingOnBegin(database),
    backup: (toPath, onProgress) => backupSqlite(database, toPath, onProgress),
    check: async () => checkDatabase(database, path),
    ping: () => ping(runner, path),
    sizeBytes: async () => (path === ':memory:' ? pagesInBytes(database) : filesInBytes(path)),
    close: async () => {
      if (database.isOpen) clearErasedPages(database);
      runner.close();
      onClose();
    },
  };
}

/** Takes the write lock and changes nothing. */
async function ping(runner: SqliteRunner, path: string): Promise<boolean> {
  try {
    await runner.write(
      () => raw('update id_counter set next_id = next_id where kind = ?', ['none']),
      'relaxed',
    );
    if (path === ':memory:') return true;
    const { bavail, bsize } = statfsSync(dirname(path));
    return bavail * bsize >= MIN_FREE_BYTES;
  } catch {
    return false;
  }
}

function filesInBytes(path: string): number {
  return [path, `${path}-wal`].reduce(
    (sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
}

function pagesInBytes(database: DatabaseSync): number {
  const row = database
    .prepare('select page_count * page_size as n from pragma_page_count, pragma_page_size')
    .get() as { n: number };
  return row.n;
}
