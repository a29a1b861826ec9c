// Works off the article pages that are due, so many at once; sleeps when there are none.

import type { ArticleId } from '../model/article.ts';
import type { ArticleStore, PageJob } from '../model/article-store.ts';
import type { Clock } from '../model/clock.ts';
import type { PageOutcome } from './read-pages.ts';
import { createSleeper } from './sleeper.ts';
import type { StoreWatch } from './store-watch.ts';

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

/** Of a lease: a job not begun by then is given back. The rest is for reading the page. */
const heldShare = 0.5;
/** How often to look whether the feeds are read. */
const giveWayMs = 500;

export function createPageLoop(options: {
  readonly articles: Pick<ArticleStore, 'claimPageJobs' | 'giveBackPageJobs'>;
  /** Holds the loop while the store cannot be written. */
  readonly watch?: Pick<StoreWatch, 'lost' | 'ready'>;
  readonly read: (job: PageJob, signal: AbortSignal) => Promise<PageOutcome>;
  readonly clock: Clock;
  readonly holder: string;
  readonly concurrency?: number;
  /** Pages of one host under way at once; the network keeps its own, stricter limit on connections. */
  readonly perHost?: number;
  readonly leaseSeconds?: number;
  /** How often to look when nothing wakes the loop. */
  readonly pollMs?: number;
  /** True while feeds wait to be read or are being read: they are the news, and pages the rest of it. No page is begun then. */
  readonly givesWay?: () => boolean;
  readonly onOutcome?: (outcome: PageOutcome) => void;
  readonly onCrash?: (error: unknown, job: PageJob | null) => void;
}): PageLoop {
  const concurrency = options.concurrency ?? 8;
  const perHost = options.perHost ?? 2;
  const pollMs = options.pollMs ?? 20_000;
  const givesWay = options.givesWay ?? (() => false);
  const controller = new AbortController();
  const sleeper = createSleeper(controller.signal);
  const { sleep, wake } = sleeper;
  const leaseSeconds = options.leaseSeconds ?? 300;
  /** Claimed and not begun, since their host is busy, with the time until which they may be begun. */
  const held = new Map<PageJob, number>();
  const inFlight = new Map<PageJob, Promise<void>>();
  /** Claimed, and ended without a word in the store: their leases are given back as soon as that is possible. */
  const unfinished = new Set<ArticleId>();
  const idlers: (() => void)[] = [];
  const counters: PageCounters = { read: 0, putOff: 0, givenUp: 0, crashed: 0, inFlight: 0 };
  let background: Promise<void> | null = null;

  async function run(): Promise<void> {
    while (!controller.signal.aborted) {
      try {
        await options.watch?.ready(controller.signal);
        await giveBack();
        if (givesWay()) {
          await sleep(Math.min(pollMs, giveWayMs));
          continue;
        }
        const room = concurrency * 2 - held.size - inFlight.size;
        const claimed = room > 0 && inFlight.size < concurrency ? await claim(room) : [];
        beginWhatMay();
        if (claimed.length && inFlight.size < concurrency) continue;
        const isIdle = !claimed.length && !held.size && !inFlight.size && !sleeper.wakened;
        if (isIdle) for (const done of idlers.splice(0)) done();
        await sleep(pollMs);
      } catch (error) {
        if (options.watch?.lost(error)) continue;
        counters.crashed += 1;
        options.onCrash?.(error, null);
        await sleep(5000);
      }
    }
  }

  /** Also of what was held too long: its lease would run out, and it would be claimed a second time. */
  async function giveBack(): Promise<void> {
    for (const [job, until] of held) {
      if (options.clock.now() < until) continue;
      held.delete(job);
      unfinished.add(job.articleId);
    }
    if (!unfinished.size) return;
    const ids = [...unfinished];
    await options.articles.giveBackPageJobs(ids, options.holder);
    for (const id of ids) unfinished.delete(id);
  }

  async function claim(limit: number): Promise<readonly PageJob[]> {
    const now = options.clock.now();
    const { holder } = options;
    const due = await options.articles.claimPageJobs({ now, limit, leaseSeconds, holder });
    // What takes longer than its lease is ours still: claimed again, it only has a new one.
    const begun = new Set([...inFlight.keys()].map(({ articleId }) => articleId));
    const claimed = due.filter(({ articleId }) => !begun.has(articleId));
    const until = now + leaseSeconds * 1000 * heldShare;
    for (const job of claimed) held.set(job, until);
    return claimed;
  }

  /** One host's many pages must not fill every place while other hosts wait. */
  function beginWhatMay(): void {
    const busy = new Map<string, number>();
    for (const job of inFlight.keys()) busy.set(hostOf(job), (busy.get(hostOf(job)) ?? 0) + 1);
    for (const job of [...held.keys()]) {
      const host = hostOf(job);
      const running = busy.get(host) ?? 0;
      if (inFlight.size >= concurrency) return;
      if (running >= perHost) continue;
      busy.set(host, running + 1);
      held.delete(job);
      begin(job);
    }
  }

  function begin(job: PageJob): void {
    counters.inFlight += 1;
    const work = options
      .read(job, controller.signal)
      .then(count)
      .catch((error) => {
        if (options.watch?.lost(error)) {
          unfinished.add(job.articleId);
          return;
        }
        counters.crashed += 1;
        options.onCrash?.(error, job);
      })
      .finally(() => {
        inFlight.delete(job);
        counters.inFlight -= 1;
        wake();
      });
    inFlight.set(job, work);
  }

  function count(outcome: PageOutcome): void {
    if (outcome.kind === 'read') counters.read += 1;
    if (outcome.kind === 'put-off') counters.putOff += 1;
    if (outcome.kind === 'given-up') counters.givenUp += 1;
    if (outcome.kind === 'aborted') unfinished.add(outcome.articleId);
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
      await Promise.allSettled(inFlight.values());
      for (const { articleId } of held.keys()) unfinished.add(articleId);
      held.clear();
      // Where the store is not there either, the leases run out.
      await giveBack().catch(() => {});
      for (const done of idlers.splice(0)) done();
    },
  };
}

function hostOf(job: PageJob): string {
  return URL.parse(job.url)?.hostname ?? '';
}
