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
  /** Stories of an entity, oldest first; one alone stands for itself, as most do. */
  const byEntity = new Map<EntityKey, StoryId | StoryId[]>();
  const bySaga = new Map<StoryId, Set<StoryId>>();

  function forgetOne(id: StoryId): void {
    const story = stories.get(id);
    if (story === undefined) return;
    stories.delete(id);
    for (const key of story.cast) forgetUse(key, id);
    if (story.sagaId === null) return;
    const siblings = bySaga.get(story.sagaId);
    siblings?.delete(id);
    if (siblings?.size === 0) bySaga.delete(story.sagaId);
  }

  function forgetUse(key: EntityKey, id: StoryId): void {
    const users = byEntity.get(key);
    if (users === id) byEntity.delete(key);
    if (!Array.isArray(users)) return;
    const at = users.indexOf(id);
    if (at >= 0) users.splice(at, 1);
    if (users.length === 0) byEntity.delete(key);
  }

  function noteUse(key: EntityKey, id: StoryId): void {
    const users = byEntity.get(key);
    if (users === undefined) byEntity.set(key, id);
    else if (!Array.isArray(users)) byEntity.set(key, [users, id]);
    else if (users.push(id) > MAX_STORIES_PER_ENTITY * 8) users.shift();
  }

  function usersOf(key: EntityKey): readonly StoryId[] {
    const users = byEntity.get(key);
    if (users === undefined) return [];
    return Array.isArray(users) ? users : [users];
  }

  function remember(story: Story): void {
    forgetOne(story.id);
    const publisherId = story.coverage[0]?.publisherId ?? null;
    const cast = castOf(story.entities);
    const { id, sagaId, headline, firstAt, language } = story;
    stories.set(id, { id, sagaId, headline, firstAt, language, publisherId, cast });
    for (const key of new Set(cast)) noteUse(key, id);
    if (sagaId !== null) {
      const siblings = bySaga.get(sagaId);
      if (siblings === undefined) bySaga.set(sagaId, new Set([id]));
      else siblings.add(id);
    }
    if (stories.size > MAX_STORIES) forgetOne(stories.keys().next().value!);
  }

  function rarityOf(key: EntityKey): number {
    const users = usersOf(key).length;
    if (users > ALWAYS_RARE && users > MAX_SHARE * stories.size) return 0;
    return Math.log(1 + (stories.size + 50) / (users + 1));
  }

  function find(story: Pick<Story, 'id' | 'firstAt' | 'language' | 'entities'>): SagaLink | null {
    const cast = castOf(story.entities);
    if (cast.length < 2) return null;
    const shared = new Map<StoryId, { count: number; rarity: number }>();
    for (const key of cast) {
      const rarity = rarityOf(key);
      if (rarity === 0) continue;
      const users = usersOf(key);
      for (let i = Math.max(0, users.length - MAX_STORIES_PER_ENTITY); i < users.length; i++) {
        const entry = shared.get(users[i]!);
        if (entry === undefined) shared.set(users[i]!, { count: 1, rarity });
        else {
          entry.count++;
          entry.rarity += rarity;
        }
      }
    }
    let best: { story: SagaStory; rarity: number } | null = null;
    for (const [id, { count, rarity }] of shared) {
      if (count < 2) continue;
      const older = stories.get(id);
      if (older === undefined || id === story.id || older.firstAt >= story.firstAt) continue;
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
      for (const id of new Set([...(bySaga.get(sagaId) ?? []), sagaId])) {
        const story = stories.get(id);
        if (story === undefined || id === except || story.firstAt >= before) continue;
        earlier.push({
          storyId: story.id,
          at: story.firstAt,
          headline: story.headline,
          publisherId: story.publisherId,
        });
      }
      return earlier.sort((a, b) => a.at - b.at || a.storyId - b.storyId).slice(-MAX_EARLIER);
    },
    get size() {
      return stories.size;
    },
  };
}
