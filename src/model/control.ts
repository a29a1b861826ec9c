// What the editors of an installation laid down about its front page: for every reader alike, with a reason, often
// until a time. The noun is Control; each one that ever was stays listed, with who set it.
import type { ReaderId, Subject } from './reader.ts';

export type ControlId = number;

/** Held in a place; lifted; lowered; taken off every front page and list of them. */
export type SteeringKind = 'pin' | 'boost' | 'bury' | 'exclude';

export type ControlKind = SteeringKind | 'sponsor';

/** What somebody paid for: no story, and in no ranking. */
export interface SponsoredText {
  /** Who pays. */
  readonly payer: string;
  readonly headline: string;
  readonly text: string | null;
  /** https or http. */
  readonly href: string;
}

interface Laid {
  readonly id: ControlId;
  /** Why, for readers. */
  readonly note: string;
  /** Who set it; null where that account is gone. */
  readonly setBy: ReaderId | null;
  readonly setAt: number;
  /** It ends then by itself; null: when it is lifted. */
  readonly until: number | null;
  /** When it was lifted, and by whom; null while it was not. */
  readonly endedAt: number | null;
  readonly endedBy: ReaderId | null;
}

export interface SteeringControl extends Laid {
  readonly kind: SteeringKind;
  /** A story, publisher, topic, name or word. */
  readonly subject: Subject;
  readonly label: string;
  /** Of a pin, 1 for the lead; null of all else. */
  readonly place: number | null;
  readonly sponsored: null;
}

export interface SponsorControl extends Laid {
  readonly kind: 'sponsor';
  readonly subject: null;
  readonly label: string;
  readonly place: number;
  readonly sponsored: SponsoredText;
}

export type Control = SteeringControl | SponsorControl;

type NotYetLaid = 'id' | 'endedAt' | 'endedBy';
export type NewControl = Omit<SteeringControl, NotYetLaid> | Omit<SponsorControl, NotYetLaid>;

export type SetControlOutcome =
  | { readonly kind: 'set'; readonly control: Control }
  /** In words: what stands in its way. */
  | { readonly kind: 'refused'; readonly why: string };

/** The places that a pin can hold, from the lead on, and how many pins stand at once. */
export const pinPlaces = 8;
export const mostPins = 5;

/** Where sponsored slots stand on the front page: below the lead, before the sections, before the last line. */
export const sponsorPlaces = [1, 2, 3] as const;

/** Is it in force at that time? */
export function isInForce({ endedAt, until }: Pick<Control, 'endedAt' | 'until'>, now: number): boolean {
  return endedAt === null && (until === null || until > now);
}
