// Politeness towards hosts: so many requests at once to one host, so many overall, the rest in a fair, bounded queue.

export interface HostGate {
  /**
   * Waits for a turn at the host; the answer gives the turn back and must be called once.
   * null when too many wait already, or `signal` aborted while waiting.
   */
  enter(host: string, signal?: AbortSignal): Promise<(() => void) | null>;
  readonly running: number;
  readonly waiting: number;
}

interface Waiter {
  readonly host: string;
  start(): void;
}

/**
 * Hosts take turns: a host with a long queue holds up nobody else. Within a host it is first come, first served.
 */
export function createHostGate(limits: {
  readonly perHost: number;
  readonly overall: number;
  readonly maxWaiting: number;
}): HostGate {
  const runningByHost = new Map<string, number>();
  /** Hosts in the order of their turns; a host is in here exactly while it has waiters. */
  const queues = new Map<string, Waiter[]>();
  let running = 0;
  let waiting = 0;

  const occupy = (host: string): (() => void) => {
    running += 1;
    runningByHost.set(host, (runningByHost.get(host) ?? 0) + 1);
    let left = false;
    return () => {
      if (left) return;
      left = true;
      running -= 1;
      const rest = runningByHost.get(host)! - 1;
      if (rest) runningByHost.set(host, rest);
      else runningByHost.delete(host);
      startNext(host);
    };
  };
  const hasRoom = (host: string): boolean =>
    running < limits.overall && (runningByHost.get(host) ?? 0) < limits.perHost;

  const startWaiter = (host: string): boolean => {
    const queue = queues.get(host);
    if (!queue || !hasRoom(host)) return false;
    const waiter = queue.shift()!;
    waiting -= 1;
    // To the end of the turns: the next host's turn comes first.
    queues.delete(host);
    if (queue.length) queues.set(host, queue);
    waiter.start();
    return true;
  };

  /** A host whose own turn came free is the only one that a full host can unblock; else whoever is next. */
  function startNext(freed: string): void {
    for (const host of queues.keys()) {
      if (running >= limits.overall) return;
      startWaiter(host);
    }
    startWaiter(freed);
  }

  const removeWaiter = (waiter: Waiter): boolean => {
    const queue = queues.get(waiter.host);
    const index = queue?.indexOf(waiter) ?? -1;
    if (!queue || index < 0) return false;
    queue.splice(index, 1);
    waiting -= 1;
    if (!queue.length) queues.delete(waiter.host);
    return true;
  };

  return {
    get running() {
      return running;
    },
    get waiting() {
      return waiting;
    },
    async enter(host, signal) {
      if (signal?.aborted) return null;
      if (!queues.has(host) && hasRoom(host)) return occupy(host);
      if (waiting >= limits.maxWaiting) return null;
      return new Promise((resolve) => {
        const onAbort = (): void => {
          if (removeWaiter(waiter)) resolve(null);
        };
        const waiter: Waiter = {
          host,
          start() {
            signal?.removeEventListener('abort', onAbort);
            resolve(occupy(host));
          },
        };
        signal?.addEventListener('abort', onAbort, { once: true });
        const queue = queues.get(host);
        if (queue) queue.push(waiter);
        else queues.set(host, [waiter]);
        waiting += 1;
      });
    },
  };
}
