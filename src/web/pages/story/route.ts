// GET /stories/:id
import { Hono } from 'hono';
import type { AppEnv } from '../../../http/app-context.ts';
import { httpProblem } from '../../../http/errors.ts';
import {
  otherLanguagesForReader,
  storiesForReader,
  wholeStoryForReader,
} from '../../../http/stories-for-reader.ts';
import { cardScene } from '../../card-scene.ts';
import type { PageKit } from '../../page-kit.ts';
import { readId } from '../../read-id.ts';
import { recordOpened } from '../../record-opened.ts';
import { standingStances } from '../../standing-stances.ts';
import { StoryPage } from './page.tsx';
import { storyView } from './view.ts';

const relatedShown = 3;
/** Some may be muted. */
const relatedAsked = 12;

export function storyRoutes(kit: PageKit): Hono<AppEnv> {
  const { app } = kit;
  const routes = new Hono<AppEnv>();
  routes.get('/stories/:id', async (c) => {
    const id = readId(c.req.param('id'));
    // The live index holds what a front page needs; this page shows the whole story.
    const story = await app.store.articles.findStory(id);
    if (!story) {
      const detail = 'It may have been removed with its source. Latest shows what there is now.';
      throw httpProblem(404, { title: 'This story is not here any more.', detail });
    }
    if (story.id !== id) return c.redirect(`/stories/${story.id}`, 301);
    const frame = kit.frame(c);
    const readerId = c.get('reader').id;
    const [marks, stances, edition] = await Promise.all([
      app.readers.stories(readerId, [id]),
      app.readers.stances(readerId),
      app.store.readers.latestEdition(readerId, 'for-you'),
    ]);
    const others = app.live.related(story, relatedAsked).filter((other) => other.id !== id);
    const find = await storiesForReader(
      app,
      readerId,
      others.map((other) => other.id),
    );
    const [shown, elsewhere] = await Promise.all([
      wholeStoryForReader(app, readerId, story),
      otherLanguagesForReader(app, c.get('reader'), story),
    ]);
    const linked = new Set(elsewhere.map((other) => other.id));
    const related = others
      .flatMap((other) => (linked.has(other.id) ? [] : (find(other.id) ?? [])))
      .slice(0, relatedShown);
    const item = edition?.items.find(({ storyId }) => storyId === id) ?? null;
    const scene = await cardScene(kit, frame, [id, ...related.map((other) => other.id)]);
    const standing = standingStances(stances, app.clock.now());
    const mark = marks.get(id) ?? null;
    const view = storyView(
      { story: shown, item, itemAt: edition?.at ?? null, mark, stances: standing, related, elsewhere },
      scene,
    );
    await recordOpened(kit, c, { storyId: id, articleId: null });
    return kit.answer(c, StoryPage({ frame, view }));
  });
  return routes;
}
