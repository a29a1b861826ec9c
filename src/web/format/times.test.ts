import { describe, expect, test } from 'vitest';
import {
  age,
  ageInSentence,
  clockOrDay,
  clockTime,
  dayMonth,
  dayName,
  editionName,
  eventDate,
  fullDate,
  monthName,
  weekdayDate,
} from './times.ts';

const now = Date.UTC(2026, 10, 19, 12, 4);
const minute = 60_000;
const hour = 60 * minute;
const london = 'Europe/London';

describe('times', () => {
  test('are written in the zone of the reader', () => {
    expect(clockTime(now, london)).toBe('12.04');
    expect(clockTime(now, 'Asia/Kolkata')).toBe('17.34');
    expect(fullDate(now, 'Pacific/Auckland')).toBe('20 November 2026');
    expect(weekdayDate(now, london)).toBe('Thursday 19 November 2026');
  });

  test('name the month that a table gives in figures', () => {
    expect(monthName('2025-09')).toBe('September 2025');
    expect(monthName('2026-01')).toBe('January 2026');
  });

  test('know when clocks change', () => {
    const beforeChange = Date.UTC(2026, 9, 25, 0, 30);
    expect(clockTime(beforeChange, london)).toBe('1.30');
    expect(clockTime(beforeChange + hour, london)).toBe('1.30');
    expect(clockTime(beforeChange + 2 * hour, london)).toBe('2.30');
  });

  test('count as UTC in a zone that nobody knows', () => {
    expect(clockTime(now, 'Nowhere/Atall')).toBe('12.04');
  });

  test('give ages in minutes, hours, days and dates', () => {
    const ages = [0, 40, 180, 11 * 60, 16 * 60, 30 * 60, 3 * 24 * 60, 20 * 24 * 60];
    expect(ages.map((minutes) => age(now - minutes * minute, now, london))).toEqual([
      'now',
      '40 min',
      '3 h',
      '11 h',
      'yesterday',
      'yesterday',
      'Monday',
      '30 October',
    ]);
  });

  test('never speak of a story from the future', () => {
    expect(age(now + 5 * hour, now, london)).toBe('now');
  });

  test('name days around today', () => {
    expect([1, 0, -1, -3, -8].map((days) => dayName(now + days * 24 * hour, now, london))).toEqual([
      'Tomorrow',
      'Today',
      'Yesterday',
      'Monday',
      '11 November',
    ]);
  });

  test('say the year only when it is another', () => {
    expect(dayMonth(Date.UTC(2024, 2, 19), now, london)).toBe('19 March 2024');
    expect(eventDate(Date.UTC(2026, 5, 1), 'month', now, london)).toBe('June');
    expect(eventDate(Date.UTC(1998, 0, 1), 'year', now, london)).toBe('1998');
  });

  test('give the clock today and the day before that', () => {
    expect(clockOrDay(now - hour, now, london)).toBe('11.04');
    expect(clockOrDay(now - 24 * hour, now, london)).toBe('Wed');
    expect(clockOrDay(now - 9 * 24 * hour, now, london)).toBe('10.11.');
  });

  test('read well inside a sentence', () => {
    expect(ageInSentence(now - 40 * minute, now, london)).toBe('40 min ago');
    expect(ageInSentence(now - 15 * hour, now, london)).toBe('yesterday at 21.04');
  });

  test('name the edition by the hour', () => {
    expect(editionName(now, london)).toBe('Midday edition');
    expect(editionName(now + 12 * hour, london)).toBe('Night edition');
  });
});
