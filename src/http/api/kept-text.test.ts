// What pages show again: half a character that was stored made each of them fail, for good.
import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { fixedClock } from '../../model/clock.ts';
import type { AppContext, AppEnv } from '../app-context.ts';
import { problemResponse, toProblem } from '../errors.ts';
import { readerApi } from './reader/route.ts';
import { sourceApi } from './sources/route.ts';

const readers = { setStance: async () => undefined };
const app = {
  clock: fixedClock(Date.UTC(2026, 2, 2)),
  readers,
  sources: { add: async () => ({ kind: 'known', source: { id: 1 } }) },
} as unknown as AppContext;
const http = new Hono<AppEnv>();
http.use((c, next) => {
  c.set('reader', { id: 'ann' } as never);
  return next();
});
http.route('/', readerApi(app));
http.route('/', sourceApi(app));
http.onError((error) => problemResponse(toProblem(error)));

async function statusOf(method: string, path: string, body: string): Promise<number> {
  const headers = { 'content-type': 'application/json' };
  return (await http.request(path, { method, headers, body })).status;
}
const stance = (kind: string, key: string) =>
  statusOf(
    'PUT',
    '/reader/stances',
    `{"subject":{"kind":"${kind}","key":"${key}"},"stance":"follow","label":"x"}`,
  );

it('refuses half a character in what is kept', async () => {
  for (const kind of ['entity', 'word', 'topic', 'publisher'])
    expect(await stance(kind, 'x\\ud800y')).toBe(400);
  const source = (folder: string) =>
    statusOf('POST', '/sources', `{"address":"https://a.example/feed","folder":["${folder}"]}`);
  expect(await source('x\\ud800')).toBe(400);
});

it('takes for each kind of subject what can be its key', async () => {
  const good = [
    ['topic', '01000000'],
    ['entity', 'person:liv castellane'],
    ['word', '😀 日本'],
    ['publisher', '12'],
    ['story', '7'],
  ] as const;
  for (const [kind, key] of good) expect([kind, await stance(kind, key)]).toEqual([kind, 200]);
  const bad = [
    ['topic', '__proto__'],
    ['publisher', '-1'],
    ['publisher', '\\u0000'],
    ['story', 'x'],
    ['word', 'a\\u0000b'],
  ] as const;
  for (const [kind, key] of bad) expect([kind, await stance(kind, key)]).toEqual([kind, 400]);
});
