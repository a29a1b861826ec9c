import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typeset } from './typeset.ts';

describe('typeset', () => {
  test('opens and closes quotation marks', () => {
    expect(typeset('Brandt to Castellan: "I\'ll still wear the shirt"')).toBe(
      'Brandt to Castellan: “I’ll still wear the shirt”',
    );
    expect(typeset('("signed" by \'both\')')).toBe('(“signed” by ‘both’)');
    expect(typeset('said: "It is \'late\'."')).toBe('said: “It is ‘late’.”');
  });

  test('sets apostrophes in words, at their end and before years and shortened words', () => {
    expect(typeset("the Calder's 90 days' protection")).toBe('the Calder’s 90 days’ protection');
    expect(typeset("the '90s, rock 'n' roll")).toBe('the ’90s, rock ’n’ roll');
  });

  test('keeps the quotation marks of other languages, and sets their apostrophes', () => {
    expect(typeset('L\'usine dit "non"', 'fr')).toBe('L’usine dit "non"');
  });

  test('goes on from the text before', () => {
    expect(typeset('"', null, 'd')).toBe('”');
    expect(typeset("'s", null, 'e')).toBe('’s');
  });

  test('changes nothing but straight marks, and has nothing left to do the second time', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const set = typeset(text);
        expect(set.replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"')).toBe(
          text.replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"'),
        );
        expect(set).not.toMatch(/['"]/);
        expect(typeset(set)).toBe(set);
      }),
    );
  });
});
