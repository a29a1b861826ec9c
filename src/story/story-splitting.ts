// Takes out of a story what has become an event of its own, or never belonged to it: an article joins by what is known
// when it comes, and a story that grows shows what it is about only then.
import { ArticleQuery } from './article-query.ts';
import type { CandidateSearch } from './candidate-search.ts';
import type { IndexState } from './index-state.ts';
import { brevityOf } from './join-features.ts';
import { NONE } from './member-table.ts';
import { contrastOf, gainsOf, misplacedIn, type Side, withoutRepeats } from './side-contrast.ts';
import type { StoryIndexParams } from './story-index.ts';
import { proposeParts } from './story-parts.ts';
import { sumOf } from './story-words.ts';

/** Articles of a story that are looked at: the newest. */
const MAX_LOOKED_AT = 48;
/** The newest of two stories that are held against each other before they become one. */
const MAX_COMPARED = 12;
const MAX_PROPOSED = 3;
/** How often a proposed part's articles are asked whether they are nearer to the rest, and the other way round. */
const MAX_ROUNDS = 3;
/** Log-odds of contrast asked for more where articles are half as long as they need be. */
const FOR_BREVITY = 2;
/** Share of the bound that a part's contrast has to reach already for its articles to be asked. */
const WORTH_MOVING = 0.5;
const FEWEST = 4;
/** A story is looked at again when it has grown by this factor. */
const GROWTH = 1.3;

/** Sizes at which a story is looked at: with each step in proportion, the cost for each article stays the same. */
const dueSizes: ReadonlySet<number> = new Set(
  Array.from({ length: 24 }, (_, step) => Math.ceil(FEWEST * GROWTH ** step)),
);

export function isSplitDue(articleCount: number): boolean {
  return dueSizes.has(articleCount);
}

/** The two bounds by which parts are told from stories; see `StoryIndexParams`. */
export type SplitBounds = Pick<StoryIndexParams, 'splitBelow' | 'contrastAbove'>;

export class StorySplitting {
  private readonly state: IndexState;
  private readonly search: CandidateSearch;
  private readonly bounds: SplitBounds;
  /** The articles looked at, read and weighed once; used again for the next story. */
  private readonly read: ArticleQuery[] = [];

  constructor(state: IndexState, search: CandidateSearch, bounds: SplitBounds) {
    this.state = state;
    this.search = search;
    this.bounds = bounds;
  }

  /**
   * The articles that should leave the story, as member slots, newest first; none where it is one event. Never more than
   * half of them, and of two halves the one without the first article. Copies stay with what they repeat.
   */
  findPart(story: number): readonly number[] {
    const slots = this.newest(story, MAX_LOOKED_AT);
    const articles = slots.map((slot, i) => this.readAgain(slot, i));
    let most = 0;
    let chosen: readonly number[] = [];
    for (const places of proposeParts(articles, MAX_PROPOSED)) {
      const part = this.withCopies(this.moveNearer(places, slots, articles), slots);
      const reason = mayLeave(part, slots.length) ? this.reasonToLeave(part, slots, articles) : 0;
      if (reason <= most) continue;
      most = reason;
      chosen = slots.filter((_, place) => part.has(place));
    }
    return chosen;
  }

  /** The part once each article has gone where it fits better, to it or to the rest; the smaller of the two. */
  private moveNearer(
    places: readonly number[],
    slots: readonly number[],
    articles: readonly ArticleQuery[],
  ): readonly number[] {
    let part = places;
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const rest = othersThan(part, slots.length);
      const [a, b] = [part, rest].map((places) => this.sideOf(places, slots, articles)) as [Side, Side];
      const gains = gainsOf(this.search, a, b);
      if (gains === null || contrastOf(gains) < WORTH_MOVING * this.bounds.contrastAbove) break;
      const out = new Set(misplacedIn(gains[0]).map((i) => part[i]!));
      const into = misplacedIn(gains[1]).map((i) => rest[i]!);
      if (out.size + into.length === 0) break;
      part = [...part.filter((place) => !out.has(place)), ...into];
    }
    return mayLeave(new Set(part), slots.length) ? part : othersThan(part, slots.length);
  }

  /** Log-odds beyond a bound, above 0 where the part should leave: it does not fit the rest, or each far better its own. */
  private reasonToLeave(
    part: ReadonlySet<number>,
    slots: readonly number[],
    articles: readonly ArticleQuery[],
  ): number {
    const leaving = this.sideOf([...part], slots, articles);
    const rest = this.sideOf(othersThan([...part], slots.length), slots, articles);
    const fit = this.meanFit(leaving, rest);
    if (fit === null) return 0;
    return Math.max(this.bounds.splitBelow - fit, this.contrastBeyond(leaving, rest));
  }

  /** Do the stories tell of two things, by their newest articles? Then they are not to be merged. */
  areApart(a: number, b: number): boolean {
    const [ofA, ofB] = [this.newest(a, MAX_COMPARED), this.newest(b, MAX_COMPARED)];
    const slots = [...ofA, ...ofB];
    const articles = slots.map((slot, i) => this.readAgain(slot, i));
    const places = [...slots.keys()];
    const sideA = this.sideOf(places.slice(0, ofA.length), slots, articles);
    const sideB = this.sideOf(places.slice(ofA.length), slots, articles);
    return this.contrastBeyond(sideA, sideB) > 0;
  }

  /** By how much the contrast of the two goes beyond the bound; 0 where it does not. */
  private contrastBeyond(a: Side, b: Side): number {
    const beyond = this.contrastOfAll(a, b);
    return beyond <= 0 ? 0 : Math.max(0, this.contrastOfAll(withoutRepeats(a), withoutRepeats(b)));
  }

  /** Contrast less the bound: short texts have to differ by more. */
  private contrastOfAll(a: Side, b: Side): number {
    const gains = gainsOf(this.search, a, b);
    if (gains === null) return 0;
    const articles = [...a.articles, ...b.articles];
    const brevity = articles.reduce((sum, query) => sum + brevityOf(query), 0) / articles.length;
    return contrastOf(gains) - this.bounds.contrastAbove - FOR_BREVITY * brevity;
  }

  private sideOf(
    places: readonly number[],
    slots: readonly number[],
    articles: readonly ArticleQuery[],
  ): Side {
    const { publishedAt } = this.state.members;
    return {
      articles: places.map((place) => articles[place]!),
      times: places.map((place) => publishedAt[slots[place]!]!),
    };
  }

  private newest(story: number, most: number): readonly number[] {
    const { stories, members } = this.state;
    const slots: number[] = [];
    let slot = stories.newest[story]!;
    for (; slot !== NONE && slots.length < most; slot = members.next[slot]!) slots.push(slot);
    return slots;
  }

  private readAgain(slot: number, place: number): ArticleQuery {
    const query = this.read[place] ?? new ArticleQuery();
    this.read[place] = query;
    this.state.recall(slot, query);
    return query;
  }

  /** The part, with the copies of its articles and without copies of others. */
  private withCopies(places: readonly number[], slots: readonly number[]): ReadonlySet<number> {
    const { articleId, duplicateOf } = this.state.members;
    const part = new Set(places);
    const placeOf = new Map(slots.map((slot, place) => [articleId[slot]!, place]));
    for (const [place, slot] of slots.entries()) {
      const original = placeOf.get(duplicateOf[slot]!);
      if (original === undefined) continue;
      if (part.has(original)) part.add(place);
      else part.delete(place);
    }
    return part;
  }

  /** How well the part's articles fit the rest, on average; null where headlines are all there is, which say too little. */
  private meanFit(part: Side, rest: Side): number | null {
    const vector = sumOf(rest.articles);
    const firstAt = Math.min(...rest.times);
    let sum = 0;
    let count = 0;
    for (const [place, query] of part.articles.entries()) {
      if (!query.hasText) continue;
      const ageMs = Math.abs(part.times[place]! - firstAt);
      sum += this.search.judgeSums(query, vector, rest.articles.length, ageMs);
      count++;
    }
    return count === 0 ? null : sum / count;
  }
}

function othersThan(part: readonly number[], size: number): readonly number[] {
  const inPart = new Set(part);
  return Array.from({ length: size }, (_, place) => place).filter((place) => !inPart.has(place));
}

/** The place of the first article is the last. */
function mayLeave(part: ReadonlySet<number>, size: number): boolean {
  return part.size * 2 < size || (part.size * 2 === size && !part.has(size - 1));
}
