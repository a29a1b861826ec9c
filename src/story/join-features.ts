// How alike an article and a story are, as the dozen numbers that the join decision weighs.
// After Miranda et al. 2018 (several sparse spaces against a running centroid, plus time), with a likelihood
// ratio of the title under the story's words, which also works where there is only a headline.
import {
  type Block,
  dayCountOf,
  daysAt,
  entitiesAt,
  entityCountOf,
  marksIn,
  rarityIn,
  termCountOf,
  termsAt,
  weightIn,
} from './article-arena.ts';
import { type ArticleQuery, rawWeight } from './article-query.ts';
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

/** One article of a story as the comparison sees it: where its record stands, and its lengths when it came. */
export interface MemberView {
  block: Block;
  at: number;
  norm: number;
  titleNorm: number;
}

const DAY_MS = 86_400_000;
/** Smoothing of a story's word shares: worth this many articles of background. */
const PRIOR_MEMBERS = 0.6;
const MIN_TERM_NATS = -1.5;
const MAX_TERM_NATS = 5;

/** Key under which a story counts its articles that name any day. */
export const ANY_DAY = hashKey('any day');

/** Log-likelihood ratio of a title's term under a story's words, bounded. */
function natsOf(documents: number, articleCount: number, background: number): number {
  const smoothed = (documents + PRIOR_MEMBERS * background) / (articleCount + PRIOR_MEMBERS);
  const nats = Math.log((0.8 * smoothed + 0.2 * background) / background);
  return Math.max(MIN_TERM_NATS, Math.min(MAX_TERM_NATS, nats));
}

/** The same for a term that the only article of a story lacks: background cancels out. */
const UNKNOWN_NATS = natsOf(0, 1, 1);

/** Fills in what words decide, for a story of one article; nearest included. */
export function measureSingle(query: ArticleQuery, member: MemberView, out: Float64Array): void {
  const { block, at } = member;
  const { rarity, all, title, termCount } = query;
  let dot = 0;
  let titleDot = 0;
  let near = 0;
  let nearTitle = 0;
  let nats = UNKNOWN_NATS * query.titleTerms;
  let titleFound = 0;
  let nameFound = 0;
  let leadFound = 0;
  let numbersFound = 0;
  const count = termCountOf(block, at);
  const first = termsAt(at);
  for (let i = first; i < first + count; i++) {
    const place = query.find(block[i]!);
    if (place < 0) continue;
    if (query.isNumber(place)) numbersFound++;
    if (place >= termCount) continue;
    const info = block[i + count]!;
    const marks = marksIn(info);
    const rare = rarity[place]!;
    const then = rarityIn(info);
    const raw = rawWeight(weightIn(info), marks, 1);
    dot += all[place]! * raw * then;
    near += all[place]! * raw * rare;
    if (marks & IN_TITLE) {
      titleDot += title[place]! * then;
      nearTitle += title[place]! * rare;
    }
    const own = query.marks[place]!;
    if (own & IN_TITLE) {
      titleFound += rare;
      nats += natsOf(1, 1, query.background[place]!) - UNKNOWN_NATS;
    }
    if (own & IS_NAME) nameFound += rare;
    if (own & IN_LEAD) leadFound += rare;
  }
  out[0] = dot / member.norm;
  out[1] = titleDot / member.titleNorm;
  out[2] = nats / Math.max(3, query.titleTerms);
  out[3] = titleFound / (query.titleMass || 1);
  out[4] = nameFound / (query.nameMass || 1);
  out[5] = sharedEntities(query, block, at) / (query.entityCount + 2);
  out[6] = numbersFound / (query.numberCount + 2);
  out[7] = Math.min(1, near / member.norm);
  out[8] = Math.min(1, nearTitle / member.titleNorm);
  out[11] = leadFound / (query.leadMass || 1);
  measureDaysOfSingle(query, block, at, out);
}

function sharedEntities(query: ArticleQuery, block: Block, at: number): number {
  const from = entitiesAt(block, at);
  return sharedKeys(query.entities, query.entityCount, block, from, entityCountOf(block, at));
}

/** How many of the first keys stand among the second; both are short. */
function sharedKeys(keys: Int32Array, keyCount: number, block: Block, from: number, count: number): number {
  let shared = 0;
  for (let i = 0; i < keyCount; i++) {
    const key = keys[i]!;
    let k = from;
    while (k < from + count && block[k] !== key) k++;
    if (k < from + count) shared++;
  }
  return shared;
}

function measureDaysOfSingle(query: ArticleQuery, block: Block, at: number, out: Float64Array): void {
  const count = dayCountOf(block, at);
  out[12] = 0;
  out[13] = 0;
  if (query.dayCount === 0 || count === 0) return;
  const agreed = sharedKeys(query.days, query.dayCount, block, daysAt(block, at), count) > 0;
  out[12] = agreed ? 1 : 0;
  out[13] = agreed ? 0 : 1;
}

/** Fills in what words decide, for a story of several articles; nearest are `measureNearest`'s. */
export function measureSums(
  query: ArticleQuery,
  vector: StoryVector,
  articleCount: number,
  out: Float64Array,
): void {
  const { rarity, background, all, title, marks, terms, termCount } = query;
  let dot = 0;
  let titleDot = 0;
  let nats = 0;
  let titleFound = 0;
  let nameFound = 0;
  let leadFound = 0;
  for (let i = 0; i < termCount; i++) {
    const at = vector.find(terms[i]!);
    const documents = at < 0 ? 0 : vector.documentsAt(at);
    const mark = marks[i]!;
    if (mark & IN_TITLE) nats += natsOf(documents, articleCount, background[i]!);
    if (documents === 0) continue;
    const strength = Math.min(1, (2 * documents) / articleCount) * rarity[i]!;
    dot += all[i]! * vector.sumAt(at);
    titleDot += title[i]! * vector.titleSumAt(at);
    if (mark & IN_TITLE) titleFound += strength;
    if (mark & IS_NAME) nameFound += strength;
    if (mark & IN_LEAD) leadFound += strength;
  }
  out[0] = dot / Math.sqrt(Math.max(vector.square, 1e-6));
  out[1] = titleDot / Math.sqrt(Math.max(vector.titleSquare, 1e-6));
  out[2] = nats / Math.max(3, query.titleTerms);
  out[3] = titleFound / (query.titleMass || 1);
  out[4] = nameFound / (query.nameMass || 1);
  out[5] = overlap(query.entities, query.entityCount, vector, articleCount);
  out[6] = overlap(query.numbers, query.numberCount, vector, articleCount);
  out[11] = leadFound / (query.leadMass || 1);
  measureDays(query, vector, articleCount, out);
}

/** Fills in what time and size decide. */
export function measureTimes(articleCount: number, gapMs: number, middleMs: number, out: Float64Array): void {
  out[9] = Math.exp(-((gapMs / DAY_MS) ** 2) / 18);
  out[10] = Math.log(articleCount);
  out[14] = Math.exp(-((middleMs / DAY_MS) ** 2) / 8);
}

/** Share of the keys that the story knows, each by how many of its articles use it. */
function overlap(keys: Int32Array, count: number, vector: StoryVector, articleCount: number): number {
  let found = 0;
  for (let i = 0; i < count; i++) {
    const at = vector.find(keys[i]!);
    if (at >= 0) found += Math.min(1, (2 * vector.documentsAt(at)) / articleCount);
  }
  return found / (count + 2);
}

/** How far the days named in the lead agree (0..1), and whether both name days and share none (0 or 1). */
function measureDays(
  query: ArticleQuery,
  vector: StoryVector,
  articleCount: number,
  out: Float64Array,
): void {
  const at = vector.find(ANY_DAY);
  const dated = at < 0 ? 0 : vector.documentsAt(at);
  out[12] = 0;
  out[13] = 0;
  if (query.dayCount === 0 || dated === 0) return;
  let agreed = 0;
  for (let i = 0; i < query.dayCount; i++) {
    const place = vector.find(query.days[i]!);
    if (place >= 0) agreed = Math.max(agreed, Math.min(1, vector.documentsAt(place) / dated));
  }
  out[12] = agreed;
  out[13] = agreed === 0 ? Math.min(1, (2 * dated) / articleCount) : 0;
}

/** Raises the nearest so far to this member's likeness where that is higher. */
export function measureNearest(query: ArticleQuery, member: MemberView, out: Float64Array): void {
  const { block, at } = member;
  const { rarity, all, title, termCount } = query;
  let near = 0;
  let nearTitle = 0;
  const count = termCountOf(block, at);
  const first = termsAt(at);
  for (let i = first; i < first + count; i++) {
    const place = query.find(block[i]!);
    if (place < 0 || place >= termCount) continue;
    const info = block[i + count]!;
    const marks = marksIn(info);
    near += all[place]! * rawWeight(weightIn(info), marks, rarity[place]!);
    if (marks & IN_TITLE) nearTitle += title[place]! * rarity[place]!;
  }
  out[7] = Math.min(1, Math.max(out[7]!, near / member.norm));
  out[8] = Math.min(1, Math.max(out[8]!, nearTitle / member.titleNorm));
}
