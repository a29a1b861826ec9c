// Test builder: a whole story from the few values that a test is about.
import type { EntityMention } from './article.ts';
import type { Story } from './story.ts';

/** When stories and editions are, where nothing else is said. */
export const noon = Date.UTC(2026, 2, 2, 12);

/** A story of one article by publisher 1; `publisherIds` makes the coverage. */
export function buildStory(over: Partial<Story> & { id: number; publisherIds?: readonly number[] }): Story {
  const { id, publisherIds = [1], ...rest } = over;
  const newsAt = over.newsAt ?? noon;
  const coverage = publisherIds.map((publisherId, i) => ({
    articleId: id * 100 + i,
    publisherId,
    title: `Ferry ${id}`,
    at: newsAt,
    kind: 'news' as const,
    duplicateOf: null,
  }));
  return {
    // In the order of composed stories, which the store's shapes go by.
    id,
    headline: `Ferry number ${id} sails`,
    dek: null,
    leadArticleId: id * 100,
    picture: null,
    picturePublisherId: null,
    language: 'en',
    firstAt: newsAt,
    updatedAt: newsAt,
    newsAt,
    articleCount: coverage.length,
    publisherCount: new Set(publisherIds).size,
    coverage,
    topics: [],
    entities: [],
    keyPoints: [],
    differences: [],
    timeline: [],
    importance: 0.3,
    sagaId: null,
    sample: false,
    changes: [],
    ...rest,
  };
}

export function buildMention(key: string, over: Partial<EntityMention> = {}): EntityMention {
  return {
    key,
    kind: 'company',
    name: key.split(':').at(-1) ?? key,
    role: null,
    ticker: null,
    exchange: null,
    reportedMove: null,
    mentions: 3,
    salience: 0.8,
    ...over,
  };
}
