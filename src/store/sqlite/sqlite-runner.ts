// Runs work on node:sqlite, each piece to its end within one turn of the event loop.
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { BroadsheetError } from '../../model/errors.ts';
import type { Durability } from '../engine.ts';
import type { Command, CommandResult, InsertCommand, Work } from '../work.ts';
import { sqliteError } from './errors.ts';
import { StatementCache } from './statement-cache.ts';

/** How long to wait for a transaction that the accounts library has open on the same connection. */
const FOREIGN_TRANSACTION_MAX_MS = 5_000;
const PARAMETERS_PER_STATEMENT = 32;

export class SqliteRunner {
  readonly #database: DatabaseSync;
  readonly #path: string;
  readonly #statements: StatementCache;
  #durability: Durability = 'full';

  constructor(database: DatabaseSync, path: string) {
    this.#database = database;
    this.#path = path;
    this.#statements = new StatementCache(database);
  }

  async read<T>(work: () => Work<T>): Promise<T> {
    return this.readSync(work);
  }

  readSync<T>(work: () => Work<T>): T {
    try {
      return this.#drive(work());
    } catch (cause) {
      throw sqliteError(cause, this.#path);
    }
  }

  /**
   * One transaction. The write lock is taken at its beginning, so that nothing read in it can be stale.
   * WAL with synchronous=NORMAL loses nothing when the process is killed: what was committed is in the operating
   * system's hands. Only a loss of power could take it back, so what readers do is written with FULL.
   */
  async write<T>(work: () => Work<T>, durability: Durability = 'full'): Promise<T> {
    await this.#foreignTransactionEnded();
    return this.writeSync(work, durability);
  }

  writeSync<T>(work: () => Work<T>, durability: Durability = 'full'): T {
    try {
      this.#setDurability(durability);
      this.#database.exec('begin immediate');
      const result = this.#drive(work());
      this.#database.exec('commit');
      return result;
    } catch (cause) {
      this.#rollback();
      throw sqliteError(cause, this.#path);
    } finally {
      // The accounts library shares the connection and expects its writes to last.
      if (this.#database.isOpen) this.#setDurability('full');
    }
  }

  close(): void {
    this.#statements.clear();
    if (this.#database.isOpen) this.#database.close();
  }

  #drive<T>(work: Work<T>): T {
    let step = work.next();
    while (!step.done) step = work.next(this.#execute(step.value));
    return step.value;
  }

  #execute(command: Command): CommandResult {
    if (command.kind === 'insert') return this.#insert(command);
    const { statement, givesRows } = this.#statements.get(command.sql);
    const parameters = command.parameters as SQLInputValue[];
    if (givesRows) return { rows: statement.all(...parameters), changed: 0 };
    return { rows: [], changed: Number(statement.run(...parameters).changes) };
  }

  #insert(command: InsertCommand): CommandResult {
    const { rows, columns } = command;
    // Narrow rows go several to a statement: the call costs more than the row.
    const size = Math.max(1, Math.floor(PARAMETERS_PER_STATEMENT / columns.length));
    const together = rows.length - (rows.length % size);
    if (together > 0) {
      const statement = this.#insertStatement(command, size);
      for (let i = 0; i < together; i += size) {
        statement.run(...(rows.slice(i, i + size).flat() as SQLInputValue[]));
      }
    }
    if (together < rows.length) {
      const statement = this.#insertStatement(command, 1);
      for (const row of rows.slice(together)) statement.run(...(row as SQLInputValue[]));
    }
    return { rows: [], changed: rows.length };
  }

  #insertStatement({ table, columns, onConflict }: InsertCommand, rowCount: number): StatementSync {
    const names = columns.map((column) => `"${column}"`).join(', ');
    const marks = `(${columns.map(() => '?').join(', ')})`;
    const values = Array.from({ length: rowCount }, () => marks).join(', ');
    return this.#statements.get(`insert into "${table}" (${names}) values ${values}${onConflict}`).statement;
  }

  #setDurability(durability: Durability): void {
    if (this.#durability === durability) return;
    this.#database.exec(`pragma synchronous = ${durability === 'full' ? 'full' : 'normal'}`);
    this.#durability = durability;
  }

  #rollback(): void {
    // After some failures (a full disk) SQLite has rolled back by itself.
    if (this.#database.isOpen && this.#database.isTransaction) this.#database.exec('rollback');
  }

  async #foreignTransactionEnded(): Promise<void> {
    const deadline = Date.now() + FOREIGN_TRANSACTION_MAX_MS;
    while (this.#database.isTransaction) {
      if (Date.now() > deadline) {
        throw new BroadsheetError({
          code: 'store-locked',
          audience: 'developer',
          message: 'A transaction on the shared connection was left open.',
          advice: 'Restart Broadsheet and report this with the log.',
        });
      }
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}
