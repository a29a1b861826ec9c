// What sources that stay have in common with those that go: entries whose article was brought by another feed. They
// are forgotten, and the source is asked for everything again, so that what it still lists comes back as its own.
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ArticleId } from '../../model/article.ts';
import type { SourceId } from '../../model/source.ts';
import type { Engine } from '../engine.ts';
import { all, chunked, padded, run, type Work } from '../work.ts';

/**
 * In place of a body's hash: what is asked next counts as new. A check that was under way when it was set does not know
 * it, and leaves it there (see `recordCheck`).
 */
export function askedAnew(articleId: ArticleId): string {
  return `!${articleId}`;
}

export function isAskedAnew(bodyHash: string | null | undefined): boolean {
  return bodyHash?.startsWith('!') ?? false;
}

/**
 * Source by source, as nothing finds entries by their article.
 *
 * @returns the sources that had such entries
 */
export async function forgetEntriesElsewhere(
  engine: Engine,
  removed: readonly SourceId[],
): Promise<readonly SourceId[]> {
  const isRemoved = new Set(removed);
  const articles = new Set<ArticleId>();
  for (const id of removed)
    for (const one of await engine.read(() => articlesOf(engine, id))) articles.add(one);
  if (articles.size === 0) return [];
  const others = (await engine.read(() => sourceIds(engine))).filter((id) => !isRemoved.has(id));
  const sharing: SourceId[] = [];
  for (const id of others) {
    if (await forget(engine, id, articles)) sharing.push(id);
    await nextTurn();
  }
  return sharing;
}

/**
 * Forgets what sources listed of articles that are gone, also for the first time meanwhile, and makes them due; one that
 * failed keeps to its time. Looks over every source once more: nothing that names a gone article is stored any later.
 */
export async function askAnew(
  engine: Engine,
  sharing: readonly SourceId[],
  gone: ReadonlySet<ArticleId>,
): Promise<void> {
  const due = new Set(sharing);
  for (const id of gone.size > 0 ? await engine.read(() => sourceIds(engine)) : []) {
    if (await forget(engine, id, gone)) due.add(id);
    await nextTurn();
  }
  for (const id of due) await engine.write(() => makeDue(engine, id));
}

async function forget(engine: Engine, id: SourceId, articles: ReadonlySet<ArticleId>): Promise<boolean> {
  const entries = (await engine.read(() => entriesOf(engine, id))).filter((row) =>
    articles.has(row.article_id),
  );
  if (entries.length === 0) return false;
  await engine.write(() =>
    forgetEntries(
      engine,
      id,
      entries.map(({ identity }) => identity),
      askedAnew(entries[0]!.article_id),
    ),
  );
  return true;
}

function* forgetEntries(
  { db }: Engine,
  id: SourceId,
  identities: readonly string[],
  bodyHash: string,
): Work<void> {
  for (const chunk of chunked(identities)) {
    yield* run(db.deleteFrom('entry').where('source_id', '=', id).where('identity', 'in', padded(chunk)));
  }
  const whole = { etag: null, last_modified: null, body_hash: bodyHash };
  yield* run(db.updateTable('source').set(whole).where('id', '=', id));
}

function* makeDue({ db }: Engine, id: SourceId): Work<void> {
  const due = db.updateTable('source').set({ next_check_at: 0 });
  yield* run(due.where('id', '=', id).where('failure', 'is', null));
}

function* articlesOf({ db }: Engine, id: SourceId): Work<readonly ArticleId[]> {
  const rows = yield* all(db.selectFrom('article').select('id').where('source_id', '=', id));
  return rows.map((row) => row.id);
}

function* sourceIds({ db }: Engine): Work<readonly SourceId[]> {
  return (yield* all(db.selectFrom('source').select('id'))).map((row) => row.id);
}

function* entriesOf({ db }: Engine, id: SourceId) {
  return yield* all(db.selectFrom('entry').select(['identity', 'article_id']).where('source_id', '=', id));
}
