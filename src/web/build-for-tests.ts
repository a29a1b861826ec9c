// Builders for tests of pages: a story, a publisher and a scene, with only what a test says being special.
import type { EditionItem } from '../model/edition.ts';
import type { Publisher } from '../model/publisher.ts';
import type { CoverageLine, Story } from '../model/story.ts';
import type { CardScene } from './components/card-view.ts';

/** Thursday 19 November 2026, 12.04 in London. */
export const testNow = Date.UTC(2026, 10, 19, 12, 4);
const hourMs = 3_600_000;

export function buildPublisher(change: Partial<Publisher> = {}): Publisher {
  const id = change.id ?? 1;
  return {
    id,
    slug: `publisher-${id}`,
    name: `Publisher ${id}`,
    site: null,
    country: null,
    language: 'en',
    kind: 'local daily',
    owner: null,
    ownerKind: null,
    ownerEntities: [],
    sample: true,
    ...change,
  };
}

export function buildLine(change: Partial<CoverageLine> = {}): CoverageLine {
  const articleId = change.articleId ?? 1;
  return {
    articleId,
    publisherId: 1,
    title: `Article ${articleId}`,
    at: testNow - hourMs,
    kind: 'news',
    duplicateOf: null,
    ...change,
  };
}

/** Article and publisher counts follow the coverage. */
export function buildStory(change: Partial<Story> = {}): Story {
  const coverage = change.coverage ?? [buildLine(), buildLine({ articleId: 2, publisherId: 2 })];
  return {
    id: 1,
    headline: 'Council puts Quay 7 to the vote',
    dek: 'The count may hang on one seat.',
    leadArticleId: coverage[0]?.articleId ?? 1,
    picture: null,
    picturePublisherId: null,
    language: 'en',
    firstAt: testNow - 2 * hourMs,
    updatedAt: testNow - hourMs,
    newsAt: testNow - hourMs,
    articleCount: coverage.length,
    publisherCount: new Set(coverage.map(({ publisherId }) => publisherId)).size,
    coverage,
    topics: [{ topic: '04000000', weight: 0.9 }],
    entities: [],
    keyPoints: [],
    differences: [],
    timeline: [],
    importance: 0.5,
    sagaId: null,
    sample: true,
    changes: [],
    ...change,
  };
}

export function buildItem(change: Partial<EditionItem> = {}): EditionItem {
  return { storyId: 1, slot: 'list', score: 0.5, components: [], reason: 'You follow Kelvane', ...change };
}

export function buildScene(
  publishers: readonly Publisher[] = [],
  change: Partial<CardScene> = {},
): CardScene {
  const known = new Map(publishers.map((publisher) => [publisher.id, publisher]));
  return {
    now: testNow,
    timeZone: 'Europe/London',
    publisher: (id) => known.get(id) ?? buildPublisher({ id }),
    pictureHref: (url) => `/pictures/signed/${Buffer.from(url).toString('base64url')}`,
    isSaved: () => false,
    lookedAt: () => null,
    ...change,
  };
}
