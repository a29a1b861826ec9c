// The part of a store that the intake uses, in memory and without work of its own: for measuring the intake alone.
import type { Article, ArticleId, DatedSentence, KeySentence } from '../src/model/article.ts';
import type { ArrivalBatch, LiveArticle } from '../src/model/article-store.ts';
import type { Story, StoryId } from '../src/model/story.ts';

interface Held {
  article: Article;
  readonly features: Uint8Array;
  readonly keySentences: readonly KeySentence[];
  readonly datedSentences: readonly DatedSentence[];
}

export function createMemoryArticles() {
  const articles = new Map<ArticleId, Held>();
  const stories = new Map<StoryId, Story>();
  const next = { article: 1, story: 1 };
  const self = {
    stories,
    batches: 0,
    storiesRead: 0,
    articlesRead: 0,
    async reserveIds(kind: 'article' | 'story', n: number) {
      next[kind] += n;
      return next[kind] - n;
    },
    knownEntries: async () => new Map<string, never>(),
    findArticlesByCanonicalUrl: async () => new Map<string, ArticleId>(),
    findBody: async () => undefined,
    async findArticles(ids: readonly ArticleId[]) {
      self.articlesRead += ids.length;
      return ids.flatMap((id) => articles.get(id)?.article ?? []);
    },
    async loadSentences(ids: readonly ArticleId[]) {
      return new Map(ids.flatMap((id) => (articles.has(id) ? [[id, articles.get(id)!] as const] : [])));
    },
    async findStories(ids: readonly StoryId[]) {
      self.storiesRead += ids.length;
      return ids.flatMap((id) => stories.get(id) ?? []);
    },
    async saveArrivals(batch: ArrivalBatch) {
      self.batches++;
      for (const { article, body, features } of [...batch.newArticles, ...batch.updates]) {
        const { keySentences, datedSentences } = body;
        articles.set(article.id, { article, features, keySentences, datedSentences });
      }
      for (const story of batch.stories) stories.set(story.id, story);
      for (const { articleId, storyId } of batch.moved) {
        const held = articles.get(articleId);
        if (held !== undefined) held.article = { ...held.article, storyId };
      }
      for (const { from } of batch.mergedStories) stories.delete(from);
    },
    liveArticles(): LiveArticle[] {
      return [...articles.values()].map(({ article, features }) => ({ ...article, features }));
    },
  };
  return self;
}
