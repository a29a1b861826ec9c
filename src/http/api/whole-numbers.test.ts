import { Hono } from 'hono';
import { beforeEach, expect, it } from 'vitest';
import { fixedClock } from '../../model/clock.ts';
import type { AppContext, AppEnv } from '../app-context.ts';
import { problemResponse, toProblem } from '../errors.ts';
import { createMetrics } from '../ops/metrics.ts';
import { interactionApi } from './interactions/route.ts';
import { readerApi } from './reader/route.ts';

const now = Date.UTC(2026, 2, 2, 12);
let taken: unknown[] = [];
// Whatever reaches the readers would reach columns of whole numbers.
const readers = {
  record: async (_id: string, interactions: readonly unknown[]) => {
    taken.push(...interactions);
    return { recorded: interactions.length };
  },
  setStance: async (_id: string, stance: unknown) => {
    taken.push(stance);
  },
};
const app = { clock: fixedClock(now), readers } as unknown as AppContext;
const http = new Hono<AppEnv>();
http.use((c, next) => {
  c.set('reader', { id: 'ann' } as never);
  return next();
});
http.route('/', interactionApi(app, createMetrics({})));
http.route('/', readerApi(app));
http.onError((error) => problemResponse(toProblem(error)));

const send = (method: string, path: string, body: unknown) =>
  http.request(path, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const act = (over: object) => ({ interactions: [{ id: 'act-00001', kind: 'opened', storyId: 3, ...over }] });
const stance = (until: unknown) => ({
  subject: { kind: 'word', key: 'ferry' },
  stance: 'mute',
  label: 'ferry',
  until,
});

beforeEach(() => {
  taken = [];
});

it.each([
  ['POST', '/interactions', act({ at: now - 0.5 }), 'interactions.0.at'],
  ['POST', '/interactions', act({ storyId: 2 ** 31 }), 'interactions.0.storyId'],
  ['POST', '/interactions', act({ articleId: 1.5 }), 'interactions.0.articleId'],
  ['PUT', '/reader/stances', stance(1.5), 'until'],
])('%s %s refuses what no column of whole numbers holds and names the field: %j', async (...given) => {
  const [method, path, body, field] = given;
  const answer = await send(method, path, body);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({
    code: 'invalid-field',
    detail: expect.stringContaining('openapi.json'),
    title: expect.stringContaining(`${field}:`),
  });
  expect(taken).toEqual([]);
});

it('takes whole numbers', async () => {
  expect((await send('POST', '/interactions', act({ at: now - 5 }))).status).toBe(200);
  expect((await send('PUT', '/reader/stances', stance(now + 1))).status).toBe(200);
  expect(taken).toMatchObject([{ at: now - 5 }, { until: now + 1 }]);
});
