import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordPieces } from './word-pieces.ts';

const shown = (before: string, after: string) =>
  wordPieces(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('');

test('marks the words that went and came', () => {
  expect(shown('The fire killed 12 people.', 'The fire killed 15 people.')).toBe(
    'The fire killed [-12-]{+15+} people.',
  );
});

test('takes a figure for one word, with its points and commas', () => {
  expect(
    shown('It began at 9.20 with 3,100 people there.', 'It began at 9.50 with 3,200 people there.'),
  ).toBe('It began at [-9.20-]{+9.50+} with [-3,100-]{+3,200+} people there.');
});

test('does not break a change up for a short word that stayed', () => {
  expect(
    shown('The letter of the mayor was read in public.', 'The letter which the council was read in public.'),
  ).toBe('The letter [-of the mayor-]{+which the council+} was read in public.');
});

test('shows a sentence with hardly a word left as one that went and one that came', () => {
  expect(shown('Nobody was hurt in it.', 'Two of the crew drowned in it.')).toBe(
    '[-Nobody was hurt in it.-]{+Two of the crew drowned in it.+}',
  );
});

test('knows where words end in languages that part them by nothing', () => {
  expect(shown('東京で三人が死亡した。', '東京で五人が死亡した。')).toMatch(
    /^東京で\[-三人?-\]\{\+五人?\+\}/,
  );
});

test('loses no letter of either version', () => {
  const words = fc.array(fc.constantFrom('a', 'ferry', '12', 'ran', 'of', '.', ' ', '“', '東京'), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [before, after] = [one.join(' '), other.join(' ')];
      const pieces = wordPieces(before, after);
      const without = (kind: string) =>
        pieces
          .filter((piece) => piece.kind !== kind)
          .map(({ text }) => text)
          .join('');
      expect([without('added'), without('removed')]).toEqual([before, after]);
    }),
  );
});
