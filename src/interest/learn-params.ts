// Every weight of learning: how much each act says, how fast it fades. Units in the names.
import type { InteractionKind } from '../model/reader.ts';

/** How an act is read: what it says (-1..1) and how much evidence it is (0.., below 0 taken away). */
export interface ActStrength {
  readonly value: number;
  readonly evidence: number;
}

/** An act about the whole story. Reading is graded by seconds and share in `learn.ts`. */
export const actStrengths: Readonly<Record<InteractionKind, ActStrength>> = {
  // Passed over says a little by itself; what is passed over again and again is not what the reader came for.
  seen: { value: -1, evidence: 0.2 },
  opened: { value: 0.5, evidence: 0.6 },
  read: { value: 1, evidence: 1 },
  saved: { value: 1, evidence: 1.5 },
  unsaved: { value: -0.1, evidence: 0.2 },
  shared: { value: 1, evidence: 1.5 },
  hidden: { value: -0.9, evidence: 1.2 },
  unhidden: { value: 0.4, evidence: 0.6 },
  more: { value: 1, evidence: 2 },
  less: { value: -1, evidence: 2 },
  // Takes the evidence of one 'less' away again.
  relented: { value: -1, evidence: -2 },
  // And this of one 'more'.
  unwished: { value: 1, evidence: -2 },
};

/** "More" and "less" about one named subject: all of it goes there. */
export const subjectEvidence = 4;

/** Seconds of reading that count as a full read. */
export const fullReadSeconds = 40;

export const longHalfLifeDays = 45;
export const shortHalfLifeDays = 4;

/** Evidence that nothing is known against: one read alone moves a subject to about 1 / (1 + prior). */
export const priorEvidence = 1.6;

/** Evidence kept per subject and time scale: more is folded, so that a taste can turn and a bot cannot shout. */
export const maxEvidence = 24;

/** Share of the short-term view in the strength shown. */
export const shortShare = 0.45;

/** Most subjects kept per reader; the weakest go first. */
export const maxSubjects = 300;

/** Interactions learned per reader and hour; what a bot does above that is recorded and not learned. */
export const maxLearnedPerHour = 400;

/** Stories opened by one reader that count with those of others: who opens more than a person can is not counted. */
export const mostOpenedPerHour = 100;
export const mostOpenedPerDay = 400;
