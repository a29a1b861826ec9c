import { afterAll, describe, expect, it } from 'vitest';
import { createInlinePool } from './inline-pool.ts';
import { createWorkerPool } from './worker-pool.ts';

const now = Date.UTC(2026, 0, 9);
const text =
  'The council of Port Merrow voted on Monday to end the lease of the quay, which is worth millions. '.repeat(
    20,
  );
const item = (id: number, words = text) =>
  `<item><title>Council vote ${id}</title><link>https://paper.example/${id}</link><guid>g${id}</guid><pubDate>Thu, 0${id} Jan 2026 10:00:00 GMT</pubDate><description>${words}</description></item>`;
const feed = (...items: string[]) =>
  Buffer.from(
    `<rss version="2.0"><channel><title>Paper</title><link>https://paper.example/</link>${items.join('')}</channel></rss>`,
  );
const task = (body: Uint8Array, known: ReadonlyMap<string, string> = new Map()) => ({
  body,
  url: 'https://paper.example/feed',
  contentType: 'application/rss+xml',
  known,
  language: 'en',
  now,
});
const pageTask = {
  body: Buffer.from(`<html><body><article><h1>Vote</h1><p>${text}</p><p>${text}</p></article></body></html>`),
  url: 'https://paper.example/1',
  contentType: 'text/html',
  language: 'en',
  now,
  entry: { identity: 'id', title: 'Vote', publishedAt: null },
};

describe('createWorkerPool', () => {
  const pool = createWorkerPool({ threads: 1, idleMs: 1_000 });
  afterAll(() => pool.close());

  it('reads a feed on a thread just as on its own', async () => {
    const body = feed(item(3), item(1), item(2));
    const there = await pool.readFeed(task(body));
    expect(there).toEqual(await createInlinePool().readFeed(task(body)));
    if (there.kind !== 'feed') throw new Error(there.detail);
    expect(there.entryCount).toBe(3);
    expect(there.articles.map(({ title }) => title)).toEqual([
      'Council vote 1',
      'Council vote 2',
      'Council vote 3',
    ]);
  }, 30_000);

  it('takes a large body over from a caller that gives it, and leaves others theirs', async () => {
    const large = () => {
      const bytes = feed(item(1, text.repeat(200)));
      const body = new Uint8Array(bytes.byteLength);
      body.set(bytes);
      return body;
    };
    const [kept, given] = [large(), large()];
    const results = await Promise.all([
      pool.readFeed(task(kept)),
      pool.readFeed({ ...task(given), givesBody: true }),
    ]);
    expect(results[0]).toEqual(results[1]);
    expect([kept.byteLength > 100_000, given.byteLength]).toEqual([true, 0]);
    // A view into a block that others use too is copied.
    const view = large().subarray(0, 90_000);
    await pool.readFeed({ ...task(view), givesBody: true });
    expect(view.byteLength).toBe(90_000);
  }, 30_000);

  it('prepares only what is new or changed', async () => {
    const before = await pool.readFeed(task(feed(item(1), item(2))));
    if (before.kind !== 'feed') throw new Error(before.detail);
    const known = new Map(before.articles.map(({ identity, contentHash }) => [identity, contentHash]));
    const after = await pool.readFeed(task(feed(item(1), item(2, `Corrected. ${text}`), item(3)), known));
    expect(after.kind === 'feed' && after.articles.map(({ title }) => title)).toEqual([
      'Council vote 2',
      'Council vote 3',
    ]);
  }, 30_000);

  it('tells how many feeds it has in hand, on a thread or waiting, and counts no page', async () => {
    const reading = [pool.readFeed(task(feed(item(1)))), pool.readFeed(task(feed(item(2))))];
    const page = pool.readPage(pageTask);
    expect([pool.feedsInHand, pool.load]).toEqual([2, 3]);
    await Promise.all([...reading, page]);
    expect([pool.feedsInHand, pool.load]).toEqual([0, 0]);
  }, 30_000);

  it('reads a page', async () => {
    const result = await pool.readPage(pageTask);
    expect(result.kind === 'article' && result.article.wordCount).toBeGreaterThan(700);
  }, 30_000);

  it('says what is no feed', async () => {
    expect((await pool.readFeed(task(Buffer.from('<html><body>Hello</body></html>')))).kind).not.toBe('feed');
    expect(pool.load).toBe(0);
  }, 30_000);
});

describe('OPML', () => {
  const long = (attribute: string) =>
    Buffer.from(`<opml><body><outline text="${attribute}" xmlUrl="https://a.example/feed"/></body></opml>`);

  it('is read off the event loop where the file is long', async () => {
    const pool = createWorkerPool({ threads: 1 });
    const bytes = long('&amp;'.repeat(100_000));
    const reading = pool.readOpml(bytes);
    expect(pool.load).toBe(1);
    expect(await reading).toEqual(await createInlinePool().readOpml(bytes));
    expect(await pool.readOpml(long('A'))).toMatchObject({ feeds: [{ title: 'A' }] });
    expect(await pool.readOpml(Buffer.alloc(300_000, 'x'))).toMatchObject({ kind: 'not-opml' });
    await pool.close();
  }, 30_000);

  it('that takes too long is refused in words', async () => {
    const pool = createWorkerPool({ threads: 1, taskTimeoutMs: 1 });
    const outcome = await pool.readOpml(long('&amp;'.repeat(1_000_000)));
    expect(outcome).toMatchObject({ kind: 'not-opml', words: expect.stringContaining('took too long') });
    await pool.close();
  }, 30_000);
});

// On a busy machine good feeds were called broken: the limit counted the start of threads and the wait for a core.
describe('a machine with little time', () => {
  const blockFor = (ms: number) => {
    const end = performance.now() + ms;
    while (performance.now() < end);
  };

  it('gives a feed and a page the time that their threads work, not the time that passes', async () => {
    const pool = createWorkerPool({ threads: 1, taskTimeoutMs: 1_500, pageTimeoutMs: 1_500 });
    const reading = pool.readFeed(task(feed(item(1))));
    blockFor(1_700);
    expect((await reading).kind).toBe('feed');
    const page = pool.readPage(pageTask);
    blockFor(1_700);
    expect((await page).kind).toBe('article');
    await pool.close();
  }, 60_000);
});

describe('a pool at its limits', () => {
  it('gives up a task that takes too long and goes on with the next', async () => {
    const pool = createWorkerPool({ threads: 1, taskTimeoutMs: 1 });
    const long = feed(...Array.from({ length: 500 }, (_, i) => item(i)));
    expect(await pool.readFeed(task(long))).toMatchObject({ kind: 'unreadable', limit: 'time' });
    expect(await pool.readFeed(task(long))).toMatchObject({ kind: 'unreadable', limit: 'time' });
    await pool.close();
  }, 30_000);

  it('ends a page sooner than a feed, says why, and has a new thread for what comes next', async () => {
    const pool = createWorkerPool({ threads: 1, pageTimeoutMs: 1 });
    const body = Buffer.from(`<article><h1>Vote</h1>${`<p>${text}</p>`.repeat(1_000)}</article>`);
    expect(await pool.readPage({ ...pageTask, body })).toEqual({
      kind: 'unreadable',
      detail: 'took too long: more than 0.001 seconds of work to read',
      limit: 'time',
    });
    expect((await pool.readFeed(task(feed(item(1))))).kind).toBe('feed');
    expect(pool.load).toBe(0);
    await pool.close();
  }, 30_000);

  it('lets a feed that needs too much memory cost its neighbours on the thread nothing', async () => {
    const pool = createWorkerPool({ threads: 1, maxHeapMb: 48 });
    const known = new Map(Array.from({ length: 600_000 }, (_, i) => [`entry ${i} of a feed`, `hash ${i}`]));
    const tasks = [item(1), item(2), item(3), item(4)].map((one) => task(feed(one)));
    tasks[2] = { ...tasks[2]!, known };
    const answers = await Promise.all(tasks.map((one) => pool.readFeed(one)));
    expect(answers.map(({ kind }) => kind)).toEqual(['feed', 'feed', 'unreadable', 'feed']);
    expect(pool.feedsInHand).toBe(0);
    await pool.close();
  }, 60_000);

  it('fails alone where reading it throws', async () => {
    const pool = createWorkerPool({ threads: 1 });
    const broken = { ...task(feed(item(3))), known: null as unknown as ReadonlyMap<string, string> };
    const tasks = [task(feed(item(1))), task(feed(item(2))), broken, task(feed(item(4)))];
    const answers = await Promise.allSettled(tasks.map((one) => pool.readFeed(one)));
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    await pool.close();
  }, 30_000);

  it('refuses more than may wait, and everything once closed', async () => {
    const pool = createWorkerPool({ threads: 1, maxWaiting: 1 });
    const two = () => [1, 2].map((id) => pool.readFeed(task(feed(item(id)))));
    const taken = two();
    await expect(pool.readFeed(task(feed(item(3))))).rejects.toMatchObject({ code: 'pool-full' });
    expect((await Promise.all(taken)).map(({ kind }) => kind)).toEqual(['feed', 'feed']);
    // One under way, one waiting.
    const given = two().map((answer) => answer.catch((error) => error.code));
    await pool.close();
    expect(await Promise.all(given)).toEqual(['pool-closed', 'pool-closed']);
    await expect(pool.readFeed(task(feed(item(1))))).rejects.toMatchObject({ code: 'pool-closed' });
  }, 30_000);
});
