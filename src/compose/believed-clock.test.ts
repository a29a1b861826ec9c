import { expect, it } from 'vitest';
import { openSqliteStore } from '../store/open-store.ts';
import { believeClock, believedTime, type ClockBelief } from './believed-clock.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** The belief after looks at these hours. */
function after(...hours: readonly number[]): ClockBelief | null {
  return hours.reduce<ClockBelief | null>((belief, at) => believeClock(belief, at * hour), null);
}

it('believes a time a day later, and goes on day by day', () => {
  expect(after(0, 5, 23)?.believedAt).toBe(null);
  expect(after(0, 5, 24)).toEqual({ seenAt: day, believedAt: 0 });
  expect(after(0, 5, 24, 47)?.believedAt).toBe(0);
  expect(after(0, 5, 24, 48)?.believedAt).toBe(day);
});

it('believes what it saw before the program was off for a week', () => {
  expect(after(0, 24, 30, 24 * 8)?.believedAt).toBe(day);
});

// A clock that was a year ahead for an hour took every article older than the year that is kept: all of them.
it('never believes a clock that is ahead for less than a day', () => {
  const ahead = 400 * 24;
  expect(after(0, 24, 30, 30 + ahead, 40 + ahead, 41, 42, 48)?.believedAt).toBe(day);
  expect(after(0, 24, 30, 30 + ahead, 40 + ahead, 41, 65)?.believedAt).toBe(41 * hour);
});

it('takes back what it believed of a clock that was ahead for longer', () => {
  const ahead = 400 * 24;
  expect(after(0, 24, 24 + ahead, 50 + ahead, 52)?.believedAt).toBe(52 * hour);
});

it('remembers across a restart', async () => {
  const { maintenance, close } = await openSqliteStore(':memory:');
  expect(await believedTime(maintenance, 5 * day)).toBe(null);
  expect(await believedTime(maintenance, 6 * day)).toBe(5 * day);
  expect(await believedTime(maintenance, 6 * day + hour)).toBe(5 * day);
  expect(await believedTime(maintenance, 400 * day)).toBe(6 * day);
  expect(await believedTime(maintenance, 7 * day)).toBe(6 * day);
  await close();
});
