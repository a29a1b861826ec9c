// A real SQLite store in a folder of its own, with so many made-up stories and articles, for what is measured of readers.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { NewArticle } from '../src/model/article-store.ts';
import type { Store } from '../src/model/store.ts';
import type { Story } from '../src/model/story.ts';
import { openStore } from '../src/store/open-store.ts';
import { makeStories, seededRandom } from './make-stories.ts';
import { BenchCorpus } from './store-corpus.ts';

const publishers = 300;
/** Stories written together. */
const atOnce = 60;

export interface FilledStore {
  readonly dataDir: string;
  readonly store: Store;
  readonly stories: readonly Story[];
  /** Closes the store, if it still is open, and removes the folder. */
  end(): Promise<void>;
}

/** Articles have all fields and a sentence of text: their length is not what is measured. */
export async function openFilledStore(counts: {
  stories: number;
  articles: number;
  newest: number;
}): Promise<FilledStore> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'broadsheet-bench-'));
  const store = await openStore({ dataDir, databaseUrl: null, exclusive: true });
  const corpus = new BenchCorpus();
  const sources = Array.from({ length: publishers }, (_, i) => corpus.source(i + 1));
  await store.sources.addSources(sources, counts.newest);
  const stories = makeStories(counts.stories, seededRandom(1), counts);
  const sample = corpus.arrival(1, 1, 1);
  for (let start = 0; start < stories.length; start += atOnce) {
    await save(store, stories.slice(start, start + atOnce), sample, counts.newest);
  }
  return {
    dataDir,
    store,
    stories,
    async end() {
      await store.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function save(store: Store, stories: readonly Story[], sample: NewArticle, at: number): Promise<void> {
  const newArticles = stories.flatMap((story) =>
    story.coverage.map((line) => {
      const { articleId: id, publisherId } = line;
      const url = `https://paper-${publisherId}.example/${id}`;
      const of = { id, publisherId, sourceId: publisherId, storyId: story.id, title: line.title };
      return {
        article: {
          ...sample.article,
          ...of,
          url,
          canonicalUrl: url,
          publishedAt: line.at,
          firstSeenAt: line.at,
        },
        body: { html: '<p>A sentence.</p>', keySentences: [], datedSentences: [] },
        text: 'A sentence.',
        features: new Uint8Array(8),
      };
    }),
  );
  await store.articles.saveArrivals({
    at,
    newArticles,
    updates: [],
    entries: [],
    stories,
    moved: [],
    mergedStories: [],
    splitStories: [],
    checks: [],
  });
}
