// Runs work on anything that speaks PostgreSQL: a pool's client or PGlite.
import type { Command, CommandResult, InsertCommand, Work } from '../work.ts';

export interface PostgresConnection {
  query(sql: string, parameters: unknown[]): Promise<{ rows: unknown[]; changed: number }>;
}

/** The protocol counts parameters in 16 bits. */
const MAX_PARAMETERS = 30_000;
const MAX_ROWS = 500;

export async function drive<T>(connection: PostgresConnection, work: Work<T>): Promise<T> {
  let step = work.next();
  while (!step.done) {
    let result: CommandResult;
    try {
      result = await execute(connection, step.value);
    } catch (cause) {
      // Lets the work see where it failed, and clean up if it wants to.
      step = work.throw(cause);
      continue;
    }
    step = work.next(result);
  }
  return step.value;
}

async function execute(connection: PostgresConnection, command: Command): Promise<CommandResult> {
  if (command.kind === 'insert') return insert(connection, command);
  return connection.query(command.sql, command.parameters.map(storable));
}

async function insert(connection: PostgresConnection, command: InsertCommand): Promise<CommandResult> {
  const size = Math.max(1, Math.min(MAX_ROWS, Math.floor(MAX_PARAMETERS / command.columns.length)));
  for (let i = 0; i < command.rows.length; i += size) {
    const rows = command.rows.slice(i, i + size);
    await connection.query(insertText(command, rows.length), rows.flat().map(storable));
  }
  return { rows: [], changed: command.rows.length };
}

function insertText({ table, columns, onConflict }: InsertCommand, rowCount: number): string {
  const names = columns.map((column) => `"${column}"`).join(', ');
  const rows = Array.from({ length: rowCount }, (_, row) => {
    const marks = columns.map((_column, i) => `$${row * columns.length + i + 1}`);
    return `(${marks.join(', ')})`;
  });
  return `insert into "${table}" (${names}) values ${rows.join(', ')}${onConflict}`;
}

/** PostgreSQL's text holds no NUL character, which feeds sometimes do. */
function storable(value: unknown): unknown {
  return typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '') : value;
}
