// Fetches of pictures: one for all who wait for it, few a host, ended when nobody waits any more.
import { createHostGate } from '../../ingest/host-gate.ts';
import type { PictureOutcome } from '../../model/services.ts';

/** A host that answers slowly or never keeps its own readers waiting, nobody else's. */
export const pictureLimits = { perHost: 4, overall: 64, waitingPerHost: 60, waiting: 600, waitMs: 10_000 };

interface Fetching {
  readonly promise: Promise<PictureOutcome>;
  readonly ending: AbortController;
  clients: number;
}

export interface SharedFetches {
  /** Whoever asks for what is being fetched waits with the others; `signal`: they have left. */
  get(url: string, signal?: AbortSignal): Promise<PictureOutcome>;
}

const tooMany: PictureOutcome = { kind: 'failed', why: 'Too many pictures at once.' };
const left: PictureOutcome = { kind: 'failed', why: 'Nobody waits for this picture any more.' };

/** @param fetchPicture must end soon after its signal aborts */
export function createSharedFetches(
  fetchPicture: (url: string, signal: AbortSignal) => Promise<PictureOutcome>,
  limits: typeof pictureLimits = pictureLimits,
): SharedFetches {
  const gate = createHostGate({
    perHost: limits.perHost,
    overall: limits.overall,
    maxWaiting: limits.waiting,
  });
  const underway = new Map<string, Fetching>();
  /** Running and waiting. */
  const byHost = new Map<string, number>();

  async function fetchInTurn(url: string, host: string, ended: AbortSignal): Promise<PictureOutcome> {
    const late = AbortSignal.timeout(limits.waitMs);
    const leave = await gate.enter(host, AbortSignal.any([ended, late]));
    if (leave === null) return ended.aborted ? left : tooMany;
    try {
      return await fetchPicture(url, ended);
    } finally {
      leave();
    }
  }

  function begin(url: string): Fetching | null {
    const host = URL.parse(url)?.hostname ?? '';
    const count = byHost.get(host) ?? 0;
    if (count >= limits.perHost + limits.waitingPerHost) return null;
    byHost.set(host, count + 1);
    const ending = new AbortController();
    const promise = fetchInTurn(url, host, ending.signal).finally(() => {
      const rest = byHost.get(host)! - 1;
      if (rest > 0) byHost.set(host, rest);
      else byHost.delete(host);
      if (underway.get(url) === fetching) underway.delete(url);
    });
    const fetching: Fetching = { promise, ending, clients: 0 };
    underway.set(url, fetching);
    return fetching;
  }

  function leave(url: string, fetching: Fetching): void {
    fetching.clients -= 1;
    if (fetching.clients > 0) return;
    // Whoever asks after this begins anew.
    if (underway.get(url) === fetching) underway.delete(url);
    fetching.ending.abort();
  }

  return {
    async get(url, signal) {
      if (signal?.aborted) return left;
      const fetching = underway.get(url) ?? begin(url);
      if (fetching === null) return tooMany;
      fetching.clients += 1;
      return new Promise<PictureOutcome>((resolve, reject) => {
        const onAbort = () => {
          leave(url, fetching);
          resolve(left);
        };
        signal?.addEventListener('abort', onAbort, { once: true });
        fetching.promise.then(resolve, reject).finally(() => signal?.removeEventListener('abort', onAbort));
      });
    },
  };
}
