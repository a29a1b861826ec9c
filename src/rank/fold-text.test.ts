import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from './fold-text.ts';

describe('folded text', () => {
  it('is the same when folded again, whatever stands in it', () => {
    const characters = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));
    const anything = fc.array(characters, { maxLength: 12 }).map((some) => some.join(''));
    fc.assert(
      fc.property(anything, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
      { numRuns: 5_000 },
    );
  });

  it('is the same in capitals and for both ways to write an accent', () => {
    const pieces = fc.constantFrom(
      'a',
      'é',
      'ß',
      'σ',
      'ς',
      'я',
      'ё',
      'й',
      'ї',
      'ǆ',
      'ﬁ',
      ' ',
      '’',
      'ı',
      'バ',
      '각',
      'ก่',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (some) => {
        const text = some.join('');
        for (const other of [text.toUpperCase(), text.normalize('NFD'), text.normalize('NFKC')])
          expect(foldText(other)).toBe(foldText(text));
      }),
    );
  });
});
