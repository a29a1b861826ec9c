// What readers do and wish, recorded first and learned at once: the use cases that pages and API ask for.
import { findTopic } from '../catalogue/media-topics.ts';
import type { Clock } from '../model/clock.ts';
import { BroadsheetError } from '../model/errors.ts';
import type { Interaction, ReaderId, Stance, Subject } from '../model/reader.ts';
import type { Readers } from '../model/services.ts';
import type { Store } from '../model/store.ts';
import type { Story, StoryId } from '../model/story.ts';
import { Crowd } from './crowd.ts';
import { type HeldReader, HeldReaders, type KnownStories } from './held-readers.ts';
import { describeInterests } from './interest-words.ts';
import { learn, markLearned } from './learn.ts';
import { affinityKey, strengthAt } from './profile.ts';
import type { ReaderViews } from './reader-view.ts';
import { afterInteraction, unmetStory } from './story-state.ts';

export interface ReadersOptions {
  readonly store: Pick<Store, 'readers' | 'articles' | 'sources'>;
  /** The live index. */
  readonly live: KnownStories;
  readonly clock: Clock;
  /** What readers open counts together, for all of them. A publisher's choice: off where nobody made it. */
  readonly sharedReading?: boolean;
  /** Told what the store refused in the background, in words; it is tried again. */
  readonly onStoreError?: (error: unknown, what: string) => void;
}

export interface ReaderService extends Readers, ReaderViews {
  /** Saves what was learned and not yet saved. */
  flush(): Promise<void>;
  close(): Promise<void>;
  /** Saves of learned interests that the store refused, ever. */
  readonly saveFailures: number;
}

/** A look after so long a pause begins a new visit. */
const visitGapMs = 30 * 60_000;
const minuteMs = 60_000;
/** Follows and mutes of one reader. Words are looked for in every headline, the others only looked up. */
const mostWords = 500;
const mostOtherStances = 2_000;

type NewInteraction = Omit<Interaction, 'readerId'>;

/** Readers over the store, with a bounded number held in memory. */
export function createReaders(options: ReadersOptions): ReaderService {
  const { store, live, clock } = options;
  const onStoreError = options.onStoreError ?? (() => undefined);
  const held = new HeldReaders({ store, live, clock, onStoreError });
  const crowd = options.sharedReading ? new Crowd() : undefined;
  const forgotten: Parameters<ReaderViews['onForgotten']>[0][] = [];
  const tellForgotten = async (id: ReaderId): Promise<void> => {
    crowd?.forget(id);
    for (const listener of forgotten) await listener(id);
  };
  return {
    ...(crowd && { crowd }),
    view: (id) => held.get(id),
    onForgotten(listener) {
      forgotten.push(listener);
    },
    flush: () => held.flush(),
    close: () => held.close(),
    get saveFailures() {
      return held.saveFailures;
    },
    async open(id, name) {
      const reader = await held.get(id, name);
      return { ...reader.reader, lastLookedAt: reader.lastLookedAt };
    },
    updateSettings: (id, change) =>
      held.inTurn(id, async (reader) => {
        const settings = await store.readers.updateSettings(id, change);
        reader.reader = { ...reader.reader, settings };
        if (!settings.personalise) crowd?.forget(id);
        return settings;
      }),
    looked: (id) => held.inTurn(id, (reader) => look({ store, onStoreError }, reader, clock.now())),
    record: (id, interactions) =>
      held.inTurn(id, (reader) => record({ store, live, clock, held, crowd }, reader, interactions)),
    async stories(id, ids) {
      const { states } = await held.get(id);
      const found = new Map();
      for (const storyId of ids) {
        // What is held covers every live story; only an old one, reached by its address, is asked for.
        const marks = states.get(storyId);
        const state = marks || live.get(storyId) ? marks : await store.readers.findReaderStory(id, storyId);
        if (state) found.set(storyId, state);
      }
      return found;
    },
    stances: async (id) => (await held.get(id)).stances,
    setStance: (id, stance) =>
      held.inTurn(id, async (reader) => {
        const others = withoutStance(reader.stances, stance.subject);
        refuseTooMany(others, stance.subject);
        await store.readers.setStance(id, stance);
        reader.stances = [...others, stance];
      }),
    removeStance: (id, subject) =>
      held.inTurn(id, async (reader) => {
        await store.readers.removeStance(id, subject);
        reader.stances = withoutStance(reader.stances, subject);
      }),
    async interests(id) {
      const { profile, stances } = await held.get(id);
      const publishers = await store.sources.listPublishers();
      const names = new Map(publishers.map((publisher) => [publisher.id, publisher.name]));
      return describeInterests(profile, stances, {
        now: clock.now(),
        publisherName: (number) => names.get(number),
      });
    },
    mix: async (id) => ({ topics: await mixOf(store, live, id) }),
    correctInterest: (id, subject, strength) =>
      held.inTurn(id, async (reader) => {
        const takeBack = correct(reader, subject, strength, clock.now());
        try {
          await held.save(reader);
        } catch (error) {
          // Nothing else tells what was set by hand: it counts as done only when it is stored.
          takeBack();
          throw error;
        }
      }),
    forgetHistory: (id) =>
      held.clear(id, async () => {
        await tellForgotten(id);
        await store.readers.forgetHistory(id);
      }),
    exportAll: (id) =>
      held.inTurn(id, async (reader) => {
        if (reader.dirty) await held.save(reader);
        return store.readers.exportReader(id);
      }),
    eraseAll: (id) =>
      held.clear(id, async () => {
        await tellForgotten(id);
        await store.readers.eraseReader(id);
      }),
  };
}

interface RecordParts {
  readonly store: ReadersOptions['store'];
  readonly live: KnownStories;
  readonly clock: Clock;
  readonly held: HeldReaders;
  readonly crowd: Crowd | undefined;
}

/** Stored first, then learned: what was acknowledged survives a crash, and recovery learns it again. */
async function record(
  { store, live, clock, held, crowd }: RecordParts,
  reader: HeldReader,
  interactions: readonly NewInteraction[],
): Promise<{ recorded: number }> {
  const { id, settings } = reader.reader;
  const now = clock.now();
  const stories = await findStories(store, live, interactions);
  const known: Interaction[] = [];
  for (const act of interactions) {
    const story = stories.get(act.storyId);
    if (!story || (act.kind === 'seen' && !settings.personalise)) continue;
    const at = Number.isFinite(act.at) ? Math.min(act.at, now) : now;
    known.push({ ...act, at, storyId: story.id, readerId: id });
  }
  if (known.length === 0) return { recorded: 0 };
  const fresh = new Set(await store.readers.recordInteractions(id, known));
  let recorded = 0;
  for (const act of known) {
    // The same id twice in one batch is one act.
    if (!fresh.delete(act.id)) continue;
    recorded += 1;
    const story = stories.get(act.storyId) ?? live.get(act.storyId);
    const state = reader.states.get(act.storyId) ?? unmetStory(act.storyId);
    reader.states.set(act.storyId, afterInteraction(state, act));
    if (act.articleId !== null && (act.kind === 'opened' || act.kind === 'read'))
      reader.articlesRead.add(act.articleId);
    if (story && settings.personalise) {
      learn(
        reader.profile,
        { ...act, again: state.openedAt !== null },
        live.facts(story, act.articleId),
        now,
      );
    } else markLearned(reader.profile, act.at, act.id);
    if (crowd && act.kind === 'opened' && state.openedAt === null && settings.personalise) {
      const segments = settings.countries.slice(0, 1).map((code) => `place:${code}`);
      crowd.read({ readerId: id, trailId: id, storyId: act.storyId, at: act.at, segments });
    }
  }
  held.markDirty(reader);
  return { recorded };
}

/** By the id asked for; a merged story is found under its old id too. */
async function findStories(
  store: ReadersOptions['store'],
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

async function look(
  { store, onStoreError }: Required<Pick<ReadersOptions, 'store' | 'onStoreError'>>,
  reader: HeldReader,
  now: number,
): Promise<void> {
  const last = reader.lookedAt ?? reader.reader.lastLookedAt;
  if (last === null || now - last > visitGapMs) reader.lastLookedAt = last;
  if (reader.lookedAt !== null && now - reader.lookedAt < minuteMs) return;
  reader.lookedAt = now;
  try {
    await store.readers.setLastLooked(reader.reader.id, now);
  } catch (error) {
    // A full disk must not keep a reader from the page that is about to be shown.
    onStoreError(error, 'when a reader last looked could not be kept');
  }
}

/** @returns takes the correction back */
function correct(reader: HeldReader, subject: Subject, strength: number | null, now: number): () => void {
  if (subject.kind === 'word' || subject.kind === 'story') return () => undefined;
  const { profile } = reader;
  const key = affinityKey(subject.kind, subject.key);
  const before = profile.affinities.get(key);
  const was = before && { ...before };
  profile.revision += 1;
  if (strength === null || !Number.isFinite(strength)) profile.affinities.delete(key);
  else {
    const pinned = Math.max(-1, Math.min(1, strength));
    const blank = { longGain: 0, longEvidence: 0, shortGain: 0, shortEvidence: 0, readings: 0, saves: 0 };
    profile.affinities.set(key, { ...(was ?? { ...blank, at: now, label: null }), pinned });
  }
  return () => {
    profile.revision += 1;
    if (was) profile.affinities.set(key, was);
    else profile.affinities.delete(key);
  };
}

/** Every front page goes through all of them: a list without end would hold up the pages of everybody. */
function refuseTooMany(others: readonly Stance[], { kind }: Subject): void {
  const isWord = kind === 'word';
  const most = isWord ? mostWords : mostOtherStances;
  if (others.filter(({ subject }) => (subject.kind === 'word') === isWord).length < most) return;
  throw new BroadsheetError({
    code: 'too-many-stances',
    audience: 'reader',
    message: `You follow and mute ${most} ${isWord ? 'words' : 'subjects'} already, which is the most there can be.`,
    advice: 'Take some of them back under Interests first.',
  });
}

function withoutStance(stances: readonly Stance[], subject: Subject): Stance[] {
  return stances.filter(
    (stance) => stance.subject.kind !== subject.kind || stance.subject.key !== subject.key,
  );
}

/** Shares of top-level topics in the newest front page; empty before there is one. */
async function mixOf(store: ReadersOptions['store'], live: KnownStories, id: ReaderId) {
  const edition = await store.readers.latestEdition(id, 'for-you');
  const counts = new Map<string, number>();
  let total = 0;
  for (const { storyId } of edition?.items ?? []) {
    const strongest = [...(live.get(storyId)?.topics ?? [])].sort((a, b) => b.weight - a.weight)[0];
    if (!strongest) continue;
    const top = findTopic(strongest.topic)?.parent ?? strongest.topic;
    counts.set(top, (counts.get(top) ?? 0) + 1);
    total += 1;
  }
  const shares = [...counts].map(([topic, count]) => ({ topic, share: count / total }));
  return shares.sort((a, b) => b.share - a.share || (a.topic < b.topic ? -1 : 1));
}

/** The strength by which a reader leans to a subject now, for pages that draw a slider; 0 where nothing is known. */
export function leaning(reader: HeldReader, subject: Subject, now: number): number {
  if (subject.kind === 'word' || subject.kind === 'story') return 0;
  const affinity = reader.profile.affinities.get(affinityKey(subject.kind, subject.key));
  return affinity ? strengthAt(affinity, now) : 0;
}
