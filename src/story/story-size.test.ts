import { expect, it } from 'vitest';
import { createStoryIndex } from './create-story-index.ts';
import { buildArrival, ferry, ferryToo } from './testing.ts';

const titles = [
  'Ferry Kestrel runs aground off Skerry Point',
  'All 214 safe after ferry Kestrel strikes rocks',
];
const report = (n: number) => buildArrival(titles[n % 2]!, n % 2 === 0 ? ferry : ferryToo);

// A publisher's template for towns without end made one story of 8,055 articles, whose every line was written anew with
// each of them.
it('begins another story where one is full', () => {
  const index = createStoryIndex({ maxStoryArticles: 4 });
  let last = 0;
  const storyIds = Array.from({ length: 10 }, (_, n) => index.assign(report(n), () => ++last).storyId);
  expect(storyIds).toEqual([1, 1, 1, 1, 2, 2, 2, 2, 3, 3]);
});

it.each([
  ['merges stories that are one, as long as the whole is not too large', 7, 7],
  ['leaves two stories apart that would be too large together', 6, 4],
])('%s', (_, maxStoryArticles, together) => {
  const index = createStoryIndex({ maxStoryArticles });
  for (let n = 0; n < 6; n += 1) index.place(report(n), n < 3 ? 1 : 2);
  const { storyId } = index.assign(report(6), () => 9);
  expect(index.membersOf(storyId).length).toBe(together);
});

it('finds room for the largest stories of real news several times over, and for no more', () => {
  const index = createStoryIndex();
  let last = 0;
  for (let n = 0; n < 700; n += 1) index.assign(report(n), () => ++last);
  expect(last).toBe(2);
  expect(index.membersOf(1).length).toBeGreaterThan(4 * 114);
});
