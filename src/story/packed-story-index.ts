// The story index over packed columns. See `story-index.ts` for what it promises.
import type { ArticleId } from '../model/article.ts';
import type { LiveArticle } from '../model/article-store.ts';
import type { StoryId } from '../model/story.ts';
import { hasSketchAt, sketchPair, titleHashOf } from './article-arena.ts';
import { formOfKind } from './article-format.ts';
import { ArticleQuery } from './article-query.ts';
import { type Candidate, CandidateSearch } from './candidate-search.ts';
import { IndexState } from './index-state.ts';
import { NONE } from './member-table.ts';
import { containmentOfPair, likenessOfPair, type SketchPair } from './sketch.ts';
import {
  type Arrival,
  type Assignment,
  type Comparison,
  mostStoriesBegun,
  type StoryIndex,
  type StoryIndexParams,
} from './story-index.ts';
import { isSplitDue, StorySplitting } from './story-splitting.ts';
import { StoryWords } from './story-words.ts';

const SWEEP_WHEN_DEAD = 4096;
const MAX_MERGES = 3;
/** Parts that leave a story at once. */
const MAX_SPLITS = mostStoriesBegun - 1;
/** Articles of the smaller story that are asked whether they fit the larger. */
const MAX_ASKED = 5;
/** Articles of a story that are looked at for the original of a copy. */
const MAX_ORIGINALS = 64;
/** Log-odds below which another candidate is not considered for merging. */
const MERGE_MARGIN = 2;

type Revised = { articleId: ArticleId; storyId: StoryId };

export class PackedStoryIndex implements StoryIndex {
  private readonly params: StoryIndexParams;
  private state!: IndexState;
  private words!: StoryWords;
  private search!: CandidateSearch;
  private splitting!: StorySplitting;
  /** The article that comes, and a live one read again. */
  private readonly arriving = new ArticleQuery();
  private readonly recalled = new ArticleQuery();

  constructor(params: StoryIndexParams) {
    this.params = params;
    this.clear();
  }

  get size(): number {
    return this.state.members.size;
  }

  get storyCount(): number {
    return this.state.stories.size;
  }

  clear(): void {
    this.state = new IndexState(this.params.statisticsHalfLifeDays, this.params.maxPostings);
    this.words = new StoryWords(this.state, this.params.maxPostedTerms);
    this.search = new CandidateSearch(this.state, this.params);
    this.splitting = new StorySplitting(this.state, this.search, this.params);
  }

  load(articles: readonly LiveArticle[]): void {
    for (const _ of this.loadInSteps(articles, articles.length));
  }

  *loadInSteps(articles: readonly LiveArticle[], articlesAtOnce: number): Iterable<void> {
    const ordered = [...articles].sort((a, b) => a.firstSeenAt - b.firstSeenAt || a.id - b.id);
    let done = 0;
    for (const { id, publishedAt, firstSeenAt, storyId, features } of ordered) {
      if (this.read(features)) this.settle({ articleId: id, at: firstSeenAt, publishedAt }, storyId);
      if (++done % articlesAtOnce === 0) yield;
    }
  }

  /** False where the features cannot be read. */
  private read(features: Uint8Array): boolean {
    try {
      this.arriving.readFeatures(features);
      return true;
    } catch {
      return false;
    }
  }

  place(arrival: Arrival, storyId: StoryId): void {
    this.readArrival(arrival);
    this.settle(arrival, storyId);
  }

  private settle(arrival: Pick<Arrival, 'articleId' | 'at' | 'publishedAt'>, storyId: StoryId): void {
    const query = this.arriving;
    query.weigh(this.state.terms, this.weightAt(arrival.at), true);
    const known = this.state.stories.find(storyId);
    const story = known === NONE ? this.createStory(storyId, arrival.publishedAt) : known;
    this.addMember(arrival, query, story);
  }

  compare(arrival: Arrival): readonly Comparison[] {
    const query = this.readArrival(arrival);
    const { terms, stories } = this.state;
    query.weigh(terms, terms.weightAt(arrival.at), false);
    const found: Comparison[] = [];
    this.search.find(query, arrival.publishedAt, NONE, ({ story, logit }) => {
      const values = this.search.values.slice();
      found.push({ storyId: stories.id[story]!, titleOnly: !query.hasText, values, logit });
    });
    return found.sort((a, b) => b.logit - a.logit || a.storyId - b.storyId);
  }

  assign(arrival: Arrival, nextStoryId: () => StoryId): Assignment {
    const query = this.readArrival(arrival);
    const known = this.state.members.find(arrival.articleId);
    if (known !== NONE) return this.assignAgain(arrival, known, nextStoryId);
    query.weigh(this.state.terms, this.weightAt(arrival.at), true);
    const candidates = isClosed(query) ? [] : this.search.find(query, arrival.publishedAt, NONE);
    const best = candidates[0];
    const joins = best !== undefined && best.logit > this.params.joinAbove;
    const story = joins ? best.story : this.createStory(nextStoryId(), arrival.publishedAt);
    const duplicateOf =
      joins && !arrival.isOriginal ? this.findOriginal(query, story, arrival.articleId) : null;
    const slot = this.addMember(arrival, query, story);
    this.state.members.duplicateOf[slot] = duplicateOf ?? 0;
    const others = joins ? candidates.slice(1) : candidates;
    return this.finish(slot, { created: !joins, duplicateOf }, others, nextStoryId);
  }

  /** New words of a known article: they replace the old; a story of its own may turn out to be another's. */
  private assignAgain(arrival: Arrival, slot: number, nextStoryId: () => StoryId): Assignment {
    const { members, stories, terms } = this.state;
    const query = this.arriving;
    const story = members.story[slot]!;
    const hadSketch = hasSketchAt(this.state.blockOf(slot), this.state.placeOf(slot));
    let duplicateOf = members.duplicateOf[slot]!;
    const alone = stories.articleCount[story] === 1;
    const posted = alone && !stories.vectors.has(story) ? this.words.postedBy(slot) : undefined;
    this.takeMember(slot, false);
    query.weigh(terms, terms.weightAt(arrival.at), false);
    // A feed gave a line or two, and only the page shows whose words they are.
    if (duplicateOf === 0 && !hadSketch && !arrival.isOriginal)
      duplicateOf = this.findOriginal(query, story, arrival.articleId) ?? 0;
    const again = this.addMember(arrival, query, story, posted);
    members.duplicateOf[again] = duplicateOf;
    const candidates = alone && !isClosed(query) ? this.search.find(query, arrival.publishedAt, story) : [];
    return this.finish(again, { created: false, duplicateOf: duplicateOf || null }, candidates, nextStoryId);
  }

  /** Merges stories that turn out to be one, and splits off what turns out to be another, once the article is in. */
  private finish(
    slot: number,
    { created, duplicateOf }: Pick<Assignment, 'created' | 'duplicateOf'>,
    others: readonly Candidate[],
    nextStoryId: () => StoryId,
  ): Assignment {
    const { stories, members } = this.state;
    const revised: Revised[] = [];
    const merged: { from: StoryId; into: StoryId }[] = [];
    let current = members.story[slot]!;
    for (let i = 0; i < others.length && i < MAX_MERGES; i++) {
      const { story: other, logit } = others[i]!;
      if (logit < this.params.joinAbove - MERGE_MARGIN || !stories.isLive(other) || other === current)
        continue;
      // What goes on for hours tells of many things: it comes to others' stories, and brings none together.
      if (this.arriving.form === 'live' && stories.articleCount[current]! > 1) break;
      if (!this.areOne(current, other)) continue;
      const [from, into] = this.mergeOrder(current, other);
      merged.push({ from: stories.id[from]!, into: stories.id[into]! });
      this.mergeStories(from, into, revised);
      current = into;
    }
    const split = this.splitOff(current, revised, nextStoryId);
    const leaves = members.story[slot] !== current;
    const storyId = stories.id[members.story[slot]!]!;
    const isNew = leaves || (created && merged.length === 0);
    return { storyId, created: isNew, duplicateOf, revised, merged, split };
  }

  /** What has become an event of its own leaves the story, and begins another. */
  private splitOff(story: number, revised: Revised[], nextStoryId: () => StoryId): Assignment['split'] {
    const { stories, members } = this.state;
    const split: { from: StoryId; into: StoryId }[] = [];
    if (stories.isClosed(story) || !isSplitDue(stories.articleCount[story]!)) return split;
    for (let i = 0; i < MAX_SPLITS; i++) {
      const part = this.splitting.findPart(story);
      if (part.length === 0) break;
      const at = members.publishedAt[part.at(-1)!]!;
      const begun = stories.create(nextStoryId(), stories.languageOf(story), at, false);
      for (const slot of part.toReversed()) this.move(slot, story, begun, revised);
      this.measureSpan(story);
      split.push({ from: stories.id[story]!, into: stories.id[begun]! });
    }
    return split;
  }

  private move(slot: number, from: number, to: number, revised: Revised[]): void {
    const { stories, members } = this.state;
    this.state.recall(slot, this.recalled);
    this.unlink(slot, from);
    this.words.remove(from, this.recalled);
    if (stories.articleCount[to] === 0) this.words.begin(to, this.recalled);
    else this.words.add(to, this.recalled);
    this.link(slot, to);
    revised.push({ articleId: members.articleId[slot]!, storyId: stories.id[to]! });
  }

  /** The story's first and last times, by the articles that it has. */
  private measureSpan(story: number): void {
    const { stories, members } = this.state;
    stories.firstAt[story] = Number.POSITIVE_INFINITY;
    stories.lastAt[story] = Number.NEGATIVE_INFINITY;
    for (let slot = stories.newest[story]!; slot !== NONE; slot = members.next[slot]!) {
      const at = members.publishedAt[slot]!;
      stories.firstAt[story] = Math.min(stories.firstAt[story]!, at);
      stories.lastAt[story] = Math.max(stories.lastAt[story]!, at);
    }
  }

  private unlink(slot: number, story: number): void {
    const { stories, members } = this.state;
    if (stories.newest[story] === slot) stories.newest[story] = members.next[slot]!;
    else {
      let before = stories.newest[story]!;
      while (members.next[before] !== slot) before = members.next[before]!;
      members.next[before] = members.next[slot]!;
    }
    stories.articleCount[story] = stories.articleCount[story]! - 1;
  }

  /** Do the newest articles of the smaller story fit the larger, on average? */
  private areOne(a: number, b: number): boolean {
    const { stories, members } = this.state;
    const [small, large] = this.mergeOrder(a, b);
    if (stories.isClosed(small) || stories.isClosed(large)) return false;
    if (stories.articleCount[small]! + stories.articleCount[large]! > this.params.maxStoryArticles)
      return false;
    if (!this.search.isWithinSpan(large, stories.firstAt[small]!, stories.lastAt[small]!)) return false;
    let sum = 0;
    let count = 0;
    let slot = stories.newest[small]!;
    for (; slot !== NONE && count < MAX_ASKED; slot = members.next[slot]!) {
      this.state.recall(slot, this.recalled);
      sum += this.search.judge(this.recalled, large, members.publishedAt[slot]!);
      count++;
    }
    return sum / count > this.params.mergeAbove && !this.splitting.areApart(small, large);
  }

  /** [from, into]: the smaller goes into the larger; of equals the newer into the older. */
  private mergeOrder(a: number, b: number): readonly [number, number] {
    const { articleCount, id } = this.state.stories;
    const difference = articleCount[a]! - articleCount[b]!;
    return difference < 0 || (difference === 0 && id[a]! > id[b]!) ? [a, b] : [b, a];
  }

  private mergeStories(from: number, into: number, revised: Revised[]): void {
    const { stories, members } = this.state;
    const slots: number[] = [];
    for (let slot = stories.newest[from]!; slot !== NONE; slot = members.next[slot]!) slots.push(slot);
    for (const slot of slots.reverse()) {
      this.state.recall(slot, this.recalled);
      this.words.add(into, this.recalled);
      this.link(slot, into);
      revised.push({ articleId: members.articleId[slot]!, storyId: stories.id[into]! });
    }
    stories.kill(from);
    this.sweepWhenNeeded();
  }

  /** Weight of an article that came then; what is newest counts as now. */
  private weightAt(at: number): number {
    if (at > this.state.newestAt) this.state.newestAt = at;
    return this.state.terms.weightAt(at);
  }

  /** The kind as classified speaks where the title does not. */
  private readArrival({ features, kind }: Arrival): ArticleQuery {
    const query = this.arriving;
    query.readFeatures(features);
    if (query.form === 'event') query.form = formOfKind(kind);
    return query;
  }

  private createStory(storyId: StoryId, at: number): number {
    return this.state.stories.create(storyId, this.arriving.language, at, isClosed(this.arriving));
  }

  private addMember(
    { articleId, publishedAt }: Pick<Arrival, 'articleId' | 'publishedAt'>,
    query: ArticleQuery,
    story: number,
    posted?: ReadonlySet<number>,
  ): number {
    const slot = this.state.members.add(articleId, publishedAt);
    this.words.enter(slot, story, query, posted);
    this.link(slot, story);
    return slot;
  }

  private link(slot: number, story: number): void {
    const { stories, members } = this.state;
    members.story[slot] = story;
    members.next[slot] = stories.newest[story]!;
    stories.newest[story] = slot;
    stories.articleCount[story] = stories.articleCount[story]! + 1;
    const at = members.publishedAt[slot]!;
    stories.firstAt[story] = Math.min(stories.firstAt[story]!, at);
    stories.lastAt[story] = Math.max(stories.lastAt[story]!, at);
  }

  /** The article of the story that this one repeats, if any: the first of a chain of copies. */
  private findOriginal(query: ArticleQuery, story: number, own: ArticleId): ArticleId | null {
    const { stories, members } = this.state;
    let slot = stories.newest[story]!;
    for (let i = 0; i < MAX_ORIGINALS && slot !== NONE; i++, slot = members.next[slot]!) {
      const block = this.state.blockOf(slot);
      const at = this.state.placeOf(slot);
      const sameTitle = query.titleHash !== 0 && titleHashOf(block, at) === query.titleHash;
      const bothShort = query.sketchCount === 0 && !hasSketchAt(block, at);
      if (!(bothShort ? sameTitle : this.repeats(sketchPair(query, block, at)))) continue;
      const original = members.duplicateOf[slot]! || members.articleId[slot]!;
      return original === own ? null : original;
    }
    return null;
  }

  /** Nearly the same words, or the one nearly whole in the other: cut short, or with paragraphs of its own added. */
  private repeats(pair: SketchPair | null): boolean {
    if (pair === null) return false;
    const { duplicateAbove, partAbove } = this.params;
    const likeness = likenessOfPair(pair);
    if (likeness >= duplicateAbove) return true;
    if (likeness < partAbove.likeness) return false;
    const { share, runs } = containmentOfPair(pair);
    return share >= partAbove.containment && (runs >= partAbove.runs || likeness >= partAbove.shortLikeness);
  }

  expire(beforeMs: number): number {
    const { members } = this.state;
    const old: ArticleId[] = [];
    members.forEachSlot((slot) => {
      if (members.publishedAt[slot]! < beforeMs) old.push(members.articleId[slot]!);
    });
    this.remove(old);
    this.state.sweep();
    return old.length;
  }

  remove(articleIds: readonly ArticleId[]): void {
    for (const articleId of articleIds) {
      const slot = this.state.members.find(articleId);
      if (slot !== NONE) this.takeMember(slot, true);
    }
    this.sweepWhenNeeded();
  }

  private takeMember(slot: number, killEmpty: boolean): void {
    const { stories, members, arena } = this.state;
    const story = members.story[slot]!;
    this.unlink(slot, story);
    if (stories.articleCount[story] === 0 && killEmpty) stories.kill(story);
    else if (stories.vectors.has(story)) {
      this.state.recall(slot, this.recalled);
      this.words.remove(story, this.recalled);
    }
    arena.free(members.address[slot]!);
    members.remove(slot);
  }

  storyOf(articleId: ArticleId): StoryId | undefined {
    const slot = this.state.members.find(articleId);
    return slot === NONE ? undefined : this.state.stories.id[this.state.members.story[slot]!];
  }

  membersOf(storyId: StoryId): readonly ArticleId[] {
    const { stories, members } = this.state;
    const story = stories.find(storyId);
    const ids: ArticleId[] = [];
    if (story === NONE) return ids;
    for (let slot = stories.newest[story]!; slot !== NONE; slot = members.next[slot]!) {
      ids.push(members.articleId[slot]!);
    }
    return ids;
  }

  private sweepWhenNeeded(): void {
    if (this.state.stories.deadCount > SWEEP_WHEN_DEAD) this.state.sweep();
  }
}

function isClosed(query: ArticleQuery): boolean {
  return query.form === 'briefing' || query.form === 'routine';
}
