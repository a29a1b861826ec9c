// Publishers whose connection or HTTP misbehaves: time, status, redirects, size, validators.
import { gzipSync } from 'node:zlib';
import { type Fault, type FaultRequest, feedOf, redirectTo, sendFeed, sendStatus } from './fault.ts';
import { rssText } from './feed-text.ts';

const halfFeed = (context: FaultRequest): string => {
  const text = rssText(feedOf(context));
  return text.slice(0, text.length / 2);
};

const moved =
  (status: number): Fault =>
  (context) =>
    context.rest === 'new' ? sendFeed(context) : redirectTo(context, status, `${context.self}/new`);

const elsewhere =
  (location: string): Fault =>
  (context) =>
    redirectTo(context, 302, location);

/** Sends a byte now and then for as long as anybody listens. */
function drip(context: FaultRequest): void {
  const bytes = Buffer.from(rssText(feedOf(context)));
  context.response.writeHead(200, { 'content-type': 'application/rss+xml' });
  let sent = 0;
  const timer = setInterval(() => {
    context.response.write(bytes.subarray(sent, sent + 1));
    sent += 1;
    if (sent >= bytes.length) context.response.end();
  }, 20);
  context.response.on('close', () => clearInterval(timer));
}

/** Items without end, as fast as they are taken. */
function endless(context: FaultRequest): void {
  context.response.writeHead(200, { 'content-type': 'application/rss+xml' });
  context.response.write(rssText(feedOf(context)).split('</channel>')[0]);
  const item = `<item><title>Another gull is seen</title><description>${'Gulls. '.repeat(5000)}</description></item>`;
  const more = (): void => {
    while (!context.response.destroyed && context.response.write(item));
  };
  context.response.on('drain', more);
  more();
}

/** Asks for the validators it gave; 304 when they come back exactly. */
function withValidator(etag: string): Fault {
  return (context) => {
    if (context.request.headers['if-none-match'] === etag) return sendStatus(context, 304, { etag });
    sendFeed(context, undefined, { etag });
  };
}

/** 16 MB of nothing in about 70 KB. */
const bomb = gzipSync(Buffer.alloc(16 * 1024 * 1024, 32), { level: 1 });

export const httpFaults: Readonly<Record<string, Fault>> = {
  slow: drip,
  hang: () => {},
  'hang-mid-body': (context) => {
    context.response.writeHead(200, { 'content-type': 'application/rss+xml' });
    context.response.write(halfFeed(context));
  },
  reset: (context) => {
    context.response.writeHead(200, { 'content-type': 'application/rss+xml', 'content-length': '100000' });
    context.response.write(halfFeed(context), () => context.response.destroy());
  },
  'status-500': (context) => sendStatus(context, 500),
  'status-403-html': (context) =>
    sendStatus(
      context,
      403,
      { 'content-type': 'text/html' },
      '<!doctype html><title>One moment</title><h1>Checking your browser</h1><link rel="alternate" type="application/rss+xml" href="/trap">',
    ),
  'status-429': (context) => sendStatus(context, 429, { 'retry-after': '1800' }),
  'status-503': (context) =>
    sendStatus(context, 503, { 'retry-after': new Date(context.now + 2_400_000).toUTCString() }),
  'gone-410': (context) => sendStatus(context, 410),
  'not-found-404': (context) => sendStatus(context, 404),
  'moved-301': moved(301),
  'moved-308': moved(308),
  'moved-302': moved(302),
  'redirect-loop': (context) => redirectTo(context, 302, context.self + (context.count % 2 ? '?again' : '')),
  'redirect-endless': (context) => redirectTo(context, 302, `${context.self}?step=${context.count}`),
  'redirect-private': elsewhere('http://10.0.0.1/'),
  'redirect-private-metadata': elsewhere('http://169.254.169.254/latest/meta-data/'),
  'redirect-private-decimal': elsewhere('http://2852039166/latest/meta-data/'),
  'redirect-private-ipv6': elsewhere('http://[::ffff:169.254.169.254]/latest/meta-data/'),
  'redirect-file': elsewhere('file:///etc/passwd'),
  huge: endless,
  'gzip-bomb': (context) => sendFeed(context, bomb, { 'content-encoding': 'gzip' }),
  'wrong-content-type': (context) => sendFeed(context, undefined, { 'content-type': 'text/html' }),
  'etag-always-new': (context) => sendFeed(context, undefined, { etag: `"take-${context.count}"` }),
  'weak-etag': withValidator('W/"quay side"'),
  'ignores-conditional': (context) => sendFeed(context, undefined, { etag: '"always"' }),
};
