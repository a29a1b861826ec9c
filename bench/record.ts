// Interactions recorded and learned: node bench/record.ts [interactions] [readers] [at once]. Prints JSON.
// Through `Readers.record` on a real SQLite store, written as the server writes it (synchronous=full), one act a call, so
// many calls under way at once, with 30,000 live stories of 100,000 articles. CPU time is that of the whole process.

import { loadKernel } from '../src/compose/load-kernel.ts';
import { createReaders } from '../src/interest/readers.ts';
import { systemClock } from '../src/model/clock.ts';
import { createLiveIndex } from '../src/rank/live-index.ts';
import { openFilledStore } from './filled-store.ts';
import { seededRandom } from './make-stories.ts';
import { leaningOf, makeAct } from './reader-acts.ts';

const count = Number(process.argv[2] ?? 20_000);
const readerCount = Number(process.argv[3] ?? 200);
const atOnce = Number(process.argv[4] ?? 64);
const newest = systemClock.now() - 60_000;
const { store, stories, end } = await openFilledStore({ stories: 30_000, articles: 100_000, newest });
const loaded = loadKernel();
const live = createLiveIndex(null, loaded.kind === 'ready' ? loaded.kernel : null);
live.load(stories);
// As the server has it some seconds after its start.
while (live.tendThemes(1000));
const random = seededRandom(3);
const readers = createReaders({ store, live, clock: systemClock });
const people = Array.from({ length: readerCount }, (_, i) => ({
  id: `reader-${i}`,
  leaning: leaningOf(stories, random),
}));
for (const { id } of people) await readers.open(id, id);

let number = 0;
async function act(): Promise<void> {
  const { id, leaning } = people[Math.floor(random() * people.length)]!;
  const at = systemClock.now();
  await readers.record(id, [makeAct({ id: `act-${number++}`, at, stories, leaning }, random)]);
}

async function measure(acts: number, together: number) {
  const times: number[] = [];
  const last = number + acts;
  const cpu = process.cpuUsage();
  const start = performance.now();
  await Promise.all(
    Array.from({ length: together }, async () => {
      while (number < last) {
        const began = performance.now();
        await act();
        times.push(performance.now() - began);
      }
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  times.sort((a, b) => a - b);
  const at = (share: number) => Number((times[Math.floor(share * times.length)] ?? 0).toFixed(2));
  return {
    atOnce: together,
    perSecond: Math.round(times.length / seconds),
    perCpuSecond: Math.round(times.length / ((user + system) / 1e6)),
    cpuMsEach: Number(((user + system) / 1000 / times.length).toFixed(3)),
    systemShare: Number((system / (user + system)).toFixed(2)),
    p10Ms: at(0.1),
    p50Ms: at(0.5),
    p99Ms: at(0.99),
  };
}

await measure(Math.min(4000, count), atOnce);
const result = [await measure(count, atOnce), await measure(Math.ceil(count / 10), 1)];
const flushed = performance.now();
await readers.close();
console.log(
  JSON.stringify({ readers: readerCount, result, closeMs: Math.round(performance.now() - flushed) }),
);
await end();
