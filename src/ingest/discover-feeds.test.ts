import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { rssText } from '../../test/publishers/feed-text.ts';
import { type PublisherServer, startPublishers } from '../../test/publishers/publisher-server.ts';
import type { Network } from '../model/network.ts';
import type { ReadFeedTask } from '../model/pool.ts';
import { createInlinePool } from '../pool/inline-pool.ts';
import { discoverFeeds } from './discover-feeds.ts';
import { createNetwork } from './network.ts';

let publishers: PublisherServer;
let network: Network;
const tasks: ReadFeedTask[] = [];
const inline = createInlinePool();
/** The real work, with a note of what was given to it. */
const pool: Parameters<typeof discoverFeeds>[1]['pool'] = {
  readFeed(task) {
    tasks.push(task);
    return inline.readFeed(task);
  },
};

beforeAll(() => {
  network = createNetwork({ allowHosts: ['127.0.0.0/8'], userAgent: 'Broadsheet-test' });
});
beforeEach(async () => {
  publishers = await startPublishers();
  return () => publishers.close();
});
afterAll(() => network.close());

const serveFeed = (path: string, title: string) =>
  publishers.serve(path, (_request, response) =>
    response.end(rssText({ title, home: publishers.origin, items: [] })),
  );
const servePage = (path: string, head: string) =>
  publishers.serve(path, (_request, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(`<!doctype html><html><head>${head}</head><body></body></html>`),
  );
const alternate = (href: string, more = '') =>
  `<link rel="alternate" type="application/rss+xml" href="${href}" ${more}>`;
const found = async (address: string) => {
  const outcome = await discoverFeeds(address, { network, pool });
  if (outcome.kind !== 'found') throw new Error(outcome.words);
  return outcome;
};

describe('discoverFeeds', () => {
  // A site without https that has nothing there was said to have a certificate that is not valid.
  it('says what the plain answer was where there is no https', async () => {
    const { host } = new URL(publishers.origin);
    const outcome = await discoverFeeds(`${host}/nothing`, { network, pool });
    expect(outcome).toMatchObject({ kind: 'failed', failure: 'not-found' });
    expect(outcome.kind === 'failed' && outcome.words).toContain(`${host} has nothing at this address.`);
  });

  it('takes an address that is a feed, with and without its scheme', async () => {
    serveFeed('/news.xml', 'Packet');
    for (const address of [
      `${publishers.origin}/news.xml`,
      ` ${publishers.host}/news.xml `,
      `feed:${publishers.origin}/news.xml`,
    ]) {
      expect(await found(address)).toMatchObject({
        via: 'feed',
        feeds: [{ title: 'Packet', feedUrl: `${publishers.origin}/news.xml` }],
      });
    }
  });

  it('takes the feeds a page names, the main one first, without comments and wp-json', async () => {
    servePage(
      '/',
      [
        alternate('/comments/feed', 'title="Comments"'),
        alternate('/tag/sea/feed'),
        alternate('/feed'),
        alternate('/wp-json/oembed'),
      ].join(''),
    );
    serveFeed('/feed', 'Packet');
    serveFeed('/tag/sea/feed', 'Packet: sea');
    serveFeed('/comments/feed', 'Comments');
    const { via, feeds } = await found(publishers.origin);
    expect(via).toBe('page');
    expect(feeds.map(({ title }) => title)).toEqual(['Packet', 'Packet: sea']);
  });

  it('leaves out what a page names and is no feed, and guesses the usual places', async () => {
    servePage('/blog', alternate('/gone.xml'));
    serveFeed('/rss.xml', 'Packet');
    expect(await found(`${publishers.origin}/blog`)).toMatchObject({
      via: 'guess',
      feeds: [{ feedUrl: `${publishers.origin}/rss.xml` }],
    });
  });

  it('keeps the old address of a temporary redirect and takes the new one of a permanent', async () => {
    serveFeed('/real.xml', 'Packet');
    publishers.serve('/temporary', (_request, response) =>
      response.writeHead(302, { location: '/real.xml' }).end(),
    );
    publishers.serve('/permanent', (_request, response) =>
      response.writeHead(301, { location: '/real.xml' }).end(),
    );
    expect((await found(`${publishers.origin}/temporary`)).feeds[0]?.feedUrl).toBe(
      `${publishers.origin}/temporary`,
    );
    expect((await found(`${publishers.origin}/permanent`)).feeds[0]?.feedUrl).toBe(
      `${publishers.origin}/real.xml`,
    );
  });

  it('says in words what is wrong', async () => {
    servePage('/', '');
    publishers.serve('/list', (_request, response) => response.end('<opml version="2.0"><body/></opml>'));
    expect(await discoverFeeds(publishers.origin, { network, pool })).toMatchObject({
      kind: 'no-feed',
      words: expect.stringMatching(/names no feed on its page, .* usual addresses/),
    });
    expect(await discoverFeeds(`${publishers.origin}/list`, { network, pool })).toMatchObject({
      kind: 'opml',
    });
    expect(await discoverFeeds(`${publishers.origin}/missing`, { network, pool })).toMatchObject({
      kind: 'failed',
      failure: 'not-found',
    });
    for (const nonsense of ['', 'two words', 'gulls', 'javascript:alert(1)', 'mailto:a@b.example']) {
      expect((await discoverFeeds(nonsense, { network, pool })).kind).toBe('not-an-address');
    }
  });

  // Ten megabytes of XML kept everybody waiting for seconds while one reader added an address.
  it('has documents parsed in the pool, without making articles of them', async () => {
    tasks.length = 0;
    serveFeed('/feed', 'Packet');
    servePage('/', alternate('/feed'));
    expect((await found(publishers.origin)).feeds).toMatchObject([{ title: 'Packet' }]);
    expect(tasks.map(({ url, only }) => [new URL(url).pathname, only])).toEqual([
      ['/', 'head'],
      ['/feed', 'head'],
    ]);
  });

  it('gives up what the pool gives up', async () => {
    publishers.serve('/huge', (_request, response) => response.end('<rss>'));
    const busy = { readFeed: async () => ({ kind: 'unreadable', detail: 'It took too long.' }) as const };
    const outcome = await discoverFeeds(`${publishers.origin}/huge`, { network, pool: busy });
    expect(outcome.kind).toBe('no-feed');
  });

  it('does not call a site without feeds what it had no time to read', async () => {
    publishers.serve('/slow', (_request, response) => response.end('<rss>'));
    const busy = { readFeed: async () => ({ kind: 'unreadable', detail: 'slow', limit: 'time' }) as const };
    const outcome = await discoverFeeds(`${publishers.origin}/slow`, { network, pool: busy });
    expect(outcome).toMatchObject({ kind: 'failed', failure: 'not-read' });
  });

  it('says of an address that is not there that nothing was added', async () => {
    for (const [status, words] of [
      [404, /has nothing at this address\. Nothing was added/],
      [410, /gone for good\. Nothing was added/],
    ] as const) {
      publishers.serve('/slip', (_request, response) => response.writeHead(status).end());
      const outcome = await discoverFeeds(`${publishers.origin}/slip`, { network, pool });
      expect(outcome).toMatchObject({ kind: 'failed', words: expect.stringMatching(words) });
    }
  });

  it('looks through no more links than a page can have', async () => {
    const many = '<a href="/news">x</a>'.repeat(12_000);
    serveFeed('/late.rss', 'Late');
    publishers.serve('/', (_request, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(`<!doctype html><html><body>${many}<a href="/late.rss">feed</a></body></html>`),
    );
    expect((await discoverFeeds(publishers.origin, { network, pool })).kind).toBe('no-feed');
  });
});
