import { expect, it } from 'vitest';
import { buildArticle, buildStory } from './contract/builders.ts';
import { pruneStory } from './prune-story.ts';

const [one, two, three] = [1, 2, 3].map((id) =>
  buildArticle({ id, storyId: 1, publisherId: id, duplicateOf: id === 3 ? 1 : null }),
) as [ReturnType<typeof buildArticle>, ReturnType<typeof buildArticle>, ReturnType<typeof buildArticle>];
const value = (articleId: number) => ({ value: '12', publisherIds: [articleId], articleId, paragraph: 0 });
const event = (articleId: number | null) => ({
  ...{
    at: 0,
    precision: 'day' as const,
    text: 'Then',
    storyId: null,
    articleId,
    paragraph: 0,
    publisherId: 1,
  },
});
const story = buildStory([one, two, three], {
  differences: [
    { about: 'injured', values: [value(1), value(2)] },
    { about: 'aboard', values: [value(1), value(2), value(3)] },
  ],
  timeline: [event(1), event(2), event(null)],
});

it('points at nothing that is gone', () => {
  const left = pruneStory(story, new Set([1]), 2);
  expect(left.coverage.map(({ articleId, duplicateOf }) => [articleId, duplicateOf])).toEqual([
    [2, null],
    // A copy of what is gone stands for itself.
    [3, null],
  ]);
  expect(left.keyPoints.map(({ articleId }) => articleId)).toEqual([2, 3]);
  expect(left.timeline.map(({ articleId }) => articleId)).toEqual([2, null]);
  // One number alone is no difference.
  expect(left.differences.map(({ about, values }) => [about, values.length])).toEqual([['aboard', 2]]);
  expect([left.leadArticleId, left.headline, left.dek]).toEqual([3, three.title, null]);
  expect([left.articleCount, left.publisherCount]).toEqual([2, 2]);
  expect([left.picture, left.picturePublisherId]).toEqual([null, null]);
});

it('lets the first copy stand for what is gone, and the others be copies of it', () => {
  const coverage = story.coverage.map((line, i) => ({ ...line, duplicateOf: i === 0 ? null : 1 }));
  const left = pruneStory({ ...story, coverage }, new Set([1]), 2);
  expect(left.coverage.map(({ articleId, duplicateOf }) => [articleId, duplicateOf])).toEqual([
    [2, null],
    [3, 2],
  ]);
});

it('keeps lead and picture where their article stays', () => {
  const left = pruneStory(story, new Set([2]), 2);
  expect([left.leadArticleId, left.headline, left.dek]).toEqual([1, story.headline, story.dek]);
  expect([left.picture, left.picturePublisherId]).toEqual([story.picture, 1]);
  expect(left.coverage.map(({ duplicateOf }) => duplicateOf)).toEqual([null, 1]);
  expect([left.firstAt, left.updatedAt]).toEqual([one.publishedAt, three.publishedAt]);
});

// A story whose article of the year 2099 was all that came last got its headline, and news from before its first report.
it('takes for lead no report of the future nor a copy, and has no news before its first report', () => {
  const coverage = story.coverage.map((line, i) => ({ ...line, at: 1_000 * (i + 1), duplicateOf: null }));
  const last = { ...coverage[2]!, articleId: 4, title: 'Dated 2099', at: 9_000_000 };
  const left = pruneStory({ ...story, coverage: [...coverage, last], newsAt: 3_500 }, new Set([1]), 3);
  expect([left.headline, left.newsAt]).toEqual([three.title, 3_500]);
  const later = pruneStory({ ...story, coverage, newsAt: 1_500 }, new Set([1]), 2);
  expect([later.firstAt, later.newsAt]).toEqual([2_000, 2_000]);
});
