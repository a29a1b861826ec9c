// Articles whose page is still to be read: due rows under leases, like sources.
import type { Article, ArticleId } from '../../model/article.ts';
import type { PageJob } from '../../model/article-store.ts';
import { longestLeaseMs, longestWaitMs } from '../../model/clock.ts';
import type { Engine } from '../engine.ts';
import { all, chunked, first, insertAll, padded, run, type Work } from '../work.ts';
import type { ClaimRequest } from './polling.ts';

const MAX_REASON = 500;
/** Publishers change an article several times in a row: its page is read again when they have left it alone so long. */
const SETTLING_MS = 10 * 60_000;
const NEVER = Number.MAX_SAFE_INTEGER;

/** Opens a job for every article that waits for its page, ends those of articles that no longer do. */
export function* schedulePages({ db }: Engine, articles: readonly Article[], now: number): Work<void> {
  const waiting = articles.filter((one) => isDue(one) && one.url !== null);
  const settled = articles.filter((one) => !isDue(one)).map((one) => one.id);
  yield* insertAll(
    'page_job',
    waiting.map((one) => ({
      article_id: one.id,
      source_id: one.sourceId,
      url: one.url!,
      due_at: one.textState === 'page-again' ? now + SETTLING_MS : now,
      attempts: 0,
      failures: 0,
      lease_holder: null,
      lease_until: null,
      reason: null,
    })),
    {
      key: ['article_id'],
      update: ['source_id', 'url', 'due_at', 'attempts', 'failures', 'lease_holder', 'lease_until', 'reason'],
    },
  );
  for (const chunk of chunked(settled)) {
    yield* run(db.deleteFrom('page_job').where('article_id', 'in', padded(chunk)));
  }
}

const isDue = ({ textState }: Article) => textState === 'page-due' || textState === 'page-again';

/** Newest articles first: a reader asks for those. `attempts` counts the claims before this one, `failures` what came of them. */
export function* claimPageJobs(
  { db, locksRows }: Engine,
  { now, limit, leaseSeconds, holder }: ClaimRequest,
): Work<readonly PageJob[]> {
  let due = db
    .selectFrom('page_job')
    .select('article_id')
    .where((eb) =>
      eb.or([
        eb('due_at', '<=', now),
        // Written while the clock stood wrong; what was set aside, with its reason, is never due.
        eb.and([eb('due_at', '>', now + longestWaitMs), eb('due_at', '<', NEVER)]),
      ]),
    )
    .where((eb) =>
      eb.or([
        eb('lease_until', 'is', null),
        eb('lease_until', '<=', now),
        eb('lease_until', '>', now + longestLeaseMs),
      ]),
    )
    .orderBy('article_id', 'desc')
    .limit(limit);
  if (locksRows) due = due.forUpdate().skipLocked();
  const rows = yield* all(
    db
      .with(
        (cte) => cte('due').materialized(),
        () => due,
      )
      .updateTable('page_job')
      .set((eb) => ({
        lease_holder: holder,
        lease_until: now + leaseSeconds * 1000,
        attempts: eb('attempts', '+', 1),
      }))
      .where('article_id', 'in', (eb) => eb.selectFrom('due').select('due.article_id'))
      .returningAll(),
  );
  return rows
    .map((row) => ({
      articleId: row.article_id,
      sourceId: row.source_id,
      url: row.url,
      attempts: row.attempts - 1,
      failures: row.failures,
    }))
    .sort((a, b) => b.articleId - a.articleId);
}

/** With a time it counts as a failure and is due then. With a reason the job stays, never due, so that the reason can be told. */
export function* failPageJob(
  { db }: Engine,
  articleId: ArticleId,
  retryAt: number | null,
  reason: string | null,
): Work<void> {
  const job = db.updateTable('page_job').where('article_id', '=', articleId);
  const free = { lease_holder: null, lease_until: null };
  if (retryAt !== null) {
    yield* run(job.set((eb) => ({ due_at: retryAt, failures: eb('failures', '+', 1), ...free })));
    return;
  }
  if (reason !== null) yield* run(job.set({ due_at: NEVER, reason: reason.slice(0, MAX_REASON), ...free }));
  else yield* run(db.deleteFrom('page_job').where('article_id', '=', articleId));
  yield* run(
    db
      .updateTable('article')
      .set({ text_state: 'page-failed' })
      .where('id', '=', articleId)
      .where('text_state', '=', 'page-due'),
  );
  // What was read before is whole still.
  yield* run(
    db
      .updateTable('article')
      .set({ text_state: 'full' })
      .where('id', '=', articleId)
      .where('text_state', '=', 'page-again'),
  );
}

/** The try that began with the claim does not count. */
export function* giveBackPageJobs({ db }: Engine, ids: readonly ArticleId[], holder: string): Work<void> {
  for (const chunk of chunked(ids)) {
    yield* run(
      db
        .updateTable('page_job')
        .set((eb) => ({ lease_holder: null, lease_until: null, attempts: eb('attempts', '-', 1) }))
        .where('lease_holder', '=', holder)
        .where('article_id', 'in', padded(chunk)),
    );
  }
}

export function* countPageJobs({ db }: Engine): Work<number> {
  const row = yield* first(
    db
      .selectFrom('page_job')
      .innerJoin('article', 'article.id', 'page_job.article_id')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .where('reason', 'is', null)
      // Their text is there, and the time to read it anew has mostly not come.
      .where('text_state', '!=', 'page-again'),
  );
  return row?.n ?? 0;
}
