// The one source: a scan over all live stories with what is cheap to know, giving the best few hundred.
import type { Candidate, FrontQuery } from '../front-query.ts';
import type { RankParams } from '../params.ts';
import type { Source } from '../pipeline.ts';
import { recalledLook } from '../said.ts';
import { leastTheme, themeGain } from '../scorers/theme.ts';
import { BaseScores } from './base-scores.ts';
import { topSlots } from './top-slots.ts';

/**
 * Steps along lists of learned names. What does not fit is common and says little, and it is counted when the candidates
 * are scored in full.
 */
const mostSteps = 4000;
const commonShare = 0.3;

/** Scores all slots in one reused buffer; what it leaves out (language, fatigue) is small or comes later. */
export function createLiveStoriesSource(): Source<FrontQuery, Candidate> {
  const baseOf = createBases();
  let scores = new Float32Array(0);
  return {
    name: 'live-stories',
    find(query, count) {
      const recalled = recalledLook(query.said, query.live);
      if (recalled !== null) return recalled;
      const bound = query.live.slotBound;
      const base = baseOf(query.params);
      base.update(query.live, query.params, query.now);
      if (scores.length < bound) scores = new Float32Array(base.scores.length);
      scores.set(base.scores.subarray(0, bound));
      addTopics(query, base, scores, count > query.params.candidateCount);
      addEntities(query, scores);
      addPublishers(query, scores);
      addStories(query, scores);
      addThemes(query, scores);
      // Those that weigh most for everyone stand in too: a page of one taste alone could not be filled within its limits.
      const idOf = (slot: number) => query.live.storyAt(slot)?.id ?? 0;
      const common = base.heaviestFirst.subarray(0, Math.round(count * commonShare));
      const slots = new Set(topSlots(scores, bound, count - common.length, idOf));
      for (const slot of common) slots.add(slot);
      const found: Candidate[] = [];
      for (const slot of slots) {
        const story = query.live.storyAt(slot);
        if (story) found.push({ slot, story });
      }
      // Likeness in words has no version to go back to; what follows from the rest is found again.
      if (query.taste.theme !== null) noteLook(query, found);
      return found;
    },
  };
}

function noteLook({ said, live }: FrontQuery, found: readonly Candidate[]): void {
  said?.found.push(found.length === live.size ? null : found.map(({ story }) => story.id));
}

/** Bases by the weights that make them: few readers have others than the rest. */
const mostBases = 4;

function createBases(): (params: RankParams) => BaseScores {
  const bases = new Map<string, BaseScores>();
  return ({ importanceWeight, freshnessWeight }) => {
    const key = `${importanceWeight} ${freshnessWeight}`;
    const base = bases.get(key) ?? new BaseScores();
    if (bases.size >= mostBases && !bases.has(key)) bases.clear();
    bases.set(key, base);
    return base;
  };
}

/** Topics, learned and followed: of the stories that weigh most for everyone, or of all where those did not do. */
function addTopics(query: FrontQuery, base: BaseScores, scores: Float32Array, all: boolean): void {
  const { taste, params } = query;
  const { starts, lengths, numbers } = query.live.features.topics;
  const { topicWeights, heaviest } = base;
  const gain = taste.topics.map((strength) => params.topicWeight * strength);
  for (const number of taste.followedTopics.keys()) {
    gain[number] = (gain[number] ?? 0) + params.followTopicWeight;
  }
  const count = all ? query.live.slotBound : heaviest.length;
  for (let n = 0; n < count; n++) {
    const slot = all ? n : (heaviest[n] ?? 0);
    const start = starts[slot] ?? 0;
    const end = start + (lengths[slot] ?? 0);
    let dot = 0;
    for (let i = start; i < end; i++) dot += (topicWeights[i] ?? 0) * (gain[numbers[i] ?? 0] ?? 0);
    scores[slot] = (scores[slot] ?? 0) + dot;
  }
}

/** Along the lists of the stories that name them: what is followed, then what was learned, strongest first. */
function addEntities(query: FrontQuery, scores: Float32Array): void {
  const { taste, params } = query;
  const { entities } = query.live.features;
  const add = (number: number, gain: number): void => {
    const list = entities.list(number);
    for (let i = 0; i < list.length; i++) {
      const slot = (list[i] ?? 0) >>> 8;
      scores[slot] = (scores[slot] ?? 0) + gain * (0.3 + (0.7 / 255) * ((list[i] ?? 0) & 255));
    }
  };
  for (const number of taste.followedEntities.keys()) add(number, params.followWeight);
  for (const number of taste.nearEntities.keys()) add(number, params.nearWeight);
  let steps = 0;
  for (const [number, strength] of taste.entities) {
    const uses = entities.names.uses(number);
    if (steps + uses > mostSteps) continue;
    steps += uses;
    add(number, params.entityWeight * strength);
  }
}

/** A story of two that are followed gains once. */
function addPublishers({ taste, params, live }: FrontQuery, scores: Float32Array): void {
  const ids = [...taste.followedPublishers.keys()];
  const slots = ids.map((id) => live.slotsOfPublisher(id));
  slots.forEach((own, i) => {
    for (const slot of own) {
      if (slots.some((others, n) => n < i && others.has(slot))) continue;
      scores[slot] = (scores[slot] ?? 0) + params.followTopicWeight;
    }
  });
}

function addStories(query: FrontQuery, scores: Float32Array): void {
  for (const id of query.taste.followedStories.keys()) {
    const slot = query.live.slotOf(id);
    if (slot !== undefined) scores[slot] = (scores[slot] ?? 0) + query.params.followWeight;
  }
}

/** Of every live story, by the vector kernel: one that only its words tell is found however little it weighs. */
function addThemes({ taste, params, live }: FrontQuery, scores: Float32Array): void {
  if (taste.theme === null) return;
  const { dots, unit } = live.likeness(taste.theme);
  const gain = themeGain(taste, params) * unit;
  const least = leastTheme / unit;
  for (let slot = 0; slot < dots.length; slot++) {
    const dot = dots[slot] ?? 0;
    if (dot > least) scores[slot] = (scores[slot] ?? 0) + gain * (dot - least);
    else if (dot < -least) scores[slot] = (scores[slot] ?? 0) + gain * (dot + least);
  }
}
