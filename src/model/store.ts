// The port of storage. Every engine passes the same contract suite (store/contract.ts).
// Every method that touches reader data names the reader first.
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
import type { Edition } from './edition.ts';
import type { Publisher, PublisherId } from './publisher.ts';
import type {
  ActToLearn,
  Interaction,
  Reader,
  ReaderId,
  ReaderSettings,
  ReaderStory,
  ReaderVersion,
  ReadMark,
  Stance,
  Subject,
} from './reader.ts';
import type { NewSource, Source, SourceCheck, SourceHealth, SourceId } from './source.ts';
import type { Story, StoryId } from './story.ts';

export interface SourceStore {
  /** Adds what is new, by feed address; one transaction, bounded at 5,000. `created` is parallel to the input. */
  addSources(
    sources: readonly NewSource[],
    now: number,
  ): Promise<readonly { readonly source: Source; readonly created: boolean }[]>;
  listSources(): Promise<readonly Source[]>;
  listSourceHealth(now: number): Promise<readonly SourceHealth[]>;
  findSource(id: SourceId): Promise<Source | undefined>;
  findSourceByFeedUrl(feedUrl: string): Promise<Source | undefined>;
  updateSource(
    id: SourceId,
    change: { title?: string; folder?: readonly string[]; state?: Source['state'] },
  ): Promise<void>;
  /**
   * Removes the source and its articles, save what some reader saved; stories left empty go too (`storyIds`),
   * the others are told without what went (`changedStoryIds`).
   */
  removeSources(ids: readonly SourceId[]): Promise<{
    readonly articleIds: readonly ArticleId[];
    readonly storyIds: readonly StoryId[];
    readonly changedStoryIds: readonly StoryId[];
  }>;
  /** Takes a lease on sources that are due, oldest due first, in one statement. Expired leases count as free. */
  claimDueSources(request: {
    now: number;
    limit: number;
    leaseSeconds: number;
    holder: string;
    only?: readonly SourceId[];
  }): Promise<readonly Source[]>;
  /** Makes active sources due now (all, or these). Returns how many. */
  markDue(now: number, ids?: readonly SourceId[]): Promise<number>;
  /** When the next source falls due; null when there is none. */
  nextDueAt(): Promise<number | null>;
  /** Gives these leases back where they are still this holder's: nothing was done under them. */
  giveBack(ids: readonly SourceId[], holder: string): Promise<void>;
  /** Writes the polling state and gives the lease back, for a check that brought nothing to save. */
  recordCheck(check: SourceCheck): Promise<void>;
  /**
   * Gives every lease back, of sources and of pages. Only for the process that has the store to itself, at its
   * start: whoever held a lease then has died, and its work should not wait for the lease to run out.
   */
  dropLeases(): Promise<void>;

  listPublishers(): Promise<readonly Publisher[]>;
  findPublisher(id: PublisherId): Promise<Publisher | undefined>;
}

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

/** New content of a known article. `keepRevision` false: same article, text completed from its page; no edit to show. */
export interface ArticleUpdate extends NewArticle {
  readonly keepRevision: boolean;
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
   * are empty, `keyPoints` too below two publishers, `entities` are the first eight. Such a story must not be saved
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

export interface ArticleStore {
  /** Reserves n consecutive ids and returns the first. Gaps are allowed, reuse never. Ids stay below 2^31. */
  reserveIds(kind: 'article' | 'story', n: number): Promise<number>;
  knownEntries(sourceId: SourceId): Promise<ReadonlyMap<string, KnownEntry>>;
  /** Articles of the source first seen after `since`, up to and with `until`. */
  countSeen(sourceId: SourceId, span: { readonly since: number; readonly until: number }): Promise<number>;
  findArticlesByCanonicalUrl(urls: readonly string[]): Promise<ReadonlyMap<string, ArticleId>>;
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
   * Puts a page job off, or ends it with `retryAt: null` (the summary stays; textState 'page-failed'). A reason with
   * the end is kept: see `listSetAside`.
   */
  failPageJob(articleId: ArticleId, retryAt: number | null, reason?: string): Promise<void>;
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

export interface SearchQuery {
  /** Plain words; quoted phrases keep their quotes. '' with filters only lists newest first. */
  readonly text: string;
  readonly publisherIds: readonly PublisherId[] | null;
  readonly topics: readonly TopicCode[] | null;
  readonly before: number | null;
  readonly after: number | null;
  readonly limit: number;
  readonly offset: number;
}

export interface SearchHit {
  readonly article: Article;
  /** Text around the match, plain; matches between \u0002 and \u0003. */
  readonly snippet: string;
}

export interface SearchStore {
  /** Relevance and recency mixed; `more` says whether there is a next page. Never throws for odd input. */
  search(query: SearchQuery): Promise<{ readonly hits: readonly SearchHit[]; readonly more: boolean }>;
}

export interface ReaderStore {
  findReader(id: ReaderId): Promise<Reader | undefined>;
  createReader(reader: Reader): Promise<void>;
  updateSettings(id: ReaderId, change: Partial<ReaderSettings>): Promise<ReaderSettings>;
  setLastLooked(id: ReaderId, at: number): Promise<void>;
  /** Of readers that are known; cheap, for a look at everybody who is held in memory. */
  readerVersions(ids: readonly ReaderId[]): Promise<ReadonlyMap<ReaderId, ReaderVersion>>;

  /**
   * Records interactions and their marks in one transaction; an id already known is left out of the answer.
   * `learns` false: they are never given to be learned. Default true.
   */
  recordInteractions(
    readerId: ReaderId,
    interactions: readonly Interaction[],
    options?: { readonly learns: boolean },
  ): Promise<readonly string[]>;
  /** What is to be learned after that number, in the order of the recording. */
  listToLearn(
    readerId: ReaderId,
    request: { after: { number: number; id: string }; limit: number },
  ): Promise<readonly ActToLearn[]>;
  listInteractions(
    readerId: ReaderId,
    request: { after?: { at: number; id: string }; limit: number },
  ): Promise<readonly Interaction[]>;
  listReaderStories(readerId: ReaderId, request: { since: number }): Promise<readonly ReaderStory[]>;
  findReaderStory(readerId: ReaderId, storyId: StoryId): Promise<ReaderStory | undefined>;
  /** Saved stories, last saved first. */
  listSaved(
    readerId: ReaderId,
    request: { before?: number; limit: number },
  ): Promise<
    readonly { readonly storyId: StoryId; readonly articleId: ArticleId | null; readonly savedAt: number }[]
  >;
  listReadMarks(readerId: ReaderId, request: { since: number; limit: number }): Promise<readonly ReadMark[]>;

  listStances(readerId: ReaderId): Promise<readonly Stance[]>;
  setStance(readerId: ReaderId, stance: Stance): Promise<void>;
  removeStance(readerId: ReaderId, subject: Subject): Promise<void>;

  /** What `interest/` learned, as JSON of its own making. */
  loadInterests(readerId: ReaderId): Promise<string | undefined>;
  /**
   * Saves where the stored profile is still of the expected version (without one: whatever is stored).
   * `isFelt`: by the reader's own hand, so that other processes are to take it over now.
   * @returns the profile's version now; null where nothing was saved: another process saved or erased meanwhile
   */
  saveInterests(
    readerId: ReaderId,
    profile: string,
    now: number,
    condition?: { readonly expected: number; readonly isFelt?: boolean },
  ): Promise<number | null>;

  /**
   * Keeps the newest 50 editions a reader. `erasures`: what `ReaderVersion` said where the edition was made; of a reader
   * who was erased since, perhaps in another process, nothing is kept.
   */
  saveEdition(readerId: ReaderId, edition: Edition, erasures?: number): Promise<void>;
  findEdition(readerId: ReaderId, editionId: string): Promise<Edition | undefined>;
  latestEdition(readerId: ReaderId, mode: Edition['mode']): Promise<Edition | undefined>;

  /** Everything held about the reader, as one JSON-able value. */
  exportReader(readerId: ReaderId): Promise<Record<string, unknown>>;
  /** Removes everything held about the reader; settings fall back to the defaults. */
  eraseReader(readerId: ReaderId): Promise<void>;
  /** Forgets what was learned and done, keeps stances, saved stories and settings. */
  forgetHistory(readerId: ReaderId): Promise<void>;
}

export interface MaintenanceStore {
  getSetting(key: string): Promise<string | undefined>;
  setSetting(key: string, value: string | null): Promise<void>;
  /** Removes the sample newsroom with everything made from it. */
  removeSample(): Promise<void>;
  /** A consistent copy while running; SQLite only (PostgreSQL answers 'unsupported' with what to use instead). */
  backup(
    toPath: string,
    onProgress?: (share: number) => void,
  ): Promise<{ kind: 'done'; bytes: number } | { kind: 'unsupported'; advice: string }>;
  /** Problems found, in words, each with what to do. Empty when sound. */
  check(): Promise<readonly { readonly problem: string; readonly advice: string }[]>;
  /** Cheap: answers whether the store can be read and written now. */
  ping(): Promise<boolean>;
  sizeBytes(): Promise<number>;
}

/** What one transaction changed, for processes that hold stories in memory. */
export interface ChangeNotice {
  /** Rises by one, in the order of the commits. */
  readonly number: number;
  /** `Store.origin` of who made the change. */
  readonly origin: string;
  /** Stories written, merged into another, or removed. */
  readonly storyIds: readonly StoryId[];
  /** Articles, sources or publishers were taken out. */
  readonly isRemoval: boolean;
  /** Erased, or not to be counted with others any more; such a notice tells of no stories. */
  readonly forgottenReader: ReaderId | null;
}

export interface ChangeStore {
  /** Number of the newest notice; 0 before the first. */
  latest(): Promise<number>;
  /** Notices after that number, oldest first; 'forgotten' where some of them are no longer kept. */
  listAfter(number: number, limit: number): Promise<readonly ChangeNotice[] | 'forgotten'>;
}

export interface Store {
  readonly engine: 'sqlite' | 'postgres' | 'pglite';
  readonly sources: SourceStore;
  readonly articles: ArticleStore;
  readonly search: SearchStore;
  readonly readers: ReaderStore;
  readonly maintenance: MaintenanceStore;
  readonly changes: ChangeStore;
  /** Names this open store in change notices. */
  readonly origin: string;
  /** Handle for the accounts library, which keeps tables of its own beside ours. */
  readonly native: unknown;
  close(): Promise<void>;
}
