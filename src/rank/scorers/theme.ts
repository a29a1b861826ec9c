// Likeness in words to what the reader read, where no name or topic says it.
import type { RankParams } from '../params.ts';
import type { Taste } from '../taste.ts';
import type { FrontScorer } from './front-scorer.ts';

/** Cosine below this is chance. */
export const leastTheme = 0.08;
/** Stories that a page lets the theme space read: news since the last page, and a start is caught up within some pages. */
const readForOnePage = 64;

/** Points of score for each cosine beyond chance. */
export function themeGain({ themeConfidence }: Taste, { themeWeight }: RankParams): number {
  return themeWeight * themeConfidence;
}

export const themeScorer: FrontScorer = {
  name: 'theme',
  prepare(query) {
    const { theme } = query.taste;
    if (!theme) return () => 0;
    query.live.learnThemes(readForOnePage);
    const weight = themeGain(query.taste, query.params);
    return ({ slot }) => {
      const cosine = query.live.themeCosine(slot, theme);
      return cosine > leastTheme
        ? weight * (cosine - leastTheme)
        : cosine < -leastTheme
          ? weight * (cosine + leastTheme)
          : 0;
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
