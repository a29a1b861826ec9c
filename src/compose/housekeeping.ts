// Work by the clock: old articles leave memory and store, other processes' stories come in.
import type { ArticleId } from '../model/article.ts';
import type { ArticleStore } from '../model/store.ts';
import type { Story, StoryId } from '../model/story.ts';
import type { Core } from './open-core.ts';

const everyMs = 10 * 60_000;
const followEveryMs = 2_000;
const reloadEveryMs = 5 * 60_000;
const clockMarginMs = 10_000;
const followPage = 100;
const mostFollowed = 1_000;
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

  /** Where another process takes articles in: the stories of what came since the last look, with a margin for clocks. */
  async function follow(): Promise<void> {
    const now = clock.now();
    const changed = await storiesSeenSince(core.store.articles, followed - clockMarginMs);
    if (changed === 'too many') await core.reload();
    else core.live.upsert(changed);
    followed = now;
  }

  const queue = (job: () => Promise<void>, words: string) => {
    work = work.then(job).catch((err) => log.warn({ err }, words));
  };
  const timers = [setInterval(() => queue(tidy, 'housekeeping failed; it is tried again'), everyMs)];
  const removals = () => core.followRemovals();
  timers.push(
    setInterval(() => queue(removals, 'removals could not be followed; it is tried again'), followEveryMs),
  );
  if (config.role === 'web') {
    // What another process merged, or more changes than one look takes, come right here.
    timers.push(
      setInterval(() => queue(core.reload, 'stories could not be loaded; it is tried again'), reloadEveryMs),
    );
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

/**
 * Stories of the articles first seen since `since`, as they are now. By arrival, not by the time of the news: what a
 * publisher dated an hour ago is new here too.
 */
async function storiesSeenSince(
  articles: Pick<ArticleStore, 'listArticles' | 'findStories'>,
  since: number,
): Promise<readonly Story[] | 'too many'> {
  const storyIds = new Set<StoryId>();
  let before: { at: number; id: ArticleId } | undefined;
  for (let read = 0; read < mostFollowed; read += followPage) {
    const page = await articles.listArticles({ limit: followPage, ...(before && { before }) });
    const fresh = page.filter(({ firstSeenAt }) => firstSeenAt >= since);
    for (const { storyId } of fresh) storyIds.add(storyId);
    const last = fresh.at(-1);
    if (!last || fresh.length < followPage) return articles.findStories([...storyIds]);
    before = { at: last.firstSeenAt, id: last.id };
  }
  return 'too many';
}
