// GET /stories/:id
import { createRoute, z } from '@hono/zod-openapi';
import type { AppContext } from '../../app-context.ts';
import { httpProblem } from '../../errors.ts';
import { otherLanguagesForReader } from '../../stories-for-reader.ts';
import { storyCardSchema } from '../editions/schema.ts';
import { idParams, jsonAnswer } from '../json-schemas.ts';
import { type ApiHono, newApi } from '../new-api.ts';
import { presentStory } from './present-story.ts';

const statedSchema = z.object({ value: z.string(), publisher: z.string(), href: z.string() });

const changeSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('number'),
    at: z.string(),
    about: z.string(),
    before: statedSchema,
    after: statedSchema,
  }),
  z.object({
    kind: z.literal('edit'),
    at: z.string(),
    what: z.enum(['number', 'name', 'correction']),
    publisher: z.string(),
    before: z.string().openapi({ description: 'The sentence as it was.' }),
    after: z.string(),
    href: z.string(),
  }),
]);

const storySchema = storyCardSchema
  .extend({
    importance: z.number(),
    keyPoints: z.array(
      z.object({ text: z.string(), publisher: z.string(), saidBy: z.string().nullable(), href: z.string() }),
    ),
    differences: z.array(
      z.object({
        about: z.string(),
        values: z.array(z.object({ value: z.string(), publishers: z.array(z.string()), href: z.string() })),
      }),
    ),
    changes: z
      .array(changeSchema)
      .openapi({ description: 'What is told otherwise than before, oldest first.' }),
    otherLanguages: z
      .array(storyCardSchema)
      .openapi({ description: 'The same event in other languages, by names and numbers.' }),
    coverage: z.array(
      z.object({
        articleId: z.int(),
        title: z.string(),
        publisher: z.string(),
        at: z.string(),
        kind: z.string(),
        repeats: z.int().nullable(),
        agency: z.string().nullable().openapi({ description: 'The agency whose report it is.' }),
        href: z.string(),
      }),
    ),
    timeline: z.array(
      z.object({
        at: z.string(),
        precision: z.enum(['day', 'month', 'year']),
        text: z.string(),
        publisher: z.string().nullable().openapi({ description: 'Whose headline or sentence it is.' }),
        storyId: z.int().nullable(),
        articleId: z.int().nullable(),
      }),
    ),
    entities: z.array(
      z.object({
        key: z.string(),
        kind: z.enum(['person', 'organisation', 'place', 'company']),
        name: z.string(),
        role: z.string().nullable(),
        ticker: z.string().nullable(),
        exchange: z.string().nullable(),
        reportedMove: z.string().nullable(),
      }),
    ),
  })
  .openapi('Story');

const one = createRoute({
  method: 'get',
  path: '/stories/{id}',
  summary: 'A story: key points, differences, coverage, timeline, entities.',
  request: { params: idParams },
  responses: { 200: jsonAnswer(storySchema, 'A story') },
});

export function storyApi(app: AppContext): ApiHono {
  const api = newApi();
  api.openapi(one, async (c) => {
    const { id } = c.req.valid('param');
    const story = await app.store.articles.findStory(id);
    if (!story) throw httpProblem(404, { title: 'There is no such story.' });
    const elsewhere = await otherLanguagesForReader(app, c.get('reader'), story);
    return c.json(presentStory(app, story, elsewhere), 200);
  });
  return api;
}
