// Time of one front page from memory: node bench/rank.ts [stories] [pages]. Prints percentiles and memory as JSON.
// Stories and the reader are made up from a fixed seed; the machine's load is in the figures.
import { cpus } from 'node:os';
import { fixedClock } from '../src/model/clock.ts';
import { createEditions } from '../src/rank/editions.ts';
import { createLiveIndex } from '../src/rank/live-index.ts';
import { makeReader, makeStories, noon, seededRandom } from './make-stories.ts';

const count = Number(process.argv[2] ?? 15_000);
const pages = Number(process.argv[3] ?? 1000);
const random = seededRandom(1);
const stories = makeStories(count, random);
const live = createLiveIndex();
const loadStart = performance.now();
live.load(stories);
const loadMs = performance.now() - loadStart;
const view = makeReader(
  live,
  stories.map(({ id }) => id),
  random,
);
const clock = fixedClock(noon);
const editions = createEditions({
  live,
  readers: { view: async () => view, onForgotten() {} },
  store: { readers: { saveEdition: async () => {}, findEdition: async () => undefined } },
  clock,
  random,
});
const times: number[] = [];
const front = () => editions.front({ readerId: 'ann', mode: 'for-you', limit: 40 });
for (let i = 0; i < 200; i++) await front();
const cpuStart = process.cpuUsage();
for (let i = 0; i < pages; i++) {
  // Half the pages after a change of interests, so that the reader's tables are worked out anew.
  if (i % 2 === 0) view.profile.revision += 1;
  const start = performance.now();
  await front();
  times.push(performance.now() - start);
}
const cpu = process.cpuUsage(cpuStart);
times.sort((a, b) => a - b);
const at = (share: number) => Number((times[Math.floor(times.length * share)] ?? 0).toFixed(2));
console.log(
  JSON.stringify({
    stories: count,
    loadMs: Math.round(loadMs),
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    cpuMsPerPage: Number(((cpu.user + cpu.system) / 1000 / pages).toFixed(2)),
    residentMb: Math.round(process.memoryUsage().rss / 1e6),
    machine: `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, node ${process.version}`,
  }),
);
await editions.close();
