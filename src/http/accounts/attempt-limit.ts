// How often somebody may try to sign in: attempts counted by who tries and whose account it is, within a window.
import type { Clock } from '../../model/clock.ts';
import { senderOf } from '../client-address.ts';

export interface AttemptLimit {
  /** Counts one attempt; false when too many were made, and then nothing is counted. */
  take(attempt: Attempt): boolean;
  /** The attempt succeeded: it is no longer counted, and neither are the sender's earlier ones on that account. */
  forgive(attempt: Attempt): void;
}

export interface Attempt {
  /** The sender's address; '' for unknown. */
  readonly address: string;
  /** The account that is tried; '' where codes are tried. */
  readonly email: string;
}

const windowMs = 15 * 60_000;
/**
 * One sender on one account, everybody on one account, one sender on all: the pair is the narrow one, so that a
 * stranger cannot keep a reader out, nor one reader behind a shared address all the others.
 */
const most = { pair: 10, account: 50, sender: 100 };
const maxKeys = 10_000;

export function createAttemptLimit(clock: Clock): AttemptLimit {
  const counts = new Map<string, { count: number; until: number }>();

  const countOf = (key: string) => {
    const entry = counts.get(key);
    return entry && entry.until > clock.now() ? entry.count : 0;
  };
  const add = (key: string) => {
    const count = countOf(key);
    const until = count > 0 ? counts.get(key)!.until : clock.now() + windowMs;
    counts.delete(key);
    while (counts.size >= maxKeys) counts.delete(counts.keys().next().value!);
    counts.set(key, { count: count + 1, until });
  };
  return {
    take(attempt) {
      const keys = keysOf(attempt);
      if (keys.some(([key, limit]) => countOf(key) >= limit)) return false;
      for (const [key] of keys) add(key);
      return true;
    },
    forgive(attempt) {
      for (const [key] of keysOf(attempt)) {
        const entry = counts.get(key);
        if (!entry) continue;
        if (key.startsWith('pair ') || entry.count <= 1) counts.delete(key);
        else entry.count -= 1;
      }
    },
  };
}

function keysOf({ address, email }: Attempt): readonly (readonly [key: string, limit: number])[] {
  const sender = senderOf(address);
  const account = email.trim().toLowerCase();
  const ofSender = [`sender ${sender}`, most.sender] as const;
  if (account === '') return [ofSender];
  return [ofSender, [`account ${account}`, most.account], [`pair ${sender} ${account}`, most.pair]];
}
