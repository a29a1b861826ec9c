import { expect, it } from 'vitest';
import { dueFinding } from './due-finding.ts';

const now = Date.UTC(2026, 2, 2, 12);
const hour = 3_600_000;
const source = (waitMs: number, state: 'active' | 'paused' = 'active') => ({
  state,
  nextCheckAt: now + waitMs,
});

it('counts the sources that are due now, soon and later', () => {
  const sources = [source(-5), source(0), source(hour / 2), source(20 * hour), source(-5, 'paused')];
  expect(dueFinding(sources, now)).toMatchObject({
    level: 'ok',
    says: '4 of 5 are asked by themselves: 2 due now, 1 within the hour, 1 later.',
  });
});

it('warns of times that only a wrong clock can have set', () => {
  const finding = dueFinding([source(hour), source(87_600 * hour)], now);
  expect(finding).toMatchObject({ level: 'warning', advice: expect.stringContaining('clock') });
  expect(finding?.says).toContain('1 further ahead');
});

it('says nothing where no source is asked', () => {
  expect(dueFinding([source(0, 'paused')], now)).toBeNull();
});
