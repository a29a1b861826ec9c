// Stages of a ranking and what runs them. Knows nothing about news: items and queries are the caller's.
// After home-mixer's pipeline: named stages, filters that count what they remove, failures that are counted.

export interface Source<Query, Item> {
  readonly name: string;
  /** The best at first sight, at most `count`. */
  find(query: Query, count: number): readonly Item[];
}

export interface Hydrator<Query, Item> {
  readonly name: string;
  hydrate(query: Query, items: readonly Item[]): void;
}

export interface Filter<Query, Item> {
  readonly name: string;
  /** Carries a reader's own blocks: where it fails, the item goes. */
  readonly failsClosed: boolean;
  /** What it alone removed comes back where the page would stay short without. */
  readonly givesWay?: boolean;
  prepare(query: Query): (item: Item) => boolean;
}

export interface Scorer<Query, Item> {
  readonly name: string;
  prepare(query: Query): (item: Item) => number;
}

export interface Scored<Item> {
  readonly item: Item;
  /** Values by scorer, in the order of the pipeline, from `first` on; they add up to the score. All items share it. */
  readonly values: Float64Array;
  readonly first: number;
  score: number;
}

export interface Pipeline<Query, Item> {
  readonly sources: readonly Source<Query, Item>[];
  readonly hydrators: readonly Hydrator<Query, Item>[];
  readonly filters: readonly Filter<Query, Item>[];
  readonly scorers: readonly Scorer<Query, Item>[];
  /** Identity for doubled items and for ties: ascending. */
  idOf(item: Item): number;
}

export interface PipelineResult<Item> {
  /** Best first; ties by id, scores that are no numbers last. */
  readonly ranked: readonly Scored<Item>[];
  readonly removed: Readonly<Record<string, number>>;
  /** Failures by stage name. */
  readonly failed: Readonly<Record<string, number>>;
}

/** How often a page that filters emptied is filled up again from the sources, each time with four times as many. */
const maxRefills = 3;

/**
 * Runs the stages: sources, hydrators, filters, scorers. A failed source, hydrator or scorer is counted and skipped.
 * @param wanted how many the caller needs after filtering; fewer come only when the sources have no more.
 * @param least where not even so many are left, filters that give way do.
 */
export function runPipeline<Query, Item>(
  pipeline: Pipeline<Query, Item>,
  query: Query,
  { count, wanted, least = 0 }: { readonly count: number; readonly wanted: number; readonly least?: number },
): PipelineResult<Item> {
  const failed: Record<string, number> = {};
  let window = count;
  let kept: Item[] = [];
  let removed: Record<string, number> = {};
  let before = 0;
  for (let refill = 0; refill <= maxRefills; refill++) {
    const found = findAll(pipeline, query, window, failed);
    const filtered = filterAll(pipeline, query, found, failed);
    ({ kept, removed } = filtered.kept.length < least ? filtered.givenWay() : filtered);
    // Sources may give fewer than they were asked for, and have more.
    if (kept.length >= wanted || found.length === before) break;
    before = found.length;
    window *= 4;
  }
  for (const hydrator of pipeline.hydrators) {
    attempt(hydrator.name, failed, () => hydrator.hydrate(query, kept));
  }
  return { ranked: scoreAll(pipeline, query, kept, failed), removed, failed };
}

function findAll<Query, Item>(
  pipeline: Pipeline<Query, Item>,
  query: Query,
  count: number,
  failed: Record<string, number>,
): readonly Item[] {
  const found = new Map<number, Item>();
  for (const source of pipeline.sources) {
    attempt(source.name, failed, () => {
      for (const item of source.find(query, count)) found.set(pipeline.idOf(item), item);
    });
  }
  return [...found.values()];
}

function filterAll<Query, Item>(
  pipeline: Pipeline<Query, Item>,
  query: Query,
  items: readonly Item[],
  failed: Record<string, number>,
): Filtered<Item> & { givenWay(): Filtered<Item> } {
  const stages = pipeline.filters.map((filter) => {
    let keeps: (item: Item) => boolean = () => !filter.failsClosed;
    attempt(filter.name, failed, () => {
      keeps = filter.prepare(query);
    });
    return { filter, keeps };
  });
  const firm = stages.filter(({ filter }) => !filter.givesWay);
  const yielding = stages.filter(({ filter }) => filter.givesWay);
  const remover = (some: typeof stages, item: Item) =>
    some.find(({ filter, keeps }) => !isKept(filter, keeps, item, failed))?.filter.name;
  const allKept: Item[] = [];
  const kept: Item[] = [];
  const removed: Record<string, number> = {};
  const removedFirmly: Record<string, number> = {};
  for (const item of items) {
    const firmly = remover(firm, item);
    const name = firmly ?? remover(yielding, item);
    if (firmly === undefined) allKept.push(item);
    else removedFirmly[firmly] = (removedFirmly[firmly] ?? 0) + 1;
    if (name === undefined) kept.push(item);
    else removed[name] = (removed[name] ?? 0) + 1;
  }
  return { kept, removed, givenWay: () => ({ kept: allKept, removed: removedFirmly }) };
}

interface Filtered<Item> {
  readonly kept: Item[];
  readonly removed: Record<string, number>;
}

function isKept<Item>(
  filter: Filter<never, Item>,
  keeps: (item: Item) => boolean,
  item: Item,
  failed: Record<string, number>,
): boolean {
  try {
    return keeps(item);
  } catch {
    failed[filter.name] = (failed[filter.name] ?? 0) + 1;
    return !filter.failsClosed;
  }
}

function scoreAll<Query, Item>(
  pipeline: Pipeline<Query, Item>,
  query: Query,
  items: readonly Item[],
  failed: Record<string, number>,
): Scored<Item>[] {
  const count = pipeline.scorers.length;
  const values = new Float64Array(count * items.length);
  const scored = items.map((item, n) => ({ item, values, first: n * count, score: 0 }));
  pipeline.scorers.forEach((scorer, i) => {
    attempt(scorer.name, failed, () => {
      const score = scorer.prepare(query);
      for (const entry of scored) values[entry.first + i] = score(entry.item);
    });
  });
  for (const entry of scored) entry.score = sum(values, entry.first, count);
  return scored.sort((a, b) => byScore(a, b) || pipeline.idOf(a.item) - pipeline.idOf(b.item));
}

/** Higher first; what is no finite number goes last. */
export function byScore(a: { readonly score: number }, b: { readonly score: number }): number {
  const left = Number.isFinite(a.score) ? a.score : Number.NEGATIVE_INFINITY;
  const right = Number.isFinite(b.score) ? b.score : Number.NEGATIVE_INFINITY;
  return left === right ? 0 : right - left;
}

function sum(values: Float64Array, first: number, count: number): number {
  let total = 0;
  for (let i = first; i < first + count; i++) total += values[i] ?? 0;
  return total;
}

/** What the scorer at that place of the pipeline gave the item. */
export function partOf(entry: Scored<unknown>, scorer: number): number {
  return entry.values[entry.first + scorer] ?? 0;
}

function attempt(name: string, failed: Record<string, number>, run: () => void): void {
  try {
    run();
  } catch {
    failed[name] = (failed[name] ?? 0) + 1;
  }
}
