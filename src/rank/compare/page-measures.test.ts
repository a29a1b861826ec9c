import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinct, overlap, placeOf, rankBiasedOverlap } from './page-measures.ts';

const pages = fc.uniqueArray(fc.nat(60), { maxLength: 40 });

describe('what two pages have in common', () => {
  it('is all for the same page and nothing for two without a story in common', () => {
    fc.assert(
      fc.property(pages, (page) => {
        expect(overlap(page, page)).toBe(1);
        expect(rankBiasedOverlap(page, page)).toBeCloseTo(1, 12);
        const other = page.map((id) => id + 100);
        if (page.length === 0) return;
        expect(overlap(page, other)).toBe(0);
        expect(rankBiasedOverlap(page, other)).toBe(0);
      }),
    );
  });

  it('is the same from both sides, between 0 and 1', () => {
    fc.assert(
      fc.property(pages, pages, (a, b) => {
        expect(rankBiasedOverlap(a, b)).toBeCloseTo(rankBiasedOverlap(b, a), 12);
        for (const value of [overlap(a, b), rankBiasedOverlap(a, b)]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
    );
  });

  // By hand, p = 0.9: agreements 0, 1, 1 at depths 1, 2, 3.
  it('weighs the top more', () => {
    const expected = 0.9 ** 3 + (0.1 / 0.9) * (0.9 ** 2 + 0.9 ** 3);
    expect(rankBiasedOverlap([1, 2, 3], [2, 1, 3])).toBeCloseTo(expected, 12);
    expect(rankBiasedOverlap([1, 2, 3, 4], [2, 1, 3, 4])).toBeLessThan(
      rankBiasedOverlap([1, 2, 3, 4], [1, 2, 4, 3]),
    );
  });

  it('counts the first ten alone, of which the order does not matter', () => {
    const first = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    expect(overlap([...first, 11, 12], [...first.toReversed(), 98, 99])).toBe(1);
    expect(overlap([...first.slice(0, 9), 11, 10], [...first, 11])).toBe(0.9);
  });
});

it('counts places from one, and what is unknown as nothing', () => {
  expect([placeOf([7, 8], 8), placeOf([7, 8], 9)]).toEqual([2, 0]);
  expect(distinct([3, 3, -1, 4])).toBe(2);
});
