// The join decision's weights.
import { JOIN_FEATURES } from './join-features.ts';

export interface JoinWeights {
  readonly bias: number;
  /** One for each of `joinFeatureNames`. */
  readonly weights: readonly number[];
}

export const titleOnlyWeights: JoinWeights = {
  bias: -6,
  weights: [3, 2, 1, 2, 1, 1, 0.5, 2, 3, 1, 0.3, 0],
};

export const fullTextWeights: JoinWeights = {
  bias: -6,
  weights: [6, 1, 0.6, 1, 1.5, 1, 0.5, 5, 1, 1, 0.1, 1],
};

/** Log-odds that the article belongs to the story. */
export function joinLogit({ bias, weights }: JoinWeights, values: Float64Array): number {
  let sum = bias;
  for (let i = 0; i < JOIN_FEATURES; i++) sum += weights[i]! * values[i]!;
  return sum;
}
