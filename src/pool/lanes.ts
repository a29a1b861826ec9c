// Hands waiting jobs to a fixed number of lanes, first come first served, several at once where they go together.

export interface Lanes<Job> {
  /** False when too many wait. */
  add(job: Job): boolean;
  /** Puts jobs back in front of all others: they had their turn before. */
  putBack(jobs: readonly Job[]): void;
  /** Takes out all that wait. */
  clear(): readonly Job[];
}

export interface LanesOptions<Job> {
  readonly count: number;
  /** Jobs waiting at most, those in work not counted. */
  readonly maxWaiting: number;
  /** How many of the jobs that wait, from the first, go together; at least 1. */
  readonly together: (waiting: readonly Job[]) => number;
  /** Does jobs and tells whoever waits for them; never rejects. */
  readonly work: (jobs: readonly Job[]) => Promise<void>;
}

export function createLanes<Job>(options: LanesOptions<Job>): Lanes<Job> {
  const { count, maxWaiting, together, work } = options;
  const waiting: Job[] = [];
  let free = count;

  function start(): void {
    while (free > 0 && waiting.length > 0) {
      free--;
      void work(waiting.splice(0, Math.max(1, together(waiting)))).finally(() => {
        free++;
        start();
      });
    }
  }

  return {
    add(job) {
      if (free === 0 && waiting.length >= maxWaiting) return false;
      waiting.push(job);
      start();
      return true;
    },
    putBack(jobs) {
      waiting.unshift(...jobs);
    },
    clear: () => waiting.splice(0),
  };
}
