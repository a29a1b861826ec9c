// Ids in addresses.
import { httpProblem } from '../http/errors.ts';

const largestId = 2 ** 31;

/** @throws a 404 problem for anything but a positive whole number below 2^31: such a page cannot exist. */
export function readId(text: string): number {
  const id = /^\d{1,10}$/.test(text) ? Number(text) : 0;
  if (id < 1 || id >= largestId) throw httpProblem(404);
  return id;
}
