// Ranks stories for one reader with the crowd's model: own interest and what others read, as one sum; and learns
// from what was then chosen.
import type { StoryId } from '../model/story.ts';
import { type Crowd, type CrowdQuestion, crowdWidth } from './crowd.ts';

/** Own interest in stories, in points of score, parallel to them. */
export type OwnInterest = (stories: readonly StoryId[]) => Float64Array;

/** One choice in so many teaches the model. */
const learnEvery = 29;
const candidatesPerChoice = 80;
/** Fewer readers than this say nothing about how readers choose. */
const fewestReaders = 20;

/** Best first; equal scores by id. */
export function rankWithCrowd(
  crowd: Crowd,
  question: CrowdQuestion,
  stories: readonly StoryId[],
  own: OwnInterest,
): readonly { readonly storyId: StoryId; readonly score: number }[] {
  const features = crowd.features(question, stories, own(stories));
  const ranked = stories.map((storyId, i) => ({
    storyId,
    score: crowd.model.score(features, i * crowdWidth),
  }));
  const value = (score: number): number => (Number.isFinite(score) ? score : Number.NEGATIVE_INFINITY);
  return ranked.sort((a, b) => value(b.score) - value(a.score) || a.storyId - b.storyId);
}

/** Decides which choices teach, without chance: every 29th. */
export class ChoiceLearner {
  readonly #crowd: Crowd;
  #choices = 0;

  constructor(crowd: Crowd) {
    this.#crowd = crowd;
  }

  /** Call it before the reading is counted: the model must not see the answer. */
  chose(question: CrowdQuestion, storyId: StoryId, others: () => readonly StoryId[], own: OwnInterest): void {
    this.#choices += 1;
    if (this.#choices % learnEvery !== 0 || this.#crowd.readers < fewestReaders) return;
    const stories = [
      storyId,
      ...others()
        .filter((id) => id !== storyId)
        .slice(0, candidatesPerChoice - 1),
    ];
    if (stories.length < 2) return;
    this.#crowd.model.learn(this.#crowd.features(question, stories, own(stories)), 0);
  }
}
