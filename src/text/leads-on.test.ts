import { expect, it } from 'vitest';
import { leadsOn } from './leads-on.ts';

it.each([
  ['What we know so far:', true],
  ['Scores and all | https://scores.example/match/12', true],
  ['More of it (www.scores.example)', true],
  ['The address https://scores.example fell silent.', false],
  ['The vote ended 3:2.', false],
])('%s', (text, expected) => {
  expect(leadsOn(text)).toBe(expected);
});
