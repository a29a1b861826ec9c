// The port of storage for articles and the stories made of them.
import type {
  Article,
  ArticleBody,
  ArticleId,
  ArticleRevision,
  DatedSentence,
  EntityKey,
  KeySentence,
  TopicCode,
} from './article.ts';
import type { PublisherId } from './publisher.ts';
import type { SourceCheck, SourceId } from './source.ts';
import type { SourceStore } from './source-store.ts';
import type { Story, StoryId } from './story.ts';

export interface KnownEntry {
  readonly articleId: ArticleId;
  readonly contentHash: string;
}

/** A new article with its id (reserved before) and its story decided. */
export interface NewArticle {
  readonly article: Article;
  readonly body: ArticleBody;
  /** Plain text for the full-text index. */
  readonly text: string;
  readonly features: Uint8Array;
}

/** Earlier versions kept of an article. */
export const keptVersions = 5;
/** Packed: some 15,000 words. A longer one is not kept. */
export const maxVersionBytes = 32 * 1024;

/** What an article said before its publisher changed the words. */
export type EarlierVersion = Pick<ArticleRevision, 'revision' | 'title' | 'html'>;

/** New content of a known article. */
export interface ArticleUpdate extends NewArticle {
  /** To be kept beside it; null where there is no edit to show: a text completed from its page, other markup. */
  readonly earlier: EarlierVersion | null;
}

/** Everything that one or several deliveries change, written in one transaction: all or nothing survives a crash. */
export interface ArrivalBatch {
  readonly at: number;
  readonly newArticles: readonly NewArticle[];
  readonly updates: readonly ArticleUpdate[];
  /** Upserted by (source, identity). */
  readonly entries: readonly {
    readonly sourceId: SourceId;
    readonly identity: string;
    readonly contentHash: string;
    readonly articleId: ArticleId;
  }[];
  /** Whole stories, new or changed. */
  readonly stories: readonly Story[];
  readonly moved: readonly { readonly articleId: ArticleId; readonly storyId: StoryId }[];
  /** Readers' marks on the first are carried over to the second; the first then redirects there. */
  readonly mergedStories: readonly { readonly from: StoryId; readonly into: StoryId }[];
  /**
   * The second left the first, and its articles are among `moved`: readers' marks and wishes on the first hold for it
   * too. A saved article stays saved where it is, a saved story in both.
   */
  readonly splitStories: readonly { readonly from: StoryId; readonly into: StoryId }[];
  /** Polling states of the sources whose deliveries these are. */
  readonly checks: readonly SourceCheck[];
}

/** What assignment needs back in memory after a start. */
export interface LiveArticle {
  readonly id: ArticleId;
  readonly storyId: StoryId;
  readonly publisherId: PublisherId;
  readonly publishedAt: number;
  readonly firstSeenAt: number;
  readonly language: string | null;
  readonly canonicalUrl: string | null;
  readonly features: Uint8Array;
}

export interface LoadLiveRequest {
  readonly since: number;
  readonly limit: number;
  /**
   * 'front' leaves out what only a story's own page shows, and takes half the memory: `timeline` and `differences`
   * are empty. Such a story must not be saved
   * again. 'whole', the default, gives all of it.
   */
  readonly stories?: 'whole' | 'front';
}

export interface PageJob {
  readonly articleId: ArticleId;
  readonly sourceId: SourceId;
  readonly url: string;
  /** Earlier claims that were not given back: also of a process that was killed before it began. */
  readonly attempts: number;
  /** Earlier tries that ended without the page. */
  readonly failures: number;
}

/** An entry that could not be taken in, by a fault of ours or by what it holds. */
export interface SetAsideEntry {
  readonly sourceId: SourceId;
  readonly identity: string;
  readonly contentHash: string;
  readonly title: string;
  readonly url: string | null;
  /** One technical line. */
  readonly reason: string;
  readonly attempts: number;
  readonly lastAt: number;
  /** null: not tried again unless the publisher changes it. */
  readonly retryAt: number | null;
}

/** As `doctor` shows it. */
export interface SetAside {
  readonly kind: 'entry' | 'page';
  readonly sourceId: SourceId;
  readonly title: string;
  readonly url: string | null;
  readonly reason: string;
  readonly attempts: number;
  readonly retryAt: number | null;
}

export type AddressedArticle = Pick<Article, 'id' | 'publisherId'>;

export type ArticlePlace = Pick<Article, 'publisherId' | 'storyId' | 'firstSeenAt' | 'revision'>;

export interface ArticleStore {
  /** Reserves n consecutive ids and returns the first. Gaps are allowed, reuse never. Ids stay below 2^31. */
  reserveIds(kind: 'article' | 'story', n: number): Promise<number>;
  knownEntries(sourceId: SourceId): Promise<ReadonlyMap<string, KnownEntry>>;
  /** Articles of the source first seen after `since`, up to and with `until`. */
  countSeen(sourceId: SourceId, span: { readonly since: number; readonly until: number }): Promise<number>;
  /** Of each address that is known the articles that carry it, first come first, at most 16. */
  findArticlesByCanonicalUrl(
    urls: readonly string[],
  ): Promise<ReadonlyMap<string, readonly AddressedArticle[]>>;
  /** What is known of articles beside what they say: of those, too, that `findArticles` cannot read. */
  findPlaces(ids: readonly ArticleId[]): Promise<ReadonlyMap<ArticleId, ArticlePlace>>;
  /** What another process removed meanwhile is left out: new articles of a source, changes of an article. */
  saveArrivals(batch: ArrivalBatch): Promise<void>;

  findArticle(id: ArticleId): Promise<Article | undefined>;
  findArticles(ids: readonly ArticleId[]): Promise<readonly Article[]>;
  findBody(id: ArticleId): Promise<ArticleBody | undefined>;
  loadSentences(
    ids: readonly ArticleId[],
  ): Promise<
    ReadonlyMap<
      ArticleId,
      { readonly keySentences: readonly KeySentence[]; readonly datedSentences: readonly DatedSentence[] }
    >
  >;
  /**
   * Earlier versions, oldest first: the first and the last, and of the others those that stood longest,
   * `keptVersions` in all. None
   * takes more than `maxVersionBytes`; they go with the article.
   */
  listRevisions(id: ArticleId): Promise<readonly ArticleRevision[]>;
  /** Newest first by first sight, with a keyset cursor: articles seen before `before`. */
  listArticles(request: {
    before?: { at: number; id: ArticleId };
    limit: number;
    sourceId?: SourceId;
    publisherId?: PublisherId;
  }): Promise<readonly Article[]>;

  /** Articles whose page is due to be read, under a lease like sources'. */
  claimPageJobs(request: {
    now: number;
    limit: number;
    leaseSeconds: number;
    holder: string;
  }): Promise<readonly PageJob[]>;
  /** Gives these leases back where they are still this holder's; the tries do not count. */
  giveBackPageJobs(ids: readonly ArticleId[], holder: string): Promise<void>;
  /**
   * Puts a page job off, or ends it with `retryAt: null` (what was there stays; textState 'page-failed' where that is a summary). A reason with
   * the end is kept: see `listSetAside`.
   */
  failPageJob(articleId: ArticleId, retryAt: number | null, reason?: string): Promise<void>;
  /** Articles that wait for their text; not those whose page is only to be read again. */
  countPageJobs(): Promise<number>;

  /** Keeps entries that could not be taken in, by source and identity; of a source the newest 100. */
  setAside(entries: readonly SetAsideEntry[]): Promise<void>;
  /** Entries of a source that were set aside and have not been taken in since. */
  entriesSetAside(sourceId: SourceId): Promise<readonly SetAsideEntry[]>;
  /** Entries and pages that are tried no more or wait for another try, newest first, and how many there are. */
  listSetAside(limit: number): Promise<{ readonly items: readonly SetAside[]; readonly total: number }>;

  /** Live articles and stories with updates since then, at most `limit` newest articles. */
  loadLive(request: LoadLiveRequest): Promise<{
    readonly articles: readonly LiveArticle[];
    readonly stories: readonly Story[];
    /** Stories left out since their bytes were damaged. */
    readonly damaged: number;
  }>;
  /** Follows merges: asks for 7, gets 3 where 7 was merged into 3. */
  findStory(id: StoryId): Promise<Story | undefined>;
  findStories(ids: readonly StoryId[]): Promise<readonly Story[]>;
  /** Stories that name the entity or carry the topic, newest first. */
  listStories(request: {
    entity?: EntityKey;
    topic?: TopicCode;
    publisherId?: PublisherId;
    sagaId?: StoryId;
    before?: { at: number; id: StoryId };
    limit: number;
  }): Promise<readonly Story[]>;
  /** Drops articles first seen before then that no reader saved, at most `limit` of them; answers as `removeSources`. */
  expireArticles(before: number, limit: number): ReturnType<SourceStore['removeSources']>;
  counts(): Promise<{
    articles: number;
    stories: number;
    sources: number;
    publishers: number;
    readers: number;
  }>;
}
