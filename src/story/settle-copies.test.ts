import { expect, it } from 'vitest';
import type { Article } from '../model/article.ts';
import { settleCopies } from './settle-copies.ts';
import { buildArticle, buildPublisher, NOW } from './testing.ts';

const publishers = new Map([1, 2, 3].map((id) => [id, buildPublisher(id)]));
const at = 'https://publisher-1.example/quay';
const article = (id: number, publisherId: number, more: Partial<Article> = {}) =>
  buildArticle({ id, publisherId, publishedAt: NOW + id, ...more });

function settled(...members: readonly Article[]) {
  const ids = new Set(members.map(({ id }) => id));
  const { length } = members;
  const left = settleCopies(members, ids, publishers);
  expect(left).toHaveLength(length);
  return left.map(({ id, duplicateOf }) => [id, duplicateOf]);
}

it('leaves copies of what is there, and what is no copy, as they are', () => {
  const members = [article(1, 1), article(2, 2, { duplicateOf: 1 }), article(3, 3)];
  expect(settled(...members)).toEqual([
    [1, null],
    [2, 1],
    [3, null],
  ]);
});

it('lets the first copy of what is gone be the original of the others', () => {
  const members = [8, 7, 9].map((id, i) => article(id, i + 1, { duplicateOf: 5 }));
  expect(settled(...members)).toEqual([
    [7, null],
    [8, 7],
    [9, 7],
  ]);
});

it('takes what others list at the address of a paper’s article for copies of that, with theirs', () => {
  const linked = article(1, 2, { canonicalUrl: at });
  const copied = article(2, 3, { duplicateOf: 1 });
  const own = article(3, 1, { canonicalUrl: at });
  const expected = [
    [1, 3],
    [2, 3],
    [3, null],
  ];
  expect(settled(linked, copied, own)).toEqual(expected);
  expect(settled(linked, copied, { ...own, duplicateOf: 1 })).toEqual(expected);
  // Two feeds of one publisher, or an address of nobody here: nothing is known.
  expect(settled(linked, { ...own, publisherId: 2 })).toEqual([
    [1, null],
    [3, null],
  ]);
});

it('lets it repeat the agency that the paper repeats', () => {
  const members = [
    article(1, 3),
    article(2, 2, { canonicalUrl: at }),
    article(3, 1, { canonicalUrl: at, duplicateOf: 1 }),
  ];
  expect(settled(...members)).toEqual([
    [1, null],
    [2, 1],
    [3, 1],
  ]);
});
