// /sources/:id: one source, and what its owner may do with it.
import { Hono } from 'hono';
import type { AppEnv, AppRequest } from '../../../http/app-context.ts';
import { httpProblem } from '../../../http/errors.ts';
import { onlyAdministrators } from '../../../http/only-administrators.ts';
import { readFolder } from '../../../ingest/folder-path.ts';
import type { SourceHealth, SourceId } from '../../../model/source.ts';
import { ConfirmPage } from '../../components/confirm-page.tsx';
import { readForm } from '../../form-fields.ts';
import { counted } from '../../format/numbers.ts';
import type { PageKit } from '../../page-kit.ts';
import { lastPageShares } from './source-facts.ts';
import { SourcePage } from './source-page.tsx';
import { sourceView } from './source-view.ts';

export function sourceRoutes(kit: PageKit): Hono<AppEnv> {
  const { app } = kit;
  const routes = new Hono<AppEnv>();

  routes.get('/sources/:id{[0-9]+}', async (c) => {
    const health = await getHealth(kit, c);
    const { now, timeZone } = kit.frame(c);
    const view = sourceView(health, {
      publisher: (id) => app.publisher(id),
      pageShare: await lastPageShares(app, c.get('reader').id),
      now,
      timeZone,
      canManage: c.get('isAdmin'),
    });
    return kit.answer(
      c,
      <SourcePage frame={kit.frame(c)} view={view} saved={c.req.query('said') === 'saved'} />,
    );
  });
  routes.post('/sources/:id{[0-9]+}', async (c) => {
    const id = managed(c);
    const form = await readForm(c);
    const title = form.text('title', 200);
    const folder = readFolder(form.text('folder'));
    await app.store.sources.updateSource(id, title === '' ? { folder } : { title, folder });
    return c.redirect(`/sources/${id}?said=saved`, 303);
  });
  routes.post('/sources/:id{[0-9]+}/pause', async (c) => {
    await app.sources.setState(managed(c), 'paused');
    return c.redirect((await readForm(c)).back('/sources?said=paused'), 303);
  });
  routes.post('/sources/:id{[0-9]+}/resume', async (c) => {
    await app.sources.setState(managed(c), 'active');
    return c.redirect((await readForm(c)).back('/sources?said=resumed'), 303);
  });
  routes.post('/sources/:id{[0-9]+}/refresh', async (c) => {
    await app.sources.refresh([managed(c)]);
    return c.redirect((await readForm(c)).back('/sources?said=reading'), 303);
  });
  routes.get('/sources/:id{[0-9]+}/remove', async (c) => {
    const id = managed(c);
    const { source, articleCount } = await getHealth(kit, c);
    return kit.answer(
      c,
      <ConfirmPage
        frame={kit.frame(c)}
        label="Sources"
        title={`Remove ${source.title}?`}
        current="sources"
        action={`/sources/${id}/remove`}
        button="Remove it"
        leaveHref={`/sources/${id}`}
      >
        <p>
          {counted(articleCount, 'article')} of it go as well, save those that readers saved. Pausing it keeps
          what is here and stops the reading.
        </p>
      </ConfirmPage>,
    );
  });
  routes.post('/sources/:id{[0-9]+}/remove', async (c) => {
    await app.sources.remove([managed(c)]);
    return c.redirect('/sources?said=removed', 303);
  });
  return routes;
}

function sourceId(c: AppRequest): SourceId {
  return Number(c.req.param('id'));
}

/** The source's id for those who may change it. */
function managed(c: AppRequest): SourceId {
  onlyAdministrators(c, 'change, remove or have sources read');
  return sourceId(c);
}

async function getHealth(kit: PageKit, c: AppRequest): Promise<SourceHealth> {
  const id = sourceId(c);
  const all = await kit.app.store.sources.listSourceHealth(kit.app.clock.now());
  const health = all.find(({ source }) => source.id === id);
  if (!health) {
    throw httpProblem(404, {
      title: 'There is no such source.',
      detail: 'It may have been removed. Those that are read stand under Sources.',
    });
  }
  return health;
}
