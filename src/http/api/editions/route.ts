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
import { editionQuerySchema, editionSchema } from './schema.ts';

const current = createRoute({
  method: 'get',
  path: '/editions/current',
  summary: 'The front page now, ranked for this reader, with the reasons.',
  request: { query: editionQuerySchema },
  responses: { 200: jsonAnswer(editionSchema, 'An edition') },
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
    const { mode, limit } = c.req.valid('query');
    const readsNobody = mode === 'latest' || mode === 'most-covered';
    const readerId = readsNobody ? null : c.get('reader').id;
    return c.json(await presentEdition(app, await app.editions.front({ readerId, mode, limit })), 200);
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
