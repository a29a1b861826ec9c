// The join decision's weights: a logistic model of "this article belongs to that story", rounded.
//
// Fitted by `node eval/fit-join-weights.ts` on the sample newsroom, which we wrote ourselves: its articles as time
// brings them and as a first refresh does (publisher by publisher), each against the true stories so far (teacher
// forcing), the true one and up to four nearest others; ridge penalty, no likeness may count against joining, age may.
// Cross-validated by story. No other text has gone into them.
// Which others are nearest follows from the weights: fit again until they stay.
// The biases carry 1.0 more than the fit, which weighs pairs, while a story split in two costs a reader as much as two
// stories joined. That offset and the margin for merging were chosen on the newsroom too: the best mean BCubed F1 over
// four renderings of it (whole articles, openings, title with standfirst, title alone).
import { JOIN_FEATURES } from './join-features.ts';

export interface JoinWeights {
  readonly bias: number;
  /** One for each of `joinFeatureNames`. */
  readonly weights: readonly number[];
}

/** For articles of which only a headline is known. */
export const titleOnlyWeights: JoinWeights = {
  bias: -4.0,
  weights: [0.3, 0.5, 1.5, 0.3, 0.4, 0, 0.5, 0.7, 0, 0, -2.3, 0],
};

/** For articles with a text, be it a summary. */
export const fullTextWeights: JoinWeights = {
  bias: -11.1,
  weights: [2.4, 0, 0.2, 1.6, 1.1, 0.8, 1.2, 0, 2.1, 0.8, -2.2, 1.3],
};

/** Log-odds that the article belongs to the story. */
export function joinLogit({ bias, weights }: JoinWeights, values: Float64Array): number {
  let sum = bias;
  for (let i = 0; i < JOIN_FEATURES; i++) sum += weights[i]! * values[i]!;
  return sum;
}
