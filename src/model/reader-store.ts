// The port of storage for what readers own. Every method that touches reader data names the reader first.
import type { ArticleId } from './article.ts';
import type { Edition } from './edition.ts';
import type { ReaderRecord } from './edition-record.ts';
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
import type { StoryId } from './story.ts';

/** What became of an edition that was to be kept; 'erased': its reader was, since it was made. */
export type SavedEdition = 'kept' | 'erased' | 'step-missing';

export interface ReaderStore {
  findReader(id: ReaderId): Promise<Reader | undefined>;
  /** In their own order, after that one. */
  listReaderIds(request: { after?: ReaderId; limit: number }): Promise<readonly ReaderId[]>;
  createReader(reader: Reader): Promise<void>;
  updateSettings(id: ReaderId, change: Partial<ReaderSettings>): Promise<ReaderSettings>;
  setLastLooked(id: ReaderId, at: number): Promise<void>;
  /** Of readers that are known; cheap, for a look at everybody who is held in memory. */
  readerVersions(ids: readonly ReaderId[]): Promise<ReadonlyMap<ReaderId, ReaderVersion>>;

  /**
   * Records interactions and their marks in one transaction (of a reader who is not there: none), and answers with those recorded, as they were: an id
   * already known is left out, and so is a 'relented' without a 'less', or an 'unwished' without a 'more', about that
   * story (or one that became part of it) and subject to take back; any other gets that one's time.
   * `learns` false: they are never given to be learned. Default true.
   */
  recordInteractions(
    readerId: ReaderId,
    interactions: readonly Interaction[],
    options?: { readonly learns: boolean },
  ): Promise<readonly Interaction[]>;
  /** What is to be learned after that number, in the order of the recording. */
  listToLearn(
    readerId: ReaderId,
    request: { after: { number: number; id: string }; limit: number },
  ): Promise<readonly ActToLearn[]>;
  /**
   * The number from which on, and not before `from`, at most `most` are to be learned: the newest. What was recorded
   * together is on one side of it.
   */
  firstToLearn(readerId: ReaderId, request: { from: number; most: number }): Promise<number>;
  listInteractions(
    readerId: ReaderId,
    request: { after?: { at: number; id: string }; limit: number },
  ): Promise<readonly Interaction[]>;
  /** The newest of what taught something, newest first: everything but what was only shown. */
  listNewestActs(readerId: ReaderId, limit: number): Promise<readonly Interaction[]>;
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
  /** In one transaction; the last of those about one subject counts. */
  setStance(readerId: ReaderId, ...stances: readonly Stance[]): Promise<void>;
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
   * who was erased since, perhaps in another process, nothing is kept. `record`: what it was made from; versions of the
   * reader's that no edition was made from any more go. Where a step that the record's profile builds on is gone, nothing
   * is kept: it is to be told whole.
   */
  saveEdition(
    readerId: ReaderId,
    edition: Edition,
    erasures?: number,
    record?: ReaderRecord,
  ): Promise<SavedEdition>;
  findEdition(readerId: ReaderId, editionId: string): Promise<Edition | undefined>;
  latestEdition(readerId: ReaderId, mode: Edition['mode']): Promise<Edition | undefined>;

  /** Everything held about the reader, as one JSON-able value. */
  exportReader(readerId: ReaderId): Promise<Record<string, unknown>>;
  /** Removes everything held about the reader; settings fall back to the defaults. */
  eraseReader(readerId: ReaderId): Promise<void>;
  /** As `eraseReader`, and the reader too: for whoever has no account any more. */
  removeReader(readerId: ReaderId): Promise<void>;
  /** Forgets what was learned and done, keeps stances, saved stories and settings. */
  forgetHistory(readerId: ReaderId): Promise<void>;
}
