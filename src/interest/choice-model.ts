// Weights of an additive score learned online from what was chosen among what could have been: a conditional logit
// (McFadden 1974) with Adagrad steps (Duchi et al. 2011), pulled softly to the weights it started with.

const learningRate = 0.5;
const pullToStart = 1e-4;
const maxStep = 0.5;
const maxWeight = 20;
const firstSquare = 1e-2;

export class ChoiceModel {
  readonly weights: Float64Array;
  readonly #start: Float64Array;
  readonly #squares: Float64Array;
  /** Choices learned from. */
  learned = 0;

  constructor(start: readonly number[]) {
    this.weights = Float64Array.from(start);
    this.#start = Float64Array.from(start);
    this.#squares = new Float64Array(start.length).fill(firstSquare);
  }

  /** Sums of squared steps, which make later steps smaller. */
  get squares(): Float64Array {
    return this.#squares;
  }

  /** @returns false, and changes nothing, where these are not numbers that this model could have */
  restore(state: { weights: readonly unknown[]; squares: readonly unknown[]; learned: unknown }): boolean {
    const { weights, squares, learned } = state;
    const width = this.weights.length;
    const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
    if (weights.length !== width || squares.length !== width || !isNumber(learned) || learned < 0)
      return false;
    if (!weights.every((value) => isNumber(value) && Math.abs(value) <= maxWeight)) return false;
    if (!squares.every((value) => isNumber(value) && value > 0)) return false;
    this.weights.set(weights.filter(isNumber));
    this.#squares.set(squares.filter(isNumber));
    this.learned = learned;
    return true;
  }

  /** As though nothing had been learned. */
  reset(): void {
    this.weights.set(this.#start);
    this.#squares.fill(firstSquare);
    this.learned = 0;
  }

  score(features: Float64Array, offset = 0): number {
    let sum = 0;
    for (let i = 0; i < this.weights.length; i++) sum += (this.weights[i] ?? 0) * (features[offset + i] ?? 0);
    return sum;
  }

  /**
   * Learns that `chosen` was taken among the rows of `features` (rows x weights, row after row).
   * `offsets`, one a row, are the logs of how many unseen rows each one stands for (importance sampling); 0 for
   * itself alone. Rows with numbers that are not finite teach nothing.
   */
  learn(features: Float64Array, chosen: number, offsets: Float64Array): void {
    const width = this.weights.length;
    const rows = Math.floor(features.length / width);
    if (rows < 2 || chosen < 0 || chosen >= rows || !features.every(Number.isFinite)) return;
    const chances = new Float64Array(rows);
    let highest = Number.NEGATIVE_INFINITY;
    for (let row = 0; row < rows; row++) {
      const score = this.score(features, row * width) + (offsets[row] ?? 0);
      chances[row] = score;
      if (score > highest) highest = score;
    }
    let sum = 0;
    for (let row = 0; row < rows; row++) {
      const chance = Math.exp((chances[row] ?? 0) - highest);
      chances[row] = chance;
      sum += chance;
    }
    for (let i = 0; i < width; i++) {
      let gradient = features[chosen * width + i] ?? 0;
      for (let row = 0; row < rows; row++) {
        gradient -= ((chances[row] ?? 0) / sum) * (features[row * width + i] ?? 0);
      }
      this.#step(i, gradient);
    }
    this.learned += 1;
  }

  #step(i: number, gradient: number): void {
    const pulled = gradient - pullToStart * ((this.weights[i] ?? 0) - (this.#start[i] ?? 0));
    this.#squares[i] = (this.#squares[i] ?? 0) + pulled * pulled;
    const step = (learningRate * pulled) / Math.sqrt(this.#squares[i] ?? 1);
    const weight = (this.weights[i] ?? 0) + Math.max(-maxStep, Math.min(maxStep, step));
    if (Number.isFinite(weight)) this.weights[i] = Math.max(-maxWeight, Math.min(maxWeight, weight));
  }
}
