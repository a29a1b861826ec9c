// Threads of the test's own that work or wait: how long either takes by the clock depends on the machine.
import { Worker } from 'node:worker_threads';
import { afterEach, expect, it } from 'vitest';
import { createWorkMark, type LimitMet, markWorkBegun, watchWork } from './work-limit.ts';

const module = new URL('./work-limit.ts', import.meta.url).href;
let worker: Worker | null = null;
afterEach(async () => void (await worker?.terminate()));

/** Begins the task on a thread that then does `body`, and says which limit it met, or that it ended. */
function watched(body: string, limits: { limitMs: number; ceilingMs: number }): Promise<LimitMet | 'ended'> {
  const mark = createWorkMark();
  const source = `
    const { workerData, parentPort } = require('node:worker_threads');
    import(${JSON.stringify(module)}).then(({ markWorkBegun }) => {
      markWorkBegun(workerData);
      ${body}
      parentPort.postMessage('ended');
    });`;
  const thread = new Worker(source, { eval: true, workerData: mark });
  worker = thread;
  return new Promise((resolve, reject) => {
    const stop = watchWork({ mark, ...limits, threads: () => [thread], onMet: resolve });
    thread.once('error', reject);
    thread.once('message', () => {
      stop();
      resolve('ended');
    });
  });
}

const wait = (ms: number) => `Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ${ms});`;

it('ends a thread that works too long', async () => {
  expect(await watched('for (;;);', { limitMs: 100, ceilingMs: 60_000 })).toBe('work');
}, 60_000);

it('lets a thread wait, however long it is by the clock', async () => {
  expect(await watched(wait(1_000), { limitMs: 300, ceilingMs: 60_000 })).toBe('ended');
}, 60_000);

it('ends in the end a thread that neither works nor comes to an end', async () => {
  expect(await watched(wait(60_000), { limitMs: 1_000, ceilingMs: 2_000 })).toBe('waiting');
}, 60_000);

it('counts from when the task began, not what the thread did before', () => {
  const mark = createWorkMark();
  markWorkBegun(mark);
  const { user, system } = process.threadCpuUsage();
  expect(mark[0]).toBeGreaterThan(0);
  expect(mark[0]).toBeLessThanOrEqual((user + system) / 1000);
});
