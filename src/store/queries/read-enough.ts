// Lists that leave rows out after reading them (damaged ones, those that only share a hash) and are full all the same:
// who asks for one more than a page holds learns from it whether there is another page.
import type { Work } from '../work.ts';

/** Bounds what one list reads where all rows are damaged. */
const MOST_PAGES = 100;

/**
 * Reads on, page by page, until there are `limit` values or no more rows.
 * @param page rows after the given one, at most `limit`; fewer only at the end
 * @param read what the rows give, without those that are left out
 */
export function* readEnough<Row, Value>(
  limit: number,
  page: (after: Row | undefined) => Work<readonly Row[]>,
  read: (rows: readonly Row[]) => readonly Value[],
): Work<readonly Value[]> {
  const found: Value[] = [];
  let last: Row | undefined;
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const rows = yield* page(last);
    found.push(...read(rows));
    if (found.length >= limit || rows.length < limit) break;
    last = rows.at(-1);
  }
  return found.slice(0, limit);
}
