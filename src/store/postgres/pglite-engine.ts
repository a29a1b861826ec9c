// PostgreSQL in WebAssembly as an engine: no server needed, for tests.
import { randomUUID } from 'node:crypto';
import { compileForPostgres } from '../compile-only.ts';
import type { Engine } from '../engine.ts';
import { migrate } from '../migrations/migrate.ts';
import { raw } from '../work.ts';
import { postgresError } from './errors.ts';
import { postgresFullText } from './full-text.ts';
import { databaseSize, findProblems } from './postgres-engine.ts';
import { drive, type PostgresConnection } from './postgres-runner.ts';
import { postgresSubjects } from './subjects.ts';

const INT8 = 20;

/** What of PGlite is used; it is a development dependency and its types need not be there. */
interface PgliteQuery {
  query(sql: string, parameters: unknown[]): Promise<{ rows: unknown[]; affectedRows?: number }>;
}

export async function openPgliteEngine(): Promise<Engine> {
  const { PGlite } = await import('@electric-sql/pglite');
  const pglite = await PGlite.create({ parsers: { [INT8]: Number } });
  const read: Engine['read'] = (work) => drive(connectionOf(pglite), work()).catch(rethrow);
  const write: Engine['write'] = (work) =>
    pglite.transaction((transaction) => drive(connectionOf(transaction), work())).catch(rethrow);
  await write(() => migrate('postgres', Date.now()));
  return {
    kind: 'pglite',
    unseen: null,
    origin: randomUUID(),
    db: compileForPostgres(),
    fullText: postgresFullText,
    subjects: postgresSubjects,
    greatest: 'greatest',
    locksRows: true,
    read,
    write,
    native: pglite,
    backup: async () => ({ kind: 'unsupported', advice: 'PGlite is for tests; it keeps nothing.' }),
    check: () => read(findProblems),
    ping: async () => (await read(() => raw('select 1'))).length === 1,
    sizeBytes: () => read(databaseSize),
    close: () => pglite.close(),
  };
}

function connectionOf(client: PgliteQuery): PostgresConnection {
  return {
    async query(sql, parameters) {
      const { rows, affectedRows } = await client.query(sql, parameters);
      return { rows, changed: affectedRows ?? 0 };
    },
  };
}

function rethrow(cause: unknown): never {
  throw postgresError(cause);
}
