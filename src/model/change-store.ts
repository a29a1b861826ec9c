// The port through which processes that share a store hear of one another's changes.
import type { ReaderId } from './reader.ts';
import type { StoryId } from './story.ts';

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
