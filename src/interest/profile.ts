// What is learned about one reader: decayed evidence per subject at two time scales, and a theme direction.
// Bounded, serialisable, tolerant of junk; nothing in it belongs to another reader.
import type { SubjectKind } from '../model/reader.ts';
import {
  longHalfLifeDays,
  maxSubjects,
  priorEvidence,
  shortHalfLifeDays,
  shortShare,
} from './learn-params.ts';
import { forgetSubjects, type Lessons } from './lessons.ts';
import { themeDimensions } from './theme-space.ts';

export type LearnedKind = Exclude<SubjectKind, 'word' | 'story'>;

/** `topic:04000000`, `entity:company:VSX:KLV`, `publisher:12`. */
export type AffinityKey = string;

export interface Affinity {
  /** Decayed sums as of `at`: of value x evidence, and of evidence, over the long and the short half-life. */
  longGain: number;
  longEvidence: number;
  shortGain: number;
  shortEvidence: number;
  /** Times opened, read, saved or shared, never decayed: the number in the sentence. */
  readings: number;
  saves: number;
  /** Times more was asked for, and times a story was hidden or less was asked for: likewise; absent for none. */
  wishes?: number;
  refusals?: number;
  at: number;
  /** Set by hand, -1..1; null while learning decides. */
  pinned: number | null;
  label: string | null;
}

export interface Profile {
  readonly affinities: Map<AffinityKey, Affinity>;
  /** What saves and wishes taught, by story: that is to lift others, not itself. The newest come last. */
  lessons: Lessons;
  /** Sums of the themes read, decayed as of `themeAt`: over the long half-life, then over the short one. */
  readonly theme: Float32Array;
  themeEvidence: number;
  themeAt: number;
  /** Interactions learned, ever. */
  learned: number;
  /** How often the reader said, beside what they did, what they want: pages are to follow that at once. */
  said: number;
  /** Grows with every change in this process; not stored. */
  revision: number;
  /** `ActToLearn.number` up to which every interaction is in this profile: what has a higher one is to be learned. */
  learnedUpTo: number;
  hour: number;
  learnedInHour: number;
  /** No affinity is of later than this; not stored. */
  newestAt: number;
}

export function emptyProfile(): Profile {
  return {
    affinities: new Map(),
    lessons: new Map(),
    theme: new Float32Array(2 * themeDimensions),
    themeEvidence: 0,
    themeAt: 0,
    learned: 0,
    said: 0,
    revision: 0,
    learnedUpTo: 0,
    hour: 0,
    learnedInHour: 0,
    newestAt: 0,
  };
}

export function affinityKey(kind: LearnedKind, key: string): AffinityKey {
  return `${kind}:${key}`;
}

export function splitAffinityKey(key: AffinityKey): { kind: LearnedKind; key: string } | null {
  const colon = key.indexOf(':');
  const kind = key.slice(0, colon);
  if (kind !== 'topic' && kind !== 'entity' && kind !== 'publisher') return null;
  return { kind, key: key.slice(colon + 1) };
}

const dayMs = 86_400_000;

/** Share left after so long: 0.5 after one half-life, 1 for the past and for nonsense. */
export function decay(elapsedMs: number, halfLifeDays: number): number {
  if (!(elapsedMs > 0)) return 1;
  return 2 ** (-elapsedMs / (halfLifeDays * dayMs));
}

/**
 * How much the reader cares at that time, -1..1: the mean of what acts said, shrunk towards 0 by a prior, over a
 * long and a short half-life. A strength set by hand is given as it is.
 */
export function strengthAt(affinity: Affinity, now: number): number {
  if (affinity.pinned !== null) return affinity.pinned;
  const elapsed = now - affinity.at;
  const long = decay(elapsed, longHalfLifeDays);
  const short = decay(elapsed, shortHalfLifeDays);
  // As records of editions have the sums: what is not kept must not count.
  const [longGain, longEvidence] = [Math.fround(affinity.longGain), Math.fround(affinity.longEvidence)];
  const [shortGain, shortEvidence] = [Math.fround(affinity.shortGain), Math.fround(affinity.shortEvidence)];
  const slow = (longGain * long) / (longEvidence * long + priorEvidence);
  const fast = (shortGain * short) / (shortEvidence * short + priorEvidence);
  const strength = (1 - shortShare) * slow + shortShare * fast;
  return Number.isFinite(strength) ? Math.max(-1, Math.min(1, strength)) : 0;
}

export interface ThemeTaste {
  /** Sum of what was read, lately and long ago: a taste that turns soon points elsewhere. */
  readonly direction: Float32Array;
  /** What stands behind it, decayed. */
  readonly evidence: number;
}

/** What the reader reads at that time, by its words. */
export function themeAt({ theme, themeEvidence, themeAt: at }: Profile, now: number): ThemeTaste {
  const long = decay(now - at, longHalfLifeDays);
  const short = decay(now - at, shortHalfLifeDays);
  const direction = new Float32Array(themeDimensions);
  for (let d = 0; d < themeDimensions; d++)
    direction[d] = long * (theme[d] ?? 0) + short * (theme[themeDimensions + d] ?? 0);
  return { direction, evidence: themeEvidence * long };
}

/** Drops the subjects that matter least until the bound holds; pinned ones stay longest. Ties by key. */
export function boundProfile(profile: Profile, now: number, limit: number = maxSubjects): void {
  const { affinities } = profile;
  const tooMany = affinities.size - limit;
  if (tooMany <= 20) return;
  const kept = Float64Array.from(affinities.values(), (affinity) => worthKeeping(affinity, now));
  // Numbers sort ten times as fast as subjects: those below the last to go are found by their worth alone.
  const last = kept.toSorted()[tooMany - 1] ?? Number.NEGATIVE_INFINITY;
  const ties: AffinityKey[] = [];
  let i = 0;
  for (const key of affinities.keys()) {
    const worth = kept[i++] ?? 0;
    if (worth < last) affinities.delete(key);
    else if (worth === last) ties.push(key);
  }
  for (const key of ties.sort().slice(0, affinities.size - limit)) affinities.delete(key);
  forgetSubjects(profile);
}

function worthKeeping(affinity: Affinity, now: number): number {
  const kept = affinity.pinned !== null ? 10 : Math.abs(strengthAt(affinity, now));
  const worth = kept + 0.01 * Math.min(1, affinity.longEvidence);
  return Number.isFinite(worth) ? worth : 0;
}
