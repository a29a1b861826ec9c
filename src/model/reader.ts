// A person; owns follows, mutes, interests, interactions. Nothing of one reader is ever read for another.
import type { ArticleId, EntityKey, TopicCode } from './article.ts';
import type { PublisherId } from './publisher.ts';
import type { StoryId } from './story.ts';

/** 'local' without accounts, else the account's id. */
export type ReaderId = string;

/** The one reader of an installation without accounts. */
export const localReaderId: ReaderId = 'local';

export type Theme = 'auto' | 'light' | 'sepia' | 'dark';

export interface ReaderSettings {
  readonly theme: Theme;
  /** IANA name; null takes the server's. */
  readonly timeZone: string | null;
  /** Off: the front page is "Most covered" and nothing is learned. */
  readonly personalise: boolean;
  /** BCP 47 codes; empty means all. */
  readonly languages: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  readonly textSize: 'small' | 'standard' | 'large';
  readonly onboardedAt: number | null;
  /** Parts of the sum that the reader switched off, by the names of their components. */
  readonly withoutParts: readonly string[];
}

/** Settings of a reader who has chosen nothing. */
export const defaultReaderSettings: ReaderSettings = {
  theme: 'auto',
  timeZone: null,
  personalise: true,
  languages: [],
  countries: [],
  textSize: 'standard',
  onboardedAt: null,
  withoutParts: [],
};

export interface Reader {
  readonly id: ReaderId;
  readonly name: string | null;
  readonly createdAt: number;
  readonly settings: ReaderSettings;
  /** When the reader last opened a front page, for "since you last looked". */
  readonly lastLookedAt: number | null;
}

/** What can be followed, muted, wanted more or less of. */
export type Subject =
  | { readonly kind: 'topic'; readonly key: TopicCode }
  | { readonly kind: 'entity'; readonly key: EntityKey }
  | { readonly kind: 'publisher'; readonly key: string }
  | { readonly kind: 'word'; readonly key: string }
  | { readonly kind: 'story'; readonly key: string };

export type SubjectKind = Subject['kind'];

/** A reader's stated wish about a subject. `publisher` and `story` keys are the id in decimal. */
export interface Stance {
  readonly subject: Subject;
  readonly stance: 'follow' | 'mute';
  /** As shown to the reader. */
  readonly label: string;
  readonly at: number;
  /** A mute may end by itself. */
  readonly until: number | null;
}

export type InteractionKind =
  | 'seen'
  | 'opened'
  | 'read'
  | 'saved'
  | 'unsaved'
  | 'shared'
  | 'hidden'
  | 'unhidden'
  | 'more'
  | 'less'
  /** Takes the last 'less' back that was said of the same story or subject, once, at its time: as though it had not been. */
  | 'relented'
  /** As 'relented', of the last 'more'. */
  | 'unwished';

export interface Interaction {
  /** Made by the client; the same id twice is recorded once. */
  readonly id: string;
  readonly readerId: ReaderId;
  readonly at: number;
  readonly kind: InteractionKind;
  readonly storyId: StoryId;
  readonly articleId: ArticleId | null;
  /** For 'read': seconds of attention and share of the text scrolled, 0..1. */
  readonly seconds: number | null;
  readonly share: number | null;
  readonly editionId: string | null;
  /** For 'more', 'less' and what takes them back: about this subject only; null means the story as a whole. */
  readonly subject: Subject | null;
}

/** How far what a reader owns has come in the store: who holds the reader sees by it what others changed. */
export interface ReaderVersion {
  /** Rises by one with every change of anything the reader owns, save what is only learned. */
  readonly version: number;
  /** Rises with every save of what was learned, and with every erasure. */
  readonly profileVersion: number;
  /** Times that the reader was erased or forgotten. */
  readonly erasures: number;
}

/** An interaction that a profile may have to learn from. */
export interface ActToLearn extends Interaction {
  /** `ReaderVersion.version` of its recording: rises in the order of the commits, whichever process recorded it. */
  readonly number: number;
  /** The reader had opened the story before. */
  readonly again: boolean;
}

/** Where a reader stands with a story; outlives the story's articles. */
export interface ReaderStory {
  readonly storyId: StoryId;
  readonly seenAt: number | null;
  readonly seenCount: number;
  readonly openedAt: number | null;
  /**
   * When they had opened it last before the sitting of `openedAt`; in the first sitting, when that began; null after one
   * opening.
   */
  readonly openedBefore: number | null;
  readonly readAt: number | null;
  readonly savedAt: number | null;
  readonly hiddenAt: number | null;
  /** When saving was taken back; null where the story is saved. */
  readonly unsavedAt: number | null;
  /** When hiding was taken back; null where the story is hidden. */
  readonly unhiddenAt: number | null;
  /** When more like the story as a whole was asked for last and learned; null where that was taken back. */
  readonly wishedAt: number | null;
  /** When the last of it that was taken back had been said; null where there is a later one. */
  readonly unwishedAt: number | null;
}

/** Asking for more or less is taken back within so long, or not at all. */
export const mostTakenBackMs = 30 * 86_400_000;

/** Pages opened within so long of each other are one sitting: what was new at its beginning stays new. */
export const sittingMs = 30 * 60_000;

/** The marks after an opening at that time, which may be told of late. */
export function afterOpening(
  { openedAt, openedBefore }: Pick<ReaderStory, 'openedAt' | 'openedBefore'>,
  at: number,
): Pick<ReaderStory, 'openedAt' | 'openedBefore'> {
  if (openedAt === null) return { openedAt: at, openedBefore: null };
  const [earlier, later] = at < openedAt ? [at, openedAt] : [openedAt, at];
  const before = openedBefore !== null && openedAt - openedBefore > sittingMs ? openedBefore : null;
  const isApart = later - earlier > sittingMs;
  return {
    openedAt: later,
    openedBefore: isApart
      ? Math.max(before ?? earlier, earlier)
      : (before ?? Math.min(openedBefore ?? earlier, earlier)),
  };
}

/** Article-level reads, for clients that sync and for "since you looked". */
export interface ReadMark {
  readonly articleId: ArticleId;
  readonly publisherId: PublisherId;
  readonly at: number;
}
