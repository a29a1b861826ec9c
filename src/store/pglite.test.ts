// The contract on PostgreSQL in WebAssembly: needs no server.
import type { PGlite } from '@electric-sql/pglite';
import type { Store } from '../model/store.ts';
import { EMPTY_TABLES } from './contract/empty-tables.ts';
import { storeContract } from './contract.ts';
import { openPgliteStore } from './open-store.ts';

let store: Store | undefined;

storeContract('PGlite', {
  async fresh() {
    store ??= await openPgliteStore();
    await (store.native as PGlite).exec(EMPTY_TABLES);
    return store;
  },
  end: async () => store?.close(),
});
