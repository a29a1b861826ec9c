// Parsing and preparing off the event loop, on threads that go away when there is nothing to do.
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { ListedCompany } from '../article/entities/gazetteer.ts';
import { readOpml } from '../ingest/opml/read-opml.ts';
import { BroadsheetError } from '../model/errors.ts';
import type { OpmlOutcome, ReadFeedResult, ReadFeedTask, ReadPageResult, WorkerPool } from '../model/pool.ts';
import { createLanes } from './lanes.ts';
import { type Packed, unpackResult } from './pack-articles.ts';
import { createWorkMark, type LimitMet, watchWork } from './work-limit.ts';
import type { FeedAnswer } from './worker.ts';

export interface WorkerPoolOptions {
  /** Threads at most, at least 1. */
  readonly threads: number;
  /**
   * A task on which a thread works longer is given up and the thread ended; for a page and for a feed. Waiting for a
   * core does not count, but for `ceilingMs` by the clock.
   */
  readonly pageTimeoutMs?: number;
  readonly taskTimeoutMs?: number;
  readonly ceilingMs?: number;
  /** Threads end after this long without work, and give their memory back. */
  readonly idleMs?: number;
  /** Heap of a thread; a task that needs more ends it. */
  readonly maxHeapMb?: number;
  /** Tasks waiting at most; more are refused. */
  readonly maxWaiting?: number;
  /** Listed companies that this installation knows beyond the catalogue (the sample newsroom's). */
  readonly companies?: readonly ListedCompany[];
}

type TaskName = 'readFeed' | 'readPage' | 'readOpml';

interface Job {
  readonly name: TaskName;
  readonly task: unknown;
  readonly bytes: number;
  /** It was among feeds that failed together. */
  readonly isAlone: boolean;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Feeds go to a thread a few at a time: one by one, a thread is idle after each until the event loop, busy with storing,
 * sends it the next.
 */
const feedsTogether = 4;
const bytesTogether = 1024 * 1024;

/** Read at once: some 30 milliseconds at worst, where a new thread takes several hundred. 500 feeds are 100 KB. */
const shortOpmlBytes = 256 * 1024;

type Unreadable = {
  readonly kind: 'unreadable';
  readonly detail: string;
  readonly limit: 'time' | 'size';
};

const defaults = {
  pageTimeoutMs: 10_000,
  taskTimeoutMs: 20_000,
  // Of one try: less than the lease that whoever gave the task holds. Waiting for a thread comes on top, and a feed that
  // is read again alone may outlast it: then its own process only renews the lease, another may ask the source as well.
  ceilingMs: 200_000,
  idleMs: 30_000,
  maxHeapMb: 256,
  maxWaiting: 2_000,
  companies: [] as readonly ListedCompany[],
};

/**
 * A pool for `ReadFeedTask` and `ReadPageTask`. A document that takes too long or too much memory is answered as
 * 'unreadable'; only a full queue and a closed pool throw (`pool-full`, `pool-closed`).
 */
export function createWorkerPool(options: WorkerPoolOptions): WorkerPool {
  const settings = { ...defaults, ...options };
  const threads = Math.max(1, Math.floor(settings.threads));
  const piscina = startThreads(threads, settings);
  const lanes = createLanes<Job>({
    count: threads,
    maxWaiting: settings.maxWaiting,
    together: (waiting) => countTogether(waiting, threads),
    work: (jobs) => (jobs.length === 1 ? workOne(jobs[0]!) : workTogether(jobs)),
  });
  let load = 0;
  let feeds = 0;
  let closed = false;

  async function workOne({ name, task, resolve, reject }: Job): Promise<void> {
    try {
      const limitMs = name === 'readPage' ? settings.pageTimeoutMs : settings.taskTimeoutMs;
      resolve(await runWithin(piscina, { name, task }, limitMs, settings.ceilingMs));
    } catch (error) {
      reject(closed ? poolClosed(error) : error);
    }
  }

  /** Where feeds fail together each is read again alone, so that only the one to blame bears it: their bodies are copied. */
  async function workTogether(jobs: readonly Job[]): Promise<void> {
    const tasks = jobs.map(({ task }) => task);
    const answers = await runWithin<readonly FeedAnswer[]>(
      piscina,
      { name: 'readFeeds', task: tasks },
      settings.taskTimeoutMs,
      settings.ceilingMs,
    ).catch(() => null);
    if (answers !== null && !('kind' in answers)) {
      for (const [i, job] of jobs.entries()) {
        const answer = answers[i]!;
        if ('error' in answer) job.reject(answer.error);
        else job.resolve(answer.packed);
      }
    } else if (closed) for (const job of jobs) job.reject(poolClosed());
    else lanes.putBack(jobs.map((job) => ({ ...job, isAlone: true })));
  }

  async function run<Answer>(name: TaskName, task: unknown, bytes: number): Promise<Answer | Unreadable> {
    if (closed) throw poolClosed();
    load++;
    if (name === 'readFeed') feeds++;
    try {
      return await new Promise((resolve, reject) => {
        const job = { name, task, bytes, isAlone: false, resolve, reject } as Job;
        if (!lanes.add(job)) reject(poolFull(settings.maxWaiting));
      });
    } finally {
      load--;
      if (name === 'readFeed') feeds--;
    }
  }

  return {
    readFeed: async (task) => unpacked<ReadFeedResult>(await run<Packed>('readFeed', task, task.body.length)),
    readPage: async (task) => unpacked<ReadPageResult>(await run<Packed>('readPage', task, task.body.length)),
    async readOpml(bytes) {
      if (bytes.length <= shortOpmlBytes) return readOpml(bytes);
      const outcome = await run<OpmlOutcome>('readOpml', bytes, bytes.length);
      if (outcome.kind !== 'unreadable') return outcome;
      return {
        kind: 'not-opml',
        words: `The file was not read (${outcome.detail}). Try again later, or split it.`,
      };
    },
    get load() {
      return load;
    },
    get feedsInHand() {
      return feeds;
    },
    async close() {
      if (closed) return;
      closed = true;
      for (const job of lanes.clear()) job.reject(poolClosed());
      await piscina.destroy();
    },
  };
}

/** Small feeds that wait behind each other, shared evenly among the threads. */
function countTogether(waiting: readonly Job[], threads: number): number {
  const share = Math.min(feedsTogether, Math.ceil(waiting.length / threads));
  let bytes = 0;
  let count = 0;
  for (const job of waiting.slice(0, share)) {
    bytes += job.bytes;
    if (job.name !== 'readFeed' || job.isAlone || (count > 0 && bytes > bytesTogether)) break;
    count++;
  }
  return count;
}

function startThreads(threads: number, settings: typeof defaults): Piscina {
  const piscina = new Piscina({
    filename: fileURLToPath(new URL('./worker.ts', import.meta.url)),
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: settings.idleMs,
    maxQueue: threads * 2,
    resourceLimits: { maxOldGenerationSizeMb: settings.maxHeapMb, maxYoungGenerationSizeMb: 48 },
    execArgv: [],
    recordTiming: false,
    workerData: { companies: settings.companies },
  });
  // A thread that dies without a task has nobody to tell; the next task starts a new one.
  piscina.on('error', () => {});
  return piscina;
}

function unpacked<Result extends ReadFeedResult | ReadPageResult>(
  answer: Packed | Unreadable,
): Result | Unreadable {
  return 'kind' in answer ? answer : unpackResult<Result>(answer);
}

async function runWithin<Answer>(
  piscina: Piscina,
  { name, task }: { readonly name: TaskName | 'readFeeds'; readonly task: unknown },
  limitMs: number,
  ceilingMs: number,
): Promise<Answer | Unreadable> {
  const ended = new AbortController();
  const mark = createWorkMark();
  let met: LimitMet | null = null;
  const stopWatching = watchWork({
    mark,
    limitMs,
    ceilingMs,
    threads: () => piscina.threads,
    onMet(which) {
      met = which;
      ended.abort();
    },
  });
  try {
    const transferList = bodyToGive(task);
    return (await piscina.run({ task, mark }, { name, signal: ended.signal, transferList })) as Answer;
  } catch (error) {
    if (met !== null) return unreadable('time', timeWords(met, met === 'work' ? limitMs : ceilingMs));
    if ((error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY') {
      return unreadable('size', 'too large: more memory than allowed to read');
    }
    throw error;
  } finally {
    stopWatching();
  }
}

function timeWords(met: LimitMet, ms: number): string {
  if (met === 'work') return `took too long: more than ${ms / 1000} seconds of work to read`;
  return `not read: this machine was too busy to come to its end within ${ms / 1000} seconds`;
}

/** Small ones may lie in a block that Node shares between buffers; copying them costs nothing. */
const copiedBytes = 64 * 1024;

/** What moves to the thread: where it were copied, both copies would stand until this thread collects its garbage. */
function bodyToGive(task: unknown): ArrayBuffer[] {
  const { body, givesBody } = task as Partial<ReadFeedTask>;
  if (!givesBody || !body || body.byteLength < copiedBytes) return [];
  const isWhole = body.byteLength === body.buffer.byteLength;
  return isWhole && body.buffer instanceof ArrayBuffer ? [body.buffer] : [];
}

function unreadable(limit: Unreadable['limit'], detail: string): Unreadable {
  return { kind: 'unreadable', detail, limit };
}

function poolClosed(cause?: unknown): BroadsheetError {
  return new BroadsheetError({
    code: 'pool-closed',
    audience: 'developer',
    message: 'The worker pool is closed.',
    advice: 'Stop giving work to a pool before closing it.',
    cause,
  });
}

function poolFull(maxWaiting: number): BroadsheetError {
  return new BroadsheetError({
    code: 'pool-full',
    audience: 'operator',
    message: `More than ${maxWaiting} documents wait to be read.`,
    advice: 'Lower the number of sources refreshed at once, or raise the number of worker threads.',
  });
}
