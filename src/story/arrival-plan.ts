// Sorts deliveries into new articles, changed ones and ones seen before. Reads the store, writes nothing.
import { areOneDomain, hostOf } from '../address/host.ts';
import type { Article, ArticleId, PreparedArticle } from '../model/article.ts';
import type { AddressedArticle, ArrivalBatch, ArticlePlace, ArticleStore } from '../model/article-store.ts';
import type { Publisher, PublisherId } from '../model/publisher.ts';
import type { Source } from '../model/source.ts';
import { believedDate, changedArticle, hasWholeText, newArticle, textStateOf } from './article-content.ts';
import { noEdit, planAs, planChange, updateOf } from './plan-change.ts';
import type { PlannedArticle } from './planned-article.ts';
import { createTurns } from './turns.ts';

export interface ArrivalPlan {
  /** In order of published time. */
  readonly articles: readonly PlannedArticle[];
  readonly entries: ArrivalBatch['entries'];
  /** Parallel to the deliveries. */
  readonly outcomes: readonly DeliveryOutcome[];
}

/** How many articles of a delivery were what. */
export interface DeliveryOutcome {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
}

type PlanStore = Pick<
  ArticleStore,
  'knownEntries' | 'findArticlesByCanonicalUrl' | 'findArticles' | 'findPlaces' | 'findBody'
>;

/** A text this much longer than what we have completes it. */
const FULLER = 1.5;

/** What is known across the deliveries that are planned together. */
interface Planning {
  readonly now: number;
  readonly store: PlanStore;
  readonly publishers: ReadonlyMap<PublisherId, Publisher>;
  readonly takeId: () => ArticleId;
  readonly byUrl: Map<string, readonly AddressedArticle[]>;
  readonly existing: ReadonlyMap<ArticleId, Article>;
  /** Of articles that are there and cannot be read. */
  readonly damaged: ReadonlyMap<ArticleId, ArticlePlace>;
  readonly planned: Map<ArticleId, PlannedArticle>;
}

interface Sorted {
  readonly source: Source;
  readonly prepared: readonly PreparedArticle[];
  readonly known: ReadonlyMap<string, { readonly articleId: ArticleId; readonly contentHash: string }>;
  readonly entries: Map<string, ArrivalBatch['entries'][number]>;
}

/**
 * @param takeId gives reserved article ids: at least as many as there are articles.
 * @param deliveries of different sources; a later one sees what an earlier one brings.
 */
export async function planArrivals(request: {
  readonly deliveries: readonly { readonly source: Source; readonly prepared: readonly PreparedArticle[] }[];
  readonly now: number;
  readonly store: PlanStore;
  /** Those of the deliveries and, where known, of stored articles. */
  readonly publishers: ReadonlyMap<PublisherId, Publisher>;
  readonly takeId: () => ArticleId;
}): Promise<ArrivalPlan> {
  const { now, store, takeId, publishers } = request;
  const sorted: Sorted[] = [];
  for (const { source, prepared } of request.deliveries) {
    const known = await store.knownEntries(source.id);
    sorted.push({ source, prepared: inOrder(prepared, now), known, entries: new Map() });
  }
  const stored = await findExisting(sorted, store);
  const planning = { now, store, publishers, takeId, ...stored, planned: new Map() };
  const outcomes: DeliveryOutcome[] = [];
  const turns = createTurns();
  for (const delivery of sorted) {
    const counts = { added: 0, updated: 0, unchanged: 0 };
    for (const one of delivery.prepared) {
      counts[await planOne(one, delivery, planning)]++;
      // Comparing what a publisher changed takes a millisecond or two an article.
      if (turns.isDue()) await turns.next();
    }
    outcomes.push(counts);
  }
  const articles = [...planning.planned.values()].sort(
    (a, b) => a.article.publishedAt - b.article.publishedAt || a.article.id - b.article.id,
  );
  return { articles, entries: sorted.flatMap(({ entries }) => [...entries.values()]), outcomes };
}

/** Stored articles that the deliveries may be about: by address for entries unseen, by entry for changed ones. */
async function findExisting(
  sorted: readonly Sorted[],
  store: PlanStore,
): Promise<Pick<Planning, 'byUrl' | 'existing' | 'damaged'>> {
  const urls: string[] = [];
  const touched = new Set<ArticleId>();
  for (const { prepared, known } of sorted) {
    for (const { identity, canonicalUrl, contentHash } of prepared) {
      const entry = known.get(identity);
      if (entry === undefined) {
        if (canonicalUrl !== null) urls.push(canonicalUrl);
      } else if (entry.contentHash !== contentHash) touched.add(entry.articleId);
    }
  }
  const byUrl = new Map(urls.length > 0 ? await store.findArticlesByCanonicalUrl(urls) : []);
  for (const { id } of [...byUrl.values()].flat()) touched.add(id);
  const found = touched.size > 0 ? await store.findArticles([...touched]) : [];
  const existing = new Map(found.map((article) => [article.id, article]));
  const missing = [...touched].filter((id) => !existing.has(id));
  return { byUrl, existing, damaged: missing.length > 0 ? await store.findPlaces(missing) : new Map() };
}

/** Oldest first; of two entries with one identity the last in the feed counts. */
function inOrder(prepared: readonly PreparedArticle[], now: number): readonly PreparedArticle[] {
  const last = new Map(prepared.map((one) => [one.identity, one]));
  return [...last.values()].sort((a, b) => (a.publishedAt ?? now) - (b.publishedAt ?? now));
}

async function planOne(
  one: PreparedArticle,
  { source, known, entries }: Sorted,
  planning: Planning,
): Promise<'added' | 'updated' | 'unchanged'> {
  const { now, byUrl, planned } = planning;
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
    const damaged = planning.damaged.get(entry.articleId);
    if (damaged?.publisherId === source.publisherId && !planned.has(entry.articleId)) {
      planned.set(entry.articleId, planMended(one, entry.articleId, damaged, source, now));
      return 'updated';
    }
    const article = articleOf(entry.articleId, planning);
    // An expired article is not brought back by an edit, and nobody edits the article of another publisher.
    if (article === undefined || article.publisherId !== source.publisherId) return 'unchanged';
    planned.set(article.id, {
      ...planned.get(article.id),
      ...(await planChange(article, { entry: one, sourceId: source.id }, planning)),
    });
    return 'updated';
  }
  const atAddress = (one.canonicalUrl === null ? undefined : byUrl.get(one.canonicalUrl)) ?? [];
  const sameAddress = articleAt(one.canonicalUrl, atAddress, source.publisherId, planning);
  if (sameAddress !== undefined) {
    const outcome = planSameAddress(one, sameAddress, source, planning);
    if (outcome !== 'apart') {
      note(sameAddress.id);
      return outcome;
    }
  }
  const place = { id: planning.takeId(), sourceId: source.id, publisherId: source.publisherId, now };
  const isOriginal = sameAddress !== undefined;
  planned.set(place.id, { ...planAs(newArticle(one, place), one, null), isOriginal });
  if (one.canonicalUrl !== null) byUrl.set(one.canonicalUrl, [place, ...atAddress]);
  note(place.id);
  return 'added';
}

/** Of several at one address the publisher's own; else that of the paper whose address it is; else the first. */
function articleAt(
  url: string | null,
  articles: readonly AddressedArticle[],
  own: PublisherId,
  { publishers }: Planning,
): AddressedArticle | undefined {
  const isAtHome = ({ publisherId }: AddressedArticle) =>
    areOneDomain(hostOf(publishers.get(publisherId)?.site ?? null), hostOf(url));
  return articles.find(({ publisherId }) => publisherId === own) ?? articles.find(isAtHome) ?? articles[0];
}

/**
 * Another feed lists an article at the address of one that is known; 'apart' where it becomes one of its own: a paper's
 * article at its own address, which another publisher had named first. Both stay, each under the name of who says it.
 */
function planSameAddress(
  one: PreparedArticle,
  { id, publisherId }: AddressedArticle,
  source: Source,
  planning: Planning,
): 'updated' | 'unchanged' | 'apart' {
  const { now, planned, damaged } = planning;
  if (publisherId !== source.publisherId)
    return isRightfulOwner(source, publisherId, one.canonicalUrl, planning) ? 'apart' : 'unchanged';
  const place = damaged.get(id);
  if (place !== undefined && !planned.has(id)) {
    planned.set(id, planMended(one, id, place, source, now));
    return 'updated';
  }
  const article = articleOf(id, planning);
  if (article === undefined || !completes(one, article)) return 'unchanged';
  const change = { isRevision: false, textState: textStateOf(one), now };
  const changed = changedArticle(article, one, change);
  // With what was found of it before in the same batch: that it is the original.
  planned.set(id, { ...planned.get(id), ...planAs(changed, one, updateOf(id, noEdit, planning)) });
  return 'updated';
}

/** The address is of this source's own site, and not of the site of the publisher who was first to name it. */
function isRightfulOwner(
  source: Source,
  first: PublisherId,
  url: string | null,
  { publishers }: Planning,
): boolean {
  const host = hostOf(url);
  const own = publishers.get(source.publisherId)?.site ?? source.feedUrl;
  const other = publishers.get(first)?.site ?? null;
  return areOneDomain(hostOf(own), host) && !areOneDomain(hostOf(other), host);
}

/** What the publisher says now in place of what can no longer be read. */
function planMended(
  one: PreparedArticle,
  id: ArticleId,
  { storyId, firstSeenAt, revision }: ArticlePlace,
  { id: sourceId, publisherId }: Source,
  now: number,
): PlannedArticle {
  const whole = newArticle(one, { id, sourceId, publisherId, now });
  const publishedAt = believedDate(one.publishedAt, firstSeenAt);
  return planAs({ ...whole, publishedAt, storyId, firstSeenAt, revision: revision + 1 }, one, noEdit);
}

/** As planned so far, else as stored. */
function articleOf(id: ArticleId, { planned, existing }: Planning): Article | undefined {
  return planned.get(id)?.article ?? existing.get(id);
}

/** True when another feed carries the text that the first gave only in part. */
function completes(one: PreparedArticle, article: Article): boolean {
  return !hasWholeText(article) && !one.needsPage && one.wordCount > FULLER * article.wordCount;
}
