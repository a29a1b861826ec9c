// A profile as JSON and back. What cannot be read is left out, never thrown: a reader loses a habit, not the page.
import { maxEvidence } from './learn-params.ts';
import { lessonRows, lessonsOf } from './lessons.ts';
import { type Affinity, emptyProfile, type Profile, splitAffinityKey } from './profile.ts';
import { themeDimensions } from './theme-space.ts';

const formatVersion = 1;
const maxStoredSubjects = 1000;

/** Compact JSON with its version. */
export function serialiseProfile(profile: Profile): string {
  return JSON.stringify({
    version: formatVersion,
    learned: profile.learned,
    said: profile.said,
    upTo: profile.learnedUpTo,
    themeAt: profile.themeAt,
    themeEvidence: round(profile.themeEvidence),
    theme: Array.from(profile.theme, round),
    affinities: [...profile.affinities].map(([key, a]) => [
      key,
      round(a.longGain),
      round(a.longEvidence),
      round(a.shortGain),
      round(a.shortEvidence),
      a.readings,
      a.saves,
      a.at,
      a.pinned,
      a.label,
      a.wishes ?? 0,
      a.refusals ?? 0,
    ]),
    lessons: lessonRows(profile),
  });
}

/** Why a stored profile was not taken as it was. */
export type ProfileProblem = 'unreadable' | 'other-version';

export interface ReadProfile {
  readonly profile: Profile;
  /** Null where all was well, also where nothing was stored yet. */
  readonly problem: ProfileProblem | null;
}

/** The profile in the text; an empty one for nonsense or for another version's. */
export function parseProfile(text: string | undefined): Profile {
  return readProfile(text).profile;
}

/**
 * The profile in the text. One that cannot be read, or that another version wrote, is empty: what it had learned is to
 * be learned again from what the reader did. Strengths set by hand are taken over as far as they can be read, since
 * nothing else tells them.
 */
export function readProfile(text: string | undefined): ReadProfile {
  const profile = emptyProfile();
  if (!text) return { profile, problem: null };
  const json = parseObject(text);
  const problem =
    json?.version === formatVersion
      ? null
      : typeof json?.version === 'number'
        ? 'other-version'
        : 'unreadable';
  if (json !== null) readAffinities(profile, json.affinities);
  if (json === null || problem !== null) return { profile: onlySetByHand(profile), problem };
  const rows = Array.isArray(json.affinities) ? json.affinities : [];
  const keyAt = (place: number) => {
    const key = rows[place]?.[0];
    return profile.affinities.has(key) ? key : undefined;
  };
  profile.lessons = lessonsOf(json.lessons, keyAt);
  profile.learned = number(json.learned, 0);
  profile.said = number(json.said, 0);
  // A pair of time and id in profiles from before interactions were numbered: what they learned has no number.
  profile.learnedUpTo = number(json.upTo, 0);
  // Of one half-life alone in profiles from before themes had two.
  const lengths = [themeDimensions, 2 * themeDimensions];
  const theme = Array.isArray(json.theme) && lengths.includes(json.theme.length) ? json.theme : [];
  theme.forEach((value, d) => {
    profile.theme[d] = number(value, 0);
  });
  profile.themeAt = number(json.themeAt, 0);
  profile.themeEvidence = theme.length > 0 ? Math.max(0, number(json.themeEvidence, 0)) : 0;
  return { profile, problem };
}

function readAffinities(profile: Profile, value: unknown): void {
  const rows = Array.isArray(value) ? value.slice(0, maxStoredSubjects) : [];
  for (const row of rows) {
    if (!Array.isArray(row) || typeof row[0] !== 'string' || !splitAffinityKey(row[0])) continue;
    const affinity = parseAffinity(row);
    profile.affinities.set(row[0], affinity);
    profile.newestAt = Math.max(profile.newestAt, affinity.at);
  }
}

/** An empty profile with the strengths that the reader set by hand in that one. */
export function onlySetByHand({ affinities }: Profile): Profile {
  const profile = emptyProfile();
  for (const [key, affinity] of affinities) {
    if (affinity.pinned !== null) profile.affinities.set(key, { ...affinity, ...nothingLearned });
  }
  return profile;
}

const nothingLearned = {
  ...{ longGain: 0, longEvidence: 0, shortGain: 0, shortEvidence: 0 },
  ...{ readings: 0, saves: 0, wishes: 0, refusals: 0 },
};

function parseAffinity(row: readonly unknown[]): Affinity {
  const pinned = row[8];
  const longEvidence = evidence(row[2]);
  const shortEvidence = evidence(row[4]);
  return {
    longGain: within(number(row[1], 0), longEvidence),
    longEvidence,
    shortGain: within(number(row[3], 0), shortEvidence),
    shortEvidence,
    readings: Math.max(0, number(row[5], 0)),
    saves: Math.max(0, number(row[6], 0)),
    at: number(row[7], 0),
    pinned: typeof pinned === 'number' && Number.isFinite(pinned) ? Math.max(-1, Math.min(1, pinned)) : null,
    label: typeof row[9] === 'string' ? row[9].slice(0, 200) : null,
    wishes: Math.max(0, number(row[10], 0)),
    refusals: Math.max(0, number(row[11], 0)),
  };
}

function parseObject(text: string | undefined): Record<string, unknown> | null {
  if (!text) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function number(value: unknown, otherwise: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : otherwise;
}

/** No more than can be learned. */
function evidence(value: unknown): number {
  return Math.max(0, Math.min(maxEvidence, number(value, 0)));
}

function within(value: number, bound: number): number {
  return Math.max(-bound, Math.min(bound, value));
}

function round(value: number): number {
  return Number.isFinite(value) ? Math.round(value * 1e5) / 1e5 : 0;
}
