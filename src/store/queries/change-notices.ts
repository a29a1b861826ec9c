// Change notices: whoever changes stories says which, in the same transaction, and other processes read it.
// Taking the number comes first and holds its row until the end. So writers of stories take turns, also those of
// several processes, and numbers rise in the order of the commits: a reader of notices misses none.

import type { ChangeNotice } from '../../model/change-store.ts';
import type { ReaderId } from '../../model/reader.ts';
import type { StoryId } from '../../model/story.ts';
import type { Engine } from '../engine.ts';
import type { ChangeNoticeTable } from '../schema.ts';
import { all, first, insertAll, run, type Work } from '../work.ts';
import { nextNumber } from './reserve-ids.ts';

/** Kept at most. Who looks every second and meets a gap has slept long and loads everything again. */
export const NOTICES_KEPT = 500;

/** To be called before anything else of a transaction that changes stories, and to be followed by `noteChange`. */
export function* beginChange(engine: Engine): Work<number> {
  return yield* nextNumber(engine, 'change');
}

/** @param number from `beginChange` in the same transaction */
export function* noteChange(
  { db, origin }: Engine,
  number: number,
  change: { readonly storyIds: Iterable<StoryId>; readonly isRemoval: boolean },
): Work<void> {
  const storyIds = JSON.stringify([...new Set(change.storyIds)]);
  yield* addNotice(db, {
    number,
    origin,
    is_removal: change.isRemoval ? 1 : 0,
    story_ids: storyIds,
    forgotten_reader: null,
  });
}

/**
 * To be called before anything else of a transaction that erases the reader: another that changes stories takes its
 * number first too, and readers' rows after it.
 */
export function* noteForgotten(engine: Engine, reader: ReaderId): Work<void> {
  const number = yield* beginChange(engine);
  yield* addNotice(engine.db, {
    number,
    origin: engine.origin,
    is_removal: 0,
    story_ids: '[]',
    forgotten_reader: reader,
  });
}

function* addNotice(db: Engine['db'], notice: ChangeNoticeTable): Work<void> {
  yield* insertAll('change_notice', [notice]);
  yield* run(db.deleteFrom('change_notice').where('number', '<=', notice.number - NOTICES_KEPT));
}

/** Number of the newest notice; 0 before the first. */
export function* latestChange({ db }: Engine): Work<number> {
  const row = yield* first(db.selectFrom('id_counter').select('next_id').where('kind', '=', 'change'));
  return (row?.next_id ?? 1) - 1;
}

/** Notices after that number, oldest first; 'forgotten' where some of them are no longer kept. */
export function* changesAfter(
  { db }: Engine,
  number: number,
  limit: number,
): Work<readonly ChangeNotice[] | 'forgotten'> {
  const rows = yield* all(
    db
      .selectFrom('change_notice')
      .selectAll()
      .where('number', '>', number)
      .orderBy('number')
      .limit(Math.min(limit, NOTICES_KEPT)),
  );
  const [oldest] = rows;
  if (oldest !== undefined && oldest.number !== number + 1) return 'forgotten';
  return rows.map((row) => ({
    number: row.number,
    origin: row.origin,
    isRemoval: row.is_removal === 1,
    storyIds: JSON.parse(row.story_ids) as StoryId[],
    forgottenReader: row.forgotten_reader,
  }));
}

/**
 * Whether something was taken out lately, so that what a caller has in memory may be behind the store: another process
 * has yet to hear of it, and this one may have failed to tell itself.
 */
export function* wasRemovedLately({ db }: Engine): Work<boolean> {
  const row = yield* first(
    db.selectFrom('change_notice').select('number').where('is_removal', '=', 1).limit(1),
  );
  return row !== undefined;
}
