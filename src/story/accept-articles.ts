// The use case between ingest and store: takes deliveries of articles, decides their stories, writes all at once.
import type { ArticleId, PreparedArticle } from '../model/article.ts';
import type { ArrivalBatch, PageJob } from '../model/article-store.ts';
import type { PublisherId } from '../model/publisher.ts';
import type { SourceCheck } from '../model/source.ts';
import type { Story, StoryId } from '../model/story.ts';
import { type ArrivalPlan, type DeliveryOutcome, planArrivals } from './arrival-plan.ts';
import { hasWholeText } from './article-content.ts';
import type {
  ArticleIntake,
  ArticleIntakeParams,
  ArticleIntakeParts,
  Delivery,
  LiveContents,
} from './article-intake.ts';
import { completedArticle } from './completed-article.ts';
import { createDeliveryQueue } from './delivery-queue.ts';
import { createIdBlocks } from './id-blocks.ts';
import { type Placement, placeArticles } from './place-articles.ts';
import type { PlannedArticle } from './planned-article.ts';
import { RecentMap } from './recent-map.ts';
import { createSagaIndex } from './saga.ts';
import { refreshStories, type StoryMember } from './story-refresh.ts';
import { takeBack } from './take-back.ts';
import { createTurns } from './turns.ts';

const defaults: ArticleIntakeParams = {
  liveDays: 10,
  maxLiveArticles: 120_000,
  maxWaitingDeliveries: 512,
  maxArticlesAtOnce: 400,
  maxDeliveriesAtOnce: 12,
  maxLingerMs: 250,
  maxTakenBack: 4_000,
};

const DAY_MS = 86_400_000;
const ID_BLOCK = 256;
const RECENT_ARTICLES = 2_000;
const LOADED_AT_ONCE = 32;
const PAGES_AT_ONCE = 8;
/** Stories whose articles stand in memory together. */
const COMPOSED_AT_ONCE = 100;

export function createArticleIntake(parts: ArticleIntakeParts): ArticleIntake {
  const { store, index, clock, onStoriesChanged, onStoriesSplit, publishers } = parts;
  const params = { ...defaults, ...parts.params };
  const queue = createDeliveryQueue<Delivery | ArrivedPage, DeliveryOutcome | boolean>({
    maxWaiting: params.maxWaitingDeliveries,
    maxItems: params.maxDeliveriesAtOnce,
    maxSize: params.maxArticlesAtOnce,
    // Few pages at once: the threads that read them wait for their places meanwhile.
    sizeOf: (item) => ('job' in item ? params.maxArticlesAtOnce / PAGES_AT_ONCE : item.articles.length),
    keyOf: (item) =>
      'job' in item ? { kind: 'page', id: item.job.articleId } : { kind: 'delivery', id: item.source.id },
    isMoreComing: parts.isMoreComing ?? (() => false),
    maxLingerMs: params.maxLingerMs,
    handle: (items) => {
      const pages = items.filter((item) => 'job' in item);
      return pages.length > 0 ? takePages(pages) : takeIn(items as readonly Delivery[]);
    },
  });
  const articleIds = createIdBlocks(store.articles, 'article', ID_BLOCK);
  const storyIds = createIdBlocks(store.articles, 'story', ID_BLOCK);
  const recent = new RecentMap<ArticleId, StoryMember>(RECENT_ARTICLES);
  let sagas = createSagaIndex();
  /** True while the index may hold what the store refused. */
  let isStale = false;
  /** Articles since the last filling whose words are still counted though they are not there. */
  let takenBack = 0;

  async function readLive(): Promise<LiveContents> {
    const since = clock.now() - params.liveDays * DAY_MS;
    return await store.articles.loadLive({
      since,
      limit: params.maxLiveArticles,
      // Sagas and front pages need no more; what is composed again is read whole.
      stories: 'front',
    });
  }

  async function fill({ articles, stories }: LiveContents): Promise<void> {
    isStale = true;
    const turns = createTurns();
    index.clear();
    for (const _ of index.loadInSteps(articles, LOADED_AT_ONCE)) if (turns.isDue()) await turns.next();
    sagas = createSagaIndex();
    for (const story of [...stories].sort((a, b) => a.firstAt - b.firstAt || a.id - b.id)) {
      sagas.note(story);
      if (turns.isDue()) await turns.next();
    }
    recent.clear();
    takenBack = 0;
    isStale = false;
  }

  async function load(): Promise<LiveContents> {
    const live = await readLive();
    await fill(live);
    return live;
  }

  function loadStories(): Promise<LiveContents> {
    return new Promise((resolve, reject) => {
      const filled = queue.run(async () => {
        const live = await readLive();
        resolve(live);
        await fill(live);
      });
      // Where the filling fails the index is stale: the next delivery fills it again and tells its caller.
      filled.catch(reject);
    });
  }

  async function knowPublishers(ids: Iterable<PublisherId>): Promise<void> {
    for (const id of ids) {
      if (publishers.has(id)) continue;
      for (const publisher of await store.sources.listPublishers()) publishers.set(publisher.id, publisher);
      return;
    }
  }

  /** Assigns, composes, writes, notifies. The index changes first; where the write fails that is taken back. */
  async function carryOut(
    plan: Pick<ArrivalPlan, 'articles' | 'entries'>,
    checks: readonly SourceCheck[],
  ): Promise<void> {
    const now = clock.now();
    let placed: Placement | null = null;
    let isSaved = false;
    try {
      placed = await placeArticles(plan.articles, { index, storyIds, now });
      const stories = await refreshStories({
        storyIds: placed.dirty,
        arrived: placed.arrived,
        edits: new Map(
          plan.articles.flatMap(({ article, update }) => (update?.edit ? [[article.id, update.edit]] : [])),
        ),
        index,
        sagas,
        store: store.articles,
        recent,
        publishers,
        created: placed.created,
        now,
      });
      const batch = batchOf(plan, placed, stories, checks, now);
      await store.articles.saveArrivals(batch);
      isSaved = true;
      noteStored(placed, batch);
    } catch (error) {
      await afterFailure(plan.articles, isSaved ? null : placed, error);
      throw error;
    }
  }

  function noteStored(placed: Placement, { stories, moved }: ArrivalBatch): void {
    for (const [id, member] of placed.arrived) recent.set(id, member);
    for (const { articleId } of moved) recent.delete(articleId);
    if (placed.split.length > 0) onStoriesSplit(placed.split);
    sagas.forget(placed.removed);
    for (const story of stories) sagas.note(story);
    if (stories.length > 0 || placed.removed.length > 0) onStoriesChanged(stories, placed.removed);
  }

  async function afterFailure(
    articles: readonly PlannedArticle[],
    placed: Placement | null,
    error: unknown,
  ): Promise<void> {
    for (const { article } of articles) recent.delete(article.id);
    const count = await takeBack({ articles, placed, error, index, store: store.articles });
    takenBack += count ?? 0;
    if (count === null || takenBack > params.maxTakenBack) isStale = true;
  }

  function batchOf(
    plan: Pick<ArrivalPlan, 'articles' | 'entries'>,
    placed: Placement,
    stories: readonly Story[],
    checks: readonly SourceCheck[],
    at: number,
  ): ArrivalBatch {
    const written = plan.articles.map(({ article, body, text, features, update }) => ({
      update,
      row: { article: placed.arrived.get(article.id)!.article, body, text, features },
    }));
    return {
      at,
      newArticles: written.filter(({ update }) => update === null).map(({ row }) => row),
      updates: written.flatMap(({ update, row }) =>
        update === null ? [] : [{ ...row, earlier: update.earlier }],
      ),
      entries: plan.entries,
      stories,
      moved: placed.moved.map((articleId) => ({ articleId, storyId: index.storyOf(articleId)! })),
      mergedStories: placed.merged,
      splitStories: placed.split,
      checks,
    };
  }

  async function takeIn(deliveries: readonly Delivery[]): Promise<readonly DeliveryOutcome[]> {
    if (isStale) await load();
    await knowPublishers(deliveries.map(({ source }) => source.publisherId));
    const [only] = deliveries;
    if (deliveries.length === 1 && only!.articles.length > params.maxArticlesAtOnce) {
      return [await takeInParts(only!)];
    }
    return await takeTogether(deliveries);
  }

  async function takeTogether(deliveries: readonly Delivery[]): Promise<readonly DeliveryOutcome[]> {
    await articleIds.reserve(deliveries.reduce((sum, { articles }) => sum + articles.length, 0));
    const plan = await planArrivals({
      deliveries: deliveries.map(({ source, articles }) => ({ source, prepared: articles })),
      now: clock.now(),
      store: store.articles,
      publishers,
      takeId: articleIds.take,
    });
    await carryOut(
      plan,
      deliveries.flatMap(({ check }) => check ?? []),
    );
    return plan.outcomes;
  }

  async function takeInParts({ source, check, articles }: Delivery): Promise<DeliveryOutcome> {
    const total = { added: 0, updated: 0, unchanged: 0 };
    const size = params.maxArticlesAtOnce;
    for (let from = 0; from < articles.length; from += size) {
      const isLast = from + size >= articles.length;
      const part = { source, check: isLast ? check : null, articles: articles.slice(from, from + size) };
      const [outcome] = await takeTogether([part]);
      total.added += outcome!.added;
      total.updated += outcome!.updated;
      total.unchanged += outcome!.unchanged;
    }
    return total;
  }

  /** False for the pages of articles that are gone, or another source's. */
  async function takePages(pages: readonly ArrivedPage[]): Promise<readonly boolean[]> {
    if (isStale) await load();
    const found = await store.articles.findArticles(pages.map(({ job }) => job.articleId));
    const existing = new Map(found.map((article) => [article.id, article]));
    await knowPublishers(found.map((article) => article.publisherId));
    // A page is read on behalf of one source, and changes no article of another.
    const articleOf = ({ job }: ArrivedPage) =>
      existing.get(job.articleId)?.sourceId === job.sourceId ? existing.get(job.articleId) : undefined;
    const articles: PlannedArticle[] = [];
    for (const page of pages) {
      const article = articleOf(page);
      if (article === undefined) continue;
      const stored = hasWholeText(article) ? await store.articles.findBody(article.id) : undefined;
      articles.push(completedArticle(article, stored, page.prepared, clock.now()));
    }
    if (articles.length > 0) await carryOut({ articles, entries: [] }, []);
    return pages.map((page) => articleOf(page) !== undefined);
  }

  /** Of what is left of them; those that are not live stay as the store left them. */
  async function composeLeft(storyIds: readonly StoryId[]): Promise<readonly Story[]> {
    const now = clock.now();
    const empty = {
      newArticles: [],
      updates: [],
      entries: [],
      moved: [],
      mergedStories: [],
      splitStories: [],
    };
    const composed: Story[] = [];
    for (let from = 0; from < storyIds.length; from += COMPOSED_AT_ONCE) {
      const stories = await refreshStories({
        ...{ storyIds: storyIds.slice(from, from + COMPOSED_AT_ONCE), arrived: new Map(), edits: new Map() },
        ...{ index, sagas, store: store.articles, recent, publishers, created: new Set<StoryId>(), now },
      });
      if (stories.length > 0) await store.articles.saveArrivals({ ...empty, at: now, stories, checks: [] });
      for (const story of stories) sagas.note(story);
      composed.push(...stories);
    }
    return composed;
  }

  return {
    load: () => queue.run(load),
    loadStories,
    settled: () => queue.run(async () => undefined),
    accept: async (delivery) => (await queue.add(delivery)) as DeliveryOutcome,
    acceptPage: async (job, prepared) => (await queue.add({ job, prepared })) === true,
    forget: (articles, stories, changed) =>
      queue.run(async () => {
        index.remove(articles);
        sagas.forget(stories);
        const since = clock.now() - params.liveDays * DAY_MS;
        for (const story of changed) if (story.newsAt > since) sagas.note(story);
        for (const id of articles) recent.delete(id);
      }),
    composeLeft: (storyIds) => queue.run(() => composeLeft(storyIds)),
    expire: () => queue.run(async () => index.expire(clock.now() - params.liveDays * DAY_MS)),
    get waiting() {
      return queue.waiting;
    },
  };
}

/** What the page of an article gave. */
interface ArrivedPage {
  readonly job: PageJob;
  readonly prepared: PreparedArticle;
}
