// Finds the stories that an article may belong to, and says for each how likely that is.
import type { ArticleQuery } from './article-query.ts';
import { CandidateScores } from './candidate-scores.ts';
import type { IndexState } from './index-state.ts';
import { JOIN_FEATURES, type MemberView, measureAge, measureSingle, measureSums } from './join-features.ts';
import { joinLogit } from './join-weights.ts';
import type { StoryIndexParams } from './story-index.ts';
import type { StoryVector } from './story-vector.ts';
import { POSTED_ENTITIES } from './story-words.ts';

const HOUR_MS = 3_600_000;
/** Live articles from which on crowding is felt. */
const CROWD = 6000;
/** What a shared entity counts beside shared words. */
const ENTITY_SCORE = 0.5;

export interface Candidate {
  /** Slot. */
  readonly story: number;
  readonly logit: number;
}

export class CandidateSearch {
  private readonly state: IndexState;
  private readonly params: StoryIndexParams;
  private readonly scores = new CandidateScores();
  private readonly member: MemberView = { block: new Int32Array(0), at: 0, norm: 1, titleNorm: 1 };
  /** Of the story judged last, one for each of `joinFeatureNames`. */
  readonly values = new Float64Array(JOIN_FEATURES);

  constructor(state: IndexState, params: StoryIndexParams) {
    this.state = state;
    this.params = params;
  }

  /** Best first. `except` is a story slot to leave out. `seen` hears of every story judged, with `values` filled. */
  find(
    query: ArticleQuery,
    publishedAt: number,
    except: number,
    seen?: (candidate: Candidate) => void,
  ): readonly Candidate[] {
    const { scores } = this;
    const { terms, stories } = this.state;
    query.rankTop(this.params.maxPostedTerms);
    for (let i = 0; i < query.topCount; i++) {
      const place = query.top[i]!;
      terms.scoreStories(query.terms[place]!, query.all[place]! * query.rarity[place]!, scores);
    }
    for (let i = 0; i < Math.min(POSTED_ENTITIES, query.entityCount); i++) {
      terms.scoreStories(query.entities[i]!, ENTITY_SCORE, scores);
    }
    const isAllowed = (story: number) => story !== except && this.mayJoin(story, query.language, publishedAt);
    const found: Candidate[] = [];
    for (const story of scores.takeBest(this.params.maxCandidates, isAllowed)) {
      const candidate = { story, logit: this.judge(query, story, publishedAt) };
      seen?.(candidate);
      found.push(candidate);
    }
    return found.sort((a, b) => b.logit - a.logit || stories.id[a.story]! - stories.id[b.story]!);
  }

  /** Log-odds that the article belongs to the story; fills `values`. */
  judge(query: ArticleQuery, story: number, publishedAt: number): number {
    const { stories } = this.state;
    const vector = stories.vectors.get(story);
    const ageMs = Math.abs(publishedAt - stories.firstAt[story]!);
    if (vector !== undefined) return this.judgeSums(query, vector, stories.articleCount[story]!, ageMs);
    measureSingle(query, this.view(stories.newest[story]!), this.values);
    return this.weigh(query, ageMs) - (query.hasText ? this.params.pairMargin : 0);
  }

  /**
   * The same for several articles that are no story: their words, how many they are, how long after the first. Where the
   * article `isIn` the sums, it does not count, and is not among the number.
   */
  judgeSums(
    query: ArticleQuery,
    vector: StoryVector,
    articleCount: number,
    ageMs: number,
    isIn = false,
  ): number {
    measureSums(query, vector, articleCount, this.values, isIn);
    return this.weigh(query, ageMs);
  }

  private weigh(query: ArticleQuery, ageMs: number): number {
    measureAge(query, ageMs, this.values);
    const weights = query.hasText ? this.params.fullText : this.params.titleOnly;
    // The more articles compete, the more alike the nearest of the wrong ones is: ask for more.
    const crowd = Math.log(1 + this.state.members.size / CROWD);
    return joinLogit(weights, this.values) - this.params.crowding * crowd;
  }

  /** Valid until the next call. */
  private view(slot: number): MemberView {
    const { member, state } = this;
    member.block = state.blockOf(slot);
    member.at = state.placeOf(slot);
    member.norm = state.members.norm[slot]!;
    member.titleNorm = state.members.titleNorm[slot]!;
    return member;
  }

  private mayJoin(story: number, language: string, publishedAt: number): boolean {
    const { stories } = this.state;
    if (!stories.isLive(story) || stories.isClosed(story)) return false;
    if (stories.articleCount[story]! >= this.params.maxStoryArticles) return false;
    const other = stories.languageOf(story);
    if (other !== language && other !== '' && language !== '') return false;
    return this.isWithinSpan(story, publishedAt, publishedAt);
  }

  /** Would the story still be one event in time with articles from first to last? */
  isWithinSpan(story: number, firstAt: number, lastAt: number): boolean {
    const { stories } = this.state;
    const storyFirst = stories.firstAt[story]!;
    const storyLast = stories.lastAt[story]!;
    const gap = Math.max(firstAt - storyLast, storyFirst - lastAt);
    const span = Math.max(lastAt, storyLast) - Math.min(firstAt, storyFirst);
    return gap <= this.params.maxGapHours * HOUR_MS && span <= this.params.maxSpanHours * HOUR_MS;
  }
}
