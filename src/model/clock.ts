// Time as an argument.

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
}

/**
 * No due time is ever set further ahead: the longest polling interval and the longest Retry-After, a day each, with their
 * jitter. One that stands further ahead was written while the clock was wrong, and counts as due.
 */
export const longestWaitMs = 36 * 3_600_000;
/** No lease is taken for longer; one that ends later counts as free, likewise. */
export const longestLeaseMs = 3_600_000;

/** True for a time ahead of `now` that a right clock could have set. */
export function isAwaited(dueAt: number, now: number): boolean {
  return dueAt > now && dueAt <= now + longestWaitMs;
}

export const systemClock: Clock = { now: () => Date.now() };

export function fixedClock(at: number): Clock & { advance(ms: number): void } {
  let now = at;
  return {
    now: () => now,
    advance(ms) {
      now += ms;
    },
  };
}
