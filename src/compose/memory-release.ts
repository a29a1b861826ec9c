// Gives memory back to the system once a start or a refresh is over. V8 keeps the room that reading thousands of
// articles took until it needs a full collection, which a process that mostly waits never does.

/** As Node offers it with `--expose-gc`. */
type CollectGarbage = (options: {
  readonly type: 'major';
  readonly execution: 'async';
  readonly flavor: 'last-resort';
}) => Promise<void>;

export interface MemoryRelease {
  /** To be called after each piece of work that leaves much garbage; what follows within the pause counts as one. */
  noteWork(): void;
  stop(): void;
}

const QUIET_MS = 5_000;

/**
 * Collects all garbage after `quietMs` without work, once. Costs about 60 ms of the event loop at 20,000 articles.
 * @param collect Node's own; where the process was started without `--expose-gc` nothing happens.
 */
export function createMemoryRelease(
  quietMs: number = QUIET_MS,
  collect: CollectGarbage | undefined = globalThis.gc as CollectGarbage | undefined,
): MemoryRelease {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  return {
    noteWork() {
      clearTimeout(timer);
      if (collect === undefined || isStopped) return;
      timer = setTimeout(() => {
        void collect({ type: 'major', execution: 'async', flavor: 'last-resort' });
      }, quietMs).unref();
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
