// The live index alone: memory, time to load, one upsert, a front page. Prints JSON.
// node --expose-gc bench/live-index.ts [--store FILE] [--stories 16000] [--pages 1000]; the store is only read.
// Times are CPU milliseconds of the process, so that a busy machine tells in `p99Ms` alone.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { fixedClock } from '../src/model/clock.ts';
import { createEditions } from '../src/rank/editions.ts';
import { createLiveIndex, type LiveIndex } from '../src/rank/live-index.ts';
import { openSqliteStore } from '../src/store/open-store.ts';
import { makeReader, makeStories, noon, seededRandom } from './make-stories.ts';

const { values } = parseArgs({
  options: {
    store: { type: 'string' },
    stories: { type: 'string', default: '16000' },
    pages: { type: 'string', default: '1000' },
  },
});
const random = seededRandom(1);

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const rounded = (value: number, digits = 2) => Number(value.toFixed(digits));

/** Megabytes that live objects take: JavaScript heap and typed arrays. */
function heldMb(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

async function readStories() {
  if (values.store === undefined) return makeStories(Number(values.stories), random);
  const store = await openSqliteStore(values.store);
  const { stories } = await store.articles.loadLive({ since: 0, limit: 1_000_000 });
  await store.close();
  return stories;
}

async function load(live: LiveIndex, stories: Awaited<ReturnType<typeof readStories>>) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const start = cpuMs();
  await live.loadGradually(stories);
  const loadMs = cpuMs() - start;
  delay.disable();
  return { loadCpuMs: rounded(loadMs, 0), longestSliceMs: rounded(delay.max / 1e6, 0) };
}

async function pages(live: LiveIndex, ids: readonly number[], now: number) {
  const view = makeReader(live, ids, random);
  const editions = createEditions({
    live,
    readers: { view: async () => view, onForgotten() {} },
    store: { readers: { saveEdition: async () => 'kept', findEdition: async () => undefined } },
    clock: fixedClock(now),
    random,
  });
  const front = () => editions.front({ readerId: 'ann', mode: 'for-you', limit: 40 });
  const first = cpuMs();
  const firstStart = performance.now();
  await front();
  const firstPageMs = performance.now() - firstStart;
  const firstPageCpuMs = cpuMs() - first;
  for (let i = 0; i < 200; i++) await front();
  const times: number[] = [];
  const start = cpuMs();
  for (let i = 0; i < Number(values.pages); i++) {
    // Half the pages after a change of interests, so that the reader's tables are worked out anew.
    if (i % 2 === 0) view.profile.revision += 1;
    const began = performance.now();
    await front();
    times.push(performance.now() - began);
  }
  const frontCpuMs = (cpuMs() - start) / times.length;
  await editions.close();
  times.sort((a, b) => a - b);
  const at = (share: number) => rounded(times[Math.floor(times.length * share)] ?? 0);
  return {
    firstPageMs: rounded(firstPageMs),
    firstPageCpuMs: rounded(firstPageCpuMs),
    frontCpuMs: rounded(frontCpuMs),
    p50Ms: at(0.5),
    p99Ms: at(0.99),
  };
}

const atFirst = heldMb();
let stories: Awaited<ReturnType<typeof readStories>> | null = await readStories();
const ids = stories.map(({ id }) => id);
const newest = stories.reduce((latest, story) => Math.max(latest, story.newsAt), 0) || noon;
const whole = heldMb() - atFirst;
const again = structuredClone(stories.filter((_, i) => i % 8 === 0));
const upsertedMb = heldMb() - atFirst - whole;
const live = createLiveIndex();
const loaded = await load(live, stories);
stories = null;
const alone = heldMb() - atFirst - upsertedMb;
const upsertStart = cpuMs();
for (const story of again) live.upsert([story]);
const upsertCpuMs = (cpuMs() - upsertStart) / again.length;
const made = await pages(live, ids, newest);
const used = heldMb() - atFirst - upsertedMb;
console.log(
  JSON.stringify({
    stories: live.size,
    wholeStoriesMb: rounded(whole, 1),
    liveIndexMb: rounded(alone, 1),
    ...loaded,
    upsertCpuMs: rounded(upsertCpuMs, 4),
    ...made,
    growthAfterPagesMb: rounded(used - alone, 1),
  }),
);
