// Opening article 2 "of story 1" was taken in: story 1 was off the page, and the publisher of the other was learned from it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixedClock } from '../model/clock.ts';
import type { Interaction } from '../model/reader.ts';
import type { Store } from '../model/store.ts';
import { createLiveIndex, type LiveIndex } from '../rank/live-index.ts';
import {
  addFirstSource,
  buildArticle,
  buildBatch,
  buildStory,
  NOON,
  saveStories,
} from '../store/contract/builders.ts';
import { openSqliteStore } from '../store/open-store.ts';
import { createReaders, type ReaderService } from './readers.ts';

let store: Store;
let readers: ReaderService;
let live: LiveIndex;
const article = (id: number, storyId: number) => buildArticle({ id, storyId });

beforeEach(async () => {
  store = await openSqliteStore(':memory:');
  await addFirstSource(store);
  await saveStories(store, [[article(1, 1), article(3, 1)], [article(2, 2)]]);
  live = createLiveIndex();
  live.load(await store.articles.findStories([1, 2]));
  readers = createReaders({ store, live, clock: fixedClock(NOON) });
});
afterEach(() => store.close());

const opened = (storyId: number, articleId: number | null): Omit<Interaction, 'readerId'> => ({
  ...{ id: `opened-${storyId}-${articleId}`, at: NOON, kind: 'opened', storyId, articleId },
  ...{ seconds: null, share: null, editionId: null, subject: null },
});
const openedStories = async () =>
  [...(await readers.view('ann')).states.values()].map(({ storyId }) => storyId).toSorted();

describe('an act that names an article', () => {
  it('of another story is left out, and costs the others of its batch nothing', async () => {
    const acts = [opened(1, 2), opened(2, 2), opened(9, 1), opened(2, null)];
    expect(await readers.record('ann', acts)).toEqual({ recorded: 2 });
    expect(await openedStories()).toEqual([2]);
    expect(await readers.record('ann', [opened(1, 2)])).toEqual({ recorded: 0 });
  });

  it('counts for its story, also where the article is gone', async () => {
    expect(await readers.record('ann', [opened(1, 3), opened(2, 77)])).toEqual({ recorded: 2 });
    expect(await openedStories()).toEqual([1, 2]);
  });

  it('counts for the part that left the story with it', async () => {
    const stories = [buildStory([article(1, 1)]), buildStory([article(3, 5)])];
    const moved = [{ articleId: 3, storyId: 5 }];
    await store.articles.saveArrivals(buildBatch({ stories, moved, splitStories: [{ from: 1, into: 5 }] }));
    live.upsert(await store.articles.findStories([1, 5]));
    expect(await readers.record('ann', [opened(1, 3)])).toEqual({ recorded: 0 });
    readers.storiesSplit([{ from: 1, into: 5 }]);
    expect(await readers.record('ann', [opened(1, 3)])).toEqual({ recorded: 1 });
    expect(await openedStories()).toEqual([5]);
  });

  it('counts for what its story was merged into, before and after memory knows', async () => {
    const both = [article(1, 1), article(3, 1), article(2, 1)];
    await store.articles.saveArrivals(
      buildBatch({ stories: [buildStory(both)], mergedStories: [{ from: 2, into: 1 }] }),
    );
    expect(await readers.record('ann', [opened(2, 2)])).toEqual({ recorded: 1 });
    live.remove([2]);
    live.upsert(await store.articles.findStories([1]));
    expect(await readers.record('bob', [opened(2, 2), opened(1, 2)])).toEqual({ recorded: 2 });
  });
});
