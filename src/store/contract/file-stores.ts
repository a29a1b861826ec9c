// A SQLite store in a folder of its own for each test, closed and removed after it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { Store } from '../../model/store.ts';
import { openStore } from '../open-store.ts';

export interface FileStores {
  /** The folder of the test that runs. */
  readonly dataDir: string;
  open(exclusive?: boolean): Promise<Store>;
  /** A store that was opened otherwise is closed after the test as well. */
  closeAfter(store: Store): Store;
}

/** To be called once in a test file, which opens its stores by it. */
export function useFileStores(): FileStores {
  let dataDir = '';
  let opened: Store[] = [];
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'broadsheet-store-'));
  });
  afterEach(async () => {
    for (const store of opened) await store.close();
    opened = [];
    rmSync(dataDir, { recursive: true, force: true });
  });
  const closeAfter = (store: Store) => {
    opened.push(store);
    return store;
  };
  return {
    get dataDir() {
      return dataDir;
    },
    open: async (exclusive = false) => closeAfter(await openStore({ dataDir, databaseUrl: null, exclusive })),
    closeAfter,
  };
}
