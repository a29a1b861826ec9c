// Reading and changing sources and publishers.
import type { Publisher, PublisherId } from '../../model/publisher.ts';
import type { Source, SourceHealth, SourceId } from '../../model/source.ts';
import type { Engine } from '../engine.ts';
import { toPublisher, toSource } from '../rows/source-row.ts';
import { all, chunked, first, padded, run, type Work } from '../work.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const WEEK_MS = 7 * DAY_MS;

export function* listSources({ db }: Engine): Work<readonly Source[]> {
  return (yield* all(db.selectFrom('source').selectAll().orderBy('id'))).map(toSource);
}

export function* findSource({ db }: Engine, id: SourceId): Work<Source | undefined> {
  const row = yield* first(db.selectFrom('source').selectAll().where('id', '=', id));
  return row && toSource(row);
}

export function* listPublisherSources(
  { db }: Engine,
  publisherId: PublisherId,
  limit: number,
): Work<readonly Source[]> {
  const query = db.selectFrom('source').selectAll().where('publisher_id', '=', publisherId);
  return (yield* all(query.orderBy('id').limit(limit))).map(toSource);
}

export function* findSourceByFeedUrl({ db }: Engine, feedUrl: string): Work<Source | undefined> {
  const row = yield* first(db.selectFrom('source').selectAll().where('feed_url', '=', feedUrl));
  return row && toSource(row);
}

/** Every source with counts of its articles, from an index that holds all that is counted. */
export function* listSourceHealth(engine: Engine, now: number): Work<readonly SourceHealth[]> {
  const { db } = engine;
  const sources = yield* listSources(engine);
  const totals = yield* all(
    db
      .selectFrom('article')
      .select(({ fn }) => ['source_id', fn.countAll<number>().as('n'), fn.max('published_at').as('last')])
      .groupBy('source_id'),
  );
  const recent = yield* all(
    db
      .selectFrom('article')
      .select('source_id')
      // What is published in the week is first seen in it.
      .select((eb) =>
        eb.fn
          .sum<number>(
            eb
              .case()
              .when('published_at', '>', now - WEEK_MS)
              .then(1)
              .else(0)
              .end(),
          )
          .as('n'),
      )
      .select((eb) =>
        eb.fn
          .sum<number>(
            eb
              .case()
              .when('first_seen_at', '>', now - DAY_MS)
              .then(1)
              .else(0)
              .end(),
          )
          .as('today'),
      )
      .where('first_seen_at', '>', now - WEEK_MS)
      .groupBy('source_id'),
  );
  const totalOf = new Map(totals.map((row) => [row.source_id, row]));
  const recentOf = new Map(recent.map((row) => [row.source_id, row]));
  return sources.map((source) => ({
    source,
    articleCount: totalOf.get(source.id)?.n ?? 0,
    lastArticleAt: totalOf.get(source.id)?.last ?? null,
    articlesThisWeek: Number(recentOf.get(source.id)?.n ?? 0),
    articlesToday: Number(recentOf.get(source.id)?.today ?? 0),
  }));
}

export function* updateSource(
  { db }: Engine,
  id: SourceId,
  change: { title?: string; folder?: readonly string[]; state?: Source['state'] },
): Work<void> {
  const set = {
    ...(change.title === undefined ? {} : { title: change.title }),
    ...(change.folder === undefined ? {} : { folder: JSON.stringify(change.folder) }),
    ...(change.state === undefined ? {} : { state: change.state }),
  };
  if (Object.keys(set).length > 0) yield* run(db.updateTable('source').set(set).where('id', '=', id));
}

/** Active sources become due now, those that already are keep their place in the queue. */
export function* markDue({ db }: Engine, now: number, ids?: readonly SourceId[]): Work<number> {
  const update = db
    .updateTable('source')
    .set((eb) => ({
      next_check_at: eb
        .case()
        .when('next_check_at', '<', now)
        .then(eb.ref('next_check_at'))
        .else(eb.val(now))
        .end(),
    }))
    .where('state', '=', 'active');
  if (ids === undefined) return yield* run(update);
  let marked = 0;
  for (const chunk of chunked([...new Set(ids)]))
    marked += yield* run(update.where('id', 'in', padded(chunk)));
  return marked;
}

/** A source under a lease falls due when the lease ends, at the earliest. */
export function* nextDueAt({ db }: Engine): Work<number | null> {
  const row = yield* first(
    db
      .selectFrom('source')
      .select((eb) =>
        eb.fn
          .min(
            eb
              .case()
              .when('lease_until', '>', eb.ref('next_check_at'))
              .then(eb.ref('lease_until'))
              .else(eb.ref('next_check_at'))
              .end(),
          )
          .as('due'),
      )
      .where('state', '=', 'active'),
  );
  return row?.due ?? null;
}

export function* listPublishers({ db }: Engine): Work<readonly Publisher[]> {
  return (yield* all(db.selectFrom('publisher').selectAll().orderBy('id'))).map(toPublisher);
}

export function* findPublisher({ db }: Engine, id: PublisherId): Work<Publisher | undefined> {
  const row = yield* first(db.selectFrom('publisher').selectAll().where('id', '=', id));
  return row && toPublisher(row);
}
