// The port of full-text search.
import type { Article, TopicCode } from './article.ts';
import type { PublisherId } from './publisher.ts';

/** Words and phrases that are looked for, and as many that are left out: each costs the index a look. */
export const mostSearchPhrases = 12;

export interface SearchQuery {
  /** Plain words; quoted phrases keep their quotes; the first `mostSearchPhrases` count. '' with filters only lists newest first. */
  readonly text: string;
  readonly publisherIds: readonly PublisherId[] | null;
  readonly topics: readonly TopicCode[] | null;
  readonly before: number | null;
  readonly after: number | null;
  /** What no hit may have; null where nothing is excluded. */
  readonly without: SearchExclusions | null;
  readonly limit: number;
  readonly offset: number;
  /** A text as it may be shown: snippets are cut from that, because what hides an address must see all of it. */
  readonly shown?: (text: string) => string;
}

export interface SearchExclusions {
  /** Each a word, or a phrase in quotes; the first `mostSearchPhrases` count. */
  readonly words: readonly string[];
  readonly publisherIds: readonly PublisherId[];
  readonly topics: readonly TopicCode[];
}

export interface SearchHit {
  readonly article: Article;
  /** Text around the match, plain; matches between \u0002 and \u0003. */
  readonly snippet: string;
}

export interface SearchStore {
  /** Relevance and recency mixed; `more` says whether there is a next page. Never throws for odd input. */
  search(query: SearchQuery): Promise<{ readonly hits: readonly SearchHit[]; readonly more: boolean }>;
}
