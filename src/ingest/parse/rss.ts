// RSS 0.91 to 2.0, and the items of RSS 0.90 and 1.0, with the extensions that news sites use.
import type { ParsedEntry, ParsedFeed } from '../../model/entry.ts';
import { categoriesOf, joinNames, languageTag, minIntervalOf, personName } from './feed-fields.ts';
import { joinBases, resolveLink } from './links.ts';
import { entryMedia, type OfferedFile, wholeNumber } from './media.ts';
import { readDate } from './read-date.ts';
import { atomHtml, rssHtml, rssTitle } from './text-construct.ts';
import { childrenNamed, childText, firstChild, type XmlElement } from './xml-element.ts';

type FeedPart = Omit<ParsedFeed, 'rescued'>;

/** An `<rss>` document. @param url address of the document, for relative links. */
export function readRss(root: XmlElement, url: string | undefined): FeedPart {
  const channel = root.name === 'channel' ? root : (firstChild(root, 'channel') ?? root);
  const items = [...childrenNamed(channel, 'item'), ...(channel === root ? [] : childrenNamed(root, 'item'))];
  return {
    format: 'rss',
    ...readChannel(channel, url),
    entries: items.map((item) => readRssItem(item, url)),
  };
}

export function readChannel(
  channel: XmlElement,
  url: string | undefined,
): Pick<FeedPart, 'title' | 'siteUrl' | 'language' | 'minIntervalSeconds' | 'hubUrl'> {
  const base = joinBases(url, channel.base);
  const atomLinks = childrenNamed(channel, 'atom:link');
  const hub = atomLinks.find((link) => link.attributes.rel === 'hub');
  return {
    title: rssTitle(titleElement(channel)),
    siteUrl: resolveLink(channelLink(channel), base),
    language: languageTag(childText(channel, 'language', 'dc:language') ?? channel.language),
    minIntervalSeconds: minIntervalOf(channel),
    hubUrl: resolveLink(hub?.attributes.href, base),
  };
}

function channelLink(channel: XmlElement): string | null {
  const alternate = childrenNamed(channel, 'atom:link').find((link) => link.attributes.rel === 'alternate');
  return (
    childText(channel, 'link') ??
    alternate?.attributes.href ??
    firstChild(channel, 'link')?.attributes.href ??
    null
  );
}

/** The first title that says something; an empty one is often followed by a full one of an extension. */
function titleElement(element: XmlElement): XmlElement | undefined {
  for (const name of ['title', 'dc:title', 'media:title', 'itunes:title']) {
    const found = childrenNamed(element, name).find((title) => title.text.trim() || title.hasMarkup);
    if (found) return found;
  }
  return undefined;
}

/** One `<item>`. @param fallbackGuid what stands for a guid where the format has another place for it (rdf:about). */
export function readRssItem(item: XmlElement, url: string | undefined, fallbackGuid?: string): ParsedEntry {
  const base = joinBases(url, item.base);
  const summaryHtml = rssHtml(firstChild(item, 'description', 'dc:description', 'itunes:summary', 'summary'));
  const contentHtml = rssContent(item);
  const guid = childText(item, 'guid') ?? fallbackGuid?.trim() ?? childText(item, 'id', 'dc:identifier');
  return {
    guid: guid || null,
    url: itemLink(item, base),
    title: rssTitle(titleElement(item)),
    author: itemAuthor(item),
    publishedAt: readDate(
      childText(
        item,
        'pubdate',
        'dc:date',
        'dcterms:created',
        'atom:published',
        'published',
        'dcterms:issued',
        'atom:updated',
        'date',
      ),
    ),
    modifiedAt: readDate(childText(item, 'atom:updated', 'dcterms:modified', 'updated')),
    summaryHtml,
    contentHtml,
    categories: categoriesOf(
      [...childrenNamed(item, 'category'), ...childrenNamed(item, 'dc:subject')].map(
        (category) => category.text,
      ),
    ),
    ...entryMedia({ entry: item, files: enclosures(item, base), base, html: [contentHtml, summaryHtml] }),
    language: languageTag(childText(item, 'dc:language') ?? item.language),
  };
}

function rssContent(item: XmlElement): string | null {
  const content = firstChild(
    item,
    'content:encoded',
    'xhtml:body',
    'body',
    'xhtml:div',
    'fullitem',
    'content',
  );
  if (content) return rssHtml(content);
  return atomHtml(firstChild(item, 'atom:content'));
}

/** The real address behind a feed service, the link, a guid that is one, an Atom link: the first that is http(s). */
function itemLink(item: XmlElement, base: string | undefined): string | null {
  const candidates = [
    childText(item, 'feedburner:origlink'),
    ...childrenNamed(item, 'link').flatMap((link) => [link.text, link.attributes.href]),
  ];
  const guid = firstChild(item, 'guid');
  const permanent = guid?.attributes.ispermalink?.trim().toLowerCase() !== 'false';
  for (const candidate of candidates) {
    const link = resolveLink(candidate, base);
    if (link) return link;
  }
  if (guid && permanent && /^https?:\/\//i.test(guid.text.trim())) {
    const link = resolveLink(guid.text, base);
    if (link) return link;
  }
  const alternate = childrenNamed(item, 'atom:link').find(
    (link) => (link.attributes.rel ?? 'alternate') === 'alternate',
  );
  return resolveLink(alternate?.attributes.href, base);
}

function itemAuthor(item: XmlElement): string | null {
  const creators = childrenNamed(item, 'dc:creator').map((creator) => personName(creator.text));
  const atomAuthors = [...childrenNamed(item, 'atom:author'), ...childrenNamed(item, 'author')].map(
    (author) => personName(childText(author, 'atom:name', 'name') ?? author.text),
  );
  return (
    joinNames(creators) ??
    joinNames(atomAuthors) ??
    personName(childText(item, 'itunes:author', 'dc:contributor'))
  );
}

function enclosures(item: XmlElement, base: string | undefined): readonly OfferedFile[] {
  const atomEnclosures = childrenNamed(item, 'atom:link').filter(
    (link) => link.attributes.rel === 'enclosure',
  );
  return [...childrenNamed(item, 'enclosure'), ...atomEnclosures].map(({ attributes }) => ({
    url: resolveLink(attributes.url ?? attributes.href, base),
    mediaType: attributes.type?.trim() || null,
    bytes: wholeNumber(attributes.length),
  }));
}
