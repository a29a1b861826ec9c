// Vectors for what a story is about beyond its names and topics, learned from the live news itself.
// Random indexing (Kanerva et al. 2000; Sahlgren 2005): a term's vector is the sum of the sparse random vectors of
// the terms it stands with, a story's vector the idf-weighted sum of its terms'. No model, no weights to download.
import { TermRows } from './term-rows.ts';
import type { ThemeTerms } from './theme-terms.ts';

export const themeDimensions = 128;

const spikes = 8;
const maxTerms = 8192;
const ownShare = 0.35;
/** Contexts are whole numbers: idf in steps of a quarter. */
const idfSteps = 4;
const largestSum = 32_000;

export class ThemeSpace {
  readonly #rows = new TermRows(maxTerms);
  readonly #counts = new Float32Array(maxTerms);
  #contexts = new Int16Array(512 * themeDimensions);
  /** What no value of a row's context can be above. */
  readonly #bounds = new Float32Array(maxTerms);
  /** Length of a row's context; negative where it must be worked out again. */
  readonly #norms = new Float32Array(maxTerms);
  readonly #mean = new Float64Array(themeDimensions);
  readonly #seenOnce = new Uint8Array(1 << 16);
  readonly #document = new Int16Array(themeDimensions);
  readonly #rowOf = new Int32Array(256);
  /** Documents taken in so far. */
  documents = 0;

  /** Takes in one document: its terms now stand with one another. */
  observe(terms: ThemeTerms): void {
    this.documents += 1;
    const document = this.#document.fill(0);
    const { hashes, length } = terms;
    for (let i = 0; i < length; i++) {
      const row = this.#rowFor(hashes[i] ?? 0);
      if (row >= 0) this.#counts[row] = (this.#counts[row] ?? 0) + 1;
      this.#rowOf[i] = row;
      addSpikes(document, 0, hashes[i] ?? 0, this.#step(row));
    }
    let most = 0;
    for (let d = 0; d < themeDimensions; d++) most = Math.max(most, Math.abs(document[d] ?? 0));
    for (let i = 0; i < length; i++) {
      const row = this.#rowOf[i] ?? -1;
      if (row >= 0) this.#addContext(row, hashes[i] ?? 0, most);
    }
    if (this.#rows.full) this.#fade();
  }

  /** The document's direction: length 1, or all zeros where nothing is known of its terms. */
  vector(terms: ThemeTerms): Float32Array {
    const sum = new Float32Array(themeDimensions);
    const { hashes, length } = terms;
    const contexts = this.#contexts;
    for (let i = 0; i < length; i++) {
      const hash = hashes[i] ?? 0;
      const row = this.#rows.find(hash);
      const idf = this.#idf(row);
      addSpikes(sum, 0, hash, (ownShare * idf) / Math.sqrt(spikes));
      const norm = row < 0 ? 0 : this.#norm(row);
      if (norm === 0) continue;
      const start = row * themeDimensions;
      const factor = idf / norm;
      for (let d = 0; d < themeDimensions; d++) {
        sum[d] = (sum[d] ?? 0) + factor * (contexts[start + d] ?? 0);
      }
    }
    this.#centre(sum);
    return sum;
  }

  #addContext(row: number, hash: number, most: number): void {
    const start = row * themeDimensions;
    const contexts = this.#contexts;
    const step = this.#step(row);
    const bound = (this.#bounds[row] ?? 0) + most + spikes * step;
    if (bound > largestSum) {
      // Only the direction counts: halved, the row goes on, and what it stood with long ago weighs less.
      for (let d = start; d < start + themeDimensions; d++) contexts[d] = (contexts[d] ?? 0) >> 1;
    }
    this.#bounds[row] = bound > largestSum ? bound / 2 + most : bound;
    const document = this.#document;
    for (let d = 0; d < themeDimensions; d++) {
      contexts[start + d] = (contexts[start + d] ?? 0) + (document[d] ?? 0);
    }
    addSpikes(contexts, start, hash, -step);
    this.#norms[row] = -1;
  }

  #norm(row: number): number {
    const known = this.#norms[row] ?? 0;
    if (known >= 0) return known;
    const start = row * themeDimensions;
    let square = 0;
    for (let d = start; d < start + themeDimensions; d++) square += (this.#contexts[d] ?? 0) ** 2;
    this.#norms[row] = Math.sqrt(square);
    return this.#norms[row] ?? 0;
  }

  /** Takes the direction that all documents share out, so that likeness means more than being news. */
  #centre(sum: Float32Array): void {
    if (!normalise(sum)) return;
    const mean = this.#mean;
    let along = 0;
    let square = 0;
    for (let d = 0; d < themeDimensions; d++) {
      along += (sum[d] ?? 0) * (mean[d] ?? 0);
      square += (mean[d] ?? 0) ** 2;
    }
    const rate = 1 / Math.min(2000, this.documents + 20);
    const share = square > 1e-9 ? along / square : 0;
    for (let d = 0; d < themeDimensions; d++) {
      const value = sum[d] ?? 0;
      const own = mean[d] ?? 0;
      mean[d] = own + rate * (value - own);
      sum[d] = value - share * own;
    }
    normalise(sum);
  }

  #idf(row: number): number {
    const count = row < 0 ? 1 : (this.#counts[row] ?? 1);
    return Math.log((this.documents + 2) / (count + 1));
  }

  #step(row: number): number {
    return Math.max(0, Math.round(idfSteps * this.#idf(row)));
  }

  /** A row on second sight; most terms are seen once and never again. */
  #rowFor(hash: number): number {
    const known = this.#rows.find(hash);
    if (known >= 0) return known;
    const bit = hash & 0xffff;
    if (this.#seenOnce[bit] === 0) {
      this.#seenOnce[bit] = 1;
      return -1;
    }
    if (this.#rows.full) return -1;
    const row = this.#rows.add(hash);
    if ((row + 1) * themeDimensions > this.#contexts.length) {
      const grown = new Int16Array(Math.min(maxTerms * themeDimensions, this.#contexts.length * 2));
      grown.set(this.#contexts);
      this.#contexts = grown;
    }
    this.#counts[row] = 1;
    this.#bounds[row] = 0;
    this.#norms[row] = 0;
    return row;
  }

  /** Halves all counts and drops the rarer terms when the table is full. */
  #fade(): void {
    const { size, hashes } = this.#rows;
    const terms = Array.from({ length: size }, (_, row) => ({
      row,
      hash: hashes[row] ?? 0,
      count: this.#counts[row] ?? 0,
    }));
    terms.sort((a, b) => b.count - a.count || a.hash - b.hash);
    const kept = terms.slice(0, size >> 1);
    const contexts = this.#contexts;
    const bounds = this.#bounds.slice();
    this.#contexts = new Int16Array(contexts.length);
    this.#rows.clear();
    for (const { row, hash, count } of kept) {
      const to = this.#rows.add(hash);
      const start = row * themeDimensions;
      this.#contexts.set(contexts.subarray(start, start + themeDimensions), to * themeDimensions);
      this.#counts[to] = count / 2;
      this.#bounds[to] = bounds[row] ?? 0;
      this.#norms[to] = -1;
    }
    this.documents /= 2;
    this.#seenOnce.fill(0);
  }
}

/** Sparse ternary vector of the term, the same in every process. */
function addSpikes(into: Float32Array | Int16Array, start: number, hash: number, factor: number): void {
  let state = hash;
  for (let i = 0; i < spikes; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    const at = start + ((state >>> 9) & (themeDimensions - 1));
    into[at] = (into[at] ?? 0) + (state & 0x10000000 ? factor : -factor);
  }
}

/** Scales to length 1; false (and untouched) for a zero or broken vector. */
export function normalise(vector: Float32Array): boolean {
  let square = 0;
  for (let d = 0; d < vector.length; d++) square += (vector[d] ?? 0) ** 2;
  if (!(square > 1e-12) || !Number.isFinite(square)) return false;
  const factor = 1 / Math.sqrt(square);
  for (let d = 0; d < vector.length; d++) vector[d] = (vector[d] ?? 0) * factor;
  return true;
}
