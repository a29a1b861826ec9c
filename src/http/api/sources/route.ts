// GET/POST/DELETE /sources, DELETE /sources/:id, POST /sources/refresh, GET /progress, OPML in and out.
import { createRoute, z } from '@hono/zod-openapi';
import { isPrivateAddress, publicAddress, withoutSecrets } from '../../../address/private-address.ts';
import { sourcesOfFolder } from '../../../ingest/folder-path.ts';
import type { SourceHealth } from '../../../model/source.ts';
import type { AppContext } from '../../app-context.ts';
import { httpProblem } from '../../errors.ts';
import { onlyAdministrators } from '../../only-administrators.ts';
import { idParams, jsonAnswer, jsonBody, keptText } from '../json-schemas.ts';
import { type ApiHono, newApi } from '../new-api.ts';

const sourceSchema = z
  .object({
    id: z.int(),
    title: z.string(),
    feedUrl: z.string(),
    addressHidden: z.boolean().openapi({
      description:
        'The address holds a password or a token, which only administrators see: "…" stands for it.',
    }),
    siteUrl: z.string().nullable(),
    publisherId: z.int(),
    folder: z.array(z.string()),
    state: z.enum(['active', 'paused', 'gone']),
    lastSuccessAt: z.string().nullable(),
    nextCheckAt: z.string(),
    articleCount: z.int(),
    articlesThisWeek: z.int(),
    failure: z
      .object({ kind: z.string(), permanent: z.boolean(), count: z.int(), detail: z.string() })
      .nullable(),
  })
  .openapi('Source');

const progressSchema = z
  .object({
    running: z.boolean(),
    total: z.int(),
    done: z.int(),
    failed: z.int(),
    newArticles: z.int(),
    stories: z.int(),
  })
  .openapi('Progress');

const list = createRoute({
  method: 'get',
  path: '/sources',
  summary: 'All sources with their health.',
  responses: { 200: jsonAnswer(z.object({ sources: z.array(sourceSchema) }), 'Sources') },
});

const add = createRoute({
  method: 'post',
  path: '/sources',
  summary: 'Adds a feed, or the feed of a site, while there is room (BROADSHEET_MAX_SOURCES).',
  request: {
    body: jsonBody(
      z.object({
        address: z.string().min(1).max(2000),
        folder: z.array(keptText(200)).max(20).optional(),
      }),
    ),
  },
  responses: {
    200: jsonAnswer(
      z.object({
        kind: z.enum(['added', 'known', 'choose']),
        sourceId: z.int().nullable(),
        feeds: z.array(z.object({ url: z.string(), title: z.string() })),
      }),
      'Added, known already, or several to choose from',
    ),
  },
});

const remove = createRoute({
  method: 'delete',
  path: '/sources/{id}',
  summary: 'Removes a source and its articles; saved ones stay. For administrators.',
  request: { params: idParams },
  responses: { 200: jsonAnswer(z.object({ removed: z.int() }), 'Removed') },
});

const removeFolder = createRoute({
  method: 'delete',
  path: '/sources',
  summary:
    'Removes all sources that stand in a folder, not those in folders within it, with their articles; saved ones stay. For administrators.',
  request: {
    query: z.object({
      folder: z
        .string()
        .min(1)
        .max(2000)
        .openapi({ description: 'With / between levels: "Business/Markets".' }),
    }),
  },
  responses: { 200: jsonAnswer(z.object({ removed: z.int() }), 'Removed') },
});

const refresh = createRoute({
  method: 'post',
  path: '/sources/refresh',
  summary: 'Checks all sources now; answers at once, see /progress. For administrators.',
  responses: { 202: jsonAnswer(progressSchema, 'Started') },
});

const progress = createRoute({
  method: 'get',
  path: '/progress',
  summary: 'How far the refresh under way is.',
  responses: { 200: jsonAnswer(progressSchema, 'Progress') },
});

export function sourceApi(app: AppContext): ApiHono {
  const api = newApi();
  const progressNow = () => {
    const { running, total, done, failed, newArticles } = app.sources.progress();
    return { running, total, done, failed, newArticles, stories: app.live.size };
  };

  api.openapi(list, async (c) => {
    const health = await app.store.sources.listSourceHealth(app.clock.now());
    return c.json({ sources: health.map((one) => presentSource(one, c.get('isAdmin'))) }, 200);
  });
  api.openapi(add, async (c) => {
    const { address, folder } = c.req.valid('json');
    const outcome = await app.sources.add(address, folder);
    if (outcome.kind === 'failed') {
      throw outcome.full
        ? httpProblem(422, {
            code: 'too-many-sources',
            title: outcome.message,
            detail: 'Nothing was changed.',
          })
        : httpProblem(422, {
            code: 'no-feed',
            title: outcome.message,
            detail: 'Check the address and try again.',
          });
    }
    const feeds = outcome.kind === 'choose' ? [...outcome.feeds] : [];
    const sourceId = outcome.kind === 'choose' ? null : outcome.source.id;
    return c.json({ kind: outcome.kind, sourceId, feeds }, 200);
  });
  api.openapi(remove, async (c) => {
    onlyAdministrators(c, 'remove sources');
    return c.json({ removed: await app.sources.remove([c.req.valid('param').id]) }, 200);
  });
  api.openapi(removeFolder, async (c) => {
    onlyAdministrators(c, 'remove sources');
    const { folder } = c.req.valid('query');
    const inFolder = sourcesOfFolder(await app.store.sources.listSources(), folder);
    if (inFolder.length === 0) {
      throw httpProblem(404, {
        code: 'unknown-folder',
        title: 'There are no sources in that folder.',
        detail: 'Every source is listed with its folder under /api/v1/sources.',
      });
    }
    return c.json({ removed: await app.sources.remove(inFolder.map(({ id }) => id)) }, 200);
  });
  api.openapi(refresh, async (c) => {
    onlyAdministrators(c, 'have all sources read at once');
    await app.sources.refresh();
    return c.json(progressNow(), 202);
  });
  api.openapi(progress, (c) => c.json(progressNow(), 200));

  api.get('/opml', async (c) =>
    c.body(await app.sources.exportOpml({ withPrivate: c.get('isAdmin') }), 200, {
      'content-type': 'text/x-opml; charset=utf-8',
      'content-disposition': 'attachment; filename="broadsheet.opml"',
    }),
  );
  api.post('/opml', async (c) => {
    const outcome = await app.sources.importOpml(new Uint8Array(await c.req.arrayBuffer()));
    if (outcome.kind === 'failed') {
      throw httpProblem(422, { code: 'not-opml', title: outcome.message, detail: 'Nothing was changed.' });
    }
    const { added, known, skipped, full } = outcome;
    return c.json({ added, known, skipped, full });
  });
  return api;
}

/** @param whole true for administrators; others see no password and no token of an address */
function presentSource({ source, articleCount, articlesThisWeek }: SourceHealth, whole: boolean) {
  const { id, publisherId, state, failure } = source;
  const shown = (text: string) => (whole ? text : withoutSecrets(text));
  const site = source.siteUrl;
  return {
    id,
    title: shown(source.title),
    feedUrl: whole ? source.feedUrl : publicAddress(source.feedUrl),
    addressHidden: !whole && isPrivateAddress(source.feedUrl),
    siteUrl: site !== null && !whole ? publicAddress(site) : site,
    publisherId,
    folder: source.folder.map(shown),
    state,
    lastSuccessAt: source.lastSuccessAt === null ? null : new Date(source.lastSuccessAt).toISOString(),
    nextCheckAt: new Date(source.nextCheckAt).toISOString(),
    articleCount,
    articlesThisWeek,
    failure: failure && {
      kind: failure.kind,
      permanent: failure.permanent,
      count: failure.count,
      detail: shown(failure.detail),
    },
  };
}
