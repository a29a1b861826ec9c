import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampDates } from './clamp-dates.ts';

describe('clampDates', () => {
  const now = Date.UTC(2026, 2, 4);

  it('never lets a date lie ahead, and takes none from before 1990', () => {
    fc.assert(
      fc.property(fc.option(fc.double()), fc.option(fc.double()), (publishedAt, modifiedAt) => {
        const dates = clampDates({ publishedAt, modifiedAt }, now);
        for (const at of [dates.publishedAt, dates.modifiedAt]) {
          if (at !== null) expect(at >= Date.UTC(1990, 0, 1) && at <= now).toBe(true);
        }
      }),
    );
  });

  it('takes the time of the change where publication is unknown', () => {
    expect(clampDates({ publishedAt: null, modifiedAt: now - 5 }, now)).toEqual({
      publishedAt: now - 5,
      modifiedAt: null,
    });
  });
});
