// Packed features of the live stories, one slot a story: what the scan over all of them reads.
import { findTopic } from '../catalogue/media-topics.ts';
import type { Story } from '../model/story.ts';
import { Interner } from './interner.ts';
import { SlotLists } from './slot-lists.ts';

/** How fast a story's subject ages: index into the half-lives of params. */
export const paceOrdinary = 0;
export const paceFast = 1;
export const paceSlow = 2;

const fastTopics = new Set(['15000000', '17000000']);
const slowTopics = new Set(['13000000', '07000000', '05000000', '06000000', '01000000', '10000000']);

const maxTopics = 64;
const maxEntities = 12;
const maxPublishers = 24;

/** Parallel: the slots that name an entity, and its salience there. */
export interface Posting {
  readonly slots: number[];
  readonly weights: number[];
}

export class LiveFeatures {
  readonly topicNames = new Interner();
  readonly entityNames = new Interner();
  readonly topics = new SlotLists();
  readonly entities = new SlotLists();
  readonly publishers = new SlotLists();
  /** Slots and saliences by entity number, unordered. */
  readonly slotsOfEntity = new Map<number, Posting>();
  alive = new Uint8Array(256);
  newsAt = new Float64Array(256);
  importance = new Float32Array(256);
  pace = new Uint8Array(256);
  /** Strongest top-level topic's number, -1 without topics. */
  topTopic = new Int32Array(256);
  leadPublisher = new Int32Array(256);

  write(slot: number, story: Story): void {
    this.#grow(slot);
    this.#writeTopics(slot, story);
    this.#writeEntities(slot, story);
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
    this.importance[slot] = Math.max(0, Math.min(1, finite(story.importance)));
    this.alive[slot] = 1;
  }

  clear(slot: number): void {
    this.alive[slot] = 0;
    for (const number of this.topics.list(slot)) this.topicNames.release(number);
    this.#releaseEntities(slot);
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

  #writeEntities(slot: number, story: Story): void {
    const mentions = story.entities.slice(0, maxEntities);
    const numbers = mentions.map((mention) => this.entityNames.take(mention.key));
    const weights = mentions.map((mention) => Math.max(0.05, Math.min(1, finite(mention.salience))));
    this.#releaseEntities(slot);
    numbers.forEach((number, i) => {
      const posting = this.slotsOfEntity.get(number);
      if (posting) {
        posting.slots.push(slot);
        posting.weights.push(weights[i] ?? 0);
      } else this.slotsOfEntity.set(number, { slots: [slot], weights: [weights[i] ?? 0] });
    });
    this.entities.set(slot, numbers, weights);
  }

  #releaseEntities(slot: number): void {
    for (const number of this.entities.list(slot)) {
      const posting = this.slotsOfEntity.get(number);
      const at = posting ? posting.slots.indexOf(slot) : -1;
      if (posting && at >= 0) {
        posting.slots[at] = posting.slots.at(-1) ?? slot;
        posting.weights[at] = posting.weights.at(-1) ?? 0;
        posting.slots.pop();
        posting.weights.pop();
        if (posting.slots.length === 0) this.slotsOfEntity.delete(number);
      }
      this.entityNames.release(number);
    }
  }

  /** Salience of the entity in the slot's story, 0 where it does not occur. */
  salience(slot: number, number: number): number {
    const { starts, lengths, numbers, weights } = this.entities;
    const start = starts[slot] ?? 0;
    const end = start + (lengths[slot] ?? 0);
    for (let i = start; i < end; i++) if (numbers[i] === number) return weights[i] ?? 0;
    return 0;
  }

  #grow(slot: number): void {
    if (slot < this.alive.length) return;
    const size = Math.max(slot + 1, this.alive.length * 2);
    this.alive = grown(this.alive, new Uint8Array(size));
    this.newsAt = grown(this.newsAt, new Float64Array(size));
    this.importance = grown(this.importance, new Float32Array(size));
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
