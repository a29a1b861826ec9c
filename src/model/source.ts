// A feed of a publisher, with its polling state.
import type { PublisherId } from './publisher.ts';

export type SourceId = number;

/**
 * New articles that are taken from one source within 24 hours. The busiest agencies publish some 1,500; without a bound
 * one source could bring 500 at every read and bury all others.
 */
export const mostNewADay = 2_000;

/** What went wrong with a source, in kinds that a reader can be told in words. */
export type FailureKind =
  | 'name-not-found'
  | 'connection-failed'
  | 'connection-broken'
  | 'tls-failed'
  | 'timed-out'
  | 'address-refused'
  | 'scheme-refused'
  | 'too-many-redirects'
  | 'too-large'
  | 'not-found'
  | 'gone'
  | 'forbidden'
  | 'rate-limited'
  | 'unavailable'
  | 'server-error'
  | 'unexpected-status'
  | 'empty-body'
  | 'not-a-feed'
  | 'unreadable-feed'
  /** It came, and this machine did not get to the end of reading it. */
  | 'not-read'
  /** It came and was read, and we could not take it in. */
  | 'not-stored';

export interface SourceFailure {
  readonly kind: FailureKind;
  /** True when asking again will not help until somebody changes something. */
  readonly permanent: boolean;
  readonly status: number | null;
  /** One technical line for the operator; never shown as the only message. */
  readonly detail: string;
  /** When this run of failures began, and how many there were in a row. */
  readonly since: number;
  readonly count: number;
  /** Feeds found on the page that stood where the feed should be. */
  readonly offeredFeeds: readonly string[];
}

export interface Source {
  readonly id: SourceId;
  readonly publisherId: PublisherId;
  /** The address asked; unique. */
  readonly feedUrl: string;
  readonly title: string;
  readonly siteUrl: string | null;
  /** Folder path from OPML, outermost first; [] for none. */
  readonly folder: readonly string[];
  /** 'gone' after a 410: never asked again by itself. 'paused' by the reader. */
  readonly state: 'active' | 'paused' | 'gone';
  readonly format: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Hash of the last body, to notice an unchanged one that came with a new ETag. */
  readonly bodyHash: string | null;
  /** A permanent redirect's target and since when it has been seen without a break. */
  readonly movedTo: string | null;
  readonly movedSince: number | null;
  readonly nextCheckAt: number;
  readonly lastCheckedAt: number | null;
  readonly lastSuccessAt: number | null;
  readonly checkIntervalSeconds: number;
  readonly failure: SourceFailure | null;
  readonly sample: boolean;
  readonly addedAt: number;
}

export interface NewSource {
  readonly publisher: NewSourcePublisher;
  readonly feedUrl: string;
  readonly title: string;
  readonly siteUrl: string | null;
  readonly folder: readonly string[];
  readonly sample: boolean;
}

/** Enough to find or create the publisher: matched by site origin, else created with a slug from the name. */
export type NewSourcePublisher = Omit<import('./publisher.ts').Publisher, 'id' | 'slug'> & {
  readonly slug: string | null;
};

/** What one check of a source changes in its polling state; written together with what the check brought. */
export interface SourceCheck {
  readonly sourceId: SourceId;
  readonly checkedAt: number;
  readonly nextCheckAt: number;
  readonly checkIntervalSeconds: number;
  readonly succeeded: boolean;
  readonly failure: SourceFailure | null;
  readonly state: Source['state'];
  /** null keeps the stored value. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly bodyHash: string | null;
  /** The source's hash when it was claimed: where another is stored by now, it may have to be asked anew. */
  readonly seenBodyHash?: string | null;
  readonly format: string | null;
  readonly title: string | null;
  readonly siteUrl: string | null;
  /** Set when a permanent redirect has been seen for long enough to be followed for good. */
  readonly feedUrl: string | null;
  readonly movedTo: string | null;
  readonly movedSince: number | null;
}

/** A source as the sources page shows it. */
export interface SourceHealth {
  readonly source: Source;
  readonly articleCount: number;
  readonly lastArticleAt: number | null;
  /** Articles published in the last seven days. */
  readonly articlesThisWeek: number;
  /** In the last 24 hours; at `mostNewADay` more may have been left out. */
  readonly articlesToday: number;
}
