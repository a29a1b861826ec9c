// A reader's first minutes: a few hundred articles, of which most are about one town or one company, and nothing is
// known yet of which words are rare there. Different events of the town were glued into one story.
import { describe, expect, it } from 'vitest';
import { arrivalsOf, feedArrivalsOf, type OwnArrival, readOwnNews } from './own-news.ts';
import { bcubedOf, scoreRoom, storiesOf, storiesOfFeeds } from './own-stories.ts';

const sample = readOwnNews('sample');
const heldOut = readOwnNews('held-out');
/** In the order of the alphabet, and in three others, as it falls out. */
const firstRefreshes = [0, 1, 2, 3].map((order) => {
  const fed = feedArrivalsOf(sample, order);
  return { arrivals: fed.arrivals, stories: storiesOfFeeds(fed) };
});

/** Which events the stories hold that hold this one. */
function eventsWith(event: string, arrivals: readonly OwnArrival[], stories: readonly number[]): string[] {
  const own = new Set(stories.filter((_, i) => arrivals[i]!.event === event));
  return [...new Set(arrivals.filter((_, i) => own.has(stories[i]!)).map((arrival) => arrival.event))];
}

/** Share of the event's articles in the story that holds most of them. */
function togetherness(event: string, arrivals: readonly OwnArrival[], stories: readonly number[]): number {
  const own = stories.filter((_, i) => arrivals[i]!.event === event);
  return Math.max(...own.map((story) => own.filter((other) => other === story).length)) / own.length;
}

describe('a first refresh of the sample newsroom', () => {
  it.each([
    'aldmouth-hospital-cyber-attack.md en',
    'vesper-recount.md en',
    'bank-of-estmark-holds.md en',
    'batangor-airport-one-runway.md en',
    'typhoon-sorrel-turns-south.md en',
    'riders-are-employees.md en',
  ])('keeps %s free of anything else, and whole', (event) => {
    for (const { arrivals, stories } of firstRefreshes) {
      expect(eventsWith(event, arrivals, stories)).toEqual([event]);
      expect(togetherness(event, arrivals, stories)).toBeGreaterThanOrEqual(0.75);
    }
  });

  it('does not put the vote on Quay 7 and the letter about Aldmouth together with the town’s other news', () => {
    const affair = /quay-7|letter|north-basin-dredging|perpetua|kelvane|dockers|meter/;
    for (const { arrivals, stories } of firstRefreshes) {
      for (const event of ['quay-7-vote-aldmouth-named.md en', 'leaked-letter-north-basin.md en'])
        expect(eventsWith(event, arrivals, stories).filter((other) => !affair.test(other))).toEqual([]);
    }
  });
});

describe('news of many towns that nothing was fitted on', () => {
  it.each(['time', 0, 1] as const)('keeps four events of one small town apart (order: %s)', (order) => {
    const arrivals = arrivalsOf(heldOut, 'text', order);
    const stories = storiesOf(arrivals);
    const events = ['council-budget', 'bypass', 'bakery', 'school-fire'].map((name) => `quarry-town-${name}`);
    for (const event of events)
      expect(eventsWith(event, arrivals, stories).filter((other) => events.includes(other))).toEqual([event]);
  });

  it('joins the reports of one event and few others, be they whole, openings or headlines', () => {
    for (const mode of ['text', 'opening'] as const) {
      const { precision, recall } = scoreRoom(heldOut, mode);
      expect(precision).toBeGreaterThan(0.87);
      expect(recall).toBeGreaterThan(0.9);
    }
    expect(scoreRoom(heldOut, 'title').f1).toBeGreaterThan(0.79);
  });
});

it('measures a grouping as Bagga and Baldwin do', () => {
  const of = (event: string) => ({ event }) as OwnArrival;
  const { precision, recall } = bcubedOf([of('a'), of('a'), of('b')], [1, 1, 1]);
  expect(precision).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3) / 3);
  expect(recall).toBe(1);
  expect(bcubedOf([of('a'), of('a')], [1, 2])).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
});

describe('news written to a form', () => {
  const alike = [...heldOut, ...readOwnNews('alike-held-out')];

  it.each(['arson-arrest-mill', 'recall-bicycles'])(
    'keeps %s apart from what says nearly the same of others',
    (event) => {
      const arrivals = arrivalsOf(alike, 'text', 'time');
      expect(eventsWith(event, arrivals, storiesOf(arrivals))).toEqual([event]);
    },
  );

  it('joins few events that nothing was fitted on, be they whole or openings', () => {
    for (const mode of ['text', 'opening'] as const) {
      const { precision, recall } = scoreRoom(alike, mode);
      expect(precision).toBeGreaterThan(0.845);
      expect(recall).toBeGreaterThan(0.93);
    }
  });
});
