// How a contract's tests get a store of their own.
import type { Store } from '../../model/store.ts';

/** An empty store, or one with a first source, as the suite hands it to a contract. */
export type Fresh = () => Promise<Store>;
