// Who runs a feed: a publisher of the catalogue where its host is known, else one made from the feed's own words.
import { withoutSlashes } from '../address/canonical-url.ts';
import { areOneDomain, hostOf } from '../address/host.ts';
import { linkBase } from '../address/private-address.ts';
import { isSharedByPath } from '../address/shared-hosts.ts';
import type { NewSourcePublisher } from '../model/source.ts';

export interface FeedWords {
  readonly feedUrl: string;
  readonly siteUrl: string | null;
  readonly title: string;
  readonly language: string | null;
}

/** Facts of the catalogue, by host without `www.` or by a feed's address; undefined when it knows nothing. */
export type PublisherFacts = (place: string) => NewSourcePublisher | undefined;

/**
 * A feed may say of itself whatever it likes: the site it names counts only where it lies on the feed's own domain, so
 * that nobody publishes under another paper's name, owner and page.
 */
export function publisherOf(feed: FeedWords, facts: PublisherFacts): NewSourcePublisher {
  const siteUrl = areOneDomain(hostOf(feed.siteUrl), hostOf(feed.feedUrl)) ? feed.siteUrl : null;
  // Every reader sees a publisher's site and name: nothing that opens a private feed may stand in them.
  const site = URL.parse(linkBase(siteUrl ?? '')) ?? URL.parse(linkBase(feed.feedUrl));
  // A catalogue's feed on such a host says nothing of the other feeds there.
  const isOwnHost = !isSharedByPath(hostOf(feed.feedUrl));
  const known =
    facts(feed.feedUrl) ?? facts(hostOf(siteUrl)) ?? (isOwnHost ? facts(hostOf(feed.feedUrl)) : undefined);
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

/**
 * The site to show and link for a source: what the feed names, unless that is the site of a publisher of the catalogue
 * which the feed is not of.
 * @param publisher as `publisherOf` found it
 */
export function sourceSite(
  feed: FeedWords,
  publisher: NewSourcePublisher,
  facts: PublisherFacts,
): string | null {
  const named = facts(hostOf(feed.siteUrl));
  return named !== undefined && named.slug !== publisher.slug ? publisher.site : feed.siteUrl;
}

/** The origin; on shared hosts and bare IP addresses the path tells publishers apart. */
function siteKey(site: URL): string {
  const isShared = isSharedByPath(site.hostname) || /^[\d.]+$|^\[|^localhost$/.test(site.hostname);
  return isShared ? site.origin + withoutSlashes(site.pathname) : site.origin;
}
