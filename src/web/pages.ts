// Every page of the program in one place: routes for readers, routes for strangers, the built assets.
// Bundled to dist/server/pages.js, which main.ts imports; tests import this file as it is.
import fs from 'node:fs';
import path from 'node:path';
import { Hono } from 'hono';
import type { Accounts } from '../http/accounts/accounts.ts';
import type { AppContext, AppEnv, AppRequest } from '../http/app-context.ts';
import type { Problem } from '../http/errors.ts';
import { sameOriginPath } from '../http/same-origin-path.ts';
import { renderPage } from './answer-page.ts';
import { assetRoutes } from './asset-routes.ts';
import { readAssets } from './assets.ts';
import { createPageKit, frameOf } from './page-kit.ts';
import { actRoutes } from './pages/acts/route.ts';
import { articleRoutes } from './pages/article/route.ts';
import { deskRoutes, strangerRoutes } from './pages/desk.ts';
import { frontRoutes } from './pages/front/route.ts';
import { listRoutes } from './pages/lists/route.ts';
import { ProblemPage } from './pages/problem/page.tsx';
import { storyRoutes } from './pages/story/route.ts';
import { subjectRoutes } from './pages/subject/route.ts';

export { renderFrontForBench } from './render-front-for-bench.ts';

export interface Pages {
  readonly routes: Hono<AppEnv>;
  readonly publicRoutes: Hono<AppEnv>;
  readonly assets: Hono<AppEnv>;
  /** As the reader of the request has it, where one is known by then. */
  renderProblem(problem: Problem, c: AppRequest): string;
}

/**
 * `accounts`: null for one local reader.
 * `distDir`: where the build stands; found by itself for the bundle and for the source.
 */
export function createPages(
  app: AppContext,
  accounts: Accounts | null = null,
  distDir: string = findDist(import.meta.dirname),
): Pages {
  const assets = readAssets(distDir);
  const kit = createPageKit(app, assets);
  const routes = new Hono<AppEnv>();
  for (const part of [
    frontRoutes(kit),
    listRoutes(kit),
    storyRoutes(kit),
    articleRoutes(kit),
    subjectRoutes(kit),
    actRoutes(kit),
    deskRoutes(kit, accounts),
  ]) {
    routes.route('/', part);
  }
  return {
    routes,
    publicRoutes: strangerRoutes(kit, accounts),
    assets: assetRoutes(assets),
    renderProblem(problem, c) {
      const reader = c.get('reader') ?? null;
      // What could not be done is not done again by changing the theme.
      const isPage = c.req.method === 'GET';
      const { pathname, search } = new URL(c.req.url);
      const path = isPage ? sameOriginPath(pathname + search, '/') : '/';
      const request = { reader, isAdmin: c.get('isAdmin') ?? false, path, notice: null };
      const retryHref = isPage && passesByItself.has(problem.status) ? path : null;
      return renderPage(ProblemPage({ frame: frameOf(app, assets, request), problem, retryHref }));
    },
  };
}

/** What may be well when it is asked for again. */
const passesByItself: ReadonlySet<number> = new Set([429, 500, 503]);

/** dist/server (the bundle) lies in dist; src/web (the source) has it two folders up. */
function findDist(here: string): string {
  const parent = path.resolve(here, '..');
  return fs.existsSync(path.join(parent, 'manifest')) ? parent : path.resolve(here, '../../dist');
}
