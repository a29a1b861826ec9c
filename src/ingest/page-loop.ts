// Works off the article pages that are due, so many at once; sleeps when there are none.

import type { Clock } from '../model/clock.ts';
import type { ArticleStore, PageJob } from '../model/store.ts';
import type { PageOutcome } from './read-pages.ts';

export interface PageCounters {
  read: number;
  putOff: number;
  givenUp: number;
  crashed: number;
  inFlight: number;
}

export interface PageLoop {
  start(): void;
  stop(): Promise<void>;
  /** Looks for due pages now, e.g. after a delivery brought entries without full text. */
  wake(): void;
  /** Resolves when no page is due and none is under way. */
  idle(): Promise<void>;
  readonly counters: Readonly<PageCounters>;
}

export function createPageLoop(options: {
  readonly articles: Pick<ArticleStore, 'claimPageJobs'>;
  readonly read: (job: PageJob, signal: AbortSignal) => Promise<PageOutcome>;
  readonly clock: Clock;
  readonly holder: string;
  readonly concurrency?: number;
  readonly leaseSeconds?: number;
  /** How often to look when nothing wakes the loop. */
  readonly pollMs?: number;
  readonly onOutcome?: (outcome: PageOutcome) => void;
  readonly onCrash?: (error: unknown, job: PageJob | null) => void;
}): PageLoop {
  const concurrency = options.concurrency ?? 8;
  const pollMs = options.pollMs ?? 20_000;
  const controller = new AbortController();
  const inFlight = new Set<Promise<void>>();
  const idlers: (() => void)[] = [];
  const counters: PageCounters = { read: 0, putOff: 0, givenUp: 0, crashed: 0, inFlight: 0 };
  let background: Promise<void> | null = null;
  let wakeUp: (() => void) | null = null;
  let wakened = false;

  function wake(): void {
    wakened = true;
    wakeUp?.();
  }

  async function sleep(ms: number): Promise<void> {
    if (!wakened && !controller.signal.aborted) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        wakeUp = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    wakeUp = null;
    wakened = false;
  }

  async function run(): Promise<void> {
    while (!controller.signal.aborted) {
      try {
        const free = concurrency - inFlight.size;
        const jobs = free > 0 ? await claim(free) : [];
        for (const job of jobs) begin(job);
        if (jobs.length && inFlight.size < concurrency) continue;
        if (!jobs.length && !inFlight.size && !wakened) for (const done of idlers.splice(0)) done();
        await sleep(pollMs);
      } catch (error) {
        counters.crashed += 1;
        options.onCrash?.(error, null);
        await sleep(5000);
      }
    }
  }

  function claim(limit: number): Promise<readonly PageJob[]> {
    return options.articles.claimPageJobs({
      now: options.clock.now(),
      limit,
      leaseSeconds: options.leaseSeconds ?? 300,
      holder: options.holder,
    });
  }

  function begin(job: PageJob): void {
    counters.inFlight += 1;
    const work = options
      .read(job, controller.signal)
      .then(count)
      .catch((error) => {
        counters.crashed += 1;
        options.onCrash?.(error, job);
      })
      .finally(() => {
        inFlight.delete(work);
        counters.inFlight -= 1;
        wake();
      });
    inFlight.add(work);
  }

  function count(outcome: PageOutcome): void {
    if (outcome.kind === 'read') counters.read += 1;
    if (outcome.kind === 'put-off') counters.putOff += 1;
    if (outcome.kind === 'given-up') counters.givenUp += 1;
    options.onOutcome?.(outcome);
  }

  return {
    start() {
      if (!controller.signal.aborted) background ??= run();
    },
    wake,
    counters,
    idle() {
      if (!background || controller.signal.aborted) return Promise.resolve();
      return new Promise((resolve) => {
        idlers.push(resolve);
        wake();
      });
    },
    async stop() {
      controller.abort();
      wake();
      await background;
      await Promise.allSettled(inFlight);
      for (const done of idlers.splice(0)) done();
    },
  };
}
