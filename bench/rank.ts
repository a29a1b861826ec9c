// Time of one front page from memory: node bench/rank.ts [stories] [pages]. Prints percentiles and memory as JSON, for a
// reader without stances, with muted words and with followed ones, and how long looking for a word holds the event loop.
// Stories and the reader are made up from a fixed seed; the machine's load is in the figures.
import { cpus } from 'node:os';
import { loadKernel } from '../src/compose/load-kernel.ts';
import type { ReaderView } from '../src/interest/reader-view.ts';
import { fixedClock } from '../src/model/clock.ts';
import type { Stance } from '../src/model/reader.ts';
import { createEditions } from '../src/rank/editions.ts';
import { createLiveIndex } from '../src/rank/live-index.ts';
import { makeReader, makeStories, noon, seededRandom } from './make-stories.ts';

const count = Number(process.argv[2] ?? 15_000);
const pages = Number(process.argv[3] ?? 1000);
const random = seededRandom(1);
const stories = makeStories(count, random);
const loaded = loadKernel();
const live = createLiveIndex(null, loaded.kind === 'ready' ? loaded.kernel : null);
const loadStart = performance.now();
live.load(stories);
const loadMs = performance.now() - loadStart;
while (live.tendThemes(1000));
const plain = makeReader(
  live,
  stories.map(({ id }) => id),
  random,
);

/** Words that one story in some hundred holds. */
function stances(words: number, stance: Stance['stance']): readonly Stance[] {
  return Array.from({ length: words }, (_, i) => {
    const key = `word${(1000 + 17 * i).toString(36)}`;
    return { subject: { kind: 'word', key }, stance, label: key, at: noon, until: null };
  });
}

async function measure(view: ReaderView) {
  const editions = createEditions({
    live,
    readers: { view: async () => view, onForgotten() {} },
    store: { readers: { saveEdition: async () => 'kept', findEdition: async () => undefined } },
    clock: fixedClock(noon),
    random,
  });
  const front = () => editions.front({ readerId: 'ann', mode: 'for-you', limit: 40 });
  for (let i = 0; i < 200; i++) await front();
  const times: number[] = [];
  const cpuStart = process.cpuUsage();
  for (let i = 0; i < pages; i++) {
    // Half the pages after a change of interests, so that the reader's tables are worked out anew.
    if (i % 2 === 0) view.profile.revision += 1;
    const start = performance.now();
    await front();
    times.push(performance.now() - start);
  }
  const cpu = process.cpuUsage(cpuStart);
  await editions.close();
  times.sort((a, b) => a - b);
  const at = (share: number) => Number((times[Math.floor(times.length * share)] ?? 0).toFixed(2));
  const cpuMsPerPage = Number(((cpu.user + cpu.system) / 1000 / pages).toFixed(2));
  return { p10Ms: at(0.1), p50Ms: at(0.5), p99Ms: at(0.99), cpuMsPerPage };
}

async function lookFor(word: string) {
  let longest = 0;
  let last = performance.now();
  const start = last;
  function note(): void {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }
  let next: NodeJS.Immediate;
  const turn = () => {
    note();
    next = setImmediate(turn);
  };
  next = setImmediate(turn);
  const { length } = await live.holding(word);
  note();
  clearImmediate(next);
  return { found: length, ms: Math.round(last - start), longestTurnMs: Number(longest.toFixed(1)) };
}

console.log(
  JSON.stringify(
    {
      stories: count,
      loadMs: Math.round(loadMs),
      plain: await measure(plain),
      firstLook: await lookFor('wordrs'),
      laterLook: await lookFor('wordrs'),
      commonWord: await lookFor('word0'),
      oneMutedWord: await measure({ ...plain, stances: stances(1, 'mute') }),
      hundredMutedWords: await measure({ ...plain, stances: stances(100, 'mute') }),
      tenFollowedWords: await measure({ ...plain, stances: stances(10, 'follow') }),
      residentMb: Math.round(process.memoryUsage().rss / 1e6),
      machine: `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, node ${process.version}`,
    },
    null,
    1,
  ),
);
