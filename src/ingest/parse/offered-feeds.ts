// Feeds that an HTML page offers in its <link> elements, the main one first.
import { resolveLink } from './links.ts';
import { htmlToPlainText } from './plain-text.ts';
import { attributeOf } from './tag-attributes.ts';

export interface OfferedFeed {
  readonly url: string;
  readonly title: string | null;
}

const feedTypes =
  /^(application\/(rss|atom|rdf|feed|x\.atom|x-rss)\+(xml|json)|application\/json|text\/(rss|rss\+xml|atom\+xml|xml)|application\/xml)\b/i;
/** Comments and scripts are passed over. Every repeat is bounded, so that hostile markup cannot make this slow. */
const tags = /<!--[\s\S]*?(?:-->|$)|<script\b[\s\S]*?(?:<\/script|$)|<(link|base)\b[^<>]{0,2000}>/gi;
const maxOffered = 20;
/** Feeds stand in the head; a page without one is not read to its end. */
const maxHtmlChars = 400_000;
/** A head has a few dozen `<link>`s; thousands are there to keep us busy. */
const maxTags = 5_000;

/**
 * Reads `<link rel="alternate" type="application/rss+xml" href>` and its kin.
 * Comment feeds and the JSON of WordPress and oEmbed are left out; feeds of tags and authors come last.
 */
export function offeredFeeds(html: string, pageUrl: string | undefined): readonly OfferedFeed[] {
  const found: OfferedFeed[] = [];
  let base = pageUrl;
  const head = html.length > maxHtmlChars ? html.slice(0, maxHtmlChars) : html;
  let looked = 0;
  for (const [tag, name] of head.matchAll(tags)) {
    if (!name) continue;
    looked += 1;
    if (looked > maxTags || found.length >= maxOffered) break;
    if (name.toLowerCase() === 'base') {
      if (base === pageUrl) base = resolveLink(attributeOf(tag, 'href'), pageUrl) ?? base;
      continue;
    }
    const feed = feedOfTag(tag, base);
    if (feed && !found.some((known) => known.url === feed.url)) found.push(feed);
  }
  return found
    .map((feed, index) => ({ feed, rank: sideFeed(feed) ? 1000 + index : index }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ feed }) => feed);
}

function feedOfTag(tag: string, base: string | undefined): OfferedFeed | null {
  const rel = (attributeOf(tag, 'rel') ?? '').toLowerCase().split(/\s+/);
  const type = (attributeOf(tag, 'type') ?? '').trim();
  const isFeed = rel.includes('feed') || (rel.includes('alternate') && feedTypes.test(type));
  const url = isFeed ? resolveLink(attributeOf(tag, 'href'), base) : null;
  const title = htmlToPlainText(attributeOf(tag, 'title') ?? '', 200) || null;
  return url && !isUnwanted(url, title ?? '') ? { url, title } : null;
}

function isUnwanted(url: string, title: string): boolean {
  const path = URL.parse(url)?.pathname ?? '';
  if (/\/wp-json(\/|$)|oembed/i.test(url)) return true;
  return (
    /(^|\/)comments?(\/|$)|[?&](feed=comments|alt=comments)/i.test(path + (URL.parse(url)?.search ?? '')) ||
    /\bcomments?\b|kommentare|commentaires/i.test(title)
  );
}

function sideFeed(feed: OfferedFeed): boolean {
  return /\/(tag|tags|author|category|podcast)s?\//i.test(feed.url);
}
