// Where a reader stands with a story after one more interaction: the rule that store and memory share in words.
import { afterOpening, type Interaction, type InteractionKind, type ReaderStory } from '../model/reader.ts';
import type { StoryId } from '../model/story.ts';

export function unmetStory(storyId: StoryId): ReaderStory {
  return {
    storyId,
    seenAt: null,
    seenCount: 0,
    openedAt: null,
    openedBefore: null,
    readAt: null,
    savedAt: null,
    hiddenAt: null,
    unsavedAt: null,
    unhiddenAt: null,
    wishedAt: null,
    unwishedAt: null,
  };
}

/**
 * Marks keep the newest time; saving and hiding are undone by their opposites. An act that comes late, after a newer
 * one of its kind or its opposite, undoes nothing.
 */
export function afterInteraction(
  state: ReaderStory,
  act: Pick<Interaction, 'kind' | 'at' | 'subject'>,
): ReaderStory {
  const { at } = act;
  switch (act.kind) {
    case 'seen':
      return { ...state, seenAt: newest(state.seenAt, at), seenCount: state.seenCount + 1 };
    case 'opened':
      return { ...state, ...afterOpening(state, at) };
    case 'read':
      return { ...state, readAt: newest(state.readAt, at) };
    case 'saved':
      return isNewest(at, state.savedAt, state.unsavedAt)
        ? { ...state, savedAt: at, unsavedAt: null }
        : state;
    case 'unsaved':
      return isNewest(at, state.savedAt, state.unsavedAt)
        ? { ...state, savedAt: null, unsavedAt: at }
        : state;
    case 'hidden':
      return isNewest(at, state.hiddenAt, state.unhiddenAt)
        ? { ...state, hiddenAt: at, unhiddenAt: null }
        : state;
    case 'unhidden':
      return isNewest(at, state.hiddenAt, state.unhiddenAt)
        ? { ...state, hiddenAt: null, unhiddenAt: at }
        : state;
    case 'more':
      return isOfStory(act) && isNewest(at, state.wishedAt, state.unwishedAt)
        ? { ...state, wishedAt: at, unwishedAt: null }
        : state;
    case 'unwished':
      return isOfStory(act) && isNewest(at, state.wishedAt, state.unwishedAt)
        ? { ...state, wishedAt: null, unwishedAt: at }
        : state;
    default:
      return state;
  }
}

/** More of one subject of a story says nothing of the story. */
function isOfStory({ subject }: Pick<Interaction, 'subject'>): boolean {
  return subject === null;
}

/** When the reader last saved the story or took that back, hid it or took that back; null for other kinds of acts. */
export function markedAt(state: ReaderStory, kind: InteractionKind): number | null {
  if (kind === 'saved' || kind === 'unsaved') return state.savedAt ?? state.unsavedAt;
  if (kind === 'hidden' || kind === 'unhidden') return state.hiddenAt ?? state.unhiddenAt;
  return null;
}

function newest(known: number | null, at: number): number {
  return known === null ? at : Math.max(known, at);
}

function isNewest(at: number, done: number | null, undone: number | null): boolean {
  return at >= Math.max(done ?? at, undone ?? at);
}
