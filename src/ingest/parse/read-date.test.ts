import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from './read-date.ts';

const at = Date.UTC(2025, 10, 6, 19, 5);

describe('readDate', () => {
  it.each([
    'Thu, 06 Nov 2025 19:05:00 GMT',
    'Thu, 6 Nov 2025 19:05 UT',
    'Thu, 6 Nov 25 7:05 pm GMT',
    'Thu, 06 Nov 2025 14:05:00 EST',
    'Thu, 06 Nov 2025 20:05:00 +0100',
    'Thursday, 06-Nov-25 19:05:00 GMT',
    'Thu Nov  6 19:05:00 2025',
    'November 6, 2025 7:05 PM UTC',
    '6 November 2025, 19:05',
    '2025-11-06T19:05:00Z',
    '2025-11-06T20:05:00+01:00',
    '2025-11-06T20:05:00.000+0100',
    '2025-11-06 19:05:00',
    '20251106T190500Z',
    '06.11.2025 19:05',
    '11/06/2025 7:05 pm',
    'Do, 06 Nov 2025 20:05:00 CET',
    'jeudi 6 nov. 2025 19:05',
    '1762455900',
    '1762455900000',
    ' Thu, 06 Nov 2025 19:05:00 GMT (automatic) ',
  ])('reads %s', (text) => {
    expect(readDate(text)).toBe(at);
  });

  it.each(['2025-11-06', 'Nov 6, 2025', '6.11.2025', '2025/11/06'])(
    'takes the day %s from midnight',
    (text) => {
      expect(readDate(text)).toBe(Date.UTC(2025, 10, 6));
    },
  );

  it.each([
    '',
    'yesterday',
    '2025-11-31',
    'Thu, 31 Nov 2025 10:00:00 GMT',
    '2025-11-31T25:61:00Z',
    '2025-13-01',
    'x'.repeat(500),
    '12',
    '-',
  ])('gives null for %s', (text) => {
    expect(readDate(text)).toBeNull();
  });

  it('reads back every moment that JavaScript can write', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (date) => {
          expect(readDate(date.toISOString())).toBe(date.getTime());
          expect(readDate(date.toUTCString())).toBe(Math.floor(date.getTime() / 1000) * 1000);
        },
      ),
    );
  });

  it('gives a finite number or null for any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const value = readDate(text);
        if (value !== null) expect(Number.isFinite(value)).toBe(true);
      }),
    );
  });
});
