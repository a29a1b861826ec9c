import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startThemeTending } from './tend-themes.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('goes on in slices while there is more to do, then looks once a second, and ends when told to', () => {
  let left = 1000;
  let looks = 0;
  const end = startThemeTending({
    tendThemes(limit) {
      looks += 1;
      left = Math.max(0, left - limit);
      return left > 0;
    },
  });
  vi.advanceTimersByTime(1_200);
  expect(left).toBe(0);
  const atRest = looks;
  vi.advanceTimersByTime(3_000);
  expect(looks - atRest).toBe(3);
  left = 1000;
  vi.advanceTimersByTime(1_300);
  expect(left).toBe(0);
  end();
  left = 1000;
  vi.advanceTimersByTime(60_000);
  expect(left).toBe(1000);
});
