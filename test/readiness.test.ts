// What /readyz says to a proxy or a supervisor.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import type { AppContext } from '../src/http/app-context.ts';
import { createMetrics } from '../src/http/ops/metrics.ts';
import { opsRoutes } from '../src/http/ops/routes.ts';
import type { Store } from '../src/model/store.ts';
import { createLiveIndex } from '../src/rank/live-index.ts';
import { openSqliteStore } from '../src/store/open-store.ts';

let store: Store;
let isWritable: boolean;
let isStopping: boolean;

beforeEach(async () => {
  store = await openSqliteStore(':memory:');
  isWritable = true;
  isStopping = false;
});
afterEach(() => store.close());

async function ready(): Promise<[number, string]> {
  // A disk that is full, without filling one.
  const maintenance = { ...store.maintenance, ping: async () => isWritable && store.maintenance.ping() };
  const app: Pick<AppContext, 'store' | 'live' | 'config' | 'version'> = {
    store: { ...store, maintenance },
    live: createLiveIndex(),
    config: readConfig({}, {}),
    version: '0',
  };
  const response = await opsRoutes(app, createMetrics({}), () => isStopping).request('/readyz');
  const { status } = (await response.json()) as { status: string };
  return [response.status, status];
}

it('is ready while the store takes writes', async () => {
  expect(await ready()).toEqual([200, 'ok']);
});

// Pages are served all the same; a proxy that heard 503 took them away from everybody.
it('is ready, and says what is wrong, while the store can only be read', async () => {
  isWritable = false;
  expect(await ready()).toEqual([200, 'read-only']);
});

it('is not ready without a store, nor while it stops', async () => {
  isStopping = true;
  expect(await ready()).toEqual([503, 'stopping']);
  isStopping = false;
  await store.close();
  expect(await ready()).toEqual([503, 'no store']);
});
