// What commands other than `serve` open: the same parts, beside a running server where there is one.
import { randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import type { House, Serving } from '../cli/house.ts';
import type { Config } from '../config.ts';
import type { Accounts } from '../http/accounts/accounts.ts';
import { BroadsheetError } from '../model/errors.ts';
import { ownCommand } from '../model/own-command.ts';
import type { Store } from '../model/store.ts';
import { findInterruptedRestore } from '../store/interrupted-restore.ts';
import { openStore, storePath } from '../store/open-store.ts';
import { createLog } from './create-log.ts';
import { type Core, openCore } from './open-core.ts';
import { readServedAt } from './served-at.ts';

/** As `Doors.openHouse`. */
export async function openHouse(config: Config, use: 'existing' | 'made-if-missing'): Promise<House> {
  if (use === 'existing' && isMissing(config)) throw noStore(config.dataDir);
  const { store, serving } = await openBeside(config);
  const isServed = serving.ingest > 0;
  if (!isServed && store.engine === 'sqlite') await store.sources.dropLeases();
  const log = createLog(config.logLevel === 'info' ? { ...config, logLevel: 'warn' } : config);
  const core = await openCore({ config, log, store, refreshes: false });
  const { clock, sources, sample, readers } = core;
  const servedAt = async () => (serving.web > 0 ? readServedAt(store.maintenance) : null);
  return {
    config,
    clock,
    store,
    sources,
    sample,
    kernel: core.kernel.kind === 'ready' ? core.kernel.kernel : null,
    isServed,
    serving,
    servedAt,
    async accounts() {
      const accounts = await openKnownAccounts(core);
      if (accounts === null) return null;
      return {
        list: accounts.list,
        newPasswordCode: accounts.newPasswordCode,
        async remove(readerId) {
          await accounts.remove(readerId);
          await readers.remove(readerId);
        },
      };
    },
    async close() {
      await core.pageLoop.idle();
      await core.close();
    },
  };
}

/** Where nobody has an account yet there is nothing to look at, and no table for it is made. */
async function openKnownAccounts({ store, clock, log }: Core): Promise<Accounts | null> {
  if (!(await store.maintenance.getSetting('accounts.admin'))) return null;
  const { openAccounts } = await import('../http/accounts/accounts.ts');
  return openAccounts({
    database: store.native,
    settings: store.maintenance,
    // A command signs nobody in.
    secret: randomBytes(32).toString('hex'),
    baseUrl: 'http://localhost',
    clock,
    log,
  });
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
