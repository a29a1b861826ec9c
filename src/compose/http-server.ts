// The HTTP server: what a client may cost it in time and connections, how it begins to listen and how it ends.
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { bareAddress, senderOf } from '../http/client-address.ts';
import { BroadsheetError } from '../model/errors.ts';

/** A proxy in front may have bounds of its own; ours hold without one. */
export interface ConnectionBounds {
  /** A request's headers have to be here so long after it began. */
  readonly headersMs: number;
  /** The whole request: 12 MB of OPML over a slow line, but not a byte a minute. */
  readonly requestMs: number;
  /** Nothing moved: a client that does not read its answer. Longer than anything that an answer waits for. */
  readonly silentMs: number;
  /** How often the first two are looked at. */
  readonly checkMs: number;
  readonly connections: number;
  /** From one address; this machine and the trusted proxies, behind which stand many, have none of their own. */
  readonly connectionsPerSender: number;
}

export const connectionBounds: ConnectionBounds = {
  headersMs: 15_000,
  requestMs: 120_000,
  silentMs: 300_000,
  checkMs: 5_000,
  connections: 1_000,
  connectionsPerSender: 100,
};

/**
 * @param holdsMany whether that address may take more connections than `connectionsPerSender`.
 * @param onRefused a connection was refused because there were too many.
 */
export function createHttpServer(
  fetch: Parameters<typeof getRequestListener>[0],
  options: {
    readonly holdsMany: (address: string) => boolean;
    readonly onRefused: () => void;
    readonly bounds?: ConnectionBounds;
  },
): Server {
  const bounds = options.bounds ?? connectionBounds;
  const server = createServer(
    {
      headersTimeout: bounds.headersMs,
      requestTimeout: bounds.requestMs,
      connectionsCheckingInterval: bounds.checkMs,
    },
    getRequestListener(fetch),
  );
  server.timeout = bounds.silentMs;
  server.maxConnections = bounds.connections;
  server.on('drop', options.onRefused);
  const held = new Map<string, number>();
  server.on('connection', (socket: Socket) => {
    const address = bareAddress(socket.remoteAddress ?? '');
    if (options.holdsMany(address)) return;
    const sender = senderOf(address);
    const count = (held.get(sender) ?? 0) + 1;
    if (count > bounds.connectionsPerSender) {
      options.onRefused();
      socket.destroy();
      return;
    }
    held.set(sender, count);
    socket.once('close', () => {
      const left = held.get(sender)! - 1;
      if (left > 0) held.set(sender, left);
      else held.delete(sender);
    });
  });
  return server;
}

/**
 * @returns the port.
 * @throws BroadsheetError `port-in-use`, `address-unavailable`
 */
export function listen(
  server: Server,
  at: { readonly host: string; readonly port: number },
): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(unavailable(at, cause)));
    server.listen(at.port, at.host, () => resolve((server.address() as AddressInfo).port));
  });
}

function unavailable(
  { host, port }: { readonly host: string; readonly port: number },
  cause: NodeJS.ErrnoException,
): BroadsheetError {
  const inUse = cause.code === 'EADDRINUSE';
  const denied = cause.code === 'EACCES';
  return new BroadsheetError({
    code: inUse ? 'port-in-use' : 'address-unavailable',
    audience: 'operator',
    message: inUse
      ? `Port ${port} on ${host} is in use.`
      : `Broadsheet cannot listen on ${host}:${port}${denied ? ': this user may not open that port' : ` (${cause.code})`}.`,
    advice: inUse
      ? `Stop the program that uses it, or start with --port ${port + 1}.`
      : 'Choose another address with --host or another port with --port.',
    cause,
  });
}

/** Requests under way may take this long to end when stopping. */
const stopGraceMs = 5_000;

export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const grace = setTimeout(() => server.closeAllConnections(), stopGraceMs);
    // A connection whose last answer comes while we wait would be kept open for the next request.
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    server.close(() => {
      clearTimeout(grace);
      clearInterval(idle);
      resolve();
    });
    server.closeIdleConnections();
  });
}
