// Every route of the program in one place, behind the same guards.
import { Hono } from 'hono';
import { routePath } from 'hono/route';
import type { Accounts } from './accounts/accounts.ts';
import { createAttemptLimit } from './accounts/attempt-limit.ts';
import { accountRoutes, localReader, signedInReader } from './accounts/routes.ts';
import { apiRoutes } from './api/routes.ts';
import type { AppContext, AppEnv, AppRequest } from './app-context.ts';
import { boundedBodies } from './body-bounds.ts';
import { clientAddressReader } from './client-address.ts';
import { httpProblem, type Problem, problemResponse, toProblem } from './errors.ts';
import { onlyLocalHosts, sameOriginWrites, securityHeaders } from './guard.ts';
import type { Metrics } from './ops/metrics.ts';
import { opsRoutes } from './ops/routes.ts';
import { pictureRoutes } from './pictures/route.ts';

export interface HttpAppParts {
  readonly app: AppContext;
  readonly metrics: Metrics;
  /** null: one local reader. */
  readonly accounts: Accounts | null;
  /** Pages and their assets, built by Vite; null in tests of the API alone. */
  readonly pages: {
    readonly routes: Hono<AppEnv>;
    readonly publicRoutes: Hono<AppEnv>;
    readonly assets: Hono<AppEnv>;
    renderProblem(problem: Problem, c: AppRequest): string;
  } | null;
  isStopping(): boolean;
}

/** Paths that a stranger may see when accounts are on. */
const openPaths = [
  '/sign-in',
  '/sign-up',
  '/new-password',
  '/account/sign-in',
  '/account/sign-up',
  '/account/new-password',
  '/api/auth/',
];

export function createHttpApp(parts: HttpAppParts): Hono<AppEnv> {
  const { app, metrics, accounts, pages } = parts;
  const http = new Hono<AppEnv>();

  http.use(async (c, next) => {
    const start = performance.now();
    await next();
    const status = `${Math.floor(c.res.status / 100)}xx`;
    metrics.httpSeconds.observe({ route: routePath(c, -1), status }, (performance.now() - start) / 1000);
  });
  http.use(securityHeaders());
  if (!accounts) http.use(onlyLocalHosts());
  http.use(sameOriginWrites(app.config.baseUrl));
  http.use(boundedBodies());

  http.route('/', opsRoutes(app, metrics, parts.isStopping));
  if (pages) http.route('/', pages.assets);
  if (accounts) {
    const clientAddress = clientAddressReader(app.config.trustedProxies);
    const attempts = createAttemptLimit(app.clock);
    http.all('/api/auth/*', (c) => accounts.handle(c.req.raw, clientAddress(c)));
    http.route('/account', accountRoutes({ accounts, attempts, clientAddress }));
  }
  if (pages) http.route('/', pages.publicRoutes);

  const reader = accounts ? signedInReader(app, accounts) : localReader(app);
  http.use(async (c, next) => {
    if (openPaths.some((path) => c.req.path.startsWith(path))) return next();
    return reader(c, next);
  });
  http.route('/pictures', pictureRoutes(app));
  http.route('/api/v1', apiRoutes(app, metrics));
  if (pages) http.route('/', pages.routes);

  http.notFound((c) => answerProblem(c, toProblem(httpProblem(404)), pages));
  http.onError((error, c) => {
    const problem = toProblem(error);
    if (isCutOff(error)) app.log.debug({ path: c.req.path }, 'a client went away while it was sending');
    else if (problem.status >= 500) app.log.error({ err: error, path: c.req.path }, 'a request failed');
    return answerProblem(c, problem, pages);
  });
  return http;
}

/** What Node makes of a body that ends before its time; a store that is lost says more than "aborted". */
function isCutOff(error: Error): boolean {
  return error.message === 'aborted' && 'code' in error && error.code === 'ECONNRESET';
}

function answerProblem(c: AppRequest, problem: Problem, pages: HttpAppParts['pages']): Response {
  const { path } = c.req;
  const forMachines = path.startsWith('/api/') || path.startsWith('/pictures/') || path === '/metrics';
  if (forMachines || !pages) return problemResponse(problem);
  return new Response(pages.renderProblem(problem, c), {
    status: problem.status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  });
}
