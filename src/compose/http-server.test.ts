import { once } from 'node:events';
import type { Server } from 'node:http';
import net from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import {
  type ConnectionBounds,
  closeServer,
  connectionBounds,
  createHttpServer,
  listen,
} from './http-server.ts';

const short: ConnectionBounds = { ...connectionBounds, headersMs: 200, requestMs: 400, checkMs: 50 };
const sockets: net.Socket[] = [];
let server: Server;
let refused = 0;

async function start(bounds: ConnectionBounds, holdsMany = false): Promise<number> {
  refused = 0;
  server = createHttpServer(async (request) => new Response(await request.text()), {
    bounds,
    holdsMany: () => holdsMany,
    onRefused: () => {
      refused += 1;
    },
  });
  return listen(server, { host: '127.0.0.1', port: 0 });
}

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await closeServer(server);
});

/** What the server says until it hangs up, to a client that sends that and then a byte now and again. */
async function trickle(port: number, begin: string): Promise<string> {
  const socket = connect(port);
  const said: Buffer[] = [];
  socket.on('data', (chunk) => said.push(chunk));
  const closed = hungUp(socket);
  socket.write(begin);
  const timer = setInterval(() => socket.write('x'), 30);
  await closed;
  clearInterval(timer);
  return Buffer.concat(said).toString();
}

function hungUp(socket: net.Socket): Promise<void> {
  return new Promise((resolve) => socket.resume().once('close', () => resolve()));
}

function connect(port: number): net.Socket {
  const socket = net.connect(port, '127.0.0.1');
  // Writing to a server that hung up is what this is about.
  socket.on('error', () => {});
  sockets.push(socket);
  return socket;
}

function answers(port: number): Promise<boolean> {
  const socket = connect(port);
  socket.write('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n');
  return new Promise((resolve) => {
    socket.once('data', () => resolve(true));
    socket.once('close', () => resolve(false));
  });
}

// They stood open for more than 73 s: Node's own bounds are 60 s and 300 s, looked at every 30 s.
it('hangs up on a client that sends its headers a byte at a time', async () => {
  const port = await start(short);
  expect(await trickle(port, 'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ')).toMatch(/^HTTP\/1\.1 408 /);
});

it('hangs up on a client that sends its body a byte at a time', async () => {
  const port = await start(short);
  const head = 'POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100000\r\n\r\n';
  expect(await trickle(port, head)).toMatch(/^HTTP\/1\.1 408 /);
});

it('hangs up where nothing moves', async () => {
  const port = await start({ ...connectionBounds, silentMs: 100 });
  await hungUp(connect(port));
});

it('gives a client well under a minute for its headers, and an import minutes', () => {
  expect(connectionBounds.headersMs + connectionBounds.checkMs).toBeLessThanOrEqual(30_000);
  expect(connectionBounds.requestMs).toBeGreaterThanOrEqual(60_000);
});

it.each([
  ['in all', { connections: 3 }, true],
  ['from one sender', { connectionsPerSender: 3 }, false],
])(
  'refuses connections above the bound %s, and takes new ones when others end',
  async (_, bound, holdsMany) => {
    const port = await start({ ...connectionBounds, ...bound }, holdsMany);
    const held = [connect(port), connect(port), connect(port)];
    await Promise.all(held.map((socket) => once(socket, 'connect')));
    expect([await answers(port), refused]).toEqual([false, 1]);
    held[0]!.destroy();
    let isServed = false;
    for (let look = 0; look < 100 && !isServed; look += 1) {
      await pause(20);
      isServed = await answers(port);
    }
    expect(isServed).toBe(true);
  },
);

it('lets proxies hold more than one sender may', async () => {
  const port = await start({ ...connectionBounds, connectionsPerSender: 2 }, true);
  for (let n = 0; n < 4; n += 1) expect(await answers(port)).toBe(true);
});
