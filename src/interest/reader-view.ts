// What ranking may know of one reader, held in memory: settings, stances, where they stand with stories, profile.
import type { ArticleId } from '../model/article.ts';
import type { Reader, ReaderId, ReaderStory, ReaderVersion, Stance } from '../model/reader.ts';
import type { StoryId } from '../model/story.ts';
import type { Crowd } from './crowd.ts';
import type { Profile } from './profile.ts';

export interface ReaderView {
  readonly reader: Reader;
  readonly stances: readonly Stance[];
  readonly states: ReadonlyMap<StoryId, ReaderStory>;
  readonly profile: Profile;
  readonly articlesRead: ReadonlySet<ArticleId>;
  /** End of the visit before this one; null on the first. */
  readonly lastLookedAt: number | null;
  /** What is kept of what is made from this view names its erasures, so that an erasure elsewhere counts for it too. */
  readonly version?: Pick<ReaderVersion, 'erasures'> & Partial<Pick<ReaderVersion, 'version'>>;
  /** The reader was erased or forgotten since: nothing made from this view may be kept. */
  readonly gone?: boolean;
}

/** Gives the view of one reader; never another's. */
export interface ReaderViews {
  view(readerId: ReaderId): Promise<ReaderView>;
  /** What all readers tell together; absent unless the publisher switched it on (`sharedReading`). */
  readonly crowd?: Crowd;
  /**
   * Tells whoever holds parts of a reader to drop them, before the reader is erased or forgotten in the store; a write
   * of theirs under way is waited for. 'everybody': anybody may have been erased by another process.
   */
  onForgotten(listener: (readerId: ReaderId | 'everybody') => void | Promise<void>): void;
}
