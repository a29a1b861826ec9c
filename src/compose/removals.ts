// Whatever takes articles out of the store takes them out of memory too, also where it fails half-way: deliveries
// compose stories from memory, and would bring back lines of articles that are gone.
import type { ArticleId } from '../model/article.ts';
import type { SourceId } from '../model/source.ts';
import type { Store } from '../model/store.ts';
import type { StoryId } from '../model/story.ts';
import type { LiveIndex } from '../rank/live-index.ts';
import type { ArticleIntake } from '../story/accept-articles.ts';
import type { Gate } from './gate.ts';

export interface Removals {
  /** Removes sources with their articles, save what a reader saved. @throws what the store throws */
  removeSources(ids: readonly SourceId[]): Promise<void>;
  /** Removes the sample newsroom with everything made from it. @throws what the store throws */
  removeSample(): Promise<void>;
}

interface Removed {
  readonly articleIds: readonly ArticleId[];
  readonly storyIds: readonly StoryId[];
  readonly changedStoryIds: readonly StoryId[];
}

export function createRemovals(parts: {
  readonly store: Pick<Store, 'sources' | 'articles' | 'maintenance'>;
  readonly intake: Pick<ArticleIntake, 'forget'>;
  readonly live: Pick<LiveIndex, 'upsert' | 'remove'>;
  readonly gate: Pick<Gate, 'alone'>;
  /** Fills the memory from the store anew; where that fails too, it is somebody's to do it again. */
  readonly reload: () => Promise<void>;
}): Removals {
  const { store, intake, live, gate, reload } = parts;

  async function forget({ articleIds, storyIds, changedStoryIds }: Removed): Promise<void> {
    await intake.forget(articleIds, storyIds);
    live.remove(storyIds);
    live.upsert(await store.articles.findStories(changedStoryIds));
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
    removeSources: (ids) => alone(async () => forget(await store.sources.removeSources(ids))),
    removeSample: () =>
      alone(async () => {
        await store.maintenance.removeSample();
        await reload();
      }),
  };
}
