// The editors' controls of this installation, held in memory: pages read them there, and the store is asked every second.
import type { Clock } from '../../model/clock.ts';
import {
  type Control,
  type ControlId,
  isInForce,
  mostPins,
  type NewControl,
  pinPlaces,
  sponsorPlaces,
} from '../../model/control.ts';
import type { ControlFit, ControlStore } from '../../model/control-store.ts';
import type { PublisherId } from '../../model/publisher.ts';
import type { ReaderId } from '../../model/reader.ts';
import type { Controls, ControlWish, LiveStories } from '../../model/services.ts';
import type { Story, StoryId } from '../../model/story.ts';
import { controlSubject } from './control-subject.ts';
import { refusedAddress } from './sponsor-address.ts';

export interface HouseControlsOptions {
  readonly store: {
    readonly controls: ControlStore;
    readonly articles: { findStory(id: StoryId): Promise<Story | undefined> };
  };
  readonly live: Pick<LiveStories, 'byEntity' | 'get'>;
  readonly publisher: (id: PublisherId) => { readonly name: string } | undefined;
  readonly clock: Clock;
}

export interface HouseControls extends Controls {
  /** Takes over what the store has, and what stories of pins have become part of. */
  follow(): Promise<void>;
}

const mostInForce = 100;
const longestMs = 366 * 86_400_000;
const maxNote = 300;
const maxLabel = 200;

export function createHouseControls(options: HouseControlsOptions): HouseControls {
  const { store, live, clock } = options;
  let held: readonly Control[] = [];
  let listed = '';
  /** Stories of controls that became part of others, and controls whose story was looked for since it left memory. */
  const carried = new Map<ControlId, StoryId>();
  const settled = new Set<ControlId>();

  const inForce = () => held.filter((control) => isInForce(control, clock.now()));
  const follow = async (): Promise<void> => {
    const stored = await store.controls.listInForce(clock.now());
    const carried = await Promise.all(stored.map(carry));
    const said = JSON.stringify(carried);
    forgetOver(stored);
    if (said === listed) return;
    // Another list only where something changed: what is made from it is made once.
    listed = said;
    held = carried;
  };
  return {
    inForce,
    follow,
    list: (request) => store.controls.listControls(request),
    async set(wish, by) {
      await follow();
      const now = clock.now();
      const control = await madeFrom(wish, { by, now, options });
      if ('refused' in control) return { kind: 'refused', why: control.refused };
      const outcome = await store.controls.addControl(control, (standing) =>
        fitOf(control, standing.map(carriedSoFar)),
      );
      await follow();
      return outcome;
    },
    async end(id: ControlId, by: ReaderId) {
      const ended = await store.controls.endControl(id, by, clock.now());
      await follow();
      return ended;
    },
  };

  function forgetOver(stored: readonly Control[]): void {
    const standing = new Set(stored.map(({ id }) => id));
    for (const id of carried.keys()) if (!standing.has(id)) carried.delete(id);
    for (const id of settled) if (!standing.has(id)) settled.delete(id);
  }

  /** What is said of a story goes on with the one that it became part of. */
  async function carry(control: Control): Promise<Control> {
    if (control.kind === 'sponsor' || control.subject.kind !== 'story') return control;
    const now = carried.get(control.id) ?? Number(control.subject.key);
    if (live.get(now)) {
      settled.delete(control.id);
    } else if (!settled.has(control.id)) {
      // Asked once when it left the news: merged, or old.
      settled.add(control.id);
      const story = await store.articles.findStory(Number(control.subject.key));
      if (story) carried.set(control.id, story.id);
    }
    return carriedSoFar(control);
  }

  function carriedSoFar(control: Control): Control {
    const id = carried.get(control.id);
    if (id === undefined || control.kind === 'sponsor') return control;
    return { ...control, subject: { kind: 'story', key: String(id) } };
  }
}

interface Making {
  readonly by: ReaderId;
  readonly now: number;
  readonly options: HouseControlsOptions;
}

async function madeFrom(
  wish: ControlWish,
  { by, now, options }: Making,
): Promise<NewControl | { readonly refused: string }> {
  const note = wish.note.trim().slice(0, maxNote);
  if (note === '') return { refused: 'Say why: readers see it.' };
  const { until } = wish;
  if (until !== null && (until <= now || until > now + longestMs))
    return { refused: 'It has to end later than now, and within a year.' };
  const common = { note, setBy: by, setAt: now, until };
  if (wish.kind === 'sponsor') {
    const { sponsored, place } = wish;
    if (!sponsorPlaces.some((one) => one === place))
      return { refused: `There are the places ${sponsorPlaces.join(', ')}.` };
    if (sponsored.payer.trim() === '' || sponsored.headline.trim() === '')
      return { refused: 'It needs a headline, and who pays for it.' };
    const why = refusedAddress(sponsored.href);
    if (why !== null) return { refused: why };
    return {
      ...common,
      kind: 'sponsor',
      subject: null,
      label: sponsored.headline.slice(0, maxLabel),
      place,
      sponsored,
    };
  }
  const found = await controlSubject(wish.subject, options);
  if ('refused' in found) return found;
  const place =
    wish.kind === 'pin' ? Math.min(pinPlaces, Math.max(1, Math.floor(wish.place ?? 1) || 1)) : null;
  const label = found.label.slice(0, maxLabel);
  return { ...common, kind: wish.kind, subject: found.subject, label, place, sponsored: null };
}

function fitOf(control: NewControl, standing: readonly Control[]): ControlFit {
  const replaces = replacedBy(control, standing);
  const others = standing.filter(({ id }) => !replaces.includes(id));
  const why = noRoom(control, others);
  return why === null ? { kind: 'fits', replaces } : { kind: 'refused', why };
}

/** In words, where it cannot stand beside the others; null where it can. */
function noRoom(control: NewControl, others: readonly Control[]): string | null {
  if (others.length >= mostInForce) return `There are ${mostInForce} in force already: lift some first.`;
  if (control.kind === 'pin' && others.filter(({ kind }) => kind === 'pin').length >= mostPins)
    return `There are ${mostPins} pins already: lift one first.`;
  const taken = others.find((one) => one.kind === 'sponsor' && one.place === control.place);
  return control.kind === 'sponsor' && taken
    ? `Place ${control.place} is taken: lift "${taken.label}" first.`
    : null;
}

/** One word of the editors' on each subject: the newest counts. */
function replacedBy({ subject }: NewControl, standing: readonly Control[]): readonly ControlId[] {
  if (subject === null) return [];
  return standing
    .filter((one) => one.subject?.kind === subject.kind && one.subject.key === subject.key)
    .map(({ id }) => id);
}
