// Work by the clock: old articles leave memory and store, what other processes changed comes in.
import { setTimeout as pause } from 'node:timers/promises';
import { believedTime } from './believed-clock.ts';
import type { Core } from './open-core.ts';

const everyMs = 10 * 60_000;
const followEveryMs = 1_000;
/** Readers are looked at after the stories, but a memory that is filled anew does not hold them up. */
const longestWaitForStoriesMs = 300;
const expireAtOnce = 500;
/** Stories as they were before they changed: about 2 KB each. */
const mostStoriesBefore = 50_000;
const dayMs = 86_400_000;

export interface Housekeeping {
  stop(): Promise<void>;
}

/** Old articles leave memory by the clock, and the store by what is believed of it. */
export async function tidy({ config, clock, store, moveLiveWindow, expireArticles }: Core): Promise<void> {
  await moveLiveWindow();
  await store.replay.forgetBefore(clock.now() - config.replayDays * dayMs, mostStoriesBefore);
  // Where several processes share a store, the one that takes articles in takes old ones out.
  if (config.role === 'web') return;
  const believed = await believedTime(store.maintenance, clock.now());
  if (believed !== null) await expireArticles(believed - config.keepDays * dayMs, expireAtOnce);
}

export function startHousekeeping(core: Core): Housekeeping {
  const { log } = core;
  let work: Promise<void> = Promise.resolve();
  let isFollowing = false;
  let readersFollowed: Promise<void> | null = null;
  let isStopped = false;

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
  const followAll = async () => {
    const stories = follow();
    // A merge that is known is carried over in memory; readers whom it finds behind are loaded anew.
    await Promise.race([stories, pause(longestWaitForStoriesMs, undefined, { ref: false })]);
    if (isStopped) return;
    readersFollowed ??= core.readers
      .follow()
      .catch((err) => log.warn({ err }, 'readers could not be brought up to date; it is tried again'))
      .finally(() => {
        readersFollowed = null;
      });
  };
  const timers = [
    setInterval(() => queue(() => tidy(core), 'housekeeping failed; it is tried again'), everyMs),
    setInterval(followAll, followEveryMs),
  ];
  return {
    async stop() {
      isStopped = true;
      for (const timer of timers) clearInterval(timer);
      await work;
      await readersFollowed;
    },
  };
}
