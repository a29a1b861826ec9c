// What the editors lift and lower, as a part of the sum for every reader alike. A pin is no part of the ranking: its
// part is given by the selector, as that of exploration is.
import type { SteeringControl } from '../../model/control.ts';
import type { Candidate, FrontQuery, PageQuery } from '../front-query.ts';
import type { RankParams } from '../params.ts';
import type { Explained, FrontScorer } from '../scorers/front-scorer.ts';
import { controlSentence } from './control-words.ts';
import { noRulings } from './rulings.ts';

/** Of several that mean one story so many count. */
const mostLifts = 3;

export const editorsScorer: FrontScorer = {
  name: 'editors',
  prepare(query) {
    if ((query.rulings ?? noRulings).lifts.length === 0) return () => 0;
    return (candidate) =>
      liftsOf(query, candidate).reduce((sum, control) => sum + liftOf(control, query.params), 0);
  },
  explain: (query, candidate) =>
    liftsOf(query, candidate).map((control) =>
      editorsPart(control, liftOf(control, query.params), zoneOf(query)),
    ),
};

/** Boosts and buries that mean the story, the newest first. */
export function liftsOf(query: PageQuery, candidate: Candidate): readonly SteeringControl[] {
  const { lifts } = query.rulings ?? noRulings;
  if (lifts.length === 0) return [];
  return lifts
    .filter(({ matches }) => matches(candidate))
    .map(({ control }) => control)
    .toSorted((a, b) => b.id - a.id)
    .slice(0, mostLifts);
}

export function liftOf({ kind }: SteeringControl, params: RankParams): number {
  return kind === 'boost' ? params.boostWeight : -params.buryWeight;
}

const labels = {
  pin: 'Pinned by the editors',
  boost: 'Lifted by the editors',
  bury: 'Lowered by the editors',
};
const reasons = { pin: 'Pinned by the editors', boost: 'The editors lift it', bury: 'The editors lower it' };

export function editorsPart(control: SteeringControl, value: number, timeZone: string): Explained {
  const { kind, subject } = control;
  const what = kind === 'exclude' ? 'pin' : kind;
  const about = subject.kind === 'story' ? '' : `Stories on ${control.label}. `;
  return {
    component: {
      name: 'editors',
      label: labels[what],
      value,
      sentence: `${about}${controlSentence(control, timeZone)}`,
      subject: subject.kind === 'story' ? null : subject,
    },
    reason: reasons[what],
  };
}

/** The reader's own, else the installation's. */
export function zoneOf(query: PageQuery | FrontQuery): string {
  const own = 'view' in query ? query.view.reader.settings.timeZone : null;
  return own ?? (query.rulings ?? noRulings).timeZone;
}
