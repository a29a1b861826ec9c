import { expect, test } from 'vitest';
import { count, counted, percent, readingMinutes, score, signed } from './numbers.ts';

test('thousands are parted by commas', () => {
  expect([7, 412, 1204, 1_234_567].map(count)).toEqual(['7', '412', '1,204', '1,234,567']);
});

test('one is singular', () => {
  expect(counted(1, 'publisher')).toBe('1 publisher');
  expect(counted(2, 'story', 'stories')).toBe('2 stories');
});

test('values carry a sign, a true minus, and nothing when they are nothing', () => {
  expect([0.336, -0.05, 0.001, Number.NaN].map(signed)).toEqual(['+0.34', '−0.05', '0.00', '0.00']);
  expect(score(0.74)).toBe('0.74');
});

test('shares and reading times are whole numbers', () => {
  expect(percent(0.314)).toBe('31%');
  expect([10, 230, 1400].map(readingMinutes)).toEqual([1, 1, 6]);
});
