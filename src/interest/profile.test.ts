import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Affinity, boundProfile, emptyProfile, strengthAt } from './profile.ts';

const now = 1_000_000_000;

const affinity = fc.record({
  longGain: fc.constantFrom(0, 1, 2, -2, 5),
  longEvidence: fc.constantFrom(0, 0.5, 2, 5),
  shortGain: fc.constantFrom(0, 1, -1),
  shortEvidence: fc.constantFrom(0, 1, 3),
  readings: fc.constant(1),
  saves: fc.constant(0),
  at: fc.constant(now - 1000),
  pinned: fc.constantFrom(null, null, null, 0.5),
  label: fc.constant(null),
});

describe('the bound of a profile', () => {
  it('keeps what matters most, by worth and then by name, whatever the order of learning', () => {
    const profiles = fc.uniqueArray(fc.tuple(fc.string({ maxLength: 4 }), affinity), {
      minLength: 22,
      maxLength: 60,
      selector: ([key]) => key,
    });
    fc.assert(
      fc.property(profiles, fc.integer({ min: 1, max: 40 }), (entries, limit) => {
        const profile = emptyProfile();
        for (const [key, one] of entries) profile.affinities.set(key, { ...one });
        boundProfile(profile, now, limit);
        const worth = (one: Affinity) =>
          (one.pinned === null ? Math.abs(strengthAt(one, now)) : 10) + 0.01 * Math.min(1, one.longEvidence);
        const best = [...entries]
          .sort(([a, one], [b, other]) => worth(other) - worth(one) || (a < b ? 1 : -1))
          .slice(0, entries.length <= limit + 20 ? entries.length : limit);
        expect(new Set(profile.affinities.keys())).toEqual(new Set(best.map(([key]) => key)));
      }),
      { numRuns: 300 },
    );
  });
});
