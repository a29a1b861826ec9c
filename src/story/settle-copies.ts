// Who repeats whom in a story, where the index cannot tell: what an original became of, and what links a paper's article.
import { areOneDomain, hostOf } from '../address/host.ts';
import type { Article, ArticleId } from '../model/article.ts';
import type { Publisher, PublisherId } from '../model/publisher.ts';

type Publishers = ReadonlyMap<PublisherId, Publisher>;

/**
 * Of copies of what is gone the first is no copy, and the others are copies of that. What another publisher lists at the
 * address of a paper's own article is a copy of that, whoever listed it first.
 *
 * @param members in any order
 * @param memberIds all of the story's articles
 * @returns the members in order of publication
 */
export function settleCopies(
  members: readonly Article[],
  memberIds: ReadonlySet<ArticleId>,
  publishers: Publishers,
): readonly Article[] {
  const ordered = members.toSorted((a, b) => a.publishedAt - b.publishedAt || a.id - b.id);
  const settled = withHeirs(ordered, memberIds);
  const originals = originalsAtAddresses(settled, publishers);
  if (originals.size === 0) return settled;
  return settled.map((article) => {
    const { id, duplicateOf } = article;
    const original = originals.get(id) ?? (duplicateOf && (originals.get(duplicateOf) ?? duplicateOf));
    return { ...article, duplicateOf: original === id ? null : original };
  });
}

function withHeirs(ordered: readonly Article[], memberIds: ReadonlySet<ArticleId>): readonly Article[] {
  const heirs = new Map<ArticleId, ArticleId>();
  return ordered.map((article) => {
    const { id, duplicateOf } = article;
    if (duplicateOf === null || memberIds.has(duplicateOf)) return article;
    const heir = heirs.get(duplicateOf);
    if (heir === undefined) heirs.set(duplicateOf, id);
    return { ...article, duplicateOf: heir ?? null };
  });
}

/** What each article that another publisher lists at the address of a paper's own is a copy of. */
function originalsAtAddresses(
  members: readonly Article[],
  publishers: Publishers,
): ReadonlyMap<ArticleId, ArticleId> {
  const originals = new Map<ArticleId, ArticleId>();
  for (const [url, there] of Map.groupBy(members, ({ canonicalUrl }) => canonicalUrl)) {
    if (url === null || there.length < 2) continue;
    const own = there.find(({ publisherId }) =>
      areOneDomain(hostOf(publishers.get(publisherId)?.site ?? null), hostOf(url)),
    );
    const others = there.filter(({ publisherId }) => publisherId !== own?.publisherId);
    if (own === undefined || others.length === 0) continue;
    // What it repeats itself, but for these: an agency's text.
    const isOfThese = others.some(({ id }) => id === own.duplicateOf);
    for (const { id } of others) originals.set(id, isOfThese ? own.id : (own.duplicateOf ?? own.id));
  }
  return originals;
}
