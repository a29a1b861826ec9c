// Room for the unfamiliar: what makes a story fit for it, and the part of the score that it then gets.
import { topicName } from '../../catalogue/media-topics.ts';
import { affinityKey } from '../../interest/profile.ts';
import { entitiesPerSlot } from '../entity-postings.ts';
import type { Candidate, FrontQuery } from '../front-query.ts';
import type { Explained } from './front-scorer.ts';

/** Learned interest in the top topic below which it counts as unfamiliar. */
const familiarStrength = 0.12;

/** Neither followed nor often read: by its top-level topic. A reader who said and did nothing has no usual. */
export function isUnfamiliar(query: FrontQuery, { slot }: Candidate): boolean {
  const { taste } = query;
  const top = query.live.features.topTopic[slot] ?? -1;
  if (top < 0) return false;
  if (Math.abs(taste.topics[top] ?? 0) > familiarStrength) return false;
  const { topics, entities } = query.live.features;
  for (let i = 0; i < (topics.lengths[slot] ?? 0); i++) {
    const number = topics.numbers[(topics.starts[slot] ?? 0) + i] ?? -1;
    if (taste.followedTopics.has(number) || (taste.topics[number] ?? 0) < -familiarStrength) return false;
  }
  for (let i = 0; i < (entities.lengths[slot] ?? 0); i++) {
    const number = entities.numbers[slot * entitiesPerSlot + i] ?? -1;
    if (taste.followedEntities.has(number) || (taste.entities.get(number) ?? 0) < 0) return false;
  }
  return true;
}

export function explorationPart(query: FrontQuery, { slot }: Candidate, value: number): Explained {
  const code = query.live.features.topicNames.key(query.live.features.topTopic[slot] ?? -1);
  const opened = code ? (query.view.profile.affinities.get(affinityKey('topic', code))?.readings ?? 0) : 0;
  const name = code ? topicName(code) : '';
  const hasOpened = [...query.view.profile.affinities.values()].some(({ readings }) => readings > 0);
  const every = query.params.differentEvery;
  return {
    component: {
      name: 'exploration',
      label: 'Room for the unfamiliar',
      value,
      sentence: `One place in ${every} is kept outside your interests.`,
      subject: null,
    },
    reason: unfamiliarReason(name, opened, hasOpened),
  };
}

function unfamiliarReason(topic: string, opened: number, hasOpened: boolean): string {
  if (topic === '') return 'Not your usual';
  if (!hasOpened) return `Not your usual: ${topic} is not among what you follow`;
  if (opened === 0) return `Not your usual: you have opened nothing on ${topic}`;
  return `Not your usual: you seldom open stories on ${topic}`;
}
