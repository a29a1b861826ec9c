// What readers open, counted together: which openings count, for how long, and how the count begins anew at a start.
// It is kept nowhere but in memory: the readers' own marks are what it is made of.
import { setImmediate as turn } from 'node:timers/promises';
import type { BroadsheetError } from '../model/errors.ts';
import type { Reader, ReaderId, ReaderStory } from '../model/reader.ts';
import type { ReaderStore } from '../model/reader-store.ts';
import type { StoryId } from '../model/story.ts';
import type { ThemeOf } from './audience-themes.ts';
import { Crowd } from './crowd.ts';
import { CrowdLearning, type Teaching, type WeightStore } from './crowd-learning.ts';
import type { LearningPace } from './crowd-ranking.ts';
import { mostOpenedPerDay, mostOpenedPerHour } from './learn-params.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const maxPaces = 50_000;
const readersAtOnce = 200;
const recountedAtOnce = 8;

export interface Opening {
  readonly readerId: ReaderId;
  readonly storyId: StoryId;
  /** When the reader opened it, by their own clock, and when the story began. */
  readonly at: number;
  readonly firstAt: number;
  /** ISO 3166-1 alpha-2, as the reader chose them. */
  readonly countries: readonly string[];
}

/** How much one reader opened lately. */
interface Pace {
  hour: number;
  inHour: number;
  day: number;
  inDay: number;
  /** Counted again from then on. */
  asideUntil: number;
}

export class SharedReading {
  readonly crowd: Crowd;
  readonly #paces = new Map<ReaderId, Pace>();
  /** Readers forgotten while the count begins anew: what was read of them before is void. */
  #forgotten: Set<ReaderId> | null = null;

  readonly #learning: CrowdLearning;

  /**
   * @param themeOf what live stories are about
   * @param weights where what is learned across readers is kept; null where nothing is
   */
  constructor(themeOf: ThemeOf, weights: WeightStore | null = null, pace?: LearningPace) {
    this.crowd = new Crowd(themeOf);
    this.#learning = new CrowdLearning(this.crowd, weights, pace);
  }

  /**
   * Counts a first opening. Whoever opens more than a person can is no reader of these stories: all they were counted
   * with is taken back, and for a day nothing of them counts.
   *
   * @param now of the server: a client's own times say nothing about its pace
   * @param teaching what else could have been chosen; null where nothing is to be learned of it
   */
  count(
    { readerId, storyId, at, firstAt, countries }: Opening,
    now: number,
    teaching: Teaching | null = null,
  ): void {
    if (this.#isTooFast(readerId, now)) return;
    const question = { readerId, trailId: readerId, at, segments: segmentsOf(countries) };
    if (this.crowd.readBefore(question).has(storyId)) return;
    if (teaching !== null) this.#learning.chose(question, storyId, teaching);
    this.crowd.announce(storyId, Math.min(firstAt, at));
    this.crowd.read({ ...question, storyId });
  }

  /** As `CrowdLearning.load`. */
  loadWeights(): Promise<BroadsheetError | null> {
    return this.#learning.load();
  }

  /** As `CrowdLearning.save`. */
  saveWeights(): Promise<BroadsheetError | null> {
    return this.#learning.save();
  }

  /** As `CrowdLearning.follow`. */
  followWeights(): Promise<void> {
    return this.#learning.follow();
  }

  /** Takes back what one reader was counted with. */
  forget(id: ReaderId): void {
    this.#forgotten?.add(id);
    this.crowd.forget(id);
  }

  forgetAll(): void {
    this.crowd.forgetAll();
  }

  /**
   * A story that became part of another: whoever is counted with the one is counted with the other, as after a start. In
   * slices, between which requests come in; each reader is counted whole at any time.
   */
  async merged(from: StoryId, into: StoryId): Promise<void> {
    for (const [i, id] of this.crowd.readersOf(from).entries()) {
      this.crowd.recount(id, from, into);
      if (i % recountedAtOnce === recountedAtOnce - 1) await turn();
    }
    this.crowd.remove(from);
  }

  /** Stories that left the news. */
  remove(ids: readonly StoryId[]): void {
    for (const id of ids) this.crowd.remove(id);
  }

  /**
   * Counts anew, from what the store has of readers who let themselves be counted, what is live: a start forgets nothing.
   * In slices, between which requests come in; what is counted meanwhile stays counted once.
   *
   * @returns readers counted
   * @throws what the store throws; what was counted by then stays
   */
  async begin(
    store: Pick<ReaderStore, 'listReaderIds' | 'findReader' | 'listReaderStories'>,
    {
      firstAtOf,
      since,
      now,
    }: { firstAtOf: (id: StoryId) => number | null; since: number; now: () => number },
    signal?: AbortSignal,
  ): Promise<number> {
    this.#forgotten = new Set();
    let counted = 0;
    let after: ReaderId | undefined;
    while (!signal?.aborted) {
      const ids = await store.listReaderIds({ ...(after !== undefined && { after }), limit: readersAtOnce });
      for (const id of ids) {
        if (signal?.aborted) return counted;
        const reader = await store.findReader(id);
        const states = reader?.settings.personalise ? await store.listReaderStories(id, { since }) : [];
        if (reader && states.length > 0) counted += this.#countAll(reader, states, firstAtOf, now()) ? 1 : 0;
        await turn();
      }
      after = ids.at(-1);
      if (ids.length < readersAtOnce) break;
    }
    this.#forgotten = null;
    return counted;
  }

  #countAll(
    { id, settings }: Reader,
    states: readonly ReaderStory[],
    firstAtOf: (id: StoryId) => number | null,
    now: number,
  ): boolean {
    if (this.#forgotten?.has(id)) return false;
    const openings = states.flatMap(({ storyId, openedAt, openedBefore }) => {
      const firstAt = firstAtOf(storyId);
      if (openedAt === null || firstAt === null) return [];
      return [{ storyId, firstAt, at: Math.min(now, openedBefore ?? openedAt) }];
    });
    openings.sort((a, b) => a.at - b.at || a.storyId - b.storyId);
    // By their own times: when the server heard of them is not kept.
    for (const opening of openings)
      this.count({ readerId: id, countries: settings.countries, ...opening }, opening.at);
    return openings.length > 0;
  }

  #isTooFast(id: ReaderId, now: number): boolean {
    const pace = this.#paceOf(id);
    if (now < pace.asideUntil) return true;
    const hour = Math.floor(now / hourMs);
    const day = Math.floor(now / dayMs);
    pace.inHour = hour === pace.hour ? pace.inHour + 1 : 1;
    pace.inDay = day === pace.day ? pace.inDay + 1 : 1;
    pace.hour = hour;
    pace.day = day;
    if (pace.inHour <= mostOpenedPerHour && pace.inDay <= mostOpenedPerDay) return false;
    pace.asideUntil = now + dayMs;
    this.crowd.forget(id);
    return true;
  }

  #paceOf(id: ReaderId): Pace {
    const pace = this.#paces.get(id) ?? { hour: 0, inHour: 0, day: 0, inDay: 0, asideUntil: 0 };
    this.#paces.delete(id);
    this.#paces.set(id, pace);
    if (this.#paces.size > maxPaces) {
      const oldest = this.#paces.keys().next().value;
      if (oldest !== undefined) this.#paces.delete(oldest);
    }
    return pace;
  }
}

/** The first country chosen is where a reader counts. */
export function segmentsOf(countries: readonly string[]): readonly string[] {
  return countries.slice(0, 1).map((code) => `place:${code}`);
}
