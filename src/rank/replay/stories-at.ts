// The live stories as they were when an edition was made: those of now, with one change after the other undone until
// they have the digest that the edition recorded.
import type { EditionInputs } from '../../model/edition-record.ts';
import type { ReplayStore } from '../../model/replay-store.ts';
import type { Story, StoryId } from '../../model/story.ts';
import { digestOf, digestText } from '../story-digest.ts';

export type StoriesAt =
  /** `before`: the change after it; a later one was undone. */
  | { readonly kind: 'found'; readonly stories: readonly Story[]; readonly before: number }
  /** All changes that are kept were undone: so many. */
  | { readonly kind: 'gone'; readonly undone: number };

const pageSize = 500;

export interface StoriesAtRequest {
  /** As they are now, at least all that are live or were then. */
  readonly now: readonly Story[];
  readonly store: Pick<ReplayStore, 'listBefore'>;
  readonly wanted: EditionInputs['stories'];
  /** Changes undone so far. */
  readonly onProgress?: (undone: number) => void;
}

export async function storiesAt({ now, store, wanted, onProgress }: StoriesAtRequest): Promise<StoriesAt> {
  const set = new DigestedStories(wanted.since ?? Number.NEGATIVE_INFINITY, now);
  let undone = 0;
  let number = Number.MAX_SAFE_INTEGER;
  let last: { number: number; storyId: StoryId } | undefined;
  while (true) {
    const page = await store.listBefore({ ...(last && { before: last }), limit: pageSize });
    for (const { number: next, storyId, story } of page) {
      // Between two transactions: what belongs together was shown together.
      if (next !== number && set.digest === wanted.digest) return found(set, number);
      number = next;
      set.put(storyId, story);
      undone += 1;
    }
    onProgress?.(undone);
    const end = page.at(-1);
    if (end === undefined || page.length < pageSize) break;
    last = { number: end.number, storyId: end.storyId };
  }
  return set.digest === wanted.digest ? found(set, number) : { kind: 'gone', undone };
}

function found(set: DigestedStories, before: number): StoriesAt {
  return { kind: 'found', stories: set.stories(), before };
}

/** Stories with news since a time, and the digest of them all. */
class DigestedStories {
  readonly #since: number;
  readonly #byId = new Map<StoryId, { readonly story: Story; readonly low: number; readonly high: number }>();
  #low = 0;
  #high = 0;

  constructor(since: number, stories: readonly Story[]) {
    this.#since = since;
    for (const story of stories) this.put(story.id, story);
  }

  get digest(): string {
    return digestText(this.#byId.size, this.#low, this.#high);
  }

  stories(): readonly Story[] {
    return [...this.#byId.values()].map(({ story }) => story).sort((a, b) => a.id - b.id);
  }

  /** In the place of what there is by that id; null takes it out. */
  put(id: StoryId, story: Story | null): void {
    const known = this.#byId.get(id);
    if (known) {
      this.#byId.delete(id);
      this.#low = (this.#low - known.low) >>> 0;
      this.#high = (this.#high - known.high) >>> 0;
    }
    // As the live index takes them.
    if (story === null || story.articleCount <= 0 || story.newsAt < this.#since) return;
    const { low, high } = digestOf(story);
    this.#byId.set(id, { story, low, high });
    this.#low = (this.#low + low) >>> 0;
    this.#high = (this.#high + high) >>> 0;
  }
}
