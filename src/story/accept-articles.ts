// The use case between ingest and store: takes deliveries of articles, decides their stories, writes all at once.
import type { ArticleId, PreparedArticle } from '../model/article.ts';
import type { ArrivalBatch, LiveArticle, PageJob } from '../model/article-store.ts';
import type { Clock } from '../model/clock.ts';
import type { Publisher, PublisherId } from '../model/publisher.ts';
import type { Source, SourceCheck } from '../model/source.ts';
import type { Store } from '../model/store.ts';
import type { Story, StoryId } from '../model/story.ts';
import { type ArrivalPlan, type DeliveryOutcome, type PlannedArticle, planArrivals } from './arrival-plan.ts';
import { completedArticle } from './completed-article.ts';
import { createDeliveryQueue } from './delivery-queue.ts';
import { createIdBlocks } from './id-blocks.ts';
import { type Placement, placeArticles } from './place-articles.ts';
import { RecentMap } from './recent-map.ts';
import { createSagaIndex } from './saga.ts';
import type { StoryIndex } from './story-index.ts';
import { refreshStories, type StoryMember } from './story-refresh.ts';
import { takeBack } from './take-back.ts';
import { createTurns } from './turns.ts';

export interface ArticleIntakeParts {
  readonly store: Pick<Store, 'articles' | 'sources' | 'maintenance'>;
  readonly index: StoryIndex;
  readonly clock: Clock;
  /** Called after every write: whole stories, and ids that no longer lead to a story of their own. */
  readonly onStoriesChanged: (stories: readonly Story[], removedIds: readonly StoryId[]) => void;
  /** Kept up to date by the intake from the store: the caller may share it. */
  readonly publishers: Map<PublisherId, Publisher>;
  /** True while other deliveries are being made ready; what has arrived then waits a moment to be stored with them. */
  readonly isMoreComing?: () => boolean;
  readonly params?: Partial<ArticleIntakeParams>;
}

export interface ArticleIntakeParams {
  /** How far back articles take part in grouping. */
  readonly liveDays: number;
  readonly maxLiveArticles: number;
  readonly maxWaitingDeliveries: number;
  /** Articles in one transaction; the last part of a larger delivery carries the source's polling state. */
  readonly maxArticlesAtOnce: number;
  /** Waiting deliveries that are stored in one transaction. */
  readonly maxDeliveriesAtOnce: number;
  /** How long a delivery waits for others while more are coming. */
  readonly maxLingerMs: number;
  /** Articles of failed writes after which the index is filled again, so that it counts words as the store has them. */
  readonly maxTakenBack: number;
}

export interface Delivery {
  readonly source: Source;
  readonly check: SourceCheck | null;
  readonly articles: readonly PreparedArticle[];
}

/** What the store holds of the live window. */
export interface LiveContents {
  readonly articles: readonly LiveArticle[];
  readonly stories: readonly Story[];
}

export interface ArticleIntake {
  /** Fills the index from the store; to be called once at start. Answers what it loaded, for the live index. */
  load(): Promise<LiveContents>;
  /**
   * The same, but answers as soon as the store has: pages can be shown while the index is filled in the background,
   * in short turns. What is handed in meanwhile waits for that.
   */
  loadStories(): Promise<LiveContents>;
  /** Resolves when everything handed in so far, the filling of the index included, is done. */
  settled(): Promise<void>;
  /**
   * Takes a delivery in; resolves when it is stored.
   *
   * @throws BroadsheetError 'intake-overloaded'; whatever the store throws, and then nothing has changed.
   */
  accept(delivery: Delivery): Promise<DeliveryOutcome>;
  /** Takes in what the page of an article gave. False when the article is gone meanwhile. */
  acceptPage(job: PageJob, prepared: PreparedArticle): Promise<boolean>;
  /** Forgets removed articles and stories, and takes in what is left of others (after the store removed them). */
  forget(
    articleIds: readonly ArticleId[],
    storyIds: readonly StoryId[],
    changed: readonly Story[],
  ): Promise<void>;
  /** Forgets what is older than the live window; returns how many articles. */
  expire(): Promise<number>;
  readonly waiting: number;
}

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

export function createArticleIntake(parts: ArticleIntakeParts): ArticleIntake {
  const { store, index, clock, onStoriesChanged, publishers } = parts;
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
      updates: written.flatMap(({ update, row }) => (update === null ? [] : [{ ...row, ...update }])),
      entries: plan.entries,
      stories,
      moved: placed.moved.map((articleId) => ({ articleId, storyId: index.storyOf(articleId)! })),
      mergedStories: placed.merged,
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

  /** False for the pages of articles that are gone. */
  async function takePages(pages: readonly ArrivedPage[]): Promise<readonly boolean[]> {
    if (isStale) await load();
    const found = await store.articles.findArticles(pages.map(({ job }) => job.articleId));
    const existing = new Map(found.map((article) => [article.id, article]));
    await knowPublishers(found.map((article) => article.publisherId));
    const articles = pages.flatMap(({ job, prepared }) => {
      const article = existing.get(job.articleId);
      return article === undefined ? [] : [completedArticle(article, prepared, clock.now())];
    });
    if (articles.length > 0) await carryOut({ articles, entries: [] }, []);
    return pages.map(({ job }) => existing.has(job.articleId));
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
