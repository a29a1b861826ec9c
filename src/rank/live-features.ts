// Packed features of the live stories, one slot a story: what the scan over all of them reads.
import { findTopic } from '../catalogue/media-topics.ts';
import type { PublisherId } from '../model/publisher.ts';
import type { Story } from '../model/story.ts';
import { EntityPostings } from './entity-postings.ts';
import { Interner } from './interner.ts';
import { SlotLists } from './slot-lists.ts';
import { qualityOf } from './story-quality.ts';

/** How fast a story's subject ages: index into the half-lives of params. */
export const paceOrdinary = 0;
export const paceFast = 1;
export const paceSlow = 2;

const fastTopics = new Set(['15000000', '17000000']);
const slowTopics = new Set(['13000000', '07000000', '05000000', '06000000', '01000000', '10000000']);

const maxTopics = 64;
const maxPublishers = 24;

export class LiveFeatures {
  readonly topicNames = new Interner();
  readonly topics = new SlotLists();
  readonly entities = new EntityPostings();
  readonly publishers = new SlotLists();
  alive = new Uint8Array(256);
  /** 1: has articles and a headline. */
  readable = new Uint8Array(256);
  newsAt = new Float64Array(256);
  /** How far it is told: its publishers, and a tenth of its articles. */
  reach = new Float64Array(256);
  importance = new Float32Array(256);
  pace = new Uint8Array(256);
  /** Signs of how it is told: `story-quality.ts`. */
  quality = new Uint8Array(256);
  /** Strongest top-level topic's number, -1 without topics. */
  topTopic = new Int32Array(256);
  leadPublisher = new Int32Array(256);

  write(slot: number, story: Story): void {
    this.#grow(slot);
    this.#writeTopics(slot, story);
    this.entities.set(slot, story.entities);
    const publishers = new Set<number>();
    for (const line of story.coverage) {
      publishers.add(line.publisherId);
      if (publishers.size >= maxPublishers) break;
    }
    const list = [...publishers];
    this.publishers.set(
      slot,
      list,
      list.map(() => 1),
    );
    const lead = story.coverage.find((line) => line.articleId === story.leadArticleId);
    this.leadPublisher[slot] = lead?.publisherId ?? list[0] ?? -1;
    this.newsAt[slot] = finite(story.newsAt);
    this.reach[slot] = finite(story.publisherCount) + 0.1 * finite(story.articleCount);
    this.importance[slot] = Math.max(0, Math.min(1, finite(story.importance)));
    this.quality[slot] = qualityOf(story);
    this.alive[slot] = 1;
    this.readable[slot] = story.articleCount > 0 && /\S/.test(story.headline) ? 1 : 0;
  }

  clear(slot: number): void {
    this.alive[slot] = 0;
    for (const number of this.topics.list(slot)) this.topicNames.release(number);
    this.topics.clear(slot);
    this.entities.clear(slot);
    this.publishers.clear(slot);
  }

  #writeTopics(slot: number, story: Story): void {
    const weights = new Map<string, number>();
    const raise = (code: string, weight: number): void => {
      if (weight > (weights.get(code) ?? 0) && (weights.size < maxTopics || weights.has(code))) {
        weights.set(code, weight);
      }
    };
    for (const { topic, weight } of story.topics) raise(topic, Math.min(1, finite(weight)));
    const tops = new Map<string, number>();
    for (const [code, weight] of [...weights]) {
      const parent = findTopic(code)?.parent ?? null;
      if (parent) raise(parent, weight);
      const top = parent ?? code;
      tops.set(top, Math.max(tops.get(top) ?? 0, weight));
    }
    const numbers = [...weights.keys()].map((code) => this.topicNames.take(code));
    for (const number of this.topics.list(slot)) this.topicNames.release(number);
    this.topics.set(slot, numbers, [...weights.values()]);
    const top = strongest(tops);
    this.topTopic[slot] = top === null ? -1 : (this.topicNames.find(top) ?? -1);
    this.pace[slot] =
      top === null
        ? paceOrdinary
        : fastTopics.has(top)
          ? paceFast
          : slowTopics.has(top)
            ? paceSlow
            : paceOrdinary;
  }

  /** Whether the publisher has a line of the slot's story, which is the one given. */
  isBy(slot: number, publisher: PublisherId, story: Story): boolean {
    if (this.publishers.has(slot, publisher)) return true;
    // Of more publishers than a list has room for, the rest is looked up: lines lie all over the memory.
    const isWhole = (this.publishers.lengths[slot] ?? 0) < maxPublishers;
    return !isWhole && story.coverage.some((line) => line.publisherId === publisher);
  }

  /** Whether nobody but these publishers has a line of the slot's story, which is the one given. */
  isOnlyBy(slot: number, some: ReadonlySet<PublisherId>, story: Story): boolean {
    if (!this.publishers.hasOnly(slot, some)) return false;
    const isWhole = (this.publishers.lengths[slot] ?? 0) < maxPublishers;
    return isWhole || story.coverage.every((line) => some.has(line.publisherId));
  }

  /** 0..1, 0 where the entity does not occur. */
  salience(slot: number, key: string): number {
    const number = this.entities.names.find(key);
    return number === undefined ? 0 : this.entities.salience(slot, number);
  }

  #grow(slot: number): void {
    if (slot < this.alive.length) return;
    const size = Math.max(slot + 1, Math.ceil(this.alive.length * 1.125));
    this.readable = grown(this.readable, new Uint8Array(size));
    this.alive = grown(this.alive, new Uint8Array(size));
    this.newsAt = grown(this.newsAt, new Float64Array(size));
    this.reach = grown(this.reach, new Float64Array(size));
    this.importance = grown(this.importance, new Float32Array(size));
    this.quality = grown(this.quality, new Uint8Array(size));
    this.pace = grown(this.pace, new Uint8Array(size));
    this.topTopic = grown(this.topTopic, new Int32Array(size));
    this.leadPublisher = grown(this.leadPublisher, new Int32Array(size));
  }
}

function grown<Numbers extends { set(from: Numbers): void }>(old: Numbers, larger: Numbers): Numbers {
  larger.set(old);
  return larger;
}

function strongest(weights: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [code, weight] of weights) {
    if (weight > most) {
      best = code;
      most = weight;
    }
  }
  return best;
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : 0;
}
