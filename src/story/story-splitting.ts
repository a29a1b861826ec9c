// Takes out of a story what has become an event of its own, or never belonged to it: an article joins by what is known
// when it comes, and a story that grows shows what it is about only then.
import { ArticleQuery } from './article-query.ts';
import type { CandidateSearch } from './candidate-search.ts';
import type { IndexState } from './index-state.ts';
import { NONE } from './member-table.ts';
import { proposeParts } from './story-parts.ts';
import type { StoryWords } from './story-words.ts';

/** Articles of a story that are looked at: the newest. */
const MAX_LOOKED_AT = 48;
const MAX_PROPOSED = 3;
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

export class StorySplitting {
  private readonly state: IndexState;
  private readonly words: StoryWords;
  private readonly search: CandidateSearch;
  private readonly splitBelow: number;
  /** The articles looked at, read and weighed once; used again for the next story. */
  private readonly read: ArticleQuery[] = [];

  /** @param splitBelow mean log-odds, of a part's articles under the rest of their story, below which the part leaves */
  constructor(state: IndexState, words: StoryWords, search: CandidateSearch, splitBelow: number) {
    this.state = state;
    this.words = words;
    this.search = search;
    this.splitBelow = splitBelow;
  }

  /**
   * The articles that should leave the story, as member slots, newest first; none where it is one event. Never more than
   * half of them, and of two halves the one without the first article. Copies stay with what they repeat.
   */
  findPart(story: number): readonly number[] {
    const slots = this.newest(story);
    const articles = slots.map((slot, i) => this.readAgain(slot, i));
    let worst = this.splitBelow;
    let chosen: readonly number[] = [];
    for (const places of proposeParts(articles, MAX_PROPOSED)) {
      const part = this.withCopies(places, slots);
      const fit = mayLeave(part, slots.length) ? this.meanFit(part, slots, articles) : null;
      if (fit === null || fit >= worst) continue;
      worst = fit;
      chosen = slots.filter((_, place) => part.has(place));
    }
    return chosen;
  }

  private newest(story: number): readonly number[] {
    const { stories, members } = this.state;
    const slots: number[] = [];
    let slot = stories.newest[story]!;
    for (; slot !== NONE && slots.length < MAX_LOOKED_AT; slot = members.next[slot]!) slots.push(slot);
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
  private meanFit(
    part: ReadonlySet<number>,
    slots: readonly number[],
    articles: readonly ArticleQuery[],
  ): number | null {
    const { publishedAt } = this.state.members;
    const rest = articles.filter((_, place) => !part.has(place));
    const vector = this.words.sumOf(rest);
    let firstAt = Number.POSITIVE_INFINITY;
    for (const [place, slot] of slots.entries())
      if (!part.has(place)) firstAt = Math.min(firstAt, publishedAt[slot]!);
    let sum = 0;
    let count = 0;
    for (const place of part) {
      const query = articles[place]!;
      if (!query.hasText) continue;
      sum += this.search.judgeSums(
        query,
        vector,
        rest.length,
        Math.abs(publishedAt[slots[place]!]! - firstAt),
      );
      count++;
    }
    return count === 0 ? null : sum / count;
  }
}

/** The place of the first article is the last. */
function mayLeave(part: ReadonlySet<number>, size: number): boolean {
  return part.size * 2 < size || (part.size * 2 === size && !part.has(size - 1));
}
