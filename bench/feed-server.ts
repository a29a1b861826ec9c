// Serves the bench corpus on loopback, one address a feed (127.0.1.1 ...), so that per-host manners don't decide figures.
// node bench/feed-server.ts [--port 8900] [--feeds 500] [--entries 40] [--fresh 5]
//   GET /opml, /feed/N.xml; /_state?v=1 puts the fresh entries on top; /_stats?reset=1 counts 200s and 304s
import http from 'node:http';
import { parseArgs } from 'node:util';
import { type BenchEntry, type BenchFeed, makeCorpus } from './corpus.ts';

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const hostOf = (n: number) => `127.0.${1 + Math.floor((n - 1) / 250)}.${1 + ((n - 1) % 250)}`;

function render(feed: BenchFeed, entries: readonly BenchEntry[], port: number): Buffer {
  const origin = `http://${hostOf(feed.n)}:${port}`;
  const items = entries.map(
    (entry) => `<item><title>${escapeXml(entry.title)}</title><link>${origin}/a/${entry.id}</link>
<guid isPermaLink="false">urn:bench:${entry.id}</guid><pubDate>${new Date(entry.at).toUTCString()}</pubDate>
<dc:creator>${entry.author}</dc:creator><category>${entry.category}</category>
<description>${escapeXml(entry.summary)}</description><content:encoded><![CDATA[${entry.html}]]></content:encoded></item>`,
  );
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>${escapeXml(feed.title)}</title><link>${origin}/</link><description>Bench</description><language>en</language>
${items.join('\n')}</channel></rss>`);
}

export interface FeedServer {
  readonly opmlUrl: string;
  /** 0: the old entries; 1: the fresh ones on top. */
  setState(state: 0 | 1): void;
  stats(): { ok: number; notModified: number; bytes: number };
  close(): Promise<void>;
}

export async function startFeedServer(options: {
  port: number;
  feeds: readonly BenchFeed[];
}): Promise<FeedServer> {
  const { port, feeds } = options;
  let state: 0 | 1 = 0;
  let counts = { ok: 0, notModified: 0, bytes: 0 };
  const documents = feeds.map((feed) => [
    render(feed, feed.old, port),
    render(feed, [...feed.fresh, ...feed.old.slice(0, feed.old.length - feed.fresh.length)], port),
  ]);
  const opml = `<?xml version="1.0"?><opml version="2.0"><head><title>bench</title></head><body>${feeds
    .map(
      (feed) =>
        `<outline type="rss" text="${escapeXml(feed.title)}" xmlUrl="http://${hostOf(feed.n)}:${port}/feed/${feed.n}.xml"/>`,
    )
    .join('\n')}</body></opml>`;
  const handle: http.RequestListener = (request, response) => {
    const url = new URL(request.url ?? '/', 'http://bench');
    if (url.pathname === '/_state') {
      if (url.searchParams.has('v')) state = url.searchParams.get('v') === '1' ? 1 : 0;
      return response.end(JSON.stringify({ state }));
    }
    if (url.pathname === '/_stats') {
      const answer = JSON.stringify(counts);
      if (url.searchParams.has('reset')) counts = { ok: 0, notModified: 0, bytes: 0 };
      return response.end(answer);
    }
    if (url.pathname === '/opml') return response.writeHead(200, { 'content-type': 'text/x-opml' }).end(opml);
    const n = Number(/^\/feed\/(\d+)\.xml$/.exec(url.pathname)?.[1] ?? 0);
    const document = documents[n - 1]?.[state];
    if (!document) return response.writeHead(404).end();
    const etag = `"f${n}-${state}"`;
    if (request.headers['if-none-match'] === etag) {
      counts.notModified++;
      return response.writeHead(304, { etag }).end();
    }
    counts.ok++;
    counts.bytes += document.length;
    response.writeHead(200, {
      etag,
      'content-type': 'application/rss+xml; charset=utf-8',
      'cache-control': 'max-age=0',
    });
    return response.end(document);
  };
  const hosts = ['127.0.0.1', ...feeds.map((feed) => hostOf(feed.n))];
  const servers = await Promise.all(
    hosts.map(
      (host) =>
        new Promise<http.Server>((resolve, reject) => {
          const server = http.createServer({ keepAliveTimeout: 30_000 }, handle);
          server.once('error', reject).listen(port, host, () => resolve(server));
        }),
    ),
  );
  return {
    opmlUrl: `http://127.0.0.1:${port}/opml`,
    setState(to) {
      state = to;
    },
    stats: () => counts,
    async close() {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8900' },
      feeds: { type: 'string', default: '500' },
      entries: { type: 'string', default: '40' },
      fresh: { type: 'string', default: '5' },
    },
  });
  const feeds = makeCorpus({
    feeds: +values.feeds,
    entries: +values.entries,
    fresh: +values.fresh,
    now: Date.now(),
  });
  const server = await startFeedServer({ port: +values.port, feeds });
  console.log(`${feeds.length} feeds at ${server.opmlUrl}`);
}
