// Row numbers by term hash: open addressing in two typed arrays, a tenth of what a Map of strings takes.

export class TermRows {
  readonly #capacity: number;
  readonly #mask: number;
  readonly #keys: Int32Array;
  /** Row plus one by place of the table; 0: free. */
  readonly #rows: Uint16Array;
  /** Hash by row. */
  readonly hashes: Int32Array;
  size = 0;

  /** @param capacity rows at most, a power of two below 2^15. */
  constructor(capacity: number) {
    this.#capacity = capacity;
    this.#mask = 2 * capacity - 1;
    this.#keys = new Int32Array(2 * capacity);
    this.#rows = new Uint16Array(2 * capacity);
    this.hashes = new Int32Array(capacity);
  }

  get full(): boolean {
    return this.size >= this.#capacity;
  }

  /** -1 where the term has no row. */
  find(hash: number): number {
    let place = hash & this.#mask;
    for (let row = this.#rows[place] ?? 0; row !== 0; row = this.#rows[place] ?? 0) {
      if (this.#keys[place] === hash) return row - 1;
      place = (place + 1) & this.#mask;
    }
    return -1;
  }

  /** The next free row, given to a term that has none. Not when full. */
  add(hash: number): number {
    let place = hash & this.#mask;
    while (this.#rows[place] !== 0) place = (place + 1) & this.#mask;
    const row = this.size++;
    this.#keys[place] = hash;
    this.#rows[place] = row + 1;
    this.hashes[row] = hash;
    return row;
  }

  clear(): void {
    this.#rows.fill(0);
    this.size = 0;
  }
}
