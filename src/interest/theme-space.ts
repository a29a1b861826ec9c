// Vectors for what a story is about beyond its names and topics, learned from the live news itself.
// Random indexing (Kanerva et al. 2000; Sahlgren 2005): a term's vector is the sum of the sparse random vectors of
// the terms it stands with, a story's vector the idf-weighted sum of its terms'. No model, no weights to download.

export const themeDimensions = 128;

const spikes = 8;
const maxTerms = 16_384;
const ownShare = 0.35;

export class ThemeSpace {
  readonly #rows = new Map<string, number>();
  readonly #counts = new Float32Array(maxTerms);
  #contexts = new Float32Array(1024 * themeDimensions);
  readonly #mean = new Float64Array(themeDimensions);
  readonly #seenOnce = new Uint8Array(1 << 16);
  /** Documents taken in so far. */
  documents = 0;

  /** Takes in one document: its terms now stand with one another. */
  observe(terms: readonly string[]): void {
    this.documents += 1;
    const document = new Float32Array(themeDimensions);
    const rows: number[] = [];
    const unique = new Set(terms);
    for (const term of unique) {
      const row = this.#rowFor(term);
      if (row >= 0) this.#counts[row] = (this.#counts[row] ?? 0) + 1;
      rows.push(row);
      addSpikes(document, 0, term, this.#idf(row));
    }
    let i = 0;
    for (const term of unique) {
      const row = rows[i++] ?? -1;
      if (row < 0) continue;
      const start = row * themeDimensions;
      for (let d = 0; d < themeDimensions; d++) {
        this.#contexts[start + d] = (this.#contexts[start + d] ?? 0) + (document[d] ?? 0);
      }
      addSpikes(this.#contexts, start, term, -this.#idf(row));
    }
    if (this.#rows.size >= maxTerms) this.#fade();
  }

  /** The document's direction: length 1, or all zeros where nothing is known of its terms. */
  vector(terms: readonly string[]): Float32Array {
    const sum = new Float32Array(themeDimensions);
    for (const term of new Set(terms)) {
      const row = this.#rows.get(term) ?? -1;
      const idf = this.#idf(row);
      addSpikes(sum, 0, term, (ownShare * idf) / Math.sqrt(spikes));
      if (row < 0) continue;
      const start = row * themeDimensions;
      let square = 0;
      for (let d = 0; d < themeDimensions; d++) square += (this.#contexts[start + d] ?? 0) ** 2;
      if (square === 0) continue;
      const factor = idf / Math.sqrt(square);
      for (let d = 0; d < themeDimensions; d++) {
        sum[d] = (sum[d] ?? 0) + factor * (this.#contexts[start + d] ?? 0);
      }
    }
    this.#centre(sum);
    return sum;
  }

  /** Takes the direction that all documents share out, so that likeness means more than being news. */
  #centre(sum: Float32Array): void {
    if (!normalise(sum)) return;
    let along = 0;
    let square = 0;
    for (let d = 0; d < themeDimensions; d++) {
      along += (sum[d] ?? 0) * (this.#mean[d] ?? 0);
      square += (this.#mean[d] ?? 0) ** 2;
    }
    const rate = 1 / Math.min(2000, this.documents + 20);
    for (let d = 0; d < themeDimensions; d++) {
      const mean = this.#mean[d] ?? 0;
      this.#mean[d] = mean + rate * ((sum[d] ?? 0) - mean);
      if (square > 1e-9) sum[d] = (sum[d] ?? 0) - (along / square) * mean;
    }
    normalise(sum);
  }

  #idf(row: number): number {
    const count = row < 0 ? 1 : (this.#counts[row] ?? 1);
    return Math.log((this.documents + 2) / (count + 1));
  }

  /** A row on second sight; most terms are seen once and never again. */
  #rowFor(term: string): number {
    const known = this.#rows.get(term);
    if (known !== undefined) return known;
    const bit = hashTerm(term) & 0xffff;
    if (this.#seenOnce[bit] === 0) {
      this.#seenOnce[bit] = 1;
      return -1;
    }
    if (this.#rows.size >= maxTerms) return -1;
    const row = this.#rows.size;
    this.#rows.set(term, row);
    if ((row + 1) * themeDimensions > this.#contexts.length) {
      const grown = new Float32Array(Math.min(maxTerms * themeDimensions, this.#contexts.length * 2));
      grown.set(this.#contexts);
      this.#contexts = grown;
    }
    this.#counts[row] = 1;
    return row;
  }

  /** Halves all counts and drops the rarer terms when the table is full. */
  #fade(): void {
    const counts = [...this.#rows].map(([term, row]) => ({ term, row, count: this.#counts[row] ?? 0 }));
    counts.sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1));
    const contexts = new Float32Array(this.#contexts.length);
    this.#rows.clear();
    const kept = counts.slice(0, maxTerms >> 1);
    kept.forEach(({ term, row }, to) => {
      this.#rows.set(term, to);
      contexts.set(
        this.#contexts.subarray(row * themeDimensions, (row + 1) * themeDimensions),
        to * themeDimensions,
      );
    });
    kept.forEach(({ count }, to) => {
      this.#counts[to] = count / 2;
    });
    this.#contexts = contexts.map((value) => value / 2);
    this.documents /= 2;
    this.#seenOnce.fill(0);
  }
}

/** Sparse ternary vector of the term, the same in every process. */
function addSpikes(into: Float32Array, start: number, term: string, factor: number): void {
  let state = hashTerm(term);
  for (let i = 0; i < spikes; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    const at = start + ((state >>> 9) & (themeDimensions - 1));
    into[at] = (into[at] ?? 0) + (state & 0x10000000 ? factor : -factor);
  }
}

function hashTerm(term: string): number {
  let hash = 2166136261;
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 16777619);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) ^ (hash >>> 12);
}

/** Scales to length 1; false (and untouched) for a zero or broken vector. */
export function normalise(vector: Float32Array): boolean {
  let square = 0;
  for (const value of vector) square += value * value;
  if (!(square > 1e-12) || !Number.isFinite(square)) return false;
  const factor = 1 / Math.sqrt(square);
  for (let d = 0; d < vector.length; d++) vector[d] = (vector[d] ?? 0) * factor;
  return true;
}

const wordPattern = /[\p{L}\p{N}]{3,}/gu;
const maxTermsOfText = 120;

/** Terms of a text: its words, folded; nothing is taken as a stop word, idf sees to that. */
export function termsOfText(text: string): string[] {
  return text.slice(0, 2000).toLowerCase().match(wordPattern)?.slice(0, maxTermsOfText) ?? [];
}
