// What a page tells about its article outside the text: headline, author, dates, picture, canonical address.
import { decodeEntities } from '../../ingest/parse/decode-entities.ts';
import { readDate } from '../../ingest/parse/read-date.ts';
import type { ParsedPicture } from '../../model/entry.ts';
import { cleanAuthor } from '../author.ts';
import { pixelLength } from '../html/image-source.ts';
import { safeUrl } from '../html/safe-url.ts';
import { type JsonLdArticle, readJsonLd } from './json-ld.ts';
import { findAll, type PageNode, type PageTree, textOf } from './page-node.ts';

export interface PageFacts {
  readonly title: string | null;
  readonly dek: string | null;
  readonly author: string | null;
  /** What the author was read from, as it stands. */
  readonly byline: string | null;
  readonly publishedAt: number | null;
  readonly modifiedAt: number | null;
  readonly canonicalUrl: string | null;
  readonly language: string | null;
  readonly publisher: string | null;
  readonly pictures: readonly ParsedPicture[];
  readonly sections: readonly string[];
  /** Text of the article as JSON-LD gives it. */
  readonly jsonLdBody: string | null;
}

const maxAuthors = 6;
const bylineClass = /(?:^|[\s_-])(?:byline|author|autor|auteur|writer|creator)(?:$|[\s_-]|name)/i;
const standfirstClass =
  /(?:^|[\s_-])(?:standfirst|dek|deck|subtitle|sub-?title|subhead|sub-?heading|lede|chapo|summary|intro|teaser-text)(?:$|[\s_-])/i;

/** @param url address of the page after redirects */
export function readPageFacts({ root, scripts }: PageTree, url: string): PageFacts {
  const meta = readMeta(root);
  const jsonLd = readJsonLd(scripts);
  const html = findAll(root, (node) => node.tag === 'html', 1)[0];
  const canonical = findAll(
    root,
    (node) => node.tag === 'link' && /\bcanonical\b/i.test(node.attributes.rel ?? ''),
    1,
  )[0];
  return {
    title: titleOf(root, meta, jsonLd),
    dek: dekOf(root, meta, jsonLd),
    ...authorOf(root, meta, jsonLd),
    publishedAt: publishedOf(root, meta, jsonLd),
    modifiedAt: readDate(
      jsonLd?.modified ?? meta.get('article:modified_time') ?? meta.get('og:updated_time') ?? null,
    ),
    canonicalUrl: canonicalOf(safeUrl(canonical?.attributes.href ?? meta.get('og:url'), url), url),
    language: html?.attributes.lang ?? meta.get('og:locale')?.replace('_', '-') ?? null,
    publisher: jsonLd?.publisher ?? meta.get('og:site_name') ?? null,
    pictures: [...picturesOf(meta), ...(jsonLd?.pictures ?? [])],
    sections: [...(jsonLd?.sections ?? []), meta.get('article:section') ?? ''].filter(Boolean),
    jsonLdBody: jsonLd?.body ?? null,
  };
}

function readMeta(root: PageNode): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const node of findAll(root, (child) => child.tag === 'meta', 400)) {
    const { name, property, itemprop, content } = node.attributes;
    const key = (property ?? name ?? itemprop)?.toLowerCase();
    if (key && content && content.trim() !== '' && !values.has(key)) values.set(key, content.trim());
  }
  return values;
}

function titleOf(
  root: PageNode,
  meta: ReadonlyMap<string, string>,
  jsonLd: JsonLdArticle | null,
): string | null {
  const site = meta.get('og:site_name') ?? jsonLd?.publisher ?? null;
  const headings = findAll(root, (node) => node.tag === 'h1', 4).map((node) => fold(textOf(node)));
  const offered = [jsonLd?.headline, meta.get('og:title'), meta.get('twitter:title')].flatMap((title) =>
    title ? [withoutSite(fold(decodeEntities(title)), site)] : [],
  );
  const heading = headings.find((text) => text.length > 12);
  const titleTag = findAll(root, (node) => node.tag === 'title', 1)[0];
  const best =
    offered.find((title) => title.length > 3 && !/(?:…|\.{3})$/.test(title)) ?? heading ?? offered[0];
  const title = best ?? (titleTag ? withoutSite(fold(textOf(titleTag)), site) : null);
  return title === null || title === '' ? null : title.slice(0, 400);
}

/** "Headline | Paper", "Headline - Paper": the last part goes when it is the site's name, or short after a bar. */
function withoutSite(title: string, site: string | null): string {
  const match = /^(.{8,}?)\s*(?:[|»·]|\s[-–—:])\s*([^|»·]{2,60})$/.exec(title);
  if (!match) return title;
  const [, head = '', tail = ''] = match;
  const isSite = site !== null && tail.toLowerCase().includes(site.toLowerCase().slice(0, 12));
  const afterBar = title.slice(head.length).trimStart().startsWith('|') && tail.split(' ').length <= 5;
  return isSite || afterBar ? head.trim() : title;
}

function dekOf(
  root: PageNode,
  meta: ReadonlyMap<string, string>,
  jsonLd: JsonLdArticle | null,
): string | null {
  const standfirst = findAll(
    root,
    (node) => /^(?:p|h2|h3|div|span)$/.test(node.tag) && standfirstClass.test(node.attributes.class ?? ''),
    3,
  )[0];
  const candidates = [
    standfirst ? fold(textOf(standfirst)) : '',
    fold(decodeEntities(meta.get('og:description') ?? '')),
    fold(decodeEntities(jsonLd?.description ?? '')),
    fold(decodeEntities(meta.get('description') ?? '')),
  ];
  return (
    candidates.find((text) => text.length >= 40 && text.length <= 320 && !/(?:…|\.{3})\W{0,2}$/.test(text)) ??
    null
  );
}

function authorOf(
  root: PageNode,
  meta: ReadonlyMap<string, string>,
  jsonLd: JsonLdArticle | null,
): Pick<PageFacts, 'author' | 'byline'> {
  const stated = (jsonLd?.authors ?? []).slice(0, maxAuthors);
  const names = stated.flatMap((name) => cleanAuthor(name) ?? []);
  if (names.length > 0) return { author: [...new Set(names)].join(', '), byline: stated.join(', ') };
  for (const key of [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'byl',
    'cxenseparse:author',
  ]) {
    const byline = decodeEntities(meta.get(key) ?? '');
    const author = /^https?:/.test(byline) ? null : cleanAuthor(byline);
    if (author) return { author, byline };
  }
  const marked = findAll(
    root,
    (node) =>
      /\bauthor\b/.test(node.attributes.rel ?? '') ||
      /\bauthor\b/.test(node.attributes.itemprop ?? '') ||
      bylineClass.test(node.attributes.class ?? ''),
    12,
  );
  for (const node of marked) {
    const byline = fold(textOf(node));
    const author = byline.length < 160 ? cleanAuthor(byline) : null;
    if (author && /\s/.test(author) && author.split(' ').length <= 8) return { author, byline };
  }
  return { author: null, byline: null };
}

function publishedOf(
  root: PageNode,
  meta: ReadonlyMap<string, string>,
  jsonLd: JsonLdArticle | null,
): number | null {
  const stated = [
    jsonLd?.published,
    ...[
      'article:published_time',
      'og:article:published_time',
      'datepublished',
      'date',
      'dc.date',
      'dc.date.issued',
      'parsely-pub-date',
      'sailthru.date',
      'pubdate',
      'publishdate',
    ].map((key) => meta.get(key)),
  ];
  for (const value of stated) {
    const at = value ? readDate(value) : null;
    if (at !== null) return at;
  }
  for (const node of findAll(
    root,
    (child) => child.tag === 'time' || child.attributes.itemprop === 'datePublished',
    6,
  )) {
    const at = readDate(node.attributes.datetime ?? node.attributes.content ?? null);
    if (at !== null) return at;
  }
  return null;
}

/** A canonical link to another host's home page or to nothing but the home page is a mistake of the publisher's. */
function canonicalOf(canonical: string | null, url: string): string | null {
  if (!canonical) return null;
  const path = new URL(canonical).pathname;
  return path === '/' && new URL(url).pathname !== '/' ? null : canonical;
}

function picturesOf(meta: ReadonlyMap<string, string>): ParsedPicture[] {
  const url =
    meta.get('og:image:secure_url') ??
    meta.get('og:image') ??
    meta.get('og:image:url') ??
    meta.get('twitter:image') ??
    meta.get('twitter:image:src');
  if (!url) return [];
  return [
    {
      url,
      width: pixelLength(meta.get('og:image:width')),
      height: pixelLength(meta.get('og:image:height')),
      alt: meta.get('og:image:alt') ?? meta.get('twitter:image:alt') ?? null,
      caption: null,
      credit: null,
    },
  ];
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
