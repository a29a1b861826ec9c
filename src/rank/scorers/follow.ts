// What the reader follows by name: stated, so it counts most and is never forgotten.
import type { Stance } from '../../model/reader.ts';
import type { Candidate, FrontQuery } from '../front-query.ts';
import type { Explained, FrontScorer } from './front-scorer.ts';

interface Hit {
  readonly stance: Stance;
  readonly value: number;
}

/** Further follows of one story add half of the one before. */
const nextShare = 0.5;
const maxHits = 3;

export const followScorer: FrontScorer = {
  name: 'follow',
  prepare(query) {
    const { followedEntities, followedTopics, followedPublishers, followedStories, followedWords } =
      query.taste;
    const followed = [followedEntities, followedTopics, followedPublishers, followedStories];
    if (followedWords.length === 0 && followed.every(({ size }) => size === 0)) return () => 0;
    return (candidate) => {
      let sum = 0;
      for (const { value } of hitsOf(query, candidate)) sum += value;
      return sum;
    };
  },
  explain(query, candidate): readonly Explained[] {
    return hitsOf(query, candidate).map(({ stance, value }) => ({
      component: {
        name: 'follow',
        label: stance.label,
        value,
        sentence: `You follow ${stance.label}.`,
        subject: stance.subject,
      },
      reason: `You follow ${stance.label}`,
    }));
  },
};

function hitsOf(query: FrontQuery, { slot, story }: Candidate): readonly Hit[] {
  const { taste, params } = query;
  const { features } = query.live;
  const hits: Hit[] = [];
  for (const [number, stance] of taste.followedEntities) {
    const salience = features.entities.salience(slot, number);
    if (salience > 0) hits.push({ stance, value: params.followWeight * (0.4 + 0.6 * salience) });
  }
  const { starts, lengths, numbers, weights } = features.topics;
  if (taste.followedTopics.size > 0) {
    const start = starts[slot] ?? 0;
    for (let i = start; i < start + (lengths[slot] ?? 0); i++) {
      const stance = taste.followedTopics.get(numbers[i] ?? -1);
      if (stance) hits.push({ stance, value: params.followTopicWeight * (weights[i] ?? 0) });
    }
  }
  for (const [id, stance] of taste.followedPublishers) {
    if (features.isBy(slot, id, story)) hits.push({ stance, value: params.followTopicWeight });
  }
  const followedStory = taste.followedStories.get(story.id) ?? taste.followedStories.get(story.sagaId ?? -1);
  if (followedStory) hits.push({ stance: followedStory, value: params.followWeight });
  for (const { word, stance } of taste.followedWords) {
    if (!query.live.mayHold(slot, word)) continue;
    if (word.matches(story.headline) || word.matches(story.dek ?? ''))
      hits.push({ stance, value: params.followWeight });
  }
  if (hits.length < 2) return hits;
  hits.sort((a, b) => b.value - a.value || (a.stance.label < b.stance.label ? -1 : 1));
  return hits.slice(0, maxHits).map((hit, i) => ({ ...hit, value: hit.value * nextShare ** i }));
}
