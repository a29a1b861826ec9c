// One story becomes part of another: its id leads there from now on, and what readers did comes along.
import { type RawBuilder, sql } from 'kysely';
import type { StoryId } from '../../model/story.ts';
import type { Engine } from '../engine.ts';
import { run, type Work } from '../work.ts';
import { READER_MARKS } from './reader-marks.ts';
import { raiseVersionsByStory } from './reader-versions.ts';
import { deleteStories, resolveStoryIds } from './story-queries.ts';

export function* mergeStories(engine: Engine, from: StoryId, into: StoryId, at: number): Work<void> {
  const { db } = engine;
  const target = (yield* resolveStoryIds(engine, [into])).get(into)!;
  if (target === from) return;
  yield* run(db.updateTable('article').set({ story_id: target }).where('story_id', '=', from));
  yield* run(db.updateTable('story_redirect').set({ into_id: target }).where('into_id', '=', from));
  yield* run(
    db
      .insertInto('story_redirect')
      .values({ from_id: from, into_id: target })
      .onConflict((conflict) => conflict.column('from_id').doUpdateSet({ into_id: target })),
  );
  yield* deleteStories(engine, [from]);
  yield* raiseVersionsByStory(engine, from);
  yield* carryMarks(engine, from, target, at);
  yield* carryStances(engine, from, target);
}

/**
 * Where a reader has marks on both, the later of each counts and the times seen add up; what was taken back on one of
 * them is not taken back on the other.
 */
function* carryMarks(engine: Engine, from: StoryId, into: StoryId, at: number): Work<void> {
  const { db } = engine;
  const later = (column: string): RawBuilder<unknown> => laterOf(engine, column);
  const undone = (column: string, opposite: string): RawBuilder<unknown> =>
    sql`case when coalesce(reader_story.${sql.raw(opposite)}, excluded.${sql.raw(opposite)}) is null then ${later(column)} end`;
  const columns = sql.raw(READER_MARKS.join(', '));
  const statement = sql`
    insert into reader_story (reader_id, story_id, ${columns}, touched_at)
    select reader_id, cast(${into} as integer), ${columns}, cast(${at} as ${sql.raw(engine.kind === 'sqlite' ? 'integer' : 'bigint')})
    from reader_story where story_id = ${from}
    on conflict (reader_id, story_id) do update set
      seen_at = ${later('seen_at')}, seen_count = reader_story.seen_count + excluded.seen_count,
      opened_at = ${later('opened_at')}, opened_before = ${later('opened_before')}, read_at = ${later('read_at')}, saved_at = ${later('saved_at')},
      saved_article_id = ${savedOfBoth},
      hidden_at = ${later('hidden_at')}, unsaved_at = ${undone('unsaved_at', 'saved_at')},
      unhidden_at = ${undone('unhidden_at', 'hidden_at')},
      wished_at = ${later('wished_at')}, unwished_at = ${undone('unwished_at', 'wished_at')}, touched_at = excluded.touched_at`;
  yield* run({ compile: () => statement.compile(db) });
  yield* run(db.deleteFrom('reader_story').where('story_id', '=', from));
}

/** What was saved of the one and of the other is all kept: where they differ, by saving the whole story. */
const savedOfBoth = sql`case
  when reader_story.saved_at is null then excluded.saved_article_id
  when excluded.saved_at is null then reader_story.saved_article_id
  when reader_story.saved_article_id = excluded.saved_article_id then excluded.saved_article_id end`;

/** SQLite's max() of a null is null, so nulls count as 0 and 0 becomes null again. */
function laterOf({ greatest }: Engine, column: string): RawBuilder<unknown> {
  const name = sql.raw(column);
  const pick = sql.raw(greatest);
  return sql`nullif(${pick}(coalesce(reader_story.${name}, 0), coalesce(excluded.${name}, 0)), 0)`;
}

function* carryStances({ db }: Engine, from: StoryId, into: StoryId): Work<void> {
  yield* run(
    db
      .insertInto('reader_stance')
      .columns(['reader_id', 'kind', 'key', 'stance', 'label', 'at', 'until'])
      .expression((eb) =>
        eb
          .selectFrom('reader_stance')
          .select((e) => [
            'reader_id',
            'kind',
            e.cast<string>(e.val(String(into)), 'text').as('key'),
            'stance',
            'label',
            'at',
            'until',
          ])
          .where('kind', '=', 'story')
          .where('key', '=', String(from)),
      )
      .onConflict((conflict) => conflict.columns(['reader_id', 'kind', 'key']).doNothing()),
  );
  yield* run(db.deleteFrom('reader_stance').where('kind', '=', 'story').where('key', '=', String(from)));
}
