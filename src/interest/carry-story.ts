// What a reader has on a story that became part of another, or was part of it, carried over in memory as the store does
// it.
import type { ReaderStory, Stance } from '../model/reader.ts';
import type { StoryId } from '../model/story.ts';
import { unmetStory } from './story-state.ts';

export interface CarriedParts {
  stances: Stance[];
  readonly states: Map<StoryId, ReaderStory>;
}

/** Whether the reader has a mark or a wish on the story. */
export function concernsStory({ states, stances }: CarriedParts, id: StoryId): boolean {
  const key = String(id);
  return states.has(id) || stances.some(({ subject }) => subject.kind === 'story' && subject.key === key);
}

/** Where there are marks on both, the later of each counts and the times seen add up; a wish on the other stays. */
export function carryStory(parts: CarriedParts, from: StoryId, into: StoryId): void {
  const state = parts.states.get(from);
  if (state) {
    parts.states.delete(from);
    parts.states.set(into, joined(parts.states.get(into) ?? unmetStory(into), state));
  }
  const isOn = (stance: Stance, id: StoryId) =>
    stance.subject.kind === 'story' && stance.subject.key === String(id);
  const stance = parts.stances.find((one) => isOn(one, from));
  if (!stance) return;
  const others = parts.stances.filter((one) => one !== stance);
  const isKept = others.some((one) => isOn(one, into));
  const carried: Stance = { ...stance, subject: { kind: 'story', key: String(into) } };
  parts.stances = isKept ? others : [...others, carried];
}

/** What is known of a story is known of another that left it. Not for a story with a save: the store knows of what. */
export function copyStory(parts: CarriedParts, from: StoryId, into: StoryId): void {
  const state = parts.states.get(from);
  if (state && !parts.states.has(into)) {
    // More was asked for of the other.
    parts.states.set(into, { ...state, storyId: into, wishedAt: null, unwishedAt: null });
  }
  const isOn = ({ subject }: Stance, id: StoryId) => subject.kind === 'story' && subject.key === String(id);
  const stance = parts.stances.find((one) => isOn(one, from));
  if (!stance || parts.stances.some((one) => isOn(one, into))) return;
  parts.stances = [...parts.stances, { ...stance, subject: { kind: 'story', key: String(into) } }];
}

function joined(known: ReaderStory, carried: ReaderStory): ReaderStory {
  const savedAt = later(known.savedAt, carried.savedAt);
  const hiddenAt = later(known.hiddenAt, carried.hiddenAt);
  const wishedAt = later(known.wishedAt, carried.wishedAt);
  return {
    storyId: known.storyId,
    seenAt: later(known.seenAt, carried.seenAt),
    seenCount: known.seenCount + carried.seenCount,
    openedAt: later(known.openedAt, carried.openedAt),
    openedBefore: later(known.openedBefore, carried.openedBefore),
    readAt: later(known.readAt, carried.readAt),
    savedAt,
    hiddenAt,
    // What was taken back on one of them is not taken back on the other.
    unsavedAt: savedAt === null ? later(known.unsavedAt, carried.unsavedAt) : null,
    unhiddenAt: hiddenAt === null ? later(known.unhiddenAt, carried.unhiddenAt) : null,
    wishedAt,
    unwishedAt: wishedAt === null ? later(known.unwishedAt, carried.unwishedAt) : null,
  };
}

function later(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.max(one, other);
}
