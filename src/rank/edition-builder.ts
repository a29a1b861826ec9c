// Test builders: a reader as held, what they said and did, and editions over a few stories; nothing is stored.

import { emptyProfile } from '../interest/profile.ts';
import type { ReaderView } from '../interest/reader-view.ts';
import { unmetStory } from '../interest/story-state.ts';
import { fixedClock } from '../model/clock.ts';
import type { Control, SponsorControl, SteeringControl } from '../model/control.ts';
import {
  defaultReaderSettings,
  type ReaderSettings,
  type ReaderStory,
  type Stance,
} from '../model/reader.ts';
import type { Story } from '../model/story.ts';
import { noon } from '../model/story-builder.ts';
import { createEditions, type EditionService } from './editions.ts';
import { createLiveIndex, type LiveIndex } from './live-index.ts';
import { defaultRankParams } from './params.ts';

/** A reader of whom nothing is known. */
export function buildView({
  settings = {},
  ...over
}: Partial<ReaderView> & { settings?: Partial<ReaderSettings> } = {}): ReaderView {
  const reader = {
    id: 'ann',
    name: null,
    createdAt: 0,
    settings: { ...defaultReaderSettings, ...settings },
    lastLookedAt: null,
  };
  return {
    reader,
    stances: [],
    states: new Map(),
    profile: emptyProfile(),
    articlesRead: new Set(),
    lastLookedAt: null,
    ...over,
  };
}

export function buildStance(
  kind: Stance['subject']['kind'],
  key: string,
  which: Stance['stance'],
  until: number | null = null,
): Stance {
  return { subject: { kind, key }, stance: which, label: key, at: noon, until };
}

let controls = 0;
const laid = () => ({
  id: ++controls,
  note: 'The result is due',
  setBy: 'eve',
  setAt: noon,
  until: null,
  endedAt: null,
  endedBy: null,
});

/** What the editors laid down: a boost of nothing in particular where nothing else is said. */
export function buildControl(over: Partial<SteeringControl> = {}): SteeringControl {
  const subject = { kind: 'story', key: '1' } as const;
  return { ...laid(), kind: 'boost', subject, label: 'A story', place: null, sponsored: null, ...over };
}

export function buildSponsored(over: Partial<SponsorControl> = {}): SponsorControl {
  const sponsored = {
    payer: 'Quay Stores',
    headline: 'Autumn sale',
    text: null,
    href: 'https://quay.example/',
  };
  return { ...laid(), kind: 'sponsor', subject: null, label: 'Autumn sale', place: 1, sponsored, ...over };
}

/** What the reader did with a story; nothing where nothing is given. */
export function buildState(storyId: number, over: Partial<ReaderStory> = {}): ReaderStory {
  return { ...unmetStory(storyId), ...over };
}

/** Editions for one reader at noon. */
export function buildEditions(
  stories: readonly Story[],
  view: ReaderView = buildView(),
  {
    random = () => 0.5,
    params,
    controls = [],
    others = {},
    live = createLiveIndex(),
  }: {
    random?: () => number;
    params?: Parameters<typeof defaultRankParams>[0];
    controls?: readonly Control[];
    /** Readers beside the one, by their id. */
    others?: Readonly<Record<string, ReaderView>>;
    /** To change it later. */
    live?: LiveIndex;
  } = {},
): EditionService {
  live.load(stories);
  return createEditions({
    live,
    readers: { view: async (id) => others[id] ?? view, onForgotten() {} },
    store: { readers: { saveEdition: async () => 'kept', findEdition: async () => undefined } },
    clock: fixedClock(noon),
    random,
    controls: () => controls,
    params: defaultRankParams(params),
  });
}
