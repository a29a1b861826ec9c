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
}

export interface KeyPoint {
  readonly text: string;
  readonly articleId: ArticleId;
  readonly publisherId: PublisherId;
  readonly paragraph: number;
  readonly saidBy: string | null;
  readonly at: number;
}

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
  readonly timeline: readonly TimelineEvent[];
  /** 0..1, how much it matters to everyone; apart from any reader. */
  readonly importance: number;
  /** Stories of one long-running affair share the id of its first story. */
  readonly sagaId: StoryId | null;
  readonly sample: boolean;
}
