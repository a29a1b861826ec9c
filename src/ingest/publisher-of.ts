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

/**
 * A feed may say of itself whatever it likes: the site it names counts only where it lies on the feed's own domain, so
 * that nobody publishes under another paper's name, owner and page.
 */
export function publisherOf(feed: FeedWords, facts: PublisherFacts): NewSourcePublisher {
  const siteUrl = areOneDomain(hostOf(feed.siteUrl), hostOf(feed.feedUrl)) ? feed.siteUrl : null;
  // Every reader sees a publisher's site and name: nothing that opens a private feed may stand in them.
  const site = URL.parse(linkBase(siteUrl ?? '')) ?? URL.parse(linkBase(feed.feedUrl));
  const known = [siteUrl, feed.feedUrl].map((address) => facts(hostOf(address))).find(Boolean);
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

/** Second-level names under which anybody may have a domain: "co.uk", "com.au". Not all of them, but the most used. */
const publicSecondLevel = /^(?:ac|co|com|edu|gob|gouv|gov|ne|net|nom|or|org)$/;

/** "feeds.paper.example" and "www.paper.example" are one; "paper.co.uk" and "other.co.uk" are not. Hosts without www. */
export function areOneDomain(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  if (a === b) return true;
  if (/[\d:\]]$/.test(a) || sharedHosts.test(a) || sharedHosts.test(b)) return false;
  return domainOf(a) === domainOf(b);
}

function domainOf(host: string): string {
  const labels = host.split('.');
  const isPublic = labels.length > 2 && labels.at(-1)!.length === 2 && publicSecondLevel.test(labels.at(-2)!);
  return labels.slice(isPublic ? -3 : -2).join('.');
}

/** The origin; on shared hosts and bare IP addresses the path tells publishers apart. */
function siteKey(site: URL): string {
  const isShared = sharedHosts.test(site.hostname) || /^[\d.]+$|^\[|^localhost$/.test(site.hostname);
  return isShared ? site.origin + site.pathname.replace(/\/+$/, '') : site.origin;
}
