// Which of the ranked stories stand on the page, and in what order: greedy, each choice pressed down by what it
// repeats (maximal marginal relevance, Carbonell and Goldstein 1998, with counts in place of pairwise likeness), and
// towards the proportions of the reader's interest (calibration, Steck 2018).
import type { SteeringControl } from '../../model/control.ts';
import { noRulings, pinned } from '../controls/rulings.ts';
import { type Candidate, type FrontQuery, freshness } from '../front-query.ts';
import type { Scored } from '../pipeline.ts';
import { isUnfamiliar } from '../scorers/exploration.ts';

export interface Chosen {
  readonly entry: Scored<Candidate>;
  readonly exploration: number;
  /** The editors hold it in a place. */
  readonly pin: SteeringControl | null;
}

/** Places at the top for which the limit on one long-running affair holds. */
const sagaPlaces = 10;
/** By the fourth place one of so many stories that weigh most for everyone is on the page; and their least importance. */
const commonPlace = 3;
const commonStories = 5;
const leastCommon = 0.35;
/** The unfamiliar is drawn from so many of the best fitting. */
const drawFrom = 5;

class PageSoFar {
  readonly chosen: Chosen[] = [];
  readonly taken = new Set<number>();
  readonly topics = new Map<number, number>();
  readonly publishers = new Map<number, number>();
  readonly entities = new Map<number, number>();
  readonly sagas = new Map<number, number>();
  /** No worth is above its score by more. */
  readonly mostLift: number;
  readonly #query: FrontQuery;

  constructor(query: FrontQuery) {
    this.#query = query;
    this.mostLift = query.params.topicLackLift;
  }

  /** Score less what the story repeats, and more where its topic lacks. Never grows as the page fills. */
  worth(entry: Scored<Candidate>): number {
    const { params, live } = this.#query;
    const { slot, story } = entry.item;
    const { topTopic, leadPublisher } = live.features;
    return (
      entry.score +
      this.#balance(topTopic[slot] ?? -1) -
      params.publisherRepeatPenalty * (this.publishers.get(leadPublisher[slot] ?? -1) ?? 0) -
      params.entityRepeatPenalty * (this.entities.get(this.#mainEntity(slot)) ?? 0) -
      params.entityRepeatPenalty * (this.sagas.get(story.sagaId ?? story.id) ?? 0)
    );
  }

  /** What the topic is short of a page in the proportions of the reader's interest, or has beyond it, in score. */
  #balance(topic: number): number {
    if (topic < 0) return 0;
    const { limit, taste, params } = this.#query;
    const wanted = Math.min(this.#mostOf(topic), taste.topicShares.get(topic) ?? 0) * limit;
    const lacking = wanted - (this.topics.get(topic) ?? 0);
    return Math.min(params.topicLackLift, params.topicRepeatPenalty * lacking);
  }

  /** Something different on this topic stands on the page already. */
  hasDifferent({ item }: Scored<Candidate>): boolean {
    const { topTopic } = this.#query.live.features;
    return this.chosen.some(
      ({ entry, exploration }) => exploration > 0 && topTopic[entry.item.slot] === topTopic[item.slot],
    );
  }

  /** On the page already, or over a limit; the share of a topic gives way as the page grows. */
  isForbidden({ item: { slot, story } }: Scored<Candidate>): boolean {
    const { params, live } = this.#query;
    if (this.taken.has(story.id)) return true;
    const topic = live.features.topTopic[slot] ?? -1;
    const place = this.chosen.length + 1;
    const most = Math.max(2, Math.floor(this.#mostOf(topic) * place) + 1);
    if (topic >= 0 && (this.topics.get(topic) ?? 0) >= most) return true;
    return place <= sagaPlaces && (this.sagas.get(story.sagaId ?? story.id) ?? 0) >= params.sagaCap;
  }

  /** Share of the page: more for a topic that takes more of the reader's interest than any may by itself. */
  #mostOf(topic: number): number {
    const { params, taste } = this.#query;
    const own = Math.min(params.ownTopicShareCap, taste.topicShares.get(topic) ?? 0);
    return Math.max(params.topicShareCap, own);
  }

  take(entry: Scored<Candidate>, exploration: number, pin: SteeringControl | null = null): void {
    const { topTopic, leadPublisher } = this.#query.live.features;
    const { slot, story } = entry.item;
    this.chosen.push({ entry, exploration, pin });
    this.taken.add(story.id);
    increase(this.topics, topTopic[slot] ?? -1);
    increase(this.publishers, leadPublisher[slot] ?? -1);
    increase(this.sagas, story.sagaId ?? story.id);
    const entity = this.#mainEntity(slot);
    if (entity >= 0) increase(this.entities, entity);
  }

  #mainEntity(slot: number): number {
    return this.#query.live.features.entities.strongest(slot);
  }
}

/**
 * At most `query.limit`, never two of one story; the limits hold for every beginning of the page, but for what there is
 * nothing else to put in.
 */
export function chooseVaried(query: FrontQuery, ranked: readonly Scored<Candidate>[]): readonly Chosen[] {
  const page = new PageSoFar(query);
  const choice = new Choice(ranked);
  const every = query.params.differentEvery;
  const unfamiliar =
    query.taste.learnedAnything || query.taste.followedTopics.size > 0
      ? ranked.filter((entry) => Number.isFinite(entry.score) && isUnfamiliar(query, entry.item))
      : [];
  // Whatever the editors hold stands on the page first, so that all else is chosen beside it.
  const pins = pinned(query.rulings ?? noRulings, ranked, ({ item }) => item);
  for (const [entry, pin] of [...pins].slice(0, query.limit)) page.take(entry, 0, pin);
  while (page.chosen.length < query.limit) {
    const place = page.chosen.length;
    // The eighth of each ten: low enough to leave the top alone, high enough to be seen.
    if (every > 0 && place % every === Math.min(7, every - 1)) {
      const different = drawUnfamiliar(query, page, unfamiliar);
      if (different) {
        page.take(different, query.params.explorationWeight);
        continue;
      }
    }
    const common = place === commonPlace ? commonMissing(query, page, ranked) : null;
    const best = common ?? choice.best(page, true) ?? choice.best(page, false);
    if (!best) break;
    page.take(best, 0);
  }
  return page.chosen;
}

/**
 * Of the few stories that weigh most for everyone the one that suits the reader best, where none of them is on the page
 * yet; null on a day without any.
 */
function commonMissing(
  query: FrontQuery,
  page: PageSoFar,
  ranked: readonly Scored<Candidate>[],
): Scored<Candidate> | null {
  const { importance, newsAt } = query.live.features;
  const halfLifeMs = query.params.mostCoveredHalfLife * 3_600_000;
  const weigh = ({ item: { slot } }: Scored<Candidate>): number =>
    (importance[slot] ?? 0) * freshness(newsAt[slot] ?? 0, query.now, halfLifeMs);
  const common = ranked
    .filter(({ item, score }) => (importance[item.slot] ?? 0) >= leastCommon && Number.isFinite(score))
    .map((entry) => ({ entry, weight: weigh(entry) }))
    .sort((a, b) => b.weight - a.weight || b.entry.score - a.entry.score)
    .slice(0, commonStories)
    .map(({ entry }) => entry);
  if (common.some(({ item }) => page.taken.has(item.story.id))) return null;
  const fitting = common.filter((entry) => !page.isForbidden(entry));
  return fitting.sort((a, b) => b.score - a.score || a.item.story.id - b.item.story.id)[0] ?? null;
}

/** The worth of each entry when it was last worked out: as the page fills, it can only fall. */
class Choice {
  readonly #ranked: readonly Scored<Candidate>[];
  readonly #most: Float64Array;

  constructor(ranked: readonly Scored<Candidate>[]) {
    this.#ranked = ranked;
    this.#most = new Float64Array(ranked.length).fill(Number.POSITIVE_INFINITY);
  }

  best(page: PageSoFar, withinLimits: boolean): Scored<Candidate> | null {
    let best: Scored<Candidate> | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < this.#ranked.length; i++) {
      const entry = this.#ranked[i] as Scored<Candidate>;
      // Ranked by score, and no topic is lifted by more: nothing further down can win any more.
      if (entry.score + page.mostLift <= most) break;
      if ((this.#most[i] ?? 0) <= most) continue;
      if (page.taken.has(entry.item.story.id)) {
        this.#most[i] = Number.NEGATIVE_INFINITY;
        continue;
      }
      const worth = page.worth(entry);
      this.#most[i] = worth;
      if (!(worth > most) || (withinLimits && page.isForbidden(entry))) continue;
      best = entry;
      most = worth;
    }
    return best;
  }
}

function drawUnfamiliar(
  query: FrontQuery,
  page: PageSoFar,
  unfamiliar: readonly Scored<Candidate>[],
): Scored<Candidate> | null {
  const fitting: Scored<Candidate>[] = [];
  for (const entry of unfamiliar) {
    if (!page.isForbidden(entry) && !page.hasDifferent(entry)) fitting.push(entry);
    if (fitting.length === drawFrom) break;
  }
  const drawn = Math.floor(query.random() * fitting.length);
  return fitting[Number.isFinite(drawn) ? Math.max(0, Math.min(fitting.length - 1, drawn)) : 0] ?? null;
}

function increase(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
