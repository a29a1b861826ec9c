// Which reports of a story are one text, and whose it is: an agency's that somebody names, else the first to print it.
import { findAgency } from '../catalogue/agencies.ts';
import type { ArticleId } from '../model/article.ts';
import type { CoverageLine } from '../model/story.ts';

export interface CopyGroup {
  /** The agency's own line where it is among them, else the first to print its text. */
  readonly origin: CoverageLine;
  /** The agency that one of them names; null where nobody does. */
  readonly agency: string | null;
  /** The others, in the order they came. */
  readonly copies: readonly CoverageLine[];
  /** Of all of them, those that are the origin's text; the rest are other reports of the same agency. */
  readonly sameText: ReadonlySet<ArticleId>;
}

/**
 * Lines that repeat one text, and what an agency reported in several versions.
 *
 * @param lines in the order they reported
 * @param nameOf a line's publisher
 * @returns groups of two and more
 */
export function copyGroups(
  lines: readonly CoverageLine[],
  nameOf: (line: CoverageLine) => string | undefined,
): readonly CopyGroup[] {
  const rootOf = rootsOf(lines);
  const agencyOfText = new Map<ArticleId, string>();
  for (const line of lines)
    if (line.agency !== undefined && !agencyOfText.has(rootOf(line)))
      agencyOfText.set(rootOf(line), line.agency);
  const groups = Map.groupBy(lines, (line) => agencyOfText.get(rootOf(line)) ?? rootOf(line));
  return [...groups.values()]
    .filter(({ length }) => length > 1)
    .map((group) => {
      const agency = agencyOfText.get(rootOf(group[0]!)) ?? null;
      const isAgencys = (line: CoverageLine) => agency !== null && agencyNamed(nameOf(line)) === agency;
      const origin = group.find(isAgencys) ?? group[0]!;
      const sameText = group.filter((line) => rootOf(line) === rootOf(origin));
      return {
        origin,
        agency,
        copies: group.filter((line) => line !== origin),
        sameText: new Set(sameText.map(({ articleId }) => articleId)),
      };
    });
}

/** The agency that a publisher is, by its name; null for others. */
export function agencyNamed(publisher: string | undefined): string | null {
  return publisher === undefined ? null : (findAgency(publisher) ?? publisher);
}

/** The first of a chain of copies that is still there. */
function rootsOf(lines: readonly CoverageLine[]): (line: CoverageLine) => ArticleId {
  const known = new Set(lines.map(({ articleId }) => articleId));
  return ({ duplicateOf, articleId }) =>
    duplicateOf !== null && known.has(duplicateOf) ? duplicateOf : articleId;
}
