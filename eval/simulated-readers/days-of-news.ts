// A store's stories day by day, as they stood: what had not come yet is in no story.

import type { Publisher, PublisherId } from '../../src/model/publisher.ts';
import type { Story } from '../../src/model/story.ts';
import type { LiveIndex } from '../../src/rank/live-index.ts';
import { measureImportance } from '../../src/story/importance.ts';

export type Publishers = ReadonlyMap<PublisherId, Publisher>;

/** The story with the articles that had come by then, in milliseconds; null before the first. */
export function storyAsOf(story: Story, at: number, publishers: Publishers): Story | null {
  const coverage = story.coverage.filter((line) => line.at <= at);
  if (coverage.length === 0) return null;
  if (coverage.length === story.coverage.length && story.newsAt <= at) return story;
  const last = Math.max(...coverage.map((line) => line.at));
  const leads = coverage.some(({ articleId }) => articleId === story.leadArticleId);
  return {
    ...story,
    coverage,
    leadArticleId: leads ? story.leadArticleId : coverage[0]!.articleId,
    articleCount: coverage.length,
    publisherCount: new Set(coverage.map(({ publisherId }) => publisherId)).size,
    updatedAt: Math.min(story.updatedAt, last),
    newsAt: Math.min(story.newsAt, last),
    importance: measureImportance(coverage, publishers),
    keyPoints: story.keyPoints.filter((point) => point.at <= at),
    changes: story.changes.filter((change) => change.at <= at),
  };
}

/** Moves a live index through the days: each call puts in what came since the last, and takes out what is too old. */
export class DaysOfNews {
  readonly #stories: readonly Story[];
  readonly #publishers: Publishers;
  readonly #live: LiveIndex;
  readonly #liveMs: number;
  #at = Number.NEGATIVE_INFINITY;

  constructor(
    live: LiveIndex,
    { stories, publishers, liveMs }: { stories: readonly Story[]; publishers: Publishers; liveMs: number },
  ) {
    this.#live = live;
    this.#stories = stories;
    this.#publishers = publishers;
    this.#liveMs = liveMs;
  }

  moveTo(at: number): void {
    const isNew = (time: number) => time > this.#at && time <= at;
    const changed = this.#stories.filter(
      (story) => isNew(story.newsAt) || story.coverage.some((line) => isNew(line.at)),
    );
    const now = changed.flatMap((story) => storyAsOf(story, at, this.#publishers) ?? []);
    this.#live.upsert(now.filter((story) => story.newsAt >= at - this.#liveMs));
    this.#live.expire(at - this.#liveMs);
    this.#at = at;
  }
}
