// What other readers of this installation open: who reads what, and how many. Nothing for few readers.
import type { CrowdQuestion, Lift } from '../../interest/crowd.ts';
import { segmentsOf } from '../../interest/shared-reading.ts';
import type { StoryId } from '../../model/story.ts';
import type { FrontQuery } from '../front-query.ts';
import type { FrontScorer } from './front-scorer.ts';

/** Logits, and logs of a share, at which they count about three quarters of their weight. */
const lotOfLift = 4;

function questionOf({ view, now }: FrontQuery): CrowdQuestion {
  const { id, settings } = view.reader;
  return { readerId: id, trailId: id, at: now, segments: segmentsOf(settings.countries) };
}

const noLift: Lift = { lift: 0, popularity: 0, company: 0, kinship: 0 };

/** Kept for the page under way: both scorers ask for the same stories. */
const liftsByQuery = new WeakMap<FrontQuery, (id: StoryId) => Lift>();

function liftsOf(query: FrontQuery): ((id: StoryId) => Lift) | null {
  const { crowd, said } = query;
  if (said?.isRecalled) return (id) => said.crowd.get(id) ?? noLift;
  if (!crowd) return null;
  const kept = liftsByQuery.get(query);
  if (kept) return kept;
  const liftOf = crowd.lifts(questionOf(query), query.live.size);
  const known = new Map<StoryId, Lift>();
  const remembered = (id: StoryId): Lift => {
    const lift = known.get(id) ?? liftOf(id);
    known.set(id, lift);
    if (lift.lift !== 0 || lift.popularity !== 0) said?.crowd.set(id, lift);
    return lift;
  };
  liftsByQuery.set(query, remembered);
  return remembered;
}

/** Bounded on both sides, so that no crowd shouts a reader's own interests down. */
function bounded(weight: number, logs: number): number {
  return logs === 0 ? 0 : weight * Math.tanh(logs / lotOfLift);
}

/** Kinship from which on it is what the sentence says. */
const likeTaste = 0.1;

export const coReadingScorer: FrontScorer = {
  name: 'co-reading',
  prepare(query) {
    const liftOf = liftsOf(query);
    if (!liftOf) return () => 0;
    return ({ story }) => bounded(query.params.coReadingWeight, liftOf(story.id).lift);
  },
  explain(query, { story }, value) {
    if (value === 0) return [];
    const { company = 0, kinship = 0 } = liftsOf(query)?.(story.id) ?? {};
    const sentence =
      value < 0
        ? 'Readers here of what you read open it less than other stories.'
        : company > 0
          ? 'Readers here who opened what you opened also opened this.'
          : kinship > likeTaste
            ? 'Readers here whose taste is like yours opened this.'
            : 'It goes with what readers here open.';
    return [
      {
        component: { name: 'co-reading', label: 'Readers like you', value, sentence, subject: null },
        reason: company > 0 ? 'Readers of what you read opened it' : 'Readers here open it',
      },
    ];
  },
};

export const popularityScorer: FrontScorer = {
  name: 'popularity',
  prepare(query) {
    const liftOf = liftsOf(query);
    if (!liftOf) return () => 0;
    return ({ story }) => bounded(query.params.popularityWeight, liftOf(story.id).popularity);
  },
  explain: (_query, _candidate, value) =>
    value === 0
      ? []
      : [
          {
            component: {
              name: 'popularity',
              label: 'Much read here',
              value,
              sentence:
                value < 0
                  ? 'Readers here open it less than other stories.'
                  : 'It is among what readers here open most.',
              subject: null,
            },
            reason: 'Readers here open it',
          },
        ],
};
