import { expect, test } from 'vitest';
import { proposeParts, type WeighedArticle } from './story-parts.ts';

/** Every word weighs the same. */
function articleOf(...terms: number[]): WeighedArticle {
  return { termCount: terms.length, terms, all: terms.map(() => 1 / Math.sqrt(terms.length)) };
}

test('a story of two events falls apart between them, whatever all of its articles say', () => {
  const said = [1, 2, 3, 4, 5, 6];
  const first = [
    articleOf(...said, 10, 11, 12),
    articleOf(...said, 10, 11, 13),
    articleOf(...said, 11, 12, 13),
  ];
  const second = [articleOf(...said, 20, 21), articleOf(...said, 20, 21, 22)];
  const [best] = proposeParts([first[0]!, second[0]!, first[1]!, second[1]!, first[2]!], 3);
  expect([...best!].sort()).toEqual([1, 3]);
});

test('an article that shares nothing with the others is proposed, and never more than half of them', () => {
  const articles = [articleOf(1, 2, 3), articleOf(1, 2, 4), articleOf(1, 3, 4), articleOf(8, 9)];
  const proposed = proposeParts(articles, 3);
  expect(proposed[0]).toEqual([3]);
  for (const part of proposed) expect(part.length).toBeLessThanOrEqual(2);
});

test('one article alone, or none, has no parts', () => {
  expect(proposeParts([articleOf(1)], 3)).toEqual([]);
  expect(proposeParts([], 3)).toEqual([]);
});
