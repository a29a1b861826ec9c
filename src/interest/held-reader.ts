// One reader in memory: made from what was loaded, brought up to date in place, and what a look changes.
import type { ArticleId } from '../model/article.ts';
import type { Reader, ReaderStory, ReaderVersion, Stance } from '../model/reader.ts';
import type { StoryId } from '../model/story.ts';
import type { LoadedReader } from './load-reader.ts';
import type { Profile } from './profile.ts';
import type { ReaderView } from './reader-view.ts';

export interface HeldReader extends ReaderView {
  reader: Reader;
  stances: Stance[];
  readonly states: Map<StoryId, ReaderStory>;
  profile: Profile;
  readonly articlesRead: Set<ArticleId>;
  lastLookedAt: number | null;
  /** Newest look of the visit under way. */
  lookedAt: number | null;
  /** What the store had when this was loaded, and what this process changed since. */
  version: ReaderVersion;
  /** Interactions learned at the last load that the stored profile had not learned from. */
  unsaved: number;
  /** Something was learned here that is not saved. */
  dirty: boolean;
  gone: boolean;
}

/** A look after so long a pause begins a new visit. */
const visitGapMs = 30 * 60_000;

/** Whether the store has nothing of the reader that is not held. */
export function isUpToDate({ version }: HeldReader, stored: ReaderVersion | undefined): boolean {
  return version.version === stored?.version && version.erasures === stored.erasures;
}

/** A reader as loaded. */
export function toHeld({
  reader,
  stances,
  states,
  articlesRead,
  profile,
  version,
  replayed,
}: LoadedReader): HeldReader {
  return {
    reader,
    stances,
    states: new Map(states.map((state) => [state.storyId, state])),
    profile,
    articlesRead: new Set(articlesRead),
    lastLookedAt: reader.lastLookedAt,
    lookedAt: null,
    version,
    unsaved: replayed,
    dirty: false,
    gone: false,
  };
}

/** Puts what was loaded anew in the place of what was held; the object and its maps stay. */
export function updateHeld(
  held: HeldReader,
  { reader, stances, states, articlesRead, profile, ...loaded }: LoadedReader,
): void {
  const { hour, learnedInHour } = held.profile;
  noteLook(held, reader.lastLookedAt);
  held.reader = reader;
  held.stances = stances;
  held.states.clear();
  for (const state of states) held.states.set(state.storyId, state);
  held.articlesRead.clear();
  for (const id of articlesRead) held.articlesRead.add(id);
  // What bounds a flood is counted on, and nothing taken from the old profile passes for the new one's.
  Object.assign(profile, { hour, learnedInHour, revision: held.profile.revision + 1 });
  held.profile = profile;
  held.version = loaded.version;
  held.unsaved = loaded.replayed;
  // Another process may have saved what was learned here.
  if (loaded.replayed === 0) held.dirty = false;
}

/** Clocks of machines that share a store differ by less. */
const usualSkewMs = 60_000;

/** A look of the future was made while the clock was ahead: else no later one would count until the clock is there again. */
export function takeBackAheadLooks(held: HeldReader, now: number): void {
  const latest = now + usualSkewMs;
  if ((held.lookedAt ?? held.reader.lastLookedAt ?? now) > latest) held.lookedAt = now;
  if ((held.lastLookedAt ?? now) > latest) held.lastLookedAt = now;
}

/** A look at that time, here or in another process; a pause before it ends the visit that was under way. */
export function noteLook(held: HeldReader, at: number | null): void {
  const last = held.lookedAt ?? held.reader.lastLookedAt;
  if (at === null || (last !== null && at <= last)) return;
  if (last === null || at - last > visitGapMs) held.lastLookedAt = last;
  held.lookedAt = at;
}
