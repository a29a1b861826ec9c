// How long a task may take on a thread, counted by the time that the thread works. On a busy machine the clock goes on
// while the thread starts, or waits for a core: a good feed was called broken for it.
import { threadId, type Worker } from 'node:worker_threads';

/** Shared with the thread that does the task. */
export type WorkMark = Int32Array<SharedArrayBuffer>;

const cpuField = 0;
const threadField = 1;

export function createWorkMark(): WorkMark {
  return new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
}

/** Called on the thread when the task begins: what it worked before does not count. */
export function markWorkBegun(mark: WorkMark): void {
  Atomics.store(mark, cpuField, milliseconds(process.threadCpuUsage()));
  Atomics.store(mark, threadField, threadId);
}

/** 'work': the task is too much; 'waiting': its thread got too little of the machine to tell. */
export type LimitMet = 'work' | 'waiting';

export interface WorkLimit {
  readonly mark: WorkMark;
  readonly limitMs: number;
  /** By the clock, from now on, whatever the thread did. */
  readonly ceilingMs: number;
  readonly threads: () => readonly Pick<Worker, 'threadId' | 'cpuUsage'>[];
  /** Called once at most. */
  readonly onMet: (met: LimitMet) => void;
}

/**
 * Watches a task until it is told to stop. A thread is asked how long it worked only after a time in which it can have
 * met its limit, so that most tasks are never asked.
 * @returns stops watching
 */
export function watchWork({ mark, limitMs, ceilingMs, threads, onMet }: WorkLimit): () => void {
  let timer = setTimeout(look, limitMs);
  const ceiling = setTimeout(() => end('waiting'), ceilingMs);
  let isOver = false;

  function stop(): void {
    isOver = true;
    clearTimeout(timer);
    clearTimeout(ceiling);
  }
  function end(met: LimitMet): void {
    if (isOver) return;
    stop();
    onMet(met);
  }
  async function look(): Promise<void> {
    const worked = await workedMs(mark, threads());
    if (isOver) return;
    if (worked >= limitMs) end('work');
    else timer = setTimeout(look, Math.max(limitMs - worked, limitMs / 10));
  }
  return stop;
}

/** A thread that is about to end, or that has not begun, did no work. */
async function workedMs(mark: WorkMark, threads: ReturnType<WorkLimit['threads']>): Promise<number> {
  const id = Atomics.load(mark, threadField);
  const worker = threads.find((one) => one.threadId === id);
  if (id === 0 || !worker) return 0;
  const now = await worker.cpuUsage().catch(() => null);
  return now ? milliseconds(now) - Atomics.load(mark, cpuField) : 0;
}

function milliseconds({ user, system }: NodeJS.CpuUsage): number {
  return Math.floor((user + system) / 1000);
}
