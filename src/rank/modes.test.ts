// Both lists look at packed numbers and sort a few; what they give is what sorting all of the stories gives.
import { describe, expect, it } from 'vitest';
import type { Story } from '../model/story.ts';
import { buildStory, noon } from '../model/story-builder.ts';
import { buildEditions } from './edition-builder.ts';
import { defaultRankParams } from './params.ts';
import { seededRandom } from './seeded-random.ts';

const hourMs = 3_600_000;
const random = seededRandom(11);
const stories = Array.from({ length: 700 }, (_, i) =>
  buildStory({
    id: 1 + i,
    // Some at the same minute, and some dated in the future.
    newsAt: noon - Math.floor(random() * 200 - 2) * 0.5 * hourMs,
    publisherIds: Array.from({ length: 1 + Math.floor(random() ** 4 * 9) }, (_, n) => 1 + ((i + n) % 40)),
  }),
);

async function idsOf(mode: 'latest' | 'most-covered', limit: number) {
  const { items } = await buildEditions(stories).front({ readerId: null, mode, limit });
  return items.map(({ storyId }) => storyId);
}

function sortedBy(worth: (story: Story) => number): readonly number[] {
  const isLive = ({ newsAt }: Story) => newsAt >= noon - defaultRankParams().liveDays * 24 * hourMs;
  return stories
    .filter(isLive)
    .toSorted((a, b) => worth(b) - worth(a) || b.newsAt - a.newsAt || a.id - b.id)
    .map(({ id }) => id);
}

describe('lists that are the same for everyone', () => {
  it.each([1, 5, 40, 200])('hold the latest %i of all stories, newest news first', async (limit) => {
    expect(await idsOf('latest', limit)).toEqual(sortedBy(({ newsAt }) => newsAt).slice(0, limit));
  });

  it.each([1, 5, 40, 200])('hold the %i of all stories that are told most, as they fade', async (limit) => {
    const halfLife = defaultRankParams().mostCoveredHalfLife * hourMs;
    const worth = ({ publisherCount, articleCount, newsAt }: Story) =>
      Math.log2(1 + publisherCount + 0.1 * articleCount) * 2 ** (-Math.max(0, noon - newsAt) / halfLife);
    expect(await idsOf('most-covered', limit)).toEqual(sortedBy(worth).slice(0, limit));
  });
});
