// What commands other than `serve` open: the same parts, beside a running server where there is one.
import type { House } from '../cli/house.ts';
import type { Config } from '../config.ts';
import { BroadsheetError } from '../model/errors.ts';
import type { Store } from '../model/store.ts';
import { openStore } from '../store/open-store.ts';
import { createLog } from './create-log.ts';
import { openCore } from './open-core.ts';

export async function openHouse(config: Config): Promise<House> {
  const { store, isServed } = await openBeside(config);
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
    async close() {
      await core.pageLoop.idle();
      await core.close();
    },
  };
}

/** Takes the data folder for itself; where a server has it, works beside the server. */
async function openBeside(config: Config): Promise<{ store: Store; isServed: boolean }> {
  const { dataDir, databaseUrl } = config;
  // PostgreSQL does not tell whether somebody serves; leases keep two from doing the same work.
  if (databaseUrl) return { store: await openStore({ dataDir, databaseUrl }), isServed: false };
  try {
    return { store: await openStore({ dataDir, databaseUrl, exclusive: true }), isServed: false };
  } catch (error) {
    if (!(error instanceof BroadsheetError) || error.code !== 'store-in-use') throw error;
    return { store: await openStore({ dataDir, databaseUrl }), isServed: true };
  }
}
