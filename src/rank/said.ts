// What the models that learn from everything said while a page was made. Such a model (themes of all news, what all
// readers open) has no version that could be gone back to; what it said can be kept, and asked instead.
import type { Lift } from '../interest/crowd.ts';
import type { StoryId } from '../model/story.ts';
import type { Candidate } from './front-query.ts';
import type { LiveIndex } from './live-index.ts';

export interface Said {
  /** True while a page is made again: the models are not asked. */
  readonly isRecalled: boolean;
  /** The candidates of each look at all stories in which likeness in words counted; null: all there are. */
  readonly found: (readonly StoryId[] | null)[];
  /** Looks that were recalled so far. */
  looks: number;
  /** Likeness to what the reader read, in steps of `themeSteps`; none where it is no more than chance. */
  readonly themes: Map<StoryId, number>;
  readonly crowd: Map<StoryId, Lift>;
}

/** Whole steps of a cosine of 1. */
export const themeSteps = 32_767;

export function nothingSaid(): Said {
  return { isRecalled: false, found: [], looks: 0, themes: new Map(), crowd: new Map() };
}

/** The next look's candidates as they were recorded; null where the look is to be taken. */
export function recalledLook(said: Said | undefined, live: LiveIndex): readonly Candidate[] | null {
  if (!said?.isRecalled) return null;
  const ids = said.found[said.looks++];
  if (!ids) return ids === null ? allOf(live) : null;
  return ids.flatMap((id) => {
    const slot = live.slotOf(id);
    const story = slot === undefined ? undefined : live.storyAt(slot);
    return slot === undefined || story === undefined ? [] : [{ slot, story }];
  });
}

function allOf(live: LiveIndex): readonly Candidate[] {
  return Array.from({ length: live.slotBound }, (_, slot) => slot).flatMap((slot) => {
    const story = live.storyAt(slot);
    return story ? [{ slot, story }] : [];
  });
}

/** As it is recorded: ids as the first and the gaps after it; pairs of story and steps; stories with four numbers. */
export interface SaidRecord {
  readonly found: readonly (readonly number[] | null)[];
  readonly themes: readonly number[];
  readonly crowd: readonly number[];
}

export function toSaidRecord({ found, themes, crowd }: Said): SaidRecord {
  return {
    found: found.map((ids) => ids && toGaps(ids)),
    themes: [...themes].flat(),
    crowd: [...crowd].flatMap(([id, { lift, popularity, company, kinship }]) => [
      ...[id, lift, popularity],
      ...[company, kinship],
    ]),
  };
}

export function fromSaidRecord({ found, themes, crowd }: SaidRecord): Said {
  const said: Said = { ...nothingSaid(), isRecalled: true };
  for (const gaps of found) said.found.push(gaps && fromGaps(gaps));
  for (let i = 0; i + 1 < themes.length; i += 2) said.themes.set(themes[i]!, themes[i + 1]!);
  for (let i = 0; i + 4 < crowd.length; i += 5) {
    const [lift, popularity, company, kinship] = crowd.slice(i + 1, i + 5) as [
      number,
      number,
      number,
      number,
    ];
    said.crowd.set(crowd[i]!, { lift, popularity, company, kinship });
  }
  return said;
}

function toGaps(ids: readonly number[]): number[] {
  const sorted = ids.toSorted((a, b) => a - b);
  return sorted.map((id, i) => id - (sorted[i - 1] ?? 0));
}

function fromGaps(gaps: readonly number[]): number[] {
  let id = 0;
  return gaps.map((gap) => {
    id += gap;
    return id;
  });
}
