// /healthz (the process lives), /readyz (it can serve), /metrics (Prometheus).
import { timingSafeEqual } from 'node:crypto';
import { getConnInfo } from '@hono/node-server/conninfo';
import { type Context, Hono } from 'hono';
import { isLoopback } from '../../config.ts';
import type { Store } from '../../model/store.ts';
import type { AppContext, AppEnv } from '../app-context.ts';
import { httpProblem } from '../errors.ts';
import type { Metrics } from './metrics.ts';

export function opsRoutes(
  app: Pick<AppContext, 'store' | 'live' | 'config' | 'version'>,
  metrics: Metrics,
  isStopping: () => boolean,
): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get('/healthz', (c) => c.json({ status: 'ok', version: app.version }));
  routes.get('/readyz', async (c) => {
    if (isStopping()) return c.json({ status: 'stopping' }, 503);
    const status = await storeStatus(app.store);
    return c.json({ status, stories: app.live.size }, status === 'no store' ? 503 : 200);
  });
  routes.get('/metrics', async (c) => {
    if (!mayReadMetrics(c, app.config)) throw httpProblem(404);
    return c.body(await metrics.registry.metrics(), 200, { 'content-type': metrics.registry.contentType });
  });
  return routes;
}

/**
 * A store that cannot be written, because its disk is full, serves all readers their pages: whoever took it out of
 * service for that would take those away too. It is told apart for who watches.
 */
async function storeStatus({
  maintenance,
}: Pick<Store, 'maintenance'>): Promise<'ok' | 'read-only' | 'no store'> {
  if (await maintenance.ping()) return 'ok';
  return maintenance.getSetting('readyz').then(
    () => 'read-only',
    () => 'no store',
  );
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
