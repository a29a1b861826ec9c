// Gives the event loop its turn from inside long work.
import { setImmediate as nextTurn } from 'node:timers/promises';

/** Well below what a reader who waits for a page would notice. */
const MAX_TURN_MS = 12;

/** To be awaited between pieces of work: gives way when the work has gone on for long enough, else goes on at once. */
export function createTurns(): { readonly isDue: () => boolean; readonly next: () => Promise<void> } {
  let since = performance.now();
  return {
    isDue: () => performance.now() - since > MAX_TURN_MS,
    async next() {
      await nextTurn();
      since = performance.now();
    },
  };
}
