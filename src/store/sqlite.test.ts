// The contract on the embedded engine.
import type { Store } from '../model/store.ts';
import { storeContract } from './contract.ts';
import { openSqliteStore } from './open-store.ts';

const opened: Store[] = [];

storeContract('SQLite', {
  async fresh() {
    const store = await openSqliteStore(':memory:');
    opened.push(store);
    return store;
  },
  async end() {
    for (const store of opened) await store.close();
  },
});
