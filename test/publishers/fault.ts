// What a misbehaving publisher of the fixture server is made of.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type FixtureFeed, type FixtureItem, ordinaryItems, rssText } from './feed-text.ts';

export interface FaultRequest {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Origin of the server, without a slash at the end. */
  readonly origin: string;
  /** Address of this fault. */
  readonly self: string;
  /** What follows the fault's name in the path: 'new' in /faults/moved-301/new. */
  readonly rest: string;
  /** How often the fault was asked for, this time included. */
  readonly count: number;
  readonly now: number;
}

export type Fault = (context: FaultRequest) => void;

/** The ordinary feed of a fault, its items changed one by one. */
export function feedOf(
  context: FaultRequest,
  change: (item: FixtureItem, index: number) => Partial<FixtureItem> = () => ({}),
): FixtureFeed {
  // The same within a run: only what a fault is about may differ between two requests.
  const items = ordinaryItems(context.self, startOfHour(context.now));
  return {
    title: 'The Merrow Packet',
    home: `${context.origin}/`,
    items: items.map((item, index) => ({ ...item, ...change(item, index) })),
  };
}

function startOfHour(now: number): number {
  return now - (now % 3_600_000);
}

/** Answers with a feed. `headers` may replace the content type. */
export function sendFeed(
  context: FaultRequest,
  body: string | Buffer = rssText(feedOf(context)),
  headers: Readonly<Record<string, string>> = {},
): void {
  const bytes = Buffer.from(body);
  context.response.writeHead(200, {
    'content-type': 'application/rss+xml; charset=utf-8',
    'content-length': String(bytes.length),
    ...headers,
  });
  context.response.end(bytes);
}

export function sendStatus(
  context: FaultRequest,
  status: number,
  headers: Readonly<Record<string, string>> = {},
  body = '',
): void {
  context.response.writeHead(status, { 'content-type': 'text/plain', ...headers });
  context.response.end(body);
}

export function redirectTo(context: FaultRequest, status: number, location: string): void {
  sendStatus(context, status, { location });
}
