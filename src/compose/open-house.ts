// What commands other than `serve` open: the same parts, beside a running server where there is one.
import { statSync } from 'node:fs';
import type { House, Serving } from '../cli/house.ts';
import type { Config } from '../config.ts';
import { BroadsheetError } from '../model/errors.ts';
import { ownCommand } from '../model/own-command.ts';
import type { Store } from '../model/store.ts';
import { findInterruptedRestore } from '../store/interrupted-restore.ts';
import { openStore, storePath } from '../store/open-store.ts';
import { createLog } from './create-log.ts';
import { openCore } from './open-core.ts';

/** As `Doors.openHouse`. */
export async function openHouse(config: Config, use: 'existing' | 'made-if-missing'): Promise<House> {
  if (use === 'existing' && isMissing(config)) throw noStore(config.dataDir);
  const { store, serving } = await openBeside(config);
  const isServed = serving.ingest > 0;
  if (!isServed && store.engine === 'sqlite') await store.sources.dropLeases();
  const log = createLog(config.logLevel === 'info' ? { ...config, logLevel: 'warn' } : config);
  const core = await openCore({ config, log, store, refreshes: false });
  const { clock, sources, sample } = core;
  return {
    config,
    clock,
    store,
    sources,
    sample,
    isServed,
    serving,
    async close() {
      await core.pageLoop.idle();
      await core.close();
    },
  };
}

/** Only where the system says so: what cannot be looked at is for `openStore` to name. */
function isMissing({ dataDir, databaseUrl }: Config): boolean {
  if (databaseUrl) return false;
  const store = storePath(dataDir);
  try {
    statSync(store);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' && findInterruptedRestore(store) === null;
  }
}

function noStore(dataDir: string): BroadsheetError {
  return new BroadsheetError({
    code: 'no-store',
    audience: 'operator',
    message: `There is no store at ${dataDir}.`,
    advice: `Check --data-dir (BROADSHEET_DATA_DIR). A store is made by npm start, or by ${ownCommand('sources add ADDRESS')}`,
  });
}

const nobody: Serving = { web: 0, ingest: 0 };

/** Takes the data folder for itself; where a server has it, works beside the server. */
async function openBeside(config: Config): Promise<{ store: Store; serving: Serving }> {
  const { dataDir, databaseUrl } = config;
  if (databaseUrl) {
    const store = await openStore({ dataDir, databaseUrl });
    try {
      const { findServing } = await import('../store/postgres/serving-mark.ts');
      return { store, serving: await findServing(databaseUrl) };
    } catch (error) {
      await store.close();
      throw error;
    }
  }
  try {
    return { store: await openStore({ dataDir, databaseUrl, exclusive: true }), serving: nobody };
  } catch (error) {
    if (!(error instanceof BroadsheetError) || error.code !== 'store-in-use') throw error;
    // With SQLite one process does both, or waits for another command: it is left in peace either way.
    return { store: await openStore({ dataDir, databaseUrl }), serving: { web: 1, ingest: 1 } };
  }
}
