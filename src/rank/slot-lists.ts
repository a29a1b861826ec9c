// Short lists of numbers with weights, one list a slot, packed into one pool (compressed sparse rows with garbage).

const minimumPool = 1024;

export class SlotLists {
  numbers = new Int32Array(minimumPool);
  weights = new Float32Array(minimumPool);
  starts = new Int32Array(256);
  lengths = new Uint16Array(256);
  #used = 0;
  #garbage = 0;

  /** Replaces the list of a slot. Both arrays are parallel. */
  set(slot: number, numbers: readonly number[], weights: readonly number[]): void {
    this.#growSlots(slot);
    const old = this.lengths[slot] ?? 0;
    if (numbers.length > old) {
      this.#garbage += old;
      this.lengths[slot] = 0;
      this.#reserve(numbers.length);
      this.starts[slot] = this.#used;
      this.#used += numbers.length;
    } else {
      this.#garbage += old - numbers.length;
    }
    const start = this.starts[slot] ?? 0;
    this.lengths[slot] = numbers.length;
    for (let i = 0; i < numbers.length; i++) {
      this.numbers[start + i] = numbers[i] ?? 0;
      this.weights[start + i] = weights[i] ?? 0;
    }
  }

  clear(slot: number): void {
    if (slot >= this.lengths.length) return;
    this.#garbage += this.lengths[slot] ?? 0;
    this.lengths[slot] = 0;
  }

  /** The numbers of a slot, as a copy. */
  list(slot: number): number[] {
    const start = this.starts[slot] ?? 0;
    return Array.from(this.numbers.subarray(start, start + (this.lengths[slot] ?? 0)));
  }

  /** Whether the slot's list has that number. */
  has(slot: number, wanted: number): boolean {
    const start = this.starts[slot] ?? 0;
    const end = start + (this.lengths[slot] ?? 0);
    for (let i = start; i < end; i++) if (this.numbers[i] === wanted) return true;
    return false;
  }

  /** Whether the slot's list has one of those numbers. */
  hasAny(slot: number, wanted: ReadonlySet<number>): boolean {
    const start = this.starts[slot] ?? 0;
    const end = start + (this.lengths[slot] ?? 0);
    for (let i = start; i < end; i++) if (wanted.has(this.numbers[i] ?? -1)) return true;
    return false;
  }

  /** Whether every number of the slot's list is one of those. */
  hasOnly(slot: number, allowed: ReadonlySet<number>): boolean {
    const start = this.starts[slot] ?? 0;
    const end = start + (this.lengths[slot] ?? 0);
    for (let i = start; i < end; i++) if (!allowed.has(this.numbers[i] ?? -1)) return false;
    return true;
  }

  /** Slots below the bound whose list has that number. */
  slotsWith(wanted: number, slotBound: number): number[] {
    const { starts, lengths, numbers } = this;
    const found: number[] = [];
    for (let slot = 0; slot < slotBound; slot++) {
      const start = starts[slot] ?? 0;
      const end = start + (lengths[slot] ?? 0);
      for (let i = start; i < end; i++) {
        if (numbers[i] !== wanted) continue;
        found.push(slot);
        break;
      }
    }
    return found;
  }

  #growSlots(slot: number): void {
    if (slot < this.starts.length) return;
    const size = Math.max(slot + 1, Math.ceil(this.starts.length * 1.125));
    const starts = new Int32Array(size);
    starts.set(this.starts);
    const lengths = new Uint16Array(size);
    lengths.set(this.lengths);
    this.starts = starts;
    this.lengths = lengths;
  }

  /** Makes room for so many more; when half the pool is garbage it is packed instead of grown. */
  #reserve(count: number): void {
    if (this.#used + count <= this.numbers.length) return;
    const alive = this.#used - this.#garbage;
    const size = Math.max(minimumPool, Math.ceil((alive + count) * 1.125));
    const numbers = new Int32Array(size);
    const weights = new Float32Array(size);
    let used = 0;
    for (let slot = 0; slot < this.starts.length; slot++) {
      const length = this.lengths[slot] ?? 0;
      if (length === 0) continue;
      const start = this.starts[slot] ?? 0;
      numbers.set(this.numbers.subarray(start, start + length), used);
      weights.set(this.weights.subarray(start, start + length), used);
      this.starts[slot] = used;
      used += length;
    }
    this.numbers = numbers;
    this.weights = weights;
    this.#used = used;
    this.#garbage = 0;
  }
}
