// The way out, tried against servers of our own on loopback.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { useNetwork } from '../../test/publishers/use-network.ts';
import type { NetworkRequest } from '../model/network.ts';
import { createAddressCheck } from './address-check.ts';
import { createNetwork } from './network.ts';

const loopback = useNetwork();

const get = (path: string, more: Partial<NetworkRequest> = {}) =>
  loopback.network.fetch({
    url: path.startsWith('/') ? loopback.publishers.origin + path : path,
    accept: '*/*',
    maxBytes: 10_000,
    timeoutMs: 3000,
    ...more,
  });

const failureOf = async (path: string) => {
  const outcome = await get(path);
  return outcome.kind === 'failed' ? outcome.failure : outcome.kind;
};

describe('addresses', () => {
  it.each([
    'http://127.0.0.1:1/',
    'http://localhost:1/',
    'http://0/',
    'http://0.0.0.0/',
    'http://10.1.2.3/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://100.64.0.1/',
    'http://169.254.169.254/',
    'http://2852039166/',
    'http://0xa9fea9fe/',
    'http://0251.0376.0251.0376/',
    'http://192.0.2.1/',
    'http://198.18.0.1/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://[::]/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[::ffff:a9fe:a9fe]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::a9fe:a9fe]/',
    'http://[64:ff9b:1::a00:1]/',
    'http://[2002:a00:1::]/',
    'http://[2001:0:a00:1::]/',
    'http://[2001:db8::1]/',
    'http://[fc00::1]/',
    'http://[fd12::1]/',
    'http://[fe80::1]/',
    'http://[fec0::1]/',
    'http://[ff02::1]/',
    'https://127.0.0.1/',
  ])('refuses %s', async (url) => {
    expect(await failureOf(url)).toBe('address-refused');
  });

  it.each(['ftp://news.example/', 'file:///etc/passwd', 'gopher://127.0.0.1/', 'not an address', ''])(
    'refuses %j',
    async (url) => {
      expect((await loopback.network.fetch({ url, accept: '*/*', maxBytes: 1, timeoutMs: 1 })).kind).toBe(
        'failed',
      );
    },
  );

  it('refuses a name that leads to a private address, unless the name itself is allowed', async () => {
    const { port } = new URL(loopback.publishers.origin);
    const refusing = createNetwork({ allowHosts: [], userAgent: 'x' });
    const request = { url: `http://localhost:${port}/named`, accept: '*/*', maxBytes: 100, timeoutMs: 3000 };
    expect(await refusing.fetch(request)).toMatchObject({ kind: 'failed', failure: 'address-refused' });
    await refusing.close();
    const allowing = createNetwork({ allowHosts: [`localhost:${port}`], userAgent: 'x' });
    loopback.publishers.serve('/named', (_request, response) => response.end('hello'));
    const outcome = await allowing.fetch(request);
    await allowing.close();
    expect(outcome.kind).toBe('ok');
  });

  it('allows exactly what is listed', () => {
    const check = createAddressCheck([
      '127.0.0.1:8085',
      '192.168.0.0/16',
      'feeds.home',
      '[fd00::1]:80',
      'fd00::2',
    ]);
    expect(check.allowsAddress('127.0.0.1', 8085)).toBe(true);
    expect(check.allowsAddress('127.0.0.1', 8086)).toBe(false);
    expect(check.allowsAddress('127.0.0.2', 8085)).toBe(false);
    expect(check.allowsAddress('192.168.7.7', 1)).toBe(true);
    expect(check.allowsAddress('::ffff:192.168.7.7', 1)).toBe(true);
    expect(check.allowsAddress('fd00::1', 80)).toBe(true);
    expect(check.allowsAddress('fd00::2', 443)).toBe(true);
    expect(check.allowsHost('FEEDS.home', 443)).toBe(true);
    expect(check.allowsHost('other.home', 443)).toBe(false);
    expect(check.allowsAddress('93.184.216.34', 80)).toBe(true);
    expect(check.allowsAddress('2606:4700::1111', 443)).toBe(true);
    expect(() => createAddressCheck(['10.0.0.0/99'])).toThrow('10.0.0.0/99');
  });
});

describe('bodies', () => {
  const text = 'The tide is in. '.repeat(100);
  const packed = {
    gzip: gzipSync(text),
    deflate: deflateSync(text),
    'deflate-raw': deflateRawSync(text),
    br: brotliCompressSync(text),
    zstd: zstdCompressSync(text),
    'gzip, br': brotliCompressSync(gzipSync(text)),
  };

  it.each(Object.entries(packed))('unpacks %s', async (name, bytes) => {
    loopback.publishers.serve('/packed', (_request, response) => {
      response.writeHead(200, { 'content-encoding': name.replace('-raw', '') }).end(bytes);
    });
    const outcome = await get('/packed');
    expect(outcome.kind === 'ok' && Buffer.from(outcome.body).toString()).toBe(text);
  });

  it('undoes three encodings, and no more', async () => {
    const served = (encodings: number) => {
      let bytes = Buffer.from(text);
      for (let n = 0; n < encodings; n += 1) bytes = gzipSync(bytes);
      loopback.publishers.serve('/deep', (_request, response) => {
        response.writeHead(200, { 'content-encoding': Array(encodings).fill('gzip').join(', ') }).end(bytes);
      });
      return get('/deep');
    };
    expect((await served(3)).kind).toBe('ok');
    expect(await served(4)).toMatchObject({
      failure: 'connection-broken',
      detail: expect.stringContaining('too deep'),
    });
  });

  it('caps bytes on the wire and after unpacking, and calls a cut archive broken', async () => {
    loopback.publishers.serve('/long', (_request, response) => response.end('x'.repeat(20_000)));
    loopback.publishers.serve('/bomb', (_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(20_000)));
    });
    loopback.publishers.serve('/cut', (_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(text).subarray(0, 20));
    });
    expect(await failureOf('/long')).toBe('too-large');
    expect(await failureOf('/bomb')).toBe('too-large');
    expect(await failureOf('/cut')).toBe('connection-broken');
  });

  it('gives an array of its own that a worker can take over', async () => {
    loopback.publishers.serve('/small', (_request, response) => response.end('small'));
    const outcome = await get('/small');
    expect(outcome.kind === 'ok' && outcome.body.buffer.byteLength).toBe(5);
  });
});

describe('manners', () => {
  it('sends validators, user agent and encodings, and neither cookies nor referrer', async () => {
    const seen: IncomingMessage['headers'][] = [];
    loopback.publishers.serve('/polite', (request, response) => {
      seen.push(request.headers);
      response.writeHead(200, { 'set-cookie': 'track=1', 'X-Odd': 'Yes' }).end('x');
    });
    loopback.publishers.serve('/towards', (_request, response) =>
      response.writeHead(302, { location: '/polite' }).end(),
    );
    const outcome = await get('/towards', { etag: 'W/"odd tag"', lastModified: 'Tomorrow' });
    await get('/polite');
    expect(seen[0]).toMatchObject({
      'user-agent': 'Broadsheet-test (+https://broadsheet.example)',
      'if-none-match': 'W/"odd tag"',
      'if-modified-since': 'Tomorrow',
    });
    expect(seen[1]).not.toHaveProperty('cookie');
    expect(seen[0]).not.toHaveProperty('referer');
    expect(outcome.kind === 'ok' && outcome.headers['x-odd']).toBe('Yes');
    expect(outcome.redirects).toEqual([
      {
        from: `${loopback.publishers.origin}/towards`,
        to: `${loopback.publishers.origin}/polite`,
        status: 302,
      },
    ]);
  });

  it('asks one host one thing at a time, others meanwhile', async () => {
    const held: ServerResponse[] = [];
    loopback.publishers.serve('/held', (_request, response) => void held.push(response));
    const both = [get('/held'), get('/held')];
    while (!held.length) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(held).toHaveLength(1);
    held[0]!.end('x');
    while (held.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    held[1]!.end('x');
    expect((await Promise.all(both)).map(({ kind }) => kind)).toEqual(['ok', 'ok']);
  });

  it('gives up at once when its signal aborts, waiting or under way', async () => {
    loopback.publishers.serve('/never', () => {});
    const controller = new AbortController();
    const waiting = [
      get('/never', { signal: controller.signal }),
      get('/never', { signal: controller.signal }),
    ];
    setTimeout(() => controller.abort(), 30);
    expect((await Promise.all(waiting)).map(({ kind }) => kind)).toEqual(['failed', 'failed']);
    loopback.publishers.serve('/after', (_request, response) => response.end('x'));
    expect((await get('/after')).kind).toBe('ok');
  });

  it.each([
    ['120', 120],
    ['999999999', 86_400],
    [new Date(Date.now() + 3_600_000).toUTCString(), 3600],
    [new Date(Date.now() - 3_600_000).toUTCString(), 0],
    ['soon', null],
  ])('reads Retry-After %s', async (header, seconds) => {
    loopback.publishers.serve('/wait', (_request, response) =>
      response.writeHead(429, { 'retry-after': header }).end(),
    );
    const outcome = await get('/wait');
    const given = outcome.kind === 'failed' ? outcome.retryAfterSeconds : -1;
    if (seconds === null) expect(given).toBeNull();
    else expect(Math.abs(given! - seconds)).toBeLessThanOrEqual(1);
  });

  it.each([
    [401, 'forbidden'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [410, 'gone'],
    [418, 'unexpected-status'],
    [429, 'rate-limited'],
    [500, 'server-error'],
    [503, 'unavailable'],
    [301, 'unexpected-status'],
    [304, 'unexpected-status'],
  ])('calls status %i %s', async (status, kind) => {
    loopback.publishers.serve('/status', (_request, response) => response.writeHead(status).end());
    expect(await failureOf('/status')).toBe(kind);
  });

  it('calls a closed port, an unknown name and a server without TLS what they are', async () => {
    const closed = createNetwork({ allowHosts: ['127.0.0.1'], userAgent: 'x' });
    const ask = (url: string) => closed.fetch({ url, accept: '*/*', maxBytes: 10, timeoutMs: 3000 });
    expect(await ask('http://127.0.0.1:1/')).toMatchObject({
      failure: 'connection-failed',
      permanent: false,
    });
    expect(await ask(loopback.publishers.origin.replace('http:', 'https:'))).toMatchObject({
      failure: 'tls-failed',
    });
    await closed.close();
  });
});
