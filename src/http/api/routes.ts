// The JSON API, version 1. Its description is generated from the same schemas: /api/v1/openapi.json.
import { OpenAPIHono } from '@hono/zod-openapi';
import type { AppContext, AppEnv } from '../app-context.ts';
import { httpProblem } from '../errors.ts';
import type { Metrics } from '../ops/metrics.ts';
import { articleApi } from './articles/route.ts';
import { editionApi } from './editions/route.ts';
import { interactionApi } from './interactions/route.ts';
import { readerApi } from './reader/route.ts';
import { searchApi } from './search/route.ts';
import { sourceApi } from './sources/route.ts';
import { storyApi } from './stories/route.ts';

export type ApiHono = OpenAPIHono<AppEnv>;

/** Validation failures become problem details that name the field. */
export function newApi(): ApiHono {
  return new OpenAPIHono<AppEnv>({
    defaultHook(result) {
      if (result.success) return;
      const issue = result.error.issues[0];
      const field = issue?.path.join('.') || 'The request';
      throw httpProblem(400, {
        code: 'invalid-field',
        title: `${field}: ${issue?.message ?? 'is not valid'}.`,
      });
    },
  });
}

export function apiRoutes(app: AppContext, metrics: Metrics): ApiHono {
  const api = newApi();
  api.use(async (c, next) => {
    await next();
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store');
  });
  api.route('/', editionApi(app));
  api.route('/', storyApi(app));
  api.route('/', articleApi(app));
  api.route('/', interactionApi(app, metrics));
  api.route('/', sourceApi(app));
  api.route('/', searchApi(app));
  api.route('/', readerApi(app));
  api.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Broadsheet',
      version: app.version,
      description: 'Editions, stories and what readers do.',
    },
    servers: [{ url: '/api/v1' }],
  });
  return api;
}
