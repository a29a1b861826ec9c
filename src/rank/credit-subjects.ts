// Which of a story's subjects was it that the reader opened it for? Each alone is credited with every opening of a story
// that has it. Here they explain one another away: what was looked at, opened or not, is gone through once, oldest first,
// by a logistic regression with a variance for each subject (assumed density filtering: Opper 1998; Graepel et al. 2010).
// What is known of a subject already is where it starts; the variance grows again with time, so that a taste may turn.
import type { ReaderStory } from '../model/reader.ts';
import { entitiesPerSlot } from './entity-postings.ts';
import type { LiveIndex } from './live-index.ts';

/** Strengths -1..1 by number: as learned, to be changed in place. */
export interface Strengths {
  readonly topics: Float32Array;
  readonly entities: Map<number, number>;
  /** Numbers of what is known of the reader; other subjects explain, and get no strength: they may be forgotten ones. */
  readonly known: { readonly topics: ReadonlySet<number>; readonly entities: ReadonlySet<number> };
  /** Numbers of what the reader set by hand: it stays as it is. */
  readonly set: { readonly topics: ReadonlySet<number>; readonly entities: ReadonlySet<number> };
}

/** Newest stories looked at or opened that are gone through. */
const mostStories = 400;
/** Logits that a strength of 1 adds where the story is all about the subject. */
const logitsOfStrength = 4;
/** Part of what is learned of a subject by itself that it starts with. */
export const startShare = 0.5;
/** Squares of how far strengths may lie from where they start. */
const topicVariance = 0.1;
const nameVariance = 0.08;
/** Growth of the variance by each story gone through, as a part of the one at the start. */
const driftShare = 0.03;
/** Logits of opening a story of which nothing is known, and how far readers differ in it. */
const usualLogit = -2;
const usualVariance = 0.1;

/** Topics, names, and how often the reader opens anything, side by side by a number of their own. */
class Subjects {
  readonly strength: number[] = [];
  readonly variance: number[] = [];
  readonly #start: number[] = [];
  readonly #last: number[] = [];

  /** @param isSet by hand: it explains, and nothing moves it */
  begin(strength: number, variance: number, isSet: boolean): number {
    const sure = Number.isFinite(strength) ? strength : 0;
    this.strength.push(isSet ? sure : startShare * sure);
    this.variance.push(isSet ? 0 : variance);
    this.#start.push(isSet ? 0 : variance);
    return this.#last.push(-1) - 1;
  }

  /** One story, with `count` subjects and how much it is about each. */
  learn(
    subjects: Int32Array,
    parts: Float64Array,
    count: number,
    story: { opened: 0 | 1; turn: number },
  ): void {
    const { strength, variance } = this;
    let logit = 0;
    let spread = 0;
    for (let i = 0; i < count; i++) {
      const subject = subjects[i]!;
      this.#drift(subject, story.turn);
      const part = parts[i]!;
      logit += part * strength[subject]!;
      spread += part * part * variance[subject]!;
    }
    const chance = 1 / (1 + Math.exp(-logit / Math.sqrt(1 + (Math.PI / 8) * spread)));
    const curve = Math.max(1e-3, chance * (1 - chance));
    const scale = 1 / (1 + curve * spread);
    for (let i = 0; i < count; i++) {
      const subject = subjects[i]!;
      const gain = variance[subject]! * parts[i]! * scale;
      strength[subject]! += gain * (story.opened - chance);
      variance[subject]! -= (gain * gain * curve) / scale;
    }
  }

  #drift(subject: number, turn: number): void {
    const last = this.#last[subject]!;
    this.#last[subject] = turn;
    if (last < 0) return;
    const start = this.#start[subject]!;
    this.variance[subject] = Math.min(start, this.variance[subject]! + (turn - last) * driftShare * start);
  }
}

/** Topics of a story are bounded, and so are its names. */
const mostSubjects = 1 + 64 + entitiesPerSlot;

/**
 * Goes through what the reader had on the page. Nothing but the stories that are still live counts.
 * @returns numbers of the subjects whose strengths it changed
 */
export function creditSubjects(
  live: LiveIndex,
  states: ReadonlyMap<number, ReaderStory>,
  strengths: Strengths,
  now: number,
): { readonly topics: ReadonlySet<number>; readonly entities: ReadonlySet<number> } {
  const explained = { topics: new Set<number>(), entities: new Set<number>() };
  const met = newestMet(live, states, now);
  if (met.length === 0) return explained;
  const all = new Subjects();
  const topics = new Int32Array(live.features.topicNames.bound).fill(-1);
  const names = new Map<number, number>();
  const found = new Int32Array(mostSubjects);
  const parts = new Float64Array(mostSubjects);
  found[0] = all.begin(usualLogit / logitsOfStrength / startShare, usualVariance, false);
  parts[0] = logitsOfStrength;
  let count = 1;
  const { set, known } = strengths;
  const addTopic = (number: number, part: number): void => {
    if (topics[number]! < 0) {
      topics[number] = all.begin(strengths.topics[number] ?? 0, topicVariance, set.topics.has(number));
    }
    found[count] = topics[number]!;
    parts[count++] = logitsOfStrength * part;
  };
  const addName = (number: number, part: number): void => {
    let name = names.get(number);
    if (name === undefined) {
      name = all.begin(strengths.entities.get(number) ?? 0, nameVariance, set.entities.has(number));
      names.set(number, name);
    }
    found[count] = name;
    parts[count++] = logitsOfStrength * part;
  };
  for (let turn = 0; turn < met.length; turn++) {
    const { slot, isOpened } = met[turn]!;
    count = 1;
    gatherTopics(live, slot, addTopic);
    gatherNames(live, slot, addName);
    all.learn(found, parts, count, { opened: isOpened ? 1 : 0, turn });
  }
  for (const number of known.topics) {
    const topic = topics[number] ?? -1;
    if (topic < 0) continue;
    strengths.topics[number] = bounded(all.strength[topic]!);
    explained.topics.add(number);
  }
  for (const number of known.entities) {
    const name = names.get(number);
    if (name === undefined) continue;
    strengths.entities.set(number, bounded(all.strength[name]!));
    explained.entities.add(number);
  }
  return explained;
}

export interface Met {
  readonly id: number;
  readonly slot: number;
  readonly at: number;
  readonly isOpened: boolean;
}

/**
 * Stories looked at or opened, the newest last. What has a time ahead of now was marked while a clock was wrong, and says
 * nothing of before and after.
 */
export function newestMet(live: LiveIndex, states: ReadonlyMap<number, ReaderStory>, now: number): Met[] {
  const met: Met[] = [];
  for (const { storyId, openedAt, readAt, hiddenAt, seenAt } of states.values()) {
    const slot = live.slotOf(storyId);
    const opened = openedAt ?? readAt;
    const at = opened ?? hiddenAt ?? seenAt;
    if (slot === undefined || at === null || !(at <= now)) continue;
    met.push({ id: storyId, slot, at, isOpened: opened !== null && hiddenAt === null });
  }
  met.sort((a, b) => a.at - b.at || a.id - b.id);
  return met.length > mostStories ? met.slice(-mostStories) : met;
}

/** As the scorers weigh them, so that a strength means the same there. */
function gatherTopics(live: LiveIndex, slot: number, take: (number: number, part: number) => void): void {
  const { starts, lengths, numbers, weights } = live.features.topics;
  const { topicRarity } = live;
  const start = starts[slot] ?? 0;
  const end = start + (lengths[slot] ?? 0);
  let square = 0;
  let surest = 0;
  for (let i = start; i < end; i++) {
    const weight = weights[i] ?? 0;
    square += (weight * (topicRarity[numbers[i] ?? 0] ?? 0)) ** 2;
    if (weight > surest) surest = weight;
  }
  if (square === 0) return;
  const factor = surest / Math.sqrt(square);
  for (let i = start; i < end; i++) {
    const number = numbers[i] ?? 0;
    take(number, factor * (weights[i] ?? 0) * (topicRarity[number] ?? 0));
  }
}

function gatherNames(live: LiveIndex, slot: number, take: (number: number, part: number) => void): void {
  const { lengths, numbers, saliences } = live.features.entities;
  const start = slot * entitiesPerSlot;
  for (let entry = start; entry < start + (lengths[slot] ?? 0); entry++) {
    take(numbers[entry] ?? -1, 0.3 + (0.7 / 255) * (saliences[entry] ?? 0));
  }
}

function bounded(strength: number): number {
  return Number.isFinite(strength) ? Math.max(-1, Math.min(1, strength)) : 0;
}
