import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from './split-sentences.ts';

describe('splitSentences', () => {
  it.each([
    [
      'does not end at titles and initials',
      'Mr. Renn met John B. Smith. They left.',
      ['Mr. Renn met John B. Smith.', 'They left.'],
    ],
    [
      'keeps decimal numbers together',
      'It fell 4.2 per cent. Then 3.1.',
      ['It fell 4.2 per cent.', 'Then 3.1.'],
    ],
    ['ends after a closing quotation mark', '“It is over.” She left.', ['“It is over.”', 'She left.']],
    ['goes on after a quoted question', '"Will it?" he asked. Yes.', ['"Will it?" he asked.', 'Yes.']],
    [
      'ends at a company form before a starter',
      'He joined Kelvane Inc. The shares fell.',
      ['He joined Kelvane Inc.', 'The shares fell.'],
    ],
    [
      'goes on at a company form before a name',
      'Kelvane Inc. Chairman Renn left.',
      ['Kelvane Inc. Chairman Renn left.'],
    ],
    [
      'keeps U.S. Senate together',
      'The U.S. Senate voted. It passed.',
      ['The U.S. Senate voted.', 'It passed.'],
    ],
    ['keeps numbers of things together', 'See No. 7. Then go.', ['See No. 7.', 'Then go.']],
    // "Er kam am 3." stood as a standfirst, and no German date was found.
    [
      'knows German dates',
      'Er kam am 3. März 2024 an. Dann ging er.',
      ['Er kam am 3. März 2024 an.', 'Dann ging er.'],
    ],
    [
      'knows German ordinals',
      'Die 5. Flotte fuhr im 19. Jahrhundert. Ende.',
      ['Die 5. Flotte fuhr im 19. Jahrhundert.', 'Ende.'],
    ],
    [
      'ends at a number elsewhere',
      'They won 12. The price is $5. I am 7. She is 8.',
      ['They won 12.', 'The price is $5.', 'I am 7.', 'She is 8.'],
    ],
    ['knows Japanese full stops', '今日は晴れです。明日は雨です。', ['今日は晴れです。', '明日は雨です。']],
    ['knows times of day', 'It opens at 5 p.m. on Monday. Come.', ['It opens at 5 p.m. on Monday.', 'Come.']],
  ])('%s', (_, text, expected) => {
    expect(splitSentences(text)).toEqual(expected);
  });

  it('loses no word, whatever comes', () => {
    const word = fc.constantFrom(
      'The',
      'mayor',
      'Mr.',
      'B.',
      '4.2',
      '“Yes.”',
      'left.',
      'Why?',
      '…',
      'U.S.',
      '(so',
      'it',
      'is).',
      '日本。',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        expect(splitSentences(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  // With work in the square of the length this takes far longer than a test may.
  it('gets through a long row of points that ends no sentence', () => {
    const row = `${'.'.repeat(60_000)}a`;
    expect(splitSentences(`${row} b. The end.`)).toEqual([`${row} b.`, 'The end.']);
  });
});
