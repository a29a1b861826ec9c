// The connection as the accounts library gets it.
import type { DatabaseSync } from 'node:sqlite';

/**
 * `database`, on which `begin` takes the write lock. The library begins, reads, hashes a password and then writes: a
 * plain `begin` would hold what it has read, and the write would be refused at once, without waiting, whenever the
 * command line had written in between (SQLITE_BUSY_SNAPSHOT).
 */
export function lockingOnBegin(database: DatabaseSync): DatabaseSync {
  return new Proxy(database, {
    get(target, key) {
      if (key === 'prepare') {
        return (sql: string) => target.prepare(sql === 'begin' ? 'begin immediate' : sql);
      }
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
