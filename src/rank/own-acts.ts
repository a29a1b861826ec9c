// What a reader did with a story is to lift others, not itself: until it has news, neither that it was saved nor that
// more like it was asked for is a reason to show it.
import { affinityKey, type LearnedKind } from '../interest/profile.ts';
import { type OwnAct, strengthOfActs } from '../interest/without-acts.ts';
import type { Story } from '../model/story.ts';
import type { Candidate, FrontQuery } from './front-query.ts';
import { frontEntities } from './front-story.ts';
import { tasteFor } from './taste.ts';

/** Said wherever the parts are explained, for readers. */
export const ownActsRule =
  'Saving a story, or asking for more like it, lifts others like it, and the story itself only once it has news.';

const none: readonly OwnAct[] = [];

/** Acts whose lesson does not count for the story; none since it had news. */
export function ownActs({ view }: FrontQuery, { id, newsAt }: Story): readonly OwnAct[] {
  const state = view.states.get(id);
  if (state === undefined) return none;
  // What saving taught stays where it is taken back; a wish that is taken back is not learned.
  const savedAt = state.savedAt ?? state.unsavedAt;
  const isSaved = savedAt !== null && newsAt <= savedAt;
  const isWished = state.wishedAt !== null && newsAt <= state.wishedAt;
  if (!isSaved && !isWished) return none;
  const acts: OwnAct[] = [];
  if (isSaved) acts.push({ kind: 'saved', at: savedAt });
  if (isWished) acts.push({ kind: 'more', at: state.wishedAt });
  return acts;
}

/** Sums are kept in single precision: what taking an act out of them leaves behind is no part of a score. */
const rounding = 1e-4;

interface LearnedSubject {
  readonly kind: LearnedKind;
  readonly key: string;
}

/** How much of the liking of a subject counts for the story, 0..1: all, where the story taught nothing of it. */
export function countedShare(query: FrontQuery, candidate: Candidate, subject: LearnedSubject): number {
  const acts = ownActs(query, candidate.story);
  if (acts.length === 0) return 1;
  const { live, taste, view } = query;
  const affinity = view.profile.affinities.get(affinityKey(subject.kind, subject.key));
  const weight = taughtWeight(query, candidate, subject);
  const own = strengthOfActs(affinity, acts, { weight, now: taste.at });
  const { strength, perLearned } = tasteFor(live, taste, subject);
  if (strength <= 0) return 1;
  const share = 1 - (own * perLearned) / strength;
  return share > rounding ? share : 0;
}

/** How much of its lesson the story gave that subject, as learning takes it; 0 where it has it for ranking alone. */
export function taughtWeight(
  { live }: FrontQuery,
  { slot, story }: Candidate,
  { kind, key }: LearnedSubject,
): number {
  if (kind === 'publisher') return 1;
  if (kind === 'topic') return story.topics.find(({ topic }) => topic === key)?.weight ?? 0;
  const { entities } = live.features;
  const isTaught = entities.mentionsOf(slot, frontEntities).some((mention) => mention.key === key);
  return isTaught ? 0.3 + 0.7 * live.features.salience(slot, key) : 0;
}
