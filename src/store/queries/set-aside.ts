// Entries and pages that could not be taken in, with the reason: kept apart, so that their neighbours are not held up.

import type { SetAside, SetAsideEntry } from '../../model/article-store.ts';
import type { SourceId } from '../../model/source.ts';
import type { Engine } from '../engine.ts';
import { all, first, insertAll, run, type Work } from '../work.ts';

const KEPT_PER_SOURCE = 100;
const MAX_TEXT = 500;

export function* setAside({ db }: Engine, entries: readonly SetAsideEntry[]): Work<void> {
  const sources = yield* all(
    db
      .selectFrom('source')
      .select('id')
      .where('id', 'in', [0, ...new Set(entries.map(({ sourceId }) => sourceId))]),
  );
  const there = new Set(sources.map(({ id }) => id));
  yield* insertAll(
    'set_aside',
    entries
      .filter(({ sourceId }) => there.has(sourceId))
      .map((entry) => ({
        source_id: entry.sourceId,
        identity: entry.identity,
        content_hash: entry.contentHash,
        title: entry.title.slice(0, MAX_TEXT),
        url: entry.url,
        reason: entry.reason.slice(0, MAX_TEXT),
        attempts: entry.attempts,
        last_at: entry.lastAt,
        retry_at: entry.retryAt,
      })),
    {
      key: ['source_id', 'identity'],
      update: ['content_hash', 'title', 'url', 'reason', 'attempts', 'last_at', 'retry_at'],
    },
  );
  for (const sourceId of there) yield* dropOldest({ db } as Engine, sourceId);
}

function* dropOldest({ db }: Engine, sourceId: SourceId): Work<void> {
  const newest = db
    .selectFrom('set_aside')
    .select('identity')
    .where('source_id', '=', sourceId)
    .orderBy('last_at', 'desc')
    .orderBy('identity')
    .limit(KEPT_PER_SOURCE);
  yield* run(
    db.deleteFrom('set_aside').where('source_id', '=', sourceId).where('identity', 'not in', newest),
  );
}

/** An entry stored since then, with the same content, is set aside no longer, whoever stored it. */
function stillAside({ db }: Engine) {
  return db
    .selectFrom('set_aside')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('entry')
            .select('entry.source_id')
            .whereRef('entry.source_id', '=', 'set_aside.source_id')
            .whereRef('entry.identity', '=', 'set_aside.identity')
            .whereRef('entry.content_hash', '=', 'set_aside.content_hash'),
        ),
      ),
    );
}

export function* entriesSetAside(engine: Engine, sourceId: SourceId): Work<readonly SetAsideEntry[]> {
  const rows = yield* all(stillAside(engine).selectAll().where('set_aside.source_id', '=', sourceId));
  return rows.map((row) => ({
    sourceId: row.source_id,
    identity: row.identity,
    contentHash: row.content_hash,
    title: row.title,
    url: row.url,
    reason: row.reason,
    attempts: row.attempts,
    lastAt: row.last_at,
    retryAt: row.retry_at,
  }));
}

export function* listSetAside(
  engine: Engine,
  limit: number,
): Work<{ items: readonly SetAside[]; total: number }> {
  const { db } = engine;
  const entries = yield* all(
    stillAside(engine).selectAll().orderBy('last_at', 'desc').orderBy('identity').limit(limit),
  );
  const pages = yield* all(
    db
      .selectFrom('page_job')
      .innerJoin('article', 'article.id', 'page_job.article_id')
      .select(['page_job.source_id', 'page_job.url', 'page_job.reason', 'page_job.attempts', 'article.title'])
      .where('page_job.reason', 'is not', null)
      .orderBy('page_job.article_id', 'desc')
      .limit(limit),
  );
  const counted = yield* first(stillAside(engine).select((eb) => eb.fn.countAll<number>().as('n')));
  const countedPages = yield* first(
    db
      .selectFrom('page_job')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .where('reason', 'is not', null),
  );
  const items: SetAside[] = [
    ...entries.map((row) => ({
      kind: 'entry' as const,
      sourceId: row.source_id,
      title: row.title,
      url: row.url,
      reason: row.reason,
      attempts: row.attempts,
      retryAt: row.retry_at,
    })),
    ...pages.map((row) => ({
      kind: 'page' as const,
      sourceId: row.source_id,
      title: row.title,
      url: row.url,
      reason: row.reason ?? '',
      attempts: row.attempts,
      retryAt: null,
    })),
  ];
  return { items: items.slice(0, limit), total: (counted?.n ?? 0) + (countedPages?.n ?? 0) };
}
