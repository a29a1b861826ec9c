// A news publisher of the catalogue, with its feeds; who owns it stands in `ownership/`.
import type { CountryCode } from '../countries.ts';
import type { MediaTopicCode } from '../media-topics.ts';
import type { OwnerId } from '../ownership/owner.ts';

export type PublisherKind =
  | 'daily'
  | 'weekly'
  | 'magazine'
  | 'agency'
  | 'broadcaster'
  | 'public broadcaster'
  | 'digital'
  | 'journal'
  | 'blog';

export type PublisherFeed = {
  url: string;
  title: string;
  /** Language of the feed where it is not the publisher's. */
  language?: string;
  /** What the feed is about as a whole; empty when it carries general news. */
  topics: readonly MediaTopicCode[];
};

export type Publisher = {
  slug: string;
  name: string;
  site: string;
  country: CountryCode;
  /** BCP 47. */
  language: string;
  kind: PublisherKind;
  /** A row of the ownership tables. */
  owner: OwnerId;
  /** Under which it also stands, without `www.`. */
  otherHosts?: readonly string[];
  /** Up to three; the general one first. None where it offers none that is sure, or is not for a pack. */
  feeds: readonly PublisherFeed[];
};
