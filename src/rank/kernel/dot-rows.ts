// Rows of signed bytes, and how alike each of them is to a direction: by the kernel where it runs, else in TypeScript.
// Both give the same whole numbers.
import { type KernelExports, startKernel, type VectorKernel } from './vector-kernel.ts';

export interface DotRows {
  /** All rows, one after another. After `grow` it is another array. */
  readonly values: Int8Array;
  /** How many rows there is room for. */
  readonly capacity: number;
  /** Makes room for so many rows; what is there stays, the new ones are zeros. */
  grow(capacity: number): void;
  /**
   * Dot product of each of the first `count` rows with the direction.
   *
   * @returns an array that the next call writes again
   */
  dots(direction: Int8Array, count: number): Int32Array;
}

/**
 * From so many rows on the kernel is worth its memory, for which the engine sets aside gigabytes of addresses: a store
 * with a handful of stories, or a test, needs none.
 */
const fewestForKernel = 1024;
const pageBytes = 65_536;

/** Empty rows. Should the kernel fail later, for want of memory say, they go on without it. */
export function createDotRows(width: number, kernel: VectorKernel | null = null): DotRows {
  return new GrowingRows(width, kernel);
}

class GrowingRows implements DotRows {
  #rows: DotRows;
  #kernel: VectorKernel | null;
  readonly #width: number;

  constructor(width: number, kernel: VectorKernel | null) {
    this.#width = width;
    this.#kernel = kernel;
    this.#rows = new PlainRows(width);
  }

  get values(): Int8Array {
    return this.#rows.values;
  }

  get capacity(): number {
    return this.#rows.capacity;
  }

  grow(capacity: number): void {
    if (capacity <= this.capacity) return;
    const before = this.#rows;
    try {
      if (this.#kernel !== null && before instanceof PlainRows && capacity >= fewestForKernel)
        this.#rows = new KernelRows(this.#width, startKernel(this.#kernel));
      this.#rows.grow(capacity);
    } catch {
      this.#kernel = null;
      this.#rows = new PlainRows(this.#width);
      this.#rows.grow(capacity);
    }
    if (this.#rows !== before) this.#rows.values.set(before.values);
  }

  dots(direction: Int8Array, count: number): Int32Array {
    return this.#rows.dots(direction, count);
  }
}

/** The same in TypeScript: about twenty times slower. */
export class PlainRows implements DotRows {
  values = new Int8Array(0);
  capacity = 0;
  #out = new Int32Array(0);
  readonly #width: number;

  constructor(width: number) {
    this.#width = width;
  }

  grow(capacity: number): void {
    const values = new Int8Array(capacity * this.#width);
    values.set(this.values);
    this.values = values;
    this.capacity = capacity;
  }

  dots(direction: Int8Array, count: number): Int32Array {
    if (this.#out.length < this.capacity) this.#out = new Int32Array(this.capacity);
    const { values } = this;
    const out = this.#out;
    const width = this.#width;
    const rows = Math.min(count, this.capacity);
    let start = 0;
    for (let row = 0; row < rows; row++, start += width) {
      let sum = 0;
      for (let d = 0; d < width; d++) sum += values[start + d]! * direction[d]!;
      out[row] = sum;
    }
    return out.subarray(0, rows);
  }
}

/** In the memory of the kernel: the direction as 16-bit numbers, then the rows, then what comes out. */
export class KernelRows implements DotRows {
  values = new Int8Array(0);
  capacity = 0;
  readonly #kernel: KernelExports;
  readonly #width: number;
  readonly #rowsAt: number;
  #outAt = 0;
  #direction = new Int16Array(0);
  #out = new Int32Array(0);

  constructor(width: number, kernel: KernelExports) {
    this.#width = width;
    this.#kernel = kernel;
    this.#rowsAt = aligned(2 * width);
  }

  /** @throws RangeError where the memory cannot grow so far */
  grow(capacity: number): void {
    const { memory } = this.#kernel;
    const outAt = aligned(this.#rowsAt + capacity * this.#width);
    const missing = outAt + 4 * capacity - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / pageBytes));
    const { buffer } = memory;
    const filled = this.capacity * this.#width;
    this.values = new Int8Array(buffer, this.#rowsAt, capacity * this.#width);
    // What came out of the last call lay where rows are now.
    this.values.fill(0, filled);
    this.#direction = new Int16Array(buffer, 0, this.#width);
    this.#out = new Int32Array(buffer, outAt, capacity);
    this.#outAt = outAt;
    this.capacity = capacity;
  }

  dots(direction: Int8Array, count: number): Int32Array {
    const rows = Math.min(count, this.capacity);
    this.#direction.set(direction);
    this.#kernel.dots(this.#rowsAt, rows, this.#width, 0, this.#outAt);
    return this.#out.subarray(0, rows);
  }
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / 16) * 16;
}
