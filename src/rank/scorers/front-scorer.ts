// The face of a scorer of the front page: a number for ranking, and the same number in words for the ledger.
import type { ScoreComponent } from '../../model/edition.ts';
import type { Candidate, FrontQuery } from '../front-query.ts';
import type { Scorer } from '../pipeline.ts';

/** A part of the score in words. `reason` is the clause under the card, without a full stop. */
export interface Explained {
  readonly component: ScoreComponent;
  readonly reason: string;
  /** The card says as much already, by its age or its only publisher: a reason where there is no better. */
  readonly onCard?: boolean;
}

export interface FrontScorer extends Scorer<FrontQuery, Candidate> {
  /** Parts whose values add up to `value`, which `prepare` gave for this candidate; none where it is 0. */
  explain(query: FrontQuery, candidate: Candidate, value: number): readonly Explained[];
}
