// JSON Feed 1.0 and 1.1 (jsonfeed.org), read as loosely as they are written.
import type { ParsedEntry, ParsedFeed } from '../../model/entry.ts';
import { decodeEntities } from './decode-entities.ts';
import { categoriesOf, joinNames, languageTag, personName } from './feed-fields.ts';
import { resolveLink } from './links.ts';
import { jsonMedia, type OfferedFile } from './media.ts';
import { foldText, plainTextToHtml } from './plain-text.ts';
import { readDate } from './read-date.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a parsed JSON value is meant as a feed. */
export function isJsonFeed(value: unknown): value is JsonObject {
  if (!isObject(value)) return false;
  const version = textOf(value.version) ?? '';
  return Array.isArray(value.items) && (version.includes('jsonfeed') || typeof value.title === 'string');
}

/** @param url address of the document, for relative links. */
export function readJsonFeed(
  feed: JsonObject,
  url: string | undefined,
  maxEntries: number,
): Omit<ParsedFeed, 'rescued'> {
  const items = (feed.items as readonly unknown[]).filter(isObject).slice(0, maxEntries);
  const hubs = Array.isArray(feed.hubs) ? feed.hubs.filter(isObject) : [];
  const language = languageTag(textOf(feed.language));
  const feedAuthor = authorsOf(feed);
  return {
    format: 'json',
    title: plainTitle(feed.title),
    siteUrl: resolveLink(textOf(feed.home_page_url), url),
    language,
    minIntervalSeconds: null,
    hubUrl: resolveLink(textOf(hubs[0]?.url), url),
    entries: items.map((item) => readItem(item, url, feedAuthor)),
  };
}

function readItem(item: JsonObject, base: string | undefined, feedAuthor: string | null): ParsedEntry {
  const text = textOf(item.content_text);
  const contentHtml = textOf(item.content_html) ?? (text ? plainTextToHtml(text) : null);
  const summary = textOf(item.summary);
  const url = resolveLink(textOf(item.url), base) ?? resolveLink(textOf(item.external_url), base);
  const guid = textOf(item.id);
  return {
    guid,
    url: url ?? (guid && /^https?:\/\//i.test(guid) ? resolveLink(guid, undefined) : null),
    title: plainTitle(item.title),
    author: authorsOf(item) ?? feedAuthor,
    publishedAt: readDate(textOf(item.date_published)),
    modifiedAt: readDate(textOf(item.date_modified)),
    summaryHtml: summary ? plainTextToHtml(summary) : null,
    contentHtml,
    categories: categoriesOf((Array.isArray(item.tags) ? item.tags : []).map(textOf)),
    ...jsonMedia({
      pictureUrls: [item.image, item.banner_image].map((value) => resolveLink(textOf(value), base)),
      files: attachments(item, base),
      base,
      html: [contentHtml],
    }),
    language: languageTag(textOf(item.language)),
  };
}

function attachments(item: JsonObject, base: string | undefined): readonly OfferedFile[] {
  const list = Array.isArray(item.attachments) ? item.attachments.filter(isObject) : [];
  return list.map((file) => ({
    url: resolveLink(textOf(file.url), base),
    mediaType: textOf(file.mime_type),
    bytes: positive(file.size_in_bytes),
    durationSeconds: positive(file.duration_in_seconds),
  }));
}

function authorsOf(value: JsonObject): string | null {
  const list = Array.isArray(value.authors) ? value.authors : [value.author];
  return joinNames(list.filter(isObject).map((author) => personName(textOf(author.name))));
}

function plainTitle(value: unknown): string {
  return foldText(decodeEntities(textOf(value) ?? ''));
}

/** Strings as they are, numbers as text (ids are often numbers); null for everything else and for ''. */
function textOf(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value.trim() ? value.trim() : null;
}

function positive(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? Math.round(value) : null;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
