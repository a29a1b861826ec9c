// A story after some of its articles were removed: nothing in it points at what is gone.
import type { ArticleId } from '../model/article.ts';
import type { CoverageLine, Story } from '../model/story.ts';

/**
 * @param gone articles removed
 * @param articlesLeft how many articles the story has now, at least 1
 */
export function pruneStory(story: Story, gone: ReadonlySet<ArticleId>, articlesLeft: number): Story {
  const coverage = coverageLeft(story, gone);
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

/** Of copies of what is gone the first is no copy, and the others are copies of that. */
function coverageLeft({ coverage }: Story, gone: ReadonlySet<ArticleId>): readonly CoverageLine[] {
  const heirs = new Map<ArticleId, ArticleId>();
  return coverage
    .filter(({ articleId }) => !gone.has(articleId))
    .map((line) => {
      const { articleId, duplicateOf } = line;
      if (duplicateOf === null || !gone.has(duplicateOf)) return line;
      const heir = heirs.get(duplicateOf);
      if (heir === undefined) heirs.set(duplicateOf, articleId);
      return { ...line, duplicateOf: heir ?? null };
    });
}
