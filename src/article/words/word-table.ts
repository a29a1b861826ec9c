// Word hash to number, as one flat table with a small bit filter before it: most words are not in it, and finding
// that out costs one look into memory that stays in the processor's cache.

/** Bits of the filter for each slot: so few are set that hardly any word passes that is not in the table. */
const filterBitsPerSlot = 8;

export class WordTable {
  private readonly slots: Int32Array;
  private readonly filter: Int32Array;
  private readonly mask: number;
  private readonly filterMask: number;

  /** @param entries hash and value; a value of 0 means absent */
  constructor(entries: ReadonlyMap<number, number>) {
    let capacity = 64;
    while (capacity < entries.size * 1.5) capacity *= 2;
    this.mask = capacity - 1;
    this.filterMask = capacity * filterBitsPerSlot - 1;
    this.slots = new Int32Array(capacity * 2);
    this.filter = new Int32Array((capacity * filterBitsPerSlot) >> 5);
    for (const [hash, value] of entries) if (value !== 0) this.insert(hash, value);
  }

  private insert(hash: number, value: number): void {
    const mixed = mix(hash);
    let slot = mixed & this.mask;
    while (this.slots[slot * 2 + 1] !== 0) slot = (slot + 1) & this.mask;
    const bit = mixed & this.filterMask;
    this.filter[bit >> 5]! |= 1 << (bit & 31);
    this.slots[slot * 2] = hash;
    this.slots[slot * 2 + 1] = value;
  }

  /** The value, or 0. */
  get(hash: number): number {
    const mixed = mix(hash);
    const bit = mixed & this.filterMask;
    if ((this.filter[bit >> 5]! & (1 << (bit & 31))) === 0) return 0;
    const { slots, mask } = this;
    for (let slot = mixed & mask; ; slot = (slot + 1) & mask) {
      const value = slots[slot * 2 + 1]!;
      if (value === 0 || slots[slot * 2] === hash) return value;
    }
  }
}

function mix(hash: number): number {
  return hash ^ (hash >>> 15);
}
