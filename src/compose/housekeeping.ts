// Work by the clock: old articles leave memory and store, what other processes changed comes in.
import type { Core } from './open-core.ts';

const everyMs = 10 * 60_000;
const followEveryMs = 1_000;
const expireAtOnce = 500;
const dayMs = 86_400_000;

export interface Housekeeping {
  stop(): Promise<void>;
}

export function startHousekeeping(core: Core): Housekeeping {
  const { config, clock, log } = core;
  let work: Promise<void> = Promise.resolve();
  let isFollowing = false;

  async function tidy(): Promise<void> {
    core.live.expire(clock.now() - config.liveDays * dayMs);
    await core.intake.expire();
    // Where several processes share a store, the one that takes articles in takes old ones out.
    if (config.role === 'web') return;
    await core.expireArticles(clock.now() - config.keepDays * dayMs, expireAtOnce);
  }

  const queue = (job: () => Promise<void>, words: string) => {
    work = work.then(job).catch((err) => log.warn({ err }, words));
    return work;
  };
  const follow = async () => {
    // One at a time: a store that is away for a while must not be met by all the looks that were missed.
    if (isFollowing) return;
    isFollowing = true;
    await queue(core.followChanges, 'changes could not be followed; it is tried again');
    isFollowing = false;
  };
  const timers = [
    setInterval(() => queue(tidy, 'housekeeping failed; it is tried again'), everyMs),
    setInterval(follow, followEveryMs),
  ];
  return {
    async stop() {
      for (const timer of timers) clearInterval(timer);
      await work;
    },
  };
}
