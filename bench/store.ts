// Measures the SQLite store on a made-up corpus: node bench/store.ts [articles]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../src/model/store.ts';
import { openSqliteStore } from '../src/store/open-store.ts';
import { BENCH_START, BenchCorpus, COMMON_WORD, RARE_WORD } from './store-corpus.ts';

const ARTICLES = Number(process.argv[2] ?? 20_000);
const SOURCES = 500;
const BATCH = 40;
/** Of each four articles two share a story: 15,000 stories for 20,000 articles. */
const STORY_OF = [0, 1, 2, 2];
const MEGABYTE = 1_000_000;

interface Line {
  readonly what: string;
  readonly value: string;
  readonly budget: string;
}

const lines: Line[] = [];
const report = (what: string, value: number, unit: string, budget: string): void => {
  lines.push({ what, value: `${value.toFixed(value < 10 ? 2 : 1)} ${unit}`, budget });
};

function cpuMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

async function medianMs(runs: number, task: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    await task();
    times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)]!;
}

async function fill(store: Store, corpus: BenchCorpus): Promise<void> {
  let cpu = 0;
  let longestMs = 0;
  for (let done = 0; done < ARTICLES; done += BATCH) {
    const arrivals = Array.from({ length: Math.min(BATCH, ARTICLES - done) }, (_, i) => {
      const n = done + i;
      const storyId = Math.floor(n / 4) * 3 + STORY_OF[n % 4]! + 1;
      return corpus.arrival(n + 1, storyId, (Math.floor(n / BATCH) % SOURCES) + 1);
    });
    const byStory = Map.groupBy(arrivals, ({ article }) => article.storyId);
    const batch = {
      at: BENCH_START,
      newArticles: arrivals,
      updates: [],
      entries: arrivals.map(({ article }) => ({
        sourceId: article.sourceId,
        identity: article.url!,
        contentHash: article.id.toString(16).padStart(16, '0'),
        articleId: article.id,
      })),
      stories: [...byStory.values()].map((group) => corpus.story(group.map(({ article }) => article))),
      moved: [],
      mergedStories: [],
      check: null,
    };
    const start = process.cpuUsage();
    const wall = performance.now();
    await store.articles.saveArrivals(batch);
    cpu += cpuMs(start);
    longestMs = Math.max(longestMs, performance.now() - wall);
  }
  report(`saveArrivals, ${BATCH} a batch, CPU an article`, cpu / ARTICLES, 'ms', '0.35');
  report('saveArrivals, slowest batch', longestMs, 'ms', '');
}

const QUERY = { publisherIds: null, topics: null, before: null, after: null, limit: 20, offset: 0 };

async function measureReads(store: Store): Promise<void> {
  const search = (text: string) => () => store.search.search({ ...QUERY, text });
  report('search, rare word, p50', await medianMs(41, search(RARE_WORD)), 'ms', '5');
  report('search, word in half of all, p50', await medianMs(41, search(COMMON_WORD)), 'ms', '12');
  report('search, two words, p50', await medianMs(41, search(`${COMMON_WORD} ${RARE_WORD}`)), 'ms', '');
  const recent = { ...QUERY, text: COMMON_WORD, before: BENCH_START + 12 * 3_600_000 };
  report(
    'search, common word, before a time, p50',
    await medianMs(21, () => store.search.search(recent)),
    'ms',
    '',
  );
  const topic = { ...QUERY, text: '', topics: ['15000000'] };
  report('search, topic only, p50', await medianMs(21, () => store.search.search(topic)), 'ms', '');
  const now = BENCH_START + 7 * 86_400_000;
  report(
    'listSourceHealth, 500 sources',
    await medianMs(11, () => store.sources.listSourceHealth(now)),
    'ms',
    '20',
  );
  report('listArticles, 50', await medianMs(21, () => store.articles.listArticles({ limit: 50 })), 'ms', '');
  const topicList = { topic: '15000000', limit: 30 };
  report('listStories, topic, 30', await medianMs(21, () => store.articles.listStories(topicList)), 'ms', '');
  report('knownEntries, one source', await medianMs(21, () => store.articles.knownEntries(7)), 'ms', '');
}

async function measureReader(store: Store): Promise<void> {
  let n = 0;
  const act = () => {
    n += 1;
    const one = {
      readerId: 'local',
      at: BENCH_START + n,
      seconds: 30,
      share: 1,
      editionId: null,
      subject: null,
    };
    return store.readers.recordInteractions('local', [
      { ...one, id: `i${n}`, kind: 'read', storyId: (n % 900) + 1, articleId: (n % 900) + 1 },
    ]);
  };
  report('recordInteractions, one, on the disk', await medianMs(301, act), 'ms', '');
  const items = Array.from({ length: 60 }, (_, i) => ({
    storyId: i + 1,
    slot: 'row' as const,
    score: 1 / (i + 1),
    components: Array.from({ length: 6 }, (_, k) => ({
      name: `component-${k}`,
      label: 'Weight of the news',
      value: 1 / (i + k + 1),
      sentence: `Reported by ${k + 1} publishers within ${i + 1} hours.`,
      subject: null,
    })),
    reason: 'Widely reported',
  }));
  const save = () => {
    n += 1;
    const edition = {
      id: `e${n}`,
      readerId: 'local',
      mode: 'for-you' as const,
      at: n,
      items,
      paramsVersion: '1',
      removed: {},
    };
    return store.readers.saveEdition('local', edition);
  };
  report('saveEdition, 60 items', await medianMs(101, save), 'ms', '');
}

const directory = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'));
try {
  const path = join(directory, 'broadsheet.db');
  const corpus = new BenchCorpus();
  let store = await openSqliteStore(path);
  const sources = Array.from({ length: SOURCES }, (_, i) => corpus.source(i + 1));
  const start = performance.now();
  await store.sources.addSources(sources, BENCH_START);
  report('addSources, 500 new', performance.now() - start, 'ms', '150');
  await fill(store, corpus);
  await store.close();
  store = await openSqliteStore(path);
  report(`on disk, ${ARTICLES} articles`, (await store.maintenance.sizeBytes()) / MEGABYTE, 'MB', '150');
  const rssBefore = process.memoryUsage.rss();
  const liveStart = performance.now();
  const live = await store.articles.loadLive({ since: 0, limit: 100_000 });
  report(
    `loadLive, ${live.articles.length} + ${live.stories.length}`,
    performance.now() - liveStart,
    'ms',
    '1200',
  );
  report('resident memory added by loadLive', (process.memoryUsage.rss() - rssBefore) / MEGABYTE, 'MB', '');
  await measureReads(store);
  await measureReader(store);
  const backupStart = performance.now();
  await store.maintenance.backup(join(directory, 'copy.db'));
  report('backup', performance.now() - backupStart, 'ms', '');
  await store.close();
} finally {
  rmSync(directory, { recursive: true, force: true });
}
console.table(
  Object.fromEntries(lines.map(({ what, value, budget }) => [what, { measured: value, budget }])),
);
