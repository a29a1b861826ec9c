// Atom 1.0 (RFC 4287) and 0.3.
import type { ParsedEntry, ParsedFeed } from '../../model/entry.ts';
import { categoriesOf, joinNames, languageTag, minIntervalOf, personName } from './feed-fields.ts';
import { joinBases, resolveLink } from './links.ts';
import { entryMedia, type OfferedFile, wholeNumber } from './media.ts';
import { readDate } from './read-date.ts';
import { atomHtml, atomTitle, rssHtml } from './text-construct.ts';
import { childrenNamed, childText, firstChild, type XmlElement } from './xml-element.ts';

/** A `<feed>` document, or an `<entry>` standing alone. @param url address of the document, for relative links. */
export function readAtom(root: XmlElement, url: string | undefined): Omit<ParsedFeed, 'rescued'> {
  const entries = root.name === 'entry' ? [root] : childrenNamed(root, 'entry');
  const feedAuthor = authorsOf(root);
  return {
    format: 'atom',
    title: root.name === 'entry' ? '' : atomTitle(firstChild(root, 'title')),
    siteUrl: linkOf(root, url, (link) => relOf(link) === 'alternate'),
    language: languageTag(root.language ?? childText(root, 'dc:language', 'language')),
    minIntervalSeconds: minIntervalOf(root),
    hubUrl: linkOf(root, url, (link) => relOf(link) === 'hub'),
    entries: entries.map((entry) => readEntry(entry, url, feedAuthor)),
  };
}

function readEntry(entry: XmlElement, url: string | undefined, feedAuthor: string | null): ParsedEntry {
  const base = joinBases(url, entry.base);
  const content = firstChild(entry, 'content');
  const summaryHtml = atomHtml(firstChild(entry, 'summary', 'media:description'));
  const contentHtml = textContent(content) ?? rssHtml(firstChild(entry, 'content:encoded'));
  const group = firstChild(entry, 'media:group');
  const groupText = group && atomHtml(firstChild(group, 'media:description'));
  const id = childText(entry, 'id');
  return {
    guid: id,
    url: entryLink(entry, url, id),
    title: atomTitle(firstChild(entry, 'title', 'dc:title', 'media:title')),
    author: authorsOf(entry) ?? feedAuthor,
    publishedAt: readDate(
      childText(entry, 'published', 'issued', 'created', 'dc:date', 'pubdate', 'updated', 'modified'),
    ),
    modifiedAt: readDate(childText(entry, 'updated', 'modified', 'dcterms:modified')),
    summaryHtml: summaryHtml ?? groupText ?? null,
    contentHtml,
    categories: categoriesOf([
      ...childrenNamed(entry, 'category').map(
        (item) => item.attributes.label || item.attributes.term || item.text,
      ),
      ...childrenNamed(entry, 'dc:subject').map((item) => item.text),
    ]),
    ...entryMedia({ entry, files: enclosures(entry, base), base, html: [contentHtml, summaryHtml] }),
    language: languageTag(content?.language ?? entry.language),
  };
}

/** Content that is text; a picture or another document in `content` is none. */
function textContent(content: XmlElement | undefined): string | null {
  if (!content || content.attributes.src) return null;
  const type = content.attributes.type?.trim().toLowerCase() ?? 'text';
  const readable = /^(text|html|xhtml)$|^text\/|xml$/.test(type);
  return readable ? atomHtml(content) : null;
}

function authorsOf(element: XmlElement): string | null {
  const authors = [...childrenNamed(element, 'author'), ...childrenNamed(element, 'dc:creator')];
  return joinNames(authors.map((author) => personName(childText(author, 'name') ?? author.text)));
}

function relOf(link: XmlElement): string {
  const rel = link.attributes.rel?.trim().toLowerCase() ?? 'alternate';
  return rel.replace(/^https?:\/\/www\.iana\.org\/assignments\/relation\//, '') || 'alternate';
}

/** The page of an entry: HTML alternates first, then any, then `rel="related"`-less links, then an id that is one. */
function entryLink(entry: XmlElement, url: string | undefined, id: string | null): string | null {
  const isHtml = (link: XmlElement): boolean => !link.attributes.type || /html/i.test(link.attributes.type);
  return (
    resolveLink(childText(entry, 'feedburner:origlink'), url) ??
    linkOf(entry, url, (link) => relOf(link) === 'alternate' && isHtml(link)) ??
    linkOf(entry, url, (link) => relOf(link) === 'alternate') ??
    (id && /^https?:\/\//i.test(id) ? resolveLink(id, undefined) : null)
  );
}

function linkOf(
  element: XmlElement,
  url: string | undefined,
  matches: (link: XmlElement) => boolean,
): string | null {
  for (const link of childrenNamed(element, 'link')) {
    if (!matches(link)) continue;
    const found = resolveLink(link.attributes.href ?? link.text, joinBases(url, link.base));
    if (found) return found;
  }
  return null;
}

function enclosures(entry: XmlElement, base: string | undefined): readonly OfferedFile[] {
  const links = childrenNamed(entry, 'link').filter((link) => relOf(link) === 'enclosure');
  const files = links.map(({ attributes }) => ({
    url: resolveLink(attributes.href, base),
    mediaType: attributes.type?.trim() || null,
    bytes: wholeNumber(attributes.length),
  }));
  const content = firstChild(entry, 'content');
  if (!content?.attributes.src || !/^(image|audio|video)\//i.test(content.attributes.type ?? ''))
    return files;
  return [
    ...files,
    {
      url: resolveLink(content.attributes.src, base),
      mediaType: content.attributes.type ?? null,
      bytes: null,
    },
  ];
}
