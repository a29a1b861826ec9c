// A reader's right to their own data: all of it out, all of it gone, or only what was learned gone.
import type { Edition } from '../../model/edition.ts';
import type { EditionInputs } from '../../model/edition-record.ts';
import type { ReaderId } from '../../model/reader.ts';
import type { Engine } from '../engine.ts';
import { unpack } from '../pack.ts';
import { toInteraction, toReaderStory } from '../rows/reader-row.ts';
import { READER_TABLES } from '../schema.ts';
import { all, run, type Work } from '../work.ts';
import { findArticles } from './article-queries.ts';
import { noteForgotten } from './change-notices.ts';
import { controlsOf, forgetEditor } from './controls.ts';
import { findReader, listStances, loadInterests } from './reader-queries.ts';
import { raiseVersion } from './reader-versions.ts';
import { findStories } from './story-queries.ts';

/** Everything held about the reader; what they saved also by headline and address. */
export function* exportReader(engine: Engine, readerId: ReaderId): Work<Record<string, unknown>> {
  const { db } = engine;
  const interests = yield* loadInterests(engine, readerId);
  const marks = yield* all(db.selectFrom('reader_story').selectAll().where('reader_id', '=', readerId));
  const interactions = yield* all(
    db.selectFrom('reader_interaction').selectAll().where('reader_id', '=', readerId).orderBy('at'),
  );
  const reads = yield* all(
    db.selectFrom('reader_read').selectAll().where('reader_id', '=', readerId).orderBy('at'),
  );
  const editions = yield* all(
    db
      .selectFrom('reader_edition')
      .select(['body', 'inputs', 'wishes', 'chain', 'step'])
      .where('reader_id', '=', readerId)
      .orderBy('at'),
  );
  const parts = yield* all(
    db
      .selectFrom('reader_part')
      .selectAll()
      .where('reader_id', '=', readerId)
      .orderBy('chain')
      .orderBy('step'),
  );
  return {
    reader: (yield* findReader(engine, readerId)) ?? null,
    stances: yield* listStances(engine, readerId),
    interests: interests === undefined ? null : parsed(interests),
    stories: marks.map((row) => ({ ...toReaderStory(row), savedArticleId: row.saved_article_id })),
    saved: yield* describeSaved(engine, marks),
    interactions: interactions.map(toInteraction),
    reads: reads.map((row) => ({ articleId: row.article_id, publisherId: row.publisher_id, at: row.at })),
    editions: editions.map(({ body, inputs, wishes, chain, step }) => ({
      ...unpack<Edition>(body),
      ...(inputs && { madeFrom: { ...unpack<EditionInputs>(inputs), wishes, profile: { chain, step } } }),
    })),
    controls: yield* controlsOf(engine, readerId),
    editionParts: parts.map(({ chain, step, body }) => ({ chain, step, body: unpack(body) })),
  };
}

function* describeSaved(
  engine: Engine,
  marks: readonly { story_id: number; saved_at: number | null; saved_article_id: number | null }[],
): Work<unknown[]> {
  const saved = marks.filter((mark) => mark.saved_at !== null);
  const stories = yield* findStories(
    engine,
    saved.map((mark) => mark.story_id),
  );
  const articles = yield* findArticles(
    engine,
    saved.flatMap((mark) => mark.saved_article_id ?? []),
  );
  return saved.map((mark) => ({
    storyId: mark.story_id,
    headline: stories.find((story) => story.id === mark.story_id)?.headline ?? null,
    articleUrl: articles.find((article) => article.id === mark.saved_article_id)?.url ?? null,
    savedAt: mark.saved_at,
  }));
}

/** The row itself stays, empty, so that a reader who is looking at a page goes on with the defaults. */
export function* eraseReader(engine: Engine, readerId: ReaderId): Work<void> {
  const { db } = engine;
  yield* noteForgotten(engine, readerId);
  yield* raiseVersion(engine, readerId, true);
  for (const table of READER_TABLES) {
    yield* run(db.deleteFrom(table).where('reader_id', '=', readerId));
  }
  yield* run(
    db
      .updateTable('reader')
      .set({ name: null, settings: '{}', last_looked_at: null })
      .where('reader_id', '=', readerId),
  );
}

/** What another process still holds of the reader counts as erased, as of every reader who is not there. */
export function* removeReader(engine: Engine, readerId: ReaderId): Work<void> {
  yield* eraseReader(engine, readerId);
  yield* forgetEditor(engine, readerId);
  yield* run(engine.db.deleteFrom('reader').where('reader_id', '=', readerId));
}

/** Stances, saved stories and settings stay. */
export function* forgetHistory(engine: Engine, readerId: ReaderId): Work<void> {
  const { db } = engine;
  yield* noteForgotten(engine, readerId);
  yield* raiseVersion(engine, readerId, true);
  const history = [
    'reader_edition',
    'reader_part',
    'reader_interest',
    'reader_interaction',
    'reader_read',
  ] as const;
  for (const table of history) {
    yield* run(db.deleteFrom(table).where('reader_id', '=', readerId));
  }
  yield* run(db.deleteFrom('reader_story').where('reader_id', '=', readerId).where('saved_at', 'is', null));
  yield* run(
    db
      .updateTable('reader_story')
      .set({
        seen_at: null,
        seen_count: 0,
        opened_at: null,
        opened_before: null,
        read_at: null,
        hidden_at: null,
        unhidden_at: null,
        wished_at: null,
        unwished_at: null,
      })
      .where('reader_id', '=', readerId),
  );
  yield* run(db.updateTable('reader').set({ last_looked_at: null }).where('reader_id', '=', readerId));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}
