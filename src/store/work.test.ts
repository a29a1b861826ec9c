import { expect, it } from 'vitest';
import { compileForPostgres, compileForSqlite } from './compile-only.ts';
import type { Engine } from './engine.ts';
import { compiledOnce, type QueryCommand } from './work.ts';

const knownAct = compiledOnce((db: Engine['db'], readerId: string, id: string) =>
  db.selectFrom('reader_interaction').select('id').where('id', '=', id).where('reader_id', '=', readerId),
);

/** What the work asks an engine for. */
function commandOf(db: Engine['db'], ...given: [string, string]): QueryCommand {
  const { value } = knownAct(db, ...given).next();
  if (value === undefined || !('kind' in value) || value.kind !== 'query') throw new Error('no query');
  return value;
}

it('compiles a query once for an engine, and gives each run its own arguments in the order of the text', () => {
  const [sqlite, postgres] = [compileForSqlite(), compileForPostgres()];
  const first = commandOf(sqlite, 'ann', 'act-1');
  expect(first.parameters).toEqual(['act-1', 'ann']);
  expect(first.sql).toContain('"id" = ?');
  expect(commandOf(sqlite, 'bob', 'act-2')).toEqual({ ...first, parameters: ['act-2', 'bob'] });
  expect(commandOf(postgres, 'bob', 'act-2').sql).toContain('"id" = $1');
});
