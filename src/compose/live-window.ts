// Which days of news memory holds: what is older leaves it by the clock, and comes back with a clock that goes back.
import type { Clock } from '../model/clock.ts';

/** Clocks are set back by less in the ordinary way; what memory misses by it is about to leave it. */
const unnoticedMs = 3_600_000;

export interface LiveWindowParts {
  readonly clock: Clock;
  /** Takes out of memory what is older than the window. */
  expire(): Promise<void>;
  /** Fills memory from the store, by the clock as it is now, and calls `filled`. */
  refill(): Promise<void>;
}

export interface LiveWindow {
  /** Memory was filled by the clock as it was then, in milliseconds. */
  filled(at: number): void;
  /**
   * Moves the window to where the clock is. A clock that was ahead has emptied memory, or filled it with nothing at a
   * start: where it went back by more than an hour, memory is filled anew.
   */
  move(): Promise<void>;
}

export function createLiveWindow({ clock, expire, refill }: LiveWindowParts): LiveWindow {
  let latest = Number.NEGATIVE_INFINITY;
  return {
    filled(at) {
      latest = at;
    },
    async move() {
      const now = clock.now();
      if (now < latest - unnoticedMs) return await refill();
      latest = Math.max(latest, now);
      await expire();
    },
  };
}
