// What a story is about by what its readers read besides: two stories that share few words are alike where readers of
// one taste read both. Sums of theme directions (Kanerva et al. 2000 for the space; the idea of correcting what a text
// says by who reads it from collaborative topic regression, Wang & Blei 2011). Whole numbers, so that what one reader
// added can be taken out again to the last digit.
import type { StoryId } from '../model/story.ts';
import { normalise, themeDimensions } from './theme-space.ts';

/** The story's own direction, unit length; null where nothing is known of its words: its audience may still say. */
export type ThemeOf = (id: StoryId) => Float32Array | null;

interface Audience {
  /** Own direction in 127ths, as it was when the story was first read: sums stay exact. */
  readonly own: Int8Array;
  /** What its readers read besides, by their taste. */
  readonly sum: Int32Array;
  readonly isBlank: boolean;
  readers: number;
}

/** Readers at which what they read besides counts for half of the story. */
const HALF_BELIEF = 3;
/** How much more than its words a story's audience says of who else will like it, where it is large. */
const AUDIENCE_WEIGHT = 2;
/** Steps in which a reading of many counts for less. */
const STEPS = 240;

const blank = new Float32Array(themeDimensions);
const blankOwn = new Int8Array(themeDimensions);

export class AudienceThemes {
  readonly #audiences = new Map<StoryId, Audience>();
  readonly #total = new Float64Array(themeDimensions);
  #readers = 0;
  readonly #themeOf: ThemeOf;

  constructor(themeOf: ThemeOf) {
    this.#themeOf = themeOf;
  }

  /**
   * One more reader of the story, who had read `before`, each once.
   *
   * @param by 1, or -1 to take the same reading back
   */
  add(id: StoryId, before: readonly StoryId[], by: 1 | -1): void {
    // What left the news has been taken out already.
    if (by < 0 && !this.#audiences.has(id)) return;
    const story = this.#audienceOf(id);
    story.readers += by;
    this.#readers += by;
    const weight = by * weightOf(before.length);
    for (const earlier of before) {
      if (by < 0 && !this.#audiences.has(earlier)) continue;
      const other = this.#audienceOf(earlier);
      if (story.isBlank && other.isBlank) continue;
      for (let d = 0; d < themeDimensions; d++) {
        const forward = weight * other.own[d]!;
        const back = weight * story.own[d]!;
        story.sum[d] = story.sum[d]! + forward;
        other.sum[d] = other.sum[d]! + back;
        this.#total[d] = this.#total[d]! + forward + back;
      }
    }
  }

  remove(id: StoryId): void {
    const held = this.#audiences.get(id);
    if (held === undefined) return;
    this.#audiences.delete(id);
    this.#readers -= held.readers;
    for (let d = 0; d < themeDimensions; d++) this.#total[d] = this.#total[d]! - held.sum[d]!;
  }

  /**
   * The story's direction, corrected by its audience; null where nothing is known of it.
   *
   * @param fewest readers below which the audience says nothing
   */
  directionOf(id: StoryId, fewest: number): Float32Array | null {
    const own = this.#themeOf(id);
    const held = this.#audiences.get(id);
    if (held === undefined || held.readers < Math.max(1, fewest)) return own;
    return this.#corrected(own ?? blank, held.sum, held.readers);
  }

  /**
   * Direction of what a reader read, unit length: the sum of the stories' directions, each corrected by its other
   * readers. What the reader added to them is left out: else every story would be like all the others that they read.
   *
   * @param history in order of reading, each once
   */
  tasteOf(history: readonly StoryId[], fewest: number): Float32Array | null {
    const taste = new Float32Array(themeDimensions);
    const added = this.#addedBy(history);
    for (const [i, id] of history.entries()) {
      const own = this.#themeOf(id) ?? blank;
      const held = this.#audiences.get(id);
      const others = (held?.readers ?? 0) - 1;
      const isKnown = held !== undefined && others >= Math.max(1, fewest);
      const sum = isKnown ? held.sum.map((value, d) => value - added[i]![d]!) : null;
      const direction = sum === null ? own : this.#corrected(own, sum, others);
      for (let d = 0; d < themeDimensions; d++) taste[d] = taste[d]! + direction[d]!;
    }
    return normalise(taste) ? taste : null;
  }

  /** For each story what its reading, and that of the others, has added to its sum. */
  #addedBy(history: readonly StoryId[]): readonly Float64Array[] {
    const added = history.map(() => new Float64Array(themeDimensions));
    const before = new Float64Array(themeDimensions);
    for (const [i, id] of history.entries()) {
      const own = this.#audiences.get(id)?.own;
      const weight = weightOf(i);
      if (own === undefined) continue;
      for (let d = 0; d < themeDimensions; d++) {
        added[i]![d] = weight * before[d]!;
        before[d] = before[d]! + own[d]!;
      }
    }
    const after = new Float64Array(themeDimensions);
    for (let i = history.length - 1; i >= 0; i--) {
      const own = this.#audiences.get(history[i]!)?.own;
      const weight = weightOf(i);
      if (own === undefined) continue;
      for (let d = 0; d < themeDimensions; d++) {
        added[i]![d] = added[i]![d]! + after[d]!;
        after[d] = after[d]! + weight * own[d]!;
      }
    }
    return added;
  }

  /** Towards what the readers of this story read more than readers do on average. */
  #corrected(own: Float32Array, sum: ArrayLike<number>, readers: number): Float32Array {
    const beyond = new Float32Array(themeDimensions);
    for (let d = 0; d < themeDimensions; d++) beyond[d] = sum[d]! / readers - this.#total[d]! / this.#readers;
    if (!normalise(beyond)) return own;
    const share = readers / (readers + HALF_BELIEF) / 2;
    const direction = own.map((value, d) => (1 - share) * value + share * AUDIENCE_WEIGHT * beyond[d]!);
    normalise(direction);
    return direction;
  }

  #audienceOf(id: StoryId): Audience {
    const known = this.#audiences.get(id);
    if (known !== undefined) return known;
    const theme = this.#themeOf(id);
    const own = theme === null ? blankOwn : Int8Array.from(theme, (value) => Math.round(127 * value));
    const audience = { own, sum: new Int32Array(themeDimensions), isBlank: theme === null, readers: 0 };
    this.#audiences.set(id, audience);
    return audience;
  }
}

/** What a pair of readings weighs, the later of which had so many before it: readers of much say less of each story. */
function weightOf(before: number): number {
  return Math.max(1, Math.round(STEPS / (before + 1)));
}
