import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PublisherServer, startPublishers } from '../../test/publishers/publisher-server.ts';
import type { Article, ArticleId, PreparedArticle } from '../model/article.ts';
import type { PageJob } from '../model/article-store.ts';
import { fixedClock } from '../model/clock.ts';
import { BroadsheetError } from '../model/errors.ts';
import type { Network } from '../model/network.ts';
import { createNetwork } from './network.ts';
import { createPageLoop } from './page-loop.ts';
import { type ReadPagesDeps, readPage } from './read-pages.ts';
import { createRobots } from './robots.ts';

const clock = fixedClock(Date.UTC(2026, 2, 4));
let publishers: PublisherServer;
let network: Network;
let delivered: ArticleId[];
let failed: [ArticleId, number | null, string?][];
let deps: ReadPagesDeps;

beforeAll(() => {
  network = createNetwork({ allowHosts: ['127.0.0.0/8'], userAgent: 'Broadsheet-test', clock });
});
afterAll(() => network.close());
beforeEach(async () => {
  publishers = await startPublishers();
  delivered = [];
  failed = [];
  deps = {
    articles: {
      claimPageJobs: async () => [],
      failPageJob: async (id, retryAt, reason) =>
        void failed.push(reason === undefined ? [id, retryAt] : [id, retryAt, reason]),
      findArticle: async (id) => ({ id, title: 'T', publishedAt: 1, language: 'en' }) as Article,
    },
    network,
    pool: {
      readPage: async (task) =>
        Buffer.from(task.body).includes('<article>')
          ? { kind: 'article', article: { identity: task.entry.identity } as PreparedArticle }
          : { kind: 'unreadable', detail: 'no text' },
    },
    robots: createRobots({ network, clock, agentName: 'Broadsheet' }),
    deliverPage: async ({ job }) => void delivered.push(job.articleId),
    clock,
    random: () => 0.5,
  };
  return () => publishers.close();
});

const page = (path: string, body: string, status = 200, headers = {}) =>
  publishers.serve(path, (_request, response) =>
    response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body),
  );
const jobOf = (path: string, failures = 0, lost = 0): PageJob => ({
  articleId: 1,
  sourceId: 1,
  url: publishers.origin + path,
  attempts: failures + lost,
  failures,
});

describe('readPage', () => {
  it('reads a page in the pool and delivers it', async () => {
    page('/a', '<article>Text</article>');
    expect(await readPage(jobOf('/a'), deps)).toEqual({ kind: 'read', articleId: 1 });
    expect(delivered).toEqual([1]);
  });

  it('asks for robots.txt once a host and keeps to it', async () => {
    publishers.serve('/robots.txt', (_request, response) =>
      response.end('User-agent: Broadsheet\nDisallow: /private/\n'),
    );
    page('/a', '<article>');
    page('/private/a', '<article>');
    const outcomes = await Promise.all([
      readPage(jobOf('/private/a'), deps),
      readPage(jobOf('/a'), deps),
      readPage(jobOf('/a'), deps),
    ]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['given-up', 'read', 'read']);
    expect(publishers.requests.filter(({ path }) => path === '/robots.txt')).toHaveLength(1);
    expect(publishers.requests.some(({ path }) => path === '/private/a')).toBe(false);
  });

  it('stays away while robots.txt cannot be read', async () => {
    publishers.serve('/robots.txt', (_request, response) => response.writeHead(503).end());
    expect((await readPage(jobOf('/a'), deps)).kind).toBe('put-off');
    expect(publishers.requests.map(({ path }) => path)).toEqual(['/robots.txt']);
  });

  it('puts passing trouble off, honours Retry-After, and gives up after four tries', async () => {
    page('/busy', '', 503, { 'retry-after': '7200' });
    expect((await readPage(jobOf('/busy'), deps)).kind).toBe('put-off');
    expect(failed[0]?.[1]).toBeGreaterThanOrEqual(clock.now() + 7_200_000);
    expect((await readPage(jobOf('/busy', 3), deps)).kind).toBe('given-up');
    expect(failed[1]).toEqual([1, null]);
  });

  // Three kills of the process and one 503 lost a page for good that nobody had ever asked for.
  it('counts as tries what ended, not what a killed process had claimed', async () => {
    page('/busy', '', 503);
    expect((await readPage(jobOf('/busy', 0, 3), deps)).kind).toBe('put-off');
    expect(failed[0]?.[1]).toBe(clock.now() + 600_000);
  });

  it.each([
    ['/missing', 'not-found'],
    ['/empty-article', 'no text'],
    ['/picture', 'no web page'],
  ])('gives %s up at once', async (path, detail) => {
    page('/empty-article', '<p></p>');
    page('/picture', 'x', 200, { 'content-type': 'image/png' });
    const outcome = await readPage(jobOf(path), deps);
    expect(outcome).toMatchObject({ kind: 'given-up', detail: expect.stringContaining(detail) });
    expect(failed).toEqual([[1, null]]);
  });
});

// A page that could not be stored was read again every five minutes, for ever.
describe('a page that cannot be taken in', () => {
  const refusing = (error: Error) => ({ ...deps, deliverPage: async () => Promise.reject(error) });

  it('is tried less and less often, then set aside with its reason', async () => {
    page('/a', '<article>');
    const bad = refusing(new Error('no such story'));
    const waits: number[] = [];
    for (const failures of [0, 1, 2]) {
      expect((await readPage(jobOf('/a', failures), bad)).kind).toBe('put-off');
      waits.push(((failed.at(-1)?.[1] ?? 0) - clock.now()) / 60_000);
    }
    expect(waits).toEqual([10, 20, 40]);
    expect((await readPage(jobOf('/a', 3), bad)).kind).toBe('given-up');
    expect(failed.at(-1)).toEqual([1, null, 'taking it in failed: no such story']);
  });

  it('costs no try while the store is lost', async () => {
    page('/a', '<article>');
    const full = new BroadsheetError({
      code: 'store-full',
      audience: 'operator',
      message: 'full',
      advice: '',
    });
    await expect(readPage(jobOf('/a', 3), refusing(full))).rejects.toBe(full);
    expect(failed).toEqual([]);
  });

  it('is set aside when reading it never ended, as when it brings the process down', async () => {
    page('/a', '<article>');
    expect((await readPage(jobOf('/a', 0, 19), deps)).kind).toBe('read');
    expect((await readPage(jobOf('/a', 0, 20), deps)).kind).toBe('given-up');
    expect(failed).toEqual([[1, null, 'reading it never came to an end']]);
  });
});

describe('a page that is more than we read', () => {
  it('is set aside with the reason, by its bytes', async () => {
    page('/a', `<article>${'x'.repeat(5_000)}`);
    const outcome = await readPage(jobOf('/a'), { ...deps, maxPageBytes: 1_000 });
    expect(outcome).toMatchObject({ kind: 'given-up', detail: 'too large: more than 1000 bytes' });
    expect(failed).toEqual([[1, null, 'too large: more than 1000 bytes']]);
  });

  it('is set aside with the reason, by what reading it takes', async () => {
    page('/a', '<article>');
    const detail = 'too large: more memory than allowed to read';
    const pool = { readPage: async () => ({ kind: 'unreadable', detail, limit: 'size' }) as const };
    await readPage(jobOf('/a'), { ...deps, pool });
    expect(failed).toEqual([[1, null, detail]]);
  });

  // On a busy machine good pages were tried once and set aside for good.
  it('is tried again later where reading it took too long, and set aside after the last try', async () => {
    page('/a', '<article>');
    const detail = 'took too long: more than 10 seconds of work to read';
    const slow = {
      ...deps,
      pool: { readPage: async () => ({ kind: 'unreadable', detail, limit: 'time' }) as const },
    };
    for (const failures of [0, 1, 2]) {
      expect((await readPage(jobOf('/a', failures), slow)).kind).toBe('put-off');
    }
    const waits = failed.map(([, retryAt]) => (retryAt! - clock.now()) / 60_000);
    expect(waits).toEqual([10, 20, 40]);
    await readPage(jobOf('/a', 3), slow);
    expect(failed.at(-1)).toEqual([1, null, detail]);
  });
});

// Stopping waited ten seconds for a robots.txt that never came.
it('gives up waiting for robots.txt when it is to stop', async () => {
  const asked = new Promise<void>((resolve) => publishers.serve('/robots.txt', () => resolve()));
  const stop = new AbortController();
  const reading = readPage(jobOf('/a'), deps, stop.signal);
  await asked;
  stop.abort();
  expect(await reading).toEqual({ kind: 'aborted', articleId: 1 });
  expect(failed).toEqual([]);
});

describe('createPageLoop', () => {
  it('works off what is due and then rests', async () => {
    const jobs: PageJob[] = Array.from({ length: 20 }, (_, n) => ({
      articleId: n,
      sourceId: 1,
      url: 'https://x.example/',
      attempts: 0,
      failures: 0,
    }));
    const loop = createPageLoop({
      articles: {
        claimPageJobs: async ({ limit }) => jobs.splice(0, limit),
        giveBackPageJobs: async () => {},
      },
      read: async ({ articleId }) => {
        if (articleId === 3) throw new Error('a bug');
        return { kind: 'read', articleId };
      },
      clock,
      holder: 'test',
      concurrency: 4,
    });
    loop.start();
    await loop.idle();
    await loop.stop();
    expect(loop.counters).toEqual({ read: 19, putOff: 0, givenUp: 0, crashed: 1, inFlight: 0 });
  });

  it('begins no page while feeds wait to be read', async () => {
    const jobs: PageJob[] = [
      { articleId: 1, sourceId: 1, url: 'https://x.example/', attempts: 0, failures: 0 },
    ];
    let feedsWait = true;
    const loop = createPageLoop({
      articles: {
        claimPageJobs: async ({ limit }) => jobs.splice(0, limit),
        giveBackPageJobs: async () => {},
      },
      read: async ({ articleId }) => {
        expect(feedsWait).toBe(false);
        return { kind: 'read', articleId };
      },
      givesWay: () => feedsWait,
      clock,
      holder: 'test',
      pollMs: 5,
    });
    loop.start();
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(jobs).toHaveLength(1);
    feedsWait = false;
    await loop.idle();
    await loop.stop();
    expect(loop.counters).toMatchObject({ read: 1, crashed: 0 });
  });

  it('lets no host with many pages keep the others waiting', async () => {
    const urls = [...Array.from({ length: 6 }, () => 'https://busy.example/'), 'https://other.example/'];
    const jobs: PageJob[] = urls.map((url, n) => ({
      articleId: n,
      sourceId: 1,
      url,
      attempts: 0,
      failures: 0,
    }));
    const begun: string[] = [];
    const ends: (() => void)[] = [];
    const loop = createPageLoop({
      articles: {
        claimPageJobs: async ({ limit }) => jobs.splice(0, limit),
        giveBackPageJobs: async () => {},
      },
      read: ({ articleId, url }) => {
        begun.push(url);
        return new Promise((resolve) => ends.push(() => resolve({ kind: 'read', articleId })));
      },
      clock,
      holder: 'test',
      concurrency: 4,
    });
    loop.start();
    while (begun.length < 3) await new Promise((resolve) => setTimeout(resolve, 2));
    expect(begun.toSorted()).toEqual([
      'https://busy.example/',
      'https://busy.example/',
      'https://other.example/',
    ]);
    const idle = loop.idle();
    while (loop.counters.read < 7) {
      for (const end of ends.splice(0)) end();
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    await idle;
    await loop.stop();
  });

  describe('with leases that run out', () => {
    const leaseMs = 300_000;
    const loopClock = fixedClock(clock.now());
    const jobOfHost = (articleId: ArticleId): PageJob => ({
      articleId,
      sourceId: 1,
      url: 'https://busy.example/',
      attempts: 0,
      failures: 0,
    });

    /** As a store does it: a lease runs out by the clock, or is given back. */
    function openLeasedLoop(ids: readonly ArticleId[]) {
      const leases = new Map<ArticleId, number>(ids.map((id) => [id, 0]));
      const begun: ArticleId[] = [];
      const ends: (() => void)[] = [];
      const loop = createPageLoop({
        articles: {
          async claimPageJobs({ now, limit, leaseSeconds }) {
            const due = [...leases].filter(([, until]) => until <= now).slice(0, limit);
            for (const [id] of due) leases.set(id, now + leaseSeconds * 1000);
            return due.map(([id]) => jobOfHost(id));
          },
          async giveBackPageJobs(given) {
            for (const id of given) leases.set(id, 0);
          },
        },
        read({ articleId }) {
          begun.push(articleId);
          return new Promise((resolve) => {
            ends.push(() => {
              leases.delete(articleId);
              resolve({ kind: 'read', articleId });
            });
          });
        },
        clock: loopClock,
        holder: 'test',
        concurrency: 4,
        leaseSeconds: leaseMs / 1000,
        pollMs: 2,
      });
      return { loop, leases, begun, ends };
    }

    it('gives back what it held too long, and begins no page twice', async () => {
      const { loop, leases, begun, ends } = openLeasedLoop([1, 2, 3]);
      loop.start();
      await vi.waitUntil(() => begun.length === 2);
      expect(leases.get(3)).toBe(loopClock.now() + leaseMs);
      loopClock.advance(leaseMs * 0.6);
      // Given back, and claimed again with a lease of its own.
      await vi.waitUntil(() => leases.get(3) === loopClock.now() + leaseMs);
      expect(begun).toEqual([1, 2]);
      loopClock.advance(leaseMs * 0.5);
      await vi.waitUntil(() => leases.get(1)! > loopClock.now());
      const idle = loop.idle();
      await vi.waitUntil(() => {
        for (const end of ends.splice(0)) end();
        return loop.counters.read === 3;
      });
      await idle;
      expect(begun.toSorted()).toEqual([1, 2, 3]);
      await loop.stop();
    });
  });
});
