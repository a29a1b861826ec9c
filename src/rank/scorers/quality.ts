// How well a story is told: the same for everyone, and small beside what it is about.
import { capitalise } from '../plain-words.ts';
import { qualityBySigns, qualityWords } from '../story-quality.ts';
import type { FrontScorer } from './front-scorer.ts';

export const qualityScorer: FrontScorer = {
  name: 'quality',
  prepare: (query) => {
    const { quality } = query.live.features;
    return ({ slot }) => query.params.qualityWeight * (qualityBySigns[quality[slot] ?? 0] ?? 0);
  },
  explain(query, { slot }, value) {
    if (value === 0) return [];
    const { good, bad } = qualityWords(query.live.features.quality[slot] ?? 0);
    const [first, second] = value > 0 ? [good, bad] : [bad, good];
    const rest = second.length === 0 ? '' : `, but ${second.join(' and ')}`;
    return [
      {
        component: {
          name: 'quality',
          label: 'How it is told',
          value,
          sentence: `It ${first.join(' and ')}${rest}.`,
          subject: null,
        },
        reason: capitalise(`it ${first.join(' and ')}`),
        // A picture is seen, and whose words they are is read: a reason where there is no better.
        onCard: true,
      },
    ];
  },
};
