// Every story that can stand on a front page, in memory: the objects for pages, packed features for the scan.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { factsOfStory, type StoryFacts } from '../interest/story-facts.ts';
import { themeDimensions } from '../interest/theme-space.ts';
import type { EntityKey, TopicCode } from '../model/article.ts';
import type { PublisherId } from '../model/publisher.ts';
import type { LiveStories } from '../model/services.ts';
import type { Story, StoryId } from '../model/story.ts';
import { frontEntities, frontStory, SharedTopics } from './front-story.ts';
import type { VectorKernel } from './kernel/vector-kernel.ts';
import { LiveFeatures } from './live-features.ts';
import { pointToldAt } from './news-since.ts';
import { findRelated } from './related-stories.ts';
import { LiveDigest } from './story-digest.ts';
import { type Likeness, StoryThemes } from './story-themes.ts';
import { rarityOf } from './topic-rarity.ts';
import { wordsOfStory } from './word-matcher.ts';
import { type WordSearch, WordSigns, wordSearch } from './word-signs.ts';

export interface LiveIndex extends LiveStories {
  /** Adds stories or replaces them, whole. A story without articles goes. */
  upsert(stories: readonly Story[]): void;
  remove(ids: readonly StoryId[]): void;
  /** Replaces everything, at once. */
  load(stories: readonly Story[]): void;
  /**
   * Replaces everything, in slices of a few milliseconds between which other work goes on: until the last of them what
   * was there is there, then all of the new at once. What is upserted or removed meanwhile is newer than `stories`.
   */
  loadGradually(stories: readonly Story[]): Promise<void>;
  /** Drops stories without news since then. Returns how many went. */
  expire(before: number): number;
  readonly features: LiveFeatures;
  /** One above the highest slot in use. */
  readonly slotBound: number;
  storyAt(slot: number): Story | undefined;
  slotOf(id: StoryId): number | undefined;
  /** False where the story surely holds the word neither in headline and standfirst nor in a name. */
  mayHold(slot: number, search: WordSearch): boolean;
  /** Direction of the story in the theme space, unit length. */
  theme(slot: number): Float32Array;
  /** The same by id; null for a story that is not live, and where nothing is known of its words. */
  themeOf(id: StoryId): Float32Array | null;
  /** Lets the theme space read up to so many stories that it has not met, about 0.01 ms each. */
  learnThemes(limit: number): void;
  /**
   * Lets the theme space read what it has not met, and makes directions that are missing or out of date, so many of both
   * together. @returns whether there may be more to do
   */
  tendThemes(limit: number): boolean;
  /** How alike every live story is to the direction, as far as it is known (`tendThemes`). */
  likeness(direction: Float32Array): Likeness;
  /** Cosine of the story's direction with another. */
  themeCosine(slot: number, direction: Float32Array): number;
  /** 0.15..1 by topic number: 1 for what one story carries, less for what many do. */
  readonly topicRarity: Float32Array;
  facts(story: Story, articleId?: number | null): StoryFacts;
  /** Key points that a live story gained since then, also those that its front-page form leaves out. */
  newPoints(id: StoryId, since: number): number;
  /** All that is here as ranking sees it; equal texts mean equal stories. */
  readonly digest: string;
  /** Stories without news since then are not here; -Infinity before the first `expire`. */
  readonly since: number;
  /** Live stories with a line by the publisher. */
  storiesOfPublisher(id: PublisherId): number;
  /** Their slots, in no order; of a story of many publishers, under the first of them alone (`LiveFeatures.publishers`). */
  slotsOfPublisher(id: PublisherId): ReadonlySet<number>;
  /** Publishers with at least one live story. */
  readonly publisherCount: number;
  readonly meanStoriesPerPublisher: number;
}

/**
 * Hears of every story that comes, changes or goes; of one that is to come in a filling as well. Called while stories
 * are put in: it must be quick.
 */
export interface StoryWatcher {
  note(story: Story): void;
  forget(id: StoryId): void;
}

/**
 * An empty live index. Not thread-safe, not persistent: filled from the store at start.
 * @param kernel what compares all stories with a taste twenty times as fast as without it, with the same results
 */
export function createLiveIndex(
  watcher: StoryWatcher | null = null,
  kernel: VectorKernel | null = null,
): LiveIndex {
  return new MemoryLiveIndex(watcher, kernel);
}

/** Stories put in between two turns of the event loop: a few milliseconds. */
const sliceSize = 250;
/** Texts folded between two turns: one or two milliseconds. */
const foldedAtOnce = 100;
/** Stories that the theme space reads at once, when it has to make directions. */
const themesAtStart = 4000;
const themesAtAct = 600;

const none: ReadonlySet<number> = new Set();

/** What is to replace an index, and the stories in it that are newer than those it is filled with. */
interface Filling {
  readonly next: MemoryLiveIndex;
  readonly newer: Set<StoryId>;
}

class MemoryLiveIndex implements LiveIndex {
  features = new LiveFeatures();
  #slots = new Map<StoryId, number>();
  #stories: (Story | undefined)[] = [];
  #free: number[] = [];
  #themes: StoryThemes;
  #topics = new SharedTopics();
  #signs = new WordSigns();
  /** Times of key points that came after the story did, where there are any. */
  #laterPoints = new Map<StoryId, readonly number[]>();
  #publisherSlots = new Map<PublisherId, Set<number>>();
  #filling: Filling | null = null;
  #digest = new LiveDigest();
  #since = Number.NEGATIVE_INFINITY;
  #articles = 0;
  #version = 0;
  /** Sum of the sizes of `#publisherSlots`. */
  #carried = 0;
  #topicRarity: Float32Array = new Float32Array(0);
  #rarityVersion = -1;
  readonly #watcher: StoryWatcher | null;
  readonly #kernel: VectorKernel | null;

  constructor(watcher: StoryWatcher | null, kernel: VectorKernel | null) {
    this.#watcher = watcher;
    this.#kernel = kernel;
    this.#themes = new StoryThemes(kernel);
  }

  get size(): number {
    return this.#slots.size;
  }

  get articleCount(): number {
    return this.#articles;
  }

  get version(): number {
    return this.#version;
  }

  get digest(): string {
    return this.#digest.text;
  }

  get since(): number {
    return this.#since;
  }

  get slotBound(): number {
    return this.#stories.length;
  }

  get(id: StoryId): Story | undefined {
    const slot = this.#slots.get(id);
    return slot === undefined ? undefined : this.#stories[slot];
  }

  storyAt(slot: number): Story | undefined {
    return this.#stories[slot];
  }

  slotOf(id: StoryId): number | undefined {
    return this.#slots.get(id);
  }

  upsert(stories: readonly Story[]): void {
    for (const story of stories) {
      // What was taken out for its age would come back with a correction, until it is taken out again.
      if (story.articleCount <= 0 || story.newsAt < this.#since) this.#drop(story.id);
      else this.#put(story);
    }
    if (stories.length) this.#version += 1;
    for (const { id } of stories) this.#filling?.newer.add(id);
    this.#filling?.next.upsert(stories);
  }

  remove(ids: readonly StoryId[]): void {
    this.#dropAll(ids);
    for (const id of ids) this.#filling?.newer.add(id);
    this.#filling?.next.remove(ids);
  }

  load(stories: readonly Story[]): void {
    this.#filling = null;
    this.#dropAll([...this.#slots.keys()]);
    this.upsert(stories);
    this.learnThemes(themesAtStart);
  }

  async loadGradually(stories: readonly Story[]): Promise<void> {
    const filling: Filling = { next: new MemoryLiveIndex(null, this.#kernel), newer: new Set() };
    const { next, newer } = filling;
    this.#filling = filling;
    for (let start = 0; start < stories.length; start += sliceSize) {
      const slice = stories.slice(start, start + sliceSize).filter(({ id }) => !newer.has(id));
      next.upsert(slice);
      for (const story of slice) this.#watcher?.note(story);
      await nextTurn();
    }
    for (let read = 0; read < themesAtStart; read += sliceSize) {
      next.learnThemes(sliceSize);
      await nextTurn();
    }
    // Another loading may have begun, or ended, meanwhile: it knows better.
    if (this.#filling === filling) this.#become(next);
  }

  #become(next: MemoryLiveIndex): void {
    if (this.#watcher !== null)
      for (const id of this.#slots.keys()) if (!next.#slots.has(id)) this.#watcher.forget(id);
    this.features = next.features;
    this.#slots = next.#slots;
    this.#stories = next.#stories;
    this.#free = next.#free;
    this.#themes = next.#themes;
    this.#topics = next.#topics;
    this.#signs = next.#signs;
    this.#digest = next.#digest;
    this.#laterPoints = next.#laterPoints;
    this.#publisherSlots = next.#publisherSlots;
    this.#articles = next.#articles;
    this.#carried = next.#carried;
    this.#version += 1;
    this.#filling = null;
  }

  #dropAll(ids: readonly StoryId[]): void {
    for (const id of ids) this.#drop(id);
    if (ids.length) this.#version += 1;
  }

  expire(before: number): number {
    this.#since = before;
    const old: StoryId[] = [];
    for (const [id, slot] of this.#slots) if ((this.features.newsAt[slot] ?? 0) < before) old.push(id);
    // What is being filled has its own news of them.
    this.#dropAll(old);
    return old.length;
  }

  byEntity(key: EntityKey, limit: number): readonly Story[] {
    const { entities } = this.features;
    const number = entities.names.find(key);
    return number === undefined ? [] : this.#newest(entities.slotsOf(number), limit);
  }

  byTopic(code: TopicCode, limit: number): readonly Story[] {
    const number = this.features.topicNames.find(code);
    return number === undefined
      ? []
      : this.#newest(this.features.topics.slotsWith(number, this.slotBound), limit);
  }

  byPublisher(id: PublisherId, limit: number): readonly Story[] {
    return this.#newest([...this.slotsOfPublisher(id)], limit);
  }

  mayHold(slot: number, search: WordSearch): boolean {
    const story = this.#stories[slot];
    return story !== undefined && this.#signs.mayHold(slot, story, search.signs, this.slotBound);
  }

  async holding(words: string): Promise<readonly Story[]> {
    const search = wordSearch(words);
    const found = new Set<StoryId>();
    let folded = 0;
    for (let slot = 0; slot < this.slotBound; slot++) {
      const story = this.#stories[slot];
      const { readings } = this.#signs;
      const isLikely = story !== undefined && this.mayHold(slot, search);
      if (isLikely && search.matches(wordsOfStory(story))) found.add(story.id);
      // Folding a text is what takes time, to read its words and to look at it whole.
      folded += (this.#signs.readings === readings ? 0 : 1) + (isLikely ? 1 : 0);
      if (folded < foldedAtOnce) continue;
      await nextTurn();
      folded = 0;
    }
    return [...found].flatMap((id) => this.get(id) ?? []);
  }

  related(story: Story, limit: number): readonly Story[] {
    return findRelated(this, story, limit);
  }

  get topicRarity(): Float32Array {
    if (this.#rarityVersion !== this.#version) {
      this.#topicRarity = rarityOf(this.features.topicNames, this.size);
      this.#rarityVersion = this.#version;
    }
    return this.#topicRarity;
  }

  learnThemes(limit: number): void {
    this.#themes.read(limit, (slot) => this.#stories[slot]);
  }

  tendThemes(limit: number): boolean {
    return this.#themes.tend(limit, this.slotBound, (slot) => this.#stories[slot]);
  }

  likeness(direction: Float32Array): Likeness {
    return this.#themes.likeness(direction, this.slotBound);
  }

  themeCosine(slot: number, direction: Float32Array): number {
    const story = this.#stories[slot];
    return story ? this.#themes.cosine(slot, story, direction) : 0;
  }

  themeOf(id: StoryId): Float32Array | null {
    this.learnThemes(themesAtAct);
    const slot = this.#slots.get(id);
    const theme = slot === undefined ? null : this.theme(slot);
    return theme?.some((value) => value !== 0) ? theme : null;
  }

  theme(slot: number): Float32Array {
    const story = this.#stories[slot];
    return story ? this.#themes.ofSlot(slot, story) : new Float32Array(themeDimensions);
  }

  facts(story: Story, articleId: number | null = null): StoryFacts {
    this.learnThemes(themesAtAct);
    const slot = this.#slots.get(story.id);
    if (slot === undefined) return factsOfStory(story, articleId, this.#themes.ofStory(story));
    const entities = this.features.entities.mentionsOf(slot, frontEntities).map((mention) => ({
      ...mention,
      salience: this.features.salience(slot, mention.key),
    }));
    const nameOf = (key: EntityKey) => {
      const number = this.features.entities.names.find(key) ?? -1;
      const isNamed = this.features.entities.salience(slot, number) > 0;
      return isNamed ? this.features.entities.mention(number)?.name : undefined;
    };
    return { ...factsOfStory({ ...story, entities }, articleId, this.theme(slot)), nameOf };
  }

  newPoints(id: StoryId, since: number): number {
    return this.#laterPoints.get(id)?.filter((at) => at > since).length ?? 0;
  }

  storiesOfPublisher(id: PublisherId): number {
    return this.slotsOfPublisher(id).size;
  }

  slotsOfPublisher(id: PublisherId): ReadonlySet<number> {
    return this.#publisherSlots.get(id) ?? none;
  }

  get publisherCount(): number {
    return this.#publisherSlots.size;
  }

  /** Mean over publishers of the live stories each one leads or carries. */
  get meanStoriesPerPublisher(): number {
    return this.#publisherSlots.size === 0 ? 0 : this.#carried / this.#publisherSlots.size;
  }

  #put(story: Story): void {
    const known = this.#slots.get(story.id);
    const slot = known ?? this.#free.pop() ?? this.#stories.length;
    const before = known === undefined ? undefined : this.#stories[slot];
    if (before) {
      this.#leave(slot, before);
      this.#digest.remove(slot);
    }
    if (before?.headline !== story.headline) this.#themes.note(slot, !before);
    this.#slots.set(story.id, slot);
    this.features.write(slot, story);
    const entities = this.features.entities.mentionsOf(slot, frontEntities);
    this.#stories[slot] = frontStory(story, entities, this.#topics);
    this.#signs.forget(slot);
    this.#digest.add(slot, story);
    this.#notePoints(story);
    this.#enter(slot, story);
    this.#watcher?.note(story);
  }

  #notePoints(story: Story): void {
    const later = story.keyPoints
      .map((point) => pointToldAt(story, point))
      .filter((at) => at > story.firstAt);
    if (later.length > 0) this.#laterPoints.set(story.id, later);
    else this.#laterPoints.delete(story.id);
  }

  #drop(id: StoryId): void {
    const slot = this.#slots.get(id);
    const story = slot === undefined ? undefined : this.#stories[slot];
    if (slot === undefined || !story) return;
    this.#leave(slot, story);
    this.features.clear(slot);
    this.#digest.remove(slot);
    this.#themes.forget(slot);
    this.#laterPoints.delete(id);
    this.#stories[slot] = undefined;
    this.#slots.delete(id);
    this.#free.push(slot);
    this.#watcher?.forget(id);
  }

  #enter(slot: number, story: Story): void {
    this.#articles += story.articleCount;
    for (const id of this.features.publishers.list(slot)) {
      const slots = this.#publisherSlots.get(id);
      if (slots) slots.add(slot);
      else this.#publisherSlots.set(id, new Set([slot]));
      this.#carried += 1;
    }
  }

  #leave(slot: number, story: Story): void {
    this.#articles -= story.articleCount;
    for (const id of this.features.publishers.list(slot)) {
      const slots = this.#publisherSlots.get(id);
      if (!slots?.delete(slot)) continue;
      this.#carried -= 1;
      if (slots.size === 0) this.#publisherSlots.delete(id);
    }
  }

  /** Newest news first, ties by higher id. */
  #newest(slots: readonly number[], limit: number): readonly Story[] {
    const stories = slots.flatMap((slot) => this.#stories[slot] ?? []);
    stories.sort((a, b) => b.newsAt - a.newsAt || b.id - a.id);
    return stories.slice(0, Math.max(0, limit));
  }
}
