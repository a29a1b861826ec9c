// What a reader may have meant who wants less like a story, or hides it: each of its subjects a little.
import { findTopic, topicName } from '../catalogue/media-topics.ts';
import type { Subject } from '../model/reader.ts';
import type { LearnedKind } from './profile.ts';
import type { StoryFacts } from './story-facts.ts';

export interface MeantSubject {
  readonly kind: LearnedKind;
  readonly key: string;
  /** A name's; null for topics and publishers, whose names are looked up. */
  readonly label: string | null;
  /** How likely it was meant, 0..1; less than 1 together, as what was meant may have no name. */
  readonly share: number;
}

/** Weight of all that no subject names: the tone, the picture, enough of it for today. A salient subject has 1. */
const unnamed = 1;
/** Seldom is it the publisher; of those who only carry the story too, hardly ever. */
const leadWeight = 0.3;
const carrierWeight = 0.1;

/**
 * Likeliest first. Who likes a story likes what it brings together; who refuses it refuses one or another of these and
 * does not say which: one refusal is shared out by salience, and what further ones have in common adds up.
 */
export function meantByRefusal(facts: StoryFacts): readonly MeantSubject[] {
  const weighed: MeantSubject[] = [
    ...facts.topics.map(({ key, weight }) => ({ kind: 'topic' as const, key, label: null, share: weight })),
    ...facts.entities.map(({ key, weight, name }) => ({
      kind: 'entity' as const,
      key,
      label: name,
      share: weight,
    })),
    ...facts.publisherIds.map((id, i) => ({
      kind: 'publisher' as const,
      key: String(id),
      label: null,
      share: i === 0 ? leadWeight : carrierWeight,
    })),
  ];
  const total = weighed.reduce((sum, { share }) => sum + share, unnamed);
  return weighed
    .map((one) => ({ ...one, share: one.share / total }))
    .sort((a, b) => b.share - a.share || (a.key < b.key ? -1 : 1));
}

/** From this share of the likeliest on, a second subject is named beside it. */
const tellingShare = 0.5;

/** The one or two subjects that a refusal is mostly taken to mean, to be said; no publisher, no topic with its parent. */
export function namedByRefusal(facts: StoryFacts): readonly { subject: Subject; label: string }[] {
  const subjects = meantByRefusal(facts).filter(({ kind }) => kind !== 'publisher');
  const [first] = subjects;
  if (!first) return [];
  const second = subjects.find(
    (one) => one !== first && one.share >= tellingShare * first.share && !areKin(one, first),
  );
  return (second ? [first, second] : [first]).map(({ kind, key, label }) => ({
    subject: { kind, key },
    label: label ?? topicName(key),
  }));
}

function areKin(one: MeantSubject, other: MeantSubject): boolean {
  if (one.kind !== 'topic' || other.kind !== 'topic') return false;
  return findTopic(one.key)?.parent === other.key || findTopic(other.key)?.parent === one.key;
}
