// Do two groups of articles tell of two things? Reports of one event fit all the others about alike, whichever half they
// are put in; what tells of something else fits its own far better, however much the two have in common.
import type { ArticleQuery } from './article-query.ts';
import type { CandidateSearch } from './candidate-search.ts';
import type { StoryVector } from './story-vector.ts';
import { sumOf } from './story-words.ts';

/** Share of an article's words above which another repeats it; of independent reports of one event few share half. */
const REPEATED = 0.8;

/** Articles as weighed, and when each was published, in parallel. */
export interface Side {
  readonly articles: readonly ArticleQuery[];
  readonly times: readonly number[];
}

/** One number for each of a side's articles: log-odds under the rest of it less those under the other side. */
export type Gains = readonly number[];

/** What each article gains by its side; null for a side of fewer than two articles with text. Headlines alone gain 0. */
export function gainsOf(search: CandidateSearch, a: Side, b: Side): readonly [Gains, Gains] | null {
  if (withText(a) < 2 || withText(b) < 2) return null;
  const sums = [sumOf(a.articles), sumOf(b.articles)] as const;
  return [gainsIn(search, a, sums[0], b, sums[1]), gainsIn(search, b, sums[1], a, sums[0])];
}

function withText({ articles }: Side): number {
  return articles.filter(({ hasText }) => hasText).length;
}

function gainsIn(
  search: CandidateSearch,
  { articles, times }: Side,
  sum: StoryVector,
  other: Side,
  otherSum: StoryVector,
): Gains {
  const otherFirst = firstOf(other.times);
  return articles.map((query, place) => {
    if (!query.hasText) return 0;
    const at = times[place]!;
    const own = search.judgeSums(query, sum, articles.length - 1, Math.abs(at - firstOf(times, place)), true);
    return own - search.judgeSums(query, otherSum, other.articles.length, Math.abs(at - otherFirst));
  });
}

/** The earliest time, but for the one at `except`. */
function firstOf(times: readonly number[], except = -1): number {
  let first = Number.POSITIVE_INFINITY;
  for (const [place, at] of times.entries()) if (place !== except && at < first) first = at;
  return first;
}

/**
 * The side with each text once: of what is said twice each fits the other, whatever it tells. Copies are told by their
 * words, since an index that was filled from the store knows no more of them.
 */
export function withoutRepeats({ articles, times }: Side): Side {
  const places: number[] = [];
  for (const [place, query] of articles.entries())
    if (!places.some((kept) => isRepeated(query, articles[kept]!))) places.push(place);
  return { articles: places.map((place) => articles[place]!), times: places.map((place) => times[place]!) };
}

/** Are most of the words of the shorter one in the other? */
function isRepeated(a: ArticleQuery, b: ArticleQuery): boolean {
  if (a.termCount > b.termCount) return isRepeated(b, a);
  let shared = 0;
  for (let i = 0; i < a.termCount; i++) if (b.find(a.terms[i]!) >= 0) shared++;
  return shared > REPEATED * a.termCount;
}

/** The mean gains of both sides, added; 0 where one of them fits the other no worse than itself. */
export function contrastOf([a, b]: readonly [Gains, Gains]): number {
  const [ofA, ofB] = [meanOf(a), meanOf(b)];
  return Math.min(ofA, ofB) <= 0 ? 0 : ofA + ofB;
}

function meanOf(gains: Gains): number {
  return gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
}

/** The places of the articles that are nearer to the other side; none where fewer than two would stay. */
export function misplacedIn(gains: Gains): readonly number[] {
  const places = [...gains.keys()].filter((place) => gains[place]! < 0);
  return gains.length - places.length < 2 ? [] : places;
}
