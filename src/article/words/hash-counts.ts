// Counts by word hash without allocating for every article: an open-addressed table that is emptied in one step.

const capacity = 16_384;
const mask = capacity - 1;
const fields = 4;
const maxUsed = 13_000;

/** Room for 13,000 different words: more than the analysed part of an article has. */
export class HashCounts {
  /** For each slot: hash, round in which it was used, count, unused. */
  private readonly slots = new Int32Array(capacity * fields);
  private round = 1;
  private used = 0;

  clear(): void {
    this.round++;
    this.used = 0;
  }

  private baseOf(hash: number): number {
    const { slots, round } = this;
    let base = ((hash ^ (hash >>> 15)) & mask) * fields;
    while (slots[base + 1] === round && slots[base] !== hash)
      base = (base + fields) & (capacity * fields - 1);
    return base;
  }

  /** Adds and gives the new count; words beyond the table's room count as new each time. */
  add(hash: number, amount = 1): number {
    const { slots } = this;
    const base = this.baseOf(hash);
    if (slots[base + 1] !== this.round) {
      if (this.used > maxUsed) return amount;
      this.used++;
      slots[base] = hash;
      slots[base + 1] = this.round;
      slots[base + 2] = 0;
    }
    const count = slots[base + 2]! + amount;
    slots[base + 2] = count;
    return count;
  }

  /** Adds and gives the place where the count is kept until `clear`, for `at`. */
  addAt(hash: number, amount = 1): number {
    this.add(hash, amount);
    return this.baseOf(hash) + 2;
  }

  at(place: number): number {
    return this.slots[place]!;
  }

  get(hash: number): number {
    const base = this.baseOf(hash);
    return this.slots[base + 1] === this.round ? this.slots[base + 2]! : 0;
  }
}
