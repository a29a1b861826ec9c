// A world of misbehaving publishers on loopback, for tests: /faults/<name>, plus pages and feeds given by the test.
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { documentFaults } from './document-faults.ts';
import { entryFaults } from './entry-faults.ts';
import type { Fault } from './fault.ts';
import { hostileFaults } from './hostile-faults.ts';
import { httpFaults } from './http-faults.ts';

export const faults: Readonly<Record<string, Fault>> = {
  ...httpFaults,
  ...documentFaults,
  ...entryFaults,
  ...hostileFaults,
};

export interface SeenRequest {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

export interface PublisherServer {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** What to put into `allowHosts`. */
  readonly host: string;
  /** Every request so far, oldest first. */
  readonly requests: SeenRequest[];
  /** Answers this path, instead of 404. */
  serve(path: string, answer: (request: IncomingMessage, response: ServerResponse) => void): void;
  /** Most requests that were under way at once. */
  readonly mostAtOnce: number;
  close(): Promise<void>;
}

/** Starts on a free port. @param now what publishers take for the time (milliseconds). */
export async function startPublishers(now: () => number = Date.now): Promise<PublisherServer> {
  const requests: SeenRequest[] = [];
  const counts = new Map<string, number>();
  const routes = new Map<string, (request: IncomingMessage, response: ServerResponse) => void>();
  let origin = '';
  let atOnce = 0;
  let mostAtOnce = 0;

  const server = createServer((request, response) => {
    atOnce += 1;
    mostAtOnce = Math.max(mostAtOnce, atOnce);
    response.on('close', () => {
      atOnce -= 1;
    });
    response.on('error', () => {});
    const { pathname } = new URL(request.url ?? '/', origin);
    requests.push({ path: request.url ?? '/', headers: request.headers });
    const route = routes.get(pathname);
    if (route) return route(request, response);
    const [, first, name = '', ...rest] = pathname.split('/');
    const fault = first === 'faults' && Object.hasOwn(faults, name) ? faults[name] : undefined;
    if (!fault) return void response.writeHead(404).end();
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    fault({
      request,
      response,
      origin,
      self: `${origin}/faults/${name}`,
      rest: rest.join('/'),
      count,
      now: now(),
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  origin = `http://127.0.0.1:${port}`;

  return {
    origin,
    host: `127.0.0.1:${port}`,
    requests,
    serve: (path, answer) => void routes.set(path, answer),
    get mostAtOnce() {
      return mostAtOnce;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
