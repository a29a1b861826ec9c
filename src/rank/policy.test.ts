import { describe, expect, it } from 'vitest';
import { defaultRankParams, type RankParamName, rankParams } from './params.ts';
import { changeOf, namedPolicies, paramsOf, parsePolicy } from './policy.ts';

function whyNot(given: string): string {
  const outcome = parsePolicy(given);
  return outcome.kind === 'invalid' ? outcome.why : 'nothing';
}

describe('a policy', () => {
  it('is known by name, or given as JSON', () => {
    expect(parsePolicy('default')).toEqual({ kind: 'policy', policy: { name: 'default', change: {} } });
    const outcome = parsePolicy(' {"freshnessWeight": 0.3} ');
    if (outcome.kind === 'invalid') throw new Error(outcome.why);
    expect(paramsOf(outcome.policy)).toEqual({ ...defaultRankParams(), freshnessWeight: 0.3 });
    expect(changeOf(paramsOf(outcome.policy, { liveDays: 3 }))).toEqual({
      liveDays: 3,
      freshnessWeight: 0.3,
    });
  });

  it('is refused with what would be right', () => {
    expect(whyNot('fresh')).toContain('give one of default, ');
    expect(whyNot('{"freshness": 1')).toContain('is not JSON');
    expect(whyNot('{"freshnesWeight": 0.3}')).toContain('Is freshnessWeight meant?');
    expect(whyNot('{"freshnessWeight": 7}')).toContain('from 0 to 1 (points of score)');
    expect(whyNot('{"freshnessWeight": null}')).toContain('is null');
    expect(whyNot('{"differentEvery": 0.5}')).toContain('give a whole number from 0 to 100');
    expect(whyNot('{"constructor": 1}')).toContain('There is no weight "constructor"');
  });

  it('is none by the name of what every object has', () => {
    expect(whyNot('toString')).toContain('is no policy');
  });

  it('that has a name changes weights within their ranges', () => {
    for (const { change } of Object.values(namedPolicies)) {
      for (const [name, value] of Object.entries(change)) {
        const { min, max } = rankParams[name as RankParamName];
        expect(value).toBeGreaterThanOrEqual(min);
        expect(value).toBeLessThanOrEqual(max);
        expect(value).not.toBe(rankParams[name as RankParamName].value);
      }
    }
  });
});
