// The judge must be right before anything is judged by it: tastes, what readers do, the news as it stood, the figures.
import { describe, expect, it } from 'vitest';
import { buildMention, buildStory, noon } from '../../src/model/story-builder.ts';
import { openSqliteStore } from '../../src/store/open-store.ts';
import { storyAsOf } from './days-of-news.ts';
import { interactionsToFollow, withInterval } from './figures.ts';
import { drawTaste, isRelevant, type LatentTaste, subjectsOf } from './latent-taste.ts';
import { drawWeighted, seeded } from './seeded.ts';
import { type Look, type SimulatedReader, simulate } from './simulate.ts';
import { visit } from './visit.ts';

const markets = '20000385';
const business = '04000000';
const football = '20001125';
const sport = '15000000';

const taste: LatentTaste = {
  topics: new Set([markets]),
  names: new Set(['person:ann']),
  disliked: football,
};
const onMarkets = [
  { topic: business, weight: 0.9 },
  { topic: markets, weight: 0.7 },
];
const onFootball = [
  { topic: sport, weight: 0.9 },
  { topic: football, weight: 0.8 },
];

describe('a latent taste', () => {
  it('finds relevant what is surely on a topic, or surely names a name', () => {
    expect(isRelevant(taste, buildStory({ id: 1, topics: onMarkets }))).toBe(true);
    expect(isRelevant(taste, buildStory({ id: 2, topics: [{ topic: markets, weight: 0.4 }] }))).toBe(false);
    expect(isRelevant(taste, buildStory({ id: 3, entities: [buildMention('person:ann')] }))).toBe(true);
    const inPassing = [buildMention('person:ann', { salience: 0.2 })];
    expect(isRelevant(taste, buildStory({ id: 4, entities: inPassing }))).toBe(false);
    expect(isRelevant(taste, buildStory({ id: 5 }))).toBe(false);
  });

  it('finds nothing relevant that is on the disliked topic too', () => {
    const both = buildStory({ id: 1, topics: [...onMarkets, ...onFootball] });
    expect(isRelevant(taste, both)).toBe(false);
  });

  it('is drawn anew without anything in common', () => {
    const stories = Array.from({ length: 200 }, (_, i) =>
      buildStory({
        id: i + 1,
        topics: i % 2 ? onMarkets : onFootball,
        entities: [buildMention(`person:${i % 20}`)],
      }),
    );
    const subjects = subjectsOf(stories);
    // The finer topic says it all: the one above it is no subject beside it.
    expect([...subjects.topics.keys()].sort()).toEqual([markets, football].sort());
    for (let seed = 0; seed < 20; seed++) {
      const random = seeded(String(seed));
      const one = drawTaste(subjects, random);
      const other = drawTaste(subjects, random, one);
      expect(one.names.size).toBeGreaterThanOrEqual(3);
      expect([...other.topics, ...other.names].filter((x) => one.topics.has(x) || one.names.has(x))).toEqual(
        [],
      );
    }
  });

  it('is the same for the same seed', () => {
    const subjects = {
      topics: new Map([
        [markets, 40],
        [football, 90],
      ]),
      names: new Map([
        ['a', 9],
        ['b', 8],
      ]),
    };
    expect(drawTaste(subjects, seeded('x'))).toEqual(drawTaste(subjects, seeded('x')));
  });
});

it('draws in proportion to weight, nothing twice, and never what weighs nothing', () => {
  const items = [
    { item: 'often', weight: 9 },
    { item: 'seldom', weight: 1 },
    { item: 'never', weight: 0 },
  ];
  const random = seeded('draws');
  const first = Array.from({ length: 2000 }, () => drawWeighted(items, 1, random)[0]);
  expect(first.filter((item) => item === 'often').length / 2000).toBeCloseTo(0.9, 1);
  expect(new Set(drawWeighted(items, 3, random))).toEqual(new Set(['often', 'seldom']));
});

describe('a visit', () => {
  const page = Array.from({ length: 40 }, (_, i) =>
    buildStory({ id: i + 1, topics: i % 2 ? onMarkets : onFootball }),
  );
  const deeds = Array.from({ length: 3000 }, (_, i) => visit(page, taste, seeded(`visit ${i}`))).flat();
  const acts = deeds.flatMap((deed) => deed.acts);
  const places = (kind: string) => acts.filter((act) => act.kind === kind).map((act) => act.storyId);

  it('looks at the top of the page far more than at its end', () => {
    const seen = places('seen');
    const share = (from: number, to: number) => seen.filter((place) => place >= from && place <= to).length;
    expect(share(1, 5)).toBeGreaterThan(3 * share(20, 24));
    expect(share(36, 40)).toBeGreaterThan(0);
  });

  it('opens mostly what is relevant, and refuses mostly what is disliked', () => {
    const isWanted = (place: number) => isRelevant(taste, page[place - 1]!);
    const opened = places('opened');
    expect(opened.filter(isWanted).length / opened.length).toBeGreaterThan(0.85);
    expect(opened.every(isWanted)).toBe(false);
    expect(places('less').filter(isWanted)).toEqual([]);
  });

  it('counts an opening with its reading as one interaction, and what was passed over as none', () => {
    for (const { acts, counts } of deeds) expect(counts).toBe(acts.some(({ kind }) => kind !== 'seen'));
    for (let i = 0; i < 50; i++) {
      const counted = visit(page, taste, seeded(`visit ${i}`)).filter(({ counts }) => counts).length;
      expect(counted).toBeLessThanOrEqual(5);
    }
  });
});

describe('a story as it stood', () => {
  const hour = 3_600_000;
  const whole = buildStory({ id: 1, publisherIds: [1, 2, 3], newsAt: noon, importance: 0.9 });
  const story = {
    ...whole,
    coverage: whole.coverage.map((line, i) => ({ ...line, at: noon - (2 - i) * hour })),
  };

  it('has no article that had not come yet', () => {
    expect(storyAsOf(story, noon - 3 * hour, new Map())).toBeNull();
    const early = storyAsOf(story, noon - hour, new Map());
    expect(early).toMatchObject({ articleCount: 2, publisherCount: 2, newsAt: noon - hour });
    expect(early?.importance).toBeLessThan(0.9);
    expect(storyAsOf(story, noon, new Map())).toBe(story);
  });

  it('is led by an article that it has', () => {
    const led = { ...story, leadArticleId: story.coverage[2]!.articleId };
    expect(storyAsOf(led, noon - 2 * hour, new Map())?.leadArticleId).toBe(story.coverage[0]?.articleId);
  });
});

describe('the figures', () => {
  const look = (interactions: number, sinceFlip: boolean, page: number): Look => ({
    interactions,
    sinceFlip,
    page,
    pageForOld: 0,
    latest: 0,
    mostCovered: 0,
    oracle: 1,
    largestTopic: 0,
  });
  const reader = (...looks: Look[]): SimulatedReader => ({ id: 'ann', looks, interactions: 0 });

  it('tell after how many interactions the mean page is back', () => {
    const readers = [
      reader(look(30, false, 0.8), look(0, true, 0.1), look(1, true, 0.9), look(2, true, 0.7)),
      reader(look(30, false, 0.6), look(0, true, 0.1), look(1, true, 0.1), look(2, true, 0.5)),
    ];
    expect(interactionsToFollow(readers, 0.8, 5)).toBe(2);
    expect(interactionsToFollow(readers, 0.95, 5)).toBe(Number.POSITIVE_INFINITY);
  });

  it('lie within their interval, which is narrow where all are alike', () => {
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const { value, low, high } = withInterval([0, 1, 0, 1, 1, 0, 0, 1], mean);
    expect([low < value, value < high]).toEqual([true, true]);
    expect(withInterval([0.3, 0.3, 0.3], mean)).toMatchObject({
      low: expect.closeTo(0.3),
      high: expect.closeTo(0.3),
    });
  });
});

it('lives through days of news with the program, the same way for the same seed', async () => {
  const hour = 3_600_000;
  const kinds = [onMarkets, onFootball];
  const stories = Array.from({ length: 300 }, (_, i) =>
    buildStory({
      id: i + 1,
      topics: kinds[i % 2]!,
      entities: [buildMention(`person:${i % 7}`, { kind: 'person' })],
      newsAt: noon + Math.floor(i / 6) * hour,
    }),
  );
  const run = async () => {
    const store = await openSqliteStore(':memory:');
    const people = await simulate(
      { stories, publishers: new Map(), store },
      {
        ...{ seed: 'test', readers: 4, from: noon + 24 * hour, to: noon + 48 * hour, visits: 12 },
        ...{ lookAfter: [0, 3, 6], flipAfter: 6 },
      },
    );
    await store.close();
    return people;
  };
  const people = await run();
  expect(people).toHaveLength(4);
  for (const { looks } of people) {
    expect(looks[0]).toMatchObject({ interactions: 0, sinceFlip: false });
    for (const { page, oracle } of looks) expect(page).toBeLessThanOrEqual(oracle);
  }
  expect(people.some(({ looks }) => looks.some(({ sinceFlip }) => sinceFlip))).toBe(true);
  expect((await run()).map(({ looks }) => looks)).toEqual(people.map(({ looks }) => looks));
});
