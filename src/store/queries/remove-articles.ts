// Taking articles out, with what hangs on them; stories lose the lines, and go when nothing is left.
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { ArticleId } from '../../model/article.ts';
import type { Story, StoryId } from '../../model/story.ts';
import type { Engine } from '../engine.ts';
import { pruneStory } from '../prune-story.ts';
import { readable } from '../readable.ts';
import { fromStory, toStory } from '../rows/story-row.ts';
import type { Schema } from '../schema.ts';
import { all, chunked, padded, run, type Work } from '../work.ts';
import { dropBefore } from './story-before.ts';
import { deleteStories, writeStories } from './story-queries.ts';

/** Articles removed in one transaction: some 30 ms. */
export const REMOVED_PER_TURN = 200;

export interface Removed {
  readonly articleIds: readonly ArticleId[];
  /** Left empty, gone. */
  readonly storyIds: readonly StoryId[];
  /** Still there with fewer articles. */
  readonly changedStoryIds: readonly StoryId[];
}

/** Whether some reader saved the article: itself, or its story as a whole. */
export function savedByAReader(eb: ExpressionBuilder<Schema, 'article'>): Expression<SqlBool> {
  return eb.exists(
    eb
      .selectFrom('reader_story')
      .select('reader_story.story_id')
      .where('reader_story.saved_at', 'is not', null)
      .whereRef('reader_story.story_id', '=', 'article.story_id')
      .where((saved) =>
        saved.or([
          saved('reader_story.saved_article_id', 'is', null),
          saved('reader_story.saved_article_id', '=', saved.ref('article.id')),
        ]),
      ),
  );
}

/** Removes these articles; at most REMOVED_PER_TURN at a time, see above. */
export function* removeArticles(engine: Engine, ids: readonly ArticleId[]): Work<Removed> {
  const { db } = engine;
  const storyIds = new Set<StoryId>();
  for (const chunk of chunked(ids)) {
    const list = padded(chunk);
    const rows = yield* all(db.selectFrom('article').select('story_id').where('id', 'in', list));
    for (const row of rows) storyIds.add(row.story_id);
    yield* run(db.deleteFrom('article').where('id', 'in', list));
    yield* run(db.deleteFrom('article_body').where('article_id', 'in', list));
    yield* run(db.deleteFrom('article_revision').where('article_id', 'in', list));
    yield* run(db.deleteFrom('page_job').where('article_id', 'in', list));
  }
  yield* engine.fullText.remove(ids);
  return yield* mendStories(engine, [...storyIds], ids);
}

/** Writes these stories without the articles that are gone, and removes those that none is left of. */
export function* mendStories(
  engine: Engine,
  storyIds: readonly StoryId[],
  articleIds: readonly ArticleId[],
): Work<Removed> {
  const left = new Map<StoryId, number>();
  const stories: Story[] = [];
  for (const chunk of chunked(storyIds)) {
    const list = padded(chunk);
    const rows = yield* all(
      engine.db
        .selectFrom('article')
        .select((eb) => ['story_id', eb.fn.countAll<number>().as('n')])
        .where('story_id', 'in', list)
        .groupBy('story_id'),
    );
    for (const row of rows) left.set(row.story_id, row.n);
    stories.push(
      ...readable(
        yield* all(engine.db.selectFrom('story').select('details').where('id', 'in', list)),
        toStory,
      ),
    );
  }
  yield* dropBefore(engine, storyIds);
  const empty = storyIds.filter((id) => !left.has(id));
  yield* deleteStories(engine, empty);
  const gone = new Set(articleIds);
  const changed = stories.filter((story) => left.has(story.id));
  yield* writeStories(
    engine,
    changed.map((story) => fromStory(pruneStory(story, gone, left.get(story.id)!))),
  );
  return { articleIds, storyIds: empty, changedStoryIds: changed.map(({ id }) => id) };
}
