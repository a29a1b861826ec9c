// Likeness in words to what the reader read, where no name or topic says it.
import type { Lesson } from '../../interest/lessons.ts';
import { wordsOfOthers } from '../../interest/without-lessons.ts';
import type { Candidate, FrontQuery } from '../front-query.ts';
import { ownLessons } from '../own-acts.ts';
import type { RankParams } from '../params.ts';
import { themeSteps } from '../said.ts';
import { confidenceOf, type Taste } from '../taste.ts';
import type { FrontScorer } from './front-scorer.ts';

/** Cosine below this is chance. */
export const leastTheme = 0.08;
/** Stories that a page lets the theme space read: news since the last page, and a start is caught up within some pages. */
const readForOnePage = 64;

/** Points of score for each cosine beyond chance. */
export function themeGain({ themeConfidence }: Taste, { themeWeight }: RankParams): number {
  return themeWeight * themeConfidence;
}

/** In whole steps, as it is recorded: a page that is made again has the very same. */
function likeness(query: FrontQuery, theme: Float32Array): (candidate: Candidate) => number {
  const { said, live } = query;
  if (said?.isRecalled) return ({ story }) => said.themes.get(story.id) ?? 0;
  live.learnThemes(readForOnePage);
  return ({ slot, story }) => {
    const steps = Math.round(themeSteps * live.themeCosine(slot, theme));
    if (Math.abs(steps) > leastTheme * themeSteps) said?.themes.set(story.id, steps);
    return steps;
  };
}

/** The gain of a story that its reader saved: by what they read beside it. */
function gainOfOthers(query: FrontQuery, cosine: number, lessons: readonly Lesson[]): number {
  const { view, taste, params } = query;
  const others = wordsOfOthers(view.profile, lessons, { cosine, now: taste.at });
  const weight = params.themeWeight * confidenceOf(others.evidence);
  return weight * Math.max(0, others.cosine - leastTheme);
}

export const themeScorer: FrontScorer = {
  name: 'theme',
  prepare(query) {
    const { theme } = query.taste;
    if (!theme) return () => 0;
    const stepsOf = likeness(query, theme);
    const weight = themeGain(query.taste, query.params);
    return (candidate) => {
      const cosine = stepsOf(candidate) / themeSteps;
      if (cosine < -leastTheme) return weight * (cosine + leastTheme);
      if (cosine <= leastTheme) return 0;
      const lessons = ownLessons(query, candidate.story);
      return lessons.length === 0 ? weight * (cosine - leastTheme) : gainOfOthers(query, cosine, lessons);
    };
  },
  explain(_query, _candidate, value) {
    if (value === 0) return [];
    const sentence =
      value > 0 ? 'In its words it is close to what you read.' : 'In its words it is far from what you read.';
    return [
      {
        component: { name: 'theme', label: 'Like what you read', value, sentence, subject: null },
        reason: 'It is close to what you read',
      },
    ];
  },
};
