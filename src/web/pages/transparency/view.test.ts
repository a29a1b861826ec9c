import { describe, expect, it } from 'vitest';
import type { Trial } from '../../../model/services.ts';
import { rankParams } from '../../../rank/params.ts';
import { plainName, transparencyView, trialLines } from './view.ts';

describe('transparencyView', () => {
  it('shows every weight of the ranking exactly once, with its reason', () => {
    const shown = transparencyView().flatMap(({ rows }) => rows.map(({ reason }) => reason));
    expect(shown.toSorted()).toEqual(
      Object.values(rankParams)
        .map(({ reason }) => reason)
        .toSorted(),
    );
  });

  it('gives every weight a name for readers', () => {
    for (const name of Object.keys(rankParams)) {
      expect(plainName(name)).not.toMatch(/(Weight|Penalty)$/i);
      expect(plainName(name)[0]).toMatch(/[A-Z]/);
    }
  });

  it('says ageing in words that everybody knows', () => {
    for (const { name, reason } of transparencyView().flatMap(({ rows }) => rows)) {
      expect(`${name}: ${reason}`).not.toMatch(/half-life/i);
    }
  });

  it('puts the strongest first and what is taken off apart', () => {
    const param = (value: number, reason: string) => ({
      value,
      unit: 'points of score',
      min: 0,
      max: 1,
      reason,
    });
    const groups = transparencyView({
      aWeight: param(0.1, 'Small.'),
      bWeight: param(0.4, 'Large.'),
      cPenalty: param(0.2, 'Taken off for something.'),
      dDays: { value: 7, unit: 'days', min: 1, max: 30, reason: 'Time.' },
    });
    expect(groups.map(({ rows }) => rows.map(({ value, share }) => [value, share]))).toEqual([
      [
        ['0.40', 1],
        ['0.10', 0.25],
      ],
      [['0.20', 0.5]],
      [['7 days', null]],
    ]);
  });
});

// 0.035 stood there as 0.04, and a policy of 0.004 would have stood there as nothing.
describe('a weight', () => {
  const shown = (value: number, unit = 'points of score') =>
    transparencyView({ a: { value, unit, min: 0, max: 1, reason: 'One.' } })[0]?.rows[0]?.value;

  it('stands there as it is', () => {
    expect([0.035, 0.5, 1, 0.25, 0.004, 0.0000001, 0.123456].map((value) => shown(value))).toEqual([
      ...['0.035', '0.50', '1.00', '0.25', '0.004'],
      ...['0.0000001', '0.123456'],
    ]);
    const ofPage = (value: number) => shown(value, 'share of a page');
    expect([0.4, 0.29, 0.375, 1].map(ofPage)).toEqual(['40%', '29%', '37.5%', '100%']);
  });

  it('tells its value to the last digit, of all that there are', () => {
    const rows = transparencyView().flatMap((group) => group.rows);
    for (const { value, unit, reason } of Object.values(rankParams)) {
      const text = rows.find((row) => row.reason === reason)?.value ?? '';
      const told = Number.parseFloat(text);
      expect([reason, unit.startsWith('share') ? told / 100 : told]).toEqual([reason, value]);
    }
  });
});

describe('an experiment', () => {
  const arms: Trial['arms'] = [
    { name: 'a', change: {} },
    { name: 'b', change: { freshnessWeight: 0.3 } },
  ];

  it('is told with what each arm changes, and which is the reader\u2019s', () => {
    const { fact, words, arms: lines } = trialLines({ name: 'spring', arms, own: 'b' });
    expect(fact).toBe('spring: yours is b');
    expect(words).toContain('The weights below are those of yours.');
    expect(lines).toEqual(['a: the usual weights', 'b: Freshness 0.3 instead of 0.24']);
  });

  it('has no arm for who is not personalised', () => {
    const { fact, words } = trialLines({ name: 'spring', arms, own: null });
    expect(fact).toBe('spring');
    expect(words).toContain('Yours is not: personalisation is off.');
  });
});
