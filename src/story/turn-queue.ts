// Lets one delivery at a time through, first come first served, with a bound on how many may wait.
import { BroadsheetError } from '../model/errors.ts';

export interface TurnQueue {
  /**
   * Runs the task when its turn comes.
   *
   * @throws BroadsheetError 'intake-overloaded' when too many wait; whatever the task throws.
   */
  run<T>(task: () => Promise<T>): Promise<T>;
  readonly waiting: number;
}

export function createTurnQueue(maxWaiting: number): TurnQueue {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return {
    run<T>(task: () => Promise<T>): Promise<T> {
      if (waiting >= maxWaiting) return Promise.reject(overloaded(maxWaiting));
      waiting++;
      const turn = last.then(task).finally(() => {
        waiting--;
      });
      // A failed delivery is its caller's to handle; the next one goes on.
      last = turn.catch(() => undefined);
      return turn;
    },
    get waiting() {
      return waiting;
    },
  };
}

function overloaded(maxWaiting: number): BroadsheetError {
  return new BroadsheetError({
    code: 'intake-overloaded',
    audience: 'developer',
    message: `More than ${maxWaiting} deliveries wait to be stored.`,
    advice: 'Wait for earlier deliveries before handing in more; the source stays due and is asked again.',
  });
}
