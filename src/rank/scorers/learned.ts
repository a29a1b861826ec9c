// Learned interests: topics, names, publishers. Each part names the subject that gave most of it.
import { topicName } from '../../catalogue/media-topics.ts';
import { affinityKey, type LearnedKind } from '../../interest/profile.ts';
import { entitiesPerSlot } from '../entity-postings.ts';
import type { Candidate, FrontQuery } from '../front-query.ts';
import { agoWords, capitalise, counted } from '../plain-words.ts';
import type { Explained, FrontScorer } from './front-scorer.ts';

interface Share {
  readonly number: number;
  readonly value: number;
}

/**
 * Sum over shares of the story's topics, with the cosine's norm: a story with many topics gains nothing by it. Times the
 * surest topic's weight: where the classifier hardly believes any, none is known.
 */
function topicShares(query: FrontQuery, { slot }: Candidate): readonly Share[] {
  const { topics } = query.taste;
  const { topicRarity } = query.live;
  const { starts, lengths, numbers, weights } = query.live.features.topics;
  const start = starts[slot] ?? 0;
  const end = start + (lengths[slot] ?? 0);
  let square = 0;
  let surest = 0;
  for (let i = start; i < end; i++) {
    square += ((weights[i] ?? 0) * (topicRarity[numbers[i] ?? 0] ?? 0)) ** 2;
    surest = Math.max(surest, weights[i] ?? 0);
  }
  if (square === 0) return [];
  const factor = (query.params.topicWeight * surest) / Math.sqrt(square);
  const shares: Share[] = [];
  for (let i = start; i < end; i++) {
    const number = numbers[i] ?? 0;
    const value = factor * (weights[i] ?? 0) * (topicRarity[number] ?? 0) * (topics[number] ?? 0);
    if (value !== 0) shares.push({ number, value });
  }
  return shares;
}

/** The sum of `topicShares`. */
function topicSum(query: FrontQuery, { slot }: Candidate): number {
  const { topics } = query.taste;
  const { topicRarity } = query.live;
  const { starts, lengths, numbers, weights } = query.live.features.topics;
  const start = starts[slot] ?? 0;
  const end = start + (lengths[slot] ?? 0);
  let square = 0;
  let sum = 0;
  let surest = 0;
  for (let i = start; i < end; i++) {
    const number = numbers[i] ?? 0;
    const sure = weights[i] ?? 0;
    const weight = sure * (topicRarity[number] ?? 0);
    square += weight * weight;
    sum += weight * (topics[number] ?? 0);
    if (sure > surest) surest = sure;
  }
  return square === 0 ? 0 : (query.params.topicWeight * surest * sum) / Math.sqrt(square);
}

const entityCeiling = 1.5;

/** The sum of `entityShares`. */
function entitySum(query: FrontQuery, { slot }: Candidate): number {
  const { entities } = query.taste;
  if (entities.size === 0) return 0;
  const { numbers, saliences, lengths } = query.live.features.entities;
  const start = slot * entitiesPerSlot;
  const end = start + (lengths[slot] ?? 0);
  let sum = 0;
  for (let entry = start; entry < end; entry++) {
    const strength = entities.get(numbers[entry] ?? -1);
    if (strength) sum += strength * (0.3 + (0.7 / 255) * (saliences[entry] ?? 0));
  }
  return query.params.entityWeight * Math.max(-entityCeiling, Math.min(entityCeiling, sum));
}

/** Names in one story add up, with a ceiling at one and a half times the weight. */
function entityShares(query: FrontQuery, { slot }: Candidate): readonly Share[] {
  const { entities } = query.taste;
  if (entities.size === 0) return [];
  const shares: Share[] = [];
  const { numbers, saliences, lengths } = query.live.features.entities;
  const start = slot * entitiesPerSlot;
  for (let entry = start; entry < start + (lengths[slot] ?? 0); entry++) {
    const number = numbers[entry] ?? -1;
    const strength = entities.get(number);
    if (!strength) continue;
    const salience = (saliences[entry] ?? 0) / 255;
    shares.push({ number, value: query.params.entityWeight * strength * (0.3 + 0.7 * salience) });
  }
  const total = sum(shares);
  const ceiling = entityCeiling * query.params.entityWeight;
  if (Math.abs(total) <= ceiling) return shares;
  return shares.map((share) => ({ ...share, value: (share.value * ceiling) / Math.abs(total) }));
}

function publisherSum(query: FrontQuery, { slot }: Candidate): number {
  const strength = query.taste.publishers.get(query.live.features.leadPublisher[slot] ?? -1);
  return strength ? query.params.publisherWeight * strength : 0;
}

/** The lead's publisher alone: others only carry the story too. */
function publisherShares(query: FrontQuery, { slot }: Candidate): readonly Share[] {
  const number = query.live.features.leadPublisher[slot] ?? -1;
  const strength = query.taste.publishers.get(number);
  return strength ? [{ number, value: query.params.publisherWeight * strength }] : [];
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
      const named = foldSmall(parts, value);
      return named.flatMap((share) => {
        const key = keyOf(query, share.number);
        return key === undefined ? [] : [explainShare(query, { kind, key, value: share.value })];
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

/** The two strongest by themselves; the rest goes with the strongest, so that the parts still add up. */
function foldSmall(parts: readonly Share[], total: number): readonly Share[] {
  const [first, second] = parts;
  if (!first) return [];
  const keepSecond = second !== undefined && Math.abs(second.value) >= 0.03;
  if (!keepSecond) return [{ ...first, value: total }];
  return [{ ...first, value: total - second.value }, second];
}

function explainShare(
  query: FrontQuery,
  { kind, key, value }: { kind: LearnedKind; key: string; value: number },
): Explained {
  const label = labelOf(query, kind, key);
  const affinity = query.view.profile.affinities.get(affinityKey(kind, key));
  const about = kind === 'publisher' ? `from ${label}` : kind === 'topic' ? `on ${label}` : `about ${label}`;
  const component = { name: kind, label, value, subject: { kind, key } };
  if (affinity && affinity.pinned !== null) {
    const sentence =
      value >= 0 ? `You set your interest in ${label} by hand.` : `You asked for less of ${label}.`;
    return { component: { ...component, sentence }, reason: sentence.slice(0, -1) };
  }
  if (value < 0) {
    const sentence = `You pass over stories ${about}, or asked for fewer.`;
    return { component: { ...component, sentence }, reason: `You seldom open stories ${about}` };
  }
  const readings = affinity?.readings ?? 0;
  const saves = affinity?.saves ?? 0;
  if (readings === 0) {
    const did = saves > 0 ? `saved or shared ${counted(saves, 'story', 'stories')}` : 'asked for more';
    const sentence = `You ${did} ${about}.`;
    return { component: { ...component, sentence }, reason: sentence.slice(0, -1) };
  }
  const last = affinity ? agoWords(Math.max(0, query.now - affinity.at)) : '';
  const sentence = `You opened ${counted(readings, 'story', 'stories')} ${about}, most recently ${last}.`;
  return { component: { ...component, sentence }, reason: capitalise(`you read stories ${about}`) };
}

function labelOf(query: FrontQuery, kind: LearnedKind, key: string): string {
  if (kind === 'topic') return topicName(key);
  if (kind === 'publisher') return query.publisher(Number(key))?.name ?? 'this publisher';
  const { entities } = query.live.features;
  const mention = entities.mention(entities.names.find(key) ?? -1);
  return mention?.name ?? key.slice(key.lastIndexOf(':') + 1);
}

function sum(shares: readonly Share[]): number {
  let total = 0;
  for (const share of shares) total += share.value;
  return total;
}
