// Search words in SQLite: a contentless FTS5 table keyed by article id (https://sqlite.org/fts5.html).
// It knows which column a word stands in and no more, which halves its size and bounds every query; relevance
// is where in an article its words stand, since news puts first what matters most.
import { sql } from 'kysely';
import type { Candidate, CandidateQuery, FullText, IndexedText, Unwanted } from '../full-text.ts';
import { LEAD_CHARACTERS, separateIdeographs, splitLead } from '../search-text.ts';
import { chunked, padded, raw, type Work } from '../work.ts';

const IN_TITLE = 6;
const IN_LEAD = 2;
const IN_TEXT = 1;
const ALWAYS = { after: -8.64e15, before: 8.64e15 };

export const sqliteFullText: FullText = {
  knowsOrder: false,

  *index(texts: readonly IndexedText[]): Work<void> {
    for (const { id, title, text, tags } of texts) {
      const { lead, rest } = splitLead(text, LEAD_CHARACTERS);
      yield* raw(
        'insert or replace into article_words (rowid, body, lead, title, tags) values (?, ?, ?, ?, ?)',
        [id, separateIdeographs(rest), separateIdeographs(lead), separateIdeographs(title), tags.join(' ')],
      );
    }
  },

  *remove(ids: readonly number[]): Work<void> {
    for (const chunk of chunked(ids)) {
      const list = padded(chunk);
      yield* raw(`delete from article_words where rowid in (${list.map(() => '?').join(', ')})`, list);
    }
  },

  *candidates(query: CandidateQuery): Work<readonly Candidate[]> {
    const words = [...new Set(query.phrases.flat())];
    const match = matchExpression(words, query);
    const found = yield* newest(match, query);
    if (found.length < 2 || words.length === 0) return found.map((one) => ({ ...one, relevance: 1 }));
    const range = [Math.min(...found.map(({ id }) => id)), Math.max(...found.map(({ id }) => id))] as const;
    const relevance = new Map(found.map(({ id }) => [id, 0]));
    for (const word of words) {
      const inTitle = yield* matching(`(title : "${word}") AND ${match}`, range);
      const inLead = yield* matching(`(lead : "${word}") AND ${match}`, range);
      for (const [id, sum] of relevance) {
        relevance.set(id, sum + (inTitle.has(id) ? IN_TITLE : inLead.has(id) ? IN_LEAD : IN_TEXT));
      }
    }
    return found.map((one) => ({ ...one, relevance: relevance.get(one.id)! }));
  },

  holdsAny: (unwanted) =>
    sql`article.id in (select rowid from article_words where article_words match ${anyOf(unwanted)})`,
};

/** Newest first by id and cut there: the cost is bounded however common a word is. */
function* newest(
  match: string,
  { before, after, limit }: CandidateQuery,
): Work<readonly Omit<Candidate, 'relevance'>[]> {
  if (before === null && after === null) {
    return yield* raw(
      `select a.id as id, a.published_at as "publishedAt" from (
         select rowid as id from article_words where article_words match ? order by rowid desc limit ?) w
       cross join article a indexed by article_times on a.id = w.id`,
      [match, limit],
    );
  }
  // The range of ids published in that time lets the index of words start and stop there.
  return yield* raw(
    `with span as materialized (
       select min(id) as low, max(id) as high from article indexed by article_by_published
       where published_at >= ?2 and published_at < ?3)
     select a.id as id, a.published_at as "publishedAt"
     from span cross join article_words w
     cross join article a indexed by article_times on a.id = w.rowid
     where w.article_words match ?1 and w.rowid >= span.low and w.rowid <= span.high
       and a.published_at >= ?2 and a.published_at < ?3
     order by w.rowid desc limit ?4`,
    [match, after ?? ALWAYS.after, before ?? ALWAYS.before, limit],
  );
}

function* matching(match: string, range: readonly [number, number]): Work<ReadonlySet<number>> {
  const rows = yield* raw<{ id: number }>(
    'select rowid as id from article_words where article_words match ? and rowid >= ? and rowid <= ?',
    [match, ...range],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Every word stands in quotes, so nothing a reader types is an operator. */
function matchExpression(words: readonly string[], { tagGroups, without }: CandidateQuery): string {
  const parts = words.length === 0 ? [] : [inText(words, 'AND')];
  for (const group of tagGroups) parts.push(hasTag(group));
  const wanted = parts.join(' AND ');
  const unwanted = anyOf(without);
  return unwanted === '' ? wanted : `((${wanted}) NOT (${unwanted}))`;
}

/** '' where there is none. */
function anyOf({ phrases, tags }: Unwanted): string {
  const parts = phrases.length === 0 ? [] : [inText(phrases.flat(), 'OR')];
  if (tags.length > 0) parts.push(hasTag(tags));
  return parts.join(' OR ');
}

function inText(words: readonly string[], joined: 'AND' | 'OR'): string {
  return `({title lead body} : (${words.map((word) => `"${word}"`).join(` ${joined} `)}))`;
}

function hasTag(tags: readonly string[]): string {
  return `(tags : (${tags.map((tag) => `"${tag}"`).join(' OR ')}))`;
}
