// Tells an edited entry from one that is merely sent again: a hash of what a reader would see.
import { hash } from 'node:crypto';
import type { ParsedEntry } from '../model/entry.ts';

const maxHashedChars = 400_000;

/**
 * Changes exactly when title, text or picture change: not for other markup, link parameters, counters in the
 * addresses of pictures, dates or white space. Cheap (no parsing), so that unchanged entries cost next to nothing.
 *
 * @returns 16 characters
 */
export function entryContentHash(
  entry: Pick<ParsedEntry, 'title' | 'summaryHtml' | 'contentHtml' | 'pictures'>,
): string {
  return contentHash({
    title: entry.title,
    text: visibleText(entry.contentHtml ?? entry.summaryHtml ?? ''),
    pictureUrl: entry.pictures[0]?.url ?? firstPicture(entry.contentHtml ?? entry.summaryHtml ?? ''),
  });
}

/** The hash of a title, a text and a picture's address. */
export function contentHash(seen: { title: string; text: string; pictureUrl: string | null }): string {
  const picture = seen.pictureUrl?.replace(/[?#].*$/, '').replace(/^https?:/, '') ?? '';
  const parts = `${seen.title}\u0000${seen.text}\u0000${picture}`;
  return hash('sha256', parts, 'base64url').slice(0, 16);
}

function visibleText(html: string): string {
  const part = html.length > maxHashedChars ? html.slice(0, maxHashedChars) : html;
  return part
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;|&#160;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function firstPicture(html: string): string | null {
  return /<img\b[^>]{0,2000}?\ssrc\s*=\s*["']?([^"'\s>]+)/i.exec(html)?.[1] ?? null;
}
