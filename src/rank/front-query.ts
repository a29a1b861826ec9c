// What the stages of a front page are asked with, and what they pass along.
import type { Crowd } from '../interest/crowd.ts';
import type { ReaderView } from '../interest/reader-view.ts';
import type { Publisher, PublisherId } from '../model/publisher.ts';
import type { Story, StoryId } from '../model/story.ts';
import type { Rulings } from './controls/rulings.ts';
import type { LiveIndex } from './live-index.ts';
import type { RankParams } from './params.ts';
import type { Said } from './said.ts';
import type { Taste } from './taste.ts';

export interface Candidate {
  readonly slot: number;
  readonly story: Story;
}

/** What every mode is asked with. No reader in it: "Latest" and "Most covered" are given no more than this. */
export interface PageQuery {
  readonly live: LiveIndex;
  readonly now: number;
  readonly params: RankParams;
  readonly publisher: (id: PublisherId) => Publisher | undefined;
  readonly limit: number;
  /** Stories of earlier pages. */
  readonly skip: ReadonlySet<StoryId>;
  /** What the editors laid down; absent where nothing is. */
  readonly rulings?: Rulings;
}

export interface FrontQuery extends PageQuery {
  readonly view: ReaderView;
  readonly taste: Taste;
  /** What all readers tell together; absent where nobody counts it. */
  readonly crowd?: Crowd;
  /** Filled while stories are scored, for the record; or from the record, when a page is made again. */
  readonly said?: Said;
  /** 0..1, uniform: exploration only. */
  readonly random: () => number;
}

const hourMs = 3_600_000;

/** Half-lives in milliseconds by pace of the subject. */
export function halfLives(params: RankParams): readonly number[] {
  return [params.newsHalfLife * hourMs, params.fastHalfLife * hourMs, params.slowHalfLife * hourMs];
}

/** 1 now, 0.5 after a half-life; news dated in the future is news of now. */
export function freshness(newsAt: number, now: number, halfLifeMs: number): number {
  return 2 ** (-Math.max(0, now - newsAt) / halfLifeMs);
}
