// How alike an article and a story are, as the dozen numbers that the join decision weighs.
// After Miranda et al. 2018 (several sparse spaces against a running centroid, plus time), with a likelihood
// ratio of the title under the story's words, which also works where there is only a headline.
import type { ArticleQuery } from './article-query.ts';
import { rawWeight } from './article-query.ts';
import { marksOf, type PackedArticle, termCountOf, termOf, weightOf } from './packed-article.ts';
import type { StoryVector } from './story-vector.ts';
import { IN_LEAD, IN_TITLE, IS_NAME } from './term-counter.ts';
import { hashKey } from './words.ts';

/** Names of the features, in order; `join-weights.ts` has a weight for each. */
export const joinFeatureNames = [
  'centroid',
  'titleCentroid',
  'likelihood',
  'titleCover',
  'names',
  'entities',
  'numbers',
  'nearest',
  'nearestTitle',
  'recency',
  'size',
  'leadCover',
  'sameDay',
  'otherDay',
  'middle',
] as const;

export const JOIN_FEATURES = joinFeatureNames.length;

/** A story as the comparison sees it. */
export interface StoryView {
  readonly vector: StoryVector;
  readonly articleCount: number;
  /** Newest members, bounded by the caller. */
  readonly members: readonly {
    readonly packed: PackedArticle;
    readonly norm: number;
    readonly titleNorm: number;
  }[];
  /** Time between the article and the nearest end of the story, milliseconds. */
  readonly gapMs: number;
  /** Time between the article and the mean of the story's articles, milliseconds. */
  readonly middleMs: number;
}

const DAY_MS = 86_400_000;
/** Smoothing of a story's word shares: worth this many articles of background. */
const PRIOR_MEMBERS = 0.6;
const MAX_TERM_NATS = 5;

/** Fills `out` with one value for each of `joinFeatureNames`. */
export function measureJoin(query: ArticleQuery, story: StoryView, out: Float64Array): void {
  const { features, rarity, background, all, title } = query;
  const { vector, articleCount } = story;
  let dot = 0;
  let titleDot = 0;
  let nats = 0;
  let titleTerms = 0;
  let titleMass = 0;
  let titleFound = 0;
  let nameMass = 0;
  let nameFound = 0;
  let leadMass = 0;
  let leadFound = 0;
  for (let i = 0; i < features.terms.length; i++) {
    const at = vector.find(features.terms[i]!);
    const documents = at < 0 ? 0 : vector.documentsAt(at);
    const marks = features.marks[i]!;
    const share = documents / articleCount;
    const strength = Math.min(1, 2 * share) * rarity[i]!;
    if (documents > 0) {
      dot += all[i]! * vector.sumAt(at);
      titleDot += title[i]! * vector.titleSumAt(at);
    }
    if (marks & IN_TITLE) {
      titleTerms++;
      titleMass += rarity[i]!;
      titleFound += strength;
      const smoothed = (documents + PRIOR_MEMBERS * background[i]!) / (articleCount + PRIOR_MEMBERS);
      nats += Math.max(
        -1.5,
        Math.min(MAX_TERM_NATS, Math.log((0.8 * smoothed + 0.2 * background[i]!) / background[i]!)),
      );
    }
    if (marks & IS_NAME) {
      nameMass += rarity[i]!;
      nameFound += strength;
    }
    if (marks & IN_LEAD) {
      leadMass += rarity[i]!;
      leadFound += strength;
    }
  }
  out[0] = dot / Math.sqrt(Math.max(vector.square, 1e-6));
  out[1] = titleDot / Math.sqrt(Math.max(vector.titleSquare, 1e-6));
  out[2] = nats / Math.max(3, titleTerms);
  out[3] = titleFound / (titleMass || 1);
  out[4] = nameFound / (nameMass || 1);
  out[5] = overlap(features.entities, vector, articleCount);
  out[6] = overlap(features.numbers, vector, articleCount);
  measureNearest(query, story, out);
  out[9] = Math.exp(-((story.gapMs / DAY_MS) ** 2) / 18);
  out[10] = Math.log(articleCount);
  out[14] = Math.exp(-((story.middleMs / DAY_MS) ** 2) / 8);
  out[11] = leadFound / (leadMass || 1);
  measureDays(features.days, vector, articleCount, out);
}

/** Share of the keys that the story knows, each by how many of its articles use it. */
function overlap(keys: Int32Array, vector: StoryVector, articleCount: number): number {
  if (keys.length === 0) return 0;
  let found = 0;
  for (let i = 0; i < keys.length; i++) {
    const at = vector.find(keys[i]!);
    if (at >= 0) found += Math.min(1, (2 * vector.documentsAt(at)) / articleCount);
  }
  return found / (keys.length + 2);
}

/** Key under which a story counts its articles that name any day. */
export const ANY_DAY = hashKey('any day');

/** How far the days named in the lead agree (0..1), and whether both name days and share none (0 or 1). */
function measureDays(days: Int32Array, vector: StoryVector, articleCount: number, out: Float64Array): void {
  const at = vector.find(ANY_DAY);
  const dated = at < 0 ? 0 : vector.documentsAt(at);
  out[12] = 0;
  out[13] = 0;
  if (days.length === 0 || dated === 0) return;
  let agreed = 0;
  for (let i = 0; i < days.length; i++) {
    const place = vector.find(days[i]!);
    if (place >= 0) agreed = Math.max(agreed, Math.min(1, vector.documentsAt(place) / dated));
  }
  out[12] = agreed;
  out[13] = agreed === 0 ? Math.min(1, (2 * dated) / articleCount) : 0;
}

function measureNearest(query: ArticleQuery, story: StoryView, out: Float64Array): void {
  let nearest = 0;
  let nearestTitle = 0;
  for (const { packed, norm, titleNorm } of story.members) {
    let dot = 0;
    let titleDot = 0;
    const count = termCountOf(packed);
    for (let i = 0; i < count; i++) {
      const place = query.find(termOf(packed, i));
      if (place < 0) continue;
      const marks = marksOf(packed, i);
      dot += query.all[place]! * rawWeight(weightOf(packed, i), marks, query.rarity[place]!);
      if (marks & IN_TITLE) titleDot += query.title[place]! * query.rarity[place]!;
    }
    nearest = Math.max(nearest, dot / norm);
    nearestTitle = Math.max(nearestTitle, titleDot / titleNorm);
  }
  out[7] = Math.min(1, nearest);
  out[8] = Math.min(1, nearestTitle);
}
