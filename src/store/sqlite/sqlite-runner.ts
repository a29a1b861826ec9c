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
/** What is begun after so long waits for the next transaction: requests come in between. */
const GROUP_MAX_MS = 20;

/** Work that shares a transaction, and the wait for the disk, with others. */
interface Waiting {
  readonly durability: Durability;
  run(): unknown;
  done(result: unknown): void;
  failed(cause: unknown): void;
}

export class SqliteRunner {
  readonly #database: DatabaseSync;
  readonly #path: string;
  readonly #statements: StatementCache;
  #durability: Durability = 'full';
  #group: Waiting[] = [];
  #timer: NodeJS.Immediate | null = null;

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
   * system's hands. Only a loss of power could take it back, so what readers do is written with FULL. As that waits for
   * the disk, what is asked for in one turn of the event loop is one transaction, and answered when it is committed. Work
   * that fails takes nothing else along: then each runs, again, in a transaction of its own.
   */
  async write<T>(work: () => Work<T>, durability: Durability = 'full'): Promise<T> {
    await this.#foreignTransactionEnded();
    return new Promise<T>((resolve, reject) => {
      this.#group.push({
        durability,
        run: () => this.#drive(work()),
        done: (result) => resolve(result as T),
        failed: reject,
      });
      this.#timer ??= setImmediate(() => void this.#commitWhenFree());
    });
  }

  async #commitWhenFree(): Promise<void> {
    try {
      await this.#foreignTransactionEnded();
      this.#commitGroup();
    } catch (cause) {
      this.#timer = null;
      for (const { failed } of this.#group.splice(0)) failed(cause);
    }
  }

  /** Everything that waits, unless that takes too long: then the rest has its turn soon. */
  #commitGroup(): void {
    const waiting = this.#group;
    if (this.#timer !== null) clearImmediate(this.#timer);
    this.#timer = null;
    if (waiting.length === 0) return;
    const results = this.#runTogether(waiting);
    this.#group = waiting.slice(results.length);
    for (const [i, result] of results.entries()) {
      if ('cause' in result) waiting[i]!.failed(result.cause);
      else waiting[i]!.done(result.value);
    }
    if (this.#group.length > 0) this.#timer = setImmediate(() => void this.#commitWhenFree());
  }

  /** @returns what came of the first of them, at least of one */
  #runTogether(waiting: readonly Waiting[]): readonly ({ value: unknown } | { cause: unknown })[] {
    const values: { value: unknown }[] = [];
    const start = performance.now();
    const durability = waiting.some((one) => one.durability === 'full') ? 'full' : 'relaxed';
    try {
      this.#transaction(() => {
        for (const { run } of waiting) {
          if (values.length > 0 && performance.now() - start > GROUP_MAX_MS) break;
          values.push({ value: run() });
        }
      }, durability);
      return values;
    } catch (cause) {
      if (values.length === 0) return [{ cause }];
      return waiting.slice(0, values.length + 1).map(({ run, durability: own }) => {
        try {
          return { value: this.#transaction(run, own) };
        } catch (ownCause) {
          return { cause: ownCause };
        }
      });
    }
  }

  writeSync<T>(work: () => Work<T>, durability: Durability = 'full'): T {
    return this.#transaction(() => this.#drive(work()), durability);
  }

  #transaction<T>(run: () => T, durability: Durability): T {
    try {
      this.#setDurability(durability);
      this.#database.exec('begin immediate');
      const result = run();
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
    if (this.#database.isOpen) this.#commitGroup();
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
