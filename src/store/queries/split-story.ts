// Some articles of one story have become another: what readers know of the one they know of the other.
import { sql } from 'kysely';
import type { StoryId } from '../../model/story.ts';
import type { Engine } from '../engine.ts';
import { run, type Work } from '../work.ts';
import { READER_MARKS } from './reader-marks.ts';
import { raiseVersionsByStory } from './reader-versions.ts';

/**
 * To be called when the articles have moved. Marks and wishes are copied, save asking for more like the one. Who saved the whole story has saved both: a
 * save keeps articles from expiry. Who saved one article has saved the story where it is.
 */
export function* splitStory(engine: Engine, from: StoryId, into: StoryId, at: number): Work<void> {
  const { db } = engine;
  yield* raiseVersionsByStory(engine, from);
  const wholeNumber = sql.raw(engine.kind === 'sqlite' ? 'integer' : 'bigint');
  const moved = sql`saved_article_id in (select id from article where story_id = ${into})`;
  const values = READER_MARKS.map((column) =>
    column === 'saved_at' || column === 'saved_article_id'
      ? sql`case when saved_article_id is null or ${moved} then ${sql.ref(column)} end`
      : column === 'wished_at' || column === 'unwished_at'
        ? sql`cast(null as ${wholeNumber})`
        : sql.ref(column),
  );
  const marks = sql`
    insert into reader_story (reader_id, story_id, ${sql.raw(READER_MARKS.join(', '))}, touched_at)
    select reader_id, cast(${into} as integer), ${sql.join(values)}, cast(${at} as ${wholeNumber})
    from reader_story where story_id = ${from}
    on conflict (reader_id, story_id) do nothing`;
  yield* run({ compile: () => marks.compile(db) });
  const left = sql`
    update reader_story set saved_at = null, saved_article_id = null
    where story_id = ${from} and ${moved}`;
  yield* run({ compile: () => left.compile(db) });
  const wishes = sql`
    insert into reader_stance (reader_id, kind, key, stance, label, at, until)
    select reader_id, kind, cast(${String(into)} as text), stance, label, at, until
    from reader_stance where kind = 'story' and key = ${String(from)}
    on conflict (reader_id, kind, key) do nothing`;
  yield* run({ compile: () => wishes.compile(db) });
}
