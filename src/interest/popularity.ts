// How often each story is read, at several time scales and by kinds of readers; every count fades by half in its time.
import type { StoryId } from '../model/story.ts';

const minuteMs = 60_000;

/** Half-lives of the scales, shortest first. */
export const popularityHalfLives = [10 * minuteMs, 60 * minuteMs, 360 * minuteMs, 1440 * minuteMs] as const;
export const popularityScales = popularityHalfLives.length;

const segmentHalfLifeMs = 360 * minuteMs;
const maxSegments = 400;

interface Counts {
  readonly values: Float64Array;
  at: number;
}

interface Segment {
  readonly counts: Map<StoryId, { value: number; at: number }>;
  total: number;
  at: number;
}

export class Popularity {
  readonly #stories = new Map<StoryId, Counts>();
  readonly #totals: Counts = { values: new Float64Array(popularityScales), at: 0 };
  readonly #segments = new Map<string, Segment>();

  /** One reading; `by` is 1, or -1 to take a reading back. Segments are coded traits such as a region. */
  add(id: StoryId, at: number, segments: readonly string[], by: 1 | -1 = 1): void {
    let counts = this.#stories.get(id);
    if (!counts) {
      counts = { values: new Float64Array(popularityScales), at };
      this.#stories.set(id, counts);
    }
    raise(counts, at, by);
    raise(this.#totals, at, by);
    for (const name of segments) this.#addToSegment(name, id, at, by);
  }

  /** Fills `into` with the decayed counts of a story at that time. */
  read(id: StoryId, at: number, into: Float64Array): void {
    fill(this.#stories.get(id), at, into);
  }

  totals(at: number, into: Float64Array): void {
    fill(this.#totals, at, into);
  }

  /** Count of the story among readers of the segment, and of all their readings. */
  inSegment(name: string, id: StoryId, at: number): { count: number; total: number } {
    const segment = this.#segments.get(name);
    if (!segment) return { count: 0, total: 0 };
    const entry = segment.counts.get(id);
    return {
      count: entry ? entry.value * half(at - entry.at, segmentHalfLifeMs) : 0,
      total: segment.total * half(at - segment.at, segmentHalfLifeMs),
    };
  }

  /** Stories with any reading held. */
  ids(): IterableIterator<StoryId> {
    return this.#stories.keys();
  }

  remove(id: StoryId): void {
    this.#stories.delete(id);
    for (const segment of this.#segments.values()) segment.counts.delete(id);
  }

  #addToSegment(name: string, id: StoryId, at: number, by: number): void {
    let segment = this.#segments.get(name);
    if (!segment) {
      if (this.#segments.size >= maxSegments) return;
      segment = { counts: new Map(), total: 0, at };
      this.#segments.set(name, segment);
    }
    segment.total = Math.max(0, segment.total * half(at - segment.at, segmentHalfLifeMs) + by);
    segment.at = Math.max(at, segment.at);
    const entry = segment.counts.get(id);
    if (!entry) segment.counts.set(id, { value: Math.max(0, by), at });
    else {
      entry.value = Math.max(0, entry.value * half(at - entry.at, segmentHalfLifeMs) + by);
      entry.at = Math.max(at, entry.at);
    }
  }
}

function raise(counts: Counts, at: number, by: number): void {
  for (let scale = 0; scale < popularityScales; scale++) {
    const life = popularityHalfLives[scale] ?? 1;
    const now = (counts.values[scale] ?? 0) * half(at - counts.at, life) + by * half(counts.at - at, life);
    counts.values[scale] = Math.max(0, now);
  }
  counts.at = Math.max(counts.at, at);
}

function fill(counts: Counts | undefined, at: number, into: Float64Array): void {
  for (let scale = 0; scale < popularityScales; scale++) {
    const life = popularityHalfLives[scale] ?? 1;
    into[scale] = counts ? (counts.values[scale] ?? 0) * half(at - counts.at, life) : 0;
  }
}

function half(elapsedMs: number, halfLifeMs: number): number {
  return elapsedMs > 0 ? 2 ** (-elapsedMs / halfLifeMs) : 1;
}
