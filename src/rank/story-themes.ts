// Directions of the live stories in the theme space, by slot: made when asked for, out of date by a bounded share.
import { ThemeSpace, themeDimensions } from '../interest/theme-space.ts';
import { ThemeTerms } from '../interest/theme-terms.ts';
import type { Story } from '../model/story.ts';
import { createDotRows, type DotRows } from './kernel/dot-rows.ts';
import type { VectorKernel } from './kernel/vector-kernel.ts';

/** A direction is worked out again when the space has learned this much more since. */
const staleGrowth = 1.5;
/** Directions are held in whole 127ths. */
const whole = 127;

/** How alike stories are to one direction, for all of them at once. */
export interface Likeness {
  /** By slot: cosines in whole `unit`s. 0 where the story's direction is not made yet. The next look writes them anew. */
  readonly dots: Int32Array;
  readonly unit: number;
}

export class StoryThemes {
  readonly #space = new ThemeSpace();
  readonly #terms = new ThemeTerms();
  readonly #rows: DotRows;
  readonly #direction = new Int8Array(themeDimensions);
  /** Documents that the space knew when the direction was made; 0: not made. */
  #madeAt = new Float32Array(0);
  /** 1: the space has not taken the story in yet. */
  #unread = new Uint8Array(0);
  #unreadCount = 0;
  /** Where the search for unread stories goes on, and that for directions out of date. */
  #next = 0;
  #nextMade = 0;

  constructor(kernel: VectorKernel | null = null) {
    this.#rows = createDotRows(themeDimensions, kernel);
  }

  /** Notes a new story, or new words of a known one. Costs next to nothing: reading it comes later. */
  note(slot: number, isNew: boolean): void {
    this.#grow(slot);
    this.#madeAt[slot] = 0;
    // Another story's: one that is edited keeps its own until it is made anew.
    if (isNew) this.#rows.values.fill(0, slot * themeDimensions, (slot + 1) * themeDimensions);
    if (!isNew || this.#unread[slot] === 1) return;
    this.#unread[slot] = 1;
    this.#unreadCount += 1;
  }

  forget(slot: number): void {
    if (this.#unread[slot] !== 1) return;
    this.#unread[slot] = 0;
    this.#unreadCount -= 1;
  }

  /** Takes at most `limit` unread stories into the space; about 0.01 ms each. */
  read(limit: number, storyAt: (slot: number) => Story | undefined): void {
    for (let left = Math.min(limit, this.#unreadCount); left > 0; left--) {
      while (this.#unread[this.#next] !== 1) {
        this.#next = this.#next + 1 < this.#unread.length ? this.#next + 1 : 0;
      }
      const story = storyAt(this.#next);
      this.forget(this.#next);
      if (story) this.#space.observe(this.#termsOf(story));
    }
  }

  /** Unit length. */
  ofStory(story: Story): Float32Array {
    return this.#space.vector(this.#termsOf(story));
  }

  /** The direction of a live story, unit length but for rounding to whole 127ths. */
  ofSlot(slot: number, story: Story): Float32Array {
    this.#make(slot, story);
    const start = slot * themeDimensions;
    const vectors = this.#rows.values;
    const direction = new Float32Array(themeDimensions);
    for (let d = 0; d < themeDimensions; d++) direction[d] = (vectors[start + d] ?? 0) / whole;
    return direction;
  }

  cosine(slot: number, story: Story, direction: Float32Array): number {
    this.#make(slot, story);
    const vectors = this.#rows.values;
    const start = slot * themeDimensions;
    let dot = 0;
    for (let d = 0; d < themeDimensions; d++) dot += (direction[d] ?? 0) * (vectors[start + d] ?? 0);
    return dot / whole;
  }

  /** Of all slots below the bound with a direction of unit length, by what is made of them so far. */
  likeness(direction: Float32Array, bound: number): Likeness {
    for (let d = 0; d < themeDimensions; d++) this.#direction[d] = Math.round((direction[d] ?? 0) * whole);
    return { dots: this.#rows.dots(this.#direction, bound), unit: 1 / whole ** 2 };
  }

  /**
   * Takes unread stories into the space, then makes directions that are missing or out of date; both about 0.01 ms each.
   *
   * @param limit how many of both together
   * @returns whether there may be more to do
   */
  tend(limit: number, bound: number, storyAt: (slot: number) => Story | undefined): boolean {
    let left = limit - Math.min(limit, this.#unreadCount);
    this.read(limit, storyAt);
    // Once round: a direction made is good for a while.
    for (let looked = 0; left > 0 && looked < bound; looked++) {
      if (this.#nextMade >= bound) this.#nextMade = 0;
      const slot = this.#nextMade++;
      const story = this.#isMade(slot) ? undefined : storyAt(slot);
      if (!story) continue;
      this.#make(slot, story);
      left -= 1;
    }
    return left <= 0;
  }

  #isMade(slot: number): boolean {
    const made = this.#madeAt[slot] ?? 0;
    return made > 0 && this.#space.documents <= made * staleGrowth + 10;
  }

  #make(slot: number, story: Story): void {
    if (this.#isMade(slot)) return;
    const start = slot * themeDimensions;
    const fresh = this.ofStory(story);
    const vectors = this.#rows.values;
    for (let d = 0; d < themeDimensions; d++) vectors[start + d] = Math.round((fresh[d] ?? 0) * whole);
    this.#madeAt[slot] = Math.max(1, this.#space.documents);
  }

  /** Words of headline and standfirst, names, topics. */
  #termsOf(story: Story): ThemeTerms {
    const terms = this.#terms.clear().addText(story.headline);
    if (story.dek !== null) terms.addText(story.dek);
    for (const { key } of story.entities) terms.addName('e', key);
    for (const { topic } of story.topics) terms.addName('t', topic);
    return terms;
  }

  #grow(slot: number): void {
    if (slot < this.#madeAt.length) return;
    const size = Math.max(256, slot + 1, Math.ceil(this.#madeAt.length * 1.125));
    const madeAt = new Float32Array(size);
    madeAt.set(this.#madeAt);
    this.#rows.grow(size);
    const unread = new Uint8Array(size);
    unread.set(this.#unread);
    this.#madeAt = madeAt;
    this.#unread = unread;
  }
}
