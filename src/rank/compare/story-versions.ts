// A stored story as it grew: after each article that joined it. What its texts said then is not kept, so they are those
// of now; who tells it, how many and how long ago follow from its coverage.
import type { CoverageLine, Story } from '../../model/story.ts';

export interface StoryVersion {
  readonly at: number;
  readonly story: Story;
}

/** More steps than this tell a ranking little: of a long story the first are taken one by one. */
const mostVersions = 200;

/** Oldest first; the last is the story itself. @param importanceOf as stories are weighed when they are composed */
export function storyVersions(
  story: Story,
  importanceOf: (coverage: readonly CoverageLine[]) => number,
): readonly StoryVersion[] {
  const lines = story.coverage.toSorted((a, b) => a.at - b.at || a.articleId - b.articleId);
  const versions: StoryVersion[] = [];
  for (let count = 1; count < Math.min(lines.length, mostVersions); count++) {
    const { at } = lines[count - 1]!;
    // Of those that came at once the last alone was ever seen.
    if (lines[count]!.at === at) continue;
    versions.push({ at, story: cutTo(story, lines.slice(0, count), at, importanceOf) });
  }
  const last = lines.at(-1)?.at ?? story.newsAt;
  return [...versions, { at: last, story }];
}

function cutTo(
  story: Story,
  coverage: readonly CoverageLine[],
  at: number,
  importanceOf: (coverage: readonly CoverageLine[]) => number,
): Story {
  const hasLead = coverage.some(({ articleId }) => articleId === story.leadArticleId);
  return {
    ...story,
    leadArticleId: hasLead ? story.leadArticleId : coverage[0]!.articleId,
    coverage,
    articleCount: coverage.length,
    publisherCount: new Set(coverage.map(({ publisherId }) => publisherId)).size,
    newsAt: Math.min(story.newsAt, at),
    updatedAt: at,
    importance: importanceOf(coverage),
  };
}
