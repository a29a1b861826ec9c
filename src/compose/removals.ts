// Whatever takes articles out of the store takes them out of memory too, also where it fails half-way: deliveries
// compose stories from memory, and would bring back lines of articles that are gone.
import type { SourceId } from '../model/source.ts';
import type { Store } from '../model/store.ts';
import type { Story } from '../model/story.ts';
import type { LiveIndex } from '../rank/live-index.ts';
import type { ArticleIntake } from '../story/article-intake.ts';
import type { Gate } from './gate.ts';

const storiesAtOnce = 100;

export interface Removals {
  /** Removes sources with their articles, save what a reader saved. @throws what the store throws */
  removeSources(ids: readonly SourceId[]): Promise<void>;
  /** Removes the sample newsroom with everything made from it. @throws what the store throws */
  removeSample(): Promise<void>;
  /** Removes articles first seen before then that no reader saved, at most so many. @throws what the store throws */
  expireArticles(before: number, limit: number): Promise<void>;
}

type Removed = Awaited<ReturnType<Store['sources']['removeSources']>>;

export function createRemovals(parts: {
  readonly store: Pick<Store, 'sources' | 'articles' | 'maintenance'>;
  readonly intake: Pick<ArticleIntake, 'forget' | 'composeLeft'>;
  readonly live: Pick<LiveIndex, 'upsert' | 'remove'>;
  readonly gate: Pick<Gate, 'alone'>;
  /** Stories without news since then are not shown live. */
  readonly liveSince: () => number;
  /** Fills the memory from the store anew; where that fails too, it is somebody's to do it again. */
  readonly reload: () => Promise<void>;
}): Removals {
  const { store, intake, live, gate, liveSince, reload } = parts;

  async function forget(
    { articleIds, storyIds, changedStoryIds }: Removed,
    toLeft: (pruned: readonly Story[]) => Promise<readonly Story[]> = async (pruned) => pruned,
  ): Promise<void> {
    const pruned: Story[] = [];
    for (let from = 0; from < changedStoryIds.length; from += storiesAtOnce) {
      pruned.push(...(await store.articles.findStories(changedStoryIds.slice(from, from + storiesAtOnce))));
    }
    await intake.forget(articleIds, storyIds, pruned);
    const changed = await toLeft(pruned);
    const since = liveSince();
    const shown = new Set(changed.filter(({ newsAt }) => newsAt > since));
    live.remove([...storyIds, ...changed.filter((story) => !shown.has(story)).map(({ id }) => id)]);
    live.upsert([...shown]);
  }

  /** What expires has been told; what a removed source gave to live stories is taken out of them altogether. */
  async function composeLeft(pruned: readonly Story[]): Promise<readonly Story[]> {
    const composed = await intake.composeLeft(pruned.map(({ id }) => id));
    const byId = new Map(composed.map((story) => [story.id, story]));
    return pruned.map((story) => byId.get(story.id) ?? story);
  }

  /** The store removes in many short transactions: what the first ones took is gone when a later one fails. */
  function alone(work: () => Promise<void>): Promise<void> {
    return gate.alone(async () => {
      try {
        await work();
      } catch (error) {
        await reload().catch(() => {});
        throw error;
      }
    });
  }

  return {
    removeSources: (ids) => alone(async () => forget(await store.sources.removeSources(ids), composeLeft)),
    expireArticles: (before, limit) =>
      alone(async () => forget(await store.articles.expireArticles(before, limit))),
    removeSample: () =>
      alone(async () => {
        await store.maintenance.removeSample();
        await reload();
      }),
  };
}
