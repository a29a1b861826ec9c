// Links the stories of one long-running affair: the same rare people and organisations within 30 days, another event.
import type { EntityKey, EntityMention } from '../model/article.ts';
import type { PublisherId } from '../model/publisher.ts';
import type { Story, StoryId } from '../model/story.ts';
import type { EarlierStory } from './timeline.ts';

const WINDOW_MS = 30 * 86_400_000;
const MAX_STORIES = 20_000;
const MAX_STORIES_PER_ENTITY = 48;
const MAX_MAIN_ENTITIES = 6;
/** An entity in more stories than this share of all (and more than a handful) is no thread to follow. */
const MAX_SHARE = 0.02;
const ALWAYS_RARE = 12;
const MIN_SALIENCE = 0.15;
const MAX_EARLIER = 12;

interface SagaStory {
  readonly id: StoryId;
  sagaId: StoryId | null;
  readonly headline: string;
  readonly firstAt: number;
  readonly language: string | null;
  readonly publisherId: PublisherId | null;
  /** Main people and organisations, without places. */
  readonly cast: readonly EntityKey[];
}

export interface SagaLink {
  readonly sagaId: StoryId;
  /** The older story that the link goes to. */
  readonly olderId: StoryId;
}

export interface SagaIndex {
  /** Remembers or refreshes a story. */
  note(story: Story): void;
  forget(ids: readonly StoryId[]): void;
  /** The affair that a story continues, or null. Answers the same for the same state; changes nothing. */
  find(story: Pick<Story, 'id' | 'firstAt' | 'language' | 'entities'>): SagaLink | null;
  /** Earlier stories of the affair, oldest first. */
  earlierStories(sagaId: StoryId, before: number, except: StoryId): readonly EarlierStory[];
  readonly size: number;
}

/** The story's main people, organisations and companies: places are where, not who. */
function castOf(entities: readonly EntityMention[]): readonly EntityKey[] {
  return entities
    .filter((entity) => entity.kind !== 'place' && entity.salience >= MIN_SALIENCE)
    .slice(0, MAX_MAIN_ENTITIES)
    .map((entity) => entity.key);
}

export function createSagaIndex(): SagaIndex {
  const stories = new Map<StoryId, SagaStory>();
  const byEntity = new Map<EntityKey, Set<StoryId>>();

  function forgetOne(id: StoryId): void {
    const story = stories.get(id);
    if (story === undefined) return;
    stories.delete(id);
    for (const key of story.cast) {
      const users = byEntity.get(key);
      users?.delete(id);
      if (users?.size === 0) byEntity.delete(key);
    }
  }

  function remember(story: Story): void {
    forgetOne(story.id);
    const publisherId = story.coverage[0]?.publisherId ?? null;
    const cast = castOf(story.entities);
    const { id, sagaId, headline, firstAt, language } = story;
    stories.set(id, { id, sagaId, headline, firstAt, language, publisherId, cast });
    for (const key of cast) {
      const users = byEntity.get(key) ?? new Set();
      users.add(id);
      byEntity.set(key, users);
      // Oldest first in a set: one whose name is everywhere keeps its newest stories only.
      if (users.size > MAX_STORIES_PER_ENTITY * 8) users.delete(users.values().next().value!);
    }
    if (stories.size > MAX_STORIES) forgetOne(stories.keys().next().value!);
  }

  function rarityOf(key: EntityKey): number {
    const users = byEntity.get(key)?.size ?? 0;
    if (users > ALWAYS_RARE && users > MAX_SHARE * stories.size) return 0;
    return Math.log(1 + (stories.size + 50) / (users + 1));
  }

  function find(story: Pick<Story, 'id' | 'firstAt' | 'language' | 'entities'>): SagaLink | null {
    const cast = castOf(story.entities);
    const shared = new Map<StoryId, { count: number; rarity: number }>();
    for (const key of cast) {
      const rarity = rarityOf(key);
      if (rarity === 0) continue;
      for (const id of [...(byEntity.get(key) ?? [])].slice(-MAX_STORIES_PER_ENTITY)) {
        const entry = shared.get(id) ?? { count: 0, rarity: 0 };
        shared.set(id, { count: entry.count + 1, rarity: entry.rarity + rarity });
      }
    }
    let best: { story: SagaStory; rarity: number } | null = null;
    for (const [id, { count, rarity }] of shared) {
      const older = stories.get(id);
      if (older === undefined || id === story.id || count < 2 || older.firstAt >= story.firstAt) continue;
      if (story.firstAt - older.firstAt > WINDOW_MS || older.language !== story.language) continue;
      if (2 * count < Math.min(cast.length, older.cast.length)) continue;
      const better =
        best === null ||
        rarity > best.rarity ||
        (rarity === best.rarity && older.firstAt > best.story.firstAt);
      if (better) best = { story: older, rarity };
    }
    return best === null ? null : { sagaId: best.story.sagaId ?? best.story.id, olderId: best.story.id };
  }

  return {
    note: remember,
    forget: (ids) => ids.forEach(forgetOne),
    find,
    earlierStories(sagaId, before, except) {
      const earlier: EarlierStory[] = [];
      for (const story of stories.values()) {
        if (story.id === except || story.firstAt >= before) continue;
        if (story.sagaId !== sagaId && story.id !== sagaId) continue;
        earlier.push({
          storyId: story.id,
          at: story.firstAt,
          headline: story.headline,
          publisherId: story.publisherId,
        });
      }
      return earlier.sort((a, b) => a.at - b.at).slice(-MAX_EARLIER);
    },
    get size() {
      return stories.size;
    },
  };
}
