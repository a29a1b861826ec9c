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
  const lead = gone.has(story.leadArticleId) ? leadLeft(coverage, story.newsAt) : undefined;
  const keepsPicture = story.picturePublisherId === null || publisherIds.has(story.picturePublisherId);
  const times = coverage.map((line) => line.at);
  const firstAt = times.length > 0 ? Math.min(...times) : story.firstAt;
  return {
    ...story,
    headline: lead?.title ?? story.headline,
    dek: lead === undefined ? story.dek : null,
    leadArticleId: lead?.articleId ?? story.leadArticleId,
    picture: keepsPicture ? story.picture : null,
    picturePublisherId: keepsPicture ? story.picturePublisherId : null,
    firstAt,
    // Whatever its news was, it is none of before the first report that is left.
    newsAt: Math.max(firstAt, story.newsAt),
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

/** The newest report that the story had when it last had news, plain news before the rest; dates in the future are wrong. */
function leadLeft(coverage: readonly CoverageLine[], newsAt: number): CoverageLine | undefined {
  const told = coverage.filter(({ at }) => at <= newsAt);
  const known = told.length > 0 ? told : coverage;
  return known.findLast(({ kind, duplicateOf }) => kind === 'news' && duplicateOf === null) ?? known.at(-1);
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
