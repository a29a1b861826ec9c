// Which story an article belongs to: incremental, deterministic, free of clock and chance.
// Candidates come from an inverted index with bounded postings; a small logistic model decides.
import type { ArticleId, ArticleKind } from '../model/article.ts';
import type { LiveArticle } from '../model/article-store.ts';
import type { PublisherId } from '../model/publisher.ts';
import type { StoryId } from '../model/story.ts';
import type { JoinWeights } from './join-weights.ts';

/** Stories that one article can begin: its own, and those that leave another because of it. */
export const mostStoriesBegun = 4;

export interface StoryIndexParams {
  /** Log-odds above which an article joins. */
  readonly joinAbove: number;
  /** Log-odds asked for more of an article with text that would be a story's second. */
  readonly pairMargin: number;
  /** Mean log-odds of the smaller story's articles above which two stories become one. */
  readonly mergeAbove: number;
  /** Mean log-odds of a part's articles, under the rest of their story, below which the part becomes another. */
  readonly splitBelow: number;
  /**
   * By how much log-odds two groups of articles fit their own better than the other, both means added, above which they
   * are two stories, however well they fit each other.
   */
  readonly contrastAbove: number;
  readonly titleOnly: JoinWeights;
  readonly fullText: JoinWeights;
  /** Log-odds asked for more with every e-fold of live articles above a few thousand. */
  readonly crowding: number;
  /** A story takes nothing this long after its newest article, nor this long after its first. */
  readonly maxGapHours: number;
  readonly maxSpanHours: number;
  /** A story of so many articles takes no more: what would join begins another. */
  readonly maxStoryArticles: number;
  /** After how many days a word's count is worth half. */
  readonly statisticsHalfLifeDays: number;
  /** Stories remembered for each word, newest first. */
  readonly maxPostings: number;
  /** Words of an article by which its story can be found. */
  readonly maxPostedTerms: number;
  readonly maxCandidates: number;
  /** Share of common word runs above which an article repeats another. */
  readonly duplicateAbove: number;
  /**
   * The same for a text that is a part of the other: in common of both, and of the shorter. One of fewer runs may share
   * as much by quoting the same people: then both must have more in common.
   */
  readonly partAbove: {
    readonly likeness: number;
    readonly containment: number;
    readonly runs: number;
    readonly shortLikeness: number;
  };
}

export interface Arrival {
  readonly articleId: ArticleId;
  readonly publisherId: PublisherId;
  /** When it came in, milliseconds. */
  readonly at: number;
  readonly publishedAt: number;
  readonly language: string | null;
  readonly features: Uint8Array;
  readonly kind: ArticleKind;
  /** A copy of nothing, whoever said the same before. */
  readonly isOriginal?: boolean;
}

export interface Assignment {
  readonly storyId: StoryId;
  /** The story is of this article, or began with those that left another because of it. */
  readonly created: boolean;
  readonly duplicateOf: ArticleId | null;
  /** Earlier articles that changed story because of this one. */
  readonly revised: readonly { readonly articleId: ArticleId; readonly storyId: StoryId }[];
  readonly merged: readonly { readonly from: StoryId; readonly into: StoryId }[];
  /** Stories that began with articles of another; those that moved are among `revised`. */
  readonly split: readonly { readonly from: StoryId; readonly into: StoryId }[];
}

/** A candidate with its features, for fitting and for looking into decisions. */
export interface Comparison {
  readonly storyId: StoryId;
  readonly titleOnly: boolean;
  readonly values: Float64Array;
  readonly logit: number;
}

export interface StoryIndex {
  /** Fills an empty index, stories as stored; unreadable features are passed over. */
  load(articles: readonly LiveArticle[]): void;
  /** The same a few articles at a time: every step returns after `articlesAtOnce`; ends when all are in. */
  loadInSteps(articles: readonly LiveArticle[], articlesAtOnce: number): Iterable<void>;
  /** Decides and remembers. An article already known keeps its story, unless it is alone there and fits another. */
  assign(arrival: Arrival, nextStoryId: () => StoryId): Assignment;
  /** The candidates as `assign` would see them; changes nothing. */
  compare(arrival: Arrival): readonly Comparison[];
  /** Puts the article into this story whatever the model says (fitting, replays). */
  place(arrival: Arrival, storyId: StoryId): void;
  /** Forgets articles published before then; returns how many. */
  expire(beforeMs: number): number;
  remove(articleIds: readonly ArticleId[]): void;
  /** Empties the index. */
  clear(): void;
  /** The story of a live article, or undefined. */
  storyOf(articleId: ArticleId): StoryId | undefined;
  /** Members of a story, last come first. */
  membersOf(storyId: StoryId): readonly ArticleId[];
  readonly size: number;
  readonly storyCount: number;
}
