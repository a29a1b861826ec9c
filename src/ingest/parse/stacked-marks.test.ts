import { describe, expect, it } from 'vitest';
import { withoutStackedMarks } from './stacked-marks.ts';

const marks = (count: number) => '\u0301'.repeat(count);

describe('withoutStackedMarks', () => {
  it('leaves eight marks on a letter, wherever in the text the letter stands', () => {
    for (let before = 0; before < 30; before++) {
      const start = 'x'.repeat(before);
      expect(withoutStackedMarks(`${start}a${marks(300)} b`)).toBe(`${start}a${marks(8)} b`);
    }
  });

  it('finds a stack of nine behind other scripts, quotation marks and shorter stacks', () => {
    for (let before = 0; before < 30; before++) {
      const start = `“${'é'.repeat(before)}” — a${marks(3)} Заря ${'中'.repeat(before)}`;
      expect(withoutStackedMarks(`${start}e${marks(9)}`)).toBe(`${start}e${marks(8)}`);
    }
  });

  it('counts joiners, and marks beyond the first plane', () => {
    expect(withoutStackedMarks(`a${'\u200d'.repeat(40)}`)).toBe(`a${'\u200d'.repeat(8)}`);
    expect(withoutStackedMarks(`a${'\u{1e8d0}'.repeat(40)}`)).toBe(`a${'\u{1e8d0}'.repeat(8)}`);
  });

  it('changes nothing in long runs of letters and emoji', () => {
    const text = `${'漢字かな'.repeat(50)} 👩‍👩‍👧‍👦 ${'мир'.repeat(50)} a${marks(8)}`;
    expect(withoutStackedMarks(text)).toBe(text);
  });
});
