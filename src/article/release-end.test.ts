import { expect, it } from 'vitest';
import { withoutReleaseEnd } from './release-end.ts';

const left = (...texts: string[]) =>
  withoutReleaseEnd(texts.map((text) => ({ text }))).map(({ text }) => text);

it.each([
  [
    'SELJE, Nov. 19 /Coastwire/ -- Marlow opens a plant.',
    'More of it.',
    'About Marlow',
    'A leading provider.',
  ],
  ['ORRIN--(HARBOUR WIRE)--Tarnsoft names a treasurer.', 'More of it.', 'Forward-looking statements: risks.'],
  ['Pressemitteilung', 'Das Werk in Orrin wird größer.', 'Über Marlow Pumpen', 'Marlow ist führend.'],
  [
    'Selje Salmon recalls fillets.',
    'More of it.',
    'About Selje Salmon: we smoke fish.',
    'Media contact: Ida Lund',
  ],
])('leaves of a release what it tells: %s', (...texts) => {
  expect(left(...texts)).toEqual(texts.slice(0, 2));
});

it.each([
  ['The council met.', 'About 300 people came to the square to protest', 'They went home at ten.'],
  ['SELJE (AP) — The council met.', 'About the money nobody spoke', 'It will meet again.'],
  ['The council met.', 'Contact: the town hall, from nine.'],
])('takes nothing from a report: %s', (...texts) => {
  expect(left(...texts)).toEqual(texts);
});
