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
/** Stories kept for a name: some of the newest may leave again. */
const MAX_STORIES_KEPT = 256;
const MAX_NAMES = 8;
/** An entity in more stories than this share of all (and more than a handful) is no thread to follow. */
const MAX_SHARE = 0.02;
const ALWAYS_RARE = 12;
/** Two of an affair share as many rare names, one of which is no place, and at least this much of their words. */
const MIN_SHARED_NAMES = 2;
const MIN_LIKENESS = 0.22;
/** A story of the affair with less of its words is no part of how another came about. */
const MIN_TOLD_LIKENESS = 0.13;
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
  readonly cast: readonly Name[];
  readonly places: readonly Name[];
  readonly terms: StoryTerms;
  /** The last look-up that met it, and how many names it shares with what was looked for. */
  lookUp: number;
  shared: number;
}

interface Name {
  readonly key: EntityKey;
  /** Stories that have it. */
  uses: number;
  /** Of people and organisations: the newest of these stories, oldest first; one stands for itself, as most do. */
  stories: SagaStory | SagaStory[] | null;
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
  /** Earlier stories of the affair that have to do with this one, oldest first: an affair drifts from link to link. */
  earlierStories(sagaId: StoryId, story: SagaFacts): readonly EarlierStory[];
  readonly size: number;
}

/** Places are where, not who. Each name once. */
function namesOf(entities: readonly EntityMention[]): { cast: EntityKey[]; places: EntityKey[] } {
  const names = { cast: [] as EntityKey[], places: [] as EntityKey[] };
  for (const { kind, key } of entities.slice(0, MAX_NAMES)) {
    const list = kind === 'place' ? names.places : names.cast;
    if (!list.includes(key)) list.push(key);
  }
  return names;
}

/** A round-up of the day names everybody. */
function isRoundUp({ coverage }: SagaFacts): boolean {
  return coverage.length > 0 && coverage.every(({ kind }) => kind === 'briefing' || kind === 'routine');
}

function addTo(name: Name, story: SagaStory): void {
  if (name.stories === null) name.stories = story;
  else if (!Array.isArray(name.stories)) name.stories = [name.stories, story];
  else if (name.stories.push(story) > MAX_STORIES_KEPT) name.stories.shift();
}

function newestOf({ stories }: Name): readonly SagaStory[] {
  if (stories === null) return [];
  return Array.isArray(stories) ? stories.slice(-MAX_STORIES_PER_ENTITY) : [stories];
}

export function createSagaIndex(): SagaIndex {
  const stories = new Map<StoryId, SagaStory>();
  const castNames = new Map<EntityKey, Name>();
  const placeNames = new Map<EntityKey, Name>();
  const bySaga = new Map<StoryId, Set<StoryId>>();
  const counts = createTermCounts();
  const recent = new RecentMap<StoryId, { headline: string; dek: string | null; terms: StoryTerms }>(
    MAX_RECENT,
  );
  let lookUps = 0;

  function forgetOne(id: StoryId): void {
    const story = stories.get(id);
    if (story === undefined) return;
    stories.delete(id);
    counts.add(story.terms, -1);
    for (const name of story.cast) {
      if (name.stories === story) name.stories = null;
      else if (Array.isArray(name.stories) && name.stories.includes(story))
        name.stories.splice(name.stories.indexOf(story), 1);
      release(castNames, name);
    }
    for (const name of story.places) release(placeNames, name);
    if (story.sagaId === null) return;
    const siblings = bySaga.get(story.sagaId);
    siblings?.delete(id);
    if (siblings?.size === 0) bySaga.delete(story.sagaId);
  }

  function use(names: Map<EntityKey, Name>, key: EntityKey): Name {
    let name = names.get(key);
    if (name === undefined) {
      name = { key, uses: 0, stories: null };
      names.set(key, name);
    }
    name.uses++;
    return name;
  }

  function release(names: Map<EntityKey, Name>, name: Name): void {
    name.uses--;
    if (name.uses === 0) names.delete(name.key);
  }

  function remember(story: Story): void {
    forgetOne(story.id);
    const { id, sagaId, headline, firstAt, language } = story;
    // The headline is the lead's, and the lead is seldom who reported first.
    const lead = story.coverage.find(({ articleId }) => articleId === story.leadArticleId);
    const publisherId = lead?.publisherId ?? null;
    const names = isRoundUp(story) ? { cast: [], places: [] } : namesOf(story.entities);
    const terms = termsFor(story);
    const cast = names.cast.map((key) => use(castNames, key));
    const places = names.places.map((key) => use(placeNames, key));
    const facts = { id, sagaId, headline, firstAt, language, publisherId };
    const noted: SagaStory = { ...facts, cast, places, terms, lookUp: 0, shared: 0 };
    stories.set(id, noted);
    counts.add(terms, 1);
    for (const name of cast) addTo(name, noted);
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

  /** Stories that share at least two rare names, one of them no place. */
  function sharingNames({ cast, places }: { cast: EntityKey[]; places: EntityKey[] }): SagaStory[] {
    const lookUp = ++lookUps;
    const met: SagaStory[] = [];
    for (const key of cast) {
      const name = castNames.get(key);
      if (name === undefined || !isRare(name.uses)) continue;
      for (const story of newestOf(name)) {
        if (story.lookUp !== lookUp) {
          story.lookUp = lookUp;
          story.shared = 0;
          met.push(story);
        }
        story.shared++;
      }
    }
    const known = places.flatMap((key) => placeNames.get(key) ?? []);
    const rarePlaces = known.filter(({ uses }) => isRare(uses));
    return met.filter(
      ({ shared, places: own }) =>
        shared + rarePlaces.filter((place) => own.includes(place)).length >= MIN_SHARED_NAMES,
    );
  }

  function find(story: SagaFacts): SagaLink | null {
    const names = namesOf(story.entities);
    if (names.cast.length === 0 || isRoundUp(story)) return null;
    const terms = termsFor(story);
    let best: { story: SagaStory; likeness: number } | null = null;
    for (const older of sharingNames(names)) {
      if (older.id === story.id || older.firstAt >= story.firstAt) continue;
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
    earlierStories(sagaId, story) {
      const earlier: EarlierStory[] = [];
      const terms = termsFor(story);
      for (const id of new Set([...(bySaga.get(sagaId) ?? []), sagaId])) {
        const older = stories.get(id);
        if (older === undefined || id === story.id || older.firstAt >= story.firstAt) continue;
        if (likenessOf(terms, older.terms, counts, stories.size) < MIN_TOLD_LIKENESS) continue;
        earlier.push({
          storyId: older.id,
          at: older.firstAt,
          headline: older.headline,
          publisherId: older.publisherId,
        });
      }
      return earlier.sort((a, b) => a.at - b.at || a.storyId - b.storyId).slice(-MAX_EARLIER);
    },
    get size() {
      return stories.size;
    },
  };
}
