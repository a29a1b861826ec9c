// Reading articles, their bodies and earlier versions, and what ingest and assignment ask before they write.
import type { Article, ArticleBody, ArticleId, DatedSentence, KeySentence } from '../../model/article.ts';
import type { AddressedArticle, ArticlePlace, KnownEntry } from '../../model/article-store.ts';
import type { PublisherId } from '../../model/publisher.ts';
import type { SourceId } from '../../model/source.ts';
import type { Engine } from '../engine.ts';
import { hashKey } from '../hash-key.ts';
import { readable, readOrNull } from '../readable.ts';
import { ARTICLE_COLUMNS, toArticle, toBody } from '../rows/article-row.ts';
import { all, chunked, first, padded, type Work } from '../work.ts';
import { readEnough } from './read-enough.ts';

/** More entries than any feed lists at once: older ones cannot come again. */
export const MAX_KNOWN_ENTRIES = 5_000;
const MAX_PAGE = 500;

export function* knownEntries({ db }: Engine, sourceId: SourceId): Work<ReadonlyMap<string, KnownEntry>> {
  const rows = yield* all(
    db
      .selectFrom('entry')
      .select(['identity', 'article_id', 'content_hash'])
      .where('source_id', '=', sourceId)
      .orderBy('article_id', 'desc')
      .limit(MAX_KNOWN_ENTRIES),
  );
  return new Map(
    rows.map((row) => [row.identity, { articleId: row.article_id, contentHash: row.content_hash }]),
  );
}

/** One of each publisher at most, but for what was stored before that was so. */
const MAX_AT_ONE_ADDRESS = 16;

/** First come first; addresses unknown are left out. */
export function* findArticlesByCanonicalUrl(
  { db }: Engine,
  urls: readonly string[],
): Work<ReadonlyMap<string, readonly AddressedArticle[]>> {
  const wanted = new Set(urls);
  const found = new Map<string, AddressedArticle[]>();
  for (const chunk of chunked([...wanted])) {
    const rows = yield* all(
      db
        .selectFrom('article')
        .select(['id', 'publisher_id', 'canonical_url'])
        .where('canonical_hash', 'in', padded(chunk.map(hashKey)))
        .orderBy('id'),
    );
    for (const { id, publisher_id: publisherId, canonical_url: url } of rows) {
      if (url === null || !wanted.has(url)) continue;
      const there = found.get(url) ?? [];
      if (there.length < MAX_AT_ONE_ADDRESS) found.set(url, [...there, { id, publisherId }]);
    }
  }
  return found;
}

export function* findPlaces(
  { db }: Engine,
  ids: readonly ArticleId[],
): Work<ReadonlyMap<ArticleId, ArticlePlace>> {
  const found = new Map<ArticleId, ArticlePlace>();
  for (const chunk of chunked([...new Set(ids)])) {
    const rows = yield* all(
      db
        .selectFrom('article')
        .select(['id', 'publisher_id', 'story_id', 'first_seen_at', 'revision'])
        .where('id', 'in', padded(chunk)),
    );
    for (const { id, publisher_id: publisherId, story_id: storyId, ...row } of rows)
      found.set(id, { publisherId, storyId, firstSeenAt: row.first_seen_at, revision: row.revision });
  }
  return found;
}

/** In the order asked, missing ones left out. */
export function* findArticles({ db }: Engine, ids: readonly ArticleId[]): Work<readonly Article[]> {
  const unique = [...new Set(ids)];
  const found = new Map<ArticleId, Article>();
  for (const chunk of chunked(unique)) {
    const rows = yield* all(
      db
        .selectFrom('article')
        .innerJoin('article_body', 'article_body.article_id', 'article.id')
        .select(ARTICLE_COLUMNS)
        .where('id', 'in', padded(chunk)),
    );
    for (const article of readable(rows, toArticle)) found.set(article.id, article);
  }
  return unique.flatMap((id) => found.get(id) ?? []);
}

export function* findBody({ db }: Engine, id: ArticleId): Work<ArticleBody | undefined> {
  const row = yield* first(db.selectFrom('article_body').select('body').where('article_id', '=', id));
  return (row && readOrNull(row.body, toBody)) ?? undefined;
}

export type Sentences = {
  readonly keySentences: readonly KeySentence[];
  readonly datedSentences: readonly DatedSentence[];
};

export function* loadSentences(
  { db }: Engine,
  ids: readonly ArticleId[],
): Work<ReadonlyMap<ArticleId, Sentences>> {
  const found = new Map<ArticleId, Sentences>();
  for (const chunk of chunked([...new Set(ids)])) {
    const rows = yield* all(
      db.selectFrom('article_body').selectAll().where('article_id', 'in', padded(chunk)),
    );
    for (const row of rows) {
      const body = readOrNull(row.body, toBody);
      if (body === null) continue;
      const { keySentences, datedSentences } = body;
      found.set(row.article_id, { keySentences, datedSentences });
    }
  }
  return found;
}

export interface ArticleListRequest {
  readonly before?: { readonly at: number; readonly id: ArticleId } | undefined;
  readonly limit: number;
  readonly sourceId?: SourceId;
  readonly publisherId?: PublisherId;
}

export function* countSeen(
  { db }: Engine,
  sourceId: SourceId,
  { since, until }: { readonly since: number; readonly until: number },
): Work<number> {
  const row = yield* first(
    db
      .selectFrom('article')
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .where('source_id', '=', sourceId)
      .where('first_seen_at', '>', since)
      .where('first_seen_at', '<=', until),
  );
  return row?.n ?? 0;
}

/** Newest first. */
export function* listArticles({ db }: Engine, request: ArticleListRequest): Work<readonly Article[]> {
  const limit = Math.min(request.limit, MAX_PAGE);
  const page = (after: { readonly first_seen_at: number; readonly id: ArticleId } | undefined) => {
    const before = after ? { at: after.first_seen_at, id: after.id } : request.before;
    return all(newestArticles(db, { ...request, before, limit }));
  };
  return yield* readEnough(limit, page, (rows) => readable(rows, toArticle));
}

function newestArticles(db: Engine['db'], request: ArticleListRequest) {
  let query = db
    .selectFrom('article')
    .innerJoin('article_body', 'article_body.article_id', 'article.id')
    .select(ARTICLE_COLUMNS)
    .orderBy('first_seen_at', 'desc')
    .orderBy('id', 'desc')
    .limit(request.limit);
  const { before, sourceId, publisherId } = request;
  if (sourceId !== undefined) query = query.where('source_id', '=', sourceId);
  if (publisherId !== undefined) query = query.where('publisher_id', '=', publisherId);
  if (before !== undefined) {
    query = query
      .where('first_seen_at', '<=', before.at)
      .where((eb) => eb.or([eb('first_seen_at', '<', before.at), eb('id', '<', before.id)]));
  }
  return query;
}

export interface Counts {
  readonly articles: number;
  readonly stories: number;
  readonly sources: number;
  readonly publishers: number;
  readonly readers: number;
}

export function* counts({ db }: Engine): Work<Counts> {
  const row = yield* first(
    db.selectNoFrom((eb) => [
      eb
        .selectFrom('article')
        .select((e) => e.fn.countAll<number>().as('n'))
        .as('articles'),
      eb
        .selectFrom('story')
        .select((e) => e.fn.countAll<number>().as('n'))
        .as('stories'),
      eb
        .selectFrom('source')
        .select((e) => e.fn.countAll<number>().as('n'))
        .as('sources'),
      eb
        .selectFrom('publisher')
        .select((e) => e.fn.countAll<number>().as('n'))
        .as('publishers'),
      eb
        .selectFrom('reader')
        .select((e) => e.fn.countAll<number>().as('n'))
        .as('readers'),
    ]),
  );
  // SQLite's rows have no prototype; what leaves the store is a plain object.
  return { ...row } as Counts;
}
