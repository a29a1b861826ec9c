import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { problemResponse, toProblem } from './errors.ts';
import { onlyLocalHosts } from './guard.ts';

const app = new Hono();
app.onError((error) => problemResponse(toProblem(error)));
app.use(onlyLocalHosts());
app.get('/', (c) => c.text('front page'));

const ask = (host: string, localPort?: number) =>
  app.request(
    '/',
    { headers: { host } },
    localPort === undefined ? {} : { incoming: { socket: { localPort } } },
  );

// It said "Open it at http://127.0.0.1", where nothing answered: the port was missing.
it('sends whoever comes by another name to the address that answers, with its port', async () => {
  const answer = await ask('news.example:8123', 8123);
  expect(answer.status).toBe(403);
  expect(await answer.text()).toContain('http://127.0.0.1:8123,');
  expect(await (await ask('news.example', 80)).text()).toContain('http://127.0.0.1,');
  expect((await ask('127.0.0.1:8123', 8123)).status).toBe(200);
});
