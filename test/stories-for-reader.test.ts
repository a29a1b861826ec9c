import { afterEach, beforeEach, expect, it } from 'vitest';
import { storiesForReader } from '../src/http/stories-for-reader.ts';
import { fixedClock } from '../src/model/clock.ts';
import type { Stance } from '../src/model/reader.ts';
import type { Store } from '../src/model/store.ts';
import { buildStory, noon } from '../src/model/story-builder.ts';
import { buildStance } from '../src/rank/edition-builder.ts';
import { createLiveIndex } from '../src/rank/live-index.ts';
import { openSqliteStore } from '../src/store/open-store.ts';

let store: Store;
beforeEach(async () => {
  store = await openSqliteStore(':memory:');
});
afterEach(() => store.close());

// "Related" below a story, "next" below an article and an edition from before the mute went by no filter.
it('shows no reader a story that is muted, whoever chose it', async () => {
  const live = createLiveIndex();
  live.load([
    buildStory({ id: 1, headline: 'The mayor opens the quay' }),
    buildStory({ id: 2, headline: 'Weather holds', topics: [{ topic: '20000822', weight: 1 }] }),
    buildStory({ id: 3, headline: 'Bread is dearer', publisherIds: [7] }),
    buildStory({ id: 4, headline: 'Trains run again' }),
  ]);
  const shownUnder = async (...stances: readonly Stance[]) => {
    const app = { live, store, clock: fixedClock(noon), readers: { stances: async () => stances } };
    const find = await storiesForReader(app, 'ann', [1, 2, 3, 4]);
    return [1, 2, 3, 4].filter((id) => find(id) !== undefined);
  };
  expect(await shownUnder()).toEqual([1, 2, 3, 4]);
  expect(await shownUnder(buildStance('word', 'mayor', 'mute'))).toEqual([2, 3, 4]);
  expect(await shownUnder(buildStance('topic', '15000000', 'mute'))).toEqual([1, 3, 4]);
  expect(await shownUnder(buildStance('publisher', '7', 'mute'))).toEqual([1, 2, 4]);
  expect(await shownUnder(buildStance('story', '4', 'mute'))).toEqual([1, 2, 3]);
  expect(await shownUnder(buildStance('word', 'mayor', 'mute', noon - 1))).toEqual([1, 2, 3, 4]);
});
