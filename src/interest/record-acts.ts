// What a reader did, recorded and learned: into the store first, then into memory.
import type { Clock } from '../model/clock.ts';
import type { Interaction, InteractionKind, ReaderStory } from '../model/reader.ts';
import type { Store } from '../model/store.ts';
import type { Story, StoryId } from '../model/story.ts';
import type { Teaching } from './crowd-learning.ts';
import type { HeldReader } from './held-reader.ts';
import type { HeldReaders } from './held-readers.ts';
import { learn } from './learn.ts';
import type { KnownStories } from './load-reader.ts';
import { fittingActs } from './named-articles.ts';
import type { Partings } from './partings.ts';
import type { SharedReading } from './shared-reading.ts';
import { afterInteraction, markedAt, unmetStory } from './story-state.ts';

export type NewInteraction = Omit<Interaction, 'readerId'>;

export interface RecordParts {
  readonly store: Pick<Store, 'readers' | 'articles'>;
  readonly live: KnownStories;
  readonly clock: Clock;
  readonly held: HeldReaders;
  readonly partings: Partings;
  /** Absent unless the publisher switched it on. */
  readonly shared: SharedReading | undefined;
  /** What else the reader could have opened; absent where nothing is learned of it. */
  readonly teaching: ((reader: HeldReader) => Teaching) | undefined;
}

/** An act told of within so long is what the reader does now; a later one may be from before other acts. */
const justNowMs = 5 * 60_000;

/** Stored first, then learned: what was acknowledged survives a crash, and recovery learns it again. */
export async function recordActs(
  { store, live, clock, held, partings, shared, teaching }: RecordParts,
  reader: HeldReader,
  interactions: readonly NewInteraction[],
): Promise<{ recorded: number }> {
  const { id, settings } = reader.reader;
  const now = clock.now();
  const stories = await findStories(store, live, interactions);
  const fitting = await fittingActs(interactions, { store, stories, partings });
  const parted = fitting.filter(({ storyId }) => !stories.has(storyId));
  for (const [id, story] of await findStories(store, live, parted)) stories.set(id, story);
  const known: Interaction[] = [];
  for (const act of fitting) {
    if (act.kind === 'seen' && !settings.personalise) continue;
    const said = Number.isFinite(act.at) ? Math.min(act.at, now) : now;
    const isOfNow = now - said <= justNowMs;
    const ahead = isOfNow ? afterAheadClock(reader.states.get(act.storyId), act.kind, now) : null;
    const at = ahead ?? said;
    known.push({ ...act, at, readerId: id });
  }
  if (known.length === 0) return { recorded: 0 };
  const learns = settings.personalise;
  const acts = await store.readers.recordInteractions(id, known, { learns });
  for (const act of acts) {
    if (!shared || act.kind !== 'opened' || !learns || reader.states.get(act.storyId)?.openedAt) continue;
    const firstAt = (stories.get(act.storyId) ?? live.get(act.storyId))?.firstAt ?? act.at;
    const { countries } = settings;
    const opening = { readerId: id, storyId: act.storyId, at: act.at, firstAt, countries };
    shared.count(opening, now, teaching?.(reader) ?? null);
  }
  await held.settle(reader, (number) => {
    for (const act of acts) {
      const again = act.kind === 'more' && !learns ? false : markStory(reader, act);
      const story = stories.get(act.storyId) ?? live.get(act.storyId);
      // Without its number an act is learned when the reader is next loaded.
      if (!story || !learns || number === null) continue;
      learn(reader.profile, { ...act, again }, live.facts(story, act.articleId), now);
    }
    if (!learns || number === null) return;
    reader.profile.learnedUpTo = number;
    held.markDirty(reader);
  });
  return { recorded: acts.length };
}

/**
 * A mark of the future was made while the clock was ahead. What the reader does now comes after it, and takes its time:
 * by its own it would be older, and could not be undone before the clock is there again.
 */
function afterAheadClock(state: ReaderStory | undefined, kind: InteractionKind, now: number): number | null {
  const at = state === undefined ? null : markedAt(state, kind);
  return at !== null && at > now ? at : null;
}

/** @returns whether the reader had opened the story before */
function markStory(reader: HeldReader, act: Interaction): boolean {
  const state = reader.states.get(act.storyId) ?? unmetStory(act.storyId);
  reader.states.set(act.storyId, afterInteraction(state, act));
  if (act.articleId !== null && (act.kind === 'opened' || act.kind === 'read'))
    reader.articlesRead.add(act.articleId);
  return state.openedAt !== null;
}

/** By the id asked for; a merged story is found under its old id too. */
async function findStories(
  store: Pick<Store, 'readers' | 'articles'>,
  live: KnownStories,
  interactions: readonly NewInteraction[],
): Promise<Map<StoryId, Story>> {
  const stories = new Map<StoryId, Story>();
  for (const { storyId } of interactions) {
    if (stories.has(storyId)) continue;
    const story = live.get(storyId) ?? (await store.articles.findStory(storyId));
    if (!story) continue;
    stories.set(storyId, story);
    stories.set(story.id, story);
  }
  return stories;
}
