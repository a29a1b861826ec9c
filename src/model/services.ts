// What pages, API and command line ask of the house: the use cases, as interfaces.
// Implemented in rank/, interest/, ingest/ and sample/; wired in main.ts.
import type { EntityKey, TopicCode } from './article.ts';
import type { Control, ControlId, SetControlOutcome, SponsoredText, SteeringKind } from './control.ts';
import type { Edition, EditionMode, PartLeftOut } from './edition.ts';
import type { PublisherId } from './publisher.ts';
import type {
  Interaction,
  InteractionKind,
  Reader,
  ReaderId,
  ReaderSettings,
  ReaderStory,
  Stance,
  Subject,
} from './reader.ts';
import type { Source, SourceId } from './source.ts';
import type { Story, StoryId } from './story.ts';

/** The live index: every story that can stand on a front page, in memory. */
export interface LiveStories {
  /**
   * The story as a front page needs it, frozen; ask the store for the whole one. It has no timeline, at most six
   * entities (one object shared by all stories, without what is a story's own: role, reported move, salience), at
   * most three key points and those only where several publishers carry it or it has no dek, the first difference
   * alone, the last six changes without their sentences, and coverage without titles (''). Stories of the lists below are the same.
   */
  get(id: StoryId): Story | undefined;
  readonly size: number;
  readonly articleCount: number;
  /** Grows with every change; equal versions mean equal content. */
  readonly version: number;
  /** Newest news first. Bounded by limit. */
  byEntity(key: EntityKey, limit: number): readonly Story[];
  byTopic(code: TopicCode, limit: number): readonly Story[];
  byPublisher(id: PublisherId, limit: number): readonly Story[];
  /**
   * Those that hold the word or phrase in headline, standfirst or a name, as a muted word finds them; in no order.
   * Looked for in slices of a few milliseconds, between which other work goes on.
   */
  holding(words: string): Promise<readonly Story[]>;
  /** Stories sharing the strongest entities and topics, best first. */
  related(story: Story, limit: number): readonly Story[];
}

/** Stories of one event, which stand apart because each is told in one language. */
export interface OtherLanguages {
  /**
   * At most one story for each other language, the plainest first; [] where nothing is sure.
   *
   * @param story whole, from the store
   */
  find(story: Story): Promise<readonly Story[]>;
}

/** Readers are divided among settings of the ranking, to see which serves them better. */
export interface Trial {
  readonly name: string;
  readonly arms: readonly {
    readonly name: string;
    /** Weights that differ from the usual ones. */
    readonly change: Readonly<Record<string, number>>;
  }[];
  /** The reader's; null for nobody, and who is not personalised has none. */
  readonly own: string | null;
}

export interface Editions {
  /** Ranks a page now. 'latest' and 'most-covered' read no reader data: readerId is null there. */
  front(request: {
    readerId: ReaderId | null;
    mode: EditionMode;
    limit: number;
    /** Skips stories of this edition: the next page. */
    after?: Edition;
  }): Promise<Edition>;
  find(readerId: ReaderId, editionId: string): Promise<Edition | undefined>;
  /**
   * The reader's front page as it was laid out in this sitting, and how many stories that came since would be on a new
   * one. null where it does not stand: none was laid out within half an hour, or the reader or the editors said something.
   */
  standing(
    readerId: ReaderId,
    limit: number,
  ): Promise<{ readonly edition: Edition; readonly fresh: number } | null>;
  /** The experiment that readers are divided for, with this one's arm; null where none runs. */
  trial(readerId: ReaderId | null): Trial | null;
  /**
   * "What if": the reader's front page as it would be now, and the same without one part. Neither is recorded, nothing is
   * learned or changed. null for whoever switched personalisation off, and for a part that cannot be left out.
   */
  preview(
    readerId: ReaderId,
    request: { readonly without: PartLeftOut; readonly limit: number },
  ): Promise<{ readonly now: Edition; readonly without: Edition } | null>;
  /** What changed in stories this reader knows, and what is new and important, since they last looked. */
  sinceLastLooked(
    readerId: ReaderId,
    limit: number,
  ): Promise<readonly { readonly storyId: StoryId; readonly what: string }[]>;
}

/** What an administrator wants laid down. */
export type ControlWish =
  | {
      readonly kind: SteeringKind;
      readonly subject: Subject;
      /** Why, for readers. */
      readonly note: string;
      readonly until: number | null;
      /** Of a pin: 1 for the lead. */
      readonly place?: number;
    }
  | {
      readonly kind: 'sponsor';
      readonly sponsored: SponsoredText;
      readonly note: string;
      readonly until: number | null;
      readonly place: number;
    };

/** The editors' controls: the same for every reader. Who may set them is for routes to ask. */
export interface Controls {
  /** From memory. */
  inForce(): readonly Control[];
  /** Everything ever laid down, newest first. */
  list(request: { readonly before?: ControlId; readonly limit: number }): Promise<readonly Control[]>;
  /** Takes the place of any other on the same subject. */
  set(wish: ControlWish, by: ReaderId): Promise<SetControlOutcome>;
  /** @returns false where it was not in force */
  end(id: ControlId, by: ReaderId): Promise<boolean>;
}

/** One thing that Broadsheet thinks the reader cares about, with its evidence. */
export interface LearnedInterest {
  readonly subject: Subject;
  readonly label: string;
  /** -1..1: how much; negative is dislike. */
  readonly strength: number;
  /** "You read 7 stories about it, the last one yesterday." */
  readonly evidence: string;
  readonly readings: number;
  /** Openings, saves, and what was asked for: all that it was learned from. */
  readonly acts: number;
  readonly lastAt: number;
  readonly stance: 'follow' | 'mute' | null;
  /** Set by the reader by hand: learning leaves it alone. */
  readonly pinned: boolean;
}

/** One act that an interest comes from. */
export interface InterestEvidence {
  readonly kind: InteractionKind;
  readonly at: number;
  readonly story: Story;
}

export interface InterestMix {
  /** Share of each top-level topic in the reader's front pages, adding up to 1. */
  readonly topics: readonly { readonly topic: TopicCode; readonly share: number }[];
}

export interface Readers {
  /** Creates the reader on first sight. */
  open(readerId: ReaderId, name: string | null): Promise<Reader>;
  updateSettings(readerId: ReaderId, change: Partial<ReaderSettings>): Promise<ReaderSettings>;
  looked(readerId: ReaderId): Promise<void>;
  /** Recorded and learned at once; doubled ids count once; stories no longer known are ignored. */
  record(
    readerId: ReaderId,
    interactions: readonly Omit<Interaction, 'readerId'>[],
  ): Promise<{ recorded: number }>;
  stories(readerId: ReaderId, ids: readonly StoryId[]): Promise<ReadonlyMap<StoryId, ReaderStory>>;
  stances(readerId: ReaderId): Promise<readonly Stance[]>;
  /** One, or several that belong together: all of them or none. */
  setStance(readerId: ReaderId, ...stances: readonly Stance[]): Promise<void>;
  removeStance(readerId: ReaderId, subject: Subject): Promise<void>;
  /** Strongest first; stated and learned together. */
  interests(readerId: ReaderId): Promise<readonly LearnedInterest[]>;
  /**
   * What the reader did lately with stories about the subject, newest first: which readings an interest comes from. Of
   * the newest acts, and of stories that are still here.
   */
  evidence(readerId: ReaderId, subject: Subject): Promise<readonly InterestEvidence[]>;
  mix(readerId: ReaderId): Promise<InterestMix>;
  /** The one or two subjects that "less like this" of a live story is mostly taken to mean; [] of any other. */
  meantByLess(storyId: StoryId): readonly { readonly subject: Subject; readonly label: string }[];
  /** Sets a learned strength by hand, -1..1; null forgets it. */
  correctInterest(readerId: ReaderId, subject: Subject, strength: number | null): Promise<void>;
  /** Evidence behind the direction of the words in what the reader read; 0 for none. */
  words(readerId: ReaderId): Promise<number>;
  /** Forgets that direction alone. */
  forgetWords(readerId: ReaderId): Promise<void>;
  /** Forgets what was learned and done; keeps stances, saved stories and settings. */
  forgetHistory(readerId: ReaderId): Promise<void>;
  exportAll(readerId: ReaderId): Promise<Record<string, unknown>>;
  eraseAll(readerId: ReaderId): Promise<void>;
  /** As `eraseAll`, and nothing says any more that there was such a reader. */
  remove(readerId: ReaderId): Promise<void>;
}

export type AddSourceOutcome =
  | { readonly kind: 'added'; readonly source: Source }
  | { readonly kind: 'known'; readonly source: Source }
  /** The page offers several feeds: the reader chooses. */
  | { readonly kind: 'choose'; readonly feeds: readonly { readonly url: string; readonly title: string }[] }
  /** In words: what happened and what to do. `full`: there are as many sources as may be. */
  | { readonly kind: 'failed'; readonly message: string; readonly full?: boolean };

export interface OpmlImportOutcome {
  readonly kind: 'imported';
  readonly added: number;
  readonly known: number;
  /** Lines that name no feed we can read, each in words. */
  readonly skipped: readonly string[];
  /** In words, what was left out because there are as many sources as may be; null when all had room. */
  readonly full: string | null;
}

export interface RefreshProgress {
  readonly running: boolean;
  readonly total: number;
  readonly done: number;
  readonly failed: number;
  readonly newArticles: number;
  readonly startedAt: number | null;
}

/** Every way of adding stops at the installation's most sources; what is there already is always 'known'. */
export interface SourceList {
  /** A feed, a site, or anything with a feed behind it; adds and starts its first refresh. */
  add(address: string, folder?: readonly string[]): Promise<AddSourceOutcome>;
  /**
   * Adds many known feed addresses (packs) at once, unseen; the first refresh follows in the background. Those that are
   * there already stay in their folders.
   */
  addMany(
    feeds: readonly {
      readonly feedUrl: string;
      readonly title: string;
      readonly publisherSlug: string | null;
      readonly folder: readonly string[];
    }[],
  ): Promise<Pick<OpmlImportOutcome, 'added' | 'known' | 'full'>>;
  importOpml(
    bytes: Uint8Array,
  ): Promise<OpmlImportOutcome | { readonly kind: 'failed'; readonly message: string }>;
  /** `withPrivate`: also sources whose address holds a password or a token; for administrators only. */
  exportOpml(options: { readonly withPrivate: boolean }): Promise<string>;
  remove(ids: readonly SourceId[]): Promise<number>;
  setState(id: SourceId, state: 'active' | 'paused'): Promise<void>;
  /** Starts a refresh of all (or these) now; answers at once. */
  refresh(ids?: readonly SourceId[]): Promise<void>;
  /** Waits until the refresh under way is over. */
  settled(): Promise<RefreshProgress>;
  progress(): RefreshProgress;
}

export interface SampleNewsroom {
  isOn(): Promise<boolean>;
  /** Adds the fictional publishers and refreshes them through the ordinary pipeline; resolves when readable. */
  enable(): Promise<void>;
  remove(): Promise<void>;
}

export type PictureOutcome =
  | { readonly kind: 'ok'; readonly mediaType: string; readonly body: Uint8Array; readonly etag: string }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'failed'; readonly why: string };

export interface Pictures {
  /**
   * Local address of a publisher's picture: `/pictures/<signature>/<base64url of the address>`. An address that holds
   * what opens a private feed is sealed there: `~` and letters that only this Broadsheet can read.
   */
  href(url: string): string;
  /** `signal`: who asked has left; a picture that nobody waits for any more is not read on. */
  fetch(signature: string, encoded: string, signal?: AbortSignal): Promise<PictureOutcome>;
}
