// Links the stories of one long-running affair: the same rare names and much the same words within 30 days.
import type { EntityKey, EntityMention } from '../model/article.ts';
import type { PublisherId } from '../model/publisher.ts';
import type { Story, StoryId } from '../model/story.ts';
import { RecentMap } from './recent-map.ts';
import { createTermCounts, likenessOf, type StoryTerms, termsOf } from './saga-terms.ts';
import type { EarlierStory } from './timeline.ts';

const WINDOW_MS = 30 * 86_400_000;
const MAX_STORIES = 20_000;
/** Stories of a name that are looked at, newest first. */
const MAX_STORIES_PER_ENTITY = 32;
const MAX_NAMES = 8;
/** An entity in more stories than this share of all (and more than a handful) is no thread to follow. */
const MAX_SHARE = 0.02;
const ALWAYS_RARE = 12;
/** Two of an affair share as many rare names, one of which is no place, and at least this much of their words. */
const MIN_SHARED_NAMES = 2;
const MIN_LIKENESS = 0.22;
/** Stories whose terms are kept from looking to noting. */
const MAX_RECENT = 512;
const MAX_EARLIER = 12;

interface SagaStory {
  readonly id: StoryId;
  sagaId: StoryId | null;
  readonly headline: string;
  readonly firstAt: number;
  readonly language: string | null;
  readonly publisherId: PublisherId | null;
  /** People and organisations, without places: the names by which it is found. */
  readonly cast: readonly EntityKey[];
  readonly places: readonly EntityKey[];
  readonly terms: StoryTerms;
}

/** What a link is found by. */
type SagaFacts = Pick<Story, 'id' | 'firstAt' | 'language' | 'entities' | 'headline' | 'dek' | 'coverage'>;

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
  find(story: SagaFacts): SagaLink | null;
  /** Earlier stories of the affair, oldest first. */
  earlierStories(sagaId: StoryId, before: number, except: StoryId): readonly EarlierStory[];
  readonly size: number;
}

/** Places are where, not who. */
function namesOf(entities: readonly EntityMention[]): { cast: EntityKey[]; places: EntityKey[] } {
  const names = { cast: [] as EntityKey[], places: [] as EntityKey[] };
  for (const { kind, key } of entities.slice(0, MAX_NAMES))
    (kind === 'place' ? names.places : names.cast).push(key);
  return names;
}

/** A round-up of the day names everybody. */
function isRoundUp({ coverage }: SagaFacts): boolean {
  return coverage.length > 0 && coverage.every((line) => line.kind === 'briefing');
}

export function createSagaIndex(): SagaIndex {
  const stories = new Map<StoryId, SagaStory>();
  /** Stories of an entity, oldest first; one alone stands for itself, as most do. */
  const byEntity = new Map<EntityKey, StoryId | StoryId[]>();
  const bySaga = new Map<StoryId, Set<StoryId>>();
  const counts = createTermCounts();
  const recent = new RecentMap<StoryId, { headline: string; dek: string | null; terms: StoryTerms }>(
    MAX_RECENT,
  );
  /** How many stories name a place. */
  const placeUses = new Map<EntityKey, number>();

  function forgetOne(id: StoryId): void {
    const story = stories.get(id);
    if (story === undefined) return;
    stories.delete(id);
    counts.add(story.terms, -1);
    for (const key of story.cast) forgetUse(key, id);
    for (const key of story.places) countPlace(key, -1);
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

  function countPlace(key: EntityKey, by: 1 | -1): void {
    const uses = (placeUses.get(key) ?? 0) + by;
    if (uses > 0) placeUses.set(key, uses);
    else placeUses.delete(key);
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
    const { id, sagaId, headline, firstAt, language } = story;
    const names = isRoundUp(story) ? { cast: [], places: [] } : namesOf(story.entities);
    const terms = termsFor(story);
    stories.set(id, { id, sagaId, headline, firstAt, language, publisherId, ...names, terms });
    counts.add(terms, 1);
    for (const key of new Set(names.cast)) noteUse(key, id);
    for (const key of names.places) countPlace(key, 1);
    if (sagaId !== null) {
      const siblings = bySaga.get(sagaId);
      if (siblings === undefined) bySaga.set(sagaId, new Set([id]));
      else siblings.add(id);
    }
    if (stories.size > MAX_STORIES) forgetOne(stories.keys().next().value!);
  }

  function termsFor(story: SagaFacts): StoryTerms {
    const { id, headline, dek } = story;
    const known = recent.get(id);
    if (known?.headline === headline && known.dek === dek) return known.terms;
    const terms = termsOf(story, counts, stories.size);
    recent.set(id, { headline, dek, terms });
    return terms;
  }

  function isRare(uses: number): boolean {
    return uses <= ALWAYS_RARE || uses <= MAX_SHARE * stories.size;
  }

  /** Older stories that share rare names, with how many. */
  function sharingNames({ cast, places }: { cast: EntityKey[]; places: EntityKey[] }): Map<StoryId, number> {
    const shared = new Map<StoryId, number>();
    for (const key of cast) {
      const users = usersOf(key);
      if (!isRare(users.length)) continue;
      for (const id of users.slice(-MAX_STORIES_PER_ENTITY)) shared.set(id, (shared.get(id) ?? 0) + 1);
    }
    const rarePlaces = places.filter((key) => isRare(placeUses.get(key) ?? 0));
    if (rarePlaces.length === 0) return shared;
    for (const [id, count] of shared) {
      const own = stories.get(id)?.places ?? [];
      shared.set(id, count + rarePlaces.filter((key) => own.includes(key)).length);
    }
    return shared;
  }

  function find(story: SagaFacts): SagaLink | null {
    const names = namesOf(story.entities);
    if (names.cast.length === 0 || isRoundUp(story)) return null;
    const terms = termsFor(story);
    let best: { story: SagaStory; likeness: number } | null = null;
    for (const [id, count] of sharingNames(names)) {
      if (count < MIN_SHARED_NAMES) continue;
      const older = stories.get(id);
      if (older === undefined || id === story.id || older.firstAt >= story.firstAt) continue;
      if (story.firstAt - older.firstAt > WINDOW_MS || older.language !== story.language) continue;
      const likeness = likenessOf(terms, older.terms, counts, stories.size);
      if (likeness < MIN_LIKENESS) continue;
      const better =
        best === null ||
        likeness > best.likeness ||
        (likeness === best.likeness && older.firstAt > best.story.firstAt);
      if (better) best = { story: older, likeness };
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
