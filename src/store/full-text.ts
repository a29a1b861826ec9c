// What search asks of an engine's index of words; FTS5 and tsvector answer it each in its own way.
import type { Expression, SqlBool } from 'kysely';
import type { ArticleId } from '../model/article.ts';
import type { Work } from './work.ts';

export interface IndexedText {
  readonly id: ArticleId;
  readonly title: string;
  readonly text: string;
  /** Words that no text holds: `t01000000` for a topic, `p12` for a publisher. */
  readonly tags: readonly string[];
}

/** None of these may be there. Where an index does not know order, each phrase is one word. */
export interface Unwanted {
  readonly phrases: readonly (readonly string[])[];
  readonly tags: readonly string[];
}

export interface CandidateQuery {
  /** Every phrase must occur; a phrase is one or more words, cleaned by `search-text.ts`. */
  readonly phrases: readonly (readonly string[])[];
  /** Of each group at least one tag must be there. */
  readonly tagGroups: readonly (readonly string[])[];
  readonly without: Unwanted;
  readonly before: number | null;
  readonly after: number | null;
  readonly limit: number;
}

export interface Candidate {
  readonly id: ArticleId;
  readonly publishedAt: number;
  /** Higher is better; 0 where nothing was asked for. */
  readonly relevance: number;
}

export interface FullText {
  /** False: words of a phrase are found anywhere in title or text, and the caller checks their order. */
  readonly knowsOrder: boolean;
  /** Writes or replaces. */
  index(texts: readonly IndexedText[]): Work<void>;
  remove(ids: readonly ArticleId[]): Work<void>;
  /** The newest articles that match; at least one phrase or tag is asked for. */
  candidates(query: CandidateQuery): Work<readonly Candidate[]>;
  /** Condition on a row of `article`: it has a phrase or tag of these, of which there is at least one. */
  holdsAny(unwanted: Unwanted): Expression<SqlBool>;
}
