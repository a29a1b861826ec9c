import { expect, it } from 'vitest';
import { Popularity, popularityHalfLives, popularityScales } from './popularity.ts';

const noon = Date.UTC(2026, 2, 2, 12);

function counts(popularity: Popularity, id: number, at: number): number[] {
  const into = new Float64Array(popularityScales);
  popularity.read(id, at, into);
  return [...into];
}

it('fades by half in the half-life of each scale, whichever reading comes first', () => {
  const [shortest] = popularityHalfLives;
  const inOrder = new Popularity();
  inOrder.add(1, noon, []);
  inOrder.add(1, noon + shortest, []);
  const late = new Popularity();
  late.add(1, noon + shortest, []);
  late.add(1, noon, []);
  expect(counts(inOrder, 1, noon + shortest)[0]).toBeCloseTo(1.5, 9);
  expect(counts(late, 1, noon + shortest)).toEqual(counts(inOrder, 1, noon + shortest));
});

it('takes a reading back without a trace, also of its segment', () => {
  const popularity = new Popularity();
  popularity.add(1, noon, ['place:CH']);
  popularity.add(1, noon, ['place:CH'], -1);
  expect(counts(popularity, 1, noon)).toEqual(counts(popularity, 2, noon));
  expect(popularity.inSegment('place:CH', 1, noon)).toEqual({ count: 0, total: 0 });
});

it('holds so many segments and no more', () => {
  const popularity = new Popularity();
  for (let n = 0; n < 500; n += 1) popularity.add(1, noon, [`place:${n}`]);
  const held = Array.from({ length: 500 }, (_, n) => popularity.inSegment(`place:${n}`, 1, noon).count);
  expect(held.filter((count) => count > 0).length).toBe(400);
});
