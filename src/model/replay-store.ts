// The port through which what was served can be made again: records of editions, and stories as they were.
import type { Edition } from './edition.ts';
import type { EditionInputs, RecordedEdition } from './edition-record.ts';
import type { Story, StoryId } from './story.ts';

/** A story before one transaction changed it. */
export interface StoryBefore {
  /** Of the transaction, as in `ChangeNotice`; falls from one to the next. */
  readonly number: number;
  readonly storyId: StoryId;
  /** As 'front' of `LoadLiveRequest` gives it; null where there was no such story. */
  readonly story: Story | null;
}

export interface StorySplit {
  readonly number: number;
  readonly from: StoryId;
  readonly into: StoryId;
  readonly at: number;
}

export interface ReplayStore {
  /**
   * A page was made from the stories as they stand: their versions are kept from now on when they change. Where several
   * processes share a store, all versions are kept.
   */
  noteServed(): void;
  /** Editions in which no reader data was read; the newest thousand are kept. */
  saveOpenEditions(
    editions: readonly { readonly edition: Edition; readonly inputs: EditionInputs }[],
  ): Promise<void>;
  /** Of whichever reader, or of none; undefined where it is not kept any more, or never was. */
  findRecorded(editionId: string): Promise<RecordedEdition | undefined>;
  /** The newest that can be found, newest first: what can be asked for. */
  listRecorded(limit: number): Promise<readonly Pick<Edition, 'id' | 'mode' | 'at' | 'readerId'>[]>;
  /** Stories as they were, the newest change first, from before that number and story. */
  listBefore(request: {
    before?: { number: number; storyId: StoryId };
    limit: number;
  }): Promise<readonly StoryBefore[]>;
  listSplits(): Promise<readonly StorySplit[]>;
  /**
   * Forgets stories as they were before then, and all but so many; the editions of no reader from before then, and what
   * those of readers were made from, which cannot be had without the stories.
   */
  forgetBefore(at: number, mostStories: number): Promise<void>;
}
