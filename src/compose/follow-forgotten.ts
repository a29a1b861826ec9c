// Readers whom another process erased, or who switched personalisation off there, brought to what
// holds something of readers who are not held themselves: what counts them together, and editions served lately.
import type { ReaderId } from '../model/reader.ts';
import type { Store } from '../model/store.ts';

const noticesAtOnce = 200;

export interface ForgottenFollower {
  /** Tells of those since the last call; the first only notes where the store stands. Where it fails, the next tells. */
  follow(): Promise<void>;
}

/** A cursor of its own, not that of the stories: filling their memory anew passes over notices. */
export function createForgottenFollower(parts: {
  readonly store: Pick<Store, 'changes' | 'origin'>;
  readonly forget: (id: ReaderId) => void | Promise<void>;
  /** Notices are missing: any reader may have been forgotten. */
  readonly forgetAll: () => void | Promise<void>;
}): ForgottenFollower {
  const { store } = parts;
  let seen: number | null = null;
  return {
    async follow() {
      if (seen === null) {
        seen = await store.changes.latest();
        return;
      }
      while (true) {
        const notices = await store.changes.listAfter(seen, noticesAtOnce);
        if (notices === 'forgotten') {
          seen = await store.changes.latest();
          await parts.forgetAll();
          return;
        }
        for (const { origin, forgottenReader } of notices) {
          if (forgottenReader !== null && origin !== store.origin) await parts.forget(forgottenReader);
        }
        seen = notices.at(-1)?.number ?? seen;
        if (notices.length < noticesAtOnce) return;
      }
    },
  };
}
