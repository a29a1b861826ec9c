// Ranks stories for one reader with the crowd's model: own interest and what others read, as one sum; and learns
// from what was then chosen.
import type { StoryId } from '../model/story.ts';
import { type Crowd, type CrowdQuestion, crowdWidth } from './crowd.ts';

/** Own interest in stories, in points of score, parallel to them. */
export type OwnInterest = (stories: readonly StoryId[]) => Float64Array;

/** One choice in so many teaches the model. */
const learnEvery = 31;
const likelyPerChoice = 120;
const sampledPerChoice = 40;
/** With fewer readers the weights stay as shipped: choices are too few to tell chance from habit. */
const fewestReaders = 4000;

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

/** Stories that could have been chosen. */
export interface Choices {
  /** Likely ones: all of them stand beside the choice. */
  readonly likely: readonly StoryId[];
  /** All, in an order that has nothing to do with their worth: an even sample stands for the rest. */
  readonly all: readonly StoryId[];
}

/** When choices teach: every so-manyth, where there are so many readers. */
export interface LearningPace {
  readonly every: number;
  readonly fewestReaders: number;
}

/** Decides which choices teach, without chance: one in so many. */
export class ChoiceLearner {
  readonly #crowd: Crowd;
  #choices = 0;

  readonly #pace: LearningPace;

  constructor(crowd: Crowd, pace: LearningPace = { every: learnEvery, fewestReaders }) {
    this.#crowd = crowd;
    this.#pace = pace;
  }

  /** Call it before the reading is counted: the model must not see the answer. */
  chose(question: CrowdQuestion, storyId: StoryId, choices: () => Choices, own: OwnInterest): void {
    this.#choices += 1;
    if (this.#choices % this.#pace.every !== 0 || this.#crowd.readers < this.#pace.fewestReaders) return;
    // What was read before is no choice any more; beside the new it would teach that the likely is not taken.
    const known = this.#crowd.readBefore(question);
    if (known.has(storyId)) return;
    const { likely, all } = choices();
    const open = likely.filter((id) => !known.has(id));
    const sure = new Set([storyId, ...open.slice(0, likelyPerChoice)]);
    const drawn = drawEvenly(all, sampledPerChoice, this.#choices).filter(
      (id) => !sure.has(id) && !known.has(id),
    );
    const stories = [...sure, ...drawn];
    if (stories.length < 2) return;
    const standsFor = Math.log(Math.max(1, (all.length - sure.size) / Math.max(1, drawn.length)));
    const offsets = new Float64Array(stories.length).fill(standsFor, sure.size);
    this.#crowd.model.learn(this.#crowd.features(question, stories, own(stories)), 0, offsets);
  }
}

/** Every so-manyth, from a start that moves with each turn. */
function drawEvenly(ids: readonly StoryId[], count: number, turn: number): StoryId[] {
  const drawn: StoryId[] = [];
  const step = Math.max(1, Math.floor(ids.length / count));
  const start = ids.length > 0 ? (turn * 7919) % ids.length : 0;
  for (let i = 0; i < ids.length && drawn.length < count; i += step) {
    const id = ids[(start + i) % ids.length];
    if (id !== undefined) drawn.push(id);
  }
  return drawn;
}
