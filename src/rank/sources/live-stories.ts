// The one source: a scan over all live stories with what is cheap to know, giving the best few hundred.
import { type Candidate, type FrontQuery, halfLives } from '../front-query.ts';
import type { LiveFeatures } from '../live-features.ts';
import type { Source } from '../pipeline.ts';
import { topSlots } from './top-slots.ts';

/** Scores all slots in one reused buffer; what it leaves out (theme, language, fatigue) is small or comes later. */
export function createLiveStoriesSource(): Source<FrontQuery, Candidate> {
  let scores = new Float32Array(0);
  return {
    name: 'live-stories',
    find(query, count) {
      const bound = query.live.slotBound;
      if (scores.length < bound) scores = new Float32Array(Math.max(1024, bound * 2));
      scanBase(query, scores, bound);
      addEntities(query, scores);
      addPublishers(query, scores, bound);
      addStories(query, scores);
      return topSlots(scores, bound, count).flatMap((slot) => {
        const story = query.live.storyAt(slot);
        return story ? [{ slot, story }] : [];
      });
    },
  };
}

function scanBase(query: FrontQuery, scores: Float32Array, bound: number): void {
  const { params, now } = query;
  const { alive, newsAt, importance, pace } = query.live.features;
  const rates = halfLives(params).map((halfLife) => -1 / halfLife);
  const topicGain = topicScan(query);
  for (let slot = 0; slot < bound; slot++) {
    if (alive[slot] === 0) {
      scores[slot] = Number.NEGATIVE_INFINITY;
      continue;
    }
    const age = Math.max(0, now - (newsAt[slot] ?? 0));
    const fresh = 2 ** (age * (rates[pace[slot] ?? 0] ?? 0));
    scores[slot] =
      params.importanceWeight * (importance[slot] ?? 0) + params.freshnessWeight * fresh + topicGain(slot);
  }
}

/** Learned and followed topics of a slot, as the topic scorer and the follow scorer see them. */
function topicScan(query: FrontQuery): (slot: number) => number {
  const { taste, params } = query;
  const { starts, lengths, numbers, weights } = query.live.features.topics;
  const { topics, topicRarity } = taste;
  const followed = new Float32Array(topics.length);
  for (const number of taste.followedTopics.keys()) followed[number] = params.followTopicWeight;
  return (slot) => {
    const start = starts[slot] ?? 0;
    const end = start + (lengths[slot] ?? 0);
    let dot = 0;
    let square = 0;
    let follow = 0;
    for (let i = start; i < end; i++) {
      const number = numbers[i] ?? 0;
      const weight = (weights[i] ?? 0) * (topicRarity[number] ?? 0);
      dot += weight * (topics[number] ?? 0);
      square += weight * weight;
      follow = Math.max(follow, followed[number] ?? 0);
    }
    return (square > 0 ? (params.topicWeight * dot) / Math.sqrt(square) : 0) + follow;
  };
}

function addEntities(query: FrontQuery, scores: Float32Array): void {
  const { taste, params } = query;
  const { features } = query.live;
  const add = (number: number, gain: number): void => {
    for (const slot of features.slotsOfEntity.get(number) ?? []) {
      scores[slot] = (scores[slot] ?? 0) + gain * salienceOf(features, slot, number);
    }
  };
  for (const [number, strength] of taste.entities) add(number, params.entityWeight * strength);
  for (const number of taste.followedEntities.keys()) add(number, params.followWeight);
  for (const number of taste.nearEntities.keys()) add(number, params.nearWeight);
}

/** Salience of the entity in the slot's story, 0 where it does not occur. */
export function salienceOf(features: LiveFeatures, slot: number, number: number): number {
  const { starts, lengths, numbers, weights } = features.entities;
  const start = starts[slot] ?? 0;
  const end = start + (lengths[slot] ?? 0);
  for (let i = start; i < end; i++) if (numbers[i] === number) return weights[i] ?? 0;
  return 0;
}

function addPublishers(query: FrontQuery, scores: Float32Array, bound: number): void {
  const { taste, params } = query;
  if (taste.followedPublishers.size === 0) return;
  const { starts, lengths, numbers } = query.live.features.publishers;
  for (let slot = 0; slot < bound; slot++) {
    const start = starts[slot] ?? 0;
    const end = start + (lengths[slot] ?? 0);
    for (let i = start; i < end; i++) {
      if (!taste.followedPublishers.has(numbers[i] ?? -1)) continue;
      scores[slot] = (scores[slot] ?? 0) + params.followTopicWeight;
      break;
    }
  }
}

function addStories(query: FrontQuery, scores: Float32Array): void {
  for (const id of query.taste.followedStories.keys()) {
    const slot = query.live.slotOf(id);
    if (slot !== undefined) scores[slot] = (scores[slot] ?? 0) + query.params.followWeight;
  }
}
