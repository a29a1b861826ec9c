import { describe, expect, it } from 'vitest';
import type { EditionItem } from '../../model/edition.ts';
import type { CoverageLine, Story } from '../../model/story.ts';
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
function manyStories(over: (n: number) => Partial<Parameters<typeof buildStory>[0]> = () => ({})): Story[] {
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

describe('the upper places', () => {
  const upper = ['lead', 'top', 'row'];
  const toldAs = (kind: CoverageLine['kind']) => (n: number) =>
    n <= 12 ? { newsAt: noon, picture, coverage: [{ ...buildStory({ id: n }).coverage[0]!, kind }] } : {};

  it.each(['routine', 'briefing', 'live', 'correction'] as const)(
    'go to events, however strong a %s page is; it stands below',
    async (kind) => {
      for (const page of [
        await pageOf(manyStories(toldAs(kind))),
        (
          await buildEditions(manyStories(toldAs(kind)), buildView()).front({
            readerId: null,
            mode: 'for-you',
            limit: 60,
          })
        ).items,
      ]) {
        const places = page.filter(({ slot }) => upper.includes(slot));
        expect(places).toHaveLength(9);
        expect(places.filter(({ storyId }) => storyId <= 12)).toEqual([]);
        expect(page.some(({ storyId }) => storyId <= 12)).toBe(true);
      }
    },
  );

  it('are filled by such pages where there is nothing else', async () => {
    const stories = manyStories(toldAs('routine')).slice(0, 10);
    expect((await pageOf(stories)).filter(({ slot }) => upper.includes(slot))).toHaveLength(9);
  });
});

describe('the lower part of the page', () => {
  async function topicsOfSections(stories: readonly Story[]): Promise<(string | undefined)[]> {
    const byId = new Map(stories.map((story) => [story.id, story.topics[0]?.topic]));
    const items = await pageOf(stories);
    return items.filter(({ slot }) => slot === 'section').map(({ storyId }) => byId.get(storyId));
  }

  it('has six sections of four stories, each of one topic, then what fits none, as it was ranked', async () => {
    const sections = await topicsOfSections(manyStories());
    const heads = [0, 4, 8, 12, 16, 20].map((start) => [...new Set(sections.slice(start, start + 4))]);
    expect(heads.map((head) => head.length)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(new Set(heads.flat()).size).toBe(6);
    // The other two topics' best come next, in turn.
    expect(new Set(sections.slice(24, 26)).size).toBe(2);
    expect(new Set([...heads.flat(), ...sections.slice(24, 26)]).size).toBe(8);
  });

  it('makes no section of stories without a topic: they follow, however strong', async () => {
    const sections = await topicsOfSections(manyStories((n) => (n <= 30 ? { topics: [] } : {})));
    const first = sections.indexOf(undefined);
    expect(first).toBeGreaterThanOrEqual(8);
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
    const stories = manyStories((n) => ({
      newsAt: noon,
      importance: n <= 40 ? 0.9 : 0.6,
      publisherIds: [n <= 40 ? 1 : n],
    }));
    const ofTheLoud = async (params: { publisherRepeatPenalty?: number }) => {
      const editions = buildEditions(stories, buildView(), { params });
      const { items } = await editions.front({ readerId: 'ann', mode: 'for-you', limit: 20 });
      return items.filter(({ storyId }) => storyId <= 40).length;
    };
    expect(await ofTheLoud({})).toBeLessThan(await ofTheLoud({ publisherRepeatPenalty: 0 }));
  });
});
