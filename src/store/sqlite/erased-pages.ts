// What was erased is gone from the tables at once, but its bytes lie in freed pages of the file until those are used
// again. After an erasure the file is written anew, when the store is closed or next opened: that takes seconds.
import type { DatabaseSync } from 'node:sqlite';

export const ERASED_SETTING = 'store.erased';

/** Writes the file anew where something was erased since the last time; otherwise does nothing. Never throws. */
export function clearErasedPages(database: DatabaseSync): void {
  try {
    const erased = database.prepare('select 1 from setting where key = ?').get(ERASED_SETTING);
    if (erased === undefined) return;
    database.exec('vacuum');
    database.prepare('delete from setting where key = ?').run(ERASED_SETTING);
    database.exec('pragma wal_checkpoint(truncate)');
  } catch {
    // Another process reads the file, or the disk is full: the mark stays, and it is tried again at the next close.
  }
}
