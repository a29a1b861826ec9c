// Stories as they were before they changed, so that a page that was made from them can be made again. What leaves the
// store because its articles were taken out is not kept: it is gone for good.
import { sql } from 'kysely';
import type { StoryBefore, StorySplit } from '../../model/replay-store.ts';
import type { StoryId } from '../../model/story.ts';
import type { Engine } from '../engine.ts';
import { readOrNull } from '../readable.ts';
import { toFrontStory } from '../rows/story-row.ts';
import { all, chunked, first, insertAll, padded, run, type Work } from '../work.ts';

const MAX_PAGE = 1_000;
const NOTHING = new Uint8Array(0);

/**
 * To be called before the stories are written or deleted. One that nobody was shown since it was last written is left
 * out: in a first refresh most stories grow many times before anybody looks.
 * @param number of the transaction, from `beginChange`
 */
export function* keepBefore(
  { db, kind, unseen }: Engine,
  number: number,
  storyIds: readonly StoryId[],
  at: number,
): Work<void> {
  const long = sql.raw(kind === 'sqlite' ? 'integer' : 'bigint');
  const ids = [...new Set(storyIds)].filter((id) => !unseen?.has(id));
  for (const chunk of chunked(ids)) {
    const copy = sql`
      insert into story_before (number, story_id, at, split_from, details)
      select cast(${number} as ${long}), id, cast(${at} as ${long}), cast(null as integer), details
      from story where id in (${sql.join(padded(chunk))})
      on conflict (number, story_id) do nothing`;
    yield* run({ compile: () => copy.compile(db) });
  }
  // Those that were not there.
  yield* insertAll(
    'story_before',
    ids.map((id) => ({ number, story_id: id, at, split_from: null, details: NOTHING })),
    { key: ['number', 'story_id'], update: [] },
  );
}

/** To be called after `keepBefore` of the same transaction. */
export function* noteSplit({ db }: Engine, number: number, from: StoryId, into: StoryId): Work<void> {
  yield* run(
    db
      .updateTable('story_before')
      .set({ split_from: from })
      .where('number', '=', number)
      .where('story_id', '=', into),
  );
}

/** Newest change first. */
export function* listBefore(
  { db }: Engine,
  { before, limit }: { before?: { number: number; storyId: StoryId }; limit: number },
): Work<readonly StoryBefore[]> {
  let query = db
    .selectFrom('story_before')
    .select(['number', 'story_id', 'details'])
    .orderBy('number', 'desc')
    .orderBy('story_id', 'desc')
    .limit(Math.min(limit, MAX_PAGE));
  if (before !== undefined) {
    query = query
      .where('number', '<=', before.number)
      .where((eb) => eb.or([eb('number', '<', before.number), eb('story_id', '<', before.storyId)]));
  }
  const known = new Map<string, string>();
  return (yield* all(query)).map((row) => ({
    number: row.number,
    storyId: row.story_id,
    story: row.details.length === 0 ? null : readOrNull(row, (one) => toFrontStory(one, known)),
  }));
}

export function* listSplits({ db }: Engine): Work<readonly StorySplit[]> {
  const rows = yield* all(
    db
      .selectFrom('story_before')
      .select(['number', 'story_id', 'split_from', 'at'])
      .where('split_from', 'is not', null)
      .orderBy('number')
      .orderBy('story_id'),
  );
  return rows.map((row) => ({ number: row.number, from: row.split_from!, into: row.story_id, at: row.at }));
}

/** All of one transaction go together, or none of it could be undone. */
export function* forgetStoriesBefore({ db }: Engine, at: number, most: number): Work<void> {
  yield* run(db.deleteFrom('story_before').where('at', '<', at));
  // Counted in a small index: the rows themselves are large, and there are seldom too many.
  const counted = yield* first(
    db.selectFrom('story_before').select((eb) => eb.fn.countAll<number>().as('n')),
  );
  const tooMany = Number(counted?.n ?? 0) - most;
  if (tooMany <= 0) return;
  const last = yield* first(
    db
      .selectFrom('story_before')
      .select('number')
      .orderBy('number')
      .offset(tooMany - 1)
      .limit(1),
  );
  if (last) yield* run(db.deleteFrom('story_before').where('number', '<=', last.number));
}

/** What was taken out is kept nowhere. */
export function* dropBefore({ db }: Engine, storyIds: readonly StoryId[]): Work<void> {
  for (const chunk of chunked(storyIds)) {
    yield* run(
      db.updateTable('story_before').set({ details: NOTHING }).where('story_id', 'in', padded(chunk)),
    );
  }
}
