// A desk that takes entries in as the program does (prepared, placed into stories, stored) and says what readers would see.
import { readOwnNews } from '../eval/own-news.ts';
import { prepareArticle } from '../src/article/prepare-article.ts';
import type { Article, ArticleBody, ArticleId } from '../src/model/article.ts';
import type { Source } from '../src/model/source.ts';
import type { Story } from '../src/model/story.ts';
import { openSqliteStore } from '../src/store/open-store.ts';
import { createArticleIntake } from '../src/story/accept-articles.ts';
import type { ArticleIntake } from '../src/story/article-intake.ts';
import { createStoryIndex } from '../src/story/create-story-index.ts';

export const deskOpensAt = Date.UTC(2026, 10, 19, 12);
const HOUR = 3_600_000;

/** What a feed says. */
export interface Filed {
  /** Who says it. */
  readonly by: string;
  readonly title: string;
  /** Paragraphs by lines; '' where the feed gives a headline alone. */
  readonly text?: string;
  /** In place of `text`. */
  readonly html?: string;
  /** Hours after the desk opened; as they stand in the list, a minute apart, where nothing is said. */
  readonly at?: number;
  readonly language?: string;
  readonly url?: string;
  readonly categories?: readonly string[];
  /** The same entry again where it is the same. */
  readonly guid?: string;
}

export interface NewsDesk {
  /** One after another. */
  file(entries: readonly Filed[]): Promise<void>;
  /** The same in one delivery a publisher, all at once. */
  fileAtOnce(entries: readonly Filed[]): Promise<void>;
  articles(): Promise<readonly Article[]>;
  stories(): Promise<readonly Story[]>;
  bodyOf(id: ArticleId): Promise<ArticleBody | undefined>;
  /** The story that tells it under this title. */
  storyOf(title: string): Promise<Story>;
  /** Titles of all articles in that story, in the order of the alphabet. */
  toldWith(title: string): Promise<readonly string[]>;
  /** The program ends and begins again. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** @param town false for an empty index; else the sample newsroom's articles are in it, and are left out of answers. */
export async function openNewsDesk({ town = false } = {}): Promise<NewsDesk> {
  const store = await openSqliteStore(':memory:');
  const sources = new Map<string, Source>();
  let now = deskOpensAt;
  let filed = 0;
  let intake: ArticleIntake;

  const begin = async () => {
    intake = createArticleIntake({
      store,
      index: createStoryIndex(),
      clock: { now: () => now },
      publishers: new Map(),
      onStoriesChanged: () => undefined,
      onStoriesSplit: () => undefined,
    });
    await intake.load();
  };

  async function sourceOf(name: string): Promise<Source> {
    const known = sources.get(name);
    if (known !== undefined) return known;
    const publisher = {
      ...{ slug: name, name, site: `https://${name}.example`, country: null, language: null, kind: null },
      ...{ owner: null, ownerKind: null, ownerEntities: [], sample: false },
    };
    const feedUrl = `https://${name}.example/feed`;
    const source = { publisher, feedUrl, title: name, siteUrl: null, folder: [], sample: false };
    const [added] = await store.sources.addSources([source], now);
    sources.set(name, added!.source);
    return added!.source;
  }

  function preparedOf(entry: Filed, publishedAt: number) {
    const { by, title, text = '', language = 'en', categories = [] } = entry;
    const url = entry.url ?? `https://${by}.example/news/${++filed}`;
    const paragraphs = text.split('\n').filter((line) => line.trim() !== '');
    const html = entry.html ?? (paragraphs.map((line) => `<p>${line}</p>`).join('') || null);
    const parsed = {
      ...{ guid: entry.guid ?? url, url, title, author: null, publishedAt, modifiedAt: null },
      ...{ summaryHtml: null, contentHtml: html, categories, pictures: [], enclosures: [], language },
    };
    const context = { feedUrl: `https://${by}.example/feed`, siteUrl: null, language, now: publishedAt };
    return { ...prepareArticle(parsed, { ...context, identity: parsed.guid }), needsPage: false };
  }

  const timeOf = (entry: Filed, i: number) =>
    deskOpensAt + (entry.at === undefined ? i * 60_000 : entry.at * HOUR);

  const desk: NewsDesk = {
    async file(entries) {
      for (const [i, entry] of entries.entries()) {
        now = Math.max(now, timeOf(entry, i));
        const articles = [preparedOf(entry, timeOf(entry, i))];
        await intake.accept({ source: await sourceOf(entry.by), check: null, articles });
      }
    },
    async fileAtOnce(entries) {
      now = Math.max(now, ...entries.map(timeOf));
      const byPublisher = Map.groupBy(
        entries.map((entry, i) => ({ entry, i })),
        ({ entry }) => entry.by,
      );
      const deliveries: Promise<unknown>[] = [];
      for (const [by, own] of byPublisher) {
        const articles = own.map(({ entry, i }) => preparedOf(entry, timeOf(entry, i)));
        deliveries.push(intake.accept({ source: await sourceOf(by), check: null, articles }));
      }
      await Promise.all(deliveries);
    },
    async articles() {
      const { articles } = await store.articles.loadLive({ since: 0, limit: 5_000 });
      const all = await store.articles.findArticles(articles.map(({ id }) => id));
      return all.filter(({ sourceId }) => sourceId !== sources.get(townPublisher)?.id);
    },
    async stories() {
      const ids = new Set((await desk.articles()).map(({ storyId }) => storyId));
      return await store.articles.findStories([...ids].sort((a, b) => a - b));
    },
    bodyOf: (id) => store.articles.findBody(id),
    async storyOf(title) {
      const found = (await desk.articles()).find((article) => article.title === title);
      if (found === undefined) throw new Error(`Nobody filed "${title}".`);
      return (await store.articles.findStory(found.storyId))!;
    },
    async toldWith(title) {
      const { id } = await desk.storyOf(title);
      const { articles } = await store.articles.loadLive({ since: 0, limit: 5_000 });
      const all = await store.articles.findArticles(articles.map((one) => one.id));
      return all
        .filter(({ storyId }) => storyId === id)
        .map((article) => article.title)
        .sort();
    },
    restart: begin,
    async close() {
      await intake.settled();
      await store.close();
    },
  };

  await begin();
  if (town) {
    const news = readOwnNews('sample').filter(({ language }) => language === 'en');
    await desk.fileAtOnce(
      news.map(({ title, body, hoursAgo }) => ({ by: townPublisher, title, text: body, at: -hoursAgo })),
    );
  }
  return desk;
}

/** All of the town's articles come by one feed: its words are what matters here. */
const townPublisher = 'town';
