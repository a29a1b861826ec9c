// What the scan needs that is the same for every reader: computed once for a state of the live index and a minute.
import { halfLives } from '../front-query.ts';
import type { LiveIndex } from '../live-index.ts';
import type { RankParams } from '../params.ts';
import { topSlots } from './top-slots.ts';

const minuteMs = 60_000;
const firstLook = 6000;
const mostCommon = 400;

export class BaseScores {
  /** Importance and freshness by slot; -Infinity where the slot is free. */
  scores = new Float32Array(0);
  /** Topic weights times rarity over their norm, times the surest weight, parallel to `features.topics.numbers`. */
  topicWeights = new Float32Array(0);
  /** The slots with the highest scores, in order of slot: what is looked at first, however many stories there are. */
  heaviest = new Int32Array(0);
  /** A few hundred of them, best first. */
  heaviestFirst = new Int32Array(0);
  #version = -1;
  #minute = -1;
  #live: LiveIndex | null = null;

  update(live: LiveIndex, params: RankParams, now: number): void {
    const minute = Math.floor(now / minuteMs);
    const sameNews = this.#live === live && this.#version === live.version;
    if (sameNews && this.#minute === minute) return;
    this.#scan(live, params, minute * minuteMs);
    const idOf = (slot: number) => live.storyAt(slot)?.id ?? 0;
    this.heaviest = Int32Array.from(topSlots(this.scores, live.slotBound, firstLook, idOf)).sort();
    const best = topSlots(this.scores, live.slotBound, mostCommon, idOf);
    best.sort((a, b) => (this.scores[b] ?? 0) - (this.scores[a] ?? 0) || idOf(a) - idOf(b));
    this.heaviestFirst = Int32Array.from(best);
    if (!sameNews) this.#weighTopics(live);
    this.#live = live;
    this.#version = live.version;
    this.#minute = minute;
  }

  #scan(live: LiveIndex, params: RankParams, now: number): void {
    const bound = live.slotBound;
    if (this.scores.length < bound) this.scores = new Float32Array(Math.max(1024, bound * 2));
    const { alive, newsAt, importance, pace } = live.features;
    const rates = halfLives(params).map((halfLife) => -1 / halfLife);
    for (let slot = 0; slot < bound; slot++) {
      const age = Math.max(0, now - (newsAt[slot] ?? 0));
      const fresh = 2 ** (age * (rates[pace[slot] ?? 0] ?? 0));
      this.scores[slot] =
        alive[slot] === 0
          ? Number.NEGATIVE_INFINITY
          : params.importanceWeight * (importance[slot] ?? 0) + params.freshnessWeight * fresh;
    }
  }

  #weighTopics(live: LiveIndex): void {
    const { starts, lengths, numbers, weights } = live.features.topics;
    const { topicRarity } = live;
    if (this.topicWeights.length < numbers.length) this.topicWeights = new Float32Array(numbers.length);
    for (let slot = 0; slot < live.slotBound; slot++) {
      const start = starts[slot] ?? 0;
      const end = start + (lengths[slot] ?? 0);
      let square = 0;
      let surest = 0;
      for (let i = start; i < end; i++) {
        square += ((weights[i] ?? 0) * (topicRarity[numbers[i] ?? 0] ?? 0)) ** 2;
        surest = Math.max(surest, weights[i] ?? 0);
      }
      const factor = square > 0 ? surest / Math.sqrt(square) : 0;
      for (let i = start; i < end; i++) {
        this.topicWeights[i] = factor * (weights[i] ?? 0) * (topicRarity[numbers[i] ?? 0] ?? 0);
      }
    }
  }
}
