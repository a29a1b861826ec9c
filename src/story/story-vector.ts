// The words of one story: how many of its articles use each, and the sum of their vectors. Packed, bounded.

const MAX_CAPACITY = 1024;
const POSTED = 0x8000;
const MAX_DOCUMENTS = 0x7fff;

/** Sums over the members of one story, by term. */
export class StoryVector {
  private keys: Int32Array;
  /** Two cells a term: sum over everything, sum over titles. */
  private sums: Float32Array;
  /** The highest bit says that the story can be found by the term. */
  private documents: Uint16Array;
  private used = 0;
  /** Squared lengths of the two sum vectors. */
  square = 0;
  titleSquare = 0;

  constructor(expectedTerms: number) {
    const capacity = capacityFor(expectedTerms);
    this.keys = new Int32Array(capacity);
    this.sums = new Float32Array(2 * capacity);
    this.documents = new Uint16Array(capacity);
  }

  /** Where the term stands, or -1. Valid until the next `add`. */
  find(term: number): number {
    const { keys } = this;
    for (let at = homeOf(term, keys.length); ; at = at + 1 === keys.length ? 0 : at + 1) {
      const key = keys[at];
      if (key === term) return at;
      if (key === 0) return -1;
    }
  }

  sumAt(at: number): number {
    return this.sums[2 * at]!;
  }

  titleSumAt(at: number): number {
    return this.sums[2 * at + 1]!;
  }

  documentsAt(at: number): number {
    return this.documents[at]! & MAX_DOCUMENTS;
  }

  /** Adds (or with negative values takes away) one article's weight for a term; one call a term an article. */
  add(term: number, weight: number, titleWeight: number, documents: 1 | -1): void {
    let at = this.find(term);
    if (at < 0) {
      if (documents < 0) return;
      at = this.insert(term);
    }
    const { sums } = this;
    const sum = sums[2 * at]!;
    const titleSum = sums[2 * at + 1]!;
    sums[2 * at] = sum + weight;
    sums[2 * at + 1] = titleSum + titleWeight;
    this.square += sums[2 * at]! ** 2 - sum ** 2;
    this.titleSquare += sums[2 * at + 1]! ** 2 - titleSum ** 2;
    const held = this.documents[at]!;
    const count = Math.max(0, Math.min(MAX_DOCUMENTS, (held & MAX_DOCUMENTS) + documents));
    this.documents[at] = count | (held & POSTED);
  }

  /** True the first time it is asked for a term: the caller then posts it to the candidate index. */
  takePosting(term: number): boolean {
    const at = this.find(term);
    if (at < 0 || (this.documents[at]! & POSTED) !== 0) return false;
    this.documents[at] = this.documents[at]! | POSTED;
    return true;
  }

  private insert(term: number): number {
    if ((this.used + 1) * 4 > this.keys.length * 3) {
      if (this.keys.length < MAX_CAPACITY) this.rebuild(Math.min(MAX_CAPACITY, widened(this.keys.length)), 0);
      else this.prune();
    }
    const { keys } = this;
    let at = homeOf(term, keys.length);
    while (keys[at] !== 0) at = at + 1 === keys.length ? 0 : at + 1;
    this.keys[at] = term;
    this.used++;
    return at;
  }

  /** Keeps the terms used most; what a single article of a large story said once goes first. */
  private prune(): void {
    for (let fewer = 1; this.used * 2 > this.keys.length && fewer < MAX_DOCUMENTS; fewer *= 2) {
      this.rebuild(this.keys.length, fewer);
    }
  }

  private rebuild(capacity: number, dropUpTo: number): void {
    const { keys, sums, documents } = this;
    this.keys = new Int32Array(capacity);
    this.sums = new Float32Array(2 * capacity);
    this.documents = new Uint16Array(capacity);
    this.used = 0;
    for (let from = 0; from < keys.length; from++) {
      if (keys[from] === 0) continue;
      if ((documents[from]! & MAX_DOCUMENTS) <= dropUpTo && dropUpTo > 0) {
        this.square -= sums[2 * from]! ** 2;
        this.titleSquare -= sums[2 * from + 1]! ** 2;
        continue;
      }
      const at = this.insert(keys[from]!);
      this.sums[2 * at] = sums[2 * from]!;
      this.sums[2 * at + 1] = sums[2 * from + 1]!;
      this.documents[at] = documents[from]!;
    }
  }
}

/** Three quarters full at most, in steps of 16: a power of two would leave most stories of one article half empty. */
function capacityFor(terms: number): number {
  return Math.min(16 * Math.ceil(((terms + 1) * 4) / 48), MAX_CAPACITY);
}

/** First place to look: the hash as a share of the capacity. */
function homeOf(term: number, capacity: number): number {
  return Math.floor(((Math.imul(term, 0x9e3779b1) >>> 0) / 0x100000000) * capacity);
}

/** A fifth more: most stories stay small, and room that is not needed adds up over all of them. */
function widened(capacity: number): number {
  return 16 * Math.ceil((capacity * 1.2) / 16);
}
