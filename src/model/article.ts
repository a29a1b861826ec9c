// An entry made readable: text, author, picture, language, topics, entities.
import type { Enclosure } from './entry.ts';
import type { ArticleId, StoryId } from './ids.ts';
import type { PublisherId } from './publisher.ts';
import type { SourceId } from './source.ts';

export type { ArticleId } from './ids.ts';

/** IPTC Media Topic code, eight digits. */
export type TopicCode = string;

export interface TopicWeight {
  readonly topic: TopicCode;
  /** 0..1, how sure the classifier is. */
  readonly weight: number;
}

export type EntityKind = 'person' | 'organisation' | 'place' | 'company';

/** Stable and readable: `person:liv castellane`, `company:VSX:KLV`, `place:port merrow`. */
export type EntityKey = string;

export interface EntityMention {
  readonly key: EntityKey;
  readonly kind: EntityKind;
  /** The fullest form in the text. */
  readonly name: string;
  /** As the text gives it: "chief executive of Kelvane"; null where it says nothing. */
  readonly role: string | null;
  readonly ticker: string | null;
  readonly exchange: string | null;
  /** A price move as the article reports it, e.g. "down 4.2 %"; never computed. */
  readonly reportedMove: string | null;
  readonly mentions: number;
  /** 0..1: how much the article is about it. */
  readonly salience: number;
}

export interface Picture {
  /** The publisher's address; pages show it through the picture proxy. */
  readonly url: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly alt: string;
  readonly caption: string | null;
  readonly credit: string | null;
}

export type ArticleKind =
  | 'news'
  | 'brief'
  | 'analysis'
  | 'opinion'
  | 'live'
  | 'feature'
  | 'interview'
  | 'correction'
  /** Many events in one article. */
  | 'briefing'
  /** The same heading every day or week with other contents: horoscopes, puzzles, tables, tips, offers. */
  | 'routine';

/** Pages that tell of many events, of none, or of whatever comes: they neither hold a story together nor lead a page. */
export const kindsWithoutEvent: ReadonlySet<ArticleKind> = new Set([
  'briefing',
  'routine',
  'live',
  'correction',
] as const);

/** A sentence fit to stand alone as a key point, with where it stands. */
export interface KeySentence {
  readonly text: string;
  /** Paragraph number in the readable HTML: the element has id="p<n>". */
  readonly paragraph: number;
  /** 0..1, how well it stands for the article. */
  readonly score: number;
  /** Who said it, as the text gives it ("according to the council"); null for the publisher's own words. */
  readonly saidBy: string | null;
}

/** A sentence that dates something: "In 2021 ... was fined 18.2 billion yuan". */
export interface DatedSentence {
  readonly text: string;
  readonly paragraph: number;
  /** Milliseconds at the start of the day, month or year named. */
  readonly at: number;
  readonly precision: 'day' | 'month' | 'year';
}

/** What `article/` makes of one entry (or of its page): pure, no ids yet. */
export interface PreparedArticle {
  /** Identity of the entry within its source. */
  readonly identity: string;
  /** Changes exactly when title, text or picture change. */
  readonly contentHash: string;
  readonly url: string | null;
  /** Identity across sources: tracking parameters stripped, canonical link where the page gives one. */
  readonly canonicalUrl: string | null;
  readonly title: string;
  readonly dek: string | null;
  readonly author: string | null;
  /** Whose report the publisher prints, by byline, dateline or credit ("Associated Press"); null for its own. */
  readonly agency: string | null;
  readonly language: string | null;
  readonly publishedAt: number | null;
  readonly modifiedAt: number | null;
  /** Plain text, at most 400 characters. */
  readonly summary: string;
  /** Sanitised HTML; every paragraph-like block has id="p<n>", n from 0. '' when there is only a title. */
  readonly html: string;
  /** Plain text of the body, blocks separated by newlines; for search and features, not stored. */
  readonly text: string;
  readonly wordCount: number;
  readonly kind: ArticleKind;
  readonly picture: Picture | null;
  readonly enclosures: readonly Enclosure[];
  readonly topics: readonly TopicWeight[];
  readonly entities: readonly EntityMention[];
  readonly keySentences: readonly KeySentence[];
  readonly datedSentences: readonly DatedSentence[];
  /** Encoded by `story/features`: what assignment needs, at most about 1 KB. */
  readonly features: Uint8Array;
  /** The feed gave no full text and there is a page to read. */
  readonly needsPage: boolean;
}

/** 'page-again': the text is whole, from before the publisher changed the article, and its page is to be read again. */
export type TextState = 'full' | 'summary' | 'page-due' | 'page-again' | 'page-failed';

/** An article as stored and listed; the body is kept apart. */
export interface Article {
  readonly id: ArticleId;
  readonly publisherId: PublisherId;
  readonly sourceId: SourceId;
  readonly storyId: StoryId;
  readonly url: string | null;
  readonly canonicalUrl: string | null;
  readonly title: string;
  readonly dek: string | null;
  readonly author: string | null;
  /** The agency whose report it is; null for the publisher's own. */
  readonly agency: string | null;
  readonly language: string | null;
  /** Milliseconds; clamped to firstSeenAt when in the future or unknown. */
  readonly publishedAt: number;
  readonly modifiedAt: number | null;
  readonly firstSeenAt: number;
  readonly summary: string;
  readonly wordCount: number;
  readonly kind: ArticleKind;
  readonly picture: Picture | null;
  readonly enclosures: readonly Enclosure[];
  readonly topics: readonly TopicWeight[];
  readonly entities: readonly EntityMention[];
  readonly textState: TextState;
  /** 1 for the first version. */
  readonly revision: number;
  /** The article that this one repeats nearly word for word. */
  readonly duplicateOf: ArticleId | null;
}

export interface ArticleBody {
  readonly html: string;
  readonly keySentences: readonly KeySentence[];
  readonly datedSentences: readonly DatedSentence[];
}

/** An earlier version of an edited article. */
export interface ArticleRevision {
  readonly articleId: ArticleId;
  readonly revision: number;
  readonly title: string;
  /** '' where only the headline can be compared: the text was not whole. */
  readonly html: string;
  /** When this version was replaced. */
  readonly replacedAt: number;
}
