// The one way out: fetches over http(s) with address checks, politeness, caps, and every failure as a value.
import { Agent, type Dispatcher } from 'undici';
import type { Clock } from '../model/clock.ts';
import { systemClock } from '../model/clock.ts';
import type { Network, NetworkOutcome, NetworkRequest, Redirect } from '../model/network.ts';
import { createAddressCheck } from './address-check.ts';
import { Deadline } from './deadline.ts';
import { guardedConnector } from './guarded-connector.ts';
import { createHostGate, type HostGate } from './host-gate.ts';
import { acceptEncoding, type Cap, inflateBody } from './inflate.ts';
import { largeBytes } from './large-bodies.ts';
import { failureOfError, failureOfStatus, networkFailure } from './network-failure.ts';

export interface NetworkOptions {
  /** Exceptions to "public addresses only": "host", "host:port" or a CIDR range. */
  readonly allowHosts: readonly string[];
  readonly userAgent: string;
  /** Requests at once to one host: 1 is polite, 2 the most; more only for throughput tests on one's own server. */
  readonly perHostConnections?: number;
  readonly maxConnections?: number;
  /** Requests that may wait for their turn; further ones fail at once. */
  readonly maxWaiting?: number;
  readonly connectTimeoutMs?: number;
  /** Longest silence within an answer. */
  readonly idleTimeoutMs?: number;
  readonly maxRedirects?: number;
  readonly clock?: Clock;
}

interface Settings {
  readonly agent: Agent;
  readonly gate: HostGate;
  readonly userAgent: string;
  readonly idleTimeoutMs: number;
  readonly maxRedirects: number;
  readonly clock: Clock;
}

/** How much of an answer that is no success is kept as a clue. */
const clueBytes = 64 * 1024;

/** @throws BroadsheetError `allow-hosts-invalid` when an entry of `allowHosts` cannot be read. */
export function createNetwork(options: NetworkOptions): Network {
  const check = createAddressCheck(options.allowHosts);
  const perHost = options.perHostConnections ?? 1;
  const idleTimeoutMs = options.idleTimeoutMs ?? 15_000;
  const agent = new Agent({
    connect: guardedConnector(check, options.connectTimeoutMs ?? 10_000),
    connections: perHost,
    pipelining: 1,
    allowH2: false,
    keepAliveTimeout: 4000,
    maxHeaderSize: 32 * 1024,
    headersTimeout: idleTimeoutMs,
    bodyTimeout: idleTimeoutMs,
  });
  const settings: Settings = {
    agent,
    gate: createHostGate({
      perHost,
      overall: options.maxConnections ?? 32,
      maxWaiting: options.maxWaiting ?? 10_000,
    }),
    userAgent: options.userAgent,
    idleTimeoutMs,
    maxRedirects: options.maxRedirects ?? 6,
    clock: options.clock ?? systemClock,
  };
  return {
    fetch: (request) => followRedirects(settings, request),
    close: () => agent.destroy(),
  };
}

/** Redirects are followed by hand: each hop is checked, waits for its own host's turn and is written down. */
async function followRedirects(settings: Settings, request: NetworkRequest): Promise<NetworkOutcome> {
  const redirects: Redirect[] = [];
  const deadline = new Deadline(request);
  try {
    let url = URL.parse(request.url);
    if (!url) return networkFailure('scheme-refused', `not a web address: ${request.url.slice(0, 200)}`);
    while (true) {
      if (url.protocol !== 'http:' && url.protocol !== 'https:') {
        return networkFailure('scheme-refused', `${url.protocol} is not http or https`, { redirects });
      }
      const step = await fetchOnce(settings, request, { url, redirects, deadline });
      if (step.kind !== 'redirect') return step;
      if (redirects.length >= settings.maxRedirects) {
        return networkFailure('too-many-redirects', `more than ${settings.maxRedirects} redirects`, {
          redirects,
        });
      }
      redirects.push({ from: url.href, to: step.to.href, status: step.status });
      url = step.to;
    }
  } catch (error) {
    if (deadline.reason === 'timeout') {
      return networkFailure('timed-out', `no whole answer within ${request.timeoutMs} ms`, { redirects });
    }
    if (deadline.reason === 'aborted')
      return networkFailure('connection-broken', 'given up by us', { redirects });
    return failureOfError(error, redirects);
  } finally {
    deadline.stop();
  }
}

type Step = NetworkOutcome | { readonly kind: 'redirect'; readonly to: URL; readonly status: number };

interface Hop {
  readonly url: URL;
  readonly redirects: readonly Redirect[];
  readonly deadline: Deadline;
}

async function fetchOnce(settings: Settings, request: NetworkRequest, hop: Hop): Promise<Step> {
  const leave = await settings.gate.enter(hop.url.hostname, request.signal);
  if (!leave) {
    const detail = request.signal?.aborted ? 'given up by us' : 'too many requests are waiting';
    return networkFailure('connection-failed', detail, { redirects: hop.redirects });
  }
  try {
    // The time runs while a request runs, not while it waits for its turn.
    hop.deadline.start();
    const answer = await settings.agent.request({
      origin: hop.url.origin,
      path: hop.url.pathname + hop.url.search,
      method: 'GET',
      headers: requestHeaders(settings, request, hop.url),
      signal: hop.deadline.signal,
    });
    return await readAnswer(settings, request, hop, answer);
  } finally {
    hop.deadline.pause();
    leave();
  }
}

function requestHeaders(settings: Settings, request: NetworkRequest, url: URL): Record<string, string> {
  const headers: Record<string, string> = {
    'user-agent': settings.userAgent,
    accept: request.accept,
    'accept-encoding': acceptEncoding,
  };
  // Validators are opaque: byte for byte as they came, unless they cannot be sent at all.
  if (request.etag && isHeaderValue(request.etag)) headers['if-none-match'] = request.etag;
  if (request.lastModified && isHeaderValue(request.lastModified)) {
    headers['if-modified-since'] = request.lastModified;
  }
  // A reader's own address may carry a name and password; they stay with the origin they were given for.
  if (url.username || url.password) {
    const pair = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
    headers.authorization = `Basic ${Buffer.from(pair).toString('base64')}`;
  }
  return headers;
}

function isHeaderValue(text: string): boolean {
  return /^[\t\x20-\x7e\x80-\xff]{1,2000}$/.test(text);
}

async function readAnswer(
  settings: Settings,
  request: NetworkRequest,
  hop: Hop,
  answer: Dispatcher.ResponseData,
): Promise<Step> {
  const { statusCode: status, body } = answer;
  const headers = plainHeaders(answer.headers);
  const { redirects } = hop;
  if (status === 304) {
    await discard(body);
    if (!request.etag && !request.lastModified) {
      return networkFailure('unexpected-status', '304 although nothing was known', { status, redirects });
    }
    return { kind: 'not-modified', url: hop.url.href, headers, redirects };
  }
  if ([301, 302, 303, 307, 308].includes(status)) {
    await discard(body);
    const to = headers.location === undefined ? null : URL.parse(headers.location.trim(), hop.url.href);
    if (!to)
      return networkFailure('unexpected-status', `HTTP status ${status} without an address`, {
        status,
        redirects,
      });
    to.hash = '';
    if (to.origin !== hop.url.origin) to.username = to.password = '';
    return { kind: 'redirect', to, status };
  }
  const isSuccess = status >= 200 && status < 300;
  const maxBytes = isSuccess ? request.maxBytes : Math.min(clueBytes, request.maxBytes);
  const cap: Cap = { maxBytes, freeBytes: largeBytes, takeMore: roomFor(request, hop.deadline) };
  const wire = await readBytes(body, cap, isSuccess ? headers['content-length'] : undefined);
  if (wire.kind === 'refused') return refused(redirects);
  if (isSuccess && wire.kind === 'cut') return tooLarge(request, redirects);
  const inflated = await inflateBody(wire.bytes, headers['content-encoding'], cap);
  if (inflated.kind === 'refused') return refused(redirects);
  if (isSuccess) {
    if (inflated.kind === 'too-large') return tooLarge(request, redirects);
    if (inflated.kind === 'broken')
      return networkFailure('connection-broken', inflated.detail, { status, redirects });
    return { kind: 'ok', url: hop.url.href, status, headers, body: inflated.body, redirects };
  }
  const clue = inflated.kind === 'ok' ? inflated.body : null;
  return failureOfStatus({ status, headers, body: clue, redirects, now: settings.clock.now() });
}

/** Room for what is large is taken once a request, and the waiting for it is not the publisher's. */
function roomFor({ takeLarge }: NetworkRequest, deadline: Deadline): () => Promise<boolean> {
  let room: Promise<boolean> | null = null;
  return () => {
    if (!takeLarge) return Promise.resolve(true);
    deadline.pause();
    room ??= takeLarge();
    return room.finally(() => deadline.start());
  };
}

function refused(redirects: readonly Redirect[]): NetworkOutcome {
  return networkFailure('connection-failed', 'no room for a large answer', { redirects });
}

function tooLarge(request: NetworkRequest, redirects: readonly Redirect[]): NetworkOutcome {
  return networkFailure('too-large', `more than ${request.maxBytes} bytes`, { redirects });
}

/** Reads up to `maxBytes`; what is longer is cut and the connection dropped. */
async function readBytes(
  body: Dispatcher.ResponseData['body'],
  { maxBytes, freeBytes, takeMore }: Cap,
  contentLength: string | undefined,
): Promise<{ readonly kind: 'whole' | 'cut' | 'refused'; readonly bytes: Buffer }> {
  const nothing = Buffer.alloc(0);
  if (contentLength && Number(contentLength) > maxBytes) {
    abandon(body);
    return { kind: 'cut', bytes: nothing };
  }
  const chunks: Buffer[] = [];
  let size = 0;
  // Leaving the loop drops the connection; while it waits the publisher waits too.
  for await (const chunk of body as AsyncIterable<Buffer>) {
    const before = size;
    size += chunk.length;
    if (before <= freeBytes && size > freeBytes && !(await takeMore()))
      return { kind: 'refused', bytes: nothing };
    chunks.push(chunk);
    if (size > maxBytes) break;
  }
  if (size > maxBytes) return { kind: 'cut', bytes: Buffer.concat(chunks).subarray(0, maxBytes) };
  return { kind: 'whole', bytes: joinChunks(chunks, size) };
}

/** One array of its own, never a view into Node's shared pool: workers take it over whole. */
function joinChunks(chunks: readonly Buffer[], size: number): Buffer {
  const whole = Buffer.allocUnsafeSlow(size);
  let at = 0;
  for (const chunk of chunks) at += chunk.copy(whole, at);
  return whole;
}

/** A short body is read so that the connection can be used again; a long one is dropped with it. */
async function discard(body: Dispatcher.ResponseData['body']): Promise<void> {
  await body.dump({ limit: 16 * 1024 });
}

function abandon(body: Dispatcher.ResponseData['body']): void {
  body.on('error', () => {});
  body.destroy();
}

function plainHeaders(raw: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(raw)) {
    if (value !== undefined) headers[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
  }
  return headers;
}
