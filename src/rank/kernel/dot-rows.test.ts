import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileKernel } from '../../../scripts/build-kernel.mjs';
import { createDotRows, KernelRows, PlainRows } from './dot-rows.ts';
import { loadVectorKernel, startKernel, type VectorKernel } from './vector-kernel.ts';

let bytes: Uint8Array<ArrayBuffer>;
let kernel: VectorKernel;

beforeAll(async () => {
  bytes = await compileKernel();
  const loaded = loadVectorKernel(bytes);
  if (loaded.kind === 'fallback') throw new Error(`the kernel is to run where tests run: ${loaded.why}`);
  kernel = loaded.kernel;
});

/** Signed bytes, the extremes more often than chance would have them. */
const byte = fc.oneof(fc.integer({ min: -128, max: 127 }), fc.constantFrom(-128, -127, 0, 127));

const case_ = fc
  .record({ width: fc.integer({ min: 1, max: 300 }), count: fc.integer({ min: 0, max: 23 }) })
  .chain(({ width, count }) =>
    fc.record({
      width: fc.constant(width),
      count: fc.constant(count),
      rows: fc.array(byte, { minLength: width * count, maxLength: width * count }),
      direction: fc.array(byte, { minLength: width, maxLength: width }),
    }),
  );

/** By the definition, in numbers that hold every sum exactly. */
function dotsOf(width: number, rows: readonly number[], direction: readonly number[]): readonly number[] {
  return Array.from({ length: rows.length / width }, (_, row) =>
    direction.reduce((sum, value, d) => sum + value * rows[row * width + d]!, 0),
  );
}

describe('how alike rows are to a direction', () => {
  it('is the same by the kernel, by the fallback and by the definition', () => {
    fc.assert(
      fc.property(case_, ({ width, count, rows, direction }) => {
        const expected = dotsOf(width, rows, direction);
        for (const made of [new PlainRows(width), new KernelRows(width, startKernel(kernel))]) {
          made.grow(count);
          made.values.set(rows);
          expect([...made.dots(Int8Array.from(direction), count)]).toEqual(expected);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('holds the largest sums there can be', () => {
    const width = 4096;
    for (const [row, along] of [
      [-128, -128],
      [-128, 127],
      [127, 127],
    ] as const) {
      const rows = new KernelRows(width, startKernel(kernel));
      rows.grow(1);
      rows.values.fill(row);
      expect(rows.dots(new Int8Array(width).fill(along), 1)[0]).toBe(width * row * along);
    }
  });

  it('keeps its rows when it grows from one way into the other, and the new ones are zeros', () => {
    const width = 24;
    const grown = createDotRows(width, kernel);
    const plain = createDotRows(width);
    const direction = Int8Array.from({ length: width }, (_, d) => (d * 37) % 256);
    for (const capacity of [10, 1000, 1100, 5000, 70_000]) {
      const known = plain.capacity;
      for (const rows of [grown, plain]) {
        rows.grow(capacity);
        for (let i = known * width; i < capacity * width; i += 3) rows.values[i] = i * 11;
      }
      expect(grown.values).toEqual(plain.values);
      expect(grown.dots(direction, capacity)).toEqual(plain.dots(direction, capacity));
    }
  });

  it('gives no more than there are rows', () => {
    const rows = createDotRows(4, kernel);
    rows.grow(2);
    expect(rows.dots(new Int8Array(4), 9)).toHaveLength(2);
  });

  it('goes on without the kernel where its memory cannot grow', () => {
    const rows = createDotRows(4, { module: new WebAssembly.Module(withoutMemory) });
    rows.grow(10);
    rows.values[0] = 5;
    rows.grow(2000);
    expect(rows.dots(Int8Array.of(3, 0, 0, 0), 2000)[0]).toBe(15);
  });
});

/** A module that starts, and has neither memory nor function. */
const withoutMemory = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

describe('loading the kernel', () => {
  it('says that it is not built', () => {
    expect(loadVectorKernel(null)).toEqual({ kind: 'fallback', why: 'it is not built' });
  });

  it('says that there is no WebAssembly', () => {
    const before = globalThis.WebAssembly;
    Reflect.deleteProperty(globalThis, 'WebAssembly');
    try {
      expect(loadVectorKernel(bytes)).toEqual({ kind: 'fallback', why: 'there is no WebAssembly here' });
    } finally {
      globalThis.WebAssembly = before;
    }
  });

  it('says why what is there cannot be compiled', () => {
    const loaded = loadVectorKernel(bytes.slice(0, 100));
    expect(loaded).toMatchObject({ kind: 'fallback', why: expect.stringContaining('does not run here') });
  });
});
