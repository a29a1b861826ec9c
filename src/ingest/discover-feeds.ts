// From what a reader pastes to feeds: the address is one, its page names some, or they stand where feeds usually do.

import { linkBase } from '../address/private-address.ts';
import type { Network, NetworkOutcome } from '../model/network.ts';
import type { ReadFeedResult, WorkerPool } from '../model/pool.ts';
import type { SourceFailure } from '../model/source.ts';
import { decodeText } from './charset.ts';
import { addingFailureInWords } from './failure-words.ts';
import type { LargeBodies } from './large-bodies.ts';
import { networkFailure } from './network-failure.ts';
import { offeredFeeds } from './parse/offered-feeds.ts';

export interface DiscoveredFeed {
  /** The address to ask: after redirects. */
  readonly feedUrl: string;
  readonly title: string;
  readonly siteUrl: string | null;
  readonly language: string | null;
  readonly entryCount: number;
}

export type DiscoverOutcome =
  /** Main feed first. `via` says how it was found. */
  | {
      readonly kind: 'found';
      readonly via: 'feed' | 'page' | 'guess';
      readonly feeds: readonly DiscoveredFeed[];
    }
  | { readonly kind: 'not-an-address'; readonly words: string }
  | { readonly kind: 'opml'; readonly words: string }
  | { readonly kind: 'no-feed'; readonly words: string }
  | {
      readonly kind: 'failed';
      readonly words: string;
      readonly failure: Extract<NetworkOutcome, { kind: 'failed' }>['failure'];
    };

const accept = 'application/rss+xml, application/atom+xml, application/feed+json, text/html;q=0.9, */*;q=0.5';
const maxBytes = 10 * 1024 * 1024;
const timeoutMs = 15_000;
/** Where feeds stand when the page does not say. */
const usualPaths = ['/feed', '/rss', '/feed.xml', '/rss.xml', '/atom.xml', '/index.xml', '/feed.json'];
const maxCandidates = 6;
/** Pages name their feeds in their heads: so much of one is looked through here, the whole of it in the pool. */
const maxPageBytes = 512 * 1024;
const maxLinks = 10_000;

export interface DiscoverParts {
  readonly network: Network;
  /** Documents of up to 10 MB are parsed there, off the event loop. */
  readonly pool: Pick<WorkerPool, 'readFeed'>;
  /** As with `RefreshDeps`. */
  readonly largeBodies?: LargeBodies;
}

/**
 * Finds the feeds behind an address. Never throws for what a site does.
 * @param address as pasted: with or without scheme; `feed:` is understood.
 * @throws BroadsheetError `pool-full`, `pool-closed`
 */
export async function discoverFeeds(address: string, parts: DiscoverParts): Promise<DiscoverOutcome> {
  const url = addressOf(address);
  if (!url) {
    return {
      kind: 'not-an-address',
      words: `“${address.trim().slice(0, 100)}” is no web address. Paste the address of a site or a feed, such as https://news.example.`,
    };
  }
  let look = await lookAt(url, parts);
  if (look.kind === 'failed' && !/^[a-z]+:/i.test(address.trim()) && isUnreachable(look)) {
    // Nobody wrote "https": some sites are reachable without it only.
    const plain = await lookAt(url.replace(/^https:/, 'http:'), parts);
    // Whatever it answered, also that there is nothing: that is what was asked for.
    if (plain.kind !== 'failed' || !isUnreachable(plain)) look = plain;
  }
  if (look.kind === 'not-modified') return { kind: 'no-feed', words: 'The site sent nothing to read.' };
  if (look.kind === 'failed') return failed(url, look);
  if (look.parsed.kind === 'unreadable' && look.parsed.limit === 'time') {
    return failed(url, networkFailure('not-read', look.parsed.detail));
  }
  return readAnswer(look, parts);
}

function addressOf(text: string): string | null {
  const trimmed = text
    .trim()
    .replace(/^feed:(\/\/)?(?=https?:)/i, '')
    .replace(/^feed:/i, 'https:');
  if (!trimmed || /\s/.test(trimmed)) return null;
  // "mailto:" and "javascript:" are schemes too; a colon before a number is a port.
  if (/^(?!https?:)[a-z][a-z0-9+.-]*:(?!\d)/i.test(trimmed)) return null;
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed)
    ? trimmed
    : `https://${trimmed.replace(/^\/+/, '')}`;
  const url = URL.parse(withScheme);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const isName = url.hostname.includes('.') || url.hostname.startsWith('[') || url.hostname === 'localhost';
  return isName || url.port ? url.href : null;
}

/** What an address answered, without its body: several may be looked at one after the other. */
interface Read extends Pick<OkOutcome, 'url' | 'headers' | 'redirects'> {
  readonly kind: 'read';
  readonly parsed: ReadFeedResult;
  /** Its beginning, where it is no feed. */
  readonly html: string;
}

async function lookAt(
  url: string,
  { network, pool, largeBodies }: DiscoverParts,
): Promise<Read | Exclude<NetworkOutcome, OkOutcome>> {
  const turn = largeBodies?.turn(url);
  try {
    const outcome = await network.fetch({ url, accept, maxBytes, timeoutMs, takeLarge: turn?.take });
    if (outcome.kind !== 'ok') return outcome;
    const { headers, redirects, body } = outcome;
    const contentType = headers['content-type'] ?? null;
    const parsed = await pool.readFeed({
      body,
      url: linkBase(outcome.url),
      contentType,
      known: new Map(),
      language: null,
      now: 0,
      only: 'head',
    });
    const html =
      parsed.kind === 'feed' ? '' : decodeText(body.subarray(0, maxPageBytes), contentType, 'html');
    return { kind: 'read', url: outcome.url, headers, redirects, parsed, html };
  } finally {
    turn?.end();
  }
}

function isUnreachable(outcome: Extract<NetworkOutcome, { kind: 'failed' }>): boolean {
  return ['tls-failed', 'connection-failed', 'connection-broken', 'timed-out'].includes(outcome.failure);
}

type OkOutcome = Extract<NetworkOutcome, { kind: 'ok' }>;

async function readAnswer(look: Read, parts: DiscoverParts): Promise<DiscoverOutcome> {
  const { parsed, html } = look;
  if (parsed.kind === 'feed') return { kind: 'found', via: 'feed', feeds: [feedOf(look, parsed)] };
  if (parsed.kind === 'not-a-feed' && parsed.detail.includes('OPML')) {
    return { kind: 'opml', words: 'This is a list of feeds (OPML). Import it as a file instead.' };
  }
  const offered = offeredFeeds(html, look.url).map((feed) => feed.url);
  const named = await tryAll([...offered, ...linkedFeeds(html, look.url)], parts, false);
  if (named.length) return { kind: 'found', via: 'page', feeds: named };
  const guesses = usualPaths.map((path) => new URL(path, look.url).href);
  const guessed = await tryAll(guesses, parts, true);
  if (guessed.length) return { kind: 'found', via: 'guess', feeds: guessed };
  const host = new URL(look.url).host;
  return {
    kind: 'no-feed',
    words: `${host} names no feed on its page, and none was found at the usual addresses. Look for "RSS" on the site and paste that address.`,
  };
}

/** Plain links in the text that look like feeds: "/feed.xml", "/rss/". */
function linkedFeeds(html: string, pageUrl: string): readonly string[] {
  const found = new Set<string>();
  const { origin } = new URL(pageUrl);
  let looked = 0;
  for (const match of html
    .slice(0, 400_000)
    .matchAll(/<a\b[^<>]{0,500}?\shref\s*=\s*["']?([^"'\s<>]{1,300})/gi)) {
    looked += 1;
    if (looked > maxLinks || found.size >= 3) break;
    const url = URL.parse(match[1]!.replaceAll('&amp;', '&'), pageUrl);
    if (!url || url.origin !== origin || /comments|wp-json/i.test(url.pathname)) continue;
    if (/(^|\/)(feed|rss|atom)(\.xml|\.json|\.rss|\/)?$|\.(rss|atom)$/i.test(url.pathname))
      found.add(url.href);
  }
  return [...found];
}

/** In order, one after the other: they are usually on one host. @param first stop at the first that is a feed. */
async function tryAll(
  urls: readonly string[],
  parts: DiscoverParts,
  first: boolean,
): Promise<readonly DiscoveredFeed[]> {
  const feeds: DiscoveredFeed[] = [];
  const limit = first ? usualPaths.length : maxCandidates;
  for (const url of [...new Set(urls)].slice(0, limit)) {
    const look = await lookAt(url, parts);
    if (look.kind === 'read' && look.parsed.kind === 'feed') {
      const feed = feedOf(look, look.parsed);
      if (!feeds.some((known) => known.feedUrl === feed.feedUrl)) feeds.push(feed);
    }
    if (first && feeds.length) break;
    // A site that refuses one guess by asking for peace is not asked further.
    if (look.kind === 'failed' && ['rate-limited', 'timed-out', 'name-not-found'].includes(look.failure))
      break;
  }
  return feeds;
}

function feedOf(outcome: Read, parsed: Extract<ReadFeedResult, { kind: 'feed' }>): DiscoveredFeed {
  const { title, siteUrl, language } = parsed.feed;
  // A temporary redirect keeps its first address; permanent ones are followed for good.
  const temporary = outcome.redirects.find(({ status }) => status !== 301 && status !== 308);
  const feedUrl = temporary ? temporary.from : outcome.url;
  return {
    feedUrl,
    title: title || new URL(outcome.url).host,
    siteUrl,
    language,
    entryCount: parsed.entryCount,
  };
}

function failed(url: string, outcome: Extract<NetworkOutcome, { kind: 'failed' }>): DiscoverOutcome {
  const failure: Pick<SourceFailure, 'kind' | 'permanent' | 'count' | 'offeredFeeds'> = {
    kind: outcome.failure,
    permanent: outcome.permanent,
    count: 1,
    offeredFeeds: [],
  };
  return {
    kind: 'failed',
    failure: outcome.failure,
    words: addingFailureInWords(failure, url),
  };
}
