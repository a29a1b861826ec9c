// What every engine must do: one suite, run by sqlite.test.ts, pglite.test.ts and postgres.test.ts.
import { afterAll, describe } from 'vitest';
import type { Store } from '../model/store.ts';
import { arrivalContract } from './contract/arrival-contract.ts';
import { articleContract } from './contract/article-contract.ts';
import { addFirstSource } from './contract/builders.ts';
import { changeContract } from './contract/change-contract.ts';
import { controlContract } from './contract/control-contract.ts';
import { isolationContract } from './contract/isolation-contract.ts';
import { pollingContract } from './contract/polling-contract.ts';
import { readerContract } from './contract/reader-contract.ts';
import { readerDataContract } from './contract/reader-data-contract.ts';
import { readerVersionContract } from './contract/reader-version-contract.ts';
import { removalContract } from './contract/removal-contract.ts';
import { replayContract } from './contract/replay-contract.ts';
import { searchContract } from './contract/search-contract.ts';
import { setAsideContract } from './contract/set-aside-contract.ts';
import { sourceContract } from './contract/source-contract.ts';
import { storyContract } from './contract/story-contract.ts';
import { versionContract } from './contract/version-contract.ts';

export interface StoreUnderTest {
  /** An empty store; the one given before may be gone by then. */
  fresh(): Promise<Store>;
  /** Ends what `fresh` started. */
  end(): Promise<void>;
}

export function storeContract(engine: string, { fresh, end }: StoreUnderTest): void {
  // The first test of a server waits for it to start.
  describe(`store on ${engine}`, { timeout: 60_000 }, () => {
    afterAll(end);
    const withSource = async () => {
      const store = await fresh();
      await addFirstSource(store);
      return store;
    };
    sourceContract(fresh);
    pollingContract(fresh);
    arrivalContract(withSource);
    articleContract(withSource);
    versionContract(withSource);
    storyContract(withSource);
    removalContract(fresh);
    changeContract(withSource);
    controlContract(fresh);
    setAsideContract(withSource);
    searchContract(withSource);
    readerContract(withSource);
    readerDataContract(withSource);
    readerVersionContract(withSource);
    isolationContract(withSource);
    replayContract(withSource);
  });
}
