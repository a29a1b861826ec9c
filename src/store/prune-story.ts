// A story after some of its articles were removed: nothing in it points at what is gone.
import type { ArticleId } from '../model/article.ts';
import type { Story } from '../model/story.ts';

/**
 * @param gone articles removed
 * @param articlesLeft how many articles the story has now, at least 1
 */
export function pruneStory(story: Story, gone: ReadonlySet<ArticleId>, articlesLeft: number): Story {
  const coverage = story.coverage
    .filter((line) => !gone.has(line.articleId))
    .map((line) =>
      line.duplicateOf !== null && gone.has(line.duplicateOf) ? { ...line, duplicateOf: null } : line,
    );
  const publisherIds = new Set(coverage.map((line) => line.publisherId));
  const lead = gone.has(story.leadArticleId) ? coverage.at(-1) : undefined;
  const keepsPicture = story.picturePublisherId === null || publisherIds.has(story.picturePublisherId);
  const times = coverage.map((line) => line.at);
  return {
    ...story,
    headline: lead?.title ?? story.headline,
    dek: lead === undefined ? story.dek : null,
    leadArticleId: lead?.articleId ?? story.leadArticleId,
    picture: keepsPicture ? story.picture : null,
    picturePublisherId: keepsPicture ? story.picturePublisherId : null,
    firstAt: times.length > 0 ? Math.min(...times) : story.firstAt,
    updatedAt: times.length > 0 ? Math.max(...times) : story.updatedAt,
    articleCount: articlesLeft,
    publisherCount: publisherIds.size,
    coverage,
    keyPoints: story.keyPoints.filter((point) => !gone.has(point.articleId)),
    differences: story.differences
      .map((one) => ({ ...one, values: one.values.filter((value) => !gone.has(value.articleId)) }))
      .filter((one) => one.values.length > 1),
    changes: story.changes.filter((change) =>
      change.kind === 'number'
        ? !gone.has(change.before.articleId) && !gone.has(change.after.articleId)
        : !gone.has(change.articleId),
    ),
    timeline: story.timeline.filter((event) => event.articleId === null || !gone.has(event.articleId)),
  };
}
