// Directions of the live stories in the theme space, by slot: made when asked for, out of date by a bounded share.
import { ThemeSpace, themeDimensions } from '../interest/theme-space.ts';
import { ThemeTerms } from '../interest/theme-terms.ts';
import type { Story } from '../model/story.ts';

/** A direction is worked out again when the space has learned this much more since. */
const staleGrowth = 1.5;

export class StoryThemes {
  readonly #space = new ThemeSpace();
  readonly #terms = new ThemeTerms();
  #vectors = new Int8Array(0);
  /** Documents that the space knew when the direction was made; 0: not made. */
  #madeAt = new Float32Array(0);
  /** 1: the space has not taken the story in yet. */
  #unread = new Uint8Array(0);
  #unreadCount = 0;
  /** Where the search for unread stories goes on. */
  #next = 0;

  /** Notes a new story, or new words of a known one. Costs next to nothing: reading it comes later. */
  note(slot: number, isNew: boolean): void {
    this.#grow(slot);
    this.#madeAt[slot] = 0;
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
    return Float32Array.from(this.#vectors.subarray(start, start + themeDimensions), (value) => value / 127);
  }

  cosine(slot: number, story: Story, direction: Float32Array): number {
    this.#make(slot, story);
    const vectors = this.#vectors;
    const start = slot * themeDimensions;
    let dot = 0;
    for (let d = 0; d < themeDimensions; d++) dot += (direction[d] ?? 0) * (vectors[start + d] ?? 0);
    return dot / 127;
  }

  #make(slot: number, story: Story): void {
    const made = this.#madeAt[slot] ?? 0;
    if (made > 0 && this.#space.documents <= made * staleGrowth + 10) return;
    const start = slot * themeDimensions;
    const fresh = this.ofStory(story);
    for (let d = 0; d < themeDimensions; d++) this.#vectors[start + d] = Math.round((fresh[d] ?? 0) * 127);
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
    const vectors = new Int8Array(size * themeDimensions);
    vectors.set(this.#vectors);
    const unread = new Uint8Array(size);
    unread.set(this.#unread);
    this.#madeAt = madeAt;
    this.#vectors = vectors;
    this.#unread = unread;
  }
}
