// Letters under more marks than any script writes.

/** Tibetan and pointed Hebrew with its accents get by with fewer. */
const tooMany = /([\p{M}\u200d]{8})[\p{M}\u200d]+/gu;

/**
 * `text` with at most eight combining marks or joiners on a letter. A letter under hundreds is one that no browser can
 * break: it widens its page, and covers what stands above and below it.
 */
export function withoutStackedMarks(text: string): string {
  return text.replace(tooMany, '$1');
}
