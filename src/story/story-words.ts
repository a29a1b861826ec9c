// Adds articles' words to their stories and takes them out: sums for stories of several articles, the record alone for
// stories of one, and the postings by which a story is found.
import {
  entitiesAt,
  entityCountOf,
  isPostedIn,
  marksIn,
  rarityIn,
  termCountOf,
  termsAt,
  weightIn,
} from './article-arena.ts';
import { type ArticleQuery, rawWeight } from './article-query.ts';
import type { IndexState } from './index-state.ts';
import { StoryVector } from './story-vector.ts';
import { IN_TITLE } from './term-counter.ts';

/** Entities of an article by which its story can be found. */
export const POSTED_ENTITIES = 6;

const posted = new Uint8Array(256);
const nothing: ReadonlySet<number> = new Set();

export class StoryWords {
  private readonly state: IndexState;
  private readonly maxPostedTerms: number;

  constructor(state: IndexState, maxPostedTerms: number) {
    this.state = state;
    this.maxPostedTerms = maxPostedTerms;
  }

  /**
   * Writes a new article's record and adds its words to the story.
   *
   * @param known keys by which the story, empty for the moment, can be found already.
   */
  enter(slot: number, story: number, query: ArticleQuery, known = nothing): void {
    const { stories, members, arena } = this.state;
    const { termCount } = query;
    posted.fill(0, 0, termCount);
    const isOpen = !stories.isClosed(story);
    const isFirst = stories.articleCount[story] === 0 && !stories.vectors.has(story);
    if (isOpen && isFirst) this.postFirst(story, query, known);
    members.address[slot] = arena.add(slot, query, posted);
    members.norm[slot] = query.norm;
    members.titleNorm[slot] = query.titleNorm;
    if (isOpen && !isFirst) this.add(story, query);
  }

  private postFirst(story: number, query: ArticleQuery, known: ReadonlySet<number>): void {
    const { terms } = this.state;
    if (known.size > 0) {
      for (let i = 0; i < query.termCount; i++) if (known.has(query.terms[i]!)) posted[i] = 1;
    }
    query.rankTop(this.maxPostedTerms);
    for (let i = 0; i < query.topCount; i++) {
      const place = query.top[i]!;
      if (posted[place] === 0) terms.post(query.terms[place]!, story);
      posted[place] = 1;
    }
    for (let i = 0; i < Math.min(POSTED_ENTITIES, query.entityCount); i++) {
      if (!known.has(query.entities[i]!)) terms.post(query.entities[i]!, story);
    }
  }

  /** Keys by which a story of this one article can be found. */
  postedBy(slot: number): Set<number> {
    const block = this.state.blockOf(slot);
    const at = this.state.placeOf(slot);
    const count = termCountOf(block, at);
    const keys = new Set<number>();
    for (let i = termsAt(at); i < termsAt(at) + count; i++)
      if (isPostedIn(block[i + count]!)) keys.add(block[i]!);
    const entities = entitiesAt(block, at);
    for (let i = 0; i < Math.min(POSTED_ENTITIES, entityCountOf(block, at)); i++)
      keys.add(block[entities + i]!);
    return keys;
  }

  /** Adds the article as weighed to a story that has had articles before. */
  add(story: number, query: ArticleQuery): void {
    const vector = this.state.stories.vectors.get(story) ?? this.sumUp(story, query);
    addWords(vector, query, 1);
    query.rankTop(this.maxPostedTerms);
    for (let i = 0; i < query.topCount; i++) this.post(vector, query.terms[query.top[i]!]!, story);
    for (let i = 0; i < Math.min(POSTED_ENTITIES, query.entityCount); i++) {
      this.post(vector, query.entities[i]!, story);
    }
  }

  /** Begins a story, which has no articles yet, with one that was in another, as weighed. */
  begin(story: number, query: ArticleQuery): void {
    this.state.stories.vectors.set(story, new StoryVector(query.termCount));
    this.add(story, query);
  }

  private post(vector: StoryVector, key: number, story: number): void {
    if (vector.takePosting(key)) this.state.terms.post(key, story);
  }

  /** Takes the article as weighed out of the story's sums, where it has any. */
  remove(story: number, query: ArticleQuery): void {
    const vector = this.state.stories.vectors.get(story);
    if (vector !== undefined) addWords(vector, query, -1);
  }

  /** The sums of a story that has had one article so far, with room for another. */
  private sumUp(story: number, next: ArticleQuery): StoryVector {
    const { stories, members } = this.state;
    const slot = stories.newest[story]!;
    const block = this.state.blockOf(slot);
    const at = this.state.placeOf(slot);
    const count = termCountOf(block, at);
    const first = termsAt(at);
    // Two reports of one event share about two words in five.
    const vector = new StoryVector(count + Math.ceil(0.6 * next.termCount));
    for (let i = first; i < first + count; i++) {
      const info = block[i + count]!;
      const marks = marksIn(info);
      const rarity = rarityIn(info);
      const all = rawWeight(weightIn(info), rarity) / members.norm[slot]!;
      vector.add(block[i]!, all, marks & IN_TITLE ? rarity / members.titleNorm[slot]! : 0, 1);
      if (isPostedIn(info)) vector.takePosting(block[i]!);
    }
    const entities = entitiesAt(block, at);
    for (let i = 0; i < entityCountOf(block, at); i++) {
      vector.add(block[entities + i]!, 0, 0, 1);
      if (i < POSTED_ENTITIES) vector.takePosting(block[entities + i]!);
    }
    stories.vectors.set(story, vector);
    return vector;
  }
}

/** The sums of some articles, as weighed, that are no story. */
export function sumOf(articles: readonly ArticleQuery[]): StoryVector {
  const vector = new StoryVector(articles[0]?.termCount ?? 0);
  for (const article of articles) addWords(vector, article, 1);
  return vector;
}

function addWords(vector: StoryVector, query: ArticleQuery, sign: 1 | -1): void {
  const { all, title, terms, entities } = query;
  for (let i = 0; i < query.termCount; i++) vector.add(terms[i]!, sign * all[i]!, sign * title[i]!, sign);
  for (let i = 0; i < query.entityCount; i++) vector.add(entities[i]!, 0, 0, sign);
}
