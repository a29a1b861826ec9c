// One ranked page as served to one reader, with the reasons; can be replayed.
import type { ControlId, SponsoredText } from './control.ts';
import type { ReaderId, Subject } from './reader.ts';
import type { StoryId } from './story.ts';

export type EditionMode = 'for-you' | 'following' | 'latest' | 'most-covered';

/** One named part of a score. The parts of an item add up to its score. */
export interface ScoreComponent {
  /** Stable name, e.g. 'topic', 'entity', 'publisher', 'importance', 'freshness'. */
  readonly name: string;
  /** Short, for a reader: "Kelvane", "Weight of the news". */
  readonly label: string;
  readonly value: number;
  /** Why, in one plain sentence. */
  readonly sentence: string;
  /** What "more", "less" and "never" would act on; null where they make no sense. */
  readonly subject: Subject | null;
}

/** A part of the sum that a page is to be without: of one subject, or all parts of that name. */
export interface PartLeftOut {
  readonly name: string;
  readonly subject: Subject | null;
}

export type Slot = 'lead' | 'top' | 'row' | 'different' | 'section' | 'brief' | 'list';

export interface EditionItem {
  readonly storyId: StoryId;
  readonly slot: Slot;
  readonly score: number;
  readonly components: readonly ScoreComponent[];
  /** What lifts it here in words, the reader's own causes first: the line under the card. */
  readonly reason: string;
}

/** What is paid for, at a place of its own that no ranking touches. */
export interface SponsoredSlot extends SponsoredText {
  readonly controlId: ControlId;
  /** 1 below the lead, 2 before the sections, 3 before the last line. */
  readonly place: number;
  readonly until: number | null;
}

export interface Edition {
  readonly id: string;
  readonly readerId: ReaderId | null;
  readonly mode: EditionMode;
  readonly at: number;
  readonly items: readonly EditionItem[];
  /** Version of the weights that made it. */
  readonly paramsVersion: string;
  /** Experiment and arm whose weights these are, `spring/b`; absent without one. */
  readonly arm?: string;
  /** How many stories each filter removed, by filter name. */
  readonly removed: Readonly<Record<string, number>>;
  /** The same for every reader; on front pages alone, and absent where there are none. */
  readonly sponsored?: readonly SponsoredSlot[];
}
