// What is known of a subject, or of the words a reader reads, without what one story taught: the sums less its part.
import { actStrengths, longHalfLifeDays, shortHalfLifeDays } from './learn-params.ts';
import type { Lesson } from './lessons.ts';
import { type Affinity, type AffinityKey, decay, type Profile, strengthAt, themeAt } from './profile.ts';

/**
 * The affinity as though these had not been taught, and less counted.
 * @param lessons of one story
 */
export function withoutLessons(affinity: Affinity, name: AffinityKey, lessons: readonly Lesson[]): Affinity {
  const learned = lessons.filter(({ weights }) => weights.has(name));
  if (learned.length === 0) return affinity;
  const { saves, wishes = 0 } = affinity;
  // As records of editions have the sums.
  let [longGain, longEvidence] = [Math.fround(affinity.longGain), Math.fround(affinity.longEvidence)];
  let [shortGain, shortEvidence] = [Math.fround(affinity.shortGain), Math.fround(affinity.shortEvidence)];
  for (const { kind, at, weights } of learned) {
    const weight = weights.get(name) ?? 0;
    const { value, evidence } = actStrengths[kind];
    const long = weight * evidence * decay(affinity.at - at, longHalfLifeDays);
    const short = weight * evidence * decay(affinity.at - at, shortHalfLifeDays);
    longEvidence = Math.max(0, longEvidence - long);
    shortEvidence = Math.max(0, shortEvidence - short);
    longGain = within(longGain - value * long, longEvidence);
    shortGain = within(shortGain - value * short, shortEvidence);
  }
  return {
    ...affinity,
    ...{ longGain, longEvidence, shortGain, shortEvidence },
    saves: Math.max(0, saves - learned.filter(({ kind }) => kind === 'saved').length),
    wishes: Math.max(0, wishes - learned.filter(({ kind }) => kind === 'more').length),
  };
}

/**
 * How much of a reader's strength for a subject was taught by one story, 0..1; none where it was set by hand, or is no
 * liking: then the story gains nothing by itself.
 */
export function strengthOfLessons(
  { affinities }: Profile,
  name: AffinityKey,
  lessons: readonly Lesson[],
  now: number,
): number {
  const affinity = affinities.get(name);
  if (!affinity || affinity.pinned !== null) return 0;
  const all = strengthAt(affinity, now);
  return all <= 0 ? 0 : Math.max(0, all - strengthAt(withoutLessons(affinity, name, lessons), now));
}

export interface OtherWords {
  /** Cosine of the story with what the reader reads beside it. */
  readonly cosine: number;
  /** Evidence that stands behind that. */
  readonly evidence: number;
}

/**
 * Likeness in words to what the reader reads, without what the story itself taught.
 * @param cosine of the story with all that they read
 */
export function wordsOfOthers(
  profile: Profile,
  lessons: readonly Lesson[],
  { cosine, now }: { readonly cosine: number; readonly now: number },
): OtherWords {
  const { direction, evidence } = themeAt(profile, now);
  const length = Math.hypot(...direction);
  let own = 0;
  let ownEvidence = 0;
  for (const { kind, at, words } of lessons) {
    if (!words) continue;
    const strength = actStrengths[kind];
    const long = strength.evidence * agedTo(profile, at, now, longHalfLifeDays);
    own += strength.value * (long + strength.evidence * agedTo(profile, at, now, shortHalfLifeDays));
    ownEvidence += Math.abs(strength.value) * long;
  }
  // The direction less `own` times the story's, which has length one.
  const left = Math.sqrt(Math.max(0, length ** 2 - 2 * length * own * cosine + own ** 2));
  return {
    cosine: left > 1e-6 ? Math.max(-1, Math.min(1, (length * cosine - own) / left)) : 0,
    evidence: Math.max(0, evidence - ownEvidence),
  };
}

/** What learning at that time weighs now: it was taken in as of the profile's time, and aged with it. */
function agedTo({ themeAt: kept }: Profile, at: number, now: number, halfLifeDays: number): number {
  return decay(kept - at, halfLifeDays) * decay(now - kept, halfLifeDays);
}

function within(value: number, bound: number): number {
  return Math.max(-bound, Math.min(bound, value));
}
