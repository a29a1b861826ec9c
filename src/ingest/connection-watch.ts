// Tells once when this machine seems to have lost its connection, and once when it is back: for the log.
import type { Clock } from '../model/clock.ts';
import type { Source } from '../model/source.ts';
import { fewestUnreachable, isUnreachable, seemsUnconnected } from './no-connection.ts';
import type { RefreshOutcome } from './refresh-source.ts';

export interface ConnectionWatchOptions {
  readonly listSources: () => Promise<readonly Source[]>;
  readonly clock: Clock;
  readonly onLost: () => void;
  readonly onBack: () => void;
}

/** All sources are looked through no more often than this. */
const lookAgainMs = 60_000;

/** @returns is told of every check, and settles when that has been weighed */
export function createConnectionWatch(
  options: ConnectionWatchOptions,
): (outcome: RefreshOutcome) => Promise<void> {
  /** Hosts in a row that were not reached. */
  const hosts = new Set<string>();
  let isLost = false;
  let lookedAt = Number.NEGATIVE_INFINITY;
  return async (outcome) => {
    if (outcome.kind === 'aborted' || outcome.source.sample) return;
    const failure = outcome.kind === 'failed' ? outcome.failure : null;
    if (!isUnreachable({ state: 'active', failure })) {
      hosts.clear();
      if (isLost) options.onBack();
      isLost = false;
      return;
    }
    if (hosts.size < fewestUnreachable) hosts.add(URL.parse(outcome.source.feedUrl)?.host ?? '');
    const now = options.clock.now();
    if (isLost || hosts.size < fewestUnreachable || now - lookedAt < lookAgainMs) return;
    lookedAt = now;
    if (!seemsUnconnected(await options.listSources()) || isLost || hosts.size === 0) return;
    isLost = true;
    options.onLost();
  };
}
