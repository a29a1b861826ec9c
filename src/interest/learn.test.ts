import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixedClock } from '../model/clock.ts';
import { buildMention, buildStory } from '../model/story-builder.ts';
import { createLiveIndex } from '../rank/live-index.ts';
import { type LearnedAct, learn } from './learn.ts';
import { maxEvidence, maxSubjects } from './learn-params.ts';
import { affinityKey, boundProfile, emptyProfile, type Profile, strengthAt, themeAt } from './profile.ts';
import { parseProfile, serialiseProfile } from './profile-json.ts';
import type { StoryFacts } from './story-facts.ts';
import { themeDimensions } from './theme-space.ts';

const dayMs = 86_400_000;
const noon = Date.UTC(2026, 2, 2, 12);

function facts(topic: string, storyId = 1): StoryFacts {
  const nameOf = () => undefined;
  const topics = [{ key: topic, weight: 1 }];
  return { storyId, topics, entities: [], nameOf, publisherIds: [7], theme: null };
}

function act(kind: LearnedAct['kind'], over: Partial<LearnedAct> = {}): LearnedAct {
  return { at: noon, kind, seconds: null, share: null, subject: null, ...over };
}

function strength(profile: Profile, topic: string, at = noon): number {
  const affinity = profile.affinities.get(affinityKey('topic', topic));
  return affinity ? strengthAt(affinity, at) : 0;
}

function strengthAfter(...acts: LearnedAct[]): number {
  const profile = emptyProfile();
  for (const one of acts) learn(profile, one, facts('04000000'), noon);
  return strength(profile, '04000000');
}

describe('learning from one act', () => {
  it('orders acts by what they say: less, seen, nothing, opened, read, more', () => {
    const strengths = [
      strengthAfter(act('less')),
      strengthAfter(act('seen')),
      0,
      strengthAfter(act('opened')),
      strengthAfter(act('read', { seconds: 40, share: 0.8 })),
      strengthAfter(act('more')),
    ];
    expect([...strengths].sort((a, b) => a - b)).toEqual(strengths);
    expect(new Set(strengths).size).toBe(strengths.length);
  });

  it('reads longer attention as more interest', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 4, max: 300, noNaN: true }),
        fc.double({ min: 0, max: 300, noNaN: true }),
        (seconds, more) => {
          const short = strengthAfter(act('read', { seconds, share: 0 }));
          const long = strengthAfter(act('read', { seconds: seconds + more, share: 0 }));
          expect(long).toBeGreaterThanOrEqual(short - 1e-9);
        },
      ),
    );
  });

  it('believes what was scrolled only of who stayed, and takes leaving at once for a disappointment', () => {
    const read = (seconds: number | null, share: number) => strengthAfter(act('read', { seconds, share }));
    // Thrown to the end within a few seconds is a look for something, not a reading.
    expect(read(5, 1)).toBeLessThan(read(8, 1));
    expect(read(5, 1)).toBeGreaterThan(read(5, 0));
    expect(read(8, 1)).toBeCloseTo(read(40, 0), 9);
    expect(read(3, 0.2)).toBeLessThan(0);
    expect(read(3, 0.3)).toBeGreaterThan(0);
    expect(read(4, 0.2)).toBeGreaterThan(0);
    expect(read(null, 0)).toBeGreaterThan(0);
  });

  it('says more of the publisher that was read than of those who carry the story too', () => {
    const profile = emptyProfile();
    learn(profile, act('read', { seconds: 60 }), { ...facts('04000000'), publisherIds: [7, 8, 9] }, noon);
    const of = (id: number) =>
      strengthAt(profile.affinities.get(affinityKey('publisher', String(id)))!, noon);
    expect(of(7)).toBeGreaterThan(2 * of(8));
    expect(of(8)).toBeGreaterThan(0);
    expect(of(8)).toBe(of(9));
  });

  it('counts one story opened twice as one story in words', () => {
    const profile = emptyProfile();
    learn(profile, act('opened'), facts('04000000'), noon);
    learn(profile, act('opened', { again: true }), facts('04000000'), noon);
    expect(profile.affinities.get('topic:04000000')?.readings).toBe(1);
  });

  it('puts "less" about one subject on that subject alone', () => {
    const profile = emptyProfile();
    const subject = { kind: 'publisher', key: '7' } as const;
    learn(profile, act('less', { subject }), facts('04000000'), noon);
    expect(strength(profile, '04000000')).toBe(0);
    expect(profile.affinities.get('publisher:7')).toBeDefined();
  });
});

describe('time', () => {
  it('fades steadily: later is never stronger', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), (early, later) => {
        const profile = emptyProfile();
        learn(profile, act('read', { seconds: 60, share: 1 }), facts('04000000'), noon);
        const first = strength(profile, '04000000', noon + early * dayMs);
        const second = strength(profile, '04000000', noon + (early + later) * dayMs);
        expect(second).toBeLessThanOrEqual(first + 1e-12);
        expect(second).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('comes to the same whatever order the events arrive in', () => {
    const kinds = ['seen', 'opened', 'read', 'saved', 'less'] as const;
    const events = fc.array(
      fc.record({ kind: fc.constantFrom(...kinds), daysAgo: fc.integer({ min: 0, max: 60 }) }),
      { minLength: 2, maxLength: 12 },
    );
    fc.assert(
      fc.property(events, fc.func(fc.nat()), (list, order) => {
        const acts = list.map(({ kind, daysAgo }) => act(kind, { at: noon - daysAgo * dayMs, seconds: 30 }));
        const shuffled = acts.map((one, i) => ({ one, key: order(i) })).sort((a, b) => a.key - b.key);
        expect(strengthAfter(...shuffled.map(({ one }) => one))).toBeCloseTo(strengthAfter(...acts), 9);
      }),
    );
  });

  it('takes an event from the future as one of now', () => {
    expect(strengthAfter(act('read', { seconds: 60, at: noon + 900 * dayMs }))).toBe(
      strengthAfter(act('read', { seconds: 60 })),
    );
  });

  it('follows a taste that turns within fifteen readings', () => {
    const profile = emptyProfile();
    for (let i = 0; i < 100; i++) {
      learn(
        profile,
        act('read', { seconds: 60, at: noon - 2 * dayMs + i }),
        facts('15000000', i),
        noon - 2 * dayMs + i,
      );
    }
    for (let i = 0; i < 15; i++) {
      learn(profile, act('read', { seconds: 60, at: noon + i }), facts('13000000', i), noon + i);
      learn(profile, act('hidden', { at: noon + i }), facts('15000000', i), noon + i);
    }
    expect(strength(profile, '13000000', noon)).toBeGreaterThan(strength(profile, '15000000', noon));
  });
});

describe('the bound on subjects', () => {
  it('lets the weakest go, and never what was set by hand', () => {
    const profile = emptyProfile();
    const topic = (key: string, kind: LearnedAct['kind']) => learn(profile, act(kind), facts(key), noon);
    topic('pinned', 'seen');
    const pinned = profile.affinities.get(affinityKey('topic', 'pinned'))!;
    pinned.pinned = 0;
    topic('liked', 'saved');
    for (let n = 0; n < 60; n += 1) topic(`seen-${n}`, 'seen');
    boundProfile(profile, noon, 30);
    expect(profile.affinities.size).toBe(30);
    for (const key of ['pinned', 'liked'])
      expect(profile.affinities.has(affinityKey('topic', key))).toBe(true);
    // Some room above the bound, so that not every act sorts them all.
    for (let n = 0; n < 20; n += 1) topic(`more-${n}`, 'seen');
    boundProfile(profile, noon, 30);
    expect(profile.affinities.size).toBe(50);
  });
});

describe('bad input', () => {
  it('stays within bounds for a bot that opens 10,000 stories in an hour', () => {
    const profile = emptyProfile();
    for (let i = 0; i < 10_000; i++) {
      learn(profile, act('opened', { at: noon + i * 300 }), facts(`t${i % 900}`, i), noon + i * 300);
    }
    expect(profile.affinities.size).toBeLessThanOrEqual(maxSubjects + 20);
    for (const affinity of profile.affinities.values()) {
      expect(affinity.longEvidence).toBeLessThanOrEqual(maxEvidence);
      expect(Math.abs(strengthAt(affinity, noon))).toBeLessThanOrEqual(1);
    }
    expect(profile.learned).toBeLessThan(1000);
  });

  // Themes had the long half-life alone: what was read a month ago outweighed the reading of this week.
  it('turns with the taste, in words as in names', () => {
    const profile = emptyProfile();
    const direction = (d: number) => {
      const theme = new Float32Array(themeDimensions);
      theme[d] = 1;
      return { ...facts('04000000'), theme };
    };
    const read = (d: number, daysAgo: number) => {
      const at = noon - daysAgo * 86_400_000;
      learn(profile, act('read', { at, seconds: 60 }), direction(d), noon);
    };
    for (let i = 0; i < 12; i++) read(3, 30);
    expect(themeAt(profile, noon).direction[3]).toBeGreaterThan(0);
    for (let i = 0; i < 6; i++) read(9, 0);
    const { direction: taste } = themeAt(parseProfile(serialiseProfile(profile)), noon);
    expect(taste[9]).toBeGreaterThan(taste[3]!);
    // After a month without any the two have faded alike.
    const later = themeAt(profile, noon + 60 * 86_400_000).direction;
    expect(later[3]).toBeGreaterThan(later[9]!);
  });

  it('never keeps a number that is none', () => {
    const odd = fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1, 0, 1e308, null);
    fc.assert(
      fc.property(odd, odd, odd, (seconds, share, weight) => {
        const profile = emptyProfile();
        const broken = {
          ...facts('04000000'),
          topics: [{ key: '04000000', weight: weight ?? 1 }],
          theme: new Float32Array(128).fill(Number.NaN),
        };
        learn(profile, act('read', { seconds, share, at: Number.NaN }), broken, noon);
        for (const affinity of profile.affinities.values())
          expect(Number.isFinite(strengthAt(affinity, noon))).toBe(true);
        expect(profile.theme.every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it('touches only the profile it was given', () => {
    const one = emptyProfile();
    const other = emptyProfile();
    const before = serialiseProfile(other);
    learn(one, act('saved'), facts('04000000'), noon);
    expect(serialiseProfile(other)).toBe(before);
  });
});

describe('a stored profile', () => {
  it('comes back as it was', () => {
    const profile = emptyProfile();
    const clock = fixedClock(noon);
    learn(profile, act('saved'), facts('04000000'), clock.now());
    const back = parseProfile(serialiseProfile(profile));
    expect(strength(back, '04000000')).toBeCloseTo(strength(profile, '04000000'), 4);
    expect(back.learnedUpTo).toEqual(profile.learnedUpTo);
  });

  it('is empty for junk and for another version, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseProfile(text).affinities.size).toBe(0);
      }),
    );
    expect(
      parseProfile('{"version":99,"affinities":[["topic:a",1,1,1,1,1,1,1,null,null]]}').affinities.size,
    ).toBe(0);
    expect(
      parseProfile('{"version":1,"affinities":[["topic:a","x",null],7,["nonsense"]]}').affinities.size,
    ).toBe(1);
  });
});

// "More about Edda Lund" was listed under Interests as "edda lund" until the next reading about her.
describe('more or less of a name', () => {
  it.each(['more', 'less'] as const)('keeps how the story writes it: %s', (kind) => {
    const names = Array.from({ length: 9 }, (_, i) =>
      buildMention(`person:ada v${i}`, { name: `Ada V${i}` }),
    );
    const live = createLiveIndex();
    live.load([buildStory({ id: 1, entities: names }), buildStory({ id: 2, entities: [names[0]!] })]);
    for (const [storyId, key, label] of [
      [1, 'person:ada v0', 'Ada V0'],
      // Beyond the names that the story as a whole teaches.
      [1, 'person:ada v8', 'Ada V8'],
      [2, 'person:ada v8', null],
    ] as const) {
      const profile = emptyProfile();
      const subject = { kind: 'entity', key } as const;
      learn(profile, act(kind, { subject }), live.facts(live.get(storyId)!), noon);
      expect(profile.affinities.get(affinityKey('entity', key))?.label).toBe(label);
    }
  });
});
