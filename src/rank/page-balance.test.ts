import { describe, expect, it } from 'vitest';
import { learn } from '../interest/learn.ts';
import { emptyProfile } from '../interest/profile.ts';
import type { Edition } from '../model/edition.ts';
import type { Story } from '../model/story.ts';
import { buildMention, buildStory, noon } from '../model/story-builder.ts';
import { buildEditions, buildStance, buildView } from './edition-builder.ts';

const hourMs = 3_600_000;
const sport = '15000000';
const environment = '06000000';
const others = ['04000000', '13000000', '11000000', '01000000', '07000000', '02000000'];

function story(id: number, topic: string, over: Partial<Parameters<typeof buildStory>[0]> = {}): Story {
  return buildStory({
    id,
    newsAt: noon - (id % 12) * hourMs,
    topics: [{ topic, weight: 0.9 }],
    entities: [buildMention(`person:p${id}`)],
    publisherIds: [1 + (id % 40)],
    importance: 0.3,
    ...over,
  });
}

async function pageOf(
  stories: readonly Story[],
  { read = [], follows = [] }: { read?: readonly string[]; follows?: readonly string[] } = {},
): Promise<Edition> {
  const profile = emptyProfile();
  read.forEach((topic, i) => {
    const act = {
      id: `r${i}`,
      at: noon - hourMs,
      kind: 'read' as const,
      seconds: 60,
      share: 1,
      subject: null,
    };
    const topics = [{ key: topic, weight: 0.9 }];
    learn(
      profile,
      act,
      { storyId: 9000 + i, topics, entities: [], nameOf: () => undefined, publisherIds: [], theme: null },
      noon,
    );
  });
  const stances = follows.map((key) => buildStance('topic', key, 'follow'));
  const editions = buildEditions(stories, buildView({ stances, profile }));
  return editions.front({ readerId: 'ann', mode: 'for-you', limit: 30 });
}

function count(page: Edition, stories: readonly Story[], topic: string, places = page.items.length): number {
  const ids = new Set(stories.filter((one) => one.topics[0]?.topic === topic).map((one) => one.id));
  return page.items.slice(0, places).filter((item) => ids.has(item.storyId)).length;
}

const ofSport = Array.from({ length: 60 }, (_, i) => story(i + 1, sport));
const ofOthers = Array.from({ length: 120 }, (_, i) =>
  story(100 + i, others[i % others.length]!, { importance: 0.2 + (i % 8) / 10 }),
);
const aLot = Array.from({ length: 30 }, () => sport);

describe('the proportions of a page', () => {
  it('are those of the reading: mostly sport for who reads sport alone, and never sport alone', async () => {
    const stories = [...ofSport, ...ofOthers];
    const page = await pageOf(stories, { read: aLot });
    const share = count(page, stories, sport) / page.items.length;
    expect(share).toBeGreaterThan(0.45);
    expect(share).toBeLessThanOrEqual(0.6);
    expect(count(page, stories, sport, 8)).toBeGreaterThanOrEqual(4);
    expect(count(page, stories, sport, 8)).toBeLessThanOrEqual(6);
  });

  it('have room for a followed topic whose stories hardly anybody carries', async () => {
    const rare = Array.from({ length: 8 }, (_, i) => story(300 + i, environment, { importance: 0.04 }));
    const stories = [...ofSport, ...ofOthers, ...rare];
    const page = await pageOf(stories, { read: aLot, follows: [environment, sport] });
    expect(count(page, stories, environment)).toBeGreaterThanOrEqual(2);
  });

  it('do not empty a page for which there is only one topic', async () => {
    const page = await pageOf(ofSport);
    expect(page.items).toHaveLength(30);
  });

  it('keep a place near the top for what weighs most for everyone', async () => {
    const big = story(500, '02000000', { importance: 1, newsAt: noon - 20 * hourMs });
    const few = ofOthers.map((one) => ({ ...one, importance: 0.1 }));
    const follows = [sport, ...others.slice(0, 2)];
    const page = await pageOf([...ofSport, ...few, big], { read: [...aLot, ...follows], follows });
    expect(page.items.slice(0, 4).map((item) => item.storyId)).toContain(500);
  });
});

describe('a topic that the classifier hardly believes', () => {
  it('earns hardly anything, followed or learned', async () => {
    const sure = story(1, sport);
    const doubtful = story(2, sport, { topics: [{ topic: sport, weight: 0.12 }] });
    const page = await pageOf([sure, doubtful, ...ofOthers.slice(0, 10)], { read: aLot, follows: [sport] });
    const earned = (id: number) =>
      page.items
        .find((item) => item.storyId === id)!
        .components.filter(({ name }) => name === 'topic' || name === 'follow')
        .reduce((sum, { value }) => sum + value, 0);
    expect(earned(1)).toBeGreaterThan(0.3);
    expect(earned(2)).toBeLessThan(0.2 * earned(1));
  });
});
