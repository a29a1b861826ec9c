// Copies whose original was removed or has expired: one of them stands for it, so that what they say still counts.
import type { Article, ArticleId } from '../model/article.ts';

/**
 * @param members in any order
 * @param memberIds all of the story's articles
 * @returns the members in order of publication, of copies of what is gone the first as no copy and the others as copies of that
 */
export function settleCopies(
  members: readonly Article[],
  memberIds: ReadonlySet<ArticleId>,
): readonly Article[] {
  const heirs = new Map<ArticleId, ArticleId>();
  const ordered = members.toSorted((a, b) => a.publishedAt - b.publishedAt || a.id - b.id);
  return ordered.map((article) => {
    const { id, duplicateOf } = article;
    if (duplicateOf === null || memberIds.has(duplicateOf)) return article;
    const heir = heirs.get(duplicateOf);
    if (heir === undefined) heirs.set(duplicateOf, id);
    return { ...article, duplicateOf: heir ?? null };
  });
}
