// Letters under more marks than any script writes.

/** Tibetan and pointed Hebrew with its accents get by with fewer. */
const tooMany = /([\p{M}\u200d]{8})[\p{M}\u200d]+/gu;
const shortestStack = 9;
/** The first combining mark of Unicode is U+0300. */
const firstMark = 0x300;

/**
 * `text` with at most eight combining marks or joiners on a letter. A letter under hundreds is one that no browser can
 * break: it widens its page, and covers what stands above and below it.
 */
export function withoutStackedMarks(text: string): string {
  return mayHoldStack(text) ? text.replace(tooMany, '$1') : text;
}

/**
 * A stack is at least nine units in a row that no Latin text has, so that looking at each ninth finds it: the
 * expression looks at each, and took a twelfth of the time of reading an article.
 */
function mayHoldStack(text: string): boolean {
  for (let at = shortestStack - 1; at < text.length; at += shortestStack) {
    if (text.charCodeAt(at) < firstMark) continue;
    let from = at;
    while (from > 0 && text.charCodeAt(from - 1) >= firstMark) from--;
    let to = at + 1;
    while (to < text.length && text.charCodeAt(to) >= firstMark) to++;
    if (to - from >= shortestStack) return true;
    at = Math.max(at, to - 1);
  }
  return false;
}
