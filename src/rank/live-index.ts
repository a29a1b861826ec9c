// Every story that can stand on a front page, in memory: the objects for pages, packed features for the scan.
import { factsOfStory, type StoryFacts } from '../interest/story-facts.ts';
import { ThemeSpace, termsOfText, themeDimensions } from '../interest/theme-space.ts';
import type { EntityKey, TopicCode } from '../model/article.ts';
import type { PublisherId } from '../model/publisher.ts';
import type { LiveStories } from '../model/services.ts';
import type { Story, StoryId } from '../model/story.ts';
import type { Interner } from './interner.ts';
import { LiveFeatures } from './live-features.ts';
import { findRelated } from './related-stories.ts';
import { SharedStrings } from './shared-strings.ts';

export interface LiveIndex extends LiveStories {
  /** Adds stories or replaces them, whole. A story without articles goes. */
  upsert(stories: readonly Story[]): void;
  remove(ids: readonly StoryId[]): void;
  /** Replaces everything. */
  load(stories: readonly Story[]): void;
  /** Drops stories without news since then. Returns how many went. */
  expire(before: number): number;
  readonly features: LiveFeatures;
  /** One above the highest slot in use. */
  readonly slotBound: number;
  storyAt(slot: number): Story | undefined;
  slotOf(id: StoryId): number | undefined;
  /** Direction of the story in the theme space, unit length. */
  theme(slot: number): Float32Array;
  /** Cosine of the story's direction with another. */
  themeCosine(slot: number, direction: Float32Array): number;
  /** 0.15..1 by topic number: 1 for what one story carries, less for what many do. */
  readonly topicRarity: Float32Array;
  facts(story: Story, articleId?: number | null): StoryFacts;
  /** Live stories with a line by the publisher. */
  storiesOfPublisher(id: PublisherId): number;
  readonly meanStoriesPerPublisher: number;
}

/** An empty live index. Not thread-safe, not persistent: filled from the store at start. */
export function createLiveIndex(): LiveIndex {
  return new MemoryLiveIndex();
}

/** A theme is worked out again when the space has learned this much more since. */
const staleGrowth = 1.5;

class MemoryLiveIndex implements LiveIndex {
  readonly features = new LiveFeatures();
  readonly #slots = new Map<StoryId, number>();
  readonly #stories: (Story | undefined)[] = [];
  readonly #free: number[] = [];
  readonly #themes = new ThemeSpace();
  readonly #strings = new SharedStrings();
  readonly #publisherStories = new Map<PublisherId, number>();
  #themeVectors = new Int8Array(256 * themeDimensions);
  /** Documents that the space knew when the vector was made; 0: not made. */
  #themeMadeAt = new Float64Array(256);
  #articles = 0;
  #version = 0;
  /** Sum of `#publisherStories`. */
  #carried = 0;
  #topicRarity: Float32Array = new Float32Array(0);
  #rarityVersion = -1;

  get size(): number {
    return this.#slots.size;
  }

  get articleCount(): number {
    return this.#articles;
  }

  get version(): number {
    return this.#version;
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
      if (story.articleCount <= 0) this.#drop(story.id);
      else this.#put(story);
    }
    if (stories.length) this.#version += 1;
  }

  remove(ids: readonly StoryId[]): void {
    for (const id of ids) this.#drop(id);
    if (ids.length) this.#version += 1;
  }

  load(stories: readonly Story[]): void {
    for (const id of [...this.#slots.keys()]) this.#drop(id);
    this.#version += 1;
    this.upsert(stories);
  }

  expire(before: number): number {
    const old: StoryId[] = [];
    for (const [id, slot] of this.#slots) if ((this.features.newsAt[slot] ?? 0) < before) old.push(id);
    this.remove(old);
    return old.length;
  }

  byEntity(key: EntityKey, limit: number): readonly Story[] {
    const number = this.features.entityNames.find(key);
    const slots = number === undefined ? [] : (this.features.slotsOfEntity.get(number)?.slots ?? []);
    return this.#newest(slots, limit);
  }

  byTopic(code: TopicCode, limit: number): readonly Story[] {
    const number = this.features.topicNames.find(code);
    return number === undefined ? [] : this.#newest(this.#slotsWith(this.features.topics, number), limit);
  }

  byPublisher(id: PublisherId, limit: number): readonly Story[] {
    if (!this.#publisherStories.has(id)) return [];
    return this.#newest(this.#slotsWith(this.features.publishers, id), limit);
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

  themeCosine(slot: number, direction: Float32Array): number {
    this.#makeTheme(slot);
    const start = slot * themeDimensions;
    let dot = 0;
    for (let d = 0; d < themeDimensions; d++)
      dot += (direction[d] ?? 0) * (this.#themeVectors[start + d] ?? 0);
    return dot / 127;
  }

  theme(slot: number): Float32Array {
    this.#makeTheme(slot);
    const start = slot * themeDimensions;
    return Float32Array.from(
      this.#themeVectors.subarray(start, start + themeDimensions),
      (value) => value / 127,
    );
  }

  #makeTheme(slot: number): void {
    const made = this.#themeMadeAt[slot] ?? 0;
    const story = this.#stories[slot];
    if (!story || (made > 0 && this.#themes.documents <= made * staleGrowth + 10)) return;
    const start = slot * themeDimensions;
    const fresh = this.#themes.vector(themeTerms(story));
    for (let d = 0; d < themeDimensions; d++) {
      this.#themeVectors[start + d] = Math.round((fresh[d] ?? 0) * 127);
    }
    this.#themeMadeAt[slot] = Math.max(1, this.#themes.documents);
  }

  facts(story: Story, articleId: number | null = null): StoryFacts {
    const slot = this.#slots.get(story.id);
    const theme = slot === undefined ? this.#themes.vector(themeTerms(story)) : this.theme(slot);
    return factsOfStory(story, articleId, theme);
  }

  storiesOfPublisher(id: PublisherId): number {
    return this.#publisherStories.get(id) ?? 0;
  }

  /** Mean over publishers of the live stories each one leads or carries. */
  get meanStoriesPerPublisher(): number {
    return this.#publisherStories.size === 0 ? 0 : this.#carried / this.#publisherStories.size;
  }

  #put(story: Story): void {
    const known = this.#slots.get(story.id);
    const slot = known ?? this.#free.pop() ?? this.#stories.length;
    const before = known === undefined ? undefined : this.#stories[slot];
    if (before) this.#count(slot, before, -1);
    else this.#themes.observe(themeTerms(story));
    this.#growThemes(slot);
    if (!before || before.headline !== story.headline) this.#themeMadeAt[slot] = 0;
    this.#slots.set(story.id, slot);
    const slim = this.#strings.slim(story);
    this.#stories[slot] = slim;
    this.features.write(slot, slim);
    this.#count(slot, slim, 1);
  }

  #drop(id: StoryId): void {
    const slot = this.#slots.get(id);
    const story = slot === undefined ? undefined : this.#stories[slot];
    if (slot === undefined || !story) return;
    this.#count(slot, story, -1);
    this.features.clear(slot);
    this.#stories[slot] = undefined;
    this.#slots.delete(id);
    this.#free.push(slot);
  }

  #count(slot: number, story: Story, by: 1 | -1): void {
    this.#articles += by * story.articleCount;
    for (const id of this.features.publishers.list(slot)) {
      const stories = (this.#publisherStories.get(id) ?? 0) + by;
      this.#carried += by;
      if (stories > 0) this.#publisherStories.set(id, stories);
      else this.#publisherStories.delete(id);
    }
  }

  #slotsWith(lists: LiveFeatures['topics'], wanted: number): number[] {
    const found: number[] = [];
    const { starts, lengths, numbers } = lists;
    for (let slot = 0; slot < this.slotBound; slot++) {
      const start = starts[slot] ?? 0;
      const end = start + (lengths[slot] ?? 0);
      for (let i = start; i < end; i++) {
        if (numbers[i] !== wanted) continue;
        found.push(slot);
        break;
      }
    }
    return found;
  }

  /** Newest news first, ties by higher id. */
  #newest(slots: readonly number[], limit: number): readonly Story[] {
    const stories = slots.flatMap((slot) => this.#stories[slot] ?? []);
    stories.sort((a, b) => b.newsAt - a.newsAt || b.id - a.id);
    return stories.slice(0, Math.max(0, limit));
  }

  #growThemes(slot: number): void {
    if (slot < this.#themeMadeAt.length) return;
    const size = Math.max(slot + 1, this.#themeMadeAt.length * 2);
    const made = new Float64Array(size);
    made.set(this.#themeMadeAt);
    const vectors = new Int8Array(size * themeDimensions);
    vectors.set(this.#themeVectors);
    this.#themeMadeAt = made;
    this.#themeVectors = vectors;
  }
}

function rarityOf(names: Interner, stories: number): Float32Array {
  const scale = 1 / Math.log(stories + 2);
  const rarity = new Float32Array(names.bound);
  for (let n = 0; n < rarity.length; n++) {
    const uses = names.uses(n);
    if (uses > 0) rarity[n] = Math.max(0.15, Math.log((stories + 2) / (uses + 1)) * scale);
  }
  return rarity;
}

/** What the theme of a story is made from: words of headline and standfirst, names, topics. */
function themeTerms(story: Story): string[] {
  const terms = termsOfText(`${story.headline} ${story.dek ?? ''}`);
  for (const entity of story.entities) terms.push(`e:${entity.key}`);
  for (const { topic } of story.topics) terms.push(`t:${topic}`);
  return terms;
}
