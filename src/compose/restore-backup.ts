// `restore`: a backup file in the place of the SQLite store. A store in PostgreSQL is put back with its own tools.
import type { Restored } from '../cli/house.ts';
import type { Config } from '../config.ts';
import { BroadsheetError } from '../model/errors.ts';
import { restoreSqlite } from '../store/restore.ts';

/**
 * @throws BroadsheetError 'restore-unsupported' with PostgreSQL, saying whether a server has to be stopped first;
 *   else as `restoreSqlite`
 */
export async function restoreBackup(config: Config, file: string): Promise<Restored> {
  const { databaseUrl, dataDir } = config;
  if (databaseUrl) throw await unsupported(databaseUrl);
  return { keptAs: restoreSqlite(file, dataDir, new Date()).keptAt };
}

async function unsupported(databaseUrl: string): Promise<BroadsheetError> {
  const { findServing } = await import('../store/postgres/serving-mark.ts');
  const { web, ingest } = await findServing(databaseUrl);
  const first = web + ingest > 0 ? 'A server runs on it: stop it first. Then put' : 'Put';
  return new BroadsheetError({
    code: 'restore-unsupported',
    audience: 'operator',
    message: 'Nothing was restored: this Broadsheet keeps its store in PostgreSQL.',
    advice: `${first} a dump made with pg_dump back with psql or pg_restore.`,
  });
}
