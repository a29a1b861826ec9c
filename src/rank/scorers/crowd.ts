// What other readers of this installation open: popularity and co-reading, by the crowd's model. Nothing for few readers.
import type { CrowdQuestion } from '../../interest/crowd.ts';
import type { FrontQuery } from '../front-query.ts';
import type { FrontScorer } from './front-scorer.ts';

/** Logits at which the lift counts about three quarters of its weight. */
const lotOfLift = 4;

function questionOf({ view, now }: FrontQuery): CrowdQuestion {
  const { id, settings } = view.reader;
  const segments = settings.countries.slice(0, 1).map((code) => `place:${code}`);
  return { readerId: id, trailId: id, at: now, segments };
}

/** Kinship from which on it is what the sentence says. */
const likeTaste = 0.1;

export const crowdScorer: FrontScorer = {
  name: 'crowd',
  prepare(query) {
    const { crowd } = query;
    if (!crowd) return () => 0;
    const liftOf = crowd.lifts(questionOf(query), query.live.size);
    return ({ story }) => {
      const { lift } = liftOf(story.id);
      return lift === 0 ? 0 : query.params.crowdWeight * Math.tanh(lift / lotOfLift);
    };
  },
  explain(query, { story }, value) {
    if (value === 0) return [];
    const lift = query.crowd?.lift(questionOf(query), story.id, query.live.size);
    const company = lift?.company ?? 0;
    const kinship = lift?.kinship ?? 0;
    const sentence =
      value < 0
        ? 'Readers here open it less than other stories.'
        : company > 0
          ? 'Readers here who opened what you opened also opened this.'
          : kinship > likeTaste
            ? 'Readers here whose taste is like yours opened this.'
            : 'It is among what readers here open.';
    return [
      {
        component: { name: 'crowd', label: 'Readers here', value, sentence, subject: null },
        reason: company > 0 ? 'Readers of what you read opened it' : 'Readers here open it',
      },
    ];
  },
};
