// One "less like this" took all that a story names down at nearly full strength: West Virginia -41, TikTok -40.
import { describe, expect, it } from 'vitest';
import { type LearnedAct, learn } from './learn.ts';
import { affinityKey, emptyProfile, type LearnedKind, type Profile, strengthAt } from './profile.ts';
import { meantByRefusal, namedByRefusal } from './refusal.ts';
import type { StoryFacts } from './story-facts.ts';

const noon = Date.UTC(2026, 2, 2, 12);

const facts: StoryFacts = {
  storyId: 1,
  topics: [
    { key: '11000000', weight: 0.9 },
    { key: '20000574', weight: 0.6 },
  ],
  entities: [
    { key: 'person:jay cobb', name: 'Jay Cobb', weight: 0.9 },
    { key: 'organisation:high court', name: 'High Court', weight: 0.4 },
    { key: 'place:elm', name: 'Elm', weight: 0.1 },
  ],
  publisherIds: [7, 8],
  nameOf: () => undefined,
  theme: null,
};

function act(kind: LearnedAct['kind'], at = noon): LearnedAct {
  return { at, kind, seconds: null, share: null, subject: null };
}

function leaning(profile: Profile, kind: LearnedKind, key: string): number {
  const affinity = profile.affinities.get(affinityKey(kind, key));
  return affinity ? strengthAt(affinity, noon) : 0;
}

describe.each(['less', 'hidden'] as const)('what one "%s" says', (kind) => {
  const profile = learn(emptyProfile(), act(kind), facts, noon);
  const all = facts.entities.map(({ key }) => leaning(profile, 'entity', key));

  it('says little of each subject, and more of the salient', () => {
    for (const strength of all) expect(strength).toBeGreaterThan(-0.3);
    expect(all.toSorted((a, b) => a - b)).toEqual(all);
    expect(all[0]).toBeLessThan(3 * (all[2] ?? 0));
    expect(leaning(profile, 'publisher', '7')).toBeGreaterThan(-0.1);
  });

  it('says more where less else can be meant', () => {
    const alone = { ...facts, topics: [], entities: facts.entities.slice(0, 1), publisherIds: [7] };
    const sure = leaning(learn(emptyProfile(), act(kind), alone, noon), 'entity', 'person:jay cobb');
    expect(sure).toBeLessThan(1.5 * (all[0] ?? 0));
  });

  it('is outweighed by what two refused stories have in common', () => {
    const other: StoryFacts = {
      ...facts,
      storyId: 2,
      topics: [{ key: '15000000', weight: 0.9 }],
      entities: [
        { key: 'person:jay cobb', name: 'Jay Cobb', weight: 0.9 },
        { key: 'place:oak', name: 'Oak', weight: 0.9 },
      ],
    };
    const twice = learn(learn(emptyProfile(), act(kind), facts, noon), act(kind), other, noon);
    const common = leaning(twice, 'entity', 'person:jay cobb');
    expect(common).toBeLessThan(1.5 * (all[0] ?? 0));
    expect(common).toBeLessThan(1.5 * leaning(twice, 'entity', 'place:oak'));
  });
});

describe('taking it back', () => {
  it('leaves what was learned before as it was', () => {
    const theme = Float32Array.from({ length: emptyProfile().theme.length }, (_, i) => (i === 0 ? 1 : 0));
    const read = { ...act('read'), seconds: 60 };
    const before = learn(emptyProfile(), read, { ...facts, theme }, noon);
    const after = learn(emptyProfile(), read, { ...facts, theme }, noon);
    learn(after, act('less'), { ...facts, theme }, noon);
    expect(leaning(after, 'entity', 'person:jay cobb')).toBeLessThan(
      leaning(before, 'entity', 'person:jay cobb'),
    );
    learn(after, act('relented'), { ...facts, theme }, noon);
    for (const [key, affinity] of before.affinities) {
      expect(strengthAt(after.affinities.get(key)!, noon)).toBeCloseTo(strengthAt(affinity, noon), 9);
    }
    expect(after.themeEvidence).toBeCloseTo(before.themeEvidence, 9);
    expect([...after.theme]).toEqual([...before.theme]);
    expect(after.affinities.get('entity:place:elm')?.refusals).toBe(0);
  });

  it("of a 'more' leaves what was learned before too, and what the story names only since", () => {
    const read = { ...act('read'), seconds: 60 };
    const before = learn(emptyProfile(), read, facts, noon);
    const after = learn(emptyProfile(), read, facts, noon);
    learn(after, act('more'), facts, noon);
    expect(leaning(after, 'topic', '11000000')).toBeGreaterThan(leaning(before, 'topic', '11000000'));
    const since = { key: 'place:oak', name: 'Oak', weight: 0.9 };
    learn(after, act('unwished'), { ...facts, entities: [...facts.entities, since] }, noon);
    for (const [key, affinity] of before.affinities) {
      expect(strengthAt(after.affinities.get(key)!, noon)).toBeCloseTo(strengthAt(affinity, noon), 9);
    }
    expect(after.affinities.size).toBe(before.affinities.size);
    expect(after.affinities.get('topic:11000000')?.wishes).toBe(0);
  });

  it.each([
    ['more', 'unwished'],
    ['less', 'relented'],
  ] as const)("of a '%s' about one subject leaves that subject as it was", (said, undone) => {
    const subject = { kind: 'publisher', key: '7' } as const;
    const profile = learn(emptyProfile(), act('opened'), facts, noon);
    const before = leaning(profile, 'publisher', '7');
    const others = leaning(profile, 'topic', '11000000');
    learn(profile, { ...act(said), subject }, facts, noon);
    expect(leaning(profile, 'publisher', '7')).not.toBeCloseTo(before, 2);
    learn(profile, { ...act(undone), subject }, facts, noon);
    expect(leaning(profile, 'publisher', '7')).toBeCloseTo(before, 9);
    expect(leaning(profile, 'topic', '11000000')).toBe(others);
  });

  it('of nothing leaves nothing, however often', () => {
    const profile = emptyProfile();
    for (let i = 0; i < 5; i++) learn(profile, act('relented'), facts, noon);
    expect(profile.affinities.size).toBe(0);
    learn(profile, act('opened'), facts, noon);
    const before = structuredClone(profile.affinities);
    for (let i = 0; i < 5; i++) learn(profile, act('relented'), facts, noon);
    expect(profile.affinities).toEqual(before);
  });
});

describe('what it is taken to mean', () => {
  it('is shared out, with some left for what has no name', () => {
    const shares = meantByRefusal(facts).map(({ share }) => share);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThan(1);
    expect(shares.toSorted((a, b) => b - a)).toEqual(shares);
    expect(meantByRefusal({ ...facts, topics: [], entities: [], publisherIds: [] })).toEqual([]);
  });

  it('names one or two, never a topic beside its parent and never the publisher', () => {
    expect(namedByRefusal(facts).map(({ label }) => label)).toEqual(['Politics', 'Jay Cobb']);
    expect(namedByRefusal({ ...facts, entities: [] })).toHaveLength(1);
    expect(namedByRefusal({ ...facts, topics: [], entities: [] })).toEqual([]);
  });
});
