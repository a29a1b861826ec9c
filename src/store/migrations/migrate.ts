// Brings a store to the version of this program, in one transaction; refuses one that is newer.
import { BroadsheetError } from '../../model/errors.ts';
import { raw, type Work } from '../work.ts';
import { MIGRATIONS, SCHEMA_VERSION } from './index.ts';
import { type DdlWords, type Migration, POSTGRES_WORDS, SQLITE_WORDS } from './migration.ts';

/**
 * Applies what is missing; run it inside one write transaction.
 * @returns versions applied now
 * @throws BroadsheetError 'store-newer' when the store was written by a later Broadsheet
 */
export function* migrate(
  engine: 'sqlite' | 'postgres',
  now: number,
  migrations: readonly Migration[] = MIGRATIONS,
): Work<readonly number[]> {
  const words: DdlWords = engine === 'sqlite' ? SQLITE_WORDS : POSTGRES_WORDS;
  // Two processes that start at once on an empty PostgreSQL database take turns here.
  if (engine === 'postgres') yield* raw('select pg_advisory_xact_lock(20200511)');
  yield* raw(
    `create table if not exists schema_version (
      version integer not null primary key, name text not null, applied_at ${words.long} not null) ${words.plain}`,
  );
  const applied = yield* raw<{ version: number }>('select version from schema_version order by version');
  const current = applied.at(-1)?.version ?? 0;
  const newest = migrations.at(-1)?.version ?? 0;
  if (current > newest) throw newerStore(current, newest);
  const done: number[] = [];
  for (const migration of migrations) {
    if (migration.version <= current) continue;
    for (const statement of migration.statements(words)) yield* raw(statement);
    const mark = engine === 'sqlite' ? '?, ?, ?' : '$1, $2, $3';
    yield* raw(`insert into schema_version (version, name, applied_at) values (${mark})`, [
      migration.version,
      migration.name,
      now,
    ]);
    done.push(migration.version);
  }
  return done;
}

export function newerStore(found: number, known: number = SCHEMA_VERSION): BroadsheetError {
  return new BroadsheetError({
    code: 'store-newer',
    audience: 'operator',
    message: `The store has version ${found}; this Broadsheet knows versions up to ${known}.`,
    advice: 'Start the newer Broadsheet that wrote it, or restore a backup made before the update.',
  });
}
