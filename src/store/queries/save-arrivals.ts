// Writes everything that one batch of deliveries changes, in one transaction.
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Insertable } from 'kysely';
import type { Article, ArticleId } from '../../model/article.ts';
import type { ArrivalBatch, NewArticle } from '../../model/article-store.ts';
import type { Engine } from '../engine.ts';
import type { IndexedText } from '../full-text.ts';
import { fromArticle, packBody } from '../rows/article-row.ts';
import { fromStory } from '../rows/story-row.ts';
import type { ArticleTable } from '../schema.ts';
import { chunked, insertAll, padded, run, type Work } from '../work.ts';
import { beginChange, noteChange, wasRemovedLately } from './change-notices.ts';
import { dropRemoved, pruneWritten } from './drop-removed.ts';
import { mergeStories } from './merge-stories.ts';
import { schedulePages } from './page-jobs.ts';
import { recordCheck } from './polling.ts';
import { splitStory } from './split-story.ts';
import { keepBefore, noteSplit } from './story-before.ts';
import { type StoryRow, writeStories } from './story-queries.ts';
import { keepVersions, type VersionRow, versionRow } from './versions.ts';

/** Values packed in one turn of the event loop: about four milliseconds. */
const PACKED_PER_TURN = 40;
const MAX_INDEXED_CHARACTERS = 100_000;

interface ArticleRows {
  readonly article: Article;
  readonly row: Insertable<ArticleTable>;
  readonly body: Uint8Array;
  readonly words: IndexedText;
}

/** The batch as rows: all the packing is done before the transaction opens. */
export interface PackedBatch {
  readonly batch: ArrivalBatch;
  readonly articles: readonly ArticleRows[];
  readonly versions: readonly VersionRow[];
  readonly stories: readonly StoryRow[];
}

export async function packBatch(batch: ArrivalBatch): Promise<PackedBatch> {
  const articles = await mapInTurns([...batch.newArticles, ...batch.updates], articleRows);
  const edited = batch.updates.filter(({ earlier }) => earlier !== null);
  const versions = await mapInTurns(edited, ({ article, earlier }) => versionRow(article.id, earlier!));
  const stories = await mapInTurns(batch.stories, fromStory);
  return { batch, articles, versions, stories };
}

async function mapInTurns<T, R>(items: readonly T[], map: (item: T) => R): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) {
    if (results.length > 0 && results.length % PACKED_PER_TURN === 0) await nextTurn();
    results.push(map(item));
  }
  return results;
}

function articleRows({ article, body, text, features }: NewArticle): ArticleRows {
  return {
    article,
    row: fromArticle(article, features),
    body: packBody(article, body),
    words: {
      id: article.id,
      title: article.title,
      text: text.slice(0, MAX_INDEXED_CHARACTERS),
      tags: [publisherTag(article.publisherId), ...article.topics.map(({ topic }) => topicTag(topic))],
    },
  };
}

export function publisherTag(id: number): string {
  return `p${id}`;
}

/** Topic codes are eight digits; anything else a caller may pass cannot be a tag. */
export function topicTag(code: string): string {
  return `t${code.replace(/[^0-9a-z]/gi, '')}`;
}

export function* saveArrivals(engine: Engine, packed: PackedBatch): Work<void> {
  const number = yield* beginChange(engine);
  const { batch, dropped } = yield* dropRemoved(engine, packed.batch);
  const articles = packed.articles.filter(({ article }) => !dropped.has(article.id));
  const versions = packed.versions.filter(({ article_id: id }) => !dropped.has(id));
  const changed = [...batch.stories.map(({ id }) => id), ...batch.mergedStories.map(({ from }) => from)];
  yield* keepBefore(engine, number, changed, batch.at);
  for (const { from, into } of batch.splitStories) yield* noteSplit(engine, number, from, into);
  yield* writeBatch(engine, { batch, articles, versions, stories: packed.stories });
  // What was composed in memory may name articles that were taken out of the store.
  if (dropped.size > 0 || (yield* wasRemovedLately(engine))) yield* pruneWritten(engine, batch.stories);
  const storyIds = [
    ...batch.stories.map(({ id }) => id),
    ...batch.mergedStories.flatMap(({ from, into }) => [from, into]),
  ];
  yield* noteChange(engine, number, { storyIds, isRemoval: false });
}

function* writeBatch(engine: Engine, { batch, articles, versions, stories }: PackedBatch): Work<void> {
  yield* keepVersions(engine, versions, batch.at);
  yield* insertAll(
    'article',
    articles.map(({ row }) => row),
    { key: ['id'], update: ARTICLE_CONTENT },
  );
  yield* insertAll(
    'article_body',
    articles.map(({ article, body }) => ({ article_id: article.id, body })),
    { key: ['article_id'], update: ['body'] },
  );
  yield* insertAll(
    'entry',
    batch.entries.map((entry) => ({
      source_id: entry.sourceId,
      identity: entry.identity,
      content_hash: entry.contentHash,
      article_id: entry.articleId,
    })),
    { key: ['source_id', 'identity'], update: ['content_hash', 'article_id'] },
  );
  yield* schedulePages(
    engine,
    articles.map(({ article }) => article),
    batch.at,
  );
  yield* writeStories(engine, stories);
  // After the stories' subjects, which SQLite keeps in the same index under lower numbers.
  yield* engine.fullText.index(articles.map(({ words }) => words).toSorted((a, b) => a.id - b.id));
  yield* moveArticles(engine, batch.moved);
  for (const { from, into } of batch.splitStories) yield* splitStory(engine, from, into, batch.at);
  for (const { from, into } of batch.mergedStories) yield* mergeStories(engine, from, into, batch.at);
  for (const check of batch.checks) yield* recordCheck(engine, check);
}

const ARTICLE_CONTENT = [
  'publisher_id',
  'source_id',
  'story_id',
  'published_at',
  'modified_at',
  'first_seen_at',
  'word_count',
  'revision',
  'duplicate_of',
  'kind',
  'text_state',
  'language',
  'canonical_url',
  'canonical_hash',
  'title',
  'features',
  'details',
] as const satisfies readonly (keyof ArticleTable)[];

function* moveArticles({ db }: Engine, moved: ArrivalBatch['moved']): Work<void> {
  const byStory = new Map<number, ArticleId[]>();
  for (const { articleId, storyId } of moved) {
    byStory.set(storyId, [...(byStory.get(storyId) ?? []), articleId]);
  }
  for (const [storyId, ids] of byStory) {
    for (const chunk of chunked(ids)) {
      yield* run(db.updateTable('article').set({ story_id: storyId }).where('id', 'in', padded(chunk)));
    }
  }
}
