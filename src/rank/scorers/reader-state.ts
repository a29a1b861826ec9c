// What the reader already did with a story: shown and passed over, partly known; and the language they read first.

import { standing } from '../../interest/lessons.ts';
import { baseLanguage } from '../filters/reader-filters.ts';
import type { Candidate, FrontQuery } from '../front-query.ts';
import { capitalise, counted, numberWord } from '../plain-words.ts';
import type { FrontScorer } from './front-scorer.ts';

const maxFatigueSteps = 5;

/** Times shown and not opened since the story last had news. */
function timesPassed(query: FrontQuery, { story }: Candidate): number {
  const state = query.view.states.get(story.id);
  if (!state || state.openedAt !== null) return 0;
  if (story.newsAt > (state.seenAt ?? 0)) return 0;
  // By what was learned: what was saved before history was forgotten is in no record.
  if (state.unsavedAt === null && standing(query.view.profile, story.id, 'saved').length > 0) return 0;
  return Math.min(maxFatigueSteps, state.seenCount);
}

export const fatigueScorer: FrontScorer = {
  name: 'fatigue',
  prepare: (query) => (candidate) => -query.params.fatigueWeight * timesPassed(query, candidate),
  explain(query, candidate, value) {
    const times = query.view.states.get(candidate.story.id)?.seenCount ?? 0;
    if (value === 0) return [];
    const often = times === 1 ? 'once' : times === 2 ? 'twice' : `${numberWord(times)} times`;
    return [
      {
        component: {
          name: 'fatigue',
          label: 'Shown before',
          value,
          sentence: `It was shown to you ${often} and you did not open it.`,
          subject: null,
        },
        reason: 'It was shown before',
      },
    ];
  },
};

function articlesKnown(query: FrontQuery, { story }: Candidate): number {
  const read = query.view.articlesRead;
  if (read.size === 0 || !query.view.states.has(story.id)) return 0;
  let known = 0;
  for (const line of story.coverage) if (read.has(line.articleId)) known += 1;
  return known;
}

export const knownScorer: FrontScorer = {
  name: 'known',
  prepare: (query) => (candidate) => {
    const known = articlesKnown(query, candidate);
    return known === 0 ? 0 : -query.params.knownWeight * (known / Math.max(1, candidate.story.articleCount));
  },
  explain(query, candidate, value) {
    if (value === 0) return [];
    const known = articlesKnown(query, candidate);
    const all = candidate.story.articleCount;
    const sentence =
      all === 1
        ? 'You have read its article.'
        : `You have read ${numberWord(known)} of its ${numberWord(all)} articles.`;
    return [
      {
        component: { name: 'known', label: 'Already known to you', value, sentence, subject: null },
        reason: capitalise(`you have read ${counted(known, 'article', 'articles')} of it`),
      },
    ];
  },
};

export const languageScorer: FrontScorer = {
  name: 'language',
  prepare(query) {
    const [first, second] = query.view.reader.settings.languages;
    if (!first || !second) return () => 0;
    const wanted = baseLanguage(first);
    return ({ story }) =>
      story.language !== null && baseLanguage(story.language) === wanted ? query.params.languageWeight : 0;
  },
  explain: (_query, _candidate, value) =>
    value === 0
      ? []
      : [
          {
            component: {
              name: 'language',
              label: 'Your language',
              value,
              sentence: 'It is in the first of your languages.',
              subject: null,
            },
            reason: 'It is in your language',
          },
        ],
};
