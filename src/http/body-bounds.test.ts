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
