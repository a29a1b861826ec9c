// What a person sees when something went wrong: the paper, what happened, what to do, a way home.
import { Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import type { AppContext, AppEnv } from '../http/app-context.ts';
import { httpProblem, toProblem } from '../http/errors.ts';
import { fixedClock } from '../model/clock.ts';
import { defaultReaderSettings } from '../model/reader.ts';
import { testNow } from './build-for-tests.ts';
import { createPages } from './pages.ts';

const app = {
  config: readConfig({ dataDir: '/nowhere' }, {}),
  clock: fixedClock(testNow),
  publishers: () => [],
  version: '0',
} as unknown as AppContext;
const pages = createPages(app);
const http = new Hono<AppEnv>();
http.all('/:status/:who/*', (c) => {
  if (c.req.param('who') === 'reader') c.set('reader', { settings: defaultReaderSettings } as never);
  const status = Number(c.req.param('status')) as ContentfulStatusCode;
  throw status === 500 ? new Error('the secret of the house') : httpProblem(status);
});
http.onError((error, c) => {
  const problem = toProblem(error);
  return c.html(pages.renderProblem(problem, c), problem.status);
});

async function seen(path: string, method = 'GET'): Promise<string> {
  return (await http.request(path, { method })).text();
}

describe.each([400, 403, 404, 413, 429, 500, 503])('the page of a %d', (status) => {
  it.each(['reader', 'stranger'])('has the masthead, words and a way home for a %s', async (who) => {
    const html = await seen(`/${status}/${who}/x`);
    expect(html).toMatch(/<p class="mast__name"><a href="\/">Broadsheet<\/a>/);
    expect(html).toContain(`<p class="label">${status}</p>`);
    const [, title, detail] = /<h1>([^<]+)<\/h1><p>([^<]+)<\/p>/.exec(html) ?? [];
    expect(title?.split(' ').length).toBeGreaterThan(2);
    expect(detail).toMatch(/[.]$/);
    expect(html).toMatch(/<a class="btn[^"]*" href="\/">/);
    expect(html).not.toContain('secret');
  });
});

it('offers to try again where a page may be well the next time, and never to do again what was sent', async () => {
  expect(await seen('/503/reader/search?q=a&page=2')).toContain('href="/503/reader/search?q=a&amp;page=2"');
  expect(await seen('/404/reader/search')).not.toContain('>Try again<');
  expect(await seen('/503/reader/search', 'POST')).not.toContain('>Try again<');
});

it('links to no other site, whatever was asked for', async () => {
  const problem = toProblem(httpProblem(503));
  const other = new Hono<AppEnv>().all('*', (c) => c.html(pages.renderProblem(problem, c)));
  const html = await (await other.request(new Request('http://127.0.0.1//evil.example/x'))).text();
  expect(html).not.toContain('evil.example');
});
