// Who runs a feed: a publisher of the catalogue where its host is known, else one made from the feed's own words.
import type { NewSourcePublisher } from '../model/source.ts';
import { linkBase } from './private-address.ts';

/** Hosts on which many publishers live side by side, told apart by the path. */
const sharedHosts =
  /(^|\.)(medium\.com|youtube\.com|reddit\.com|facebook\.com|bsky\.app|wordpress\.org|github\.com|gitlab\.com|feedburner\.com)$/;

export interface FeedWords {
  readonly feedUrl: string;
  readonly siteUrl: string | null;
  readonly title: string;
  readonly language: string | null;
}

/** Facts of the catalogue, by host without `www.`; empty when it knows nothing. */
export type PublisherFacts = (host: string) => NewSourcePublisher | undefined;

export function publisherOf(feed: FeedWords, facts: PublisherFacts): NewSourcePublisher {
  // Every reader sees a publisher's site and name: nothing that opens a private feed may stand in them.
  const site = URL.parse(linkBase(feed.siteUrl ?? '')) ?? URL.parse(linkBase(feed.feedUrl));
  const known = [feed.siteUrl, feed.feedUrl].map((address) => facts(hostOf(address))).find(Boolean);
  if (known) return known;
  return {
    slug: null,
    name: feed.title || site?.hostname || 'Publisher',
    site: site ? siteKey(site) : null,
    country: null,
    language: feed.language,
    kind: null,
    owner: null,
    ownerKind: null,
    ownerEntities: [],
    sample: false,
  };
}

/** Without `www.`; '' for what is no address. */
export function hostOf(address: string | null): string {
  return (URL.parse(address ?? '')?.hostname ?? '').replace(/^www\./, '');
}

/** The origin; on shared hosts and bare IP addresses the path tells publishers apart. */
function siteKey(site: URL): string {
  const isShared = sharedHosts.test(site.hostname) || /^[\d.]+$|^\[|^localhost$/.test(site.hostname);
  return isShared ? site.origin + site.pathname.replace(/\/+$/, '') : site.origin;
}
