import { describe, expect, it } from 'vitest';
import { buildStory, noon } from '../../model/story-builder.ts';
import { storyVersions } from './story-versions.ts';

const line = (articleId: number, publisherId: number, at: number) => ({
  ...{ articleId, publisherId, at, title: '', kind: 'news' as const, duplicateOf: null },
});

describe('a story as it grew', () => {
  const story = buildStory({
    id: 1,
    leadArticleId: 12,
    coverage: [line(11, 1, noon), line(12, 2, noon + 5), line(13, 2, noon + 9), line(14, 3, noon + 9)],
    articleCount: 4,
    publisherCount: 3,
    newsAt: noon + 7,
    importance: 0.9,
  });

  it('has after each article the coverage of then, and at the end itself', () => {
    const versions = storyVersions(story, (coverage) => coverage.length / 10);
    expect(versions.map(({ at }) => at)).toEqual([noon, noon + 5, noon + 9]);
    expect(versions[0]?.story).toMatchObject({
      ...{ leadArticleId: 11, articleCount: 1, publisherCount: 1, newsAt: noon, importance: 0.1 },
    });
    expect(versions[1]?.story).toMatchObject({ leadArticleId: 12, publisherCount: 2, newsAt: noon + 5 });
    expect(versions[2]?.story).toBe(story);
  });

  it('that was told once is itself', () => {
    const once = buildStory({ id: 2 });
    expect(storyVersions(once, () => 0)).toEqual([{ at: noon, story: once }]);
  });
});
