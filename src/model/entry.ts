// What a feed says, before anything is believed: the wire types between parsing and making readable.

export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'json';

export interface ParsedPicture {
  readonly url: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly alt: string | null;
  readonly caption: string | null;
  readonly credit: string | null;
}

export interface Enclosure {
  readonly url: string;
  readonly mediaType: string | null;
  readonly bytes: number | null;
  readonly durationSeconds: number | null;
}

export interface ParsedEntry {
  /** As published; may be empty, doubled or new on every request: see `entryIdentity`. */
  readonly guid: string | null;
  /** Absolute http(s) address, or null. */
  readonly url: string | null;
  /** Plain text, entities decoded, white space folded; '' when the feed has none. */
  readonly title: string;
  readonly author: string | null;
  /** Milliseconds; null when absent or unreadable. Not clamped yet. */
  readonly publishedAt: number | null;
  readonly modifiedAt: number | null;
  /** Untrusted HTML or text. */
  readonly summaryHtml: string | null;
  readonly contentHtml: string | null;
  readonly categories: readonly string[];
  readonly pictures: readonly ParsedPicture[];
  readonly enclosures: readonly Enclosure[];
  readonly language: string | null;
}

export interface ParsedFeed {
  readonly format: FeedFormat;
  readonly title: string;
  readonly siteUrl: string | null;
  readonly language: string | null;
  /** Longest of ttl / sy:update*; null when the feed says nothing. */
  readonly minIntervalSeconds: number | null;
  readonly hubUrl: string | null;
  readonly entries: readonly ParsedEntry[];
  /** True when the document was broken and only a part could be rescued. */
  readonly rescued: boolean;
}

export type ParseOutcome =
  | { readonly kind: 'feed'; readonly feed: ParsedFeed }
  | { readonly kind: 'not-a-feed'; readonly detail: string; readonly offeredFeeds: readonly string[] }
  | { readonly kind: 'unreadable'; readonly detail: string };
