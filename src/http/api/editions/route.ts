// GET /editions/current, GET /editions/:id
import { createRoute, z } from '@hono/zod-openapi';
import type { Edition } from '../../../model/edition.ts';
import type { StoryId } from '../../../model/story.ts';
import type { AppContext } from '../../app-context.ts';
import { httpProblem } from '../../errors.ts';
import { storiesForReader } from '../../stories-for-reader.ts';
import { jsonAnswer } from '../json-schemas.ts';
import { type ApiHono, newApi } from '../new-api.ts';
import { presentStoryCard } from '../stories/present-story.ts';
import { currentEditionSchema, editionQuerySchema, editionSchema } from './schema.ts';

const current = createRoute({
  method: 'get',
  path: '/editions/current',
  summary: 'The front page, ranked for this reader, with the reasons.',
  description:
    'A page "for-you" stands for half an hour, as on the web: whoever asks again finds the page they left, under the same id, without what they hid since, and `fresh` says how many stories came meanwhile. What the reader states (more, less, a follow, a mute, a setting) and what the editors lay down is felt at once. What they read moves nothing before the page is laid out anew, with `anew=true` or after half an hour; a page that is short of stories, or of which many are gone, is laid out anew earlier. The other modes, and the page of a reader who switched personalisation off, are made at every call.',
  request: { query: editionQuerySchema },
  responses: { 200: jsonAnswer(currentEditionSchema, 'An edition') },
});

const one = createRoute({
  method: 'get',
  path: '/editions/{id}',
  summary: 'An edition as it was served.',
  request: { params: z.object({ id: z.string().min(1).max(80) }) },
  responses: { 200: jsonAnswer(editionSchema, 'An edition') },
});

export function editionApi(app: AppContext): ApiHono {
  const api = newApi();
  api.openapi(current, async (c) => {
    const { mode, limit, anew } = c.req.valid('query');
    const readsNobody = mode === 'latest' || mode === 'most-covered';
    const readerId = readsNobody ? null : c.get('reader').id;
    const stands = mode === 'for-you' && anew === 'false';
    const standing = stands && readerId !== null ? await app.editions.standing(readerId, limit) : null;
    const edition = standing?.edition ?? (await app.editions.front({ readerId, mode, limit }));
    return c.json({ ...(await presentEdition(app, edition)), fresh: standing?.fresh ?? 0 }, 200);
  });
  api.openapi(one, async (c) => {
    const edition = await app.editions.find(c.get('reader').id, c.req.valid('param').id);
    if (!edition) throw httpProblem(404, { title: 'There is no such edition.' });
    return c.json(await presentEdition(app, edition), 200);
  });
  return api;
}

async function presentEdition(app: AppContext, edition: Edition) {
  const { readerId } = edition;
  const ids = edition.items.map(({ storyId }) => storyId);
  const find =
    readerId === null ? (id: StoryId) => app.live.get(id) : await storiesForReader(app, readerId, ids);
  const items = edition.items.flatMap((item) => {
    const story = find(item.storyId);
    if (!story) return [];
    const { slot, score, reason } = item;
    return [{ slot, score, reason, components: [...item.components], story: presentStoryCard(app, story) }];
  });
  const at = new Date(edition.at).toISOString();
  const sponsored = (edition.sponsored ?? []).map(({ place, payer, headline, text, href }) => ({
    place,
    payer,
    headline,
    text,
    href,
  }));
  return { id: edition.id, mode: edition.mode, at, items, sponsored, removed: { ...edition.removed } };
}
