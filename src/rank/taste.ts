// One reader's interests and stances as tables by the live index's numbers: what scan and scorers look up.
import { findCountry } from '../catalogue/countries.ts';
import {
  type Affinity,
  type LearnedKind,
  splitAffinityKey,
  strengthAt,
  themeAt,
} from '../interest/profile.ts';
import type { ReaderView } from '../interest/reader-view.ts';
import { normalise } from '../interest/theme-space.ts';
import type { Stance } from '../model/reader.ts';
import { creditSubjects, startShare } from './credit-subjects.ts';
import type { LiveIndex } from './live-index.ts';
import { topicSharesOf } from './topic-shares.ts';
import { type WordSearch, wordSearch } from './word-signs.ts';

export interface Taste {
  /** Learned strength by topic number. */
  readonly topics: Float32Array;
  /** Learned strength times rarity, by entity number, strongest first. */
  readonly entities: ReadonlyMap<number, number>;
  readonly publishers: ReadonlyMap<number, number>;
  /** Numbers of what other subjects explain in part: a part of what was learned of these is their start. */
  readonly explained: { readonly topics: ReadonlySet<number>; readonly entities: ReadonlySet<number> };
  /** Unit direction, or null before anything was read. */
  readonly theme: Float32Array | null;
  /** 0..1: how much reading stands behind the direction. */
  readonly themeConfidence: number;
  readonly followedTopics: ReadonlyMap<number, Stance>;
  readonly followedEntities: ReadonlyMap<number, Stance>;
  readonly followedPublishers: ReadonlyMap<number, Stance>;
  readonly followedStories: ReadonlyMap<number, Stance>;
  readonly followedWords: readonly { readonly word: WordSearch; readonly stance: Stance }[];
  /** Entity numbers that stand for a chosen country, with its code. */
  readonly nearEntities: ReadonlyMap<number, string>;
  readonly nearCountries: ReadonlySet<string>;
  readonly learnedAnything: boolean;
  /** Strengths and wishes are those of this time. */
  readonly at: number;
  /** Part of the reader's interest that a top-level topic has, 0..1, by topic number; all together 1. */
  readonly topicShares: ReadonlyMap<number, number>;
}

/** Evidence at which the theme counts half. */
const themeHalfEvidence = 3;

/** 0..1: how far a direction with so much evidence behind it is believed. */
export function confidenceOf(evidence: number): number {
  return evidence > 0 ? evidence / (evidence + themeHalfEvidence) : 0;
}

export function buildTaste(live: LiveIndex, view: ReaderView, now: number): Taste {
  const { features } = live;
  const topics = new Float32Array(features.topicNames.bound);
  const entities = new Map<number, number>();
  const publishers = new Map<number, number>();
  const known = { topics: new Set<number>(), entities: new Set<number>() };
  const set = { topics: new Set<number>(), entities: new Set<number>() };
  for (const [name, affinity] of view.profile.affinities) {
    place({ live, topics, entities, publishers, known, set }, name, affinity, now);
  }
  const explained = creditSubjects(live, view.states, { topics, entities, known, set }, now);
  weighByRarity(live, entities);
  const { direction: theme, evidence } = themeAt(view.profile, now);
  return {
    topics,
    entities: new Map([...entities].sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))),
    publishers,
    explained,
    theme: normalise(theme) ? theme : null,
    themeConfidence: confidenceOf(evidence),
    ...follows(live, view.stances, now),
    ...near(live, view.reader.settings.countries),
    topicShares: topicSharesOf(live, view, now),
    learnedAnything: view.profile.affinities.size > 0,
    at: now,
  };
}

interface Tables {
  readonly live: LiveIndex;
  readonly topics: Float32Array;
  readonly entities: Map<number, number>;
  readonly publishers: Map<number, number>;
  readonly known: { readonly topics: Set<number>; readonly entities: Set<number> };
  readonly set: { readonly topics: Set<number>; readonly entities: Set<number> };
}

function place(tables: Tables, name: string, affinity: Affinity, now: number): void {
  const subject = splitAffinityKey(name);
  const strength = strengthAt(affinity, now);
  if (!subject) return;
  if (subject.kind === 'publisher') {
    if (strength !== 0) tables.publishers.set(Number(subject.key), strength);
    return;
  }
  const { topicNames, entities } = tables.live.features;
  const isTopic = subject.kind === 'topic';
  const number = (isTopic ? topicNames : entities.names).find(subject.key);
  if (number === undefined) return;
  const which = isTopic ? 'topics' : 'entities';
  tables.known[which].add(number);
  if (affinity.pinned !== null) tables.set[which].add(number);
  if (isTopic) tables.topics[number] = strength;
  else tables.entities.set(number, strength);
}

/** A name that few stories have says more. */
function weighByRarity(live: LiveIndex, strengths: Map<number, number>) {
  for (const [number, strength] of strengths) strengths.set(number, strength * rarityOfName(live, number));
}

function rarityOfName({ size, features: { entities } }: LiveIndex, number: number): number {
  return Math.max(0.1, Math.log((size + 2) / (entities.names.uses(number) + 1)) / Math.log(size + 2));
}

/** The strength that ranking goes by for a subject, and how much of it each point of learned strength makes. */
export function tasteFor(
  live: LiveIndex,
  { topics, entities, publishers, explained }: Taste,
  { kind, key }: { readonly kind: LearnedKind; readonly key: string },
): { readonly strength: number; readonly perLearned: number } {
  if (kind === 'publisher') return { strength: publishers.get(Number(key)) ?? 0, perLearned: 1 };
  const isTopic = kind === 'topic';
  const number = (isTopic ? live.features.topicNames : live.features.entities.names).find(key) ?? -1;
  const start = (isTopic ? explained.topics : explained.entities).has(number) ? startShare : 1;
  return isTopic
    ? { strength: topics[number] ?? 0, perLearned: start }
    : { strength: entities.get(number) ?? 0, perLearned: start * rarityOfName(live, number) };
}

/** Is the stance in force at that time? A mute may end by itself. */
export function inForce(stance: Stance, now: number): boolean {
  return stance.until === null || stance.until > now;
}

function follows(live: LiveIndex, stances: readonly Stance[], now: number) {
  const followedTopics = new Map<number, Stance>();
  const followedEntities = new Map<number, Stance>();
  const followedPublishers = new Map<number, Stance>();
  const followedStories = new Map<number, Stance>();
  const followedWords: { word: WordSearch; stance: Stance }[] = [];
  for (const stance of stances) {
    if (stance.stance !== 'follow' || !inForce(stance, now)) continue;
    const { kind, key } = stance.subject;
    const number =
      kind === 'topic'
        ? live.features.topicNames.find(key)
        : kind === 'entity'
          ? live.features.entities.names.find(key)
          : Number(key);
    if (kind === 'word') followedWords.push({ word: wordSearch(key), stance });
    else if (number === undefined || !Number.isFinite(number)) continue;
    else if (kind === 'topic') followedTopics.set(number, stance);
    else if (kind === 'entity') followedEntities.set(number, stance);
    else if (kind === 'publisher') followedPublishers.set(number, stance);
    else followedStories.set(number, stance);
  }
  return { followedTopics, followedEntities, followedPublishers, followedStories, followedWords };
}

function near(live: LiveIndex, codes: readonly string[]) {
  const nearEntities = new Map<number, string>();
  for (const code of codes) {
    const country = findCountry(code.toUpperCase());
    if (!country) continue;
    for (const name of [country.name, country.capital, ...country.aliases]) {
      const number = name ? live.features.entities.names.find(`place:${name.toLowerCase()}`) : undefined;
      if (number !== undefined) nearEntities.set(number, code.toUpperCase());
    }
  }
  return { nearEntities, nearCountries: new Set(codes.map((code) => code.toUpperCase())) };
}
