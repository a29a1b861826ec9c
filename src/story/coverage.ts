// Who reported a story, in the order they reported it.
import type { Article, ArticleId } from '../model/article.ts';
import type { CoverageLine } from '../model/story.ts';

const MAX_LINES = 200;

/**
 * Lines of the members at hand, completed by earlier lines of articles that still belong to the story.
 * @param now milliseconds: when what is new to a known story joins it
 * The first 40 reports and the newest 160 stay when there are more.
 */
export function listCoverage(
  members: readonly Article[],
  earlier: readonly CoverageLine[],
  memberIds: ReadonlySet<ArticleId>,
  now: number,
): readonly CoverageLine[] {
  const lines = new Map<ArticleId, CoverageLine>();
  for (const line of earlier) if (memberIds.has(line.articleId)) lines.set(line.articleId, line);
  const told = new Map(earlier.map((line) => [line.articleId, line.toldAt]));
  for (const article of members) {
    // Those that the story begins with came with it.
    const toldAt = told.has(article.id) || earlier.length === 0 ? told.get(article.id) : now;
    lines.set(article.id, {
      articleId: article.id,
      publisherId: article.publisherId,
      title: article.title,
      at: article.publishedAt,
      kind: article.kind,
      duplicateOf: article.duplicateOf,
      ...(toldAt === undefined ? {} : { toldAt }),
      ...(article.agency === null ? {} : { agency: article.agency }),
    });
  }
  const ordered = [...lines.values()].sort((a, b) => a.at - b.at || a.articleId - b.articleId);
  if (ordered.length <= MAX_LINES) return ordered;
  return [...ordered.slice(0, 40), ...ordered.slice(-(MAX_LINES - 40))];
}
