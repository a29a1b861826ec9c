// The port of storage for sources, their polling state and their publishers.
import type { ArticleId } from './article.ts';
import type { Publisher, PublisherId } from './publisher.ts';
import type { NewSource, Source, SourceCheck, SourceHealth, SourceId } from './source.ts';
import type { StoryId } from './story.ts';

export interface SourceStore {
  /** Adds what is new, by feed address; one transaction, bounded at 5,000. `created` is parallel to the input. */
  addSources(
    sources: readonly NewSource[],
    now: number,
  ): Promise<readonly { readonly source: Source; readonly created: boolean }[]>;
  listSources(): Promise<readonly Source[]>;
  listSourceHealth(now: number): Promise<readonly SourceHealth[]>;
  findSource(id: SourceId): Promise<Source | undefined>;
  /** In the order of their numbers. */
  listPublisherSources(publisherId: PublisherId, limit: number): Promise<readonly Source[]>;
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
   * Gives every lease back, of sources and of pages, at the start of a process that reads sources alone: whoever held one
   * has died, as far as can be told, and its work should not wait for the lease to run out.
   */
  dropLeases(): Promise<void>;

  listPublishers(): Promise<readonly Publisher[]>;
  findPublisher(id: PublisherId): Promise<Publisher | undefined>;
}
