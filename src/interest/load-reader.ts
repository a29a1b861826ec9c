// A reader as the store has them, with what was recorded since the profile was last saved learned on top.

import type { ArticleId } from '../model/article.ts';
import type { Clock } from '../model/clock.ts';
import { BroadsheetError } from '../model/errors.ts';
import type { Reader, ReaderId, ReaderStory, ReaderVersion, Stance } from '../model/reader.ts';
import { defaultReaderSettings } from '../model/reader.ts';
import type { Store } from '../model/store.ts';
import type { Story, StoryId } from '../model/story.ts';
import { learnAgain } from './learn.ts';
import { moveLessons } from './lessons.ts';
import type { Marks } from './packed-marks.ts';
import { emptyProfile, type Profile } from './profile.ts';
import { onlySetByHand, type ReadProfile, readProfile } from './profile-json.ts';
import type { StoryFacts } from './story-facts.ts';

/** What learning asks of the live index. */
export interface KnownStories {
  get(id: StoryId): Story | undefined;
  facts(story: Story, articleId?: ArticleId | null): StoryFacts;
  /** Direction of a live story in the theme space, unit length; null for another, and where nothing is known of its words. */
  themeOf(id: StoryId): Float32Array | null;
}

export interface ReaderSource {
  readonly store: Pick<Store, 'readers' | 'articles'>;
  readonly live: KnownStories;
  readonly clock: Clock;
  /** Told what was wrong with what is stored, in words. */
  onStoreError?(error: unknown, what: string): void;
}

export interface LoadedReader {
  readonly reader: Reader;
  readonly stances: Stance[];
  readonly states: readonly ReaderStory[];
  readonly articlesRead: readonly ArticleId[];
  readonly profile: Profile;
  /** Everything else is at least as new as this. */
  readonly version: ReaderVersion;
  /** Interactions that the stored profile has not learned from, and the one given here has. */
  readonly replayed: number;
}

/** Where readers stand with stories is held for so long: the life of a story on the page, and a margin. */
const stateWindowMs = 14 * 86_400_000;
const maxReadMarks = 5000;
const replayPage = 500;
/** Of a longer history the newest: what came before is a small part of what decays. */
const maxReplayed = 20_000;

interface LoadOptions {
  readonly onlyKnown?: boolean;
  /** Gives the reader's marks, where they are known to be those of that version. */
  marksAtRest?(version: ReaderVersion): Marks | null;
}

/**
 * Loads one reader; creates them on first sight, unless only a known one is wanted. The version is read first: what another process changes meanwhile
 * makes the rest newer than its version, never older, and whoever compares versions later loads again.
 * @throws what the store throws
 */
export async function loadReader(
  source: ReaderSource,
  id: ReaderId,
  name: string | null,
  { onlyKnown = false, marksAtRest }: LoadOptions = {},
): Promise<LoadedReader> {
  const { readers } = source.store;
  const version = await versionOf(source, id, name, onlyKnown);
  const reader = await readers.findReader(id);
  if (!reader) throw readerGone();
  const stances = [...(await readers.listStances(id))];
  const { states, articlesRead } = marksAtRest?.(version) ?? (await loadMarks(source, id));
  const profile = await loadProfile(source, id, version);
  await followMerges(source, profile);
  const replayed = await replay(source, reader, profile);
  return {
    reader,
    stances,
    states,
    articlesRead,
    profile,
    version,
    replayed,
  };
}

async function loadMarks({ store: { readers }, clock }: ReaderSource, id: ReaderId): Promise<Marks> {
  const since = clock.now() - stateWindowMs;
  const states = await readers.listReaderStories(id, { since });
  const marks = await readers.listReadMarks(id, { since, limit: maxReadMarks });
  return { states, articlesRead: marks.map(({ articleId }) => articleId) };
}

/** What cannot be used is empty, and told: what was done is stored apart from it, and is learned again. */
async function loadProfile(source: ReaderSource, id: ReaderId, { version }: ReaderVersion): Promise<Profile> {
  const { readers } = source.store;
  const { profile, problem } = await readStored(source, id);
  const isAhead = profile.learnedUpTo > version;
  // Another process may have saved a newer one just now.
  const newest = isAhead ? (await readers.readerVersions([id])).get(id)?.version : version;
  const isOfAnother = newest !== undefined && profile.learnedUpTo > newest;
  if (problem === null && !isOfAnother) return profile;
  const why = problem === 'other-version' ? 'another version of Broadsheet wrote them' : 'they are damaged';
  const error = new BroadsheetError({
    code: 'interests-unusable',
    audience: 'operator',
    message: `The interests learned of a reader cannot be used: ${why}.`,
    advice:
      'They are learned again from what the reader did; strengths set by hand may have to be set again.',
  });
  source.onStoreError?.(error, 'the interests of a reader are learned again');
  return isOfAnother ? onlySetByHand(profile) : profile;
}

/** @throws what the store throws, save where nothing but these bytes are damaged */
async function readStored({ store: { readers } }: ReaderSource, id: ReaderId): Promise<ReadProfile> {
  try {
    return readProfile(await readers.loadInterests(id));
  } catch (error) {
    if (!(error instanceof BroadsheetError) || error.code !== 'value-damaged') throw error;
    return { profile: emptyProfile(), problem: 'unreadable' };
  }
}

async function versionOf(
  { store: { readers }, clock }: ReaderSource,
  id: ReaderId,
  name: string | null,
  onlyKnown: boolean,
): Promise<ReaderVersion> {
  const known = (await readers.readerVersions([id])).get(id);
  if (known) return known;
  if (onlyKnown) throw readerGone();
  const settings = defaultReaderSettings;
  await readers.createReader({ id, name, createdAt: clock.now(), settings, lastLookedAt: null });
  const created = (await readers.readerVersions([id])).get(id);
  if (!created) throw readerGone();
  return created;
}

/**
 * Learns what was recorded after what the profile has learned, in the order of the recording: after a crash, or beside
 * another process, nothing acknowledged is lost and nothing is learned twice.
 * @returns interactions learned
 */
async function replay(
  { store, live, clock }: ReaderSource,
  reader: Reader,
  profile: Profile,
): Promise<number> {
  let after = { number: profile.learnedUpTo + 1, id: '' };
  let replayed = 0;
  while (true) {
    const page = await store.readers.listToLearn(reader.id, { after, limit: replayPage });
    if (replayed === 0 && page.length === replayPage) {
      const newest = { from: after.number, most: maxReplayed };
      const number = await store.readers.firstToLearn(reader.id, newest);
      if (number > after.number) {
        after = { number, id: '' };
        profile.learnedUpTo = number - 1;
        continue;
      }
    }
    for (const act of page) {
      const story = live.get(act.storyId) ?? (await store.articles.findStory(act.storyId));
      if (story && reader.settings.personalise) {
        learnAgain(profile, act, live.facts(story, act.articleId), clock.now());
      }
      profile.learnedUpTo = act.number;
      replayed += 1;
    }
    const last = page.at(-1);
    if (!last || page.length < replayPage) return replayed;
    after = { number: last.number, id: last.id };
  }
}

/** Stories that were merged while the reader was not held: what they taught was taught by what they became. */
async function followMerges({ live, store }: ReaderSource, profile: Profile): Promise<void> {
  for (const id of [...profile.lessons.keys()]) {
    if (live.get(id)) continue;
    const story = await store.articles.findStory(id);
    if (story) moveLessons(profile, id, story.id);
  }
}

/** Whoever holds a page of a closed account is told so. */
export function readerGone(): BroadsheetError {
  return new BroadsheetError({
    code: 'reader-gone',
    audience: 'reader',
    message: 'This account has been closed.',
    advice: 'Nothing was kept of what you did just now. Sign in with another account to go on.',
  });
}
