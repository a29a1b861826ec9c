// From bytes to a feed: which format it is, and one mapper for each. Start reading here.
import type { ParsedFeed, ParseOutcome } from '../../model/entry.ts';
import { decodeText } from '../charset.ts';
import { readAtom } from './atom.ts';
import { isJsonFeed, readJsonFeed } from './json-feed.ts';
import { offeredFeeds } from './offered-feeds.ts';
import { foldText, maxFeedTitleChars } from './plain-text.ts';
import { readRdf } from './rdf.ts';
import { readXml, type XmlOptions } from './read-xml.ts';
import { readRss } from './rss.ts';
import type { XmlElement } from './xml-element.ts';

export const maxEntriesPerFeed = 500;
const limits: XmlOptions = { maxDepth: 40, maxElements: 60_000, maxEntries: maxEntriesPerFeed };

/**
 * Parses a feed of any format. Never throws for what a publisher wrote; loads nothing; expands no DTD entity.
 * @param bytes the body as received, after inflating.
 * @param source address after redirects (base of relative links) and Content-Type header, each null when unknown.
 */
export function parseFeed(
  bytes: Uint8Array,
  source: { readonly url: string | null; readonly contentType: string | null },
): ParseOutcome {
  const isJson = /json/i.test(source.contentType ?? '');
  const text = decodeText(bytes, source.contentType, isJson ? 'json' : 'xml');
  return parseFeedText(text, source.url ?? undefined);
}

/** As `parseFeed`, for text already decoded. */
export function parseFeedText(text: string, url: string | undefined): ParseOutcome {
  const start = text.search(/\S/);
  if (start < 0) return { kind: 'unreadable', detail: 'The document is empty.' };
  if (text[start] === '{' || text[start] === '[') return parseJson(text, url);
  const opening = findOpening(text);
  switch (opening?.format) {
    case 'rss':
    case 'rdf':
    case 'atom':
      return parseXml(text, opening.at, url);
    case 'opml':
      return notAFeed('This is an OPML file: a list of feeds, not a feed. Import it instead.');
    case 'html':
      return notAFeed(
        'This is a web page, not a feed.',
        offeredFeeds(text, url).map((feed) => feed.url),
      );
    default:
      return text[start] === '<'
        ? notAFeed(`This is XML of another kind, beginning with <${rootName(text) ?? '?'}>, not a feed.`)
        : notAFeed('This is neither a feed nor a web page.');
  }
}

type Format = 'rss' | 'rdf' | 'atom' | 'opml' | 'html';
const formatByRoot: Readonly<Record<string, Format>> = {
  rss: 'rss', channel: 'rss', rdf: 'rdf', feed: 'atom', entry: 'atom', opml: 'opml',
  html: 'html', head: 'html', body: 'html', '!doctype html': 'html',
}; // biome-ignore format: one table

/** The first tag that tells the format; comments and junk before it are passed over. */
function findOpening(text: string): { readonly format: Format; readonly at: number } | null {
  const tags =
    /<!--[\s\S]*?(?:-->|$)|<(?:[\w.-]{1,40}:)?(rss|rdf|feed|entry|channel|opml|html|head|body|!doctype\s+html)(?=[\s>/])/gi;
  let doctype: { readonly format: Format; readonly at: number } | null = null;
  for (let match = tags.exec(text); match; match = tags.exec(text)) {
    const name = match[1]?.toLowerCase().replace(/\s+/, ' ');
    const format = name ? formatByRoot[name] : undefined;
    if (!format) continue;
    // Some feeds carry the DOCTYPE of a web page: then nothing but comments stands between.
    if (doctype)
      return beforeRoot(text.slice(doctype.at), match.index - doctype.at)
        ? doctype
        : { format, at: match.index };
    if (!name?.startsWith('!')) return { format, at: match.index };
    doctype = { format, at: match.index };
  }
  return doctype;
}

function rootName(text: string): string | null {
  return /<([\p{L}_][^\s<>/]{0,60})/u.exec(text)?.[1] ?? null;
}

function parseXml(text: string, at: number, url: string | undefined): ParseOutcome {
  const { root, broken } = readXml(text.slice(at), limits);
  if (!root) return { kind: 'unreadable', detail: 'The document ends before its first tag does.' };
  const feed = readRoot(root, url);
  const entries = feed.entries.slice(0, maxEntriesPerFeed);
  const whole = broken ? withoutCutEntry(root, entries) : entries;
  const rescued = broken || beforeRoot(text, at) !== '';
  if (broken && !feed.title && !whole.length)
    return { kind: 'unreadable', detail: 'The XML is broken beyond rescue.' };
  return { kind: 'feed', feed: { ...feed, title: shortTitle(feed), entries: whole, rescued } };
}

function readRoot(root: XmlElement, url: string | undefined): Omit<ParsedFeed, 'rescued'> {
  const local = root.name.slice(root.name.indexOf(':') + 1);
  if (local === 'rdf') return readRdf(root, url);
  return local === 'feed' || local === 'entry' ? readAtom(root, url) : readRss(root, url);
}

/** Drops a last entry that the end of the document cut off inside a field: it comes whole the next time. */
function withoutCutEntry(root: XmlElement, entries: ParsedFeed['entries']): ParsedFeed['entries'] {
  let last: XmlElement | undefined = root;
  let cut: XmlElement | null = null;
  while (last && !last.complete) {
    if (last.name === 'item' || last.name === 'entry') cut = last;
    last = last.children.at(-1);
  }
  const insideField = cut?.children.at(-1)?.complete === false;
  return insideField && entries.length > 1 ? entries.slice(0, -1) : entries;
}

/** What stands before the root, less the declaration, comments and DOCTYPE that may stand there; '' for nothing. */
function beforeRoot(text: string, at: number): string {
  // Junk of this length need not be understood; looking at all of it could take long.
  if (at > 20_000) return 'junk';
  return text
    .slice(0, at)
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<![^>[]*(?:\[[\s\S]*?\]\s*)?>/g, '')
    .trim();
}

function parseJson(text: string, url: string | undefined): ParseOutcome {
  const parsed = readJson(text);
  if ('detail' in parsed) return { kind: 'unreadable', detail: parsed.detail };
  if (!isJsonFeed(parsed.value)) return notAFeed('This is JSON, but not a JSON Feed.');
  const feed = readJsonFeed(parsed.value, url, maxEntriesPerFeed);
  return { kind: 'feed', feed: { ...feed, title: shortTitle(feed), rescued: parsed.mended } };
}

function shortTitle(feed: { readonly title: string }): string {
  return foldText(feed.title, maxFeedTitleChars);
}

/** Line breaks and tabs written raw into strings are the usual mistake; with them made spaces it mostly reads. */
function readJson(
  text: string,
): { readonly value: unknown; readonly mended: boolean } | { readonly detail: string } {
  for (const mended of [false, true]) {
    try {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are the mistake to mend
      return { value: JSON.parse(mended ? text.replace(/[\u0000-\u001f]+/g, ' ') : text), mended };
    } catch (error) {
      if (mended) return { detail: `The JSON is broken: ${(error as Error).message.slice(0, 200)}` };
    }
  }
  return { detail: 'The JSON is broken.' };
}

function notAFeed(detail: string, feeds: readonly string[] = []): ParseOutcome {
  return { kind: 'not-a-feed', detail, offeredFeeds: feeds };
}
