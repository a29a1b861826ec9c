// The Retry-After header: seconds, or an HTTP date (RFC 9110 section 10.2.3).
import { readDate } from './parse/read-date.ts';

export const maxRetryAfterSeconds = 86_400;

/** Whole seconds to wait from `now` (milliseconds), at least 0 and at most a day; null when absent or unreadable. */
export function readRetryAfter(header: string | undefined, now: number): number | null {
  const text = header?.trim();
  if (!text) return null;
  if (/^\d{1,12}(\.\d+)?$/.test(text)) return Math.min(Math.ceil(Number(text)), maxRetryAfterSeconds);
  const at = readDate(text);
  return at === null ? null : Math.min(Math.max(Math.ceil((at - now) / 1000), 0), maxRetryAfterSeconds);
}
