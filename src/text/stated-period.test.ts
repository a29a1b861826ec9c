import { describe, expect, it } from 'vitest';
import { namesPeriod, statedPeriod } from './stated-period.ts';

describe('statedPeriod', () => {
  it.each([
    ['', ' to 81 crowns over the last three trading sessions.', 'over the last three trading sessions'],
    ['', ' in nearly two years.', 'in nearly two years'],
    ['', ' so far this year, and more than the harbour.', 'so far this year'],
    ['', ' from its peak in spring.', 'from its peak'],
    ['', ' since hitting a low in mid-March.', 'since hitting a low in mid-March'],
    ['In October 2024 the shares ', ' to 81 crowns.', 'in October 2024'],
    ['Two years ago they ', '.', 'two years ago'],
  ])(
    'reads the time behind a change, or at the start of its sentence: "%s ...%s"',
    (before, after, period) => {
      expect(statedPeriod(before, after)).toBe(period);
    },
  );

  it.each([
    ['', ' on Monday.'],
    ['', ' in early trading.'],
    ['', ' to 81 crowns, after falling 30% over the past eight weeks.'],
    ['', ' as the index lost 8 per cent this year.'],
    ['The firm, which halved in value this year, ', '.'],
  ])('leaves the time that is told of something else: "%s ...%s"', (before, after) => {
    expect(statedPeriod(before, after)).toBeNull();
  });
});

describe('namesPeriod', () => {
  it('knows a move of months from one of a day', () => {
    expect(namesPeriod('fell 30 percent over the past eight weeks')).toBe(true);
    expect(namesPeriod('fell 4.2 per cent')).toBe(false);
    expect(namesPeriod('closed 0.3 per cent lower')).toBe(false);
  });
});
