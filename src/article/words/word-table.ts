// Word hash to number, as one flat table with a small bit filter before it: most words are not in it, and finding
// that out costs one look into memory that stays in the processor's cache.

export class WordTable {
  private readonly slots: Int32Array;
  private readonly filter: Int32Array;
  private readonly mask: number;

  /** @param entries hash and value; a value of 0 means absent */
  constructor(entries: ReadonlyMap<number, number>) {
    let capacity = 64;
    while (capacity < entries.size * 2) capacity *= 2;
    this.mask = capacity - 1;
    this.slots = new Int32Array(capacity * 2);
    this.filter = new Int32Array(capacity >> 5);
    for (const [hash, value] of entries) this.insert(hash, value);
  }

  private insert(hash: number, value: number): void {
    let slot = mix(hash) & this.mask;
    while (this.isUsed(slot)) slot = (slot + 1) & this.mask;
    this.filter[slot >> 5]! |= 1 << (slot & 31);
    this.slots[slot * 2] = hash;
    this.slots[slot * 2 + 1] = value;
  }

  private isUsed(slot: number): boolean {
    return (this.filter[slot >> 5]! & (1 << (slot & 31))) !== 0;
  }

  /** The value, or 0. */
  get(hash: number): number {
    const { slots, filter, mask } = this;
    let slot = mix(hash) & mask;
    while ((filter[slot >> 5]! & (1 << (slot & 31))) !== 0) {
      if (slots[slot * 2] === hash) return slots[slot * 2 + 1]!;
      slot = (slot + 1) & mask;
    }
    return 0;
  }
}

function mix(hash: number): number {
  return hash ^ (hash >>> 15);
}
