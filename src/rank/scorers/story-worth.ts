// What a story weighs for everyone: the weight of the news, its freshness, and a fair share for rare publishers.

import type { Story } from '../../model/story.ts';
import { type Candidate, type FrontQuery, freshness, halfLives, type PageQuery } from '../front-query.ts';
import { capitalise, counted, durationWords } from '../plain-words.ts';
import { coverageReason, freshnessReason, isStillNew } from '../worth-reasons.ts';
import type { Explained, FrontScorer } from './front-scorer.ts';

/** "8 publishers in three hours." */
export function coverageSentence({ story }: Candidate): string {
  if (story.publisherCount <= 1) {
    return story.articleCount > 1
      ? `One publisher so far, with ${story.articleCount} articles.`
      : 'One publisher so far.';
  }
  const span = Math.max(0, story.updatedAt - story.firstAt);
  const within = span < 60_000 ? 'at once' : `in ${durationWords(span)}`;
  return `${capitalise(counted(story.publisherCount, 'publisher', 'publishers'))} ${within}.`;
}

/** "The last new fact came 40 minutes ago." */
export function freshnessSentence(query: PageQuery, { story }: Candidate): string {
  return `The last new fact came ${durationWords(query.now - story.newsAt)} ago.`;
}

export const importanceScorer: FrontScorer = {
  name: 'importance',
  prepare: (query) => (candidate) =>
    query.params.importanceWeight * (query.live.features.importance[candidate.slot] ?? 0),
  explain: (query, candidate, value) => [
    {
      component: {
        name: 'importance',
        label: 'Weight of the news',
        value,
        sentence: coverageSentence(candidate),
        subject: null,
      },
      reason: coverageReason(
        candidate.story,
        query.live.publisherCount,
        query.publisher(query.live.features.leadPublisher[candidate.slot] ?? -1)?.name ?? 'one publisher',
      ),
      onCard: candidate.story.publisherCount <= 1,
    },
  ],
};

export const freshnessScorer: FrontScorer = {
  name: 'freshness',
  prepare(query) {
    const lives = halfLives(query.params);
    const { newsAt, pace } = query.live.features;
    return ({ slot }) =>
      query.params.freshnessWeight *
      freshness(newsAt[slot] ?? 0, query.now, lives[pace[slot] ?? 0] ?? lives[0] ?? 1);
  },
  explain: (query, candidate, value) => [
    {
      component: {
        name: 'freshness',
        label: 'Freshness',
        value,
        sentence: freshnessSentence(query, candidate),
        subject: null,
      },
      ...freshnessCause(candidate.story, query.now),
    },
  ],
};

/** The age stands on the card: said again only of what is new, or goes on. */
function freshnessCause(story: Story, now: number): Pick<Explained, 'reason' | 'onCard'> {
  const reason = freshnessReason(story, now);
  if (isStillNew(story, now)) return { reason };
  return { reason: reason === '' ? 'It is in the news this week' : 'It is recent news', onCard: true };
}

/** -1..1: publishers with the mean number of live stories are at 0, those with few above, loud ones below. */
function rarity(query: FrontQuery, slot: number): number {
  const own = query.live.storiesOfPublisher(query.live.features.leadPublisher[slot] ?? -1);
  if (own === 0) return 0;
  const usual = query.live.meanStoriesPerPublisher;
  return Math.max(-1, Math.min(1, Math.log2((usual + 1) / (own + 1)) / 3));
}

/** Only where there are publishers to compare; a story that several carry needs no lift. */
export const rareSourceScorer: FrontScorer = {
  name: 'rare-source',
  prepare: (query) => (candidate) =>
    (query.params.rareSourceWeight * rarity(query, candidate.slot)) /
    Math.max(1, Math.sqrt(candidate.story.publisherCount)),
  explain(query, candidate, value) {
    if (value === 0) return [];
    const id = query.live.features.leadPublisher[candidate.slot] ?? -1;
    const name = query.publisher(id)?.name ?? 'Its publisher';
    const stories = counted(query.live.storiesOfPublisher(id), 'live story', 'live stories');
    const sentence =
      value > 0
        ? `${name} writes seldom: it has ${stories}.`
        : `${name} writes a lot (${stories}), so each counts a little less.`;
    const label = value > 0 ? 'Seldom heard' : 'Often heard';
    return [
      {
        component: {
          name: 'rare-source',
          label,
          value,
          sentence,
          subject: { kind: 'publisher', key: String(id) },
        },
        reason: `From ${name}, which writes seldom`,
      },
    ];
  },
};
