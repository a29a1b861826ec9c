// Bounds what one source brings: so many new articles a day, and nothing again that only calls itself by another name.
import type { ArticleId, PreparedArticle } from '../model/article.ts';
import type { ArticleStore, KnownEntry } from '../model/article-store.ts';
import { mostNewADay, type SourceId } from '../model/source.ts';

export type IntakeBounds = Pick<ArticleStore, 'countSeen' | 'findArticles'>;

type Stored = ReadonlyMap<string, Pick<KnownEntry, 'contentHash'> & Partial<KnownEntry>>;

interface Intake {
  readonly sourceId: SourceId;
  /** Entries known before, by identity. */
  readonly stored: Stored;
  readonly bounds: IntakeBounds;
  readonly now: number;
}

const dayMs = 86_400_000;
/** Stored articles of the same title and text that an entry is compared with, the last ones stored. */
const mostCompared = 10;
/** So many words in the same order are no bulletin that is put out again, nor a title alone. */
const tellingWords = 40;

/**
 * Leaves out of what a feed brought: entries with a new identity whose title, text and date are those of an entry that
 * is stored, and of the rest the oldest beyond `mostNewADay` in 24 hours. Changes of known entries all pass.
 * @param articles new and changed entries, oldest first
 */
export async function takeNew(
  articles: readonly PreparedArticle[],
  intake: Intake,
): Promise<readonly PreparedArticle[]> {
  const { sourceId, stored, bounds, now } = intake;
  if (articles.every(({ identity }) => stored.has(identity))) return articles;
  const renamed = await findRenamed(articles, intake);
  const fresh = articles.filter((article) => !stored.has(article.identity) && !renamed.has(article));
  const left = new Set(renamed);
  if (fresh.length > 0) {
    // Not what a clock that ran ahead has seen in the future.
    const seen = await bounds.countSeen(sourceId, { since: now - dayMs, until: now });
    const room = Math.max(0, mostNewADay - seen);
    for (const article of fresh.slice(0, Math.max(0, fresh.length - room))) left.add(article);
  }
  return articles.filter((article) => !left.has(article));
}

/** Feeds that give their entries a new name at every read. Those without a title are told apart by nothing else. */
async function findRenamed(
  articles: readonly PreparedArticle[],
  { stored, bounds, now }: Intake,
): Promise<ReadonlySet<PreparedArticle>> {
  const suspects = articles.filter(({ identity, title }) => title !== '' && !stored.has(identity));
  const hashes = new Set(suspects.map(({ contentHash }) => contentHash));
  const idsOf = new Map<string, ArticleId[]>();
  for (const { contentHash, articleId } of stored.values()) {
    if (articleId === undefined || !hashes.has(contentHash)) continue;
    idsOf.set(contentHash, [...(idsOf.get(contentHash) ?? []), articleId]);
  }
  if (idsOf.size === 0) return new Set();
  for (const [contentHash, ids] of idsOf) {
    idsOf.set(contentHash, ids.toSorted((a, b) => b - a).slice(0, mostCompared));
  }
  const found = await bounds.findArticles([...new Set([...idsOf.values()].flat())]);
  const datesOf = new Map(found.map((article) => [article.id, article]));
  return new Set(
    suspects.filter(({ contentHash, publishedAt, identity, wordCount }) =>
      idsOf.get(contentHash)?.some((id) => {
        const known = datesOf.get(id);
        if (known === undefined) return false;
        // Without a date, or with one ahead of now, it is of its first sight: the same for a day.
        const isUndated = publishedAt === null || publishedAt >= now;
        // Neither is a date believed where the feed names its entries by nothing but an address that changes, if the
        // text is long enough not to be written twice.
        const isUnnamed = !identity.startsWith('g:') && wordCount >= tellingWords;
        if (isUndated || isUnnamed) return known.firstSeenAt > now - dayMs;
        return known.publishedAt === publishedAt;
      }),
    ),
  );
}
