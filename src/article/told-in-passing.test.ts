import { expect, it } from 'vitest';
import { isToldInPassing } from './told-in-passing.ts';

// A pardon of this year stood under the day of the riot that was pardoned, and a law under the year of a bombing.
it.each([
  'The mayor pardoned those who had taken part in the ',
  'Vale granted clemency to a harbour officer who was convicted in ',
  'Osterby hasn’t had a harbour master since ',
  'Nobody has opened the lock since ',
])('tells of another time: %s', (lead) => {
  expect(isToldInPassing(lead)).toBe(true);
});

it.each(['The council sold the quay in ', 'Vale resigned on ', 'The lock has been shut since '])(
  'tells what happened then: %s',
  (lead) => {
    expect(isToldInPassing(lead)).toBe(false);
  },
);
