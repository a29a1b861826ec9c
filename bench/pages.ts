// Front pages of realistic readers from 30,000 live stories of 100,000 articles, in memory and through the API.
// node --expose-gc --max-semi-space-size=16 bench/pages.ts [pages] [readers] [stories] [articles]. Prints JSON.
// Each reader did 500 things, follows and mutes ten subjects; every second page comes after one more act, recorded in a
// real SQLite store, so that nothing kept from the page before helps. CPU time is that of the process that ranks.
import { type ChildProcess, spawn } from 'node:child_process';
import os from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { nodeFlags, programEnvironment } from '../scripts/ensure-installed.mjs';
import { loadKernel } from '../src/compose/load-kernel.ts';
import { createReaders } from '../src/interest/readers.ts';
import { systemClock } from '../src/model/clock.ts';
import type { ReaderId, Stance } from '../src/model/reader.ts';
import type { Store } from '../src/model/store.ts';
import type { Story } from '../src/model/story.ts';
import { createEditions } from '../src/rank/editions.ts';
import type { VectorKernel } from '../src/rank/kernel/vector-kernel.ts';
import { createLiveIndex } from '../src/rank/live-index.ts';
import { openFilledStore } from './filled-store.ts';
import { seededRandom } from './make-stories.ts';
import { usageOf } from './process-usage.ts';
import { leaningOf, makeAct } from './reader-acts.ts';

const [pages = 1000, readerCount = 50, storyCount = 30_000, articleCount = 100_000] = process.argv
  .slice(2)
  .map(Number);
const historyOf = 500;
const port = 20_000 + (process.pid % 20_000);
const newest = systemClock.now() - 60_000;
const random = seededRandom(5);
let acts = 0;

/** Ten of what stories are about: names, topics, publishers and words. */
function stancesOf(stories: readonly Story[]): readonly Stance[] {
  const any = () => stories[Math.floor(random() * stories.length)]!;
  const at = newest;
  const one = (kind: Stance['subject']['kind'], key: string, stance: Stance['stance']): Stance => ({
    ...{ subject: { kind, key }, stance, label: key, at, until: null },
  });
  return [
    ...Array.from({ length: 4 }, () => one('entity', any().entities[0]!.key, 'follow')),
    ...Array.from({ length: 2 }, () => one('topic', any().topics[0]!.topic, 'follow')),
    one('publisher', String(any().coverage[0]!.publisherId), 'follow'),
    one('entity', any().entities[0]!.key, 'mute'),
    one('publisher', String(any().coverage[0]!.publisherId), 'mute'),
    one('word', 'wordrs', 'mute'),
  ];
}

function summary(times: number[], cpuMs: number) {
  times.sort((a, b) => a - b);
  const at = (share: number) => Number((times[Math.floor(share * times.length)] ?? 0).toFixed(2));
  const cpu = cpuMs / times.length;
  return {
    p10Ms: at(0.1),
    p50Ms: at(0.5),
    p90Ms: at(0.9),
    p99Ms: at(0.99),
    cpuMsPerPage: Number(cpu.toFixed(2)),
    pagesPerCpuSecond: Math.round(1000 / cpu),
  };
}

const cpuNow = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

async function makePeople(store: Store, stories: readonly Story[], live: ReturnType<typeof createLiveIndex>) {
  const readers = createReaders({ store, live, clock: systemClock });
  const people = Array.from({ length: readerCount }, (_, i) => ({
    id: i === 0 ? 'local' : `reader-${i}`,
    leaning: leaningOf(stories, random),
  }));
  const act = (person: (typeof people)[number], at: number) =>
    makeAct({ id: `bench-act-${acts++}`, at, stories, leaning: person.leaning }, random);
  for (const person of people) {
    await readers.open(person.id, person.id);
    // Two weeks of it.
    const history = Array.from({ length: historyOf }, (_, i) =>
      act(person, newest - Math.floor((1 - i / historyOf) * 14 * 86_400_000)),
    );
    await readers.record(person.id, history);
    await readers.setStance(person.id, ...stancesOf(stories));
  }
  return { readers, people, act };
}

async function inMemory(store: Store, stories: readonly Story[], kernel: VectorKernel | null) {
  const live = createLiveIndex(null, kernel);
  live.load(stories);
  while (live.tendThemes(1000));
  const { readers, people, act } = await makePeople(store, stories, live);
  const random = seededRandom(7);
  const editions = createEditions({ live, readers, store, clock: systemClock, random });
  const page = (id: ReaderId) => editions.front({ readerId: id, mode: 'for-you', limit: 40 });
  for (let i = 0; i < 200; i++) await page(people[i % people.length]!.id);
  const times: number[] = [];
  let cpuMs = 0;
  for (let i = 0; i < pages; i++) {
    const person = people[Math.floor(random() * people.length)]!;
    if (i % 2 === 0) await readers.record(person.id, [act(person, systemClock.now())]);
    const [began, cpu] = [performance.now(), cpuNow()];
    await page(person.id);
    times.push(performance.now() - began);
    cpuMs += cpuNow() - cpu;
  }
  await editions.close();
  await readers.close();
  return { live: { stories: live.size, articles: live.articleCount }, ...summary(times, cpuMs) };
}

async function serve(dataDir: string): Promise<{ child: ChildProcess; startMs: number }> {
  const started = performance.now();
  const settings = ['--port', String(port), '--data-dir', dataDir, '--log-level', 'warn'];
  const child = spawn(process.execPath, [...nodeFlags, 'src/main.ts', 'serve', ...settings], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: programEnvironment(),
  });
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null);
    if (answer?.ok) return { child, startMs: Math.round(performance.now() - started) };
    if (child.exitCode !== null) throw new Error('the server did not start');
    await pause(50);
  }
}

async function throughApi(dataDir: string, stories: readonly Story[]) {
  const { child, startMs } = await serve(dataDir);
  const base = `http://127.0.0.1:${port}/api/v1`;
  const leaning = leaningOf(stories, random);
  const tell = async (some: readonly object[]) => {
    const body = JSON.stringify({ interactions: some });
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${base}/interactions`, { method: 'POST', body, headers });
    if (!answer.ok) throw new Error(`interactions: ${answer.status} ${await answer.text()}`);
    await answer.arrayBuffer();
  };
  const page = async () => {
    const answer = await fetch(`${base}/editions/current?limit=40&anew=true`);
    if (!answer.ok) throw new Error(`page: ${answer.status}`);
    return (await answer.arrayBuffer()).byteLength;
  };
  const act = () => {
    const made = makeAct({ id: `api-act-${acts++}`, at: systemClock.now(), stories, leaning }, random);
    return { ...made, at: Math.floor(made.at) };
  };
  for (let i = 0; i < 5; i++) await tell(Array.from({ length: 100 }, act));
  // Until all directions are made, and code is compiled.
  for (let i = 0; i < 200; i++) await page();
  await pause(10_000);
  const times: number[] = [];
  for (let i = 0; i < pages; i++) {
    if (i % 2 === 0) await tell([act()]);
    const began = performance.now();
    await page();
    times.push(performance.now() - began);
  }
  const before = usageOf(child.pid!).cpuSeconds;
  for (let i = 0; i < 300; i++) await page();
  const cpuMsPerPage = Number((((usageOf(child.pid!).cpuSeconds - before) * 1000) / 300).toFixed(2));
  const { residentMb } = usageOf(child.pid!);
  child.kill('SIGTERM');
  await new Promise((resolve) => child.once('exit', resolve));
  const { p10Ms, p50Ms, p90Ms, p99Ms } = summary(times, 0);
  return { startMs, p10Ms, p50Ms, p90Ms, p99Ms, cpuMsPerPage, residentMb: Math.round(residentMb) };
}

const made = await openFilledStore({ stories: storyCount, articles: articleCount, newest });
const loaded = loadKernel();
const load = () => os.loadavg()[0]!.toFixed(1);
const result: Record<string, unknown> = {
  pages,
  readers: readerCount,
  kernel: loaded.kind,
  loadBefore: load(),
};
result.inMemory = await inMemory(made.store, made.stories, loaded.kind === 'ready' ? loaded.kernel : null);
await made.store.close();
if (!process.env.NO_API) result.throughApi = await throughApi(made.dataDir, made.stories);
result.loadAfter = load();
console.log(JSON.stringify(result, null, 1));
await made.end();
