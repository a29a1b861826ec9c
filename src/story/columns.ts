// Growing packed columns: by a quarter, since doubling leaves a third of the memory unused on average.

type Column = Int32Array | Float64Array | Float32Array | Uint16Array | Uint8Array;

/** The next size after `size`, a multiple of 64. */
export function grown(size: number): number {
  return Math.ceil((size * 1.25 + 64) / 64) * 64;
}

/** The column's values in one of `size` places. */
export function resized<C extends Column>(column: C, size: number): C {
  const larger = new (column.constructor as new (size: number) => C)(size);
  larger.set(column as never);
  return larger;
}
