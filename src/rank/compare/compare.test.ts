// A log gone through under two policies, from which it must be plain which of them serves its readers.
import { describe, expect, it } from 'vitest';
import { buildMention, buildStory, noon } from '../../model/story-builder.ts';
import { defaultRankParams, type RankParams } from '../params.ts';
import { compareByArm, compareMoments } from './comparison.ts';
import { type LogAct, runTrial, type Trial } from './run-trial.ts';

const hourMs = 3_600_000;
const topics = ['04000000', '15000000', '13000000', '11000000', '01000000', '17000000'];

const people = 13;

/** Three hundred stories of three days, told by publishers of whom the first tell most. */
const stories = Array.from({ length: 300 }, (_, i) =>
  buildStory({
    id: i + 1,
    newsAt: noon - (300 - i) * 0.25 * hourMs,
    topics: [{ topic: topics[i % topics.length]!, weight: 0.9 }],
    publisherIds: [1 + Math.floor(20 * (((i * 37) % 100) / 100) ** 3)],
    entities: [buildMention(`person:p${i % people}`)],
    importance: 0.2,
  }),
);

/** Each reader opens what is new about one person. */
function actsOf(readers: number): LogAct[] {
  return Array.from({ length: readers }, (_, r) =>
    stories
      .filter((_, i) => i % people === r % people && i > 60)
      .map(({ id, newsAt }) => ({
        ...{ readerId: `r${r}`, at: newsAt + 12 * hourMs + r, kind: 'opened' as const, storyId: id },
        ...{ articleId: null, seconds: null, share: null, subject: null },
      })),
  ).flat();
}

function trialOf(a: Partial<RankParams>, b: Partial<RankParams>, acts = actsOf(12)): Promise<Trial> {
  return runTrial({
    acts,
    stories,
    importanceOf: () => 0.2,
    readers: new Map(),
    policies: [defaultRankParams(a), defaultRankParams(b)],
    publisher: () => undefined,
    sharedReading: false,
    kernel: null,
    seed: 1,
    mostMoments: 150,
  });
}

describe('a comparison', () => {
  it('finds no difference between a policy and itself', async () => {
    const trial = await trialOf({}, {});
    expect(trial.moments).toHaveLength(150);
    const { agreement, hitRate, storyCoverage } = compareMoments(trial.moments, trial, 1);
    expect(agreement.overlap).toEqual({ value: 1, low: 1, high: 1 });
    expect(hitRate.difference).toEqual({ value: 0, low: 0, high: 0 });
    expect(storyCoverage.difference.value).toBe(0);
  });

  it('finds that learning serves readers of one name', async () => {
    const unlearned = { topicWeight: 0, entityWeight: 0, publisherWeight: 0, themeWeight: 0 };
    const trial = await trialOf({}, unlearned);
    const found = compareMoments(trial.moments, trial, 1);
    expect(found.readers).toBe(12);
    expect(found.hitRate.difference.high).toBeLessThan(0);
    expect(found.reciprocalRank.a.value).toBeGreaterThan(found.reciprocalRank.b.value);
    expect(found.agreement.overlap.value).toBeLessThan(1);
    for (const { a } of [found.hitRate, found.reciprocalRank, found.topics]) {
      expect(a.low).toBeLessThanOrEqual(a.value);
      expect(a.high).toBeGreaterThanOrEqual(a.value);
    }
    expect(found.rarePublishers).toBeGreaterThan(0);
    expect(found.rareCoverage.a.value).toBeLessThanOrEqual(1);
  });

  it('gives the same figures for the same seed, whatever the order of the log', async () => {
    const one = await trialOf({}, { freshnessWeight: 0.6 });
    const other = await trialOf({}, { freshnessWeight: 0.6 }, actsOf(12).toReversed());
    expect(compareMoments(other.moments, other, 7)).toEqual(compareMoments(one.moments, one, 7));
    expect(compareMoments(one.moments, one, 8).hitRate.a.value).toBe(
      compareMoments(one.moments, one, 7).hitRate.a.value,
    );
  });

  it('looks at nothing that came later, and leaves out what was not live', async () => {
    const early = actsOf(1).map((act) => ({ ...act, at: noon - 200 * hourMs }));
    const trial = await trialOf({}, {}, early);
    expect(trial.moments).toEqual([]);
    expect(trial.notLive).toBe(trial.openings);
  });

  it('tells the readers of each arm apart', async () => {
    const trial = await trialOf({}, {});
    const { all, arms } = compareByArm(trial, 1, (id) => (Number(id.slice(1)) % 3 === 0 ? 'a' : 'b'));
    expect(all.readers).toBe(12);
    expect([arms['a']?.readers, arms['b']?.readers]).toEqual([4, 8]);
  });

  it('of one reader has figures and no intervals', async () => {
    const trial = await trialOf({}, { freshnessWeight: 0.6 }, actsOf(1));
    const { hitRate, storyCoverage } = compareMoments(trial.moments, trial, 1);
    for (const { a } of [hitRate, storyCoverage]) expect(a).toMatchObject({ low: null, high: null });
  });
});
