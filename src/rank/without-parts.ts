// A page without some parts of the sum: those that a reader switched off, or one that they ask about ("what if").
import { affinityKey } from '../interest/profile.ts';
import type { ReaderView } from '../interest/reader-view.ts';
import type { Subject } from '../model/reader.ts';
import type { FrontQuery } from './front-query.ts';
import type { RankParamName, RankParams } from './params.ts';

/** The weights of each part that can be left out; without them it is 0 everywhere. */
const weights: Readonly<Record<string, readonly RankParamName[]>> = {
  topic: ['topicWeight'],
  entity: ['entityWeight'],
  publisher: ['publisherWeight'],
  theme: ['themeWeight'],
  near: ['nearWeight'],
  importance: ['importanceWeight'],
  freshness: ['freshnessWeight'],
  'rare-source': ['rareSourceWeight'],
  quality: ['qualityWeight'],
  'co-reading': ['coReadingWeight'],
  popularity: ['popularityWeight'],
  fatigue: ['fatigueWeight'],
  known: ['knownWeight'],
  language: ['languageWeight'],
  exploration: ['differentEvery'],
};

/** Parts of a sum that a reader may switch off, by the name of their component. */
export const switchableParts: readonly string[] = Object.keys(weights);

export function isSwitchable(part: string): boolean {
  return Object.hasOwn(weights, part);
}

/** One object for each choice of parts, so that what is made from it is made once. */
const made = new WeakMap<RankParams, Map<string, RankParams>>();

/** The weights without these parts; names that are unknown count for nothing. */
export function withoutParts(params: RankParams, parts: readonly string[]): RankParams {
  const known = switchableParts.filter((part) => parts.includes(part));
  if (known.length === 0) return params;
  const byParts = made.get(params) ?? new Map<string, RankParams>();
  made.set(params, byParts);
  const key = known.join(' ');
  let without = byParts.get(key);
  if (!without) {
    const zeros = known.flatMap((part) => weights[part] ?? []).map((name) => [name, 0] as const);
    without = { ...params, ...Object.fromEntries(zeros) };
    if (byParts.size >= mostKept) byParts.clear();
    byParts.set(key, without);
  }
  return without;
}

const mostKept = 200;

/** The reader as though nothing had been learned or said of the subject; mutes stay. Nothing of the reader's is changed. */
export function withoutSubject(view: ReaderView, subject: Subject): ReaderView {
  const { kind, key } = subject;
  const isIt = (other: Subject) => other.kind === kind && other.key === key;
  const affinities = new Map(view.profile.affinities);
  if (kind !== 'word' && kind !== 'story') affinities.delete(affinityKey(kind, key));
  return {
    ...view,
    stances: view.stances.filter((one) => one.stance !== 'follow' || !isIt(one.subject)),
    profile: { ...view.profile, affinities },
  };
}

/** The query without these parts: of topics also what the page is balanced by. */
export function leavingOut(query: FrontQuery, parts: readonly string[]): FrontQuery {
  const params = withoutParts(query.params, parts);
  if (params === query.params) return query;
  const taste = parts.includes('topic') ? { ...query.taste, topicShares: new Map() } : query.taste;
  return { ...query, params, taste };
}
