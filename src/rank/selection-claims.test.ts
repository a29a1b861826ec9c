// What is promised of the choice of stories: a share for who writes seldom, what was passed over sinks, and no more than
// the stated part of a page is for the unfamiliar.
import { describe, expect, it } from 'vitest';
import { buildStory, noon } from '../model/story-builder.ts';
import { buildEditions, buildStance, buildState, buildView } from './edition-builder.ts';
import type { defaultRankParams } from './params.ts';

const topics = ['04000000', '15000000', '13000000', '11000000', '01000000', '07000000'];
const loud = [1, 2, 3, 4];
const rare = [101, 102, 103, 104, 105, 106, 107, 108];

/** Four publishers with sixty stories each, eight with two; all as new and as weighty as each other. */
const town = [
  ...loud.flatMap((publisher) => Array.from({ length: 60 }, () => publisher)),
  ...rare.flatMap((publisher) => [publisher, publisher]),
].map((publisher, i) =>
  buildStory({
    id: i + 1,
    publisherIds: [publisher],
    topics: [{ topic: topics[(i * 7) % topics.length]!, weight: 0.9 }],
    newsAt: noon - ((i * 37) % 180) * 60_000,
    importance: ((i * 13) % 20) / 60,
  }),
);

async function publishersOn(view = buildView(), params: Parameters<typeof defaultRankParams>[0] = {}) {
  const editions = buildEditions(town, view, { params });
  const { items } = await editions.front({ readerId: 'ann', mode: 'for-you', limit: 40 });
  return items.map(({ storyId }) => town[storyId - 1]!.coverage[0]!.publisherId);
}

/** Neither lifted for writing seldom, nor pressed down for standing on the page already. */
const noShare = { rareSourceWeight: 0, publisherRepeatPenalty: 0 };

const countOf = (shown: readonly number[], some: readonly number[]) =>
  shown.filter((id) => some.includes(id)).length;

describe('publishers that write seldom', () => {
  it('have more of a page than their part of the news, and more than without their share', async () => {
    const partOfNews = (rare.length * 2) / town.length;
    for (const view of [buildView(), buildView({ stances: [buildStance('topic', '04000000', 'follow')] })]) {
      const shown = await publishersOn(view);
      expect(countOf(shown, rare) / shown.length).toBeGreaterThan(2 * partOfNews);
      expect(countOf(shown, rare)).toBeGreaterThan(countOf(await publishersOn(view, noShare), rare));
    }
  });

  it('leave room for the others, none of whom has more than a third', async () => {
    const shown = await publishersOn();
    for (const publisher of loud) {
      expect(countOf(shown, [publisher])).toBeGreaterThan(0);
      expect(countOf(shown, [publisher])).toBeLessThanOrEqual(shown.length / 3);
    }
  });
});

describe('a story that was shown and not opened', () => {
  it('sinks with every time, until it has news or is opened', async () => {
    const place = async (state: Parameters<typeof buildState>[1]) => {
      const view = buildView({ states: new Map([[1, buildState(1, state)]]) });
      const stories = town
        .slice(0, 60)
        .map((story) => ({ ...story, importance: story.id === 1 ? 0.5 : story.importance }));
      const editions = buildEditions(stories, view);
      const { items } = await editions.front({ readerId: 'ann', mode: 'for-you', limit: 60 });
      return items.find(({ storyId }) => storyId === 1)?.score ?? Number.NEGATIVE_INFINITY;
    };
    const scores = [];
    for (let times = 0; times <= 5; times++) scores.push(await place({ seenCount: times, seenAt: noon }));
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(scores).size).toBe(scores.length);
    expect(await place({ seenCount: 5, seenAt: noon - 86_400_000 })).toBe(scores[0]);
  });
});

describe('something different', () => {
  it.each([0, 5, 10, 20])('takes one place in %d and no more', async (differentEvery) => {
    const view = buildView({ stances: [buildStance('topic', '04000000', 'follow')] });
    const editions = buildEditions(town, view, { params: { differentEvery } });
    const { items } = await editions.front({ readerId: 'ann', mode: 'for-you', limit: 40 });
    const different = items.filter(({ slot }) => slot === 'different');
    const most = differentEvery === 0 ? 0 : Math.floor(40 / differentEvery);
    expect(different.length).toBeLessThanOrEqual(most);
    expect(different.length > 0).toBe(differentEvery > 0);
    for (const { components } of different)
      expect(components.some(({ name }) => name === 'exploration')).toBe(true);
    expect(
      items.filter(({ slot }) => slot !== 'different').flatMap(({ components }) => components),
    ).not.toContainEqual(expect.objectContaining({ name: 'exploration' }));
  });
});
