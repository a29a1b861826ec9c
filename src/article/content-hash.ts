// Tells an edited entry from one that is merely sent again: a hash of what a reader would see.
import type { ParsedEntry } from '../model/entry.ts';

const maxHashedChars = 400_000;
const space = 32;
const lessThan = 60;
const moreThan = 62;

/**
 * Changes exactly when title, text or picture change: not for other markup, link parameters, counters in the
 * addresses of pictures, dates or white space. Cheap (nothing is parsed or copied), so that unchanged entries cost
 * next to nothing.
 *
 * @returns 14 characters (64 bits; two FNV-1a hashes with different seeds)
 */
export function entryContentHash(
  entry: Pick<ParsedEntry, 'title' | 'summaryHtml' | 'contentHtml' | 'pictures'>,
): string {
  const html = entry.contentHtml ?? entry.summaryHtml ?? '';
  const hash = new TextHash();
  hash.add(entry.title, false);
  hash.add(html, true);
  hash.add(pictureAddress(entry.pictures[0]?.url ?? firstPicture(html)), false);
  return hash.text();
}

/** The hash of a title, a plain text and a picture's address. */
export function contentHash(seen: { title: string; text: string; pictureUrl: string | null }): string {
  const hash = new TextHash();
  hash.add(seen.title, false);
  hash.add(seen.text, false);
  hash.add(pictureAddress(seen.pictureUrl), false);
  return hash.text();
}

class TextHash {
  private one = 0x811c9dc5 | 0;
  private two = 0x2b7e1516 | 0;

  /** White space is folded; tags are left out of HTML and part words as white space does. */
  add(part: string, isHtml: boolean): void {
    let { one, two } = this;
    const end = Math.min(part.length, maxHashedChars);
    let pendingSpace = false;
    for (let at = 0; at < end; at++) {
      const unit = part.charCodeAt(at);
      if (isHtml && unit === lessThan) {
        const close = part.indexOf('>', at);
        if (close < 0) break;
        at = close;
        pendingSpace = true;
        continue;
      }
      if (unit <= space || unit === 0xa0) {
        pendingSpace = true;
        continue;
      }
      if (pendingSpace) {
        one = Math.imul(one ^ space, 0x01000193);
        two = Math.imul(two ^ space, 0x85ebca6b);
        pendingSpace = false;
      }
      one = Math.imul(one ^ unit, 0x01000193);
      two = Math.imul(two ^ unit, 0x85ebca6b) ^ (two >>> 13);
    }
    this.one = Math.imul(one ^ moreThan, 0x01000193);
    this.two = Math.imul(two ^ moreThan, 0x85ebca6b);
  }

  text(): string {
    return (this.one >>> 0).toString(36).padStart(7, '0') + (this.two >>> 0).toString(36).padStart(7, '0');
  }
}

function pictureAddress(url: string | null): string {
  return url?.replace(/[?#].*$/, '').replace(/^https?:/, '') ?? '';
}

function firstPicture(html: string): string | null {
  if (!html.includes('<img') && !html.includes('<IMG')) return null;
  return /<img\b[^>]{0,2000}?\ssrc\s*=\s*["']?([^"'\s>]+)/i.exec(html)?.[1] ?? null;
}
