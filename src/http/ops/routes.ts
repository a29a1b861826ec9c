// /healthz (the process lives), /readyz (it can serve), /metrics (Prometheus).
import { timingSafeEqual } from 'node:crypto';
import { getConnInfo } from '@hono/node-server/conninfo';
import { type Context, Hono } from 'hono';
import { isLoopback } from '../../config.ts';
import type { AppContext, AppEnv } from '../app-context.ts';
import { httpProblem } from '../errors.ts';
import type { Metrics } from './metrics.ts';

export function opsRoutes(app: AppContext, metrics: Metrics, isStopping: () => boolean): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get('/healthz', (c) => c.json({ status: 'ok', version: app.version }));
  routes.get('/readyz', async (c) => {
    if (isStopping()) return c.json({ status: 'stopping' }, 503);
    const store = await app.store.maintenance.ping();
    return c.json({ status: store ? 'ok' : 'no store', stories: app.live.size }, store ? 200 : 503);
  });
  routes.get('/metrics', async (c) => {
    if (!mayReadMetrics(c, app.config)) throw httpProblem(404);
    return c.body(await metrics.registry.metrics(), 200, { 'content-type': metrics.registry.contentType });
  });
  return routes;
}

/**
 * From this machine, unless a proxy forwarded it: some say so, and what comes in by the public address came through one.
 * From elsewhere with the token only.
 */
function mayReadMetrics(c: Context, { metricsToken: token, baseUrl }: AppContext['config']): boolean {
  const given = Buffer.from(c.req.header('authorization') ?? '');
  const wanted = Buffer.from(`Bearer ${token ?? ''}`);
  if (token !== null) return given.length === wanted.length && timingSafeEqual(given, wanted);
  const address = getConnInfo(c).remote.address ?? '';
  const isPublic = baseUrl !== null && c.req.header('host') === new URL(baseUrl).host;
  return isLoopback(address.replace(/^::ffff:/, '')) && !c.req.header('x-forwarded-for') && !isPublic;
}
