// Claiming due sources under leases, and writing what a check found.
import { longestLeaseMs, longestWaitMs } from '../../model/clock.ts';
import type { Source, SourceCheck, SourceId } from '../../model/source.ts';
import type { Engine } from '../engine.ts';
import { toSource } from '../rows/source-row.ts';
import { all, chunked, first, padded, run, type Work } from '../work.ts';
import { isAskedAnew } from './forget-entries.ts';

export interface ClaimRequest {
  readonly now: number;
  readonly limit: number;
  readonly leaseSeconds: number;
  readonly holder: string;
}

/**
 * Oldest due first. One statement takes the lease, so that of two claimers only one gets a source. Due too are times and
 * leases further ahead than any is set: the clock stood wrong when they were written.
 */
export function* claimDueSources(
  engine: Engine,
  request: ClaimRequest & { readonly only?: readonly SourceId[] },
): Work<readonly Source[]> {
  const claimed: Source[] = [];
  const groups = request.only === undefined ? [undefined] : chunked([...new Set(request.only)]);
  for (const group of groups) {
    const limit = request.limit - claimed.length;
    if (limit <= 0) break;
    claimed.push(...(yield* claimGroup(engine, { ...request, limit }, group)));
  }
  return claimed.sort((a, b) => a.nextCheckAt - b.nextCheckAt || a.id - b.id);
}

function* claimGroup(
  { db, locksRows }: Engine,
  { now, limit, leaseSeconds, holder }: ClaimRequest,
  only: readonly SourceId[] | undefined,
): Work<readonly Source[]> {
  let due = db
    .selectFrom('source')
    .select('id')
    .where('state', '=', 'active')
    .where((eb) => eb.or([eb('next_check_at', '<=', now), eb('next_check_at', '>', now + longestWaitMs)]))
    .where((eb) =>
      eb.or([
        eb('lease_until', 'is', null),
        eb('lease_until', '<=', now),
        eb('lease_until', '>', now + longestLeaseMs),
      ]),
    )
    .orderBy('next_check_at')
    .orderBy('id')
    .limit(limit);
  if (only !== undefined) due = due.where('id', 'in', padded(only));
  if (locksRows) due = due.forUpdate().skipLocked();
  const rows = yield* all(
    db
      .with(
        (cte) => cte('due').materialized(),
        () => due,
      )
      .updateTable('source')
      .set({ lease_holder: holder, lease_until: now + leaseSeconds * 1000 })
      .where('id', 'in', (eb) => eb.selectFrom('due').select('due.id'))
      .returningAll(),
  );
  return rows.map(toSource);
}

/**
 * Writes the polling state and gives the lease back. Of the validators, names and addresses null keeps what is
 * stored; `movedTo` and `movedSince` are written as they are, since a run of redirects may have been broken.
 */
export function* recordCheck(engine: Engine, given: SourceCheck): Work<void> {
  const { db } = engine;
  const check = yield* unlessAskedAnew(engine, given);
  yield* run(
    db
      .updateTable('source')
      .set({
        // Only the end of polling is the check's to say: a reader may have paused the source meanwhile.
        ...(check.state === 'gone' ? { state: 'gone' } : {}),
        last_checked_at: check.checkedAt,
        next_check_at: check.nextCheckAt,
        check_interval_seconds: check.checkIntervalSeconds,
        failure: check.failure === null ? null : JSON.stringify(check.failure),
        moved_to: check.movedTo,
        moved_since: check.movedSince,
        lease_holder: null,
        lease_until: null,
        ...(check.succeeded ? { last_success_at: check.checkedAt } : {}),
        ...kept('etag', check.etag),
        ...kept('last_modified', check.lastModified),
        ...kept('body_hash', check.bodyHash),
        ...kept('format', check.format),
        ...kept('title', check.title),
        ...kept('site_url', check.siteUrl),
      })
      .where('id', '=', check.sourceId),
  );
  if (check.feedUrl !== null) yield* moveFeed(engine, check.sourceId, check.feedUrl);
}

/**
 * A source that is to be asked for everything since this check began stays so, and due: the check knew entries that were
 * forgotten meanwhile. Locked, so that nobody forgets between this look and what is then written.
 */
function* unlessAskedAnew({ db, locksRows }: Engine, check: SourceCheck): Work<SourceCheck> {
  const row = db.selectFrom('source').select('body_hash').where('id', '=', check.sourceId);
  const stored = yield* first(locksRows ? row.forUpdate() : row);
  const hash = stored?.body_hash ?? null;
  if (!isAskedAnew(hash) || hash === check.seenBodyHash) return check;
  const nextCheckAt = check.succeeded ? check.checkedAt : check.nextCheckAt;
  return { ...check, nextCheckAt, etag: null, lastModified: null, bodyHash: null };
}

export function* giveBack({ db }: Engine, ids: readonly SourceId[], holder: string): Work<void> {
  for (const chunk of chunked(ids)) {
    yield* run(
      db
        .updateTable('source')
        .set({ lease_holder: null, lease_until: null })
        .where('lease_holder', '=', holder)
        .where('id', 'in', padded(chunk)),
    );
  }
}

/** Gives every lease back. For the one process that reads the sources. */
export function* dropLeases({ db }: Engine): Work<void> {
  const none = { lease_holder: null, lease_until: null };
  yield* run(db.updateTable('source').set(none).where('lease_until', 'is not', null));
  yield* run(db.updateTable('page_job').set(none).where('lease_until', 'is not', null));
}

/** Where another source already asks the new address, this one keeps its own: addresses are unique. */
function* moveFeed({ db }: Engine, id: SourceId, feedUrl: string): Work<void> {
  const taken = yield* first(db.selectFrom('source').select('id').where('feed_url', '=', feedUrl));
  if (taken === undefined) {
    yield* run(db.updateTable('source').set({ feed_url: feedUrl }).where('id', '=', id));
  }
}

function kept<K extends string>(column: K, value: string | null): { [key in K]?: string } {
  return value === null ? {} : ({ [column]: value } as { [key in K]?: string });
}
