// Work by the clock: old articles leave memory and store, other processes' stories come in.
import type { Core } from './open-core.ts';

const everyMs = 10 * 60_000;
const followEveryMs = 2_000;
const expireAtOnce = 500;
const dayMs = 86_400_000;

export interface Housekeeping {
  stop(): Promise<void>;
}

export function startHousekeeping(core: Core): Housekeeping {
  const { config, clock, log } = core;
  let work: Promise<void> = Promise.resolve();
  let followed = clock.now();

  async function tidy(): Promise<void> {
    core.live.expire(clock.now() - config.liveDays * dayMs);
    await core.intake.expire();
    await core.store.articles.expireArticles(clock.now() - config.keepDays * dayMs, expireAtOnce);
  }

  /** Where another process takes articles in: reads what changed since the last look, with a margin for clocks. */
  async function follow(): Promise<void> {
    const now = clock.now();
    const { stories } = await core.store.articles.loadLive({ since: followed - 10_000, limit: 2_000 });
    core.live.upsert(stories);
    followed = now;
  }

  const queue = (job: () => Promise<void>, words: string) => {
    work = work.then(job).catch((err) => log.warn({ err }, words));
  };
  const timers = [setInterval(() => queue(tidy, 'housekeeping failed; it is tried again'), everyMs)];
  if (config.role === 'web') {
    timers.push(
      setInterval(() => queue(follow, 'new stories could not be read; it is tried again'), followEveryMs),
    );
  }
  return {
    async stop() {
      for (const timer of timers) clearInterval(timer);
      await work;
    },
  };
}
