// Learning across readers how much co-reading says: each choice in so many teaches, what was learned is kept.
import { BroadsheetError } from '../model/errors.ts';
import type { StoryId } from '../model/story.ts';
import { type Crowd, type CrowdQuestion, crowdFeatures } from './crowd.ts';
import { ChoiceLearner, type LearningPace, type OwnInterest } from './crowd-ranking.ts';
import { restoreWeights, serialiseWeights } from './learned-weights.ts';
import { popularityScales } from './popularity.ts';

const popularKept = 300;
const popularEveryMs = 120_000;
const nearest = 60;
const mostPopular = 80;

/** What could have been chosen, and what the reader's own interests say of it. */
export interface Teaching {
  /** Live stories, in an order that has nothing to do with their worth. */
  readonly all: () => readonly StoryId[];
  readonly own: OwnInterest;
}

/** Where weights are kept; what cannot be used is set aside there. */
export interface WeightStore {
  /** How often they were reset, by any process. */
  resets(): Promise<number>;
  /** Those learned since that reset. */
  load(resets: number): Promise<string | null>;
  save(text: string, resets: number): Promise<void>;
  setAside(text: string, resets: number): Promise<void>;
  drop(resets: number): Promise<void>;
}

export class CrowdLearning {
  readonly #crowd: Crowd;
  readonly #learner: ChoiceLearner;
  readonly #weights: WeightStore | null;
  #popular: readonly StoryId[] = [];
  #all: readonly StoryId[] = [];
  #lookedAt = Number.NEGATIVE_INFINITY;
  #savedLearned = 0;
  /** Since which reset they are learned; null until the kept ones were read: nothing is written over them before. */
  #resets: number | null = null;

  constructor(crowd: Crowd, weights: WeightStore | null, pace?: LearningPace) {
    this.#crowd = crowd;
    this.#learner = new ChoiceLearner(crowd, pace);
    this.#weights = weights;
  }

  /** To be called before the reading is counted. */
  chose(question: CrowdQuestion, storyId: StoryId, { all, own }: Teaching): void {
    const choices = () => {
      if (Math.abs(question.at - this.#lookedAt) > popularEveryMs) this.#lookAgain(question.at, all);
      const live = new Set(this.#all);
      const near = [...this.#crowd.neighbours(question)].filter((id) => live.has(id));
      const likely = new Set([...near.slice(0, nearest), ...this.#popular.slice(0, mostPopular)]);
      return { likely: [...likely], all: this.#all };
    };
    this.#learner.chose(question, storyId, choices, own);
  }

  /**
   * Takes over what was learned before this start. What is damaged or of another version is set aside.
   * @returns what is to be told of it, or null @throws what the store throws
   */
  async load(): Promise<BroadsheetError | null> {
    if (this.#weights === null) return null;
    const resets = await this.#weights.resets();
    const text = await this.#weights.load(resets);
    this.#resets = resets;
    if (!text) return null;
    const outcome = restoreWeights(this.#crowd.model, crowdFeatures, text);
    this.#savedLearned = this.#crowd.model.learned;
    if (outcome === 'restored') return null;
    await this.#weights.setAside(text, resets);
    const why = outcome === 'other-version' ? 'another version of Broadsheet wrote them' : 'they are damaged';
    return new BroadsheetError({
      code: 'weights-unusable',
      audience: 'operator',
      message: `The weights learned across readers cannot be used: ${why}.`,
      advice: 'Nothing is to be done: they are set aside, and learned again.',
    });
  }

  /** Where the kept ones were reset, perhaps by another process, these are too. @throws what the store throws */
  async follow(): Promise<void> {
    const before = this.#resets;
    if (this.#weights === null || before === null) return;
    const resets = await this.#weights.resets();
    if (resets === before || this.#resets !== before) return;
    this.#crowd.model.reset();
    this.#resets = resets;
    this.#savedLearned = 0;
    await this.#weights.drop(before);
  }

  /**
   * Keeps what was learned since. Where the kept ones could not be read before, they are now, and win.
   * @returns as `load` @throws what the store throws; the next call does it again
   */
  async save(): Promise<BroadsheetError | null> {
    if (this.#weights === null) return null;
    const problem = this.#resets === null ? await this.load() : null;
    await this.follow();
    const { learned } = this.#crowd.model;
    if (learned === this.#savedLearned || this.#resets === null) return problem;
    await this.#weights.save(serialiseWeights(this.#crowd.model, crowdFeatures), this.#resets);
    this.#savedLearned = learned;
    return problem;
  }

  #lookAgain(at: number, all: Teaching['all']): void {
    this.#lookedAt = at;
    this.#all = all();
    const live = new Set(this.#all);
    const counts = new Float64Array(popularityScales);
    const ranked: { id: StoryId; weight: number }[] = [];
    for (const id of this.#crowd.popularity.ids()) {
      if (!live.has(id)) continue;
      this.#crowd.popularity.read(id, at, counts);
      ranked.push({ id, weight: 6 * counts[0]! + 3 * counts[1]! + counts[2]! + 0.3 * counts[3]! });
    }
    ranked.sort((a, b) => b.weight - a.weight || a.id - b.id);
    this.#popular = ranked.slice(0, popularKept).map(({ id }) => id);
  }
}
