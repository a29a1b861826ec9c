// Where a reader stands with a story after one more interaction: the rule that store and memory share in words.
import type { Interaction, ReaderStory } from '../model/reader.ts';
import type { StoryId } from '../model/story.ts';

export function unmetStory(storyId: StoryId): ReaderStory {
  return { storyId, seenAt: null, seenCount: 0, openedAt: null, readAt: null, savedAt: null, hiddenAt: null };
}

/** Marks keep the newest time; saving and hiding are undone by their opposites. */
export function afterInteraction(state: ReaderStory, act: Pick<Interaction, 'kind' | 'at'>): ReaderStory {
  const { at } = act;
  switch (act.kind) {
    case 'seen':
      return { ...state, seenAt: newest(state.seenAt, at), seenCount: state.seenCount + 1 };
    case 'opened':
      return { ...state, openedAt: newest(state.openedAt, at) };
    case 'read':
      return { ...state, readAt: newest(state.readAt, at) };
    case 'saved':
      return { ...state, savedAt: newest(state.savedAt, at) };
    case 'unsaved':
      return { ...state, savedAt: null };
    case 'hidden':
      return { ...state, hiddenAt: newest(state.hiddenAt, at) };
    case 'unhidden':
      return { ...state, hiddenAt: null };
    default:
      return state;
  }
}

function newest(known: number | null, at: number): number {
  return known === null ? at : Math.max(known, at);
}
