// Search asks for the times of hundreds of matches: an index gives them without reading the articles.
import type { Migration } from './migration.ts';

export const articleTimes: Migration = {
  version: 2,
  name: 'article times',
  statements: () => ['create index article_times on article (id, published_at)'],
};
