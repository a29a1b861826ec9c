// A number for all live stories as ranking sees them: equal contents have equal digests, in whatever order they came.
import type { Story } from '../model/story.ts';
import { qualityOf } from './story-quality.ts';

/** Two 32-bit sums over the stories, so that one that comes, changes or goes costs no look at the others. */
export class LiveDigest {
  #low = 0;
  #high = 0;
  #count = 0;
  #lows = new Uint32Array(256);
  #highs = new Uint32Array(256);

  /** The story in that slot, which was free. */
  add(slot: number, story: Story): void {
    this.#grow(slot);
    const { low, high } = digestOf(story);
    this.#lows[slot] = low;
    this.#highs[slot] = high;
    this.#sum(low, high, 1);
  }

  remove(slot: number): void {
    this.#sum(-(this.#lows[slot] ?? 0), -(this.#highs[slot] ?? 0), -1);
  }

  get text(): string {
    return digestText(this.#count, this.#low, this.#high);
  }

  #sum(low: number, high: number, count: 1 | -1): void {
    this.#low = (this.#low + low) >>> 0;
    this.#high = (this.#high + high) >>> 0;
    this.#count += count;
  }

  #grow(slot: number): void {
    if (slot < this.#lows.length) return;
    const size = Math.max(slot + 1, Math.ceil(this.#lows.length * 1.125));
    const [lows, highs] = [new Uint32Array(size), new Uint32Array(size)];
    lows.set(this.#lows);
    highs.set(this.#highs);
    this.#lows = lows;
    this.#highs = highs;
  }
}

/** How many there are, and their sums. */
export function digestText(count: number, low: number, high: number): string {
  return `${count}-${low.toString(36)}-${high.toString(36)}`;
}

/** Of all that a scorer, filter, selector or sentence of a front page reads of a story (FNV-1a, twice). */
export function digestOf(story: Story): { readonly low: number; readonly high: number } {
  const text = JSON.stringify([
    [story.id, story.headline, story.dek, story.leadArticleId, story.picture !== null, story.language],
    [story.firstAt, story.updatedAt, story.newsAt, story.articleCount, story.publisherCount],
    [story.importance, story.sagaId, qualityOf(story)],
    story.coverage.map(({ articleId, publisherId, kind }) => [articleId, publisherId, kind]),
    story.topics.map(({ topic, weight }) => [topic, weight]),
    story.entities.map(({ key, name, salience }) => [key, name, salience]),
  ]);
  let low = 2166136261;
  let high = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    low = Math.imul(low ^ code, 16777619);
    high = Math.imul(high ^ code, 0x5bd1e995);
    high ^= high >>> 15;
  }
  return { low: low >>> 0, high: high >>> 0 };
}
