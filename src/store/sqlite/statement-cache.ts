// Prepared statements by their text, least recently used dropped first.
import type { DatabaseSync, StatementSync } from 'node:sqlite';

export interface PreparedStatement {
  readonly statement: StatementSync;
  readonly givesRows: boolean;
}

const MAX_STATEMENTS = 200;

export class StatementCache {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, PreparedStatement>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  get(sql: string): PreparedStatement {
    const known = this.#statements.get(sql);
    if (known !== undefined) {
      this.#statements.delete(sql);
      this.#statements.set(sql, known);
      return known;
    }
    const statement = this.#database.prepare(sql);
    const prepared = { statement, givesRows: statement.columns().length > 0 };
    this.#statements.set(sql, prepared);
    if (this.#statements.size > MAX_STATEMENTS) {
      this.#statements.delete(this.#statements.keys().next().value as string);
    }
    return prepared;
  }

  clear(): void {
    this.#statements.clear();
  }
}
