// POST /interactions: what the reader did, in batches; doubled ids count once.
import { createRoute, z } from '@hono/zod-openapi';
import type { AppContext } from '../../app-context.ts';
import type { Metrics } from '../../ops/metrics.ts';
import { subjectSchema } from '../editions/schema.ts';
import { idSchema, jsonAnswer, jsonBody } from '../json-schemas.ts';
import { type ApiHono, newApi } from '../new-api.ts';

const interactionSchema = z.object({
  id: z.string().min(8).max(64).openapi({ description: 'Made by the client; sending it twice is harmless.' }),
  kind: z.enum([
    'seen',
    'opened',
    'read',
    'saved',
    'unsaved',
    'shared',
    'hidden',
    'unhidden',
    'more',
    'less',
    'relented',
    'unwished',
  ]),
  storyId: idSchema.openapi({
    description: 'An act on a story that is not there is left out, and not counted.',
  }),
  articleId: idSchema.nullable().default(null).openapi({
    description: 'Of that story: an act that names an article of another is left out, and not counted.',
  }),
  seconds: z.number().min(0).max(86_400).nullable().default(null),
  share: z.number().min(0).max(1).nullable().default(null),
  editionId: z.string().max(80).nullable().default(null),
  subject: subjectSchema.nullable().default(null),
  at: z
    .int()
    .optional()
    .openapi({ description: 'Milliseconds; a time ahead of the server is taken as now.' }),
});

const record = createRoute({
  method: 'post',
  path: '/interactions',
  summary: 'Records interactions; they are learned from at once. Those left out cost the others nothing.',
  request: { body: jsonBody(z.object({ interactions: z.array(interactionSchema).min(1).max(200) })) },
  responses: { 200: jsonAnswer(z.object({ recorded: z.int() }), 'Recorded') },
});

const oldestMs = 30 * 86_400_000;

export function interactionApi(app: AppContext, metrics: Metrics): ApiHono {
  const api = newApi();
  api.openapi(record, async (c) => {
    const now = app.clock.now();
    const { interactions } = c.req.valid('json');
    const clamped = interactions.map((interaction) => ({
      ...interaction,
      at: Math.max(now - oldestMs, Math.min(now, interaction.at ?? now)),
    }));
    const answer = await app.readers.record(c.get('reader').id, clamped);
    for (const { kind } of clamped) metrics.interactions.inc({ kind });
    return c.json(answer, 200);
  });
  return api;
}
