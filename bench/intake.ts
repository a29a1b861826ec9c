// What the intake costs beside the store: loading the story index, assigning, and whole deliveries on a store in memory.
// CPU of this process (user and system), so that a noisy machine changes little; compare two runs on one machine.
// usage: node --expose-gc bench/intake.ts [a copy of broadsheet.db] [articles=20000]
// Without a database the articles are made from bench/corpus.ts (their preparation is not counted).
import fs from 'node:fs';
import { draftOfPlain } from '../eval/plain-draft.ts';
import { composeArticle } from '../src/article/compose-article.ts';
import type { PreparedArticle } from '../src/model/article.ts';
import type { LiveArticle } from '../src/model/article-store.ts';
import type { Publisher } from '../src/model/publisher.ts';
import type { Source } from '../src/model/source.ts';
import type { Story } from '../src/model/story.ts';
import { openSqliteStore } from '../src/store/open-store.ts';
import { createArticleIntake } from '../src/story/accept-articles.ts';
import { createStoryIndex } from '../src/story/create-story-index.ts';
import { createSagaIndex } from '../src/story/saga.ts';
import { makeCorpus } from './corpus.ts';
import { createMemoryArticles } from './memory-articles.ts';

interface Corpus {
  readonly sources: readonly { readonly source: Source; readonly articles: readonly PreparedArticle[] }[];
  readonly live: readonly LiveArticle[];
  readonly stories: readonly Story[];
  readonly now: number;
}

const IN_FLIGHT = 24;

function cpuMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

function heldMb(): number {
  for (let i = 0; i < 3; i++) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

function row(what: string, value: number, unit: string, budget = ''): void {
  console.log(`${what.padEnd(58)} ${value.toFixed(3).padStart(10)} ${unit.padEnd(16)} ${budget}`);
}

async function readCorpus(path: string, limit: number): Promise<Corpus> {
  const store = await openSqliteStore(path);
  const loaded = await store.articles.loadLive({ since: 0, limit });
  const ids = loaded.articles.map((article) => article.id);
  const articles = await store.articles.findArticles(ids);
  const sentences = await store.articles.loadSentences(ids);
  const features = new Map(loaded.articles.map((article) => [article.id, article.features]));
  const sources = new Map((await store.sources.listSources()).map((source) => [source.id, source]));
  await store.close();
  const bySource = Map.groupBy(articles, (article) => article.sourceId);
  return {
    live: loaded.articles,
    stories: loaded.stories,
    now: Math.max(...articles.map((article) => article.firstSeenAt)),
    sources: [...bySource].map(([id, own]) => ({
      source: sources.get(id)!,
      articles: own.map((article) => ({
        ...article,
        identity: `id:${article.id}`,
        contentHash: String(article.id),
        html: '',
        text: '',
        ...sentences.get(article.id)!,
        features: features.get(article.id)!,
        needsPage: false,
      })),
    })),
  };
}

function makeArticles(count: number): Corpus {
  const now = Date.UTC(2026, 10, 19, 12);
  const feeds = makeCorpus({ feeds: Math.ceil(count / 40), entries: 40, fresh: 0, now });
  const sources = feeds.map((feed) => ({
    source: { id: feed.n, publisherId: feed.n, title: feed.title } as Source,
    articles: feed.old.map((entry) => {
      const text = entry.html.replace(/<[^>]*>/g, '');
      return composeArticle(
        draftOfPlain({ id: entry.id, title: entry.title, text, published: entry.at, language: 'en' }),
      );
    }),
  }));
  return { sources, live: [], stories: [], now };
}

function publisherOf({ id, name }: { id: number; name: string }): Publisher {
  return {
    ...{ id, slug: `p${id}`, name, site: null, country: null, language: 'en', kind: null },
    ...{ owner: null, ownerKind: null, ownerEntities: [], sample: false },
  };
}

/** Whole deliveries, some in flight, on a store in memory: planning, assigning, composing. */
async function takeIn(corpus: Corpus) {
  const articles = createMemoryArticles();
  const publishers = corpus.sources.map(({ source }) =>
    publisherOf({ id: source.publisherId, name: source.title }),
  );
  const store = { articles, sources: { listPublishers: async () => publishers } };
  const intake = createArticleIntake({
    store: store as never,
    index: createStoryIndex(),
    clock: { now: () => corpus.now },
    publishers: new Map(publishers.map((publisher) => [publisher.id, publisher])),
    onStoriesChanged: () => undefined,
    onStoriesSplit: () => undefined,
  });
  const queue = corpus.sources.values();
  const count = corpus.sources.reduce((sum, { articles: own }) => sum + own.length, 0);
  let longestMs = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    longestMs = Math.max(longestMs, performance.now() - last);
    last = performance.now();
  }, 1);
  const start = process.cpuUsage();
  const halves: number[] = [];
  let done = 0;
  let at = start;
  const work = async () => {
    for (const { source, articles: own } of queue) {
      await intake.accept({ source, check: null, articles: own });
      done += own.length;
      if (halves.length === 0 && done * 2 >= count) {
        halves.push(cpuMs(at));
        at = process.cpuUsage();
      }
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, work));
  const second = cpuMs(at);
  clearInterval(timer);
  row('accept, all, CPU an article', cpuMs(start) / count, 'ms', '0.35');
  row('accept, second half, CPU an article', (second / count) * 2, 'ms', '0.35');
  row('accept, longest turn of the loop', longestMs, 'ms', '50');
  row('accept, transactions', articles.batches, '');
  row('accept, stories read from the store', articles.storiesRead, '');
  row('accept, articles read from the store', articles.articlesRead, '');
  row('accept, stories made', articles.stories.size, '');
  return articles;
}

const given = process.argv[2];
const count = Number(process.argv[3] ?? (given ? 20_000 : 4_000));
const corpus = given && fs.existsSync(given) ? await readCorpus(given, count) : makeArticles(count);
const taken = await takeIn(corpus);
const live = corpus.live.length > 0 ? corpus.live : taken.liveArticles();
const stories = corpus.stories.length > 0 ? corpus.stories : [...taken.stories.values()];

for (const label of ['cold', 'warm']) {
  const before = heldMb();
  const start = process.cpuUsage();
  const index = createStoryIndex();
  index.load(live);
  row(`StoryIndex.load, ${live.length} articles, ${label}, CPU`, cpuMs(start), 'ms', '600 at 20,000');
  row('StoryIndex, held an article', ((heldMb() - before) / index.size) * 1000, 'kB', '2.0');
  if (index.storyCount === 0) throw new Error('nothing was loaded');
}
{
  const before = heldMb();
  const start = process.cpuUsage();
  const sagas = createSagaIndex();
  for (const story of stories) sagas.note(story);
  row('sagas.note, CPU a story', (cpuMs(start) / stories.length) * 1000, 'us');
  row('sagas, held a story', ((heldMb() - before) / stories.length) * 1000, 'kB');
  const found = process.cpuUsage();
  let links = 0;
  for (const story of stories) if (sagas.find(story) !== null) links++;
  row('sagas.find, CPU a story', (cpuMs(found) / stories.length) * 1000, 'us', `${links} links`);
}
{
  const index = createStoryIndex();
  const ordered = [...live].sort((a, b) => a.firstSeenAt - b.firstSeenAt || a.id - b.id);
  const last = Math.floor(ordered.length * 0.9);
  index.load(ordered.slice(0, last));
  let storyId = 1e9;
  let joined = 0;
  const start = process.cpuUsage();
  for (const article of ordered.slice(last)) {
    const { id, publisherId, firstSeenAt, publishedAt, language, features } = article;
    const arrival = { articleId: id, publisherId, publishedAt, language, features, kind: 'news' as const };
    if (!index.assign({ ...arrival, at: firstSeenAt }, () => storyId++).created) joined++;
  }
  const many = ordered.length - last;
  row(`assign, last ${many} of ${ordered.length}, CPU an article`, cpuMs(start) / many, 'ms');
  row('assign, articles that joined a story', joined, '');
}
