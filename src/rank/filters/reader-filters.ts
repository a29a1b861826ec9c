// What a reader's own blocks and marks take off the page. Blocks fail closed: in doubt the story goes.
import type { ReaderStory, Stance } from '../../model/reader.ts';
import type { Candidate, FrontQuery } from '../front-query.ts';
import type { LiveIndex } from '../live-index.ts';
import { type Mutes, mutesOf } from '../muted.ts';
import type { Filter } from '../pipeline.ts';
import { wordsOfStory } from '../word-matcher.ts';

type FrontFilter = Filter<FrontQuery, Candidate>;

/** Muted topics, names, words, stories; a muted publisher takes out what nobody else carries. */
export const mutedFilter: FrontFilter = {
  name: 'muted',
  failsClosed: true,
  prepare: ({ live, view, now }) => mutedTest(live, mutesOf(view.stances, now)),
};

/** Is the candidate free of what is muted? */
export function mutedTest(live: LiveIndex, mutes: Mutes): (candidate: Candidate) => boolean {
  const { stances, publishers, words, stories } = mutes;
  if (stances.length === 0) return () => true;
  const topics = numbersOf(stances, 'topic', (key) => live.features.topicNames.find(key));
  const entities = [...numbersOf(stances, 'entity', (key) => live.features.entities.names.find(key))];
  const { topics: lists, entities: named } = live.features;
  return ({ slot, story }) => {
    if (stories.has(story.id) || (story.sagaId !== null && stories.has(story.sagaId))) return false;
    if (topics.size > 0 && lists.hasAny(slot, topics)) return false;
    if (entities.some((number) => named.salience(slot, number) > 0)) return false;
    if (publishers.size > 0 && live.features.isOnlyBy(slot, publishers, story)) return false;
    return !words.some((word) => live.mayHold(slot, word) && word.matches(wordsOfStory(story)));
  };
}

export const hiddenFilter: FrontFilter = {
  name: 'hidden',
  failsClosed: true,
  prepare: (query) => (candidate) => (query.view.states.get(candidate.story.id)?.hiddenAt ?? null) === null,
};

/** Read or opened, and no news since. */
export const readFilter: FrontFilter = {
  name: 'already-read',
  failsClosed: false,
  prepare: (query) => (candidate) => {
    const state = query.view.states.get(candidate.story.id);
    const readAt = state ? lastReadAt(state) : null;
    return readAt === null || candidate.story.newsAt > readAt;
  },
};

/**
 * Shown again and again, never opened, and no news since; what the editors pinned is not counted out. Where there is
 * nothing else, it is the news all the same.
 */
export const seenTooOftenFilter: FrontFilter = {
  name: 'seen-too-often',
  failsClosed: false,
  givesWay: true,
  prepare: (query) => (candidate) => {
    const state = query.view.states.get(candidate.story.id);
    if (query.rulings?.pins.some(({ matches }) => matches(candidate))) return true;
    if (!state || state.seenCount < query.params.seenTooOften || state.openedAt !== null) return true;
    return candidate.story.newsAt > (state.seenAt ?? 0);
  },
};

export const languageFilter: FrontFilter = {
  name: 'language',
  failsClosed: false,
  prepare(query) {
    const wanted = new Set(query.view.reader.settings.languages.map(baseLanguage));
    if (wanted.size === 0) return () => true;
    return ({ story }) => story.language === null || wanted.has(baseLanguage(story.language));
  },
};

/** When the reader last read or opened the story; null when never. */
export function lastReadAt(state: ReaderStory): number | null {
  if (state.readAt === null) return state.openedAt;
  return state.openedAt === null ? state.readAt : Math.max(state.readAt, state.openedAt);
}

/** `en` of `en-GB`. */
export function baseLanguage(code: string): string {
  return code.toLowerCase().split(/[-_]/, 1)[0] ?? '';
}

function keysOf(stances: readonly Stance[], kind: Stance['subject']['kind']): string[] {
  return stances.filter((stance) => stance.subject.kind === kind).map((stance) => stance.subject.key);
}

function numbersOf(
  stances: readonly Stance[],
  kind: Stance['subject']['kind'],
  find: (key: string) => number | undefined,
): Set<number> {
  return new Set(keysOf(stances, kind).flatMap((key) => find(key) ?? []));
}
