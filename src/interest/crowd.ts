// What all readers of an installation tell about a story together: popularity and co-reading, weighed by a model
// learned online. With one reader it says nothing; every part is shrunk by its evidence. Nobody's trail is shown.
import type { ReaderId } from '../model/reader.ts';
import type { StoryId } from '../model/story.ts';
import { AudienceThemes, type ThemeOf } from './audience-themes.ts';
import { ChoiceModel } from './choice-model.ts';
import { CoReading } from './co-reading.ts';
import { Popularity, popularityScales } from './popularity.ts';
import { themeDimensions } from './theme-space.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Readings of a trail that count as "read before this one". */
const trailWindow = 5;
/** Readings of one reader that are paired with a new one. */
const historyWindow = 60;
const maxHistory = 500;
/** Stories asked for that are read with one story. */
const neighboursOfOne = 60;
const maxReaders = 200_000;
const maxStories = 60_000;
/** No story has this id. */
const unreadStory = -1;
/**
 * Fewer readers say nothing together: one of them could be told from it. It holds for all of them, for those of a story
 * and for those behind each pair and segment. Counts fade (half in 60 days): a hair less is still five.
 */
const fewestForLift = 5;
const fewestCounted = fewestForLift - 0.5;
const readersOfHalfBelief = 40;
/** Readers beyond the fewest at which they are believed by half: no fifth reader moves a story by itself. */
const halfBeliefBeyond = 4;
const maxTrails = 50_000;

/** Names of the features, in order; the weights of the model are parallel. */
export const crowdFeatures = [
  'read in the last minutes',
  'read in the last hours',
  'read in the last day',
  'read next, today',
  'read next, in the last hours',
  'read soon after',
  'read by the same readers',
  'read by the same readers, beyond chance',
  'age',
  'read in the same place',
  'read by the same kind',
  'interest',
  'like what readers of like taste read',
] as const;

/** For few readers: taste, own interest and shared readers; popularity earns its weight where there are many. */
const startWeights = [0.005, 0.005, 0.005, 0.01, 0.005, 0, 1, 6, 0, 0.01, 0, 0.5, 6];
/** Own interest comes in points of score, a fraction of one: scaled, it moves with the other features. */
const interestScale = 13.6;
export const crowdWidth = crowdFeatures.length;
const companyFeature = 7;
const interestFeature = 11;
const kinshipFeature = 12;
/**
 * The scales that are features, one each, first in the row. The hour is none: it says what the minutes and the hours say, and
 * weights of features that move together settle badly.
 */
const scalesTold = [0, 2, 3] as const;

/** Pseudo-counts of the prior: how many readings it takes until a share is believed by half. */
const nextPrior = 8;
const segmentPrior = 30;
const sharePrior = 40;

export interface Reading {
  readonly readerId: ReaderId;
  /** Readings of one sitting; the reader where nothing finer is known. */
  readonly trailId: string;
  readonly storyId: StoryId;
  readonly at: number;
  /** Coded traits, e.g. `region:13`; the first is the place. */
  readonly segments: readonly string[];
}

/** The story's share of all readings, and how many readings a pair or segment must have to count. */
interface Belief {
  readonly share: number;
  readonly fewest: number;
}

export interface Lift {
  /** By who reads it, in logits. */
  readonly lift: number;
  /** By how many read it: how many times as likely it is to be read as a story that nobody read, in logs. */
  readonly popularity: number;
  /** Of the reader's stories, with this one: cosines of their readers. */
  readonly company: number;
  /** How much nearer the story is to the reader's taste by what readers read than by its words. */
  readonly kinship: number;
}

const noLift: Lift = { lift: 0, popularity: 0, company: 0, kinship: 0 };

/** What features are measured against. */
interface Among {
  /** Number of live stories. */
  readonly catalogue: number;
  /** Pairs, segments and audiences of fewer readings count as none. */
  readonly fewest: number;
  /** Direction of what the reader read, where it is known already. */
  readonly taste: Float32Array | null;
}

interface History {
  readonly stories: StoryId[];
  readonly times: number[];
  readonly segments: (readonly string[])[];
}

export interface CrowdQuestion {
  readonly readerId: ReaderId;
  readonly trailId: string;
  readonly at: number;
  readonly segments: readonly string[];
}

export class Crowd {
  readonly popularity = new Popularity();
  readonly #nextToday = new CoReading(dayMs);
  readonly #nextNow = new CoReading(4 * hourMs);
  readonly #together = new CoReading(60 * dayMs);
  readonly #readersOf = new CoReading(60 * dayMs);
  readonly model = new ChoiceModel(startWeights);
  readonly #histories = new Map<ReaderId, History>();
  readonly #trails = new Map<string, StoryId[]>();
  readonly #firstAt = new Map<StoryId, number>();
  readonly #themes: AudienceThemes;

  /** @param themeOf what stories are about; without it only who reads them counts */
  constructor(themeOf: ThemeOf = () => null) {
    this.#themes = new AudienceThemes(themeOf);
  }

  /** Readers whose readings are held. */
  get readers(): number {
    return this.#histories.size;
  }

  /** The story exists since then. */
  announce(id: StoryId, at: number): void {
    if (this.#firstAt.has(id)) return;
    this.#firstAt.set(id, at);
    if (this.#firstAt.size <= maxStories) return;
    const oldest = this.#firstAt.keys().next().value;
    if (oldest !== undefined) this.remove(oldest);
  }

  /** Counts one reading. A second reading of the same story in a trail is popularity only. */
  read(reading: Reading): void {
    const { storyId, at, segments } = reading;
    this.announce(storyId, at);
    this.popularity.add(storyId, at, segments);
    const trail = this.#trailOf(reading.trailId);
    if (!trail.includes(storyId)) {
      for (let back = 1; back <= Math.min(trailWindow, trail.length); back++) {
        const before = trail[trail.length - back];
        if (before === undefined) continue;
        this.#nextToday.add(before, storyId, 1 / back, at);
        this.#nextNow.add(before, storyId, 1 / back, at);
      }
      trail.push(storyId);
      if (trail.length > 2 * trailWindow) trail.shift();
    }
    this.#pair(reading, 1);
  }

  /** Takes back everything counted for one reader that is still held. */
  forget(readerId: ReaderId): void {
    const history = this.#histories.get(readerId);
    if (!history) return;
    for (let i = 0; i < history.stories.length; i++) {
      const storyId = history.stories[i] ?? 0;
      const at = history.times[i] ?? 0;
      this.popularity.add(storyId, at, history.segments[i] ?? [], -1);
      this.#readersOf.add(storyId, storyId, -1, at);
      this.#themes.add(storyId, history.stories.slice(Math.max(0, i - historyWindow), i), -1);
      for (let j = Math.max(0, i - historyWindow); j < i; j++)
        this.#both(history.stories[j] ?? 0, storyId, -1, at);
      for (let back = 1; back <= Math.min(trailWindow, i); back++) {
        const before = history.stories[i - back] ?? 0;
        this.#nextToday.add(before, storyId, -1 / back, at);
        this.#nextNow.add(before, storyId, -1 / back, at);
      }
    }
    this.#histories.delete(readerId);
    this.#trails.delete(readerId);
  }

  /** As `forget`, of everybody. */
  forgetAll(): void {
    for (const id of [...this.#histories.keys()]) this.forget(id);
  }

  /** Whether anybody is counted with the story. */
  hasReaders(id: StoryId): boolean {
    return this.#firstAt.has(id);
  }

  /** Readers who are counted with the story, which is all that is held of them: nobody's else. */
  readersOf(id: StoryId): readonly ReaderId[] {
    const found: ReaderId[] = [];
    for (const [reader, { stories }] of this.#histories) if (stories.includes(id)) found.push(reader);
    return found;
  }

  /**
   * Counts the reader anew, to the last digit, as though what they read of the one story had been the other, which it has
   * become part of: whoever read both has read one.
   */
  recount(readerId: ReaderId, from: StoryId, into: StoryId): void {
    const history = this.#histories.get(readerId);
    if (!history?.stories.includes(from)) return;
    const firstAt = this.#firstAt.get(from);
    if (firstAt !== undefined) this.#firstAt.set(into, Math.min(firstAt, this.#firstAt.get(into) ?? firstAt));
    this.forget(readerId);
    const counted = new Set<StoryId>();
    for (const [i, read] of history.stories.entries()) {
      const storyId = read === from ? into : read;
      if (counted.has(storyId)) continue;
      counted.add(storyId);
      const [at = 0, segments = []] = [history.times[i], history.segments[i]];
      this.read({ readerId, trailId: readerId, storyId, at, segments });
    }
  }

  /** Drops a story that left the news. */
  remove(id: StoryId): void {
    this.popularity.remove(id);
    for (const pairs of [this.#nextToday, this.#nextNow, this.#together, this.#readersOf]) pairs.remove(id);
    this.#firstAt.delete(id);
    this.#themes.remove(id);
  }

  /**
   * What the crowd adds to a story for this reader against a story that nobody read, and whether readers of the same
   * stories, or of a like taste, are behind it. Nothing from fewer readers than could hide one, and little from a few
   * more: a single reader moves nobody else's page by much.
   * @param catalogue number of live stories
   */
  lift(question: CrowdQuestion, id: StoryId, catalogue: number): Lift {
    return this.lifts(question, catalogue)(id);
  }

  /** The same for many stories: what is known of the reader is put together once. */
  lifts(question: CrowdQuestion, catalogue: number): (id: StoryId) => Lift {
    if (this.readers < fewestForLift) return () => noLift;
    const history = this.#historyOf(question);
    const taste = this.#tasteOf(history, fewestCounted);
    const ownTaste = this.#tasteOf(history, Number.POSITIVE_INFINITY);
    const belief = this.readers / (this.readers + readersOfHalfBelief);
    const noInterests = new Float64Array(2);
    return (id) => {
      const openedBy = this.#readersOf.pair(id, id, question.at);
      if (openedBy < fewestCounted) return noLift;
      const among = { catalogue, fewest: fewestCounted, taste };
      const rows = this.features(question, [id, unreadStory], noInterests, among);
      // What its words alone say of it is own interest, and counted there.
      const ownKinship = this.#kinship(ownTaste, id, Number.POSITIVE_INFINITY);
      rows[crowdWidth + kinshipFeature] = ownKinship;
      const kinship = rows[kinshipFeature]! - ownKinship;
      const sure = belief * certainty(openedBy);
      const popularity = sure * (rows[0]! - rows[crowdWidth]!);
      // How often it is read is told apart from who reads it.
      for (let i = 0; i < scalesTold.length; i++) rows[i] = rows[crowdWidth + i]!;
      const lift = sure * (this.model.score(rows, 0) - this.model.score(rows, crowdWidth));
      if (!Number.isFinite(lift) || !Number.isFinite(popularity)) return noLift;
      return { lift, popularity, company: rows[companyFeature] ?? 0, kinship };
    };
  }

  /** What this reader read before, as far as it is held. */
  readBefore(question: CrowdQuestion): ReadonlySet<StoryId> {
    return new Set([...this.#historyOf(question), ...(this.#trails.get(question.trailId) ?? [])]);
  }

  /** Stories often read next or together with what this reader read last. */
  neighbours(question: CrowdQuestion): Set<StoryId> {
    const found = new Set<StoryId>();
    for (const before of (this.#trails.get(question.trailId) ?? []).slice(-3)) {
      for (const id of this.#nextToday.strongest(before, neighboursOfOne)) found.add(id);
    }
    for (const before of this.#historyOf(question).slice(-5)) {
      for (const id of this.#together.strongest(before, neighboursOfOne)) found.add(id);
    }
    return found;
  }

  /**
   * Features of each story for this question, row after row (stories x crowdWidth). `interests` holds the reader's
   * own interest in each story, in points of score.
   */
  features(
    question: CrowdQuestion,
    stories: readonly StoryId[],
    interests: Float64Array,
    among: Partial<Among> = {},
  ): Float64Array {
    const { catalogue = Math.max(1, stories.length), fewest = 0 } = among;
    const rows = new Float64Array(stories.length * crowdWidth);
    const { at } = question;
    const trail = this.#trails.get(question.trailId) ?? [];
    const history = this.#historyOf(question);
    const totals = new Float64Array(popularityScales);
    this.popularity.totals(at, totals);
    const counts = new Float64Array(popularityScales);
    const shares = new Float64Array(popularityScales);
    const last = trail.at(-1);
    const lastTotal = last === undefined ? 0 : this.#nextToday.total(last, at);
    const lastTotalNow = last === undefined ? 0 : this.#nextNow.total(last, at);
    const taste = among.taste === undefined ? this.#tasteOf(history, fewest) : among.taste;
    stories.forEach((id, i) => {
      const row = i * crowdWidth;
      this.popularity.read(id, at, counts);
      let day = 1 / catalogue;
      for (let scale = popularityScales - 1; scale >= 0; scale--) {
        day = ((counts[scale] ?? 0) + sharePrior * day) / ((totals[scale] ?? 0) + sharePrior);
        shares[scale] = Math.log(day);
      }
      scalesTold.forEach((scale, n) => {
        rows[row + n] = shares[scale]!;
      });
      const share = day;
      const nextToday = last === undefined ? 0 : enough(this.#nextToday.pair(last, id, at), fewest);
      const nextNow = last === undefined ? 0 : enough(this.#nextNow.pair(last, id, at), fewest);
      rows[row + 3] = Math.log((nextToday + nextPrior * share) / (lastTotal + nextPrior));
      rows[row + 4] = Math.log((nextNow + nextPrior * share) / (lastTotalNow + nextPrior));
      rows[row + 5] = this.#soonAfter(trail, id, at, { share, fewest });
      const company = this.#company(history, id, at, fewest);
      rows[row + 6] = Math.log(company.sum + 0.01) - Math.log(0.01);
      rows[row + companyFeature] = company.sum;
      rows[row + 8] = Math.log(1 + Math.max(0, at - (this.#firstAt.get(id) ?? at)) / hourMs);
      rows[row + 9] = this.#segmentLift(question.segments[0], id, at, { share, fewest });
      rows[row + 10] = this.#segmentLift(question.segments[1], id, at, { share, fewest });
      rows[row + interestFeature] = interestScale * (interests[i] ?? 0);
      rows[row + kinshipFeature] = this.#kinship(taste, id, fewest);
    });
    return rows;
  }

  /** Direction of what the reader read, each story as its audience has it; null where nothing is known. */
  #tasteOf(history: readonly StoryId[], fewest: number): Float32Array | null {
    return this.#themes.tasteOf(history.slice(-historyWindow), fewest);
  }

  /** Cosine of taste and story; 0 where nothing is known of one of them. */
  #kinship(taste: Float32Array | null, id: StoryId, fewest: number): number {
    const direction = taste && this.#themes.directionOf(id, fewest);
    if (!taste || !direction) return 0;
    let dot = 0;
    for (let d = 0; d < themeDimensions; d++) dot += taste[d]! * direction[d]!;
    return dot;
  }

  #historyOf({ readerId }: CrowdQuestion): readonly StoryId[] {
    return this.#histories.get(readerId)?.stories ?? [];
  }

  #soonAfter(trail: readonly StoryId[], id: StoryId, at: number, { share, fewest }: Belief): number {
    let together = 0;
    let all = 0;
    for (let back = 2; back <= Math.min(trailWindow, trail.length); back++) {
      const before = trail[trail.length - back] ?? 0;
      together += enough(this.#nextToday.pair(before, id, at), fewest) / back;
      all += this.#nextToday.total(before, at) / back;
    }
    return Math.log((together + nextPrior * share) / (all + nextPrior)) - Math.log(share);
  }

  /** Cosine of audiences, summed over what the reader read. */
  #company(history: readonly StoryId[], id: StoryId, at: number, fewest: number): { sum: number } {
    const own = this.#readersOf.pair(id, id, at);
    let sum = 0;
    if (own <= 0) return { sum };
    for (const before of history.slice(-historyWindow)) {
      const both = enough(this.#together.pair(before, id, at), fewest);
      if (both <= 0) continue;
      sum += both / Math.sqrt((own + 1) * (this.#readersOf.pair(before, before, at) + 1));
    }
    return { sum };
  }

  /** How much more the story is read in the segment than elsewhere, in logs; 0 where nothing is known. */
  #segmentLift(name: string | undefined, id: StoryId, at: number, { share, fewest }: Belief): number {
    if (name === undefined) return 0;
    const { count, total } = this.popularity.inSegment(name, id, at);
    if (count < fewest) return 0;
    return Math.log((count + segmentPrior * share) / (total + segmentPrior)) - Math.log(share);
  }

  #trailOf(id: string): StoryId[] {
    const known = this.#trails.get(id) ?? [];
    this.#trails.delete(id);
    this.#trails.set(id, known);
    if (this.#trails.size > maxTrails) {
      const oldest = this.#trails.keys().next().value;
      if (oldest !== undefined) this.#trails.delete(oldest);
    }
    return known;
  }

  #pair({ readerId, storyId, at, segments }: Reading, by: 1): void {
    const history = this.#histories.get(readerId) ?? { stories: [], times: [], segments: [] };
    if (history.stories.includes(storyId)) return;
    this.#histories.delete(readerId);
    this.#histories.set(readerId, history);
    this.#readersOf.add(storyId, storyId, by, at);
    const before = history.stories.slice(-historyWindow);
    for (const earlier of before) this.#both(earlier, storyId, by, at);
    this.#themes.add(storyId, before, by);
    history.stories.push(storyId);
    history.times.push(at);
    history.segments.push(segments);
    if (history.stories.length > maxHistory) {
      history.stories.shift();
      history.times.shift();
      history.segments.shift();
    }
    if (this.#histories.size > maxReaders) {
      const oldest = this.#histories.keys().next().value;
      if (oldest !== undefined) this.#histories.delete(oldest);
    }
  }

  #both(a: StoryId, b: StoryId, amount: number, at: number): void {
    this.#together.add(a, b, amount, at);
    this.#together.add(b, a, amount, at);
  }
}

function enough(count: number, fewest: number): number {
  if (fewest === 0) return count;
  return count < fewest ? 0 : count * certainty(count);
}

/** 0..1: how much is believed of what so many readers say together, who are at least the fewest that count. */
function certainty(readers: number): number {
  const beyond = Math.max(0, readers - fewestCounted) + 0.5;
  return beyond / (beyond + halfBeliefBeyond);
}
