// The join decision's weights: a logistic model of "this article belongs to that story", rounded.
//
// Fitted by `node eval/fit-join-weights.ts` on news that we wrote ourselves, the sample newsroom and `many-towns/to-fit.txt`:
// its articles as time brings them and as a first refresh does (publisher by publisher), each against the true stories so
// far (teacher forcing), the true one and the four others that are nearest by their words; ridge penalty, no likeness may
// count against joining, age may. Cross-validated by event; judged on `many-towns/held-out.txt`. No other text has gone
// into them.
// The biases carry more than the fit (0.5 for headlines, 0.3 for texts), which weighs pairs, while a story split in two
// costs a reader as much as two stories joined. That and the margin for merging were chosen on the same news: about the
// best mean BCubed F1 over four renderings of it (whole articles, openings, title with standfirst, title alone).
// Whether a text shares a telling name with the story (`who`) matters in news written to a form, `many-towns/alike-to-fit.txt`.
// Fitted with the others it takes their place and costs recall elsewhere: so they stay as they were, and its weight is the
// best mean F1 over all that is fitted on, nearly all of it taken off the bias again.
import { JOIN_FEATURES } from './join-features.ts';

export interface JoinWeights {
  readonly bias: number;
  /** One for each of `joinFeatureNames`. */
  readonly weights: readonly number[];
}

/** For articles of which only a headline is known. */
export const titleOnlyWeights: JoinWeights = {
  bias: -2.6,
  weights: [0.5, 0.5, 2.4, 1.1, 0, -2.2, 0, 0.7, 0],
};

/** For articles with a text, be it a summary. */
export const fullTextWeights: JoinWeights = {
  bias: -9.5,
  weights: [1.1, 1.3, 1.1, 2.8, 4.5, -2, 0.25, 0, 3],
};

/** Log-odds that the article belongs to the story. */
export function joinLogit({ bias, weights }: JoinWeights, values: Float64Array): number {
  let sum = bias;
  for (let i = 0; i < JOIN_FEATURES; i++) sum += weights[i]! * values[i]!;
  return sum;
}
