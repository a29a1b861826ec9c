// Large feeds, fetched for real, while whoever reads them takes its time.
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import { rssText } from '../../test/publishers/feed-text.ts';
import { MemoryRecord, newSource } from '../../test/publishers/memory-record.ts';
import { plainPool } from '../../test/publishers/plain-pool.ts';
import { useNetwork } from '../../test/publishers/use-network.ts';
import { fixedClock } from '../model/clock.ts';
import { createLargeBodies, type LargeBodies, largeBytes } from './large-bodies.ts';
import { type RefreshOutcome, refreshSource } from './refresh-source.ts';

const loopback = useNetwork({ perHostConnections: 16, idleTimeoutMs: 800 });

beforeAll(() => {
  const long = ' '.repeat(2 * largeBytes);
  const feed = (more: string) =>
    rssText({ title: `Feed${more}`, home: loopback.publishers.origin, items: [] });
  loopback.publishers.serve('/large', (_request, response) => response.end(feed(long)));
  loopback.publishers.serve('/inflating', (_request, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(feed(long))),
  );
  loopback.publishers.serve('/no-feed', (_request, response) => response.end(`Hello${long}`));
  loopback.publishers.serve('/too-large', (_request, response) => response.end(long.repeat(3)));
  loopback.publishers.serve('/small', (_request, response) => response.end(feed('')));
});

/** Refreshes that path; `read` is awaited with the body in hand. */
function refresh(
  path: string,
  options: {
    largeBodies?: LargeBodies;
    read?: (bytes: number) => Promise<void>;
    signal?: AbortSignal;
    timeoutMs?: number;
  },
): Promise<RefreshOutcome> {
  const record = new MemoryRecord(newSource(loopback.publishers.origin + path));
  return refreshSource(
    record.source,
    {
      network: loopback.network,
      pool: {
        async readFeed(task) {
          await options.read?.(task.body.byteLength);
          return plainPool.readFeed(task);
        },
      },
      largeBodies: options.largeBodies,
      knownEntries: record.knownEntries,
      deliver: record.deliver,
      recordCheck: record.recordCheck,
      clock: fixedClock(0),
      random: () => 0.5,
      maxFeedBytes: 5 * largeBytes,
      timeoutMs: options.timeoutMs,
    },
    options.signal,
  );
}

// As many as there are connections stood in memory: 32 feeds at the cap of 10 MB each took 320 MB.
it('holds few large bodies at once, those that inflate among them, and small ones beside them', async () => {
  const largeBodies = createLargeBodies({ overall: 2, perHost: 2 });
  let inHand = 0;
  let most = 0;
  let goOn = () => {};
  const begun = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const read = async (bytes: number) => {
    if (bytes <= largeBytes) return;
    inHand += 1;
    most = Math.max(most, inHand);
    await begun;
    inHand -= 1;
  };
  const paths = ['/large', '/inflating', '/large', '/inflating', '/no-feed', '/too-large'];
  const refreshes = paths.map((path) => refresh(path, { largeBodies, read }));
  const small = await refresh('/small', { largeBodies, read });
  expect(small.kind).toBe('unchanged');
  while (inHand < 2) await pause(5);
  // The others have all been asked for and could arrive.
  await pause(100);
  expect(loopback.publishers.requests.length).toBe(paths.length + 1);
  goOn();
  const outcomes = await Promise.all(refreshes);
  expect(outcomes.map(({ kind }) => kind)).toEqual([
    'unchanged',
    'unchanged',
    'unchanged',
    'unchanged',
    'failed',
    'failed',
  ]);
  expect(most).toBe(2);
});

it('does not count the waiting for room against the publisher', async () => {
  const largeBodies = createLargeBodies({ overall: 1, perHost: 1 });
  const first = largeBodies.turn(loopback.publishers.origin);
  await first.take();
  const waiting = refresh('/large', { largeBodies, timeoutMs: 1_200 });
  await pause(2_500);
  first.end();
  expect((await waiting).kind).toBe('unchanged');
});

it('ends the waiting when Broadsheet stops', async () => {
  const largeBodies = createLargeBodies({ overall: 1, perHost: 1 });
  const first = largeBodies.turn(loopback.publishers.origin);
  await first.take();
  const controller = new AbortController();
  const waiting = refresh('/inflating', { largeBodies, signal: controller.signal });
  await pause(50);
  controller.abort();
  expect((await waiting).kind).toBe('aborted');
  first.end();
  expect((await refresh('/large', { largeBodies })).kind).toBe('unchanged');
});
