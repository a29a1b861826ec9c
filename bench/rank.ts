// Time of one front page from memory: node bench/rank.ts [stories] [pages]. Prints percentiles and memory as JSON.
// Stories and the reader are made up from a fixed seed; the machine's load is in the figures.
import { cpus } from 'node:os';
import { mediaTopics } from '../src/catalogue/media-topics.ts';
import { defaultReaderSettings } from '../src/interest/held-readers.ts';
import { learn } from '../src/interest/learn.ts';
import { emptyProfile } from '../src/interest/profile.ts';
import type { ReaderView } from '../src/interest/reader-view.ts';
import { fixedClock } from '../src/model/clock.ts';
import type { ReaderStory } from '../src/model/reader.ts';
import { createEditions } from '../src/rank/editions.ts';
import { createLiveIndex, type LiveIndex } from '../src/rank/live-index.ts';
import { buildMention, buildStory } from '../src/rank/story-builder.ts';

const noon = Date.UTC(2026, 2, 2, 12);
const hourMs = 3_600_000;

/** Repeatable numbers in 0..1 (a linear congruential generator). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return ((state >>> 8) & 0xffffff) / 0x1000000;
  };
}

function makeStories(count: number, random: () => number) {
  const word = () => `word${Math.floor(random() ** 3 * 5000).toString(36)}`;
  const words = (n: number) => Array.from({ length: n }, word).join(' ');
  return Array.from({ length: count }, (_, i) => {
    const publishers = Math.max(1, Math.floor(1 / (random() + 0.08)));
    const topic = () => mediaTopics[Math.floor(random() ** 1.5 * mediaTopics.length)]?.code ?? '';
    return buildStory({
      id: i + 1,
      headline: words(9),
      dek: words(16),
      newsAt: noon - random() * 168 * hourMs,
      publisherIds: Array.from({ length: publishers }, () => 1 + Math.floor(random() ** 2 * 300)),
      topics: [topic(), topic()].map((code) => ({ topic: code, weight: 0.3 + 0.7 * random() })),
      entities: Array.from({ length: 6 }, () =>
        buildMention(`person:p${Math.floor(random() ** 3 * 20_000)}`, { salience: random() }),
      ),
      importance: Math.min(1, Math.log2(publishers + 1) / 5),
    });
  });
}

/** A reader with 400 readings over two weeks and 600 stories met. */
function makeReader(live: LiveIndex, count: number, random: () => number): ReaderView {
  const profile = emptyProfile();
  const states = new Map<number, ReaderStory>();
  const any = () => 1 + Math.floor(random() * count);
  for (let i = 0; i < 400; i++) {
    const story = live.get(any());
    const at = noon - (400 - i) * hourMs;
    const act = { id: `a${i}`, at, kind: 'opened' as const, seconds: null, share: null, subject: null };
    if (story) learn(profile, act, live.facts(story), at);
  }
  for (let i = 0; i < 600; i++) {
    const storyId = any();
    const openedAt = i % 4 === 0 ? noon : null;
    states.set(storyId, {
      storyId,
      seenAt: noon,
      seenCount: 2,
      openedAt,
      readAt: null,
      savedAt: null,
      hiddenAt: null,
    });
  }
  const reader = { id: 'ann', name: null, createdAt: 0, settings: defaultReaderSettings, lastLookedAt: null };
  return { reader, stances: [], states, profile, articlesRead: new Set(), lastLookedAt: null };
}

const count = Number(process.argv[2] ?? 15_000);
const pages = Number(process.argv[3] ?? 1000);
const random = seededRandom(1);
const stories = makeStories(count, random);
const live = createLiveIndex();
const loadStart = performance.now();
live.load(stories);
const loadMs = performance.now() - loadStart;
const view = makeReader(live, count, random);
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
