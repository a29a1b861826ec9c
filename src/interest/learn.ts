// Learning from one act: profile, interaction and the story's facts in, a changed profile out. No clock, no store.
import type { Interaction } from '../model/reader.ts';
import {
  type ActStrength,
  actStrengths,
  fullReadSeconds,
  longHalfLifeDays,
  maxEvidence,
  maxLearnedPerHour,
  shortHalfLifeDays,
  subjectEvidence,
} from './learn-params.ts';
import { emptyLessons, hasLesson, type LessonKind, noteLesson, standing } from './lessons.ts';
import {
  type Affinity,
  type AffinityKey,
  affinityKey,
  boundProfile,
  decay,
  type LearnedKind,
  type Profile,
  splitAffinityKey,
} from './profile.ts';
import { type MeantSubject, meantByRefusal } from './refusal.ts';
import type { StoryFacts } from './story-facts.ts';
import { themeDimensions } from './theme-space.ts';

export interface LearnedAct extends Pick<Interaction, 'at' | 'kind' | 'seconds' | 'share' | 'subject'> {
  /** The reader had opened the story before: evidence, but no further story in the sentence. */
  readonly again?: boolean;
}

/**
 * Learns from one interaction. The profile is changed in place and given back.
 * Sums are kept as of their newest event and an older event is decayed to that time, so the order in which events
 * arrive does not matter (up to rounding, and while no bound is reached). `now` caps times in the future.
 */
export function learn(profile: Profile, act: LearnedAct, facts: StoryFacts, now: number): Profile {
  return isFlood(profile, now) ? profile : take(profile, act, facts, now);
}

/**
 * As `learn`, of an act that was recorded earlier: what is more than a person can do in an hour is counted by the hour
 * in which it was done, since a history that is learned again comes all at once.
 */
export function learnAgain(profile: Profile, act: LearnedAct, facts: StoryFacts, now: number): Profile {
  return isFlood(profile, timeOf(act, now)) ? profile : take(profile, act, facts, now);
}

function timeOf({ at }: LearnedAct, now: number): number {
  return Number.isFinite(at) ? Math.min(at, now) : now;
}

function take(profile: Profile, act: LearnedAct, facts: StoryFacts, now: number): Profile {
  const at = timeOf(act, now);
  const strength = strengthOf(act);
  ageFromNow(profile, now);
  if (act.subject && aboutSubjects.has(act.kind)) {
    learnSubject(profile, act, facts, at);
  } else {
    learnStory(profile, act, facts, strength, at);
  }
  profile.learned += 1;
  if (steering.has(act.kind)) profile.said += 1;
  profile.revision += 1;
  boundProfile(profile, now);
  return profile;
}

/** What a clock that was ahead has dated is of now: else all that comes after it would weigh nothing until then. */
function ageFromNow(profile: Profile, now: number): void {
  if (profile.themeAt > now) profile.themeAt = now;
  if (profile.newestAt <= now) return;
  for (const affinity of profile.affinities.values()) affinity.at = Math.min(affinity.at, now);
  profile.newestAt = now;
}

/** What the act says. A read of 40 s or to the end says all of it, a glance little more than opening. */
export function strengthOf(act: LearnedAct): ActStrength {
  const strength = actStrengths[act.kind] ?? { value: 0, evidence: 0 };
  if (act.kind !== 'read') return strength;
  const seconds = positive(act.seconds);
  const share = Math.min(1, positive(act.share));
  const depth = Math.min(1, Math.max(seconds / fullReadSeconds, seconds >= 8 ? share : share / 4));
  // Left within a few seconds: opened, and not what was hoped for.
  if (seconds > 0 && seconds < 4 && share < 0.3) return { value: -0.15, evidence: 0.3 };
  return { value: 0.3 + 0.7 * depth, evidence: 0.4 + 0.6 * depth };
}

/** What a reader says, beside what they do. */
const steering: ReadonlySet<LearnedAct['kind']> = new Set([
  'more',
  'less',
  'relented',
  'unwished',
  'unhidden',
]);

/** Acts that may be about one subject of a story. */
const aboutSubjects = new Set<LearnedAct['kind']>(['more', 'less', 'relented', 'unwished']);

function learnSubject(profile: Profile, act: LearnedAct, facts: StoryFacts, at: number): void {
  const { value, evidence: said } = strengthOf(act);
  const { subject } = act;
  if (!subject || subject.kind === 'word' || subject.kind === 'story') return;
  const { kind, key } = subject;
  const evidence = Math.sign(said) * subjectEvidence;
  // As it is written where it was pressed: the key alone would be shown in lower case.
  const label = kind === 'entity' ? (facts.nameOf(key) ?? null) : null;
  const affinity = add(profile, { kind, key, label, value, evidence, at });
  if (affinity) countAsking(affinity, act.kind);
}

/** Acts that refuse a story, or take that back. */
const refusals = new Set<LearnedAct['kind']>(['less', 'relented', 'hidden', 'unhidden']);

function learnStory(
  profile: Profile,
  act: LearnedAct,
  facts: StoryFacts,
  strength: ActStrength,
  at: number,
): void {
  const kind = lessonKindOf(act.kind);
  const known = kind === null ? [] : standing(profile, facts.storyId, kind);
  if (known.some((one) => one.at > at)) return;
  // Said again, it is said now, and no more than once.
  if (kind !== null && known.length > 0) takeBack(profile, facts, kind);
  if (act.kind === 'unwished' && hasLesson(profile, facts.storyId, 'more')) {
    takeBack(profile, facts, 'more');
    return;
  }
  const weights = new Map<AffinityKey, number>();
  const opened = act.kind === 'opened' && !act.again ? 1 : 0;
  const saved = act.kind === 'saved' || act.kind === 'shared' ? 1 : 0;
  const touch = (kind: LearnedKind, key: string, label: string | null, weight: number): void => {
    const affinity = add(profile, {
      kind,
      key,
      label,
      value: strength.value,
      evidence: strength.evidence * weight,
      at,
    });
    if (!affinity) return;
    const name = affinityKey(kind, key);
    weights.set(name, weight + (weights.get(name) ?? 0));
    affinity.readings += opened;
    affinity.saves += saved;
    countAsking(affinity, act.kind);
  };
  if (refusals.has(act.kind)) {
    const meant = meantByRefusal(facts);
    // The story may name now what it did not when it was refused.
    const isRefused = ({ kind, key }: MeantSubject) =>
      (profile.affinities.get(affinityKey(kind, key))?.refusals ?? 0) > 0;
    const touched = act.kind === 'relented' ? meant.filter(isRefused) : meant;
    if (act.kind === 'relented' && touched.length === 0) return;
    for (const { kind, key, label, share } of touched) touch(kind, key, label, share);
  } else {
    const meant = meantByLiking(facts);
    const isWished = ({ kind, key }: LikedSubject) =>
      (profile.affinities.get(affinityKey(kind, key))?.wishes ?? 0) > 0;
    const touched = act.kind === 'unwished' ? meant.filter(isWished) : meant;
    if (act.kind === 'unwished' && touched.length === 0) return;
    for (const { kind, key, label, weight } of touched) touch(kind, key, label, weight);
  }
  const words = learnTheme(profile, facts, strength, at);
  if (kind !== null) noteLesson(profile, facts.storyId, { kind, at, weights, words });
}

function lessonKindOf(kind: LearnedAct['kind']): LessonKind | null {
  return kind === 'saved' || kind === 'more' ? kind : null;
}

/** As though no such act on the story had been: what it taught, at its time, and nothing else. */
function takeBack(profile: Profile, facts: StoryFacts, said: LessonKind): void {
  const { value, evidence } = actStrengths[said];
  for (const { at, weights, words } of standing(profile, facts.storyId, said)) {
    for (const [name, weight] of weights) {
      const subject = splitAffinityKey(name);
      if (!subject) continue;
      const taught = { ...subject, label: null, value, evidence: -evidence * weight, at };
      const affinity = add(profile, taught);
      if (!affinity) continue;
      if (said === 'saved') affinity.saves = Math.max(0, affinity.saves - 1);
      else countAsking(affinity, 'unwished');
    }
    if (words) learnTheme(profile, facts, { value, evidence: -evidence }, at);
  }
  emptyLessons(profile, facts.storyId, said);
}

interface LikedSubject {
  readonly kind: LearnedKind;
  readonly key: string;
  readonly label: string | null;
  readonly weight: number;
}

/** Who likes a story likes what it brings together. */
function meantByLiking({ topics, entities, publisherIds }: StoryFacts): readonly LikedSubject[] {
  return [
    ...topics.map(({ key, weight }) => ({ kind: 'topic' as const, key, label: null, weight })),
    ...entities.map(({ key, weight, name }) => ({
      kind: 'entity' as const,
      key,
      label: name,
      weight: 0.3 + 0.7 * weight,
    })),
    ...publisherIds.map((id, i) => ({
      kind: 'publisher' as const,
      key: String(id),
      label: null,
      weight: i === 0 ? 1 : 0.3,
    })),
  ];
}

/** What was asked for, for the sentence; what was hidden by mistake and brought back is no refusal. */
function countAsking(affinity: Affinity, kind: LearnedAct['kind']): void {
  const { wishes = 0, refusals = 0 } = affinity;
  if (kind === 'more') affinity.wishes = wishes + 1;
  else if (kind === 'unwished') affinity.wishes = Math.max(0, wishes - 1);
  else if (kind === 'less' || kind === 'hidden') affinity.refusals = refusals + 1;
  else if (kind === 'unhidden' || kind === 'relented') affinity.refusals = Math.max(0, refusals - 1);
}

interface Evidence {
  readonly kind: LearnedKind;
  readonly key: string;
  readonly label: string | null;
  readonly value: number;
  readonly evidence: number;
  readonly at: number;
}

function add(profile: Profile, { kind, key, label, value, evidence, at }: Evidence): Affinity | undefined {
  if (evidence === 0 || !Number.isFinite(evidence) || !Number.isFinite(value)) return undefined;
  const name = affinityKey(kind, key);
  let affinity = profile.affinities.get(name);
  if (!affinity) {
    // Nothing to take away from.
    if (evidence < 0) return undefined;
    affinity = newAffinity(at, label);
    profile.affinities.set(name, affinity);
  }
  if (label) affinity.label = label.slice(0, 200);
  const toEvent = at - affinity.at;
  const oldLong = decay(toEvent, longHalfLifeDays);
  const oldShort = decay(toEvent, shortHalfLifeDays);
  const newLong = evidence * decay(-toEvent, longHalfLifeDays);
  const newShort = evidence * decay(-toEvent, shortHalfLifeDays);
  affinity.longGain = affinity.longGain * oldLong + value * newLong;
  affinity.longEvidence = affinity.longEvidence * oldLong + newLong;
  affinity.shortGain = affinity.shortGain * oldShort + value * newShort;
  affinity.shortEvidence = affinity.shortEvidence * oldShort + newShort;
  affinity.at = Math.max(affinity.at, at);
  profile.newestAt = Math.max(profile.newestAt, affinity.at);
  fold(affinity);
  return affinity;
}

function newAffinity(at: number, label: string | null): Affinity {
  return {
    longGain: 0,
    longEvidence: 0,
    shortGain: 0,
    shortEvidence: 0,
    readings: 0,
    saves: 0,
    at,
    pinned: null,
    label,
  };
}

/** Keeps the mean and caps the weight behind it; what is taken away leaves no less than nothing. */
function fold(affinity: Affinity): void {
  affinity.longEvidence = Math.max(0, affinity.longEvidence);
  affinity.shortEvidence = Math.max(0, affinity.shortEvidence);
  affinity.longGain = within(affinity.longGain, affinity.longEvidence);
  affinity.shortGain = within(affinity.shortGain, affinity.shortEvidence);
  if (affinity.longEvidence > maxEvidence) {
    affinity.longGain *= maxEvidence / affinity.longEvidence;
    affinity.longEvidence = maxEvidence;
  }
  if (affinity.shortEvidence > maxEvidence) {
    affinity.shortGain *= maxEvidence / affinity.shortEvidence;
    affinity.shortEvidence = maxEvidence;
  }
}

function within(value: number, bound: number): number {
  return Math.max(-bound, Math.min(bound, value));
}

/** @returns whether the words are known */
function learnTheme(profile: Profile, facts: StoryFacts, strength: ActStrength, at: number): boolean {
  const { theme } = facts;
  if (!theme || theme.length !== themeDimensions) return false;
  const said = strength.value * strength.evidence;
  if (!Number.isFinite(said)) return false;
  const old = decay(at - profile.themeAt, longHalfLifeDays);
  const weight = said * decay(profile.themeAt - at, longHalfLifeDays);
  const oldShort = decay(at - profile.themeAt, shortHalfLifeDays);
  const weightShort = said * decay(profile.themeAt - at, shortHalfLifeDays);
  for (let d = 0; d < themeDimensions; d++) {
    const value = Number.isFinite(theme[d]) ? (theme[d] ?? 0) : 0;
    const short = themeDimensions + d;
    profile.theme[d] = (profile.theme[d] ?? 0) * old + weight * value;
    profile.theme[short] = (profile.theme[short] ?? 0) * oldShort + weightShort * value;
  }
  const evidence = strength.evidence < 0 ? -Math.abs(weight) : Math.abs(weight);
  profile.themeEvidence = Math.max(0, profile.themeEvidence * old + evidence);
  profile.themeAt = Math.max(profile.themeAt, at);
  if (profile.themeEvidence > 10 * maxEvidence) {
    const factor = (10 * maxEvidence) / profile.themeEvidence;
    for (let d = 0; d < profile.theme.length; d++) profile.theme[d] = (profile.theme[d] ?? 0) * factor;
    profile.themeEvidence *= factor;
  }
  return true;
}

/** More acts in this hour than a person can do. */
function isFlood(profile: Profile, now: number): boolean {
  const hour = Math.floor(now / 3_600_000);
  if (hour !== profile.hour) {
    profile.hour = hour;
    profile.learnedInHour = 0;
  }
  profile.learnedInHour += 1;
  return profile.learnedInHour > maxLearnedPerHour;
}

function positive(value: number | null): number {
  return value !== null && value > 0 && Number.isFinite(value) ? value : 0;
}
