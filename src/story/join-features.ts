// How alike an article and a story are, as the nine numbers that the join decision weighs.
// After Miranda et al. 2018 (sparse vectors against a running centroid, plus time), with a likelihood ratio of the
// title under the story's words, which also works where there is only a headline.
import { type Block, marksIn, rarityIn, termCountOf, termsAt, weightIn } from './article-arena.ts';
import { type ArticleQuery, rawWeight, tellingName } from './article-query.ts';
import type { StoryVector } from './story-vector.ts';
import { IN_LEAD, IN_TITLE, IS_NAME } from './term-counter.ts';

/** Names of the features, in order; `join-weights.ts` has a weight for each. */
export const joinFeatureNames = [
  'centroid',
  'matter',
  'likelihood',
  'headline',
  'leadCover',
  'age',
  'brevity',
  'size',
  'who',
] as const;

export const JOIN_FEATURES = joinFeatureNames.length;

/** The only article of a story as the comparison sees it: where its record stands, and its lengths when it came. */
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
/** Smoothing of a story's word shares: worth this many articles of background. */
const PRIOR_MEMBERS = 0.6;
const MIN_TERM_NATS = -1.5;
const MAX_TERM_NATS = 5;
/** What a rare name tells, in nats: so much has to be shared. */
const ONE_NAME = 2.5;
/** A story of more than twenty articles counts as no larger. */
const MAX_LOG_SIZE = 3;

/** Log-likelihood ratio of a title's term under a story's words, bounded. */
function natsOf(documents: number, articleCount: number, background: number): number {
  const smoothed = (documents + PRIOR_MEMBERS * background) / (articleCount + PRIOR_MEMBERS);
  const nats = Math.log((0.8 * smoothed + 0.2 * background) / background);
  return Math.max(MIN_TERM_NATS, Math.min(MAX_TERM_NATS, nats));
}

/** The same for a term that the only article of a story lacks: background cancels out. */
const UNKNOWN_NATS = natsOf(0, 1, 1);

/** Fills in what words decide, for a story of one article. */
export function measureSingle(query: ArticleQuery, member: MemberView, out: Float64Array): void {
  const { block, at } = member;
  const { rarity, all } = query;
  let dot = 0;
  let matter = 0;
  let nats = UNKNOWN_NATS * query.titleTerms;
  let headline = 0;
  let leadFound = 0;
  let namesFound = 0;
  const count = termCountOf(block, at);
  const first = termsAt(at);
  for (let i = first; i < first + count; i++) {
    const place = query.find(block[i]!);
    if (place < 0) continue;
    const info = block[i + count]!;
    const own = query.marks[place]!;
    const then = rarityIn(info);
    const shared = all[place]! * rawWeight(weightIn(info), then);
    dot += shared;
    if (!(own & IS_NAME)) matter += shared;
    if (own & IN_TITLE) nats += natsOf(1, 1, query.background[place]!) - UNKNOWN_NATS;
    if (marksIn(info) & IN_TITLE) headline += then * then;
    if (own & IN_LEAD) leadFound += rarity[place]!;
    if (own & IS_NAME) namesFound += tellingName(rarity[place]!);
  }
  out[0] = onLogScale(dot / member.norm);
  out[1] = onLogScale(matter / member.norm);
  out[2] = nats / Math.max(3, query.titleTerms);
  out[3] = headline / member.titleNorm ** 2;
  out[4] = leadFound / (query.leadMass || 1);
  out[8] = shareOfName(namesFound, query.nameMass);
  out[7] = 0;
}

/**
 * Fills in what words decide, for a story of several articles.
 *
 * @param articleCount of the story, without the article
 * @param isIn the sums have the article itself in them: it does not count
 */
export function measureSums(
  query: ArticleQuery,
  vector: StoryVector,
  articleCount: number,
  out: Float64Array,
  isIn: boolean,
): void {
  const { rarity, background, all, title, marks, terms, termCount } = query;
  const own = isIn ? 1 : 0;
  let dot = 0;
  let titleDot = 0;
  let matter = 0;
  let nats = 0;
  let headline = 0;
  let leadFound = 0;
  let namesFound = 0;
  for (let i = 0; i < termCount; i++) {
    const at = vector.find(terms[i]!);
    const documents = at < 0 ? 0 : vector.documentsAt(at) - own;
    const mark = marks[i]!;
    if (mark & IN_TITLE) nats += natsOf(documents, articleCount, background[i]!);
    if (documents <= 0) continue;
    const shared = all[i]! * (vector.sumAt(at) - own * all[i]!);
    dot += shared;
    if (!(mark & IS_NAME)) matter += shared;
    const inTitles = vector.titleSumAt(at) - own * title[i]!;
    headline += inTitles ** 2;
    titleDot += inTitles * title[i]!;
    if (mark & IN_LEAD) leadFound += shareOfUsers(documents, articleCount) * rarity[i]!;
    if (mark & IS_NAME) namesFound += shareOfUsers(documents, articleCount) * tellingName(rarity[i]!);
  }
  // A unit vector u less, of sums s: |s - u|^2 = |s|^2 - 2 (s - u)u - 1.
  const norm = Math.sqrt(Math.max(vector.square - own * (2 * dot + 1), 1e-6));
  const titleSquare = vector.titleSquare - (own && query.titleTerms > 0 ? 2 * titleDot + 1 : 0);
  out[0] = onLogScale(dot / norm);
  out[1] = onLogScale(matter / norm);
  out[2] = nats / Math.max(3, query.titleTerms);
  out[3] = headline / Math.max(titleSquare, 1e-6);
  out[4] = leadFound / (query.leadMass || 1);
  out[8] = shareOfName(namesFound, query.nameMass);
  out[7] = Math.min(MAX_LOG_SIZE, Math.log(articleCount));
}

/** Fills in what time and length decide. `ageMs` is the distance in time from the story's first article. */
export function measureAge(query: ArticleQuery, ageMs: number, out: Float64Array): void {
  out[5] = Math.min(MAX_AGE_DAYS, ageMs / DAY_MS);
  out[6] = brevityOf(query);
}

/** How often the article's words would have to be doubled for it to be no longer short; 0 for a long one. */
export function brevityOf({ termCount }: ArticleQuery): number {
  return Math.log2(ENOUGH_TERMS / Math.max(FEWEST_TERMS, Math.min(ENOUGH_TERMS, termCount)));
}

/**
 * A cosine on a scale of logarithms: from 0.1 to 0.2 says as much as from 0.3 to 0.6, because how alike two reports of
 * one event are depends on how long and how plain they are.
 */
function onLogScale(cosine: number): number {
  return Math.log1p(Math.max(0, cosine) / CHANCE_COSINE);
}

/** Full from one rare name on that both have, or half of the names of an article that has few; also of one without any. */
function shareOfName(found: number, all: number): number {
  const enough = Math.min(ONE_NAME, all / 2);
  return enough === 0 ? 1 : Math.min(1, found / enough);
}

/** Full from half of the story's articles on. */
function shareOfUsers(documents: number, articleCount: number): number {
  return Math.min(1, (2 * documents) / articleCount);
}
