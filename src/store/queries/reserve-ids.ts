// Ids come from counters, so that they are known before anything is written and are never used twice.
import { BroadsheetError } from '../../model/errors.ts';
import type { Engine } from '../engine.ts';
import type { IdCounterTable } from '../schema.ts';
import { first, type Work } from '../work.ts';

const MAX_ID = 2 ** 31 - 1;

/** Reserves n consecutive ids and gives the first. */
export function* reserveIds({ db }: Engine, kind: IdCounterTable['kind'], n: number): Work<number> {
  if (!Number.isInteger(n) || n < 1 || n > 1_000_000) throw outOfRange(`Cannot reserve ${n} ids at once.`);
  const row = yield* first(
    db
      .updateTable('id_counter')
      .set((eb) => ({ next_id: eb('next_id', '+', n) }))
      .where('kind', '=', kind)
      .where('next_id', '<=', MAX_ID - n)
      .returning('next_id'),
  );
  if (row === undefined) throw outOfRange(`The ids of kind ${kind} are used up.`);
  return row.next_id - n;
}

/** The next number of a count that has no bound of ours; its row stays locked until the transaction ends. */
export function* nextNumber({ db }: Engine, kind: IdCounterTable['kind']): Work<number> {
  const row = yield* first(
    db
      .updateTable('id_counter')
      .set((eb) => ({ next_id: eb('next_id', '+', 1) }))
      .where('kind', '=', kind)
      .returning('next_id'),
  );
  if (row === undefined) throw outOfRange(`There is no count of kind ${kind}.`);
  return row.next_id - 1;
}

function outOfRange(message: string): BroadsheetError {
  return new BroadsheetError({
    code: 'ids-out-of-range',
    audience: 'developer',
    message,
    advice: 'Report this with the log.',
  });
}
