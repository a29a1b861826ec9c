// The port to heavy work off the event loop: parsing, making readable, analysing.
import type { PreparedArticle } from './article.ts';
import type { ParsedFeed, ParseOutcome } from './entry.ts';

export interface ReadFeedTask {
  readonly body: Uint8Array;
  /** True where the caller does not look at the body again: it moves to the thread instead of being copied. */
  readonly givesBody?: boolean;
  /** Address after redirects, for relative links; without what opens a private feed. */
  readonly url: string;
  readonly contentType: string | null;
  /** Identity -> content hash of what is stored: unchanged entries are not prepared again. */
  readonly known: ReadonlyMap<string, string>;
  /** Publisher's language, a hint. */
  readonly language: string | null;
  readonly now: number;
  /** 'head': what the feed says of itself, no articles; for looking at an address. */
  readonly only?: 'head';
}

export type ReadFeedResult =
  | {
      readonly kind: 'feed';
      readonly feed: Omit<ParsedFeed, 'entries'>;
      readonly entryCount: number;
      /** New or changed entries only, oldest first. */
      readonly articles: readonly PreparedArticle[];
    }
  | Extract<ParseOutcome, { kind: 'not-a-feed' }>
  /** `limit`: not to be told from a good one, since reading it takes more time or memory than we give. */
  | (Extract<ParseOutcome, { kind: 'unreadable' }> & { readonly limit?: 'time' | 'size' });

export interface ReadPageTask {
  readonly body: Uint8Array;
  /** As with `ReadFeedTask`. */
  readonly givesBody?: boolean;
  readonly url: string;
  readonly contentType: string | null;
  readonly language: string | null;
  readonly now: number;
  /** What the feed said, to keep where the page says nothing. */
  readonly entry: { readonly identity: string; readonly title: string; readonly publishedAt: number | null };
}

export type ReadPageResult =
  | { readonly kind: 'article'; readonly article: PreparedArticle }
  /** `limit`: it may hold an article, and reading it takes more time, or memory and elements, than we give. */
  | { readonly kind: 'unreadable'; readonly detail: string; readonly limit?: 'time' | 'size' };

export interface OpmlFeed {
  readonly feedUrl: string;
  readonly title: string;
  readonly siteUrl: string | null;
  /** Outermost folder first. */
  readonly folder: readonly string[];
}

export type OpmlOutcome =
  | {
      readonly kind: 'opml';
      readonly title: string;
      readonly feeds: readonly OpmlFeed[];
      /** Lines that name no feed we can read, each in words; at most 100. */
      readonly skipped: readonly string[];
      /** The file was damaged and read as far as it goes. */
      readonly damaged: boolean;
    }
  /** `words` say what the file is instead, and what to do. */
  | { readonly kind: 'not-opml'; readonly words: string };

export interface WorkerPool {
  readFeed(task: ReadFeedTask): Promise<ReadFeedResult>;
  readPage(task: ReadPageTask): Promise<ReadPageResult>;
  /** Short files on the caller's thread, where that takes less than waiting for another. */
  readOpml(bytes: Uint8Array): Promise<OpmlOutcome>;
  /** Tasks waiting and running. */
  readonly load: number;
  /** Feeds among them, waiting and running. */
  readonly feedsInHand: number;
  close(): Promise<void>;
}
