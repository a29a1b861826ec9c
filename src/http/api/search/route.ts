// GET /search?q=
import { createRoute, z } from '@hono/zod-openapi';
import { parseSearchQuery } from '../../../search/parse-search-query.ts';
import type { AppContext } from '../../app-context.ts';
import { searchArticles } from '../../search-articles.ts';
import { jsonAnswer } from '../json-schemas.ts';
import { type ApiHono, newApi } from '../new-api.ts';

const hitSchema = z
  .object({
    articleId: z.int(),
    storyId: z.int(),
    title: z.string(),
    publisher: z.string().nullable(),
    publishedAt: z.string(),
    snippet: z.string().openapi({ description: 'Matches stand between U+0002 and U+0003.' }),
    href: z.string(),
  })
  .openapi('SearchHit');

const answerSchema = z.object({
  hits: z.array(hitSchema),
  more: z.boolean(),
  notes: z.array(z.string()).openapi({
    description:
      'What of the query was not understood and left out, in sentences for a person; [] when nothing.',
  }),
});

const search = createRoute({
  method: 'get',
  path: '/search',
  summary: 'Full-text search, with "phrases", source: topic: before: after: and -exclusions',
  request: {
    query: z.object({
      q: z.string().min(1).max(500),
      page: z.coerce.number().int().min(1).max(50).default(1),
    }),
  },
  responses: { 200: jsonAnswer(answerSchema, 'Hits') },
});

const pageSize = 20;

export function searchApi(app: AppContext): ApiHono {
  const api = newApi();
  api.openapi(search, async (c) => {
    const { q, page } = c.req.valid('query');
    const { query, notes } = parseSearchQuery(q, { publishers: app.publishers(), now: app.clock.now() });
    const found = await searchArticles(app, { ...query, limit: pageSize, offset: (page - 1) * pageSize });
    const hits = found.hits.map(({ article, snippet }) => ({
      articleId: article.id,
      storyId: article.storyId,
      title: article.title,
      publisher: app.publisher(article.publisherId)?.name ?? null,
      publishedAt: new Date(article.publishedAt).toISOString(),
      snippet,
      href: `/articles/${article.id}`,
    }));
    return c.json({ hits, more: found.more, notes: [...notes] }, 200);
  });
  return api;
}
