// Keeps the sources fresh: claims what is due under leases, so many at once, and sleeps until the next falls due.
import { type Clock, isAwaited } from '../model/clock.ts';
import type { Source, SourceId } from '../model/source.ts';
import type { SourceStore } from '../model/source-store.ts';
import type { RefreshOutcome } from './refresh-source.ts';
import { createSleeper } from './sleeper.ts';
import type { StoreWatch } from './store-watch.ts';

export interface RefreshProgress {
  readonly total: number;
  readonly done: number;
  readonly failed: number;
  readonly newArticles: number;
}

export interface RefreshCounters {
  checked: number;
  withArticles: number;
  unchanged: number;
  failed: number;
  /** Exceptions: bugs or a store that is not there. */
  crashed: number;
  articles: number;
  inFlight: number;
}

export interface RefreshLoop {
  /** Starts the background loop; a second call does nothing. */
  start(): void;
  /** Takes no more work, aborts what is under way, waits for it and gives its leases back. Nothing half is stored. */
  stop(): Promise<void>;
  /** Looks for due sources now, e.g. after sources were added. */
  wake(): void;
  /**
   * Checks these sources (or all active ones) now and resolves when each has had its turn. A source that asked us to
   * wait (429, 503 with Retry-After) is not asked before its time and not counted in `total`.
   */
  refreshNow(request: {
    readonly ids: readonly SourceId[] | 'all';
    readonly onProgress?: (progress: RefreshProgress) => void;
    readonly signal?: AbortSignal;
  }): Promise<RefreshProgress>;
  readonly counters: Readonly<RefreshCounters>;
}

export interface RefreshLoopOptions {
  readonly sources: Pick<
    SourceStore,
    'claimDueSources' | 'markDue' | 'nextDueAt' | 'listSources' | 'giveBack'
  >;
  /** Holds the loop while the store cannot be written. */
  readonly watch?: Pick<StoreWatch, 'lost' | 'ready'>;
  readonly refresh: (source: Source, signal: AbortSignal) => Promise<RefreshOutcome>;
  readonly clock: Clock;
  /** Names this process in leases. */
  readonly holder: string;
  /** Sources under way at once. */
  readonly concurrency?: number;
  readonly leaseSeconds?: number;
  /** Longest sleep, in case another process adds sources. */
  readonly maxSleepMs?: number;
  readonly onOutcome?: (outcome: RefreshOutcome) => void;
  readonly onCrash?: (error: unknown, source: Source | null) => void;
}

interface Tracker {
  readonly pending: Set<SourceId>;
  readonly progress: { total: number; done: number; failed: number; newArticles: number };
  report(): void;
  finish(): void;
}

/** Sleep after the store failed, so that a lost database is not hammered. */
const crashPauseMs = 5000;

export function createRefreshLoop(options: RefreshLoopOptions): RefreshLoop {
  const concurrency = options.concurrency ?? 32;
  const leaseSeconds = options.leaseSeconds ?? 300;
  const maxSleepMs = options.maxSleepMs ?? 30_000;
  const { sources, clock } = options;
  const controller = new AbortController();
  const sleeper = createSleeper(controller.signal);
  const inFlight = new Map<SourceId, Promise<void>>();
  const trackers = new Set<Tracker>();
  /** Claimed, and ended without a word in the store: their leases are given back as soon as that is possible. */
  const unfinished = new Set<SourceId>();
  const counters: RefreshCounters = {
    checked: 0,
    withArticles: 0,
    unchanged: 0,
    failed: 0,
    crashed: 0,
    articles: 0,
    inFlight: 0,
  };
  let background: Promise<void> | null = null;
  const { sleep, wake } = sleeper;

  async function run(): Promise<void> {
    while (!controller.signal.aborted) {
      try {
        await options.watch?.ready(controller.signal);
        await giveBack();
        const claimed = await claim();
        for (const source of claimed) begin(source);
        // Full, or nothing found: the end of a check or the next due time wakes us.
        if (!claimed.length) await rest();
        else if (inFlight.size >= concurrency) await sleep(maxSleepMs);
      } catch (error) {
        if (options.watch?.lost(error)) continue;
        counters.crashed += 1;
        options.onCrash?.(error, null);
        await sleep(crashPauseMs);
      }
    }
  }

  async function giveBack(): Promise<void> {
    if (!unfinished.size) return;
    const ids = [...unfinished];
    await sources.giveBack(ids, options.holder);
    for (const id of ids) unfinished.delete(id);
  }

  async function claim(): Promise<readonly Source[]> {
    const free = concurrency - inFlight.size;
    if (free <= 0) return [];
    return sources.claimDueSources({ now: clock.now(), limit: free, leaseSeconds, holder: options.holder });
  }

  async function rest(): Promise<void> {
    if (inFlight.size >= concurrency) return sleep(maxSleepMs);
    if (sleeper.wakened) return sleep(0);
    if (!inFlight.size) settleTrackers();
    const dueAt = await sources.nextDueAt();
    const untilDue = dueAt === null ? maxSleepMs : Math.max(dueAt - clock.now(), 50);
    return sleep(Math.min(untilDue, maxSleepMs));
  }

  function begin(source: Source): void {
    if (inFlight.has(source.id)) return;
    counters.inFlight += 1;
    const work = options
      .refresh(source, controller.signal)
      .then((outcome) => count(source, outcome))
      .catch((error) => {
        track(source.id, 0, true);
        if (options.watch?.lost(error)) {
          unfinished.add(source.id);
          return;
        }
        counters.crashed += 1;
        options.onCrash?.(error, source);
      })
      .finally(() => {
        inFlight.delete(source.id);
        counters.inFlight -= 1;
        wake();
      });
    inFlight.set(source.id, work);
  }

  function count(source: Source, outcome: RefreshOutcome): void {
    if (outcome.kind === 'aborted') {
      unfinished.add(source.id);
      return;
    }
    counters.checked += 1;
    const articles = outcome.kind === 'articles' ? outcome.articles : 0;
    counters.articles += articles;
    if (outcome.kind === 'articles') counters.withArticles += 1;
    else counters[outcome.kind] += 1;
    track(source.id, articles, outcome.kind === 'failed');
    options.onOutcome?.(outcome);
  }

  function track(id: SourceId, articles: number, failed: boolean): void {
    for (const tracker of trackers) {
      if (!tracker.pending.delete(id)) continue;
      tracker.progress.done += 1;
      tracker.progress.newArticles += articles;
      if (failed) tracker.progress.failed += 1;
      tracker.report();
      if (!tracker.pending.size) tracker.finish();
    }
  }

  /** Nothing is due and nothing under way: what a tracker still waits for was removed, or is another process's. */
  function settleTrackers(): void {
    for (const tracker of [...trackers]) tracker.finish();
  }

  async function refreshNow(request: Parameters<RefreshLoop['refreshNow']>[0]): Promise<RefreshProgress> {
    const wanted = request.ids === 'all' ? null : new Set(request.ids);
    const now = clock.now();
    const ids = (await sources.listSources())
      .filter(
        (source) =>
          source.state === 'active' && (!wanted || wanted.has(source.id)) && !isWaiting(source, now),
      )
      .map((source) => source.id);
    const progress = { total: ids.length, done: 0, failed: 0, newArticles: 0 };
    request.onProgress?.({ ...progress });
    if (!ids.length || controller.signal.aborted) return progress;
    await sources.markDue(now, ids);
    await new Promise<void>((resolve) => {
      const tracker: Tracker = {
        pending: new Set(ids),
        progress,
        report: () => request.onProgress?.({ ...progress }),
        finish() {
          trackers.delete(tracker);
          request.signal?.removeEventListener('abort', tracker.finish);
          resolve();
        },
      };
      trackers.add(tracker);
      request.signal?.addEventListener('abort', tracker.finish, { once: true });
      // Stopped while the sources were being marked: nobody is left to give them their turn.
      if (request.signal?.aborted || controller.signal.aborted) tracker.finish();
      start();
      wake();
    });
    return progress;
  }

  function start(): void {
    if (!background && !controller.signal.aborted) background = run();
  }

  return {
    start,
    wake,
    refreshNow,
    counters,
    async stop() {
      controller.abort();
      wake();
      await background;
      await Promise.allSettled(inFlight.values());
      settleTrackers();
      // Where the store is not there either, the leases run out.
      await giveBack().catch(() => {});
    },
  };
}

/** Asked us to wait, and its time has not come. */
function isWaiting(source: Source, now: number): boolean {
  const kind = source.failure?.kind;
  return (kind === 'rate-limited' || kind === 'unavailable') && isAwaited(source.nextCheckAt, now);
}
