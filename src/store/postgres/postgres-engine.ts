// PostgreSQL as an engine of the store: a pool of connections, one transaction a piece of writing.

import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { StoreProblem } from '../../model/finding.ts';
import { ownCommand } from '../../model/own-command.ts';
import { compileForPostgres } from '../compile-only.ts';
import type { Engine } from '../engine.ts';
import { migrate } from '../migrations/migrate.ts';
import { raw, type Work } from '../work.ts';
import { isConflict, postgresError } from './errors.ts';
import { postgresFullText } from './full-text.ts';
import { drive, type PostgresConnection } from './postgres-runner.ts';
import { postgresSubjects } from './subjects.ts';

const MAX_CONNECTIONS = 10;
const CONNECT_TIMEOUT_MS = 5_000;
const MAX_TRIES = 4;
const INT8 = 20;

/** @throws BroadsheetError 'store-unreachable', 'store-refused', 'store-newer', ... */
export async function openPostgresEngine(url: string): Promise<Engine> {
  const pool = new pg.Pool({
    connectionString: url,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    types: { getTypeParser: numbersForBigints },
  });
  // A connection that breaks while it waits is replaced by the pool; unheard, the event would end the process.
  pool.on('error', () => {});
  const write: Engine['write'] = (work) => transaction(pool, work);
  try {
    await write(() => migrate('postgres', Date.now()));
  } catch (cause) {
    await pool.end();
    throw cause;
  }
  return {
    kind: 'postgres',
    origin: randomUUID(),
    db: compileForPostgres(),
    fullText: postgresFullText,
    subjects: postgresSubjects,
    greatest: 'greatest',
    unseen: null,
    locksRows: true,
    read: (work) => reading(pool, work),
    write,
    native: pool,
    backup: async () => ({
      kind: 'unsupported',
      advice: 'Use PostgreSQL\'s own tools: pg_dump "$BROADSHEET_DATABASE_URL" > broadsheet.sql',
    }),
    check: () => check(pool),
    ping: () => ping(pool),
    sizeBytes: () => reading(pool, databaseSize),
    close: () => pool.end(),
  };
}

/** Every bigint of ours is a count, a time in milliseconds or a 52-bit hash: exact as a number. */
function numbersForBigints(oid: number, format?: unknown): (value: string) => unknown {
  if (oid === INT8 && format !== 'binary') return Number;
  return pg.types.getTypeParser(oid, format as 'text') as (value: string) => unknown;
}

function connectionOf(client: Pick<pg.ClientBase, 'query'>): PostgresConnection {
  return {
    async query(sql, parameters) {
      const result = await client.query(sql, parameters);
      return { rows: result.rows as unknown[], changed: result.rowCount ?? 0 };
    },
  };
}

async function reading<T>(pool: pg.Pool, work: () => Work<T>): Promise<T> {
  try {
    return await drive(connectionOf(pool as never), work());
  } catch (cause) {
    throw postgresError(cause);
  }
}

/** Runs the work again when another transaction was in the way. */
async function transaction<T>(pool: pg.Pool, work: () => Work<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await tryTransaction(pool, work);
    } catch (cause) {
      if (!isConflict(cause) || attempt === MAX_TRIES) throw postgresError(cause);
    }
  }
}

async function tryTransaction<T>(pool: pg.Pool, work: () => Work<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const result = await drive(connectionOf(client), work());
    await client.query('commit');
    return result;
  } catch (cause) {
    await client.query('rollback').catch((error: Error) => {
      broken = error;
    });
    throw cause;
  } finally {
    client.release(broken);
  }
}

export function* databaseSize(): Work<number> {
  const rows = yield* raw<{ n: number }>('select pg_database_size(current_database()) as n');
  return Number(rows[0]?.n ?? 0);
}

async function ping(pool: pg.Pool): Promise<boolean> {
  try {
    await transaction(pool, () => raw("update id_counter set next_id = next_id where kind = 'none'"));
    return true;
  } catch {
    return false;
  }
}

async function check(pool: pg.Pool): Promise<readonly StoreProblem[]> {
  try {
    return await reading(pool, findProblems);
  } catch (cause) {
    return [
      {
        code: 'store-not-checked',
        problem: (cause as Error).message,
        advice: 'Check the PostgreSQL server and its log.',
      },
    ];
  }
}

/** PostgreSQL looks after its own files; what refers to what is ours to check. */
export function* findProblems(): Work<readonly StoreProblem[]> {
  const [row] = yield* raw<{ words: number; stories: number }>(
    `select
       (select count(*) from article a where not exists
         (select 1 from article_words w where w.article_id = a.id)) as words,
       (select count(*) from article a where not exists (select 1 from story s where s.id = a.story_id)) as stories`,
  );
  const problems: StoreProblem[] = [];
  if (row !== undefined && row.words > 0) {
    problems.push({
      code: 'articles-not-searched',
      problem: `${row.words} articles are missing from search.`,
      advice: 'Restore the table article_words from a dump.',
    });
  }
  if (row !== undefined && row.stories > 0) {
    problems.push({
      code: 'articles-without-story',
      problem: `${row.stories} articles belong to no story and are not shown.`,
      advice: `Restart Broadsheet; if they stay, report this with the output of: ${ownCommand('doctor --json')}`,
    });
  }
  return problems;
}
