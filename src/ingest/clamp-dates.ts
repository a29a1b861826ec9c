// Dates as far as they can be believed: never in the future, never before there were feeds.

const earliestBelieved = Date.UTC(1990, 0, 1);

/** A date of a feed, milliseconds: ahead of `now` becomes `now`; before 1990 (the epoch, year 1) becomes null. */
export function clampDate(at: number | null, now: number): number | null {
  if (at === null || !Number.isFinite(at) || at < earliestBelieved) return null;
  return Math.min(at, now);
}

/** Clamps both dates of an entry. A change before publication, or at the same moment, is no change: null. */
export function clampDates(
  dates: { readonly publishedAt: number | null; readonly modifiedAt: number | null },
  now: number,
): { readonly publishedAt: number | null; readonly modifiedAt: number | null } {
  const publishedAt = clampDate(dates.publishedAt, now);
  const modifiedAt = clampDate(dates.modifiedAt, now);
  if (publishedAt === null) return { publishedAt: modifiedAt, modifiedAt: null };
  return { publishedAt, modifiedAt: modifiedAt !== null && modifiedAt > publishedAt ? modifiedAt : null };
}
