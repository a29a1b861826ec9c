// Sorts one delivery into new articles, changed ones and ones seen before. Reads the store, writes nothing.
import type { Article, ArticleBody, ArticleId, PreparedArticle } from '../model/article.ts';
import type { Source } from '../model/source.ts';
import type { ArrivalBatch, ArticleStore } from '../model/store.ts';
import { bodyOf, changedArticle, newArticle, plainTextOf, textStateOf } from './article-content.ts';

export interface PlannedArticle {
  readonly article: Article;
  readonly body: ArticleBody;
  readonly text: string;
  readonly features: Uint8Array;
  /** null for a new article. */
  readonly update: { readonly keepRevision: boolean } | null;
}

export interface ArrivalPlan {
  /** In order of published time. */
  readonly articles: readonly PlannedArticle[];
  readonly entries: ArrivalBatch['entries'];
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
}

type PlanStore = Pick<
  ArticleStore,
  'knownEntries' | 'findArticlesByCanonicalUrl' | 'findArticles' | 'findBody'
>;

/** A text this much longer than what we have completes it. */
const FULLER = 1.5;

interface Planning {
  readonly source: Source;
  readonly now: number;
  readonly store: PlanStore;
  readonly takeId: () => ArticleId;
  readonly known: ReadonlyMap<string, { readonly articleId: ArticleId; readonly contentHash: string }>;
  readonly byUrl: Map<string, ArticleId>;
  readonly existing: ReadonlyMap<ArticleId, Article>;
  readonly planned: Map<ArticleId, PlannedArticle>;
  readonly entries: Map<string, ArrivalBatch['entries'][number]>;
}

/**
 * @param takeId gives reserved article ids: at least as many as there are articles.
 */
export async function planArrivals(request: {
  readonly source: Source;
  readonly prepared: readonly PreparedArticle[];
  readonly now: number;
  readonly store: PlanStore;
  readonly takeId: () => ArticleId;
}): Promise<ArrivalPlan> {
  const { source, now, store, takeId } = request;
  const prepared = inOrder(request.prepared, now);
  const known = await store.knownEntries(source.id);
  const fresh = prepared.filter((one) => !known.has(one.identity) && one.canonicalUrl !== null);
  const byUrl = new Map(
    fresh.length > 0 ? await store.findArticlesByCanonicalUrl(fresh.map((one) => one.canonicalUrl!)) : [],
  );
  const touched = new Set<ArticleId>(byUrl.values());
  for (const one of prepared) {
    const entry = known.get(one.identity);
    if (entry !== undefined && entry.contentHash !== one.contentHash) touched.add(entry.articleId);
  }
  const found = touched.size > 0 ? await store.findArticles([...touched]) : [];
  const existing = new Map(found.map((article) => [article.id, article]));
  const planning = {
    source,
    now,
    store,
    takeId,
    known,
    byUrl,
    existing,
    planned: new Map(),
    entries: new Map(),
  };
  const counts = { added: 0, updated: 0, unchanged: 0 };
  for (const one of prepared) counts[await planOne(one, planning)]++;
  const articles = [...planning.planned.values()].sort(
    (a, b) => a.article.publishedAt - b.article.publishedAt || a.article.id - b.article.id,
  );
  return { articles, entries: [...planning.entries.values()], ...counts };
}

/** Oldest first; of two entries with one identity the last in the feed counts. */
function inOrder(prepared: readonly PreparedArticle[], now: number): readonly PreparedArticle[] {
  const last = new Map(prepared.map((one) => [one.identity, one]));
  return [...last.values()].sort((a, b) => (a.publishedAt ?? now) - (b.publishedAt ?? now));
}

async function planOne(one: PreparedArticle, planning: Planning): Promise<'added' | 'updated' | 'unchanged'> {
  const { source, now, known, byUrl, existing, planned, entries } = planning;
  const entry = known.get(one.identity);
  const note = (articleId: ArticleId) =>
    entries.set(one.identity, {
      sourceId: source.id,
      identity: one.identity,
      contentHash: one.contentHash,
      articleId,
    });
  if (entry !== undefined) {
    if (entry.contentHash === one.contentHash) return 'unchanged';
    note(entry.articleId);
    const article = existing.get(entry.articleId);
    // An expired article is not brought back by an edit.
    if (article === undefined) return 'unchanged';
    planned.set(article.id, await planChange(article, one, planning));
    return 'updated';
  }
  const sameAddress = one.canonicalUrl === null ? undefined : byUrl.get(one.canonicalUrl);
  if (sameAddress !== undefined) {
    note(sameAddress);
    const article = existing.get(sameAddress);
    if (article === undefined || !completes(one, article)) return 'unchanged';
    const change = { isRevision: false, textState: textStateOf(one), now };
    planned.set(article.id, planAs(changedArticle(article, one, change), one, { keepRevision: false }));
    return 'updated';
  }
  const place = { id: planning.takeId(), sourceId: source.id, publisherId: source.publisherId, now };
  planned.set(place.id, planAs(newArticle(one, place), one, null));
  if (one.canonicalUrl !== null) byUrl.set(one.canonicalUrl, place.id);
  note(place.id);
  return 'added';
}

function planAs(article: Article, one: PreparedArticle, update: PlannedArticle['update']): PlannedArticle {
  return { article, body: bodyOf(one), text: one.text, features: one.features, update };
}

/** True when another feed carries the text that the first gave only in part. */
function completes(one: PreparedArticle, article: Article): boolean {
  return article.textState !== 'full' && !one.needsPage && one.wordCount > FULLER * article.wordCount;
}

/**
 * The publisher changed an entry. Where the feed gives a summary only and the page was read before, the page's text
 * stays until the page is read again.
 */
async function planChange(
  article: Article,
  one: PreparedArticle,
  planning: Planning,
): Promise<PlannedArticle> {
  const { store, now } = planning;
  const titleChanged = one.title !== '' && one.title !== article.title;
  const stored = await store.findBody(article.id);
  if (one.needsPage && article.textState === 'full' && stored !== undefined) {
    const textState = titleChanged ? 'page-due' : 'full';
    const changed = changedArticle(
      article,
      { ...one, wordCount: article.wordCount },
      { isRevision: titleChanged, textState, now },
    );
    const kept = { ...changed, topics: article.topics, entities: article.entities, kind: article.kind };
    const text = plainTextOf(stored.html);
    return {
      article: kept,
      body: stored,
      text,
      features: one.features,
      update: { keepRevision: titleChanged },
    };
  }
  const isRevision = titleChanged || (stored !== undefined && stored.html !== one.html);
  const changed = changedArticle(article, one, { isRevision, textState: textStateOf(one), now });
  return planAs(changed, one, { keepRevision: isRevision });
}
