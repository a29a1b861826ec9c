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
  'matter',
  'entities',
  'numbers',
  'nearest',
  'nearestTitle',
  'leadCover',
  'sameDay',
  'age',
  'brevity',
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
/** Days after its first article beyond which a story grows no older. */
const MAX_AGE_DAYS = 4;
/** Words from which on an article is no longer short: a longer one shares no larger part with its like. */
const ENOUGH_TERMS = 48;
const FEWEST_TERMS = 6;
/** Cosine of two articles that have nothing in common. */
const CHANCE_COSINE = 0.03;
/** Places of the cosines among the features. */
const COSINES = [0, 1, 3, 6, 7] as const;
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
  let matter = 0;
  let near = 0;
  let nearTitle = 0;
  let nats = UNKNOWN_NATS * query.titleTerms;
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
    const own = query.marks[place]!;
    const rare = rarity[place]!;
    const then = rarityIn(info);
    const raw = rawWeight(weightIn(info), marks, 1);
    dot += all[place]! * raw * then;
    near += all[place]! * raw * rare;
    if (!(own & IS_NAME)) matter += all[place]! * raw * then;
    if (marks & IN_TITLE) {
      titleDot += title[place]! * then;
      nearTitle += title[place]! * rare;
    }
    if (own & IN_TITLE) nats += natsOf(1, 1, query.background[place]!) - UNKNOWN_NATS;
    if (own & IN_LEAD) leadFound += rare;
  }
  out[0] = dot / member.norm;
  out[1] = titleDot / member.titleNorm;
  out[2] = nats / Math.max(3, query.titleTerms);
  out[3] = matter / member.norm;
  out[4] = sharedEntities(query, block, at) / (query.entityCount + 2);
  out[5] = numbersFound / (query.numberCount + 2);
  out[6] = near / member.norm;
  out[7] = nearTitle / member.titleNorm;
  out[8] = leadFound / (query.leadMass || 1);
  out[9] = sharesDay(query, block, at) ? 1 : 0;
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

function sharesDay(query: ArticleQuery, block: Block, at: number): boolean {
  const count = dayCountOf(block, at);
  if (query.dayCount === 0 || count === 0) return false;
  return sharedKeys(query.days, query.dayCount, block, daysAt(block, at), count) > 0;
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
  let matter = 0;
  let nats = 0;
  let leadFound = 0;
  for (let i = 0; i < termCount; i++) {
    const at = vector.find(terms[i]!);
    const documents = at < 0 ? 0 : vector.documentsAt(at);
    const mark = marks[i]!;
    if (mark & IN_TITLE) nats += natsOf(documents, articleCount, background[i]!);
    if (documents === 0) continue;
    const shared = all[i]! * vector.sumAt(at);
    dot += shared;
    titleDot += title[i]! * vector.titleSumAt(at);
    if (!(mark & IS_NAME)) matter += shared;
    if (mark & IN_LEAD) leadFound += Math.min(1, (2 * documents) / articleCount) * rarity[i]!;
  }
  const norm = Math.sqrt(Math.max(vector.square, 1e-6));
  out[0] = dot / norm;
  out[1] = titleDot / Math.sqrt(Math.max(vector.titleSquare, 1e-6));
  out[2] = nats / Math.max(3, query.titleTerms);
  out[3] = matter / norm;
  out[4] = overlap(query.entities, query.entityCount, vector, articleCount);
  out[5] = overlap(query.numbers, query.numberCount, vector, articleCount);
  out[6] = 0;
  out[7] = 0;
  out[8] = leadFound / (query.leadMass || 1);
  out[9] = shareOfDay(query, vector);
}

/** Fills in what time and length decide. `ageMs` is the distance in time from the story's first article. */
export function measureAge(query: ArticleQuery, ageMs: number, out: Float64Array): void {
  out[10] = Math.min(MAX_AGE_DAYS, ageMs / DAY_MS);
  const terms = Math.max(FEWEST_TERMS, Math.min(ENOUGH_TERMS, query.termCount));
  out[11] = Math.log2(ENOUGH_TERMS / terms);
}

/**
 * Puts the cosines on a scale of logarithms, when all else is filled in: from 0.1 to 0.2 says as much as from 0.3 to
 * 0.6, because how alike two reports of one event are depends on how long and how plain they are.
 */
export function scaleCosines(out: Float64Array): void {
  for (const i of COSINES) out[i] = Math.log1p(Math.max(0, out[i]!) / CHANCE_COSINE);
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

/** How far the days named in the lead agree, 0..1. */
function shareOfDay(query: ArticleQuery, vector: StoryVector): number {
  const at = vector.find(ANY_DAY);
  const dated = at < 0 ? 0 : vector.documentsAt(at);
  if (query.dayCount === 0 || dated === 0) return 0;
  let agreed = 0;
  for (let i = 0; i < query.dayCount; i++) {
    const place = vector.find(query.days[i]!);
    if (place >= 0) agreed = Math.max(agreed, Math.min(1, vector.documentsAt(place) / dated));
  }
  return agreed;
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
  out[6] = Math.max(out[6]!, near / member.norm);
  out[7] = Math.max(out[7]!, nearTitle / member.titleNorm);
}
