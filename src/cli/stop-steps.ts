// One Ctrl-C arrives up to three times: the terminal signals every process of the group, npm and the launcher pass it on.

/** What a signal asks for: a graceful stop, nothing (it belongs to the one before), or an end at once. */
export type StopStep = 'stop' | 'ignore' | 'quit';

const togetherMs = 500;

/**
 * Tells a person's second Ctrl-C from the copies of the first.
 * @returns what to do with a signal that arrives at `now` (milliseconds on any steady clock)
 */
export function createStopSteps(): (now: number) => StopStep {
  let firstAt: number | null = null;
  return (now) => {
    if (firstAt === null) {
      firstAt = now;
      return 'stop';
    }
    return now - firstAt < togetherMs ? 'ignore' : 'quit';
  };
}
