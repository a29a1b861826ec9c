// Holds ingest while the store cannot be written (a full disk, a database that is away): what could not be kept is not
// fetched, and no publisher is asked for nothing.
import { setTimeout as timeout } from 'node:timers/promises';
import { BroadsheetError } from '../model/errors.ts';

export interface StoreWatch {
  /** True when the error says that the store cannot be written now; ingest is held from then on. */
  lost(error: unknown): boolean;
  /** Something was stored: should the store be lost again, the first look comes soon. */
  stored(): void;
  /** Resolves at once while the store can be written, else when it can again or `signal` aborts. */
  ready(signal: AbortSignal): Promise<void>;
  readonly isHeld: boolean;
  /** Ends the looks. */
  stop(): void;
}

export interface StoreWatchParts {
  /** Whether the store takes a write now. May throw, which counts as no. */
  readonly probe: () => Promise<boolean>;
  /** Once when ingest is held, and once when it goes on. */
  readonly onLost: (error: BroadsheetError) => void;
  readonly onBack: () => void;
  readonly firstPauseMs?: number;
  readonly longestPauseMs?: number;
  /** Rejects when `signal` aborts. */
  readonly pause?: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** Failures of the store itself, whatever was to be written: the operator has to act, or the trouble passes. */
export function isStoreLost(error: unknown): error is BroadsheetError {
  return error instanceof BroadsheetError && error.audience === 'operator' && error.code.startsWith('store-');
}

export function createStoreWatch(parts: StoreWatchParts): StoreWatch {
  const firstPauseMs = parts.firstPauseMs ?? 1_000;
  const longestPauseMs = parts.longestPauseMs ?? 60_000;
  const pause = parts.pause ?? ((ms, signal) => timeout(ms, undefined, { signal, ref: false }));
  const ended = new AbortController();
  let pauseMs = firstPauseMs;
  let held: Promise<void> | null = null;

  async function untilBack(): Promise<void> {
    do {
      await pause(pauseMs, ended.signal).catch(() => {});
      // Doubled also over the next outage: a store that takes a little and fails again is not hammered.
      pauseMs = Math.min(pauseMs * 2, longestPauseMs);
    } while (!ended.signal.aborted && !(await parts.probe().catch(() => false)));
    held = null;
    if (!ended.signal.aborted) parts.onBack();
  }

  return {
    lost(error) {
      if (!isStoreLost(error)) return false;
      if (held === null && !ended.signal.aborted) {
        parts.onLost(error);
        held = untilBack();
      }
      return true;
    },
    stored() {
      if (held === null) pauseMs = firstPauseMs;
    },
    async ready(signal) {
      while (held !== null && !signal.aborted) await endOrAbort(held, signal);
    },
    get isHeld() {
      return held !== null;
    },
    stop: () => ended.abort(),
  };
}

function endOrAbort(work: Promise<void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      signal.removeEventListener('abort', end);
      resolve();
    };
    signal.addEventListener('abort', end, { once: true });
    void work.then(end);
  });
}
