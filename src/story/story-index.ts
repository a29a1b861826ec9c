// Which story an article belongs to: incremental, deterministic, free of clock and chance.
// Candidates come from an inverted index with bounded postings; a small logistic model decides.
import type { ArticleId, ArticleKind } from '../model/article.ts';
import type { PublisherId } from '../model/publisher.ts';
import type { LiveArticle } from '../model/store.ts';
import type { StoryId } from '../model/story.ts';
import { type ArticleQuery, buildQuery } from './article-query.ts';
import { CandidateScores } from './candidate-scores.ts';
import { type ArticleFeatures, decodeFeatures } from './features.ts';
import { ANY_DAY, JOIN_FEATURES, measureJoin, type StoryView } from './join-features.ts';
import { fullTextWeights, type JoinWeights, joinLogit, titleOnlyWeights } from './join-weights.ts';
import { MemberTable, NONE } from './member-table.ts';
import { hasSketch, packArticle, sketchLikeness, titleHashOf, unpackArticle } from './packed-article.ts';
import { StoryTable } from './story-table.ts';
import { TermTable } from './term-table.ts';

export interface StoryIndexParams {
  /** Log-odds above which an article joins. */
  readonly joinAbove: number;
  /** Mean log-odds of the smaller story's articles above which two stories become one. */
  readonly mergeAbove: number;
  readonly titleOnly: JoinWeights;
  readonly fullText: JoinWeights;
  /** Log-odds asked for more with every e-fold of live articles above a few thousand. */
  readonly crowding: number;
  /** A story takes nothing this long after its newest article, nor this long after its first. */
  readonly maxGapHours: number;
  readonly maxSpanHours: number;
  /** After how many days a word's count is worth half. */
  readonly statisticsHalfLifeDays: number;
  /** Stories remembered for each word, newest first. */
  readonly maxPostings: number;
  /** Words of an article by which its story can be found. */
  readonly maxPostedTerms: number;
  readonly maxCandidates: number;
  /** Newest members that an article is compared with one by one. */
  readonly maxComparedMembers: number;
  /** Share of common word runs above which an article repeats another. */
  readonly duplicateAbove: number;
}

export const storyIndexDefaults: StoryIndexParams = {
  joinAbove: 0,
  mergeAbove: 0.5,
  crowding: 1,
  titleOnly: titleOnlyWeights,
  fullText: fullTextWeights,
  maxGapHours: 96,
  maxSpanHours: 144,
  statisticsHalfLifeDays: 14,
  maxPostings: 48,
  maxPostedTerms: 16,
  maxCandidates: 8,
  maxComparedMembers: 8,
  duplicateAbove: 0.6,
};

export interface Arrival {
  readonly articleId: ArticleId;
  readonly publisherId: PublisherId;
  /** When it came in, milliseconds. */
  readonly at: number;
  readonly publishedAt: number;
  readonly language: string | null;
  readonly features: Uint8Array;
  readonly kind: ArticleKind;
}

export interface Assignment {
  readonly storyId: StoryId;
  readonly created: boolean;
  readonly duplicateOf: ArticleId | null;
  /** Earlier articles that changed story because of this one. */
  readonly revised: readonly { readonly articleId: ArticleId; readonly storyId: StoryId }[];
  readonly merged: readonly { readonly from: StoryId; readonly into: StoryId }[];
}

/** A candidate with its features, for fitting and for looking into decisions. */
export interface Comparison {
  readonly storyId: StoryId;
  readonly titleOnly: boolean;
  readonly values: Float64Array;
  readonly logit: number;
}

export interface StoryIndex {
  /** Fills an empty index, stories as stored; unreadable features are passed over. */
  load(articles: readonly LiveArticle[]): void;
  /** Decides and remembers. An article already known keeps its story, unless it is alone there and fits another. */
  assign(arrival: Arrival, nextStoryId: () => StoryId): Assignment;
  /** The candidates as `assign` would see them; changes nothing. */
  compare(arrival: Arrival): readonly Comparison[];
  /** Puts the article into this story whatever the model says (fitting, replays). */
  place(arrival: Arrival, storyId: StoryId): void;
  /** Forgets articles published before then; returns how many. */
  expire(beforeMs: number): number;
  remove(articleIds: readonly ArticleId[]): void;
  /** Empties the index. */
  clear(): void;
  /** The story of a live article, or undefined. */
  storyOf(articleId: ArticleId): StoryId | undefined;
  /** Members of a story, last come first. */
  membersOf(storyId: StoryId): readonly ArticleId[];
  readonly size: number;
  readonly storyCount: number;
}

const HOUR_MS = 3_600_000;
const SWEEP_WHEN_DEAD = 4096;
/** Live articles from which on crowding is felt. */
const CROWD = 6000;

interface Candidate {
  readonly story: number;
  readonly logit: number;
  readonly values: Float64Array;
}

export function createStoryIndex(params: Partial<StoryIndexParams> = {}): StoryIndex {
  return new PackedStoryIndex({ ...storyIndexDefaults, ...params });
}

class PackedStoryIndex implements StoryIndex {
  private readonly params: StoryIndexParams;
  private terms: TermTable;
  private members = new MemberTable();
  private stories = new StoryTable();
  private newestAt = 0;
  private readonly scores = new CandidateScores();

  constructor(params: StoryIndexParams) {
    this.params = params;
    this.terms = new TermTable(params.statisticsHalfLifeDays, params.maxPostings);
  }

  get size(): number {
    return this.members.size;
  }

  get storyCount(): number {
    return this.stories.size;
  }

  clear(): void {
    this.terms = new TermTable(this.params.statisticsHalfLifeDays, this.params.maxPostings);
    this.members = new MemberTable();
    this.stories = new StoryTable();
    this.newestAt = 0;
  }

  load(articles: readonly LiveArticle[]): void {
    const ordered = [...articles].sort((a, b) => a.firstSeenAt - b.firstSeenAt || a.id - b.id);
    for (const article of ordered) {
      let features: ArticleFeatures;
      try {
        features = decodeFeatures(article.features);
      } catch {
        continue;
      }
      const arrival = {
        articleId: article.id,
        publisherId: article.publisherId,
        at: article.firstSeenAt,
        publishedAt: article.publishedAt,
      };
      this.settle(arrival, features, article.storyId);
    }
  }

  place(arrival: Arrival, storyId: StoryId): void {
    this.settle(arrival, formed(decodeFeatures(arrival.features), arrival.kind), storyId);
  }

  private settle(
    arrival: Pick<Arrival, 'articleId' | 'publisherId' | 'at' | 'publishedAt'>,
    features: ArticleFeatures,
    storyId: StoryId,
  ): void {
    const weight = this.count(features, arrival.at);
    const query = buildQuery(features, this.terms, weight);
    let story = this.stories.find(storyId);
    if (story === NONE) story = this.createStory(storyId, arrival.publishedAt, features);
    this.addMember(arrival, query, story);
  }

  compare(arrival: Arrival): readonly Comparison[] {
    const features = formed(decodeFeatures(arrival.features), arrival.kind);
    const query = buildQuery(features, this.terms, this.terms.weightAt(arrival.at));
    return this.findCandidates(query, arrival.publishedAt, NONE).map(({ story, values, logit }) => ({
      storyId: this.stories.id[story]!,
      titleOnly: !features.hasText,
      values,
      logit,
    }));
  }

  assign(arrival: Arrival, nextStoryId: () => StoryId): Assignment {
    const features = formed(decodeFeatures(arrival.features), arrival.kind);
    const known = this.members.find(arrival.articleId);
    if (known !== NONE) return this.assignAgain(arrival, features, known);
    const weight = this.count(features, arrival.at);
    const query = buildQuery(features, this.terms, weight);
    const candidates = isClosed(features) ? [] : this.findCandidates(query, arrival.publishedAt, NONE);
    const best = candidates[0];
    const joins = best !== undefined && best.logit > this.params.joinAbove;
    const story = joins ? best.story : this.createStory(nextStoryId(), arrival.publishedAt, features);
    const duplicateOf = joins ? this.findOriginal(features, story) : null;
    const slot = this.addMember(arrival, query, story);
    this.members.duplicateOf[slot] = duplicateOf ?? 0;
    const others = candidates.filter((candidate) => candidate.story !== story);
    return this.finish(story, !joins, duplicateOf, others);
  }

  /** New words of a known article: they replace the old; a story of its own may turn out to be another's. */
  private assignAgain(arrival: Arrival, features: ArticleFeatures, slot: number): Assignment {
    const story = this.members.story[slot]!;
    const storyId = this.stories.id[story]!;
    const duplicateOf = this.members.duplicateOf[slot]!;
    const alone = this.stories.articleCount[story] === 1;
    this.takeMember(slot, false);
    const query = buildQuery(features, this.terms, this.terms.weightAt(arrival.at));
    const again = this.addMember(arrival, query, story);
    this.members.duplicateOf[again] = duplicateOf;
    const candidates =
      alone && !isClosed(features) ? this.findCandidates(query, arrival.publishedAt, story) : [];
    const outcome = this.finish(story, false, duplicateOf || null, candidates);
    return outcome.merged.length > 0 ? outcome : { ...outcome, storyId };
  }

  private finish(
    story: number,
    created: boolean,
    duplicateOf: ArticleId | null,
    others: readonly Candidate[],
  ): Assignment {
    const revised: { articleId: ArticleId; storyId: StoryId }[] = [];
    const merged: { from: StoryId; into: StoryId }[] = [];
    let current = story;
    for (const { story: other, logit } of others.slice(0, 3)) {
      if (logit < this.params.joinAbove - 2 || !this.stories.isLive(other) || other === current) continue;
      if (!this.areOne(current, other)) continue;
      const [from, into] = this.mergeOrder(current, other);
      merged.push({ from: this.stories.id[from]!, into: this.stories.id[into]! });
      this.mergeStories(from, into, revised);
      current = into;
    }
    const storyId = this.stories.id[current]!;
    return { storyId, created: created && merged.length === 0, duplicateOf, revised, merged };
  }

  /** Do up to five newest articles of the smaller story fit the larger, on average? */
  private areOne(a: number, b: number): boolean {
    const [small, large] = this.mergeOrder(a, b);
    if (this.stories.closed[small] || this.stories.closed[large]) return false;
    if (!this.isWithinSpan(large, this.stories.firstAt[small]!, this.stories.lastAt[small]!)) return false;
    let sum = 0;
    let count = 0;
    const weight = this.terms.weightAt(this.newestAt);
    for (
      let slot = this.stories.newest[small]!;
      slot !== NONE && count < 5;
      slot = this.members.next[slot]!
    ) {
      const features = this.featuresOf(slot, small);
      const query = buildQuery(features, this.terms, weight);
      sum += this.judge(query, large, this.members.publishedAt[slot]!).logit;
      count++;
    }
    return sum / count > this.params.mergeAbove;
  }

  /** [from, into]: the smaller goes into the larger; of equals the newer into the older. */
  private mergeOrder(a: number, b: number): readonly [number, number] {
    const { articleCount, id } = this.stories;
    const difference = articleCount[a]! - articleCount[b]!;
    return difference < 0 || (difference === 0 && id[a]! > id[b]!) ? [a, b] : [b, a];
  }

  private mergeStories(
    from: number,
    into: number,
    revised: { articleId: ArticleId; storyId: StoryId }[],
  ): void {
    const slots: number[] = [];
    for (let slot = this.stories.newest[from]!; slot !== NONE; slot = this.members.next[slot]!)
      slots.push(slot);
    const weight = this.terms.weightAt(this.newestAt);
    for (const slot of slots.reverse()) {
      const query = buildQuery(this.featuresOf(slot, from), this.terms, weight);
      this.link(slot, into, query);
      revised.push({ articleId: this.members.articleId[slot]!, storyId: this.stories.id[into]! });
    }
    this.stories.kill(from);
    this.sweepWhenNeeded();
  }

  private featuresOf(slot: number, story: number): ArticleFeatures {
    return unpackArticle(this.members.packed[slot]!, {
      language: this.stories.language[story]!,
      form: this.members.formOf(slot),
      hasText: this.members.hasText(slot),
    });
  }

  private count(features: ArticleFeatures, at: number): number {
    if (at > this.newestAt) this.newestAt = at;
    const weight = this.terms.weightAt(at);
    this.terms.countArticle(features.language, weight);
    for (const term of features.terms) this.terms.countTerm(term, weight);
    for (const entity of features.entities) this.terms.countTerm(entity, weight);
    return weight;
  }

  private createStory(storyId: StoryId, at: number, features: ArticleFeatures): number {
    const expected = features.terms.length + features.entities.length + features.days.length + 1;
    return this.stories.create(storyId, features.language, at, isClosed(features), expected);
  }

  private addMember(
    arrival: Pick<Arrival, 'articleId' | 'publisherId' | 'publishedAt'>,
    query: ArticleQuery,
    story: number,
  ): number {
    const { features } = query;
    const facts = { ...arrival, language: features.language, form: features.form, hasText: features.hasText };
    const slot = this.members.add(facts, packArticle(features), query.norm, query.titleNorm);
    this.link(slot, story, query);
    return slot;
  }

  private link(slot: number, story: number, query: ArticleQuery): void {
    const { stories, members } = this;
    members.story[slot] = story;
    members.next[slot] = stories.newest[story]!;
    stories.newest[story] = slot;
    stories.articleCount[story] = stories.articleCount[story]! + 1;
    const at = members.publishedAt[slot]!;
    stories.firstAt[story] = Math.min(stories.firstAt[story]!, at);
    stories.lastAt[story] = Math.max(stories.lastAt[story]!, at);
    stories.middleAt[story] =
      stories.middleAt[story]! + (at - stories.middleAt[story]!) / stories.articleCount[story]!;
    if (stories.closed[story]) return;
    this.addWords(story, query, 1);
    this.postWords(story, query);
  }

  /** A live page says a little of everything around its event: its words count only where it stands first. */
  private addWords(story: number, query: ArticleQuery, sign: 1 | -1): void {
    const vector = this.stories.vector[story]!;
    const { features, all, title } = query;
    for (let i = 0; i < features.terms.length; i++) {
      vector.add(features.terms[i]!, sign * all[i]!, sign * title[i]!, sign);
    }
    for (const entity of features.entities) vector.add(entity, 0, 0, sign);
    for (const day of features.days) vector.add(day, 0, 0, sign);
    if (features.days.length > 0) vector.add(ANY_DAY, 0, 0, sign);
  }

  private postWords(story: number, query: ArticleQuery): void {
    const { features, all } = query;
    const vector = this.stories.vector[story]!;
    for (const place of strongest(all, this.params.maxPostedTerms)) {
      const term = features.terms[place]!;
      if (vector.takePosting(term)) this.terms.post(term, story);
    }
    for (const entity of features.entities.subarray(0, 6)) {
      if (vector.takePosting(entity)) this.terms.post(entity, story);
    }
  }

  /** Best first. `except` is a story slot to leave out. */
  private findCandidates(query: ArticleQuery, publishedAt: number, except: number): Candidate[] {
    const { scores, terms } = this;
    const { features, all, rarity } = query;
    for (const place of strongest(all, this.params.maxPostedTerms)) {
      terms.scoreStories(features.terms[place]!, all[place]! * rarity[place]!, scores);
    }
    for (const entity of features.entities.subarray(0, 6)) terms.scoreStories(entity, 0.5, scores);
    const isAllowed = (story: number) =>
      story !== except && this.mayJoin(story, features.language, publishedAt);
    return scores
      .takeBest(this.params.maxCandidates, isAllowed)
      .map((story) => this.judge(query, story, publishedAt))
      .sort((a, b) => b.logit - a.logit || this.stories.id[a.story]! - this.stories.id[b.story]!);
  }

  private mayJoin(story: number, language: string, publishedAt: number): boolean {
    const { stories } = this;
    if (!stories.isLive(story) || stories.closed[story]) return false;
    const other = stories.language[story]!;
    if (other !== language && other !== '' && language !== '') return false;
    return this.isWithinSpan(story, publishedAt, publishedAt);
  }

  private isWithinSpan(story: number, firstAt: number, lastAt: number): boolean {
    const gap = Math.max(firstAt - this.stories.lastAt[story]!, this.stories.firstAt[story]! - lastAt);
    const span =
      Math.max(lastAt, this.stories.lastAt[story]!) - Math.min(firstAt, this.stories.firstAt[story]!);
    return gap <= this.params.maxGapHours * HOUR_MS && span <= this.params.maxSpanHours * HOUR_MS;
  }

  private judge(query: ArticleQuery, story: number, publishedAt: number): Candidate {
    const values = new Float64Array(JOIN_FEATURES);
    measureJoin(query, this.viewOf(story, publishedAt), values);
    const weights = query.features.hasText ? this.params.fullText : this.params.titleOnly;
    // The more articles compete, the more alike the nearest of the wrong ones is: ask for more.
    const crowd = this.params.crowding * Math.log(1 + this.members.size / CROWD);
    return { story, values, logit: joinLogit(weights, values) - crowd };
  }

  private viewOf(story: number, publishedAt: number): StoryView {
    const { stories, members } = this;
    const compared: StoryView['members'][number][] = [];
    for (
      let slot = stories.newest[story]!;
      slot !== NONE && compared.length < this.params.maxComparedMembers;
      slot = members.next[slot]!
    ) {
      compared.push({
        packed: members.packed[slot]!,
        norm: members.norm[slot]!,
        titleNorm: members.titleNorm[slot]!,
      });
    }
    const gapMs = Math.max(0, publishedAt - stories.lastAt[story]!, stories.firstAt[story]! - publishedAt);
    const middleMs = Math.abs(publishedAt - stories.middleAt[story]!);
    const articleCount = stories.articleCount[story]!;
    return { vector: stories.vector[story]!, articleCount, members: compared, gapMs, middleMs };
  }

  /** The article of the story that this one repeats, if any: the first of a chain of copies. */
  private findOriginal(features: ArticleFeatures, story: number): ArticleId | null {
    let compared = 0;
    for (
      let slot = this.stories.newest[story]!;
      slot !== NONE && compared < 64;
      slot = this.members.next[slot]!
    ) {
      compared++;
      const packed = this.members.packed[slot]!;
      const sameTitle = features.titleHash !== 0 && titleHashOf(packed) === features.titleHash;
      const bothShort = features.sketch.length === 0 && !hasSketch(packed);
      const repeats = bothShort
        ? sameTitle
        : sketchLikeness(features.sketch, packed) >= this.params.duplicateAbove;
      if (repeats) return this.members.duplicateOf[slot]! || this.members.articleId[slot]!;
    }
    return null;
  }

  expire(beforeMs: number): number {
    const old: ArticleId[] = [];
    for (const slot of this.members.allSlots()) {
      if (this.members.publishedAt[slot]! < beforeMs) old.push(this.members.articleId[slot]!);
    }
    this.remove(old);
    this.sweep();
    return old.length;
  }

  remove(articleIds: readonly ArticleId[]): void {
    for (const articleId of articleIds) {
      const slot = this.members.find(articleId);
      if (slot !== NONE) this.takeMember(slot, true);
    }
    this.sweepWhenNeeded();
  }

  private takeMember(slot: number, killEmpty: boolean): void {
    const { stories, members } = this;
    const story = members.story[slot]!;
    if (stories.newest[story] === slot) stories.newest[story] = members.next[slot]!;
    else {
      let before = stories.newest[story]!;
      while (members.next[before] !== slot) before = members.next[before]!;
      members.next[before] = members.next[slot]!;
    }
    stories.articleCount[story] = stories.articleCount[story]! - 1;
    const left = stories.articleCount[story]!;
    const at = members.publishedAt[slot]!;
    if (left > 0) stories.middleAt[story] = stories.middleAt[story]! - (at - stories.middleAt[story]!) / left;
    if (left === 0 && killEmpty) stories.kill(story);
    else if (!stories.closed[story]) {
      const query = buildQuery(this.featuresOf(slot, story), this.terms, this.terms.weightAt(this.newestAt));
      this.addWords(story, query, -1);
    }
    members.remove(slot);
  }

  storyOf(articleId: ArticleId): StoryId | undefined {
    const slot = this.members.find(articleId);
    return slot === NONE ? undefined : this.stories.id[this.members.story[slot]!];
  }

  membersOf(storyId: StoryId): readonly ArticleId[] {
    const story = this.stories.find(storyId);
    const ids: ArticleId[] = [];
    if (story === NONE) return ids;
    for (let slot = this.stories.newest[story]!; slot !== NONE; slot = this.members.next[slot]!) {
      ids.push(this.members.articleId[slot]!);
    }
    return ids;
  }

  private sweepWhenNeeded(): void {
    if (this.stories.deadCount > SWEEP_WHEN_DEAD) this.sweep();
  }

  private sweep(): void {
    this.terms.sweep((story) => this.stories.isLive(story), this.terms.weightAt(this.newestAt));
    this.stories.recycle();
  }
}

/** The kind as classified speaks where the title does not. */
function formed(features: ArticleFeatures, kind: ArticleKind): ArticleFeatures {
  if (features.form !== 'event') return features;
  if (kind === 'briefing' || kind === 'live') return { ...features, form: kind };
  return features;
}

function isClosed(features: ArticleFeatures): boolean {
  return features.form === 'briefing' || features.form === 'routine';
}

/** Places of the n largest values, largest first. */
function strongest(values: Float32Array, n: number): number[] {
  const places = Array.from(values.keys()).sort((a, b) => values[b]! - values[a]! || a - b);
  return places.length > n ? places.slice(0, n) : places;
}
