import fc from 'fast-check';
import { expect, test } from 'vitest';
import { haveSameWords, wordsIn } from './same-words.ts';

test('takes marks, capitals and spaces for nothing', () => {
  expect(haveSameWords('“It’s over”,  he said…', "It's over, He said.")).toBe(true);
  expect(haveSameWords('Élan vital', 'ÉLAN vital!')).toBe(true);
  expect(haveSameWords('12 people', '15 people')).toBe(false);
  expect(wordsIn('Ｆｕｌｌ width')).toBe('full width');
});

test('answers the same for plain texts as for others', () => {
  const plain = fc.stringMatching(/^[a-zA-Z0-9 .,’“”—-]{0,40}$/);
  // A letter of another alphabet sends the same text the long way.
  fc.assert(
    fc.property(plain, (text) => {
      expect(wordsIn(`${text} ж`)).toBe(`${wordsIn(text)} ж`.trim());
    }),
  );
});
