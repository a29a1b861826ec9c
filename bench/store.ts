// Measures the SQLite store on a made-up corpus: node bench/store.ts [articles]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Edition } from '../src/model/edition.ts';
import { defaultReaderSettings } from '../src/model/reader.ts';
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
  readonly cpu: string;
  readonly budget: string;
}

const lines: Line[] = [];
function report(what: string, value: number, unit: string, budget: string, cpu?: number): void {
  const cpuText = cpu === undefined ? '' : `${cpu.toFixed(2)} ms`;
  lines.push({ what, value: `${value.toFixed(value < 10 ? 2 : 1)} ${unit}`, cpu: cpuText, budget });
}

function cpuMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

/** Median wall time and mean CPU time of a call: where other work shares the machine, CPU is the fairer figure. */
async function measure(
  what: string,
  budget: string,
  runs: number,
  task: () => Promise<unknown>,
): Promise<void> {
  const times: number[] = [];
  await task();
  const cpu = process.cpuUsage();
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    await task();
    times.push(performance.now() - start);
  }
  report(what, times.toSorted((a, b) => a - b)[Math.floor(runs / 2)]!, 'ms', budget, cpuMs(cpu) / runs);
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
      splitStories: [],
      checks: [],
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

const QUERY = {
  publisherIds: null,
  topics: null,
  before: null,
  after: null,
  without: null,
  limit: 20,
  offset: 0,
};

async function measureReads(store: Store): Promise<void> {
  const search = (query: object) => () => store.search.search({ ...QUERY, text: '', ...query });
  await measure('search, rare word, p50', '5', 41, search({ text: RARE_WORD }));
  await measure('search, word in half of all, p50', '12', 41, search({ text: COMMON_WORD }));
  await measure('search, two words, p50', '', 41, search({ text: `${COMMON_WORD} ${RARE_WORD}` }));
  await measure('search, phrase, p50', '', 21, search({ text: `"the ${COMMON_WORD}"` }));
  const before = BENCH_START + 12 * 3_600_000;
  await measure('search, common word before a time, p50', '', 21, search({ text: COMMON_WORD, before }));
  const without = (words: string[]) => ({ without: { words, publisherIds: [], topics: [] } });
  await measure(
    'search, common word without a rare one, p50',
    '',
    21,
    search({ text: COMMON_WORD, ...without([RARE_WORD]) }),
  );
  await measure(
    'search, rare word without a common one, p50',
    '',
    21,
    search({ text: RARE_WORD, ...without([COMMON_WORD]) }),
  );
  await measure('search, all without a common word, p50', '', 21, search(without([COMMON_WORD])));
  await measure('search, all without a phrase, p50', '', 21, search(without([`"the ${COMMON_WORD}"`])));
  await measure('search, topic only, p50', '', 21, search({ topics: ['15000000'] }));
  const now = BENCH_START + 7 * 86_400_000;
  await measure('listSourceHealth, 500 sources, p50', '20', 11, () => store.sources.listSourceHealth(now));
  await measure('listArticles, 50, p50', '', 21, () => store.articles.listArticles({ limit: 50 }));
  const topic = { topic: '15000000', limit: 30 };
  await measure('listStories by topic, 30, p50', '', 21, () => store.articles.listStories(topic));
  await measure('knownEntries of a source, p50', '', 21, () => store.articles.knownEntries(7));
}

async function measureReader(store: Store): Promise<void> {
  const reader = { id: 'local', name: null, createdAt: BENCH_START, lastLookedAt: null };
  await store.readers.createReader({ ...reader, settings: defaultReaderSettings });
  let n = 0;
  await measure('recordInteractions, one, on the disk, p50', '', 201, () => {
    n += 1;
    const at = BENCH_START + n;
    const place = { storyId: (n % 900) + 1, articleId: (n % 900) + 1, editionId: null, subject: null };
    const one = {
      id: `i${n}`,
      readerId: 'local',
      at,
      kind: 'read' as const,
      seconds: 30,
      share: 1,
      ...place,
    };
    return store.readers.recordInteractions('local', [one]);
  });
  await measure('saveEdition, 60 items, p50', '', 101, () => {
    n += 1;
    return store.readers.saveEdition('local', buildPage(n));
  });
}

async function measureLoading(store: Store, stories: 'front' | 'whole'): Promise<void> {
  globalThis.gc?.();
  const heapBefore = process.memoryUsage().heapUsed;
  const cpu = process.cpuUsage();
  const start = performance.now();
  const live = await store.articles.loadLive({ since: 0, limit: 100_000, stories });
  const what = `loadLive ${stories}, ${live.articles.length} + ${live.stories.length}`;
  report(what, performance.now() - start, 'ms', '1200', cpuMs(cpu));
  globalThis.gc?.();
  // Without --expose-gc the figure holds what has not been collected yet.
  report(
    `heap held by loadLive ${stories}`,
    (process.memoryUsage().heapUsed - heapBefore) / MEGABYTE,
    'MB',
    '',
  );
  if (live.articles.length === 0) throw new Error('Nothing was loaded.');
}

function buildPage(n: number): Edition {
  const items = Array.from({ length: 60 }, (_, i) => ({
    storyId: i + 1,
    slot: 'row' as const,
    score: 1 / (i + 1),
    components: Array.from({ length: 6 }, (_unused, k) => ({
      name: `component-${k}`,
      label: 'Weight of the news',
      value: 1 / (i + k + 1),
      sentence: `Reported by ${k + 1} publishers within ${i + 1} hours.`,
      subject: null,
    })),
    reason: 'Widely reported',
  }));
  return { id: `e${n}`, readerId: 'local', mode: 'for-you', at: n, items, paramsVersion: '1', removed: {} };
}

const directory = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'));
try {
  const path = join(directory, 'broadsheet.db');
  const corpus = new BenchCorpus();
  let store = await openSqliteStore(path);
  const sources = Array.from({ length: SOURCES }, (_, i) => corpus.source(i + 1));
  const startCpu = process.cpuUsage();
  const start = performance.now();
  await store.sources.addSources(sources, BENCH_START);
  report('addSources, 500 new', performance.now() - start, 'ms', '150', cpuMs(startCpu));
  await fill(store, corpus);
  await store.close();
  store = await openSqliteStore(path);
  report(`on disk, ${ARTICLES} articles`, (await store.maintenance.sizeBytes()) / MEGABYTE, 'MB', '150');
  // The first of two would pay for compiling both.
  await store.articles.loadLive({ since: 0, limit: 2_000 });
  await measureLoading(store, 'front');
  await measureLoading(store, 'whole');
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
  Object.fromEntries(lines.map(({ what, value, cpu, budget }) => [what, { measured: value, cpu, budget }])),
);
