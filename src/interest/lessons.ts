// What saving a story, and asking for more like it, taught: kept so that no story is its own evidence, and so that
// saying it twice teaches it once. Of what was learned, never of what was only done.
import type { StoryId } from '../model/story.ts';
import type { AffinityKey, Profile } from './profile.ts';

export type LessonKind = 'saved' | 'more';

export interface Lesson {
  readonly kind: LessonKind;
  /** When it was said; said again, it is said then. */
  readonly at: number;
  /** How much of it each subject was taught; a subject that was forgotten since is not among them. */
  readonly weights: ReadonlyMap<AffinityKey, number>;
  /** Its words were learned, and not forgotten since. */
  readonly words: boolean;
}

export type Lessons = Map<StoryId, readonly Lesson[]>;

/** Of one reader; what is older says nothing of a story that is still the same news. */
const mostStories = 60;
const keptMs = 14 * 86_400_000;

/** Whether anything of it is left in what is known of the reader. */
export function stands({ weights, words }: Lesson): boolean {
  return weights.size > 0 || words;
}

/** Those of that kind that stand; of two stories that became one there are two. */
export function standing({ lessons }: Profile, id: StoryId, kind: LessonKind): readonly Lesson[] {
  return (lessons.get(id) ?? []).filter((one) => one.kind === kind && stands(one));
}

/** Whether one of that kind is known, though it may have been taken back. */
export function hasLesson({ lessons }: Profile, id: StoryId, kind: LessonKind): boolean {
  return (lessons.get(id) ?? []).some((one) => one.kind === kind);
}

/** Notes what was learned just now; what of that kind does not stand any more goes. */
export function noteLesson({ lessons }: Profile, id: StoryId, lesson: Lesson): void {
  const others = (lessons.get(id) ?? []).filter((one) => one.kind !== lesson.kind || stands(one));
  lessons.delete(id);
  lessons.set(id, [...others, lesson]);
  for (const [old, [...of]] of lessons)
    if (of.every(({ at }) => at < lesson.at - keptMs)) lessons.delete(old);
  const oldest = lessons.keys().next().value;
  if (lessons.size > mostStories && oldest !== undefined) lessons.delete(oldest);
}

/** They were taken back: that is kept, for they are not to be taken back twice. */
export function emptyLessons({ lessons }: Profile, id: StoryId, kind: LessonKind): void {
  const known = lessons.get(id) ?? [];
  const left = known.map((one) => (one.kind === kind ? { ...one, weights: new Map(), words: false } : one));
  lessons.set(id, left);
}

/** What was forgotten of subjects is no part of what they were taught. */
export function forgetSubjects({ lessons, affinities }: Profile): void {
  for (const [id, known] of lessons) {
    const isKept = ({ weights }: Lesson) => [...weights.keys()].every((key) => affinities.has(key));
    if (known.every(isKept)) continue;
    const left = known.map((one) => ({
      ...one,
      weights: new Map([...one.weights].filter(([key]) => affinities.has(key))),
    }));
    lessons.set(id, left);
  }
}

/** The direction of words was forgotten. */
export function forgetTaughtWords({ lessons }: Profile): void {
  for (const [id, known] of lessons)
    lessons.set(
      id,
      known.map((one) => ({ ...one, words: false })),
    );
}

/** One story became part of another. */
export function moveLessons(profile: Profile, from: StoryId, into: StoryId): void {
  const { lessons } = profile;
  const moved = lessons.get(from);
  if (moved === undefined || from === into) return;
  lessons.delete(from);
  lessons.set(into, [...(lessons.get(into) ?? []), ...moved]);
  profile.revision += 1;
}

/** As stored: weights by the place of their subject, place and weight in turn. */
export type LessonRow = readonly [
  id: StoryId,
  kind: LessonKind,
  at: number,
  words: 0 | 1,
  weights: readonly number[],
];

export function lessonRows({ lessons, affinities }: Profile): readonly LessonRow[] {
  if (lessons.size === 0) return [];
  const places = new Map([...affinities.keys()].map((key, place) => [key, place]));
  return [...lessons].flatMap(([id, known]) =>
    known.map(({ kind, at, words, weights }): LessonRow => {
      const flat = [...weights].flatMap(([key, weight]) => {
        const place = places.get(key);
        return place === undefined ? [] : [place, weight];
      });
      return [id, kind, at, words ? 1 : 0, flat];
    }),
  );
}

/** Reads what `lessonRows` gave; what is no such row is left out. */
export function lessonsOf(rows: unknown, keyAt: (place: number) => AffinityKey | undefined): Lessons {
  const lessons: Lessons = new Map();
  for (const row of Array.isArray(rows) ? rows.slice(0, 4 * mostStories) : []) {
    if (!Array.isArray(row)) continue;
    const [id, kind, at, words, flat] = row as readonly unknown[];
    if (!isNumber(id) || !isNumber(at) || !Array.isArray(flat)) continue;
    if (kind !== 'saved' && kind !== 'more') continue;
    const weights = new Map<AffinityKey, number>();
    for (let i = 0; i + 1 < flat.length; i += 2) {
      const key = keyAt(flat[i]);
      if (key !== undefined && isNumber(flat[i + 1])) weights.set(key, flat[i + 1]);
    }
    lessons.set(id, [...(lessons.get(id) ?? []), { kind, at, words: words === 1, weights }]);
  }
  return lessons;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
