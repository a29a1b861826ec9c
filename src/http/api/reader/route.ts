// The reader's own data: settings, stances, interests, export, erase.
import { createRoute, z } from '@hono/zod-openapi';
import { withoutSecrets } from '../../../address/private-address.ts';
import { findCountry } from '../../../catalogue/countries.ts';
import { switchableParts } from '../../../rank/without-parts.ts';
import type { AppContext } from '../../app-context.ts';
import { httpProblem } from '../../errors.ts';
import { knownZone } from '../../known-zone.ts';
import { subjectSchema } from '../editions/schema.ts';
import { doneAnswer, jsonAnswer, jsonBody, keptText } from '../json-schemas.ts';
import { type ApiHono, newApi } from '../new-api.ts';

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** A tag such as "en" or "pt-BR": with only a language that nothing is written in, the front page would be empty. */
function isLanguage(tag: string): boolean {
  if (!/^[a-z]{2,3}(?:-[a-zA-Z0-9]{2,8})*$/.test(tag)) return false;
  try {
    return languageNames.of(tag) !== undefined;
  } catch {
    return false;
  }
}

const isCountry = (code: string) => findCountry(code) !== undefined;

const settingsSchema = z
  .object({
    theme: z.enum(['auto', 'light', 'sepia', 'dark']),
    timeZone: z.string().max(60).nullable(),
    personalise: z.boolean(),
    languages: z.array(z.string().max(20).refine(isLanguage, 'No language that is known here.')).max(50),
    countries: z.array(z.string().length(2).refine(isCountry, 'No country that is known here.')).max(250),
    textSize: z.enum(['small', 'standard', 'large']),
    withoutParts: z
      .array(z.enum(switchableParts as [string, ...string[]]))
      .max(50)
      .openapi({ description: 'Parts of the sum that are switched off for this reader, by component name.' }),
  })
  .openapi('ReaderSettings');

const stanceSchema = z
  .object({
    subject: subjectSchema,
    stance: z.enum(['follow', 'mute']),
    label: keptText(200).min(1),
    until: z.int().nullable().default(null),
  })
  .openapi('Stance');

const interestSchema = z
  .object({
    subject: subjectSchema,
    label: z.string(),
    strength: z.number().min(-1).max(1),
    evidence: z.string(),
    readings: z.number(),
    acts: z.number(),
    stance: z.enum(['follow', 'mute']).nullable(),
    pinned: z.boolean(),
  })
  .openapi('Interest');

const getSettings = createRoute({
  method: 'get',
  path: '/reader/settings',
  summary: "The reader's settings.",
  responses: { 200: jsonAnswer(settingsSchema, 'Settings') },
});
const patchSettings = createRoute({
  method: 'patch',
  path: '/reader/settings',
  summary: 'Changes some settings.',
  request: { body: jsonBody(settingsSchema.partial()) },
  responses: {
    200: jsonAnswer(settingsSchema, 'Settings'),
    422: { description: 'A time zone that is not known' },
  },
});
const getStances = createRoute({
  method: 'get',
  path: '/reader/stances',
  summary: 'What the reader follows and mutes.',
  responses: {
    200: jsonAnswer(z.object({ stances: z.array(stanceSchema) }), 'Stances'),
  },
});
const putStance = createRoute({
  method: 'put',
  path: '/reader/stances',
  summary: 'Follows or mutes a topic, entity, publisher, word or story.',
  request: { body: jsonBody(stanceSchema) },
  responses: { 200: doneAnswer },
});
const deleteStance = createRoute({
  method: 'delete',
  path: '/reader/stances',
  summary: 'Takes a follow or mute back.',
  request: { body: jsonBody(subjectSchema) },
  responses: { 200: doneAnswer },
});
const getInterests = createRoute({
  method: 'get',
  path: '/reader/interests',
  summary: 'What Broadsheet thinks the reader cares about, with the evidence.',
  responses: {
    200: jsonAnswer(z.object({ interests: z.array(interestSchema) }), 'Interests'),
  },
});
const putInterest = createRoute({
  method: 'put',
  path: '/reader/interests',
  summary: 'Sets an interest by hand; null forgets it.',
  request: {
    body: jsonBody(z.object({ subject: subjectSchema, strength: z.number().min(-1).max(1).nullable() })),
  },
  responses: { 200: doneAnswer },
});
const eraseAll = createRoute({
  method: 'delete',
  path: '/reader',
  summary: 'Erases everything held about the reader.',
  responses: { 200: doneAnswer },
});

export function readerApi(app: AppContext): ApiHono {
  const api = newApi();
  api.openapi(getSettings, (c) => c.json(plain(c.get('reader').settings), 200));
  api.openapi(patchSettings, async (c) => {
    const change = withKnownZone(c.req.valid('json'));
    return c.json(plain(await app.readers.updateSettings(c.get('reader').id, change)), 200);
  });
  api.openapi(getStances, async (c) => {
    const stances = await app.readers.stances(c.get('reader').id);
    return c.json(
      { stances: stances.map(({ subject, stance, label, until }) => ({ subject, stance, label, until })) },
      200,
    );
  });
  api.openapi(putStance, async (c) => {
    await app.readers.setStance(c.get('reader').id, { ...c.req.valid('json'), at: app.clock.now() });
    return c.json({ done: true as const }, 200);
  });
  api.openapi(deleteStance, async (c) => {
    await app.readers.removeStance(c.get('reader').id, c.req.valid('json'));
    return c.json({ done: true as const }, 200);
  });
  api.openapi(getInterests, async (c) => {
    const interests = await app.readers.interests(c.get('reader').id);
    return c.json({ interests: interests.map(({ lastAt: _, ...interest }) => interest) }, 200);
  });
  api.openapi(putInterest, async (c) => {
    const { subject, strength } = c.req.valid('json');
    await app.readers.correctInterest(c.get('reader').id, subject, strength);
    return c.json({ done: true as const }, 200);
  });
  api.openapi(eraseAll, async (c) => {
    await app.readers.eraseAll(c.get('reader').id);
    return c.json({ done: true as const }, 200);
  });
  api.get('/reader/export', async (c) => {
    const data = await app.readers.exportAll(c.get('reader').id);
    const text = JSON.stringify(data, null, 2);
    // What was saved is named with its headline and address: from a private feed they may open it.
    return c.body(c.get('isAdmin') ? text : withoutSecrets(text), 200, {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="broadsheet-my-data.json"',
    });
  });
  return api;
}

/** @throws HTTPException 422 for a zone that this machine does not know: every page would have to be dated by it */
function withKnownZone<Change extends { timeZone?: string | null }>(change: Change): Change {
  if (typeof change.timeZone !== 'string') return change;
  const timeZone = knownZone(change.timeZone);
  if (timeZone !== null) return { ...change, timeZone };
  throw httpProblem(422, {
    code: 'unknown-time-zone',
    title: `"${change.timeZone}" is no time zone that is known here.`,
    detail: "Give an IANA name such as Europe/Zurich, or null for the server's zone. Nothing was changed.",
  });
}

function plain(settings: import('../../../model/reader.ts').ReaderSettings): z.infer<typeof settingsSchema> {
  const { theme, timeZone, personalise, languages, countries, textSize } = settings;
  return {
    theme,
    timeZone,
    personalise,
    languages: [...languages],
    countries: [...countries],
    textSize,
    withoutParts: [...settings.withoutParts],
  };
}
