import { describe, expect, it } from 'vitest';
import type { Stance } from '../../../model/reader.ts';
import { testNow } from '../../build-for-tests.ts';
import { followedOf } from './followed.ts';

const facts = { now: testNow, publisher: () => undefined };
const stance = (key: string, change: Partial<Stance> = {}): Stance => ({
  subject: { kind: 'word', key },
  stance: 'follow',
  label: key,
  at: testNow - 1000,
  until: null,
  ...change,
});

describe('what stands under "You follow"', () => {
  // It named for good what had been followed until some day.
  it('is what is followed now, without mutes and what ran out', () => {
    const names = followedOf(
      [
        stance('ferry'),
        stance('opera', { until: testNow }),
        stance('election', { until: testNow + 1 }),
        stance('cricket', { stance: 'mute' }),
      ],
      facts,
    )?.links.map(({ name }) => name);
    expect(names).toEqual(['ferry', 'election']);
  });

  it('is nothing where everything ran out', () => {
    expect(followedOf([stance('opera', { until: testNow - 1 })], facts)).toBeNull();
  });

  it('names sixteen, and says how many more there are', () => {
    const many = Array.from({ length: 19 }, (_, i) => stance(`word ${i}`));
    expect(followedOf(many, facts)).toMatchObject({ links: { length: 16 }, further: 3 });
  });
});
