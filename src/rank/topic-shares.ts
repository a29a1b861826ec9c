// How much of a page each top-level topic should have: the proportions of the reader's interest (calibration, Steck 2018).
// What was opened among the stories looked at last counts first; what was learned before fills the place that these have
// not taken yet. Looks are the clock: who passes over what they used to open is followed without waiting for days.
import { findTopic, mediaTopics } from '../catalogue/media-topics.ts';
import { longHalfLifeDays } from '../interest/learn-params.ts';
import { decay, splitAffinityKey } from '../interest/profile.ts';
import type { ReaderView } from '../interest/reader-view.ts';
import { newestMet } from './credit-subjects.ts';
import type { LiveIndex } from './live-index.ts';

const topLevel = mediaTopics.filter(({ parent }) => parent === null).map(({ code }) => code);
/** As openings: what a topic has before anything is known, and what following it says. */
const beforehand = 0.25;
const perFollow = 8;
/** Stories looked at until an opening counts half, and as many openings as all that was learned before may count for. */
const halfLooks = 20;
const mostOfLearned = 14;

/**
 * Part of the reader's interest by topic number, all together 1. Every topic begins with a little, so that a few readings
 * do not decide a page.
 */
export function topicSharesOf(live: LiveIndex, view: ReaderView, now: number): ReadonlyMap<number, number> {
  const parts = new Map(topLevel.map((code) => [code, beforehand]));
  addOpened(parts, live, view, now);
  for (const { stance, subject, until } of view.stances) {
    if (stance !== 'follow' || subject.kind !== 'topic' || (until !== null && until <= now)) continue;
    const top = findTopic(subject.key)?.parent ?? subject.key;
    parts.set(top, (parts.get(top) ?? beforehand) + perFollow);
  }
  const total = [...parts.values()].reduce((sum, part) => sum + part, 0);
  const shares = new Map<number, number>();
  for (const [code, part] of parts) {
    const number = live.features.topicNames.find(code);
    if (number !== undefined && total > 0) shares.set(number, part / total);
  }
  return shares;
}

function addOpened(parts: Map<string, number>, live: LiveIndex, view: ReaderView, now: number): void {
  const { topTopic, topicNames } = live.features;
  const met = newestMet(live, view.states, now);
  for (const [i, { slot, isOpened }] of met.entries()) {
    const code = isOpened ? topicNames.key(topTopic[slot] ?? -1) : undefined;
    const part = code === undefined ? undefined : parts.get(code);
    if (code === undefined || part === undefined) continue;
    parts.set(code, part + 2 ** (-(met.length - 1 - i) / halfLooks));
  }
  const learned = learnedBefore(view, now);
  const sum = [...learned.values()].reduce((all, part) => all + part, 0);
  const room = mostOfLearned * 2 ** (-met.length / halfLooks);
  const scale = sum > room ? room / sum : 1;
  for (const [code, part] of learned) parts.set(code, (parts.get(code) ?? 0) + scale * part);
}

/** Decayed evidence of liking by top-level topic. */
function learnedBefore({ profile }: ReaderView, now: number): ReadonlyMap<string, number> {
  const learned = new Map<string, number>();
  for (const [name, { longGain, at }] of profile.affinities) {
    const subject = splitAffinityKey(name);
    if (subject?.kind !== 'topic' || findTopic(subject.key)?.parent !== null) continue;
    // As records of editions have the sums: what is not kept must not count.
    const gain = Math.fround(longGain) * decay(now - at, longHalfLifeDays);
    if (gain > 0) learned.set(subject.key, gain);
  }
  return learned;
}
