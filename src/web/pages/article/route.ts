// GET /articles/:id
import { Hono } from 'hono';
import type { AppEnv } from '../../../http/app-context.ts';
import { articleForReader } from '../../../http/article-for-reader.ts';
import { httpProblem } from '../../../http/errors.ts';
import { storiesForReader } from '../../../http/stories-for-reader.ts';
import type { Edition } from '../../../model/edition.ts';
import type { StoryId } from '../../../model/story.ts';
import { cardScene } from '../../card-scene.ts';
import type { PageKit } from '../../page-kit.ts';
import { readId } from '../../read-id.ts';
import { recordOpened } from '../../record-opened.ts';
import { ArticlePage } from './page.tsx';
import { articleView } from './view.ts';

export function articleRoutes(kit: PageKit): Hono<AppEnv> {
  const { app } = kit;
  const routes = new Hono<AppEnv>();
  routes.get('/articles/:id', async (c) => {
    const id = readId(c.req.param('id'));
    const found = await app.store.articles.findArticle(id);
    if (!found) {
      const detail = 'It may have been removed with its source, or be older than what this Broadsheet keeps.';
      throw httpProblem(404, { title: 'This article is not here any more.', detail });
    }
    const frame = kit.frame(c);
    const { storyId } = found;
    const [body, revisions, edition, story] = await Promise.all([
      app.store.articles.findBody(id),
      found.revision > 1 ? app.store.articles.listRevisions(id) : [],
      app.store.readers.latestEdition(c.get('reader').id, 'for-you'),
      app.store.articles.findStory(storyId),
    ]);
    const nextId = edition ? nextInEdition(edition, storyId) : null;
    const find = await storiesForReader(app, c.get('reader').id, nextId === null ? [] : [nextId]);
    const next = nextId === null ? null : (find(nextId) ?? null);
    const scene = await cardScene(kit, frame, nextId === null ? [storyId] : [storyId, nextId]);
    const publisher = app.publisher(found.publisherId);
    const whole = { article: found, html: body?.html ?? '' };
    const { article, html } = await articleForReader(app, frame.isAdmin, whole);
    const view = articleView({ article, html, story, publisher, revisions, next }, scene);
    await recordOpened(kit, c, { storyId, articleId: id });
    return kit.answer(c, ArticlePage({ frame, view, showsChanges: c.req.query('changes') !== undefined }));
  });
  return routes;
}

/** The story after this one in reading order; the first one when this one is not in the edition. */
function nextInEdition(edition: Edition, storyId: StoryId): StoryId | null {
  const at = edition.items.findIndex((item) => item.storyId === storyId);
  return edition.items[at + 1]?.storyId ?? null;
}
