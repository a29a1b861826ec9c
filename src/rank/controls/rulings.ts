// The editors' controls as one page needs them: which stories they take off, lift, lower and hold in a place.
import {
  type Control,
  isInForce,
  type SponsorControl,
  type SteeringControl,
  type SteeringKind,
} from '../../model/control.ts';
import type { SponsoredSlot } from '../../model/edition.ts';
import type { Story, StoryId } from '../../model/story.ts';
import type { LiveIndex } from '../live-index.ts';
import { wordsOfStory } from '../word-matcher.ts';
import { wordSearch } from '../word-signs.ts';

interface Placeable {
  readonly slot: number;
  readonly story: Story;
}

export interface Ruling {
  readonly control: SteeringControl;
  matches(candidate: Placeable): boolean;
}

export interface Rulings {
  readonly excluded: readonly Ruling[];
  /** Boosts and buries. */
  readonly lifts: readonly Ruling[];
  /** By place, the newest first within one. */
  readonly pins: readonly Ruling[];
  readonly sponsored: readonly SponsoredSlot[];
  /** Zone of times in their sentences where the reader chose none. */
  readonly timeZone: string;
}

export const noRulings: Rulings = { excluded: [], lifts: [], pins: [], sponsored: [], timeZone: 'UTC' };

/** @param now only those in force then */
export function rulingsOf(
  live: LiveIndex,
  controls: readonly Control[],
  { now, timeZone }: { readonly now: number; readonly timeZone: string },
): Rulings {
  const standing = controls.filter((control) => isInForce(control, now));
  if (standing.length === 0) return noRulings;
  const steering = standing.filter((control) => control.kind !== 'sponsor');
  const of = (...kinds: SteeringKind[]) =>
    steering
      .filter(({ kind }) => kinds.includes(kind))
      .map((control) => ({ control, matches: matcherOf(live, control) }));
  return {
    excluded: of('exclude'),
    lifts: of('boost', 'bury'),
    pins: of('pin').sort(
      (a, b) => (a.control.place ?? 1) - (b.control.place ?? 1) || b.control.id - a.control.id,
    ),
    sponsored: standing
      .filter((control) => control.kind === 'sponsor')
      .map(slotOf)
      .sort((a, b) => a.place - b.place),
    timeZone,
  };
}

function slotOf({ id, place, sponsored, until }: SponsorControl): SponsoredSlot {
  return { controlId: id, place, until, ...sponsored };
}

/** Is it a story whose first publisher, topics, names or words are meant? A publisher is left out where nobody else tells. */
function matcherOf(live: LiveIndex, { subject, kind }: SteeringControl): Ruling['matches'] {
  const { key } = subject;
  switch (subject.kind) {
    case 'story':
      return ({ story }) => story.id === Number(key);
    case 'publisher': {
      const id = Number(key);
      if (kind !== 'exclude') return ({ slot }) => live.features.leadPublisher[slot] === id;
      return ({ story }) => story.coverage.every(({ publisherId }) => publisherId === id);
    }
    case 'topic': {
      const number = live.features.topicNames.find(key);
      return ({ slot }) => number !== undefined && live.features.topics.list(slot).includes(number);
    }
    case 'entity':
      return ({ slot }) => live.features.salience(slot, key) > 0;
    case 'word': {
      const word = wordSearch(key);
      return ({ slot, story }) => live.mayHold(slot, word) && word.matches(wordsOfStory(story));
    }
  }
}

/** Newest stories that one control brings before the scorers, whatever they weigh. */
const mostBrought = 40;

/** Live stories that are to be looked at for the sake of pins and boosts. */
export function storiesMeant(live: LiveIndex, { pins, lifts }: Rulings): readonly StoryId[] {
  const ids = new Set<StoryId>();
  for (const { control } of [...pins, ...lifts]) {
    if (control.kind === 'bury') continue;
    const { kind, key } = control.subject;
    if (kind === 'story') ids.add(Number(key));
    else if (kind === 'topic') for (const { id } of live.byTopic(key, mostBrought)) ids.add(id);
    else if (kind === 'entity') for (const { id } of live.byEntity(key, mostBrought)) ids.add(id);
    else if (kind === 'publisher')
      for (const { id } of live.byPublisher(Number(key), mostBrought)) ids.add(id);
  }
  return [...ids];
}

/** Those that pins hold, by the pin: the first of the ranked that it means and that no earlier one has. */
export function pinned<T>(
  { pins }: Rulings,
  ranked: readonly T[],
  candidateOf: (one: T) => Placeable,
): ReadonlyMap<T, SteeringControl> {
  const held = new Map<T, SteeringControl>();
  for (const { control, matches } of pins) {
    const found = ranked.find((one) => !held.has(one) && matches(candidateOf(one)));
    if (found) held.set(found, control);
  }
  return held;
}

/** Puts what is pinned at its place among the others; places beyond the end are the end. */
export function atTheirPlaces<T>(
  others: readonly T[],
  pins: readonly { readonly one: T; readonly place: number }[],
): readonly T[] {
  const page = [...others];
  for (const { one, place } of pins.toSorted((a, b) => a.place - b.place)) {
    page.splice(Math.max(0, place - 1), 0, one);
  }
  return page;
}
