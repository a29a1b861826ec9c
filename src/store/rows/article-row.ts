// Articles between their rows and the model. What lists never filter by is packed with the body, in one block.
import type { Insertable, Selectable } from 'kysely';
import type { Article, ArticleBody, ArticleKind, TextState } from '../../model/article.ts';
import { hashKey } from '../hash-key.ts';
import { firstLine, packLines, readLine, unpack, unpackLines } from '../pack.ts';
import { guarded } from '../readable.ts';
import type { ArticleBodyTable, ArticleTable } from '../schema.ts';

type ArticleDetails = Pick<
  Article,
  'dek' | 'author' | 'summary' | 'picture' | 'enclosures' | 'topics' | 'entities'
> & {
  /** Left out where it is the canonical address. */
  readonly url?: string | null;
  /** Left out for a publisher's own report. */
  readonly agency?: string;
};

/** The first stores kept details in the article's row; now they are the first line of its body's block. */
const IN_BODY = new Uint8Array(0);

/** The columns that make an Article, of `article` and `article_body`: all but the features. */
export const ARTICLE_COLUMNS = [
  'id',
  'publisher_id',
  'source_id',
  'story_id',
  'published_at',
  'modified_at',
  'first_seen_at',
  'word_count',
  'revision',
  'duplicate_of',
  'kind',
  'text_state',
  'language',
  'canonical_url',
  'title',
  'details',
  'body',
] as const satisfies readonly (keyof ArticleTable | keyof ArticleBodyTable)[];

export type ArticleRow = Pick<
  Selectable<ArticleTable> & Selectable<ArticleBodyTable>,
  (typeof ARTICLE_COLUMNS)[number]
>;

export function toArticle(row: ArticleRow): Article {
  const details = readDetails(row);
  return {
    id: row.id,
    publisherId: row.publisher_id,
    sourceId: row.source_id,
    storyId: row.story_id,
    url: details.url === undefined ? row.canonical_url : details.url,
    canonicalUrl: row.canonical_url,
    title: row.title,
    dek: details.dek,
    author: details.author,
    agency: details.agency ?? null,
    language: row.language,
    publishedAt: row.published_at,
    modifiedAt: row.modified_at,
    firstSeenAt: row.first_seen_at,
    summary: details.summary,
    wordCount: row.word_count,
    kind: row.kind as ArticleKind,
    picture: details.picture,
    enclosures: details.enclosures,
    topics: details.topics,
    entities: details.entities,
    textState: row.text_state as TextState,
    revision: row.revision,
    duplicateOf: row.duplicate_of,
  };
}

function readDetails(row: ArticleRow): ArticleDetails {
  const details =
    row.details.length > 0
      ? unpack<ArticleDetails>(row.details)
      : readLine<ArticleDetails>(firstLine(row.body));
  return guarded(() => {
    if (!Array.isArray(details.entities)) throw new TypeError('No details.');
    return details;
  });
}

export function fromArticle(article: Article, features: Uint8Array): Insertable<ArticleTable> {
  return {
    id: article.id,
    publisher_id: article.publisherId,
    source_id: article.sourceId,
    story_id: article.storyId,
    published_at: article.publishedAt,
    modified_at: article.modifiedAt,
    first_seen_at: article.firstSeenAt,
    word_count: article.wordCount,
    revision: article.revision,
    duplicate_of: article.duplicateOf,
    kind: article.kind,
    text_state: article.textState,
    language: article.language,
    canonical_url: article.canonicalUrl,
    canonical_hash: article.canonicalUrl === null ? null : hashKey(article.canonicalUrl),
    title: article.title,
    features,
    details: IN_BODY,
  };
}

/** What lists and pages show of an article, and its text. */
export function packBody(article: Article, body: ArticleBody): Uint8Array {
  const { html, keySentences, datedSentences } = body;
  return packLines([detailsOf(article), { html, keySentences, datedSentences }]);
}

export function toBody(packed: Uint8Array): ArticleBody {
  const body = readLine<ArticleBody>(unpackLines(packed).at(-1)!);
  return guarded(() => {
    if (typeof body.html !== 'string' || !Array.isArray(body.keySentences)) throw new TypeError('No body.');
    return body;
  });
}

function detailsOf(article: Article): ArticleDetails {
  const details = {
    dek: article.dek,
    author: article.author,
    ...(article.agency === null ? {} : { agency: article.agency }),
    summary: article.summary,
    picture: article.picture,
    enclosures: article.enclosures,
    topics: article.topics,
    entities: article.entities,
  };
  return article.url === article.canonicalUrl ? details : { ...details, url: article.url };
}
