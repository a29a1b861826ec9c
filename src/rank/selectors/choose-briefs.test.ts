import { expect, it } from 'vitest';
import { defaultRankParams } from '../params.ts';
import { chooseBriefs } from './choose-briefs.ts';

const hourMs = 3_600_000;
const params = defaultRankParams();
/** Hours ago of ten stories, strongest first; what stands in brief, by place. */
function briefs(...hours: readonly number[]): number[] {
  const lower = hours.map((ago, place) => ({ place, at: -ago * hourMs }));
  return [...chooseBriefs(lower, ({ at }) => at, { now: 0, params })].map(({ place }) => place);
}

it('is the weakest of the day, two in five places', () => {
  expect(briefs(1, 1, 1, 1, 1, 1, 1, 1, 1, 1)).toEqual([6, 7, 8, 9]);
});

it('is nothing older than a day, however weak', () => {
  expect(briefs(1, 1, 1, 1, 1, 24, 25, 30, 40, 1)).toEqual([3, 4, 5, 9]);
});

it('is nothing where fewer than three are of the day', () => {
  expect(briefs(1, 1, 30, 30, 30, 30, 30, 30, 30, 30)).toEqual([]);
  expect(briefs(1, 1, 1, 30, 30, 30, 30, 30, 30, 30)).toEqual([0, 1, 2]);
});
