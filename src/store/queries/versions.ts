// Earlier versions of articles: packed, bounded, spread over the time in which an article was changed.
import type { Insertable } from 'kysely';
import type { ArticleId, ArticleRevision } from '../../model/article.ts';
import { type EarlierVersion, keptVersions, maxVersionBytes } from '../../model/article-store.ts';
import type { Engine } from '../engine.ts';
import { pack, unpackLines } from '../pack.ts';
import { guarded, readable } from '../readable.ts';
import { toBody } from '../rows/article-row.ts';
import type { ArticleRevisionTable } from '../schema.ts';
import { all, chunked, insertAll, padded, run, type Work } from '../work.ts';

export type VersionRow = Omit<Insertable<ArticleRevisionTable>, 'replaced_at'>;

/** The text alone: what lists show, sentences and names are the later version's. */
export function versionRow(id: ArticleId, { revision, title, html }: EarlierVersion): VersionRow {
  return { article_id: id, revision, title, body: pack(html) };
}

/** Earlier versions, oldest first. */
export function* listRevisions({ db }: Engine, id: ArticleId): Work<readonly ArticleRevision[]> {
  const rows = yield* all(
    db.selectFrom('article_revision').selectAll().where('article_id', '=', id).orderBy('revision'),
  );
  return readable(rows, (row) => ({
    articleId: row.article_id,
    revision: row.revision,
    title: row.title,
    html: htmlOf(row.body),
    replacedAt: row.replaced_at,
  }));
}

/** The first stores kept the whole block of the article's body. */
function htmlOf(body: Uint8Array): string {
  const [line] = unpackLines(body);
  return line!.startsWith('"') ? guarded(() => JSON.parse(line!) as string) : toBody(body).html;
}

/** Keeps them, and of each article no more than `keptVersions`. */
export function* keepVersions(engine: Engine, versions: readonly VersionRow[], at: number): Work<void> {
  const kept = versions.filter(({ body }) => body.length <= maxVersionBytes);
  yield* insertAll(
    'article_revision',
    kept.map((row) => ({ ...row, replaced_at: at })),
    { key: ['article_id', 'revision'], update: [] },
  );
  yield* thinOut(
    engine,
    kept.map(({ article_id: id }) => id),
  );
}

function* thinOut({ db }: Engine, ids: readonly ArticleId[]): Work<void> {
  for (const chunk of chunked([...new Set(ids)])) {
    const rows = yield* all(
      db
        .selectFrom('article_revision')
        .select(['article_id', 'revision', 'replaced_at'])
        .where('article_id', 'in', padded(chunk))
        .orderBy('revision'),
    );
    for (const [id, versions] of Map.groupBy(rows, (row) => row.article_id)) {
      const surplus = surplusOf(versions);
      if (surplus.length === 0) continue;
      yield* run(
        db
          .deleteFrom('article_revision')
          .where('article_id', '=', id)
          .where('revision', 'in', padded(surplus)),
      );
    }
  }
}

/** Never the first or the last: of the others, one at a time, the one that stood shortest after the one kept before it. */
function surplusOf(
  versions: readonly { readonly revision: number; readonly replaced_at: number }[],
): readonly number[] {
  const left = [...versions];
  const surplus: number[] = [];
  while (left.length > keptVersions) {
    let shortest = 1;
    const stood = (at: number) => left[at]!.replaced_at - left[at - 1]!.replaced_at;
    for (let at = 2; at < left.length - 1; at++) if (stood(at) < stood(shortest)) shortest = at;
    surplus.push(left[shortest]!.revision);
    left.splice(shortest, 1);
  }
  return surplus;
}
