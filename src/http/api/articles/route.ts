// GET /articles/:id
import { createRoute, z } from '@hono/zod-openapi';
import { withoutSecrets } from '../../../address/private-address.ts';
import { ownershipOf } from '../../../catalogue/ownership/ownership-of.ts';
import type { AppContext } from '../../app-context.ts';
import { articleForReader } from '../../article-for-reader.ts';
import { httpProblem } from '../../errors.ts';
import { pictureSchema } from '../editions/schema.ts';
import { idParams, jsonAnswer } from '../json-schemas.ts';
import { type ApiHono, newApi } from '../new-api.ts';
import { presentPicture } from '../stories/present-story.ts';

const articleSchema = z
  .object({
    id: z.int(),
    storyId: z.int(),
    title: z.string(),
    dek: z.string().nullable(),
    author: z.string().nullable(),
    publisher: z.object({ name: z.string(), owner: z.string().nullable() }).nullable(),
    url: z.string().nullable(),
    language: z.string().nullable(),
    publishedAt: z.string(),
    modifiedAt: z.string().nullable(),
    summary: z.string(),
    html: z.string().openapi({ description: 'Sanitised when it was taken in.' }),
    picture: pictureSchema.nullable(),
  })
  .openapi('Article');

const one = createRoute({
  method: 'get',
  path: '/articles/{id}',
  summary: 'An article made readable.',
  request: { params: idParams },
  responses: { 200: jsonAnswer(articleSchema, 'An article') },
});

export function articleApi(app: AppContext): ApiHono {
  const api = newApi();
  api.openapi(one, async (c) => {
    const { id } = c.req.valid('param');
    const found = await app.store.articles.findArticle(id);
    if (!found) throw httpProblem(404, { title: 'There is no such article.' });
    const body = await app.store.articles.findBody(id);
    const whole = { article: found, html: body?.html ?? '' };
    const { article, html } = await articleForReader(app, c.get('isAdmin'), whole);
    const publisher = app.publisher(article.publisherId);
    const { storyId, title, dek, author, url, language, summary } = article;
    return c.json(
      {
        id,
        storyId,
        title: withoutSecrets(title),
        dek: dek && withoutSecrets(dek),
        author: author && withoutSecrets(author),
        publisher: publisher ? { name: publisher.name, owner: ownershipOf(publisher)?.owner ?? null } : null,
        url,
        language,
        publishedAt: new Date(article.publishedAt).toISOString(),
        modifiedAt: article.modifiedAt === null ? null : new Date(article.modifiedAt).toISOString(),
        summary,
        html,
        picture: presentPicture(app, article.picture),
      },
      200,
    );
  });
  return api;
}
