// When a reader looked at a story, for "New since you looked".
import { type ReaderStory, sittingMs } from '../model/reader.ts';

/** Milliseconds; null for who never opened it or read of it. */
export function lookedAt(mark: ReaderStory | null): number | null {
  const last = Math.max(mark?.openedAt ?? 0, mark?.readAt ?? 0);
  return last === 0 ? null : last;
}

/**
 * The last look before this sitting: who loads the page again, or comes back to it from an article, has still seen what
 * they had seen when they sat down. In the first sitting the look that it began with: a toll that rose ten minutes later
 * is told to who comes back.
 * @param mark before this look
 */
export function lookedBefore(mark: ReaderStory | null, now: number): number | null {
  if (mark === null) return null;
  const { openedAt, openedBefore, readAt } = mark;
  // What was read where it was opened is no look of its own.
  const isApart = readAt !== null && (openedAt === null || readAt - openedAt > sittingMs);
  const looks = [openedAt, openedBefore, isApart ? readAt : null].filter((at) => at !== null);
  const before = looks.filter((at) => now - at > sittingMs);
  if (before.length > 0) return Math.max(...before);
  return looks.length === 0 ? null : Math.min(...looks);
}
