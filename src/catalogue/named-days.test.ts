import { expect, test } from 'vitest';
import { namedDays } from './named-days.ts';

test('named days are days of the calendar, in order, and each means one year by its words', () => {
  for (const { date } of namedDays) expect(new Date(`${date}T00:00Z`).toISOString().slice(0, 10)).toBe(date);
  const dates = namedDays.map(({ date }) => date);
  expect(dates).toEqual(dates.toSorted());
  const texts = ['The coup of General Pinochet', 'The attacks on the towers'];
  const years = texts.map((text) =>
    namedDays
      .filter(({ date, about }) => date.endsWith('-09-11') && about.test(text))
      .map(({ date }) => date),
  );
  expect(years).toEqual([['1973-09-11'], ['2001-09-11']]);
});
