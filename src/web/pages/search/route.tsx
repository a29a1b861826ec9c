// GET /search?q=&page=
import { Hono } from 'hono';
import type { AppEnv } from '../../../http/app-context.ts';
import { searchArticles } from '../../../http/search-articles.ts';
import { mostCharacters, parseSearchQuery } from '../../../search/parse-search-query.ts';
import { machineTime } from '../../format/times.ts';
import type { PageKit } from '../../page-kit.ts';
import { SearchPage } from './page.tsx';
import { hitsPerPage, maxPages, searchView } from './view.ts';

const exampleDaysAgo = 10;

export function searchRoutes(kit: PageKit): Hono<AppEnv> {
  const { app } = kit;
  const routes = new Hono<AppEnv>();
  routes.get('/search', async (c) => {
    const frame = kit.frame(c);
    const { now, timeZone } = frame;
    const asked = (c.req.query('q') ?? '').trim();
    const typed = asked.slice(0, mostCharacters).trim();
    const page = Math.min(maxPages, Math.max(1, Number.parseInt(c.req.query('page') ?? '1', 10) || 1));
    const publishers = app.publishers();
    const parsed = typed === '' ? null : parseSearchQuery(asked, { publishers, now, timeZone });
    const found = parsed
      ? await searchArticles(app, {
          ...parsed.query,
          limit: hitsPerPage,
          offset: (page - 1) * hitsPerPage,
        })
      : { hits: [], more: false };
    const view = searchView({
      typed,
      query: parsed?.query ?? null,
      notes: parsed?.notes ?? [],
      ...found,
      page,
      publisher: (id) => app.publisher(id),
      story: (id) => app.live.get(id),
      now,
      timeZone,
    });
    const exampleDay = machineTime(now - exampleDaysAgo * 86_400_000).slice(0, 10);
    const exampleSource = publishers[0]?.slug ?? 'harbour-gazette';
    return kit.answer(
      c,
      <SearchPage frame={frame} view={view} exampleSource={exampleSource} exampleDay={exampleDay} />,
    );
  });
  return routes;
}
