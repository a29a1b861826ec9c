// Queries as generators: a piece of work yields commands and is given their results.
// The same work runs on every engine. On SQLite it runs to its end without leaving the event loop's turn,
// so that a transaction never spans an await; on PostgreSQL each command is awaited.
import type { CompiledQuery, Insertable } from 'kysely';
import type { Schema } from './schema.ts';

export type TableName = keyof Schema & string;

/** Many rows of one shape into one table. */
export interface InsertCommand {
  readonly kind: 'insert';
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  /** '' or an `on conflict` clause. */
  readonly onConflict: string;
}

export interface QueryCommand {
  readonly kind: 'query';
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

export type Command = QueryCommand | InsertCommand;

export interface CommandResult {
  readonly rows: readonly unknown[];
  readonly changed: number;
}

export type Work<T> = Generator<Command, T, CommandResult>;

interface Compilable<R> {
  compile(): CompiledQuery<R>;
}

/** Stands for an argument while a query is compiled. */
class Argument {
  readonly at: number;

  constructor(at: number) {
    this.at = at;
  }
}

/**
 * A query that is built and compiled once for each way to build it: for what runs with every act of a reader, where
 * compiling takes as long as running. Arguments may only stand for values.
 *
 * @param build makes the query from plain values, never looking at them
 */
export function compiledOnce<Builder extends object, Arguments extends readonly (string | number)[], R>(
  build: (db: Builder, ...given: Arguments) => Compilable<R>,
): (db: Builder, ...given: Arguments) => Work<readonly R[]> {
  const known = new WeakMap<Builder, CompiledQuery<R>>();
  return function* (db, ...given) {
    let query = known.get(db);
    if (query === undefined) {
      const stand = given.map((_, at) => new Argument(at)) as unknown as Arguments;
      query = build(db, ...stand).compile();
      known.set(db, query);
    }
    const parameters = query.parameters.map((one) => (one instanceof Argument ? given[one.at] : one));
    const result = yield { kind: 'query', sql: query.sql, parameters };
    return result.rows as readonly R[];
  };
}

/** Rows of a query. */
export function* all<R>(query: Compilable<R>): Work<readonly R[]> {
  const { sql, parameters } = query.compile();
  const result = yield { kind: 'query', sql, parameters };
  return result.rows as readonly R[];
}

/** First row of a query, or undefined. */
export function* first<R>(query: Compilable<R>): Work<R | undefined> {
  return (yield* all(query))[0];
}

/** Runs a statement; gives how many rows it changed. */
export function* run(query: Compilable<unknown>): Work<number> {
  const { sql, parameters } = query.compile();
  const result = yield { kind: 'query', sql, parameters };
  return result.changed;
}

/** Rows of a statement given as text, for what the query builder cannot say. */
export function* raw<R>(sql: string, parameters: readonly unknown[] = []): Work<readonly R[]> {
  const result = yield { kind: 'query', sql, parameters };
  return result.rows as readonly R[];
}

/** What to do with a row whose key is there already: nothing, or write these columns. */
export interface OnConflict<T extends TableName> {
  readonly key: readonly (keyof Schema[T] & string)[];
  readonly update: readonly (keyof Schema[T] & string)[];
  /** Written where the value is greater than the one that is there. */
  readonly greatest?: readonly (keyof Schema[T] & string)[];
}

/** Inserts rows that all have the same columns. */
export function* insertAll<T extends TableName>(
  table: T,
  rows: readonly Insertable<Schema[T]>[],
  onConflict?: OnConflict<T>,
): Work<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0]!);
  yield {
    kind: 'insert',
    table,
    columns,
    rows: rows.map((row) => columns.map((column) => (row as Record<string, unknown>)[column])),
    onConflict: conflictClause(table, onConflict),
  };
}

function conflictClause<T extends TableName>(table: T, onConflict: OnConflict<T> | undefined): string {
  if (onConflict === undefined) return '';
  const key = onConflict.key.map((column) => `"${column}"`).join(', ');
  const sets = [
    ...onConflict.update.map((column) => `"${column}" = excluded."${column}"`),
    ...(onConflict.greatest ?? []).map((column) => {
      const [known, given] = [`"${table}"."${column}"`, `excluded."${column}"`];
      return `"${column}" = case when ${given} > ${known} then ${given} else ${known} end`;
    }),
  ];
  if (sets.length === 0) return ` on conflict (${key}) do nothing`;
  return ` on conflict (${key}) do update set ${sets.join(', ')}`;
}

/**
 * A list for `in (...)`, its last value repeated up to a power of two, so that few different statements arise
 * and prepared ones are found again. Give it at most `IN_LIST_MAX` values: see `chunked`.
 */
export function padded<V>(values: readonly V[]): V[] {
  let size = 1;
  while (size < values.length) size *= 2;
  return Array.from({ length: size }, (_, i) => values[Math.min(i, values.length - 1)]!);
}

export const IN_LIST_MAX = 512;

export function chunked<V>(values: readonly V[], size = IN_LIST_MAX): V[][] {
  const chunks: V[][] = [];
  for (let i = 0; i < values.length; i += size) chunks.push(values.slice(i, i + size));
  return chunks;
}
