// What readers do and wish, recorded first and learned at once: the use cases that pages and API ask for.
import { setTimeout as pause } from 'node:timers/promises';
import { findTopic } from '../catalogue/media-topics.ts';
import type { Clock } from '../model/clock.ts';
import { BroadsheetError } from '../model/errors.ts';
import type { ReaderId, Stance, Subject } from '../model/reader.ts';
import type { Readers } from '../model/services.ts';
import type { Store } from '../model/store.ts';
import type { StoryId } from '../model/story.ts';
import { correctInterest, forgetWords } from './correct-interest.ts';
import type { Teaching, WeightStore } from './crowd-learning.ts';
import type { LearningPace } from './crowd-ranking.ts';
import { evidenceFor } from './evidence-for.ts';
import { type HeldReader, noteLook, takeBackAheadLooks } from './held-reader.ts';
import { HeldReaders } from './held-readers.ts';
import { describeInterests } from './interest-words.ts';
import type { KnownStories } from './load-reader.ts';
import { Partings } from './partings.ts';
import { affinityKey, strengthAt } from './profile.ts';
import type { ReaderView, ReaderViews } from './reader-view.ts';
import { recordActs } from './record-acts.ts';
import { namedByRefusal } from './refusal.ts';
import { SharedReading } from './shared-reading.ts';

export interface ReadersOptions {
  readonly store: Pick<Store, 'readers' | 'articles' | 'sources'>;
  /** The live index. */
  readonly live: KnownStories;
  readonly clock: Clock;
  /** What readers open counts together, for all of them. A publisher's choice: off where nobody made it. */
  readonly sharedReading?: boolean;
  /** What else a reader could have opened, so that what is shared is learned from; it is where `sharedReading` is. */
  readonly teaching?: (view: ReaderView) => Teaching;
  /** Where the weights learned across readers are kept. */
  readonly weights?: WeightStore;
  /** When choices teach: for tests. */
  readonly learningPace?: LearningPace;
  /** Told what the store refused in the background, in words; it is tried again. */
  readonly onStoreError?: (error: unknown, what: string) => void;
}

export interface ReaderService extends Readers, ReaderViews {
  /** Saves what was learned and not yet saved. */
  flush(): Promise<void>;
  /**
   * Brings the readers held up to date with what other processes changed of them: to be called every second where
   * several share the store. @throws what the store throws; the next call does it again
   */
  follow(): Promise<void>;
  /** Another process erased this reader, or may have anybody: drops what is held of them beside what `follow` looks at. */
  forgottenElsewhere(id: ReaderId | 'everybody'): Promise<void>;
  /**
   * Counts what readers opened before this start, where that counts together: to be called once the stories are there.
   * What the store refuses is told, and tried again until it is done or this is closed.
   * @returns readers counted by the last try
   */
  beginCounting(): Promise<number>;
  /** Stories that were merged into another or removed: to be called before the other is shown. */
  storiesGone(ids: readonly StoryId[]): void;
  /** Stories that left another: what was read there is known here. To be called before they are shown. */
  storiesSplit(splits: readonly { readonly from: StoryId; readonly into: StoryId }[]): void;
  close(): Promise<void>;
  /** Saves of learned interests that the store refused, ever. */
  readonly saveFailures: number;
}

const minuteMs = 60_000;
const dayMs = 86_400_000;
const saveWeightsEveryMs = 60_000;
/** What was opened longer ago says little of what is in the news. */
const countedDays = 14;
/** Follows and mutes of one reader. Words are looked for in every headline, the others only looked up. */
const mostWords = 500;
const mostOtherStances = 2_000;

/** Readers over the store, with a bounded number held in memory. */
export function createReaders(options: ReadersOptions): ReaderService {
  const { store, live, clock } = options;
  const onStoreError = options.onStoreError ?? (() => undefined);
  const shared = options.sharedReading
    ? new SharedReading((id) => live.themeOf(id), options.weights, options.learningPace)
    : undefined;
  const partings = new Partings();
  const closing = new AbortController();
  let counting: Promise<number> = Promise.resolve(0);
  let recounting: Promise<void> = Promise.resolve();
  const forgotten: Parameters<ReaderViews['onForgotten']>[0][] = [];
  const tellForgotten = async (id: ReaderId | 'everybody'): Promise<void> => {
    if (id === 'everybody') shared?.forgetAll();
    else shared?.forget(id);
    for (const listener of forgotten) await listener(id);
  };
  const held = new HeldReaders({
    store,
    live,
    clock,
    onStoreError,
    onErased: tellForgotten,
    onRefreshed({ reader }) {
      if (!reader.settings.personalise) shared?.forget(reader.id);
    },
  });
  const tellUnusable = (problem: BroadsheetError | null | undefined): void => {
    if (problem) onStoreError(problem, 'the weights learned across readers are learned again');
  };
  const saveWeights = async (): Promise<void> => {
    try {
      tellUnusable(await shared?.saveWeights());
    } catch (error) {
      onStoreError(error, 'the weights learned across readers could not be saved');
    }
  };
  /** Merged into another, or out of the news. */
  const storyGone = async (id: StoryId, counted: SharedReading): Promise<void> => {
    try {
      const into = await store.articles.findStory(id);
      if (into && into.id !== id) await counted.merged(id, into.id);
    } catch (error) {
      onStoreError(error, 'what readers opened of a merged story is counted again at the next start');
    }
    counted.remove([id]);
  };
  const saving = shared && setInterval(() => void saveWeights(), saveWeightsEveryMs).unref();
  return {
    ...(shared && { crowd: shared.crowd }),
    view: (id) => held.current(id),
    onForgotten(listener) {
      forgotten.push(listener);
    },
    async flush() {
      await recounting;
      await held.flush();
      await saveWeights();
    },
    async follow() {
      await shared?.followWeights();
      await held.follow();
    },
    forgottenElsewhere: tellForgotten,
    async beginCounting() {
      if (!shared) return 0;
      const times = { since: clock.now() - countedDays * dayMs, now: () => clock.now() };
      const firstAtOf = (id: StoryId) => live.get(id)?.firstAt ?? null;
      try {
        tellUnusable(await shared.loadWeights());
      } catch (error) {
        onStoreError(error, 'the weights learned across readers could not be read; it is tried again');
      }
      const begin = () => shared.begin(store.readers, { ...times, firstAtOf }, closing.signal);
      counting = untilDone(begin, closing.signal, (error) =>
        onStoreError(error, 'what readers opened could not be counted; it is tried again'),
      );
      return counting;
    },
    storiesGone(ids) {
      for (const id of shared ? ids : []) {
        if (!shared?.crowd.hasReaders(id)) shared?.remove([id]);
        // One after another: what it became part of may become part of a third.
        else recounting = recounting.then(() => storyGone(id, shared));
      }
      held.storiesGone(ids);
    },
    storiesSplit(splits) {
      partings.note(splits);
      held.storiesSplit(splits);
    },
    async close() {
      closing.abort();
      clearInterval(saving);
      await counting.catch(() => undefined);
      await recounting;
      await held.close();
      await saveWeights();
    },
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
        await held.settle(reader, () => {
          reader.reader = { ...reader.reader, settings };
        });
        if (!settings.personalise) shared?.forget(id);
        return settings;
      }),
    looked: (id) => held.inTurn(id, (reader) => look({ store, held, onStoreError }, reader, clock.now())),
    record: (id, interactions) =>
      held.inTurn(id, (reader) =>
        recordActs(
          { store, live, clock, held, partings, shared, teaching: options.teaching },
          reader,
          interactions,
        ),
      ),
    async stories(id, ids) {
      const { states } = await held.current(id);
      const found = new Map();
      for (const storyId of ids) {
        // What is held covers every live story; only an old one, reached by its address, is asked for.
        const marks = states.get(storyId);
        const state = marks || live.get(storyId) ? marks : await store.readers.findReaderStory(id, storyId);
        if (state) found.set(storyId, state);
      }
      return found;
    },
    meantByLess(storyId) {
      const story = live.get(storyId);
      return story ? namedByRefusal(live.facts(story)) : [];
    },
    stances: async (id) => (await held.current(id)).stances,
    setStance: (id, ...given) =>
      held.inTurn(id, async (reader) => {
        const stances: Stance[] = [];
        // What the reader would have with those before it: where one is refused, none is set.
        let all = reader.stances;
        for (const one of given) {
          const stance = { ...one, subject: await mergedSubject({ store, live }, one.subject) };
          const others = withoutStance(all, stance.subject);
          refuseNoWord(stance.subject);
          refuseTooMany(others, stance.subject);
          all = [...others, stance];
          stances.push(stance);
        }
        await store.readers.setStance(id, ...stances);
        await held.settle(reader, () => {
          reader.stances = all;
        });
      }),
    removeStance: (id, given) =>
      held.inTurn(id, async (reader) => {
        const subject = await mergedSubject({ store, live }, given);
        await store.readers.removeStance(id, subject);
        await held.settle(reader, () => {
          reader.stances = withoutStance(reader.stances, subject);
        });
      }),
    async interests(id) {
      const { profile, stances } = await held.current(id);
      const publishers = await store.sources.listPublishers();
      const names = new Map(publishers.map((publisher) => [publisher.id, publisher.name]));
      return describeInterests(profile, stances, {
        now: clock.now(),
        publisherName: (number) => names.get(number),
      });
    },
    evidence: (id, subject) => evidenceFor({ store, live }, id, subject),
    mix: async (id) => ({ topics: await mixOf(store, live, id) }),
    correctInterest: (id, subject, strength) =>
      held.inTurn(id, (reader) => correctInterest({ held, reader, subject, strength, now: clock.now() })),
    forgetWords: (id) => held.inTurn(id, (reader) => forgetWords({ held, reader })),
    words: async (id) => (await held.current(id)).profile.themeEvidence,
    forgetHistory: (id) =>
      held.clear(id, async () => {
        await tellForgotten(id);
        await store.readers.forgetHistory(id);
      }),
    exportAll: (id) =>
      held.inTurn(id, async (reader) => {
        await held.saveInTurn(reader);
        return store.readers.exportReader(id);
      }),
    eraseAll: (id) =>
      held.clear(id, async () => {
        await tellForgotten(id);
        await store.readers.eraseReader(id);
      }),
    remove: (id) =>
      held.remove(id, async () => {
        await tellForgotten(id);
        await store.readers.removeReader(id);
      }),
  };
}

/** With pauses that grow to a minute. @returns what `work` did; 0 where it is given up */
async function untilDone(
  work: () => Promise<number>,
  signal: AbortSignal,
  onError: (error: unknown) => void,
): Promise<number> {
  for (let pauseMs = 1000; !signal.aborted; pauseMs = Math.min(minuteMs, pauseMs * 2)) {
    try {
      return await work();
    } catch (error) {
      onError(error);
    }
    await pause(pauseMs, undefined, { signal, ref: false }).catch(() => undefined);
  }
  return 0;
}

async function look(
  {
    store,
    held,
    onStoreError,
  }: { held: HeldReaders } & Required<Pick<ReadersOptions, 'store' | 'onStoreError'>>,
  reader: HeldReader,
  now: number,
): Promise<void> {
  if (reader.lookedAt !== null && Math.abs(now - reader.lookedAt) < minuteMs) return;
  takeBackAheadLooks(reader, now);
  noteLook(reader, now);
  reader.lookedAt = now;
  try {
    await store.readers.setLastLooked(reader.reader.id, now);
    await held.settle(reader, () => undefined);
  } catch (error) {
    // A full disk must not keep a reader from the page that is about to be shown.
    onStoreError(error, 'when a reader last looked could not be kept');
  }
}

/** A page laid out before a merge speaks of the story by its old number. */
async function mergedSubject(
  { store, live }: Pick<ReadersOptions, 'store' | 'live'>,
  subject: Subject,
): Promise<Subject> {
  if (subject.kind !== 'story') return subject;
  const id = Number(subject.key);
  if (!Number.isSafeInteger(id) || id < 1 || live.get(id)) return subject;
  const story = await store.articles.findStory(id);
  return story ? { kind: 'story', key: String(story.id) } : subject;
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

/** "%" stands in no headline as a word, and would stand in the list of what is muted for nothing. */
function refuseNoWord({ kind, key }: Subject): void {
  if (kind !== 'word' || /[\p{L}\p{N}]/u.test(key)) return;
  throw new BroadsheetError({
    code: 'no-word',
    audience: 'reader',
    message: 'A word to follow or mute needs a letter or a digit.',
    advice: 'Type a word as it stands in headlines.',
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
