// The JSON API, version 1. Its description is generated from the same schemas: /api/v1/openapi.json.
import type { AppContext } from '../app-context.ts';
import type { Metrics } from '../ops/metrics.ts';
import { articleApi } from './articles/route.ts';
import { controlApi } from './controls/route.ts';
import { editionApi } from './editions/route.ts';
import { interactionApi } from './interactions/route.ts';
import { type ApiHono, newApi } from './new-api.ts';
import { readerApi } from './reader/route.ts';
import { searchApi } from './search/route.ts';
import { sourceApi } from './sources/route.ts';
import { storyApi } from './stories/route.ts';

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
  api.route('/', controlApi(app));
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
