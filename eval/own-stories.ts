// How well the news that we wrote ourselves is grouped: `node eval/own-stories.ts`. BCubed precision, recall and F1,
// means over the order of time and five orders in which a first refresh may bring the publishers.
import { createStoryIndex } from '../src/story/create-story-index.ts';
import type { StoryIndexParams } from '../src/story/story-index.ts';
import {
  arrivalsOf,
  feedArrivalsOf,
  type Mode,
  type Order,
  type OwnArrival,
  type OwnArticle,
  type Room,
  readOwnNews,
} from './own-news.ts';

export interface BCubed {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export const orders: readonly Order[] = ['time', 0, 1, 2, 3, 4];
export const modes: readonly Mode[] = ['text', 'opening', 'standfirst', 'title'];

/** The story of each article, parallel to them. */
export function storiesOf(arrivals: readonly OwnArrival[], params?: Partial<StoryIndexParams>): number[] {
  const index = createStoryIndex(params);
  let last = 0;
  for (const { arrival } of arrivals) index.assign(arrival, () => ++last);
  return arrivals.map(({ arrival }) => index.storyOf(arrival.articleId)!);
}

/** The same for a first refresh: what the feeds say first, then what the pages say of articles given in brief. */
export function storiesOfFeeds(
  { arrivals, pages }: ReturnType<typeof feedArrivalsOf>,
  params?: Partial<StoryIndexParams>,
): number[] {
  const index = createStoryIndex(params);
  let last = 0;
  for (const { arrival } of arrivals) index.assign(arrival, () => ++last);
  for (const page of pages) index.assign(page, () => ++last);
  return arrivals.map(({ arrival }) => index.storyOf(arrival.articleId)!);
}

/** Bagga and Baldwin 1998: for each article the share of its story that is of its event, and the reverse. */
export function bcubedOf(arrivals: readonly OwnArrival[], stories: readonly number[]): BCubed {
  const sizes = countOf(stories);
  const trueSizes = countOf(arrivals.map(({ event }) => event));
  const both = countOf(arrivals.map(({ event }, i) => `${stories[i]} ${event}`));
  let precision = 0;
  let recall = 0;
  for (const [i, { event }] of arrivals.entries()) {
    const shared = both.get(`${stories[i]} ${event}`)!;
    precision += shared / sizes.get(stories[i]!)! / arrivals.length;
    recall += shared / trueSizes.get(event)! / arrivals.length;
  }
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function countOf<T>(keys: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Over all orders. */
export function scoreRoom(
  articles: readonly OwnArticle[],
  mode: Mode,
  params?: Partial<StoryIndexParams>,
): BCubed {
  const scores = orders.map((order) => {
    const arrivals = arrivalsOf(articles, mode, order);
    return bcubedOf(arrivals, storiesOf(arrivals, params));
  });
  return meanOf(scores);
}

/** A first refresh of the sample newsroom, feeds and then pages, over all orders of publishers. */
export function scoreFirstRefresh(params?: Partial<StoryIndexParams>): BCubed {
  const articles = readOwnNews('sample');
  const scores = orders.filter(isNumber).map((order) => {
    const fed = feedArrivalsOf(articles, order);
    return bcubedOf(fed.arrivals, storiesOfFeeds(fed, params));
  });
  return meanOf(scores);
}

function isNumber(order: Order): order is number {
  return order !== 'time';
}

function meanOf(scores: readonly BCubed[]): BCubed {
  const mean = (of: (score: BCubed) => number) => scores.reduce((sum, s) => sum + of(s), 0) / scores.length;
  return { precision: mean((s) => s.precision), recall: mean((s) => s.recall), f1: mean((s) => s.f1) };
}

function show(name: string, { precision, recall, f1 }: BCubed): void {
  console.log(`${name.padEnd(22)}${[precision, recall, f1].map((x) => x.toFixed(3)).join('  ')}`);
}

if (import.meta.main) {
  console.log(`${' '.repeat(22)}P      R      F1`);
  show('sample first refresh', scoreFirstRefresh());
  for (const room of ['sample', 'to-fit', 'held-out'] satisfies Room[])
    for (const mode of modes) show(`${room} ${mode}`, scoreRoom(readOwnNews(room), mode));
  for (const half of ['to-fit', 'held-out'] as const)
    for (const mode of modes)
      show(
        `${half} with alike ${mode}`,
        scoreRoom([...readOwnNews(half), ...readOwnNews(`alike-${half}`)], mode),
      );
}
