// Pictures and enclosures of an entry: Media RSS, enclosures, iTunes, plain <image>, and the first <img> of the text.
import type { Enclosure, ParsedPicture } from '../../model/entry.ts';
import { isImageUrl, resolveLink } from './links.ts';
import { htmlToPlainText } from './plain-text.ts';
import { attributeOf } from './tag-attributes.ts';
import { childrenNamed, firstChild, type XmlElement } from './xml-element.ts';

const maxPictures = 10;
/** Pictures and files of one entry that are looked at: some feeds give each in ten sizes. */
const maxLooked = 50;
const maxEnclosures = 10;
const maxCaptionChars = 500;

export interface EntryMedia {
  readonly pictures: readonly ParsedPicture[];
  readonly enclosures: readonly Enclosure[];
}

/** A link of an entry that offers a file: `<enclosure>`, `<link rel="enclosure">`, a JSON Feed attachment. */
export interface OfferedFile {
  readonly url: string | null;
  readonly mediaType: string | null;
  readonly bytes: number | null;
  readonly durationSeconds?: number | null;
}

/** Collects without repeats and within bounds; the best picture comes first. */
class MediaCollector {
  readonly pictures: ParsedPicture[] = [];
  readonly enclosures: Enclosure[] = [];
  private looked = 0;

  /** False when enough was looked at: an entry of 20,000 pictures took five seconds. */
  looksAtMore(): boolean {
    this.looked += 1;
    return this.looked <= maxLooked;
  }

  picture(picture: ParsedPicture): void {
    if (this.pictures.length >= maxPictures || isPixel(picture)) return;
    if (!this.pictures.some((known) => known.url === picture.url)) this.pictures.push(picture);
  }

  file(file: OfferedFile): void {
    if (!file.url) return;
    const isPicture = file.mediaType ? /^image\//i.test(file.mediaType) : isImageUrl(file.url);
    if (isPicture) {
      this.picture(plainPicture(file.url));
      return;
    }
    if (this.enclosures.length >= maxEnclosures) return;
    if (this.enclosures.some((known) => known.url === file.url)) return;
    this.enclosures.push({
      url: file.url,
      mediaType: file.mediaType && /^[\w.+-]+\/[\w.+-]+$/.test(file.mediaType) ? file.mediaType : null,
      bytes: file.bytes,
      durationSeconds: file.durationSeconds ?? null,
    });
  }
}

/** Media of an XML entry. `html` is where a first picture is looked for when the entry names none. */
export function entryMedia(request: {
  entry: XmlElement;
  files: readonly OfferedFile[];
  base: string | undefined;
  html: readonly (string | null)[];
}): EntryMedia {
  const { entry, base } = request;
  const media = new MediaCollector();
  for (const child of entry.children) {
    if (child.name === 'media:content' || child.name === 'media:group' || child.name === 'media:thumbnail') {
      addMediaRss(media, child, entry, base);
    }
  }
  const seconds = readDuration(firstChild(entry, 'itunes:duration')?.text);
  for (const file of request.files.slice(0, maxLooked)) media.file({ durationSeconds: seconds, ...file });
  const image = firstChild(entry, 'itunes:image', 'image');
  const imageUrl = image && (image.attributes.href ?? firstChild(image, 'url')?.text ?? image.text);
  const resolved = resolveLink(imageUrl, base);
  if (resolved) media.picture(plainPicture(resolved));
  if (!media.pictures.length) addFirstImage(media, request.html, base);
  return { pictures: media.pictures, enclosures: media.enclosures };
}

/** Media of a JSON Feed entry, whose pictures are plain addresses. */
export function jsonMedia(request: {
  pictureUrls: readonly (string | null)[];
  files: readonly OfferedFile[];
  base: string | undefined;
  html: readonly (string | null)[];
}): EntryMedia {
  const media = new MediaCollector();
  for (const url of request.pictureUrls) if (url) media.picture(plainPicture(url));
  for (const file of request.files.slice(0, maxLooked)) media.file(file);
  if (!media.pictures.length) addFirstImage(media, request.html, request.base);
  return { pictures: media.pictures, enclosures: media.enclosures };
}

function addMediaRss(
  media: MediaCollector,
  element: XmlElement,
  entry: XmlElement,
  base: string | undefined,
): void {
  const group = element.name === 'media:group' ? element : null;
  const items = group
    ? group.children.filter((child) => /^media:(content|thumbnail)$/.test(child.name))
    : [element];
  const parents = group ? [group, entry] : [entry];
  const largestFirst = [...items].sort((a, b) => size(b, 'width') - size(a, 'width'));
  for (const item of largestFirst) {
    if (!media.looksAtMore()) return;
    const url = resolveLink(item.attributes.url, base);
    if (url && isPictureItem(item, url)) {
      media.picture({
        url,
        width: size(item, 'width') || null,
        height: size(item, 'height') || null,
        alt: null,
        caption: mediaText(item, parents, 'media:description') ?? mediaText(item, [], 'media:title'),
        credit: mediaText(item, parents, 'media:credit'),
      });
    } else if (url && item.name === 'media:content') {
      media.file({
        url,
        mediaType: item.attributes.type ?? null,
        bytes: wholeNumber(item.attributes.filesize),
        durationSeconds: wholeNumber(item.attributes.duration),
      });
    }
    for (const thumbnail of childrenNamed(item, 'media:thumbnail')) addMediaRss(media, thumbnail, item, base);
  }
}

function isPictureItem(item: XmlElement, url: string): boolean {
  if (item.name === 'media:thumbnail') return true;
  const { medium, type } = item.attributes;
  if (medium) return medium.toLowerCase() === 'image';
  return type
    ? /^image\//i.test(type)
    : isImageUrl(url) || Boolean(item.attributes.width && !item.attributes.duration);
}

function mediaText(item: XmlElement, parents: readonly XmlElement[], name: string): string | null {
  for (const element of [item, ...parents]) {
    const found = firstChild(element, name);
    const text = found && htmlToPlainText(found.hasMarkup ? found.inner : found.text, maxCaptionChars);
    if (text) return text;
  }
  return null;
}

/** The first picture of the text that is no tracking pixel. */
function addFirstImage(
  media: MediaCollector,
  texts: readonly (string | null)[],
  base: string | undefined,
): void {
  for (const html of texts) {
    if (!html || media.pictures.length) continue;
    for (let at = html.search(/<img\b/i), looked = 0; at >= 0 && looked < 5; looked += 1) {
      const end = html.indexOf('>', at);
      if (end < 0 || end - at > 5000) break;
      addImageTag(media, html.slice(at, end), base);
      if (media.pictures.length) break;
      const next = html.slice(end).search(/<img\b/i);
      at = next < 0 ? -1 : end + next;
    }
  }
}

function addImageTag(media: MediaCollector, tag: string, base: string | undefined): void {
  const url = resolveLink(attributeOf(tag, 'src'), base) ?? resolveLink(attributeOf(tag, 'data-src'), base);
  if (!url) return;
  const alt = attributeOf(tag, 'alt');
  media.picture({
    url,
    width: wholeNumber(attributeOf(tag, 'width')),
    height: wholeNumber(attributeOf(tag, 'height')),
    alt: alt ? htmlToPlainText(alt, maxCaptionChars) || null : null,
    caption: null,
    credit: null,
  });
}

function plainPicture(url: string): ParsedPicture {
  return { url, width: null, height: null, alt: null, caption: null, credit: null };
}

/** Counting pixels: given as 1 x 1, or known by their address. */
function isPixel(picture: ParsedPicture): boolean {
  const tiny = (side: number | null): boolean => side !== null && side <= 3;
  return (
    tiny(picture.width) ||
    tiny(picture.height) ||
    /feedburner\.com\/~|\/pixel\.(gif|png)|stats\.wordpress\.com/i.test(picture.url)
  );
}

function size(element: XmlElement, name: 'width' | 'height'): number {
  return wholeNumber(element.attributes[name]) ?? 0;
}

export function wholeNumber(text: string | undefined | null): number | null {
  const match = /^\s*(\d{1,12})(?:\.\d+)?\s*(?:px)?\s*$/.exec(text ?? '');
  return match && Number(match[1]) > 0 ? Number(match[1]) : null;
}

/** `1:02:03`, `62:03` or seconds. */
export function readDuration(text: string | undefined | null): number | null {
  const match = /^\s*(?:(?:(\d{1,3}):)?(\d{1,3}):)?(\d{1,6})(?:\.\d+)?\s*$/.exec(text ?? '');
  if (!match) return null;
  const seconds = Number(match[1] ?? 0) * 3600 + Number(match[2] ?? 0) * 60 + Number(match[3]);
  return seconds > 0 ? seconds : null;
}
