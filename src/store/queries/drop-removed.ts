// What another process did while a batch was on its way: what it removed stays removed, what it stored is stored once.
// Called in the batch's own transaction.
import type { ArticleId } from '../../model/article.ts';
import type { ArrivalBatch } from '../../model/article-store.ts';
import type { SourceId } from '../../model/source.ts';
import type { Story, StoryId } from '../../model/story.ts';
import type { Engine } from '../engine.ts';
import { all, chunked, padded, type Work } from '../work.ts';
import { mendStories } from './remove-articles.ts';

type Entry = ArrivalBatch['entries'][number];

export interface KeptBatch {
  readonly batch: ArrivalBatch;
  /**
   * New articles whose source is gone or whose entry somebody else stored, changes of articles that are gone, and
   * damaged articles that a source told anew which is gone itself.
   */
  readonly dropped: ReadonlySet<ArticleId>;
}

/**
 * Leaves out what belongs to sources and articles that are no longer there. A source that is still there and loses an
 * entry by this (one address in two feeds, the other feed removed) is asked for everything again.
 */
export function* dropRemoved(engine: Engine, batch: ArrivalBatch): Work<KeptBatch> {
  const sourceIds = new Set<SourceId>();
  for (const { article } of [...batch.newArticles, ...batch.updates]) sourceIds.add(article.sourceId);
  for (const { sourceId } of batch.entries) sourceIds.add(sourceId);
  const sources = yield* present(engine, 'source', [...sourceIds]);
  const sourceOf = yield* storedSources(
    engine,
    batch.updates.map(({ article }) => article.id),
  );
  const dropped = yield* storedByOthers(engine, batch);
  for (const { article } of batch.newArticles) if (!sources.has(article.sourceId)) dropped.add(article.id);
  for (const { article } of batch.updates) {
    const before = sourceOf.get(article.id);
    // What a reader saved has outlived its source, and may be completed by another.
    const staysThere = before === article.sourceId || sources.has(article.sourceId);
    if (before === undefined || !staysThere) dropped.add(article.id);
  }
  const lost = yield* lostEntries(engine, batch);
  if (dropped.size === 0 && lost.size === 0 && sources.size === sourceIds.size) return { batch, dropped };
  const newArticles = batch.newArticles.filter(({ article }) => !dropped.has(article.id));
  const updates = batch.updates.filter(({ article }) => !dropped.has(article.id));
  const isLost = (entry: Entry) => dropped.has(entry.articleId) || lost.has(entry);
  const entries = batch.entries.filter((entry) => sources.has(entry.sourceId) && !isLost(entry));
  const unread = new Set(batch.entries.filter(isLost).map(({ sourceId }) => sourceId));
  const checks = batch.checks.map((check) =>
    unread.has(check.sourceId) ? { ...check, etag: '', lastModified: '', bodyHash: '' } : check,
  );
  return { batch: { ...batch, newArticles, updates, entries, checks }, dropped };
}

/**
 * Entries of the batch that name a stored article which was removed since it was planned. One that named it before is the
 * mark of an expired article, and stays.
 */
function* lostEntries(engine: Engine, batch: ArrivalBatch): Work<ReadonlySet<Entry>> {
  const written = new Set([...batch.newArticles, ...batch.updates].map(({ article }) => article.id));
  const named = batch.entries.filter(({ articleId }) => !written.has(articleId));
  const ids = [...new Set(named.map(({ articleId }) => articleId))];
  const there = ids.length > 0 ? yield* present(engine, 'article', ids) : new Set<ArticleId>();
  const lost = new Set<Entry>();
  for (const [sourceId, own] of Map.groupBy(named, (entry) => entry.sourceId)) {
    const missing = own.filter(({ articleId }) => !there.has(articleId));
    const marks = new Map<string, ArticleId>();
    for (const chunk of chunked(missing.map(({ identity }) => identity))) {
      const rows = yield* all(
        engine.db
          .selectFrom('entry')
          .select(['identity', 'article_id'])
          .where('source_id', '=', sourceId)
          .where('identity', 'in', padded(chunk)),
      );
      for (const row of rows) marks.set(row.identity, row.article_id);
    }
    for (const entry of missing) if (marks.get(entry.identity) !== entry.articleId) lost.add(entry);
  }
  return lost;
}

/**
 * New articles whose entry has another article by now: two processes read one source, since the lease of the first ran
 * out while it slept. With an embedded store one process reads all sources.
 */
function* storedByOthers({ db, locksRows }: Engine, batch: ArrivalBatch): Work<Set<ArticleId>> {
  const found = new Set<ArticleId>();
  if (!locksRows) return found;
  const isNew = new Set(batch.newArticles.map(({ article }) => article.id));
  const entries = Map.groupBy(
    batch.entries.filter(({ articleId }) => isNew.has(articleId)),
    ({ sourceId }) => sourceId,
  );
  for (const [sourceId, own] of entries) {
    const ours = new Map(own.map(({ identity, articleId }) => [identity, articleId]));
    for (const chunk of chunked([...ours.keys()])) {
      const rows = yield* all(
        db
          .selectFrom('entry')
          .select(['identity', 'article_id'])
          .where('source_id', '=', sourceId)
          .where('identity', 'in', padded(chunk)),
      );
      for (const row of rows) {
        const articleId = ours.get(row.identity);
        if (articleId !== undefined && articleId !== row.article_id) found.add(articleId);
      }
    }
  }
  return found;
}

/** Takes out of the batch's stories, as they were just written, the articles that are not there. */
export function* pruneWritten(engine: Engine, stories: readonly Story[]): Work<void> {
  const members = [...new Set(stories.flatMap(({ coverage }) => coverage.map(({ articleId }) => articleId)))];
  const there = yield* present(engine, 'article', members);
  const gone = members.filter((id) => !there.has(id));
  if (gone.length === 0) return;
  const isGone = new Set(gone);
  const touched: StoryId[] = stories
    .filter(({ coverage }) => coverage.some(({ articleId }) => isGone.has(articleId)))
    .map(({ id }) => id);
  yield* mendStories(engine, touched, gone);
}

function* storedSources({ db }: Engine, ids: readonly ArticleId[]): Work<ReadonlyMap<ArticleId, SourceId>> {
  const found = new Map<ArticleId, SourceId>();
  for (const chunk of chunked(ids)) {
    const rows = yield* all(
      db.selectFrom('article').select(['id', 'source_id']).where('id', 'in', padded(chunk)),
    );
    for (const row of rows) found.set(row.id, row.source_id);
  }
  return found;
}

function* present(
  { db }: Engine,
  table: 'source' | 'article',
  ids: readonly number[],
): Work<ReadonlySet<number>> {
  const found = new Set<number>();
  for (const chunk of chunked(ids)) {
    const rows = yield* all(db.selectFrom(table).select('id').where('id', 'in', padded(chunk)));
    for (const { id } of rows) found.add(id);
  }
  return found;
}
