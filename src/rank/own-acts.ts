// What a reader did with a story is to lift others, not itself: until it has news, neither that it was saved nor that
// more like it was asked for is a reason to show it.
import { type Lesson, stands } from '../interest/lessons.ts';
import { affinityKey, type LearnedKind } from '../interest/profile.ts';
import { strengthOfLessons } from '../interest/without-lessons.ts';
import type { Story } from '../model/story.ts';
import type { Candidate, FrontQuery } from './front-query.ts';
import { tasteFor } from './taste.ts';

/** Said wherever the parts are explained, for readers. */
export const ownActsRule =
  'Saving a story, or asking for more like it, lifts others like it, and the story itself only once it has news.';

const none: readonly Lesson[] = [];

/** What the story taught that does not count for it; none since it had news. */
export function ownLessons({ view }: FrontQuery, { id, newsAt }: Story): readonly Lesson[] {
  const lessons = view.profile.lessons.get(id);
  if (lessons === undefined) return none;
  return lessons.filter((lesson) => newsAt <= lesson.at && stands(lesson));
}

/** Sums are kept in single precision: what taking an act out of them leaves behind is no part of a score. */
const rounding = 1e-3;

interface LearnedSubject {
  readonly kind: LearnedKind;
  readonly key: string;
}

/** How much of the liking of a subject counts for the story, 0..1: all, where the story taught nothing of it. */
export function countedShare(query: FrontQuery, candidate: Candidate, subject: LearnedSubject): number {
  const lessons = ownLessons(query, candidate.story);
  if (lessons.length === 0) return 1;
  const { live, taste, view } = query;
  const name = affinityKey(subject.kind, subject.key);
  const own = strengthOfLessons(view.profile, name, lessons, taste.at);
  if (own === 0) return 1;
  const { strength, perLearned } = tasteFor(live, taste, subject);
  if (strength <= 0) return 1;
  const share = 1 - (own * perLearned) / strength;
  return share > rounding ? share : 0;
}
