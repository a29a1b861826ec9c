// GET/POST /controls, DELETE /controls/:id: what the editors laid down about the front page. For administrators.
import { createRoute, z } from '@hono/zod-openapi';
import { withoutSecrets } from '../../../address/private-address.ts';
import { type Control, isInForce } from '../../../model/control.ts';
import type { ControlWish } from '../../../model/services.ts';
import type { AppContext } from '../../app-context.ts';
import { httpProblem } from '../../errors.ts';
import { onlyAdministrators } from '../../only-administrators.ts';
import { subjectSchema } from '../editions/schema.ts';
import { doneAnswer, idParams, idSchema, jsonAnswer, jsonBody, keptText } from '../json-schemas.ts';
import { type ApiHono, newApi } from '../new-api.ts';

const kinds = ['pin', 'boost', 'bury', 'exclude', 'sponsor'] as const;
const until = z.iso.datetime({ offset: true }).nullable();
const note = keptText(300).min(1).openapi({ description: 'Why; readers see it.' });
const sponsoredSchema = z
  .object({
    payer: keptText(100).min(1).openapi({ description: 'Who pays.' }),
    headline: keptText(200).min(1),
    text: keptText(500).nullable(),
    href: keptText(2000).min(1).openapi({ description: 'https or http.' }),
  })
  .openapi('SponsoredText');

const controlSchema = z
  .object({
    id: z.int(),
    kind: z.enum(kinds),
    subject: subjectSchema.nullable(),
    label: z.string(),
    place: z
      .int()
      .nullable()
      .openapi({ description: 'Of a pin from 1, the lead; of a sponsored slot 1 to 3.' }),
    sponsored: sponsoredSchema.nullable(),
    note: z.string(),
    setBy: z.string().nullable().openapi({ description: 'Reader; null where that account is gone.' }),
    setAt: z.string(),
    until: z.string().nullable(),
    endedAt: z.string().nullable().openapi({ description: 'When it was lifted.' }),
    endedBy: z.string().nullable(),
    inForce: z.boolean(),
  })
  .openapi('Control');

const wishSchema = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.enum(['pin', 'boost', 'bury', 'exclude']),
      subject: subjectSchema,
      note,
      until: until.default(null),
      place: z.int().min(1).max(8).optional(),
    }),
    z.object({
      kind: z.literal('sponsor'),
      sponsored: sponsoredSchema,
      note,
      until: until.default(null),
      place: z.int().min(1).max(3),
    }),
  ])
  .openapi('ControlWish');

const list = createRoute({
  method: 'get',
  path: '/controls',
  summary: "The editors' controls, in force and over, newest first. For administrators.",
  request: {
    query: z.object({
      before: z.coerce.number().int().positive().max(2_147_483_647).optional(),
      limit: z.coerce.number().int().min(1).max(200).default(100),
    }),
  },
  responses: { 200: jsonAnswer(z.object({ controls: z.array(controlSchema) }), 'Controls') },
});

const set = createRoute({
  method: 'post',
  path: '/controls',
  summary:
    'Pins, boosts, buries or excludes a story, publisher, topic, name or word, or fills a sponsored slot; in the place of any other control on the same subject. For administrators.',
  request: { body: jsonBody(wishSchema) },
  responses: {
    200: jsonAnswer(controlSchema, 'As it stands now'),
    422: { description: 'What stands in its way' },
  },
});

const end = createRoute({
  method: 'delete',
  path: '/controls/{id}',
  summary: 'Lifts a control; it stays listed. For administrators.',
  request: { params: idParams.extend({ id: z.coerce.number().pipe(idSchema) }) },
  responses: { 200: doneAnswer, 404: { description: 'None of that number is in force' } },
});

export function controlApi(app: AppContext): ApiHono {
  const api = newApi();
  api.openapi(list, async (c) => {
    onlyAdministrators(c, 'see who set what');
    const { before, limit } = c.req.valid('query');
    const request = before === undefined ? { limit } : { before, limit };
    const controls = await app.controls.list(request);
    return c.json({ controls: controls.map((one) => present(one, app.clock.now())) }, 200);
  });
  api.openapi(set, async (c) => {
    onlyAdministrators(c, 'steer the front page');
    const wish = c.req.valid('json');
    const ends = wish.until === null ? null : Date.parse(wish.until);
    const outcome = await app.controls.set({ ...wish, until: ends } as ControlWish, c.get('reader').id);
    if (outcome.kind === 'refused')
      throw httpProblem(422, {
        code: 'control-refused',
        title: outcome.why,
        detail: 'Nothing was changed.',
      });
    return c.json(present(outcome.control, app.clock.now()), 200);
  });
  api.openapi(end, async (c) => {
    onlyAdministrators(c, 'steer the front page');
    const ended = await app.controls.end(c.req.valid('param').id, c.get('reader').id);
    if (!ended) throw httpProblem(404, { title: 'No control of that number is in force.' });
    return c.json({ done: true as const }, 200);
  });
  return api;
}

function present(control: Control, now: number): z.infer<typeof controlSchema> {
  const at = (time: number | null) => (time === null ? null : new Date(time).toISOString());
  const { id, kind, subject, place, note: why, setBy, endedBy, sponsored } = control;
  return {
    id,
    kind,
    subject: subject && { ...subject },
    label: withoutSecrets(control.label),
    place,
    sponsored: sponsored && { ...sponsored },
    note: why,
    setBy,
    setAt: new Date(control.setAt).toISOString(),
    until: at(control.until),
    endedAt: at(control.endedAt),
    endedBy,
    inForce: isInForce(control, now),
  };
}
