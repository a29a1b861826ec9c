// Versions of what a reader owns. Every transaction that changes something of a reader begins with its version, whose
// row stays locked until the end: so changes to one reader take turns, also those of several processes, and numbers of
// interactions rise in the order of the commits. Readers of different rows never wait for one another.
import { sql } from 'kysely';
import type { ReaderId, ReaderVersion } from '../../model/reader.ts';
import type { StoryId } from '../../model/story.ts';
import type { Engine } from '../engine.ts';
import { all, chunked, compiledOnce, first, padded, run, type Work } from '../work.ts';

const raise = compiledOnce((db: Engine['db'], id: ReaderId, more: number) =>
  db
    .updateTable('reader')
    .set((eb) => ({
      version: eb('version', '+', 1),
      profile_version: eb('profile_version', '+', more),
      erasures: eb('erasures', '+', more),
    }))
    .where('reader_id', '=', id)
    .returning('version'),
);

const versionOf = compiledOnce((db: Engine['db'], id: ReaderId) =>
  db
    .selectFrom('reader')
    .select(['reader_id', 'version', 'profile_version', 'erasures'])
    .where('reader_id', '=', id),
);

/**
 * Raises the reader's version. `erases`: whoever holds the reader has to forget what they hold, and a profile learned
 * before is not saved any more.
 * @returns the version now; null for an unknown reader
 */
export function* raiseVersion({ db }: Engine, id: ReaderId, erases = false): Work<number | null> {
  const more = erases ? 1 : 0;
  const [row] = yield* raise(db, id, more);
  return row?.version ?? null;
}

/** Of everybody with marks or wishes on a story that becomes part of another. */
export function* raiseVersionsByStory({ db }: Engine, storyId: StoryId): Work<void> {
  const marked = db.selectFrom('reader_story').select('reader_id').where('story_id', '=', storyId);
  const stated = db
    .selectFrom('reader_stance')
    .select('reader_id')
    .where('kind', '=', 'story')
    .where('key', '=', String(storyId));
  yield* run(
    db
      .updateTable('reader')
      .set({ version: sql`version + 1` })
      .where('reader_id', 'in', marked.union(stated)),
  );
}

/**
 * Raises the profile's version where it is the expected one (null: whatever it is).
 * @param isFelt raises the reader's version too
 * @returns the profile's version now; null where it was another, or the reader is unknown
 */
export function* raiseProfileVersion(
  { db }: Engine,
  id: ReaderId,
  { expected, isFelt }: { readonly expected: number | null; readonly isFelt: boolean },
): Work<number | null> {
  let update = db
    .updateTable('reader')
    .set((eb) => ({
      profile_version: eb('profile_version', '+', 1),
      version: eb('version', '+', isFelt ? 1 : 0),
    }))
    .where('reader_id', '=', id);
  if (expected !== null) update = update.where('profile_version', '=', expected);
  const row = yield* first(update.returning('profile_version'));
  return row?.profile_version ?? null;
}

/** Whether the reader was erased after that many erasures; an erasure that begins now waits for the transaction. */
export function* wasErasedSince({ db, locksRows }: Engine, id: ReaderId, erasures: number): Work<boolean> {
  const query = db.selectFrom('reader').select('erasures').where('reader_id', '=', id);
  const row = yield* first(locksRows ? query.forShare() : query);
  return row?.erasures !== erasures;
}

/** Unknown readers are left out. */
export function* readerVersions(
  { db }: Engine,
  ids: readonly ReaderId[],
): Work<ReadonlyMap<ReaderId, ReaderVersion>> {
  const found = new Map<ReaderId, ReaderVersion>();
  for (const chunk of chunked(ids)) {
    const rows =
      chunk.length === 1
        ? yield* versionOf(db, chunk[0]!)
        : yield* all(
            db
              .selectFrom('reader')
              .select(['reader_id', 'version', 'profile_version', 'erasures'])
              .where('reader_id', 'in', padded(chunk)),
          );
    for (const row of rows) {
      const { version, erasures } = row;
      found.set(row.reader_id, { version, profileVersion: row.profile_version, erasures });
    }
  }
  return found;
}
