// Rows whose bytes were damaged on the disk: left out where others are read with them, so that one of them stops
// neither a start nor a page. `doctor` counts them.
import { BroadsheetError } from '../model/errors.ts';

/** What `read` gives of each row, without those whose packed bytes cannot be read. */
export function readable<Row, Value>(rows: readonly Row[], read: (row: Row) => Value): Value[] {
  const values: Value[] = [];
  for (const row of rows) {
    const value = readOrNull(row, (one) => ({ read: read(one) }));
    if (value !== null) values.push(value.read);
  }
  return values;
}

/** null for a row whose packed bytes cannot be read. */
export function readOrNull<Row, Value>(row: Row, read: (row: Row) => Value): Value | null {
  try {
    return read(row);
  } catch (error) {
    if (isDamaged(error)) return null;
    throw error;
  }
}

export function isDamaged(error: unknown): boolean {
  return error instanceof BroadsheetError && error.code === 'value-damaged';
}

/** @throws BroadsheetError 'value-damaged' where `read` throws: the bytes are not what was packed. */
export function guarded<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (cause) {
    if (isDamaged(cause)) throw cause;
    throw new BroadsheetError({
      code: 'value-damaged',
      audience: 'operator',
      message: 'Something in the store cannot be read: its bytes were damaged on the disk.',
      advice: 'Restore the newest backup, and check the disk.',
      cause,
    });
  }
}
