// Removing sources, expiring old articles and clearing the sample newsroom: long work in short transactions.
// A stop in between leaves fewer articles and the source still there, so the same call finishes the job.
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ArticleId } from '../../model/article.ts';
import type { SourceId } from '../../model/source.ts';
import type { Engine } from '../engine.ts';
import { all, chunked, padded, run, type Work } from '../work.ts';
import { beginChange, noteChange } from './change-notices.ts';
import { askAnew, forgetEntriesElsewhere } from './forget-entries.ts';
import { REMOVED_PER_TURN, type Removed, removeArticles, savedByAReader } from './remove-articles.ts';

/** Entries whose article is gone are still known, so that a feed that lists them does not bring them back. */
const TOMBSTONES_PER_SOURCE = 1_000;

export async function removeSources(engine: Engine, ids: readonly SourceId[]): Promise<Removed> {
  const unique = [...new Set(ids)];
  // Paused, a source is not claimed any more while its articles go.
  await engine.write(() => setPaused(engine, unique));
  // Before, so that a stop in between leaves no entry behind; and after, for what they listed again meanwhile.
  const sharing = await forgetEntriesElsewhere(engine, unique);
  const removed = await removeInTurns(engine, {
    select: () => unsavedOfSources(engine, unique),
    // In the transaction that takes the last articles: what another process stores later finds no source.
    atEnd: () => deleteSources(engine, unique),
  });
  await askAnew(engine, sharing, new Set(removed.articleIds));
  return removed;
}

/**
 * Removes what `select` finds, turn by turn, until it finds fewer than it may or `limit` is reached; then `atEnd`, in
 * the last turn's transaction. Other processes are told.
 */
export async function removeInTurns(
  engine: Engine,
  work: {
    readonly select: (limit: number) => Work<readonly ArticleId[]>;
    readonly limit?: number;
    readonly atEnd?: (removed: Removed) => Work<void>;
  },
): Promise<Removed> {
  const limit = work.limit ?? Number.POSITIVE_INFINITY;
  let total: Removed = { articleIds: [], storyIds: [], changedStoryIds: [] };
  for (let isLast = false; !isLast; ) {
    const size = Math.min(REMOVED_PER_TURN, limit - total.articleIds.length);
    total = await engine.write(function* () {
      const number = yield* beginChange(engine);
      const removed = yield* removeArticles(engine, yield* work.select(size));
      const sum = addUp(total, removed);
      isLast = removed.articleIds.length < size || sum.articleIds.length >= limit;
      if (isLast && work.atEnd) yield* work.atEnd(sum);
      yield* noteChange(engine, number, {
        storyIds: [...removed.storyIds, ...removed.changedStoryIds],
        isRemoval: removed.articleIds.length > 0 || (isLast && work.atEnd !== undefined),
      });
      return sum;
    });
    if (!isLast) await nextTurn();
  }
  return total;
}

function addUp(one: Removed, other: Removed): Removed {
  const gone = new Set([...one.storyIds, ...other.storyIds]);
  const changed = new Set([...one.changedStoryIds, ...other.changedStoryIds]);
  return {
    articleIds: [...one.articleIds, ...other.articleIds],
    storyIds: [...gone],
    changedStoryIds: [...changed].filter((id) => !gone.has(id)),
  };
}

export async function expireArticles(engine: Engine, before: number, limit: number): Promise<Removed> {
  const sources = new Set<SourceId>();
  const removed = await removeInTurns(engine, {
    *select(size) {
      const rows = yield* all(
        engine.db
          .selectFrom('article')
          .select(['id', 'source_id'])
          .where('first_seen_at', '<', before)
          .where((eb) => eb.not(savedByAReader(eb)))
          .orderBy('first_seen_at')
          .limit(size),
      );
      for (const row of rows) sources.add(row.source_id);
      return rows.map((row) => row.id);
    },
    limit,
  });
  for (const id of sources) await engine.write(() => dropOldTombstones(engine, id));
  return removed;
}

function* setPaused({ db }: Engine, ids: readonly SourceId[]): Work<void> {
  for (const chunk of chunked(ids)) {
    yield* run(db.updateTable('source').set({ state: 'paused' }).where('id', 'in', padded(chunk)));
  }
}

function* unsavedOfSources(engine: Engine, ids: readonly SourceId[]): Work<readonly ArticleId[]> {
  const found: ArticleId[] = [];
  for (const chunk of chunked(ids)) {
    if (found.length >= REMOVED_PER_TURN) break;
    const rows = yield* all(
      engine.db
        .selectFrom('article')
        .select('id')
        .where('source_id', 'in', padded(chunk))
        .where((eb) => eb.not(savedByAReader(eb)))
        .limit(REMOVED_PER_TURN - found.length),
    );
    found.push(...rows.map((row) => row.id));
  }
  return found;
}

export function* deleteSources({ db }: Engine, ids: readonly SourceId[]): Work<void> {
  for (const chunk of chunked(ids)) {
    const list = padded(chunk);
    yield* run(db.deleteFrom('entry').where('source_id', 'in', list));
    yield* run(db.deleteFrom('page_job').where('source_id', 'in', list));
    yield* run(db.deleteFrom('set_aside').where('source_id', 'in', list));
    yield* run(db.deleteFrom('source').where('id', 'in', list));
  }
}

function* dropOldTombstones({ db }: Engine, sourceId: SourceId): Work<void> {
  const newest = db
    .selectFrom('entry')
    .select('article_id')
    .where('source_id', '=', sourceId)
    .orderBy('article_id', 'desc')
    .limit(TOMBSTONES_PER_SOURCE);
  yield* run(
    db
      .deleteFrom('entry')
      .where('source_id', '=', sourceId)
      .where('article_id', 'not in', newest)
      .where('article_id', 'not in', (eb) =>
        eb.selectFrom('article').select('id').where('source_id', '=', sourceId),
      ),
  );
}
