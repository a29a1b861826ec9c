import { describe, expect, it } from 'vitest';
import type { EditionItem } from '../../model/edition.ts';
import type { Story } from '../../model/story.ts';
import { buildStory, noon } from '../../model/story-builder.ts';
import { buildEditions, buildStance, buildView } from '../edition-builder.ts';

const hourMs = 3_600_000;
const topics = [
  '04000000',
  '15000000',
  '13000000',
  '11000000',
  '01000000',
  '17000000',
  '07000000',
  '02000000',
];
const picture = {
  url: 'https://example.com/a.jpg',
  width: 1200,
  height: 800,
  alt: '',
  caption: null,
  credit: null,
};

/** Weaker by their number; older than a brief may be. */
function manyStories(over: (n: number) => Partial<Story> = () => ({})): Story[] {
  return Array.from({ length: 80 }, (_, i) =>
    buildStory({
      id: i + 1,
      newsAt: noon - 30 * hourMs,
      topics: [{ topic: topics[i % topics.length]!, weight: 0.9 }],
      publisherIds: [1 + i],
      importance: 0.9 - i / 100,
      ...over(i + 1),
    }),
  );
}

async function pageOf(stories: readonly Story[], view = buildView()): Promise<readonly EditionItem[]> {
  return (await buildEditions(stories, view).front({ readerId: 'ann', mode: 'for-you', limit: 60 })).items;
}

const leadOf = async (stories: readonly Story[]) => (await pageOf(stories))[0]?.storyId;

describe('the lead', () => {
  it('is a story with a picture where the first has none and is hardly better', async () => {
    const withPictures = (has: (n: number) => boolean) =>
      manyStories((n) => ({ newsAt: noon, picture: has(n) ? picture : null }));
    expect(await leadOf(withPictures(() => false))).toBe(1);
    expect(await leadOf(withPictures((n) => n === 3))).toBe(3);
    expect(await leadOf(withPictures((n) => n <= 3))).toBe(1);
  });

  it('is the first without a picture where those that have one are much weaker', async () => {
    const stories = manyStories((n) => (n === 1 ? { importance: 1 } : { importance: 0.3, picture }));
    expect(await leadOf(stories)).toBe(1);
  });
});

describe('the lower part of the page', () => {
  it('has at most six sections of two to four stories, each of one topic, then what fits none', async () => {
    const items = await pageOf(manyStories());
    const byId = new Map(manyStories().map((story) => [story.id, story.topics[0]?.topic]));
    const sections = items.filter(({ slot }) => slot === 'section').map(({ storyId }) => byId.get(storyId));
    const runs: { topic: string | undefined; size: number }[] = [];
    for (const topic of sections) {
      if (runs.at(-1)?.topic === topic) runs.at(-1)!.size += 1;
      else runs.push({ topic, size: 1 });
    }
    const real = runs.filter(({ size }) => size >= 2);
    expect(real.slice(0, 6).every(({ size }) => size <= 4)).toBe(true);
    expect(new Set(runs.slice(0, 6).map(({ topic }) => topic)).size).toBe(6);
    // Two topics are left over: they follow the sections, mixed.
    const rest = sections.slice(runs.slice(0, 6).reduce((sum, { size }) => sum + size, 0));
    expect(rest.length).toBeGreaterThan(2);
    expect(runs.slice(6).some(({ size }) => size === 1)).toBe(true);
  });

  it('makes no section of stories without a topic', async () => {
    const stories = manyStories((n) => (n % 2 === 0 ? { topics: [] } : {}));
    const items = await pageOf(stories);
    const hasTopic = new Map(stories.map(({ id, topics: own }) => [id, own.length > 0]));
    const sections = items.filter(({ slot }) => slot === 'section');
    const firstWithout = sections.findIndex(({ storyId }) => !hasTopic.get(storyId));
    const lastSection = sections.findLastIndex(({ storyId }, i) => hasTopic.get(storyId) && i < 8);
    expect(firstWithout).toBeGreaterThan(lastSection);
  });
});

describe('what is different', () => {
  it('is on another topic each time', async () => {
    const view = buildView({ stances: [buildStance('topic', topics[0]!, 'follow')] });
    const items = await pageOf(manyStories(), view);
    const byId = new Map(manyStories().map((story) => [story.id, story.topics[0]?.topic]));
    const different = items
      .filter(({ slot }) => slot === 'different')
      .map(({ storyId }) => byId.get(storyId));
    expect(different.length).toBeGreaterThan(3);
    expect(new Set(different).size).toBe(different.length);
  });
});

describe('a page', () => {
  it('presses down what the same publisher leads again', async () => {
    const same = (loud: boolean) =>
      manyStories(
        (n) => ({ importance: 0.5, ...(loud && n <= 40 ? { publisherIds: [1] } : {}) }) as Partial<Story>,
      );
    const share = async (stories: readonly Story[]) =>
      (await pageOf(stories)).slice(0, 20).filter(({ storyId }) => storyId <= 40).length;
    expect(await share(same(true))).toBeLessThan(await share(same(false)));
  });
});
