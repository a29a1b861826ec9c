// Gives memory back to the system when a start, a refresh or a rush of readers is over. V8 keeps the room that such work
// took until it needs a full collection, which a process that mostly waits never does.
import { performance } from 'node:perf_hooks';

/** As Node offers it with `--expose-gc`. */
type CollectGarbage = (options: {
  readonly type: 'major';
  readonly execution: 'async';
  readonly flavor: 'last-resort';
}) => Promise<void>;

export interface MemoryReleaseParts {
  /** How often to look. */
  readonly everyMs: number;
  /** Milliseconds that the event loop has been busy, and has waited, since the process began. */
  readonly loop: () => { readonly active: number; readonly idle: number };
  /** Undefined where the process was started without `--expose-gc`: nothing happens then. */
  readonly collect: CollectGarbage | undefined;
}

const BUSY_SHARE = 0.2;
const QUIET_SHARE = 0.05;
/** Work shorter than this leaves little: what was collected last time still fits. */
const MIN_WORK_MS = 1_000;

const defaults: MemoryReleaseParts = {
  everyMs: 4_000,
  loop: () => performance.eventLoopUtilization(),
  collect: globalThis.gc as CollectGarbage | undefined,
};

/**
 * Looks at how busy the event loop is; once it is quiet after work, collects all garbage. That takes about 60 ms of a
 * loop with nothing to do, at 20,000 articles.
 * @returns what ends it
 */
export function startMemoryRelease(parts: Partial<MemoryReleaseParts> = {}): () => void {
  const { everyMs, loop, collect } = { ...defaults, ...parts };
  if (collect === undefined) return () => {};
  let before = { active: 0, idle: 0 };
  let workMs = 0;
  const timer = setInterval(() => {
    const now = loop();
    const active = now.active - before.active;
    const share = active / Math.max(1, active + now.idle - before.idle);
    before = { active: now.active, idle: now.idle };
    if (share > BUSY_SHARE) workMs += active;
    if (share > QUIET_SHARE || workMs < MIN_WORK_MS) return;
    workMs = 0;
    void collect({ type: 'major', execution: 'async', flavor: 'last-resort' });
  }, everyMs).unref();
  return () => clearInterval(timer);
}
