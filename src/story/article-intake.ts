// The port through which deliveries, pages and removals reach the stories.
import type { ArticleId, PreparedArticle } from '../model/article.ts';
import type { ArrivalBatch, LiveArticle, PageJob } from '../model/article-store.ts';
import type { Clock } from '../model/clock.ts';
import type { Publisher, PublisherId } from '../model/publisher.ts';
import type { Source, SourceCheck } from '../model/source.ts';
import type { Store } from '../model/store.ts';
import type { Story, StoryId } from '../model/story.ts';
import type { DeliveryOutcome } from './arrival-plan.ts';
import type { StoryIndex } from './story-index.ts';

export interface ArticleIntakeParts {
  readonly store: Pick<Store, 'articles' | 'sources' | 'maintenance'>;
  readonly index: StoryIndex;
  readonly clock: Clock;
  /** Called after a write, before the other: a reader of the first story knows what is in the second, which left it. */
  readonly onStoriesSplit: (splits: ArrivalBatch['splitStories']) => void;
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
  /** Stories left out since the store could not read them. */
  readonly damaged: number;
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
  /**
   * Composes what is left of stories anew and stores it: what its lost articles gave it in weight, names, topics and
   * headline goes with them. Those that are not live any more are left out.
   */
  composeLeft(storyIds: readonly StoryId[]): Promise<readonly Story[]>;
  /** Forgets what is older than the live window; returns how many articles. */
  expire(): Promise<number>;
  readonly waiting: number;
}
