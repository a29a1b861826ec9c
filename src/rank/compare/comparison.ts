// What a trial says: how alike the pages of two policies are, which of them had what was then opened, how varied they
// are and how much of the news they show; each figure with what drawing other readers would have made of it.
import type { PublisherId } from '../../model/publisher.ts';
import type { ReaderId } from '../../model/reader.ts';
import type { StoryId } from '../../model/story.ts';
import { draws, type Interval, percentiles, scatter } from './bootstrap.ts';
import { topPlaces } from './page-measures.ts';
import type { Moment, PageSeen, Trial } from './run-trial.ts';

/** A figure under the one, under the other, and how much more the other has. */
export interface Compared {
  readonly a: Interval;
  readonly b: Interval;
  readonly difference: Interval;
}

export interface Comparison {
  readonly readers: number;
  readonly moments: number;
  readonly agreement: { readonly overlap: Interval; readonly rankBiasedOverlap: Interval };
  /** Share of moments in which the story then opened stood among the first ten; mean of 1 / its place there. */
  readonly hitRate: Compared;
  readonly reciprocalRank: Compared;
  /** Of the first ten, on average. */
  readonly topics: Compared;
  readonly publishers: Compared;
  /** Share of the live stories, and of the rare publishers, that ever stood among somebody's first ten. */
  readonly storyCoverage: Compared;
  readonly rareCoverage: Compared;
  /** Publishers that lead the fewest stories: the lower half. */
  readonly rarePublishers: number;
}

type Side = 0 | 1;
type MeanOf = (moment: Moment) => number;

const hit: (page: PageSeen) => number = ({ place }) => (place > 0 && place <= topPlaces ? 1 : 0);
const reciprocal: (page: PageSeen) => number = (page) => (hit(page) === 1 ? 1 / page.place : 0);

/** @param moments those of the readers that it is about */
export function compareMoments(moments: readonly Moment[], trial: Trial, seed: number): Comparison {
  const byReader = [...Map.groupBy(moments, ({ readerId }) => readerId).values()];
  const means = new Means(byReader, seed);
  const covers = new Coverage(byReader, seed);
  const rare = rarePublishers(trial.stories);
  const compared = (of: (page: PageSeen) => number): Compared => {
    const side =
      (one: Side): MeanOf =>
      ({ pages }) =>
        of(pages[one]);
    return {
      a: means.of(side(0)),
      b: means.of(side(1)),
      difference: means.of(({ pages }) => of(pages[1]) - of(pages[0])),
    };
  };
  return {
    readers: byReader.length,
    moments: moments.length,
    agreement: {
      overlap: means.of((moment) => moment.overlap),
      rankBiasedOverlap: means.of((moment) => moment.rankBiasedOverlap),
    },
    hitRate: compared(hit),
    reciprocalRank: compared(reciprocal),
    topics: compared(({ topics }) => topics),
    publishers: compared(({ publishers }) => publishers),
    storyCoverage: covers.of(({ stories }) => stories, new Set(trial.stories.keys())),
    rareCoverage: covers.of(({ leadPublishers }) => leadPublishers, rare),
    rarePublishers: rare.size,
  };
}

/** Means over moments, and over those of readers drawn anew. */
class Means {
  readonly #byReader: readonly (readonly Moment[])[];
  readonly #seed: number;

  constructor(byReader: readonly (readonly Moment[])[], seed: number) {
    this.#byReader = byReader;
    this.#seed = seed;
  }

  of(value: MeanOf): Interval {
    const sums = this.#byReader.map((moments) => moments.reduce((sum, one) => sum + value(one), 0));
    const counts = this.#byReader.map(({ length }) => length);
    const total = counts.reduce((sum, count) => sum + count, 0);
    const mean = total === 0 ? 0 : sums.reduce((sum, one) => sum + one, 0) / total;
    if (sums.length < 2) return { value: mean, low: null, high: null };
    const drawn: number[] = [];
    for (const readers of draws(sums.length, this.#seed)) {
      let sum = 0;
      let count = 0;
      for (const reader of readers) {
        sum += sums[reader]!;
        count += counts[reader]!;
      }
      drawn.push(sum / count);
    }
    return percentiles(mean, drawn);
  }
}

/** How much of a set readers were shown, all together. */
class Coverage {
  readonly #byReader: readonly (readonly Moment[])[];
  readonly #seed: number;

  constructor(byReader: readonly (readonly Moment[])[], seed: number) {
    this.#byReader = byReader;
    this.#seed = seed;
  }

  of(shown: (page: PageSeen) => readonly number[], all: ReadonlySet<number>): Compared {
    const numbers = new Map([...all].map((id, i) => [id, i]));
    const own = ([0, 1] as const).map((side) =>
      this.#byReader.map((moments) => {
        const ids = new Set(moments.flatMap(({ pages }) => shown(pages[side])));
        return Int32Array.from([...ids].flatMap((id) => numbers.get(id) ?? []));
      }),
    ) as [Int32Array[], Int32Array[]];
    const everybody = Int32Array.from(this.#byReader.keys());
    const share = (side: Side, readers: Int32Array) => shareOf(own[side], readers, all.size);
    const [a, b] = [share(0, everybody), share(1, everybody)];
    const drawn: (readonly [number, number])[] = [];
    if (this.#byReader.length > 1) {
      // Fewer draws: each looks at every page.
      for (const readers of draws(this.#byReader.length, this.#seed, 200))
        drawn.push([share(0, readers), share(1, readers)]);
    }
    return {
      a: scatter(
        a,
        drawn.map(([one]) => one),
      ),
      b: scatter(
        b,
        drawn.map(([, other]) => other),
      ),
      difference: scatter(
        b - a,
        drawn.map(([one, other]) => other - one),
      ),
    };
  }
}

function shareOf(own: readonly Int32Array[], readers: Int32Array, size: number): number {
  if (size === 0) return 0;
  const covered = new Uint8Array(size);
  let count = 0;
  for (const reader of readers) {
    for (const number of own[reader]!) {
      if (covered[number] === 1) continue;
      covered[number] = 1;
      count += 1;
    }
  }
  return count / size;
}

/** The half that leads the fewest stories; none where all lead as many. */
function rarePublishers(stories: ReadonlyMap<StoryId, PublisherId>): ReadonlySet<PublisherId> {
  const counts = new Map<PublisherId, number>();
  for (const id of stories.values()) if (id >= 0) counts.set(id, (counts.get(id) ?? 0) + 1);
  const sorted = [...counts.values()].sort((a, b) => a - b);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const most = sorted.at(-1) ?? 0;
  return new Set([...counts].filter(([, count]) => count <= middle && count < most).map(([id]) => id));
}

/** Of all readers, and of those of each arm. */
export function compareByArm(
  trial: Trial,
  seed: number,
  armOf: ((id: ReaderId) => string) | null,
): { readonly all: Comparison; readonly arms: Readonly<Record<string, Comparison>> } {
  const arms =
    armOf === null
      ? new Map<string, Moment[]>()
      : Map.groupBy(trial.moments, ({ readerId }) => armOf(readerId));
  return {
    all: compareMoments(trial.moments, trial, seed),
    arms: Object.fromEntries(
      [...arms]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([arm, moments]) => [arm, compareMoments(moments, trial, seed)]),
    ),
  };
}
