// Other processes' changes of the store, brought into this one's memory by their change notices.
import type { PublisherId } from '../model/publisher.ts';
import type { Store } from '../model/store.ts';
import type { Story, StoryId } from '../model/story.ts';
import type { LiveIndex } from '../rank/live-index.ts';

const noticesAtOnce = 200;
const storiesAtOnce = 100;

export interface ChangeFollower {
  /**
   * Notes where the store stands, then lets `load` fill the memory from it. Where either fails the memory counts as
   * behind, whoever asked for it, and `follow` fills it again.
   */
  fill(load: () => Promise<void>): Promise<void>;
  /** Takes in what came since then or since the last call. Where it fails the next call does the same again. */
  follow(): Promise<void>;
}

export function createChangeFollower(parts: {
  readonly store: Pick<Store, 'changes' | 'articles' | 'origin'>;
  readonly live: Pick<LiveIndex, 'upsert' | 'remove'>;
  /** False in a process that only shows stories: there a change of stories needs no loading again. */
  readonly takesIn: boolean;
  readonly knows: (id: PublisherId) => boolean;
  readonly learnPublishers: () => Promise<unknown>;
  /** Fills the memory from the store anew, by `fill`. */
  readonly reload: () => Promise<void>;
}): ChangeFollower {
  const { store, live } = parts;
  let seen: number | null = null;
  /** True from a filling that failed to the next one that did not. */
  let isBehind = false;

  async function show(storyIds: readonly StoryId[]): Promise<void> {
    for (let from = 0; from < storyIds.length; from += storiesAtOnce) {
      const ids = storyIds.slice(from, from + storiesAtOnce);
      const stories = await store.articles.findStories(ids);
      if (stories.some(isByUnknown)) await parts.learnPublishers();
      const there = new Set(stories.map(({ id }) => id));
      // Merged into another, or removed.
      live.remove(ids.filter((id) => !there.has(id)));
      live.upsert(stories);
    }
  }

  const isByUnknown = (story: Story) => story.coverage.some(({ publisherId }) => !parts.knows(publisherId));

  return {
    async fill(load) {
      try {
        seen = await store.changes.latest();
        await load();
        isBehind = false;
      } catch (error) {
        isBehind = true;
        throw error;
      }
    },
    async follow() {
      if (isBehind) return parts.reload();
      // Nothing is loaded yet.
      if (seen === null) return;
      const notices = await store.changes.listAfter(seen, noticesAtOnce);
      if (notices === 'forgotten') return parts.reload();
      // Readers are another's to follow.
      const others = notices.filter(
        ({ origin, forgottenReader }) => origin !== store.origin && forgottenReader === null,
      );
      if (others.some(({ isRemoval }) => isRemoval || parts.takesIn)) return parts.reload();
      await show([...new Set(others.flatMap(({ storyIds }) => storyIds))]);
      seen = notices.at(-1)?.number ?? seen;
    },
  };
}
