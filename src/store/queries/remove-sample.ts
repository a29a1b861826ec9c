// Takes the fictional newsroom out with everything made from it, saved or not, readers' marks included.
import type { ArticleId, EntityKey } from '../../model/article.ts';
import type { Story, StoryId } from '../../model/story.ts';
import type { Engine } from '../engine.ts';
import { readable } from '../readable.ts';
import { subjectKey, toStory } from '../rows/story-row.ts';
import { all, chunked, padded, run, type Work } from '../work.ts';
import { deleteSources, removeInTurns } from './remove-sources.ts';
import { dropBefore } from './story-before.ts';
import { deleteStories } from './story-queries.ts';

export async function removeSample(engine: Engine): Promise<void> {
  const { db } = engine;
  const { publisherIds, sourceIds } = await engine.read(function* () {
    const sources = yield* all(db.selectFrom('source').select('id').where('sample', '=', 1));
    const publishers = yield* all(db.selectFrom('publisher').select('id').where('sample', '=', 1));
    return { sourceIds: sources.map(({ id }) => id), publisherIds: publishers.map(({ id }) => id) };
  });
  const stories = await engine.read(() => sampleStories(engine));
  const entities = new Set(stories.flatMap((story) => story.entities.map(({ key }) => key)));
  await removeInTurns(engine, {
    select: (limit) => sampleArticles(engine, publisherIds, limit),
    *atEnd(removed) {
      // Once more: another process may have stored some meanwhile.
      const late = yield* sampleStories(engine);
      for (const story of late) for (const { key } of story.entities) entities.add(key);
      const storyIds = [...new Set([...[...stories, ...late].map(({ id }) => id), ...removed.storyIds])];
      yield* deleteStories(engine, storyIds);
      yield* forgetStories(engine, storyIds, removed.articleIds);
      yield* forgetSubjects(engine, publisherIds, yield* unknownEntities(engine, [...entities]));
      yield* deleteSources(engine, sourceIds);
      for (const chunk of chunked(publisherIds)) {
        yield* run(db.deleteFrom('publisher').where('id', 'in', padded(chunk)));
      }
    },
  });
}

function* sampleStories({ db }: Engine): Work<readonly Story[]> {
  const rows = yield* all(db.selectFrom('story').select(['id', 'details']).where('sample', '=', 1));
  return readable(rows, toStory);
}

/** By publisher, so that articles kept from an earlier removal of their source go as well. */
function* sampleArticles(
  { db }: Engine,
  publisherIds: readonly number[],
  limit: number,
): Work<readonly ArticleId[]> {
  const found: ArticleId[] = [];
  for (const chunk of chunked(publisherIds)) {
    if (found.length >= limit) break;
    const rows = yield* all(
      db
        .selectFrom('article')
        .select('id')
        .where('publisher_id', 'in', padded(chunk))
        .limit(limit - found.length),
    );
    found.push(...rows.map(({ id }) => id));
  }
  return found;
}

function* forgetStories(
  engine: Engine,
  storyIds: readonly StoryId[],
  articleIds: readonly ArticleId[],
): Work<void> {
  const { db } = engine;
  for (const chunk of chunked(storyIds)) {
    const list = padded(chunk);
    yield* run(db.deleteFrom('reader_story').where('story_id', 'in', list));
    yield* run(db.deleteFrom('reader_interaction').where('story_id', 'in', list));
    yield* run(
      db.deleteFrom('reader_stance').where('kind', '=', 'story').where('key', 'in', list.map(String)),
    );
  }
  for (const chunk of chunked(articleIds)) {
    yield* run(db.deleteFrom('reader_read').where('article_id', 'in', padded(chunk)));
  }
  // Editions quote headlines and reasons; the next page makes a new one.
  if (storyIds.length === 0) return;
  for (const table of ['reader_edition', 'reader_part', 'open_edition'] as const)
    yield* run(db.deleteFrom(table));
  yield* dropBefore(engine, storyIds);
}

/** Stances on invented publishers, and on invented entities that no real story names. */
function* forgetSubjects(
  { db }: Engine,
  publisherIds: readonly number[],
  entities: readonly EntityKey[],
): Work<void> {
  const subjects = [
    { kind: 'publisher', keys: publisherIds.map(String) },
    { kind: 'entity', keys: entities },
  ];
  for (const { kind, keys } of subjects) {
    for (const chunk of chunked(keys)) {
      yield* run(db.deleteFrom('reader_stance').where('kind', '=', kind).where('key', 'in', padded(chunk)));
    }
  }
}

function* unknownEntities({ subjects }: Engine, keys: readonly EntityKey[]): Work<readonly EntityKey[]> {
  const unknown: EntityKey[] = [];
  for (const key of keys) {
    const named = yield* subjects.storiesWith(subjectKey.entity(key), 1);
    if (named.length === 0) unknown.push(key);
  }
  return unknown;
}
