// Learned interests: topics, names, publishers. Each part names the subject that gave most of it.
import { topicName } from '../../catalogue/media-topics.ts';
import type { Lesson } from '../../interest/lessons.ts';
import { type Affinity, affinityKey, type LearnedKind } from '../../interest/profile.ts';
import { withoutLessons } from '../../interest/without-lessons.ts';
import { entitiesPerSlot } from '../entity-postings.ts';
import type { Candidate, FrontQuery } from '../front-query.ts';
import { countedShare, ownLessons } from '../own-acts.ts';
import { agoWords } from '../plain-words.ts';
import type { Explained, FrontScorer } from './front-scorer.ts';

interface Share {
  readonly number: number;
  readonly value: number;
}

/**
 * What each topic's weight, rarity and strength together are multiplied by: the cosine's norm, since a story with many
 * topics gains nothing by it, and the surest topic's weight, since where the classifier hardly believes any, none is
 * known. 0 where no topic counts.
 */
function topicFactor(query: FrontQuery, { slot }: Candidate): number {
  const { topicRarity } = query.live;
  const { starts, lengths, numbers, weights } = query.live.features.topics;
  const start = starts[slot] ?? 0;
  const end = start + (lengths[slot] ?? 0);
  let square = 0;
  let surest = 0;
  for (let i = start; i < end; i++) {
    const sure = weights[i] ?? 0;
    const weight = sure * (topicRarity[numbers[i] ?? 0] ?? 0);
    square += weight * weight;
    if (sure > surest) surest = sure;
  }
  return square === 0 ? 0 : (query.params.topicWeight * surest) / Math.sqrt(square);
}

/** A story, and what was done with it that is not to lift it; asked for once, for there are hundreds. */
interface Asked {
  readonly query: FrontQuery;
  readonly candidate: Candidate;
  readonly lessons: readonly Lesson[];
}

function ask(query: FrontQuery, candidate: Candidate): Asked {
  return { query, candidate, lessons: ownLessons(query, candidate.story) };
}

/** What the topic at that place adds, before `topicFactor`. */
function topicPart({ query, candidate, lessons }: Asked, i: number): number {
  const { topicNames, topics } = query.live.features;
  const number = topics.numbers[i] ?? 0;
  const strength = query.taste.topics[number] ?? 0;
  const part = (topics.weights[i] ?? 0) * (query.live.topicRarity[number] ?? 0) * strength;
  if (part <= 0 || lessons.length === 0) return part;
  return part * countedShare(query, candidate, { kind: 'topic', key: topicNames.key(number) ?? '' });
}

/** The sum of `topicShares`, which is all that most stories are asked for. */
function topicSum(query: FrontQuery, candidate: Candidate): number {
  const { starts, lengths } = query.live.features.topics;
  const start = starts[candidate.slot] ?? 0;
  const end = start + (lengths[candidate.slot] ?? 0);
  const asked = ask(query, candidate);
  let sum = 0;
  for (let i = start; i < end; i++) sum += topicPart(asked, i);
  return sum === 0 ? 0 : sum * topicFactor(query, candidate);
}

function topicShares(query: FrontQuery, candidate: Candidate): readonly Share[] {
  const { starts, lengths, numbers } = query.live.features.topics;
  const start = starts[candidate.slot] ?? 0;
  const end = start + (lengths[candidate.slot] ?? 0);
  const factor = topicFactor(query, candidate);
  const asked = ask(query, candidate);
  const shares: Share[] = [];
  for (let i = start; i < end; i++) {
    const value = factor * topicPart(asked, i);
    if (value !== 0) shares.push({ number: numbers[i] ?? 0, value });
  }
  return shares;
}

/** Names in one story add up to so many times the weight. */
const entityCeiling = 1.5;

/** What the name at that place adds, in the weight of a name; 0 where the reader leans neither way. */
function entityPart({ query, candidate, lessons }: Asked, entry: number): number {
  const { names, numbers, saliences } = query.live.features.entities;
  const number = numbers[entry] ?? -1;
  const strength = query.taste.entities.get(number);
  if (!strength) return 0;
  const part = strength * (0.3 + (0.7 / 255) * (saliences[entry] ?? 0));
  if (part < 0 || lessons.length === 0) return part;
  return part * countedShare(query, candidate, { kind: 'entity', key: names.key(number) ?? '' });
}

/** The sum of `entityShares`. */
function entitySum(query: FrontQuery, candidate: Candidate): number {
  if (query.taste.entities.size === 0) return 0;
  const { slot } = candidate;
  const start = slot * entitiesPerSlot;
  const end = start + (query.live.features.entities.lengths[slot] ?? 0);
  const asked = ask(query, candidate);
  let sum = 0;
  for (let entry = start; entry < end; entry++) sum += entityPart(asked, entry);
  return query.params.entityWeight * Math.max(-entityCeiling, Math.min(entityCeiling, sum));
}

function entityShares(query: FrontQuery, candidate: Candidate): readonly Share[] {
  const { slot } = candidate;
  const { numbers, lengths } = query.live.features.entities;
  const start = slot * entitiesPerSlot;
  const asked = ask(query, candidate);
  const shares: Share[] = [];
  for (let entry = start; entry < start + (lengths[slot] ?? 0); entry++) {
    const part = entityPart(asked, entry);
    if (part !== 0) shares.push({ number: numbers[entry] ?? -1, value: query.params.entityWeight * part });
  }
  const total = sum(shares);
  const ceiling = entityCeiling * query.params.entityWeight;
  if (Math.abs(total) <= ceiling) return shares;
  return shares.map((share) => ({ ...share, value: (share.value * ceiling) / Math.abs(total) }));
}

/** The lead's publisher alone: others only carry the story too. */
function publisherSum(query: FrontQuery, candidate: Candidate): number {
  const number = query.live.features.leadPublisher[candidate.slot] ?? -1;
  const strength = query.taste.publishers.get(number);
  if (!strength) return 0;
  const part = query.params.publisherWeight * strength;
  if (part < 0) return part;
  return part * countedShare(query, candidate, { kind: 'publisher', key: String(number) });
}

function publisherShares(query: FrontQuery, candidate: Candidate): readonly Share[] {
  const number = query.live.features.leadPublisher[candidate.slot] ?? -1;
  const value = publisherSum(query, candidate);
  return value === 0 ? [] : [{ number, value }];
}

function learnedScorer(
  kind: LearnedKind,
  total: (query: FrontQuery, candidate: Candidate) => number,
  shares: (query: FrontQuery, candidate: Candidate) => readonly Share[],
  keyOf: (query: FrontQuery, number: number) => string | undefined,
): FrontScorer {
  return {
    name: kind,
    prepare: (query) => (candidate) => total(query, candidate),
    explain(query, candidate, value) {
      const parts = [...shares(query, candidate)].sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
      return addingUp(parts, value).flatMap((share) => {
        const key = keyOf(query, share.number);
        return key === undefined ? [] : [explainShare(query, candidate, { kind, key, value: share.value })];
      });
    },
  };
}

export const topicScorer = learnedScorer('topic', topicSum, topicShares, (query, number) =>
  query.live.features.topicNames.key(number),
);
export const entityScorer = learnedScorer('entity', entitySum, entityShares, (query, number) =>
  query.live.features.entities.names.key(number),
);
export const publisherScorer = learnedScorer('publisher', publisherSum, publisherShares, (_, number) =>
  String(number),
);

/**
 * Each by itself, the strongest first: what is said of one name is never another's doing, and each can be argued with. The
 * strongest takes up what adding in another order leaves, so that the parts add up to the last bit.
 */
function addingUp(parts: readonly Share[], total: number): readonly Share[] {
  const [first, ...others] = parts;
  if (!first) return [];
  return [{ ...first, value: total - sum(others) }, ...others];
}

function explainShare(
  query: FrontQuery,
  candidate: Candidate,
  { kind, key, value }: { kind: LearnedKind; key: string; value: number },
): Explained {
  // What was done with this very story is no reason for it, and is not told as one.
  const lessons = value < 0 ? [] : ownLessons(query, candidate.story);
  const { label, sentence, reason } =
    lessons.length === 0
      ? usualWords(query, { kind, key, lifts: value >= 0 })
      : wordsFor(query, { kind, key, lifts: true }, lessons);
  return { component: { name: kind, label, value, sentence, subject: { kind, key } }, reason };
}

interface LearnedSubject {
  readonly kind: LearnedKind;
  readonly key: string;
  readonly lifts: boolean;
}

interface Words {
  readonly label: string;
  readonly sentence: string;
  readonly reason: string;
}

/** By subject: most stories of a page share theirs with others. */
const usual = new WeakMap<FrontQuery, Map<string, Words>>();

/** Of a story that the reader did nothing with. */
function usualWords(query: FrontQuery, subject: LearnedSubject): Words {
  let known = usual.get(query);
  if (!known) {
    known = new Map();
    usual.set(query, known);
  }
  const key = `${subject.lifts ? '+' : '-'}${affinityKey(subject.kind, subject.key)}`;
  const words = known.get(key) ?? wordsFor(query, subject, []);
  known.set(key, words);
  return words;
}

/** @param own what the story itself taught */
function wordsFor(query: FrontQuery, { kind, key, lifts }: LearnedSubject, own: readonly Lesson[]): Words {
  const name = affinityKey(kind, key);
  const affinity = query.view.profile.affinities.get(name);
  const label = labelOf(query, kind, key, affinity);
  const about = kind === 'publisher' ? `from ${label}` : kind === 'topic' ? `on ${label}` : `about ${label}`;
  if (affinity && affinity.pinned !== null) {
    const sentence = lifts ? `You set your interest in ${label} by hand.` : `You asked for less of ${label}.`;
    return { label, sentence, reason: sentence.slice(0, -1) };
  }
  if (!lifts) {
    const sentence = `You pass over stories ${about}, or asked for fewer.`;
    return { label, sentence, reason: `You seldom open stories ${about}` };
  }
  const others = affinity && withoutLessons(affinity, name, own);
  const isOwn = others !== affinity && own.some(({ at }) => at === affinity?.at);
  const last = affinity && !isOwn ? `, most recently ${agoWords(Math.max(0, query.now - affinity.at))}` : '';
  const { all, most } = didWith(others, kind, label);
  return { label, sentence: `You ${all}${last}.`, reason: `You ${most}` };
}

/** How much one act of each kind says, as it is learned: what said most is named. */
const saysOf = { wish: 2, save: 1.5, opening: 1 };

/** What the reader did about the subject: all of it, and the act that said most. */
function didWith(
  affinity: Affinity | undefined,
  kind: LearnedKind,
  label: string,
): { readonly all: string; readonly most: string } {
  const { readings = 0, saves = 0, wishes = 0 } = affinity ?? {};
  const of = `${{ publisher: 'from', topic: 'on', entity: 'about' }[kind]} ${label}`;
  const stories = (count: number) => (count === 1 ? 'a story' : `${count} stories`);
  const [first, ...others] = [
    { did: 'asked for more', count: 0, says: wishes * saysOf.wish },
    { did: 'saved', count: saves, says: saves * saysOf.save },
    { did: 'opened', count: readings, says: readings * saysOf.opening },
  ]
    .filter(({ says }) => says > 0)
    .sort((a, b) => b.says - a.says);
  // A story brought back, say, after it was hidden.
  if (!first) return { all: `took an interest in stories ${of}`, most: `took an interest in stories ${of}` };
  const most = first.count === 0 ? `${first.did} ${of}` : `${first.did} ${stories(first.count)} ${of}`;
  const rest = others.map(({ did, count }) => {
    if (count === 0) return did;
    return `${did} ${first.count === 0 ? stories(count) : count === 1 ? 'one' : count}`;
  });
  return { most, all: rest.length === 2 ? `${most}, ${rest.join(' and ')}` : [most, ...rest].join(' and ') };
}

function labelOf(query: FrontQuery, kind: LearnedKind, key: string, affinity: Affinity | undefined): string {
  if (kind === 'topic') return topicName(key);
  if (kind === 'publisher') return query.publisher(Number(key))?.name ?? 'this publisher';
  // As it was named where it was read: how the live stories name it depends on which of them came first.
  if (affinity?.label) return affinity.label;
  const { entities } = query.live.features;
  const mention = entities.mention(entities.names.find(key) ?? -1);
  return mention?.name ?? key.slice(key.lastIndexOf(':') + 1);
}

function sum(shares: readonly Share[]): number {
  let total = 0;
  for (const share of shares) total += share.value;
  return total;
}
