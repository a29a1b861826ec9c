// GET /saved
import { Hono } from 'hono';
import type { AppEnv } from '../../../http/app-context.ts';
import type { Story, StoryId } from '../../../model/story.ts';
import { cardScene } from '../../card-scene.ts';
import type { PageKit } from '../../page-kit.ts';
import { ListPage } from '../lists/page.tsx';
import { savedView } from './view.ts';

const pageLength = 40;

export function savedRoutes(kit: PageKit): Hono<AppEnv> {
  const { app } = kit;
  const routes = new Hono<AppEnv>();
  routes.get('/saved', async (c) => {
    const frame = kit.frame(c);
    const before = Number(c.req.query('before'));
    const marks = await app.store.readers.listSaved(c.get('reader').id, {
      ...(before > 0 ? { before } : {}),
      limit: pageLength + 1,
    });
    const shown = marks.slice(0, pageLength);
    const scene = await cardScene(
      kit,
      frame,
      shown.map(({ storyId }) => storyId),
      true,
    );
    const stories = await findStories(shown.map(({ storyId }) => storyId));
    const view = savedView(shown, stories, scene, marks.length > pageLength);
    return kit.answer(c, <ListPage frame={frame} view={view} />);
  });

  /** From memory where they are live, from the store where they are older. */
  async function findStories(ids: readonly StoryId[]): Promise<ReadonlyMap<StoryId, Story>> {
    const found = new Map<StoryId, Story>();
    for (const id of ids) {
      const story = app.live.get(id);
      if (story) found.set(id, story);
    }
    const older = ids.filter((id) => !found.has(id));
    if (older.length > 0)
      for (const story of await app.store.articles.findStories(older)) found.set(story.id, story);
    return found;
  }
  return routes;
}
