// Full text search: the engine's index finds the newest matches, relevance and recency order them.
import type { Article } from '../../model/article.ts';
import type { SearchHit, SearchQuery } from '../../model/search-store.ts';
import type { Engine } from '../engine.ts';
import type { Candidate, CandidateQuery, Unwanted } from '../full-text.ts';
import { readOrNull } from '../readable.ts';
import { toBody } from '../rows/article-row.ts';
import { phrasesOf, wordsOf } from '../search-text.ts';
import { makeSnippet, plainText } from '../snippet.ts';
import { all, chunked, padded, type Work } from '../work.ts';
import { findArticles } from './article-queries.ts';
import { publisherTag, topicTag } from './save-arrivals.ts';

export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  readonly more: boolean;
}

const NOTHING: SearchAnswer = { hits: [], more: false };
/** Newest matches that are ranked: bounds the cost of a word that half of all articles hold. */
const MAX_CANDIDATES = 400;
const MAX_LIMIT = 100;
const MAX_GROUP = 200;
const PHRASES_CHECKED_AT_ONCE = 32;
const HALF_LIFE_MS = 4 * 24 * 60 * 60 * 1000;
/** Share of the order that recency decides; relevance decides the rest. */
const RECENCY_SHARE = 0.4;

export function* search(engine: Engine, query: SearchQuery): Work<SearchAnswer> {
  const limit = wholeNumber(query.limit, MAX_LIMIT);
  const offset = wholeNumber(query.offset, MAX_CANDIDATES);
  const unwanted = phrasesWithout(query);
  const wanted = candidateQuery(engine, query, unwanted, offset + limit + 1);
  if (wanted === undefined || limit === 0) return NOTHING;
  const { shown = asItIs } = query;
  const listsOnly = wanted.phrases.length === 0;
  const candidates =
    listsOnly && wanted.tagGroups.length === 0
      ? yield* newest(engine, wanted)
      : yield* engine.fullText.candidates(wanted);
  const ordered = listsOnly ? newestFirst(candidates) : byRelevanceAndRecency(candidates);
  const inOrder = needCheck(engine, [...wanted.phrases, ...unwanted])
    ? yield* keepPhrases(engine, ordered, { wanted: wanted.phrases, unwanted }, offset + limit + 1)
    : ordered;
  const articles = yield* findArticles(
    engine,
    inOrder.slice(offset, offset + limit).map(({ id }) => id),
  );
  const hits = listsOnly
    ? articles.map((article) => listed(article, shown))
    : yield* withSnippets(engine, articles, { phrases: wanted.phrases, shown });
  return { hits, more: inOrder.length > offset + limit };
}

function phrasesWithout({ without }: SearchQuery): readonly (readonly string[])[] {
  return phrasesOf(without?.words.join(' ') ?? '');
}

/** Whether the words of a phrase may stand apart in what the index finds. */
function needCheck({ fullText }: Engine, phrases: readonly (readonly string[])[]): boolean {
  return !fullText.knowsOrder && phrases.some((phrase) => phrase.length > 1);
}

/** undefined: nothing can match. */
function candidateQuery(
  engine: Engine,
  query: SearchQuery,
  unwanted: readonly (readonly string[])[],
  atLeast: number,
): CandidateQuery | undefined {
  const phrases = phrasesOf(query.text);
  if (phrases.length === 0 && query.text.trim() !== '') return undefined;
  const groups = [query.publisherIds?.map(publisherTag), query.topics?.map(topicTag)];
  const tagGroups = groups.flatMap((group) => (group === undefined ? [] : [group.slice(0, MAX_GROUP)]));
  if (tagGroups.some((group) => group.length === 0)) return undefined;
  const { publisherIds = [], topics = [] } = query.without ?? {};
  const lacksOrder = needCheck(engine, unwanted);
  return {
    phrases,
    tagGroups,
    without: {
      phrases: lacksOrder ? unwanted.filter((phrase) => phrase.length === 1) : unwanted,
      tags: [...publisherIds.map(publisherTag), ...topics.map(topicTag)].slice(0, MAX_GROUP),
    },
    before: query.before,
    after: query.after,
    // What is only listed needs no ranking: one page and a look at the next.
    limit: phrases.length === 0 && !lacksOrder ? Math.max(atLeast, 1) : MAX_CANDIDATES,
  };
}

function* newest(
  { db, fullText }: Engine,
  { without, before, after, limit }: CandidateQuery,
): Work<readonly Candidate[]> {
  let query = db
    .selectFrom('article')
    .select(['id', 'published_at'])
    .orderBy('published_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit);
  if (before !== null) query = query.where('published_at', '<', before);
  if (after !== null) query = query.where('published_at', '>=', after);
  if (hasAny(without)) query = query.where((eb) => eb.not(fullText.holdsAny(without)));
  const rows = yield* all(query);
  return rows.map((row) => ({ id: row.id, publishedAt: row.published_at, relevance: 0 }));
}

function hasAny({ phrases, tags }: Unwanted): boolean {
  return phrases.length > 0 || tags.length > 0;
}

function newestFirst(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort((a, b) => b.publishedAt - a.publishedAt || b.id - a.id);
}

/** Both parts run from 0 to 1: relevance against the best match, recency against the newest. */
function byRelevanceAndRecency(candidates: readonly Candidate[]): Candidate[] {
  const best = Math.max(...candidates.map(({ relevance }) => relevance), Number.MIN_VALUE);
  const latest = Math.max(...candidates.map(({ publishedAt }) => publishedAt));
  const score = ({ relevance, publishedAt }: Candidate): number =>
    (1 - RECENCY_SHARE) * (relevance / best) + RECENCY_SHARE * 2 ** ((publishedAt - latest) / HALF_LIFE_MS);
  return candidates
    .map((candidate) => ({ candidate, score: score(candidate) }))
    .sort((a, b) => b.score - a.score || b.candidate.id - a.candidate.id)
    .map(({ candidate }) => candidate);
}

/** The first `enough` candidates that have the words of each phrase in a row in title or text, and of none unwanted. */
function* keepPhrases(
  engine: Engine,
  candidates: readonly Candidate[],
  phrases: Readonly<Record<'wanted' | 'unwanted', readonly (readonly string[])[]>>,
  enough: number,
): Work<readonly Candidate[]> {
  const wanted = rowsOfWords(phrases.wanted);
  const unwanted = rowsOfWords(phrases.unwanted);
  const kept: Candidate[] = [];
  for (const chunk of chunked(candidates, PHRASES_CHECKED_AT_ONCE)) {
    if (kept.length >= enough) break;
    const texts = yield* titlesAndTexts(
      engine,
      chunk.map(({ id }) => id),
    );
    for (const candidate of chunk) {
      const fields = (texts.get(candidate.id) ?? []).map((text) => ` ${wordsOf(text).join(' ')} `);
      const has = (row: string) => fields.some((field) => field.includes(row));
      if (wanted.every(has) && !unwanted.some(has)) kept.push(candidate);
    }
  }
  return kept;
}

/** The index answers for single words. */
function rowsOfWords(phrases: readonly (readonly string[])[]): string[] {
  return phrases.filter((phrase) => phrase.length > 1).map((phrase) => ` ${phrase.join(' ')} `);
}

function* titlesAndTexts(
  { db }: Engine,
  ids: readonly number[],
): Work<ReadonlyMap<number, readonly string[]>> {
  const rows = yield* all(
    db
      .selectFrom('article')
      .innerJoin('article_body', 'article_body.article_id', 'article.id')
      .select(['article.id', 'article.title', 'article_body.body'])
      .where('article.id', 'in', padded(ids)),
  );
  return new Map(rows.map((row) => [row.id, [row.title, plainTextOf(row.body)]]));
}

/** '' for a body whose bytes were damaged. */
function plainTextOf(body: Uint8Array): string {
  return plainText(readOrNull(body, toBody)?.html ?? '');
}

type Shown = NonNullable<SearchQuery['shown']>;

const asItIs: Shown = (text) => text;

function listed(article: Article, shown: Shown): SearchHit {
  return { article, snippet: makeSnippet(shown(article.summary), []) };
}

function* withSnippets(
  { db }: Engine,
  articles: readonly Article[],
  { phrases, shown }: { readonly phrases: readonly (readonly string[])[]; readonly shown: Shown },
): Work<readonly SearchHit[]> {
  const bodies = new Map<number, Uint8Array>();
  for (const chunk of chunked(articles.map(({ id }) => id))) {
    const rows = yield* all(
      db.selectFrom('article_body').selectAll().where('article_id', 'in', padded(chunk)),
    );
    for (const row of rows) bodies.set(row.article_id, row.body);
  }
  return articles.map((article) => {
    const body = bodies.get(article.id);
    const text = body === undefined ? '' : plainTextOf(body);
    return { article, snippet: makeSnippet(shown(text === '' ? article.summary : text), phrases) };
  });
}

function wholeNumber(value: number, max: number): number {
  return Number.isFinite(value) ? Math.max(0, Math.min(Math.trunc(value), max)) : 0;
}
