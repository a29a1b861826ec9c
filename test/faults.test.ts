// Every misbehaviour of the fixture publishers, and what becomes of it: fetched, parsed and refreshed for real.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failureInWords } from '../src/ingest/failure-words.ts';
import { createNetwork } from '../src/ingest/network.ts';
import { type RefreshOutcome, refreshSource } from '../src/ingest/refresh-source.ts';
import type { PreparedArticle } from '../src/model/article.ts';
import { fixedClock } from '../src/model/clock.ts';
import type { Network } from '../src/model/network.ts';
import { oddTitles, strangeTitles } from './publishers/entry-faults.ts';
import { attackCount } from './publishers/hostile-faults.ts';
import { MemoryRecord, newSource } from './publishers/memory-record.ts';
import { plainPool } from './publishers/plain-pool.ts';
import { faults, type PublisherServer, startPublishers } from './publishers/publisher-server.ts';

const start = Date.UTC(2026, 2, 4, 9, 30);
const clock = fixedClock(start);
const ordinaryTitles = [
  'Ferry pier reopens after the winter gales',
  'Kelvane lets its third dry dock stand idle',
  'Council delays the vote on the tide barrier',
];
const tested = new Set<string>();
let publishers: PublisherServer;
let network: Network;
/** Gives up on silence soon, for the faults that are silent; the others must pass on a busy machine too. */
let impatient: Network;

beforeAll(async () => {
  publishers = await startPublishers(() => clock.now());
  const options = {
    allowHosts: [publishers.host],
    userAgent: 'Broadsheet-test',
    perHostConnections: 8,
    clock,
  };
  network = createNetwork(options);
  impatient = createNetwork({ ...options, idleTimeoutMs: 600 });
});

afterAll(async () => {
  await network.close();
  await impatient.close();
  await publishers.close();
});

/** A reader of one fault, who can refresh again and again. */
function readerOf(name: string) {
  tested.add(name);
  const record = new MemoryRecord(newSource(`${publishers.origin}/faults/${name}`));
  const refresh = (): Promise<RefreshOutcome> =>
    refreshSource(record.source, {
      network: name.startsWith('hang') ? impatient : network,
      pool: plainPool,
      knownEntries: record.knownEntries,
      deliver: record.deliver,
      recordCheck: record.recordCheck,
      clock,
      random: () => 0.5,
      timeoutMs: name === 'slow' ? 1200 : 20_000,
      maxFeedBytes: 4 * 1024 * 1024,
    });
  const requests = () => publishers.requests.filter((request) => request.path.startsWith(`/faults/${name}`));
  return { record, refresh, requests };
}

async function readOnce(name: string): Promise<readonly PreparedArticle[]> {
  const { record, refresh } = readerOf(name);
  const outcome = await refresh();
  expect(outcome.kind).toBe('articles');
  // As the feed has them: deliveries come oldest first.
  return record.stored.toReversed();
}

async function failOnce(name: string) {
  const { record, refresh } = readerOf(name);
  const outcome = await refresh();
  if (outcome.kind !== 'failed') throw new Error(`${name} gave ${outcome.kind}`);
  expect(record.deliveries).toEqual([]);
  expect(record.source.nextCheckAt).toBeGreaterThan(clock.now());
  return { failure: outcome.failure, record, words: failureInWords(outcome.failure, record.source) };
}

const titlesOf = (articles: readonly PreparedArticle[]) => articles.map(({ title }) => title);

describe('connections that misbehave', () => {
  it.each([
    ['slow', 'timed-out'],
    ['hang', 'timed-out'],
    ['hang-mid-body', 'timed-out'],
    ['reset', 'connection-broken'],
    ['status-500', 'server-error'],
    ['not-found-404', 'not-found'],
    ['huge', 'too-large'],
    ['gzip-bomb', 'too-large'],
  ])('%s is a passing failure of kind %s, and stores nothing', async (name, kind) => {
    const { failure } = await failOnce(name);
    expect(failure).toMatchObject({ kind, permanent: false, count: 1, since: clock.now() });
  });

  it('backs off further with every failure in a row, up to a day', async () => {
    const { record, refresh } = readerOf('status-500');
    const waits: number[] = [];
    for (let i = 0; i < 12; i += 1) {
      await refresh();
      waits.push(record.source.nextCheckAt - clock.now());
    }
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(waits.at(-1)).toBe(86_400_000);
    expect(record.source.failure?.count).toBe(12);
  });

  it('names the bot wall of status-403-html, and does not read its page', async () => {
    const { failure, words } = await failOnce('status-403-html');
    expect(failure).toMatchObject({ kind: 'forbidden', permanent: true, status: 403, offeredFeeds: [] });
    expect(words).toContain('bot wall');
  });

  it.each([
    ['status-429', 'rate-limited', 1800],
    ['status-503', 'unavailable', 2400],
  ])('%s is not asked again before its Retry-After', async (name, kind, seconds) => {
    const { failure, record } = await failOnce(name);
    expect(failure.kind).toBe(kind);
    expect(record.source.nextCheckAt).toBeGreaterThanOrEqual(clock.now() + (seconds - 1) * 1000);
  });

  it('ends the polling after gone-410 and says so', async () => {
    const { record, words } = await failOnce('gone-410');
    expect(record.source.state).toBe('gone');
    expect(words).toContain('ended for good');
  });

  it('calls a 404 lasting only after days of it', async () => {
    const { record, refresh } = readerOf('not-found-404');
    await refresh();
    expect(record.source.failure?.permanent).toBe(false);
    record.source = {
      ...record.source,
      failure: { ...record.source.failure!, since: clock.now() - 6 * 86_400_000 },
    };
    await refresh();
    expect(record.source.failure?.permanent).toBe(true);
    expect(record.source.state).toBe('active');
  });
});

describe('redirects', () => {
  it.each(['moved-301', 'moved-308'])(
    '%s is followed, remembered, and becomes the address after three days',
    async (name) => {
      const { record, refresh } = readerOf(name);
      const old = record.source.feedUrl;
      expect((await refresh()).kind).toBe('articles');
      expect(record.source).toMatchObject({ feedUrl: old, movedTo: `${old}/new`, movedSince: clock.now() });
      record.source = { ...record.source, movedSince: clock.now() - 3 * 86_400_000 };
      await refresh();
      expect(record.source).toMatchObject({ feedUrl: `${old}/new`, movedTo: null, movedSince: null });
    },
  );

  it('moved-302 is followed, and the old address stays', async () => {
    const { record, refresh } = readerOf('moved-302');
    expect((await refresh()).kind).toBe('articles');
    expect(record.source).toMatchObject({ movedTo: null, movedSince: null });
  });

  it.each(['redirect-loop', 'redirect-endless'])('%s stops after a handful', async (name) => {
    const { requests } = readerOf(name);
    const { failure } = await failOnce(name);
    expect(failure.kind).toBe('too-many-redirects');
    expect(requests().length).toBeLessThanOrEqual(7);
  });

  it.each([
    'redirect-private',
    'redirect-private-metadata',
    'redirect-private-decimal',
    'redirect-private-ipv6',
  ])('%s is refused', async (name) => {
    const { failure, words } = await failOnce(name);
    expect(failure).toMatchObject({ kind: 'address-refused', permanent: true });
    expect(words).toContain('private network');
  });

  it('redirect-file is refused', async () => {
    expect((await failOnce('redirect-file')).failure.kind).toBe('scheme-refused');
  });
});

describe('validators', () => {
  it('etag-always-new: notices that the bytes are the same and keeps the newest tag', async () => {
    const { record, refresh } = readerOf('etag-always-new');
    await refresh();
    expect((await refresh()).kind).toBe('unchanged');
    expect(record.deliveries).toHaveLength(1);
    expect(record.source.etag).toBe('"take-2"');
  });

  it('weak-etag: sends the tag back byte for byte and takes the 304', async () => {
    const { record, refresh, requests } = readerOf('weak-etag');
    await refresh();
    const outcome = await refresh();
    expect(requests()[1]?.headers['if-none-match']).toBe('W/"quay side"');
    expect(outcome.kind).toBe('unchanged');
    expect(record.source.failure).toBeNull();
  });

  it('ignores-conditional: a 200 with the same bytes delivers nothing', async () => {
    const { record, refresh } = readerOf('ignores-conditional');
    await refresh();
    expect((await refresh()).kind).toBe('unchanged');
    expect(record.deliveries).toHaveLength(1);
  });
});

describe('documents that misbehave', () => {
  it.each(['wrong-content-type', 'leading-junk', 'billion-laughs', 'external-entity', 'deep-nesting', 'bom'])(
    '%s is read as the feed it is',
    async (name) => {
      const articles = await readOnce(name);
      expect(titlesOf(articles)).toEqual(ordinaryTitles);
    },
  );

  it('expands no entity of a DTD and loads none', async () => {
    const { requests } = readerOf('external-entity');
    const [external] = await readOnce('external-entity');
    const [laughs] = await readOnce('billion-laughs');
    expect(external?.html.length).toBeLessThan(200);
    expect(laughs?.html.length).toBeLessThan(200);
    expect(requests().every(({ path }) => !path.includes('fetched'))).toBe(true);
  });

  it('an empty body is a failure, a feed without items is none', async () => {
    expect((await failOnce('empty')).failure.kind).toBe('empty-body');
    const { record, refresh } = readerOf('empty-but-valid');
    expect((await refresh()).kind).toBe('unchanged');
    expect(record.source).toMatchObject({ failure: null, title: 'The Merrow Packet', format: 'rss' });
  });

  it('html-instead: says so and offers the main feed, neither comments nor wp-json', async () => {
    const { failure, words } = await failOnce('html-instead');
    expect(failure.kind).toBe('not-a-feed');
    expect(failure.offeredFeeds).toEqual([`${publishers.origin}/faults/html-instead/feed`]);
    expect(words).toContain('/faults/html-instead/feed');
  });

  it('truncated-xml: takes the two whole items and leaves the cut one', async () => {
    expect(titlesOf(await readOnce('truncated-xml'))).toEqual(ordinaryTitles.slice(0, 2));
  });

  it('unclosed-tags: keeps items and their text apart', async () => {
    const articles = await readOnce('unclosed-tags');
    expect(titlesOf(articles)).toEqual(ordinaryTitles);
    expect(articles[0]?.html).toContain('Quay news');
    expect(articles[0]?.html).not.toContain('welders');
  });

  it('bare-ampersand: reads it in text and links', async () => {
    const [first] = await readOnce('bare-ampersand');
    expect(first?.title).toBe('Docks & Sons pier reopens after the winter gales');
    expect(first?.url).toMatch(/\?a=1&b=2$/);
  });

  it('html-entities: decodes them as HTML does', async () => {
    const [first] = await readOnce('html-entities');
    expect(first?.title).toBe('Ferry pier — café reopens after the winter gales');
  });

  it.each(['utf16', 'bad-charset'])('%s: curly quotes and accents come out right', async (name) => {
    expect(titlesOf(await readOnce(name))).toEqual(ordinaryTitles.map((title) => `“${title}” café`));
  });

  it('unknown-charset: falls back to UTF-8', async () => {
    expect(titlesOf(await readOnce('unknown-charset'))).toEqual(
      ordinaryTitles.map((title) => `${title} café`),
    );
  });
});

describe('entries that misbehave', () => {
  it.each(['no-dates', 'epoch-dates'])('%s: the date is unknown', async (name) => {
    const articles = await readOnce(name);
    expect(articles.map(({ publishedAt }) => publishedAt)).toEqual([null, null, null]);
  });

  it('future-dates: none is later than now', async () => {
    const articles = await readOnce('future-dates');
    expect(articles.map(({ publishedAt }) => publishedAt)).toEqual([start, start, start]);
  });

  it('bad-dates: reads what can be read', async () => {
    const articles = await readOnce('bad-dates');
    expect(articles.map(({ publishedAt }) => publishedAt)).toEqual([null, null, Date.UTC(2025, 10, 7, 0, 5)]);
  });

  it.each(['duplicate-guids', 'changing-guids', 'no-guid-no-link'])(
    '%s: three articles, and the same three the next time',
    async (name) => {
      const { record, refresh } = readerOf(name);
      await refresh();
      const before = record.stored.map(({ identity }) => identity);
      expect(new Set(before).size).toBe(3);
      await refresh();
      expect(record.stored.map(({ identity }) => identity)).toEqual(before);
      expect(record.deliveries).toHaveLength(1);
    },
  );

  it('edited-title: one article changes in place', async () => {
    const { record, refresh } = readerOf('edited-title');
    await refresh();
    await refresh();
    expect(record.stored).toHaveLength(3);
    expect(titlesOf(record.deliveries[1]!)).toEqual([`${ordinaryTitles[0]} (take 2)`]);
  });

  it('no-guid-no-link: links nowhere', async () => {
    const articles = await readOnce('no-guid-no-link');
    expect(articles.map(({ url }) => url)).toEqual([null, null, null]);
  });

  it('relative-links: resolved against the address of the feed', async () => {
    const [first] = await readOnce('relative-links');
    expect(first?.url).toBe(`${publishers.origin}/faults/relative-links/items/1`);
    expect(first?.picture).toMatchObject({ url: `${publishers.origin}/pictures/1.png`, alt: 'The quay' });
  });

  it('untitled: the title is empty and the text is there', async () => {
    const [first] = await readOnce('untitled');
    expect(first?.title).toBe('');
    expect(first?.html).toContain('The north pier');
  });

  it('giant-title: cut', async () => {
    const [first] = await readOnce('giant-title');
    expect(first?.title.length).toBeLessThanOrEqual(1000);
    expect(first?.title).toMatch(/^Storm surge .*…$/);
  });

  it('shell-chars-title and rtl-and-zero-width: text stays as it is', async () => {
    expect(titlesOf(await readOnce('shell-chars-title'))).toEqual(oddTitles);
    expect(titlesOf(await readOnce('rtl-and-zero-width'))).toEqual(strangeTitles);
  });

  it('podcast-enclosure: offered, not fetched', async () => {
    const [first] = await readOnce('podcast-enclosure');
    expect(first?.enclosures).toEqual([
      { url: `${first?.url}/sound.mp3`, mediaType: 'audio/mpeg', bytes: 12_345_678, durationSeconds: null },
    ]);
    expect(publishers.requests.some(({ path }) => path.endsWith('.mp3'))).toBe(false);
  });
});

describe('hostile feeds', () => {
  it.each(['xss', 'xss-atom', 'xss-json'])(
    '%s: links and pictures are http(s), names and categories are text',
    async (name) => {
      const { record, refresh } = readerOf(name);
      await refresh();
      expect(record.stored).toHaveLength(attackCount);
      for (const article of record.stored) {
        const urls = [article.url, article.picture?.url, ...article.enclosures.map(({ url }) => url)];
        for (const url of urls) if (url) expect(url).toMatch(/^https?:\/\//);
        expect(article.author ?? '').not.toContain('<');
      }
      expect(record.source.siteUrl).toBeNull();
    },
  );

  it.each(['xss', 'xss-atom'])('%s: a title loses its markup', async (name) => {
    const articles = await readOnce(name);
    expect(titlesOf(articles)).toEqual(
      expect.arrayContaining(['Script in the title', 'Picture in the title']),
    );
  });
});

it('tests every fault there is', () => {
  expect([...tested].sort()).toEqual(Object.keys(faults).sort());
});
