import { expect, it } from 'vitest';
import { isCutOf } from './is-cut-of.ts';

const whole =
  'The council of Port Merrow voted on Monday to end the lease of Quay 7, which Kelvane has held.';

it.each([
  [whole],
  ['The council of Port Merrow voted on Monday to end …'],
  ['The council of Port Merrow voted on Monday to end the…'],
  ['The council of Port Merrow voted on Monday to...'],
])('is the same, or its beginning: %s', (text) => {
  expect(isCutOf(text, whole)).toBe(true);
});

it.each([
  ['The council of Port Merrow voted on Monday to end'],
  ['The council …'],
  ['The council of Port Merrow voted on Monday to keep …'],
])('is none: %s', (text) => {
  expect(isCutOf(text, whole)).toBe(false);
});
