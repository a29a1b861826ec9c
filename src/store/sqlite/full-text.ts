// Search words in SQLite: a contentless FTS5 table keyed by article id (https://sqlite.org/fts5.html).
import type { Candidate, CandidateQuery, FullText, IndexedText } from '../full-text.ts';
import { separateIdeographs } from '../search-text.ts';
import { chunked, padded, raw, type Work } from '../work.ts';

export const sqliteFullText: FullText = {
  *index(texts: readonly IndexedText[]): Work<void> {
    for (const { id, title, text, tags } of texts) {
      yield* raw('insert or replace into article_words (rowid, title, body, tags) values (?, ?, ?, ?)', [
        id,
        separateIdeographs(title),
        separateIdeographs(text),
        tags.join(' '),
      ]);
    }
  },

  *remove(ids: readonly number[]): Work<void> {
    for (const chunk of chunked(ids)) {
      const list = padded(chunk);
      yield* raw(`delete from article_words where rowid in (${list.map(() => '?').join(', ')})`, list);
    }
  },

  *candidates(query: CandidateQuery): Work<readonly Candidate[]> {
    const match = matchExpression(query);
    const times = query.before !== null || query.after !== null;
    // Newest first by id and cut there: the cost is bounded however common the word is.
    return yield* raw<Candidate>(
      `select a.id as id, a.published_at as "publishedAt", w.relevance as relevance from (
         select rowid as id, ${query.phrases.length > 0 ? '-bm25(article_words, 6, 1, 0)' : '0'} as relevance
         from article_words where article_words match ?
         ${times ? 'and rowid in (select id from article where published_at >= ? and published_at < ?)' : ''}
         order by rowid desc limit ?) w
       join article a on a.id = w.id`,
      times ? [match, query.after ?? -8.64e15, query.before ?? 8.64e15, query.limit] : [match, query.limit],
    );
  },
};

/** Every word stands in quotes, so nothing a reader types is an operator. */
function matchExpression({ phrases, tagGroups }: CandidateQuery): string {
  const words = phrases.map((phrase) => `"${phrase.join(' ')}"`).join(' AND ');
  const parts = words === '' ? [] : [`({title body} : (${words}))`];
  for (const group of tagGroups) parts.push(`(tags : (${group.map((tag) => `"${tag}"`).join(' OR ')}))`);
  return parts.join(' AND ');
}
