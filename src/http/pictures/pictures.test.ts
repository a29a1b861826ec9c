import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Network, NetworkOutcome, NetworkRequest } from '../../model/network.ts';
import type { AppContext, AppEnv } from '../app-context.ts';
import { createPictures } from './pictures.ts';
import { pictureRoutes } from './route.ts';
import { createSharedFetches, pictureLimits } from './shared-fetches.ts';

const gif = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64');

/** A network on which `slow.example` answers only when told, and everybody else at once. */
function slowNetwork() {
  const held: { request: NetworkRequest; answer: () => void }[] = [];
  const ok = (url: string): NetworkOutcome => ({
    kind: 'ok',
    url,
    status: 200,
    headers: {},
    body: gif,
    redirects: [],
  });
  const gone = { kind: 'failed', failure: 'timed-out', detail: 'aborted' } as NetworkOutcome;
  const network = {
    fetch(request: NetworkRequest) {
      if (!request.url.includes('slow')) return Promise.resolve(ok(request.url));
      return new Promise<NetworkOutcome>((resolve) => {
        held.push({ request, answer: () => resolve(ok(request.url)) });
        request.signal?.addEventListener('abort', () => resolve(gone));
      });
    },
  } as Network;
  return { network, held };
}

function open() {
  const { network, held } = slowNetwork();
  const pictures = createPictures({ network, secret: 'secret' });
  const get = (url: string, signal?: AbortSignal) => {
    const [, , signature, encoded] = pictures.href(url).split('/');
    return pictures.fetch(signature!, encoded!, signal);
  };
  return { pictures, held, get };
}
const slow = (n: number) => `https://slow.example/${n}.gif`;
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('the picture proxy', () => {
  it('has four pictures of a host under way, and others’ meanwhile', async () => {
    const { held, get } = open();
    const asked = Array.from({ length: 100 }, (_, n) => get(slow(n)));
    await turn();
    expect(held).toHaveLength(pictureLimits.perHost);
    expect((await get('https://quick.example/1.gif')).kind).toBe('ok');
    const most = pictureLimits.perHost + pictureLimits.waitingPerHost;
    expect(await Promise.all(asked.slice(most))).toEqual(
      asked.slice(most).map(() => ({ kind: 'failed', why: 'Too many pictures at once.' })),
    );
    held[0]!.answer();
    expect((await asked[0]!).kind).toBe('ok');
    await turn();
    expect(held).toHaveLength(pictureLimits.perHost + 1);
  });

  it('ends what nobody waits for any more, and only that', async () => {
    const { held, get } = open();
    const [first, second] = [new AbortController(), new AbortController()];
    const asked = [get(slow(1), first.signal), get(slow(1), second.signal)];
    await turn();
    expect(held).toHaveLength(1);
    first.abort();
    expect((await asked[0]!).kind).toBe('failed');
    expect(held[0]!.request.signal?.aborted).toBe(false);
    second.abort();
    expect((await asked[1]!).kind).toBe('failed');
    expect(held[0]!.request.signal?.aborted).toBe(true);
    const again = get(slow(1));
    await turn();
    held[1]!.answer();
    expect((await again).kind).toBe('ok');
  });

  it('gives the places of those who left to those who wait', async () => {
    const { held, get } = open();
    const leaving = new AbortController();
    for (let n = 0; n < pictureLimits.perHost; n++) void get(slow(n), leaving.signal);
    const waits = get(slow(9));
    await turn();
    leaving.abort();
    await vi.waitFor(() => expect(held.at(-1)!.request.url).toBe(slow(9)));
    held.at(-1)!.answer();
    expect((await waits).kind).toBe('ok');
  });

  it('waits for a turn no longer than it says', async () => {
    const never = () => new Promise<never>(() => {});
    const fetches = createSharedFetches(never, { ...pictureLimits, perHost: 1, waitMs: 5 });
    void fetches.get(slow(1));
    expect((await fetches.get(slow(2))).kind).toBe('failed');
  });
});

describe('the address of a picture', () => {
  const keyed = 'https://paper.example/p.png?token=hunter2';

  // It stood there in base64, which anybody can read, on the cards of every page.
  it('is sealed where it opens a private feed, and still leads to the picture', async () => {
    const { pictures, get } = open();
    const href = pictures.href(keyed);
    expect(href).toMatch(/^\/pictures\/[\w-]{16}\/~[\w-]+$/);
    expect(Buffer.from(href.split('~')[1]!, 'base64url').toString('latin1')).not.toContain('paper');
    expect((await get(keyed)).kind).toBe('ok');
  });

  it('is the same after a start, so that browsers keep what they have', () => {
    const hrefs = [1, 2].map(() => open().pictures.href(keyed));
    expect(hrefs[0]).toBe(hrefs[1]);
    expect(open().pictures.href(`${keyed}1`).slice(0, 20)).not.toBe(hrefs[0]!.slice(0, 20));
  });

  it('is refused when one letter of it was changed', async () => {
    const { pictures } = open();
    const [, , signature, encoded] = pictures.href(keyed).split('/');
    const other = encoded![1] === 'A' ? 'B' : 'A';
    expect((await pictures.fetch(signature!, `~${other}${encoded!.slice(2)}`)).kind).toBe('refused');
    expect((await pictures.fetch(signature!, '~')).kind).toBe('refused');
    expect((await pictures.fetch('short', encoded!)).kind).toBe('refused');
  });
});

describe('over HTTP', () => {
  let server: ReturnType<typeof serve> | undefined;
  afterEach(() => server?.close());

  it('ends the fetch when the browser closes the connection', async () => {
    const { pictures, held } = open();
    const http = new Hono<AppEnv>().route('/pictures', pictureRoutes({ pictures } as unknown as AppContext));
    server = serve({ fetch: http.fetch, port: 0, hostname: '127.0.0.1' });
    await vi.waitFor(() => expect(server!.address()).not.toBeNull());
    const { port } = server.address() as AddressInfo;
    const leaving = new AbortController();
    const answer = fetch(`http://127.0.0.1:${port}${pictures.href(slow(1))}`, { signal: leaving.signal });
    await vi.waitFor(() => expect(held).toHaveLength(1));
    leaving.abort();
    await expect(answer).rejects.toThrow();
    await vi.waitFor(() => expect(held[0]!.request.signal?.aborted).toBe(true));
  });
});
