import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { boundedBodies } from './body-bounds.ts';
import { problemResponse, toProblem } from './errors.ts';

const app = new Hono();
app.use(boundedBodies());
app.post('*', async (c) => c.text(String((await c.req.text()).length)));
app.onError((error) => problemResponse(toProblem(error)));

const mib = 1024 * 1024;

it.each([
  ['/account/sign-in', 10_000, 200],
  ['/account/sign-in', 20_000, 413],
  ['/api/auth/passkey/verify-authentication', 20_000, 413],
  ['/api/v1/interactions', 200_000, 200],
  ['/api/v1/interactions', mib, 413],
  ['/steer', mib, 413],
  ['/sources/add', mib, 413],
  ['/api/v1/opml', 11 * mib, 200],
  ['/sources/import', 11 * mib, 200],
  ['/welcome/sources', 11 * mib, 200],
  ['/api/v1/opml', 13 * mib, 413],
])('answers a body for %s of %d bytes with %d', async (path, bytes, status) => {
  const body = 'a'.repeat(bytes);
  const declared = { 'content-length': String(bytes) };
  expect((await app.request(path, { method: 'POST', headers: declared, body })).status).toBe(status);
  const unannounced = new Blob([body]).stream();
  const request = new Request(`http://localhost${path}`, {
    method: 'POST',
    body: unannounced,
    duplex: 'half',
  } as RequestInit);
  expect((await app.request(request)).status).toBe(status);
});

it.each(['/sources/import', '/welcome/sources', '/steer'])(
  'bounds urlencoded forms for %s, however their type is written',
  async (path) => {
    const type = 'Application/X-WWW-Form-Urlencoded ; charset=utf-8';
    const send = (bytes: number) =>
      app.request(path, {
        method: 'POST',
        headers: { 'content-type': type, 'content-length': String(bytes) },
        body: 'a'.repeat(bytes),
      });
    expect((await send(200_000)).status).toBe(200);
    expect((await send(300_000)).status).toBe(413);
  },
);

it('takes an OPML file that is sent without a type, which curl calls a form', async () => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const send = (bytes: number) =>
    app.request('/api/v1/opml', { method: 'POST', headers, body: 'a'.repeat(bytes) });
  expect((await send(11 * mib)).status).toBe(200);
  expect((await send(13 * mib)).status).toBe(413);
});

it('takes a form of few parts with a long file, and none of very many parts or with a long head', async () => {
  const forms = new Hono();
  forms.use(boundedBodies());
  forms.post('*', async (c) => c.text(String(((await c.req.parseBody()).opml as File).size)));
  forms.onError((error) => problemResponse(toProblem(error)));
  const form = new FormData();
  form.set('opml', new File(['a'.repeat(9 * mib)], 'feeds.opml'));
  const taken = await forms.request('/sources/import', { method: 'POST', body: form });
  expect([taken.status, await taken.text()]).toEqual([200, String(9 * mib)]);
  const longHead = new FormData();
  longHead.set('a'.repeat(2_000), 'x');
  expect((await forms.request('/sources/import', { method: 'POST', body: longHead })).status).toBe(413);
  for (let n = 0; n < 1_001; n++) form.append('a', 'x');
  expect((await forms.request('/sources/import', { method: 'POST', body: form })).status).toBe(413);
});
