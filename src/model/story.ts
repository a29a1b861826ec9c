// Articles about one event, with headline, key points, timeline, coverage.
import type { ArticleKind, EntityMention, Picture, TopicWeight } from './article.ts';
import type { ArticleId, StoryId } from './ids.ts';
import type { PublisherId } from './publisher.ts';

export type { StoryId } from './ids.ts';

export interface CoverageLine {
  readonly articleId: ArticleId;
  readonly publisherId: PublisherId;
  readonly title: string;
  readonly at: number;
  readonly kind: ArticleKind;
  /** Repeats this article of the story nearly word for word. */
  readonly duplicateOf: ArticleId | null;
  /** When it joined a story that was there already; left out for articles that the story began with. */
  readonly toldAt?: number;
  /** The agency whose report it is; left out for the publisher's own. */
  readonly agency?: string;
}

export interface KeyPoint {
  readonly text: string;
  readonly articleId: ArticleId;
  readonly publisherId: PublisherId;
  readonly paragraph: number;
  readonly saidBy: string | null;
  readonly at: number;
  /** When an edit brought the sentence; left out where it came with its article. */
  readonly toldAt?: number;
}

/** Part of a sentence that was changed; joined without the added parts it is what stood before. */
export interface TextPiece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A number or a name that a publisher changed, or its word that it was wrong. */
export interface EditFact {
  readonly kind: 'number' | 'name' | 'correction';
  /** The sentence. */
  readonly pieces: readonly TextPiece[];
  /** null: the headline. */
  readonly paragraph: number | null;
  /** In the headline or a key sentence. */
  readonly isCentral: boolean;
}

/** A number as an article gives it. */
export interface StatedNumber {
  readonly value: string;
  readonly publisherId: PublisherId;
  readonly articleId: ArticleId;
  readonly paragraph: number;
}

/** What is told otherwise than before; `at` is when Broadsheet learned of it. */
export type StoryChange =
  | {
      readonly kind: 'number';
      readonly at: number;
      /** What is counted: "killed". */
      readonly about: string;
      readonly before: StatedNumber;
      readonly after: StatedNumber;
    }
  | {
      readonly kind: 'edit';
      readonly at: number;
      readonly articleId: ArticleId;
      readonly publisherId: PublisherId;
      readonly fact: EditFact;
    };

/** Publishers that give different numbers for one thing. */
export interface Difference {
  /** What is counted, in the articles' words: "jobs", "injured". */
  readonly about: string;
  readonly values: readonly {
    readonly value: string;
    readonly publisherIds: readonly PublisherId[];
    readonly articleId: ArticleId;
    readonly paragraph: number;
  }[];
}

export interface TimelineEvent {
  readonly at: number;
  readonly precision: 'day' | 'month' | 'year';
  readonly text: string;
  /** An earlier story of the saga, or the article whose sentence dates it. */
  readonly storyId: StoryId | null;
  readonly articleId: ArticleId | null;
  readonly paragraph: number | null;
  readonly publisherId: PublisherId | null;
}

export interface Story {
  readonly id: StoryId;
  readonly headline: string;
  readonly dek: string | null;
  readonly leadArticleId: ArticleId;
  readonly picture: Picture | null;
  readonly picturePublisherId: PublisherId | null;
  readonly language: string | null;
  /** Published time of the first and of the newest article. */
  readonly firstAt: number;
  readonly updatedAt: number;
  /** When the story last had news: a new publisher, key point or correction. */
  readonly newsAt: number;
  readonly articleCount: number;
  readonly publisherCount: number;
  /** In the order they reported, at most 200 lines. */
  readonly coverage: readonly CoverageLine[];
  readonly topics: readonly TopicWeight[];
  /** Strongest first, at most 12. */
  readonly entities: readonly EntityMention[];
  readonly keyPoints: readonly KeyPoint[];
  readonly differences: readonly Difference[];
  /** Numbers that rose and what publishers corrected, oldest first; the newest few. */
  readonly changes: readonly StoryChange[];
  readonly timeline: readonly TimelineEvent[];
  /** 0..1, how much it matters to everyone; apart from any reader. */
  readonly importance: number;
  /** Stories of one long-running affair share the id of its first story. */
  readonly sagaId: StoryId | null;
  readonly sample: boolean;
}
