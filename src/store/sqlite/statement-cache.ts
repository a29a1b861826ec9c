// Prepared statements by their text, least recently used dropped first.
import type { DatabaseSync, StatementSync } from 'node:sqlite';

const MAX_STATEMENTS = 200;

export class StatementCache {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  get(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known !== undefined) {
      this.#statements.delete(sql);
      this.#statements.set(sql, known);
      return known;
    }
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    if (this.#statements.size > MAX_STATEMENTS) {
      this.#statements.delete(this.#statements.keys().next().value as string);
    }
    return statement;
  }

  clear(): void {
    this.#statements.clear();
  }
}
