// Ranks stories for one reader with the crowd's model: own interest and what others read, as one sum; and learns
// from what was then chosen.
import type { StoryId } from '../model/story.ts';
import { type Crowd, type CrowdQuestion, crowdWidth } from './crowd.ts';

/** Own interest in stories, in points of score, parallel to them. */
export type OwnInterest = (stories: readonly StoryId[]) => Float64Array;

/** One choice in so many teaches the model. */
const learnEvery = 97;
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

/** Decides which choices teach, without chance: every 97th. */
export class ChoiceLearner {
  readonly #crowd: Crowd;
  #choices = 0;

  constructor(crowd: Crowd) {
    this.#crowd = crowd;
  }

  /**
   * Call it before the reading is counted: the model must not see the answer. `others` are all stories that could
   * have been chosen, in an order that has nothing to do with their worth: drawn evenly, they keep the weights true.
   */
  chose(question: CrowdQuestion, storyId: StoryId, others: () => readonly StoryId[], own: OwnInterest): void {
    this.#choices += 1;
    if (this.#choices % learnEvery !== 0 || this.#crowd.readers < fewestReaders) return;
    const stories = [storyId, ...drawOthers(others(), storyId, this.#choices)];
    if (stories.length < 2) return;
    this.#crowd.model.learn(this.#crowd.features(question, stories, own(stories)), 0);
  }
}

/** An even draw without chance: every so-manyth, from a start that moves with each choice. */
function drawOthers(others: readonly StoryId[], chosen: StoryId, turn: number): StoryId[] {
  const drawn: StoryId[] = [];
  const step = Math.max(1, Math.floor(others.length / (candidatesPerChoice - 1)));
  for (let i = 0, at = (turn * 7919) % Math.max(1, others.length); i < others.length; i += step, at += step) {
    const id = others[at % others.length];
    if (id !== undefined && id !== chosen && drawn.length < candidatesPerChoice - 1) drawn.push(id);
  }
  return drawn;
}
