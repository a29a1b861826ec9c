// Search words in PostgreSQL: a tsvector an article, with publisher and topic tags among its lexemes.
import { type RawBuilder, sql } from 'kysely';
import type { Candidate, CandidateQuery, FullText, IndexedText, Unwanted } from '../full-text.ts';
import { LEAD_CHARACTERS, splitLead, wordsOf } from '../search-text.ts';
import { chunked, padded, raw, type Work } from '../work.ts';

const ROWS_PER_STATEMENT = 50;
const MAX_WORD_CHARACTERS = 60;
/** PostgreSQL numbers no position beyond 16,383. */
const MAX_WORDS = 16_000;
/** Stands between title and text, so that no phrase runs from one into the other. */
const GAP = `'''tag:gap'':1'::tsvector`;

export const postgresFullText: FullText = {
  knowsOrder: true,

  *index(texts: readonly IndexedText[]): Work<void> {
    for (const chunk of chunked(texts, ROWS_PER_STATEMENT)) {
      const parameters: unknown[] = [];
      const rows = chunk.map(({ id, title, text, tags }) => {
        const { lead, rest } = splitLead(text, LEAD_CHARACTERS);
        parameters.push(id, plainWords(title), plainWords(lead), plainWords(rest), tags.map(tagLexeme));
        const at = parameters.length;
        return `($${at - 4}::integer,
          setweight(to_tsvector('simple', $${at - 3}), 'A') || ${GAP}
          || setweight(to_tsvector('simple', $${at - 2}), 'B')
          || setweight(to_tsvector('simple', $${at - 1}), 'D')
          || array_to_tsvector($${at}::text[]))`;
      });
      yield* raw(
        `insert into article_words (article_id, words) values ${rows.join(', ')}
         on conflict (article_id) do update set words = excluded.words`,
        parameters,
      );
    }
  },

  *remove(ids: readonly number[]): Work<void> {
    for (const chunk of chunked(ids)) {
      const list = padded(chunk);
      const marks = list.map((_, i) => `$${i + 1}`).join(', ');
      yield* raw(`delete from article_words where article_id in (${marks})`, list);
    }
  },

  *candidates({
    phrases,
    tagGroups,
    without,
    before,
    after,
    limit,
  }: CandidateQuery): Work<readonly Candidate[]> {
    const parameters: unknown[] = [];
    const parameter = (value: unknown): string => `$${parameters.push(value)}`;
    const words = phrases.map((phrase) => `phraseto_tsquery('simple', ${parameter(phrase.join(' '))})`);
    const tags = tagGroups.map((group) => `${parameter(anyTag(group))}::tsquery`);
    const excluded = [
      ...without.phrases.map((phrase) => `!!phraseto_tsquery('simple', ${parameter(phrase.join(' '))})`),
      ...(without.tags.length === 0 ? [] : [`!!${parameter(anyTag(without.tags))}::tsquery`]),
    ];
    const text = words.length === 0 ? null : words.join(' && ');
    const rank = text === null ? '0' : `ts_rank(m.words, (${text}), 1)`;
    return yield* raw<Candidate>(
      `select m.id as id, m.published_at as "publishedAt", ${rank}::double precision as relevance from (
         select w.article_id as id, a.published_at, w.words from article_words w
         join article a on a.id = w.article_id
         where w.words @@ (${[...words, ...tags, ...excluded].join(' && ')})
         ${after === null ? '' : `and a.published_at >= ${parameter(after)}`}
         ${before === null ? '' : `and a.published_at < ${parameter(before)}`}
         order by w.article_id desc limit ${parameter(limit)}) m`,
      parameters,
    );
  },

  holdsAny: ({ phrases, tags }) =>
    sql`exists (select 1 from article_words w where w.article_id = article.id
      and w.words @@ (${sql.join(oneQueryEach({ phrases, tags }), sql` || `)}))`,
};

function oneQueryEach({ phrases, tags }: Unwanted): RawBuilder<unknown>[] {
  const queries = phrases.map((phrase) => sql`phraseto_tsquery('simple', ${phrase.join(' ')})`);
  return tags.length === 0 ? queries : [...queries, sql`${anyTag(tags)}::tsquery`];
}

/** A tag is quoted as one lexeme; the parser of texts never makes one with a colon in it. */
function anyTag(tags: readonly string[]): string {
  return tags.map((tag) => `'${tagLexeme(tag)}'`).join(' | ');
}

/** Split by us, so that words are the same here and in the query, whatever PostgreSQL's parser sees in them. */
function plainWords(text: string): string {
  return wordsOf(text)
    .slice(0, MAX_WORDS)
    .map((word) => word.slice(0, MAX_WORD_CHARACTERS))
    .join(' ');
}

function tagLexeme(tag: string): string {
  return `tag:${tag}`;
}
