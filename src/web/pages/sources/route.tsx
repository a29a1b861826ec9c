// GET /sources with its forms: add, packs, OPML in, refresh. One source's pages are in source-route.tsx, a folder's in
// folder-route.tsx.
import { Hono } from 'hono';
import type { AppEnv, AppRequest } from '../../../http/app-context.ts';
import { onlyAdministrators } from '../../../http/only-administrators.ts';
import { folderName, readFolder } from '../../../ingest/folder-path.ts';
import type { AddSourceOutcome } from '../../../model/services.ts';
import { progressView } from '../../components/progress.tsx';
import { readForm } from '../../form-fields.ts';
import { packsFor } from '../../own-languages.ts';
import { ownWords } from '../../own-words.ts';
import { feedsOfPacks } from '../../pack-offers.ts';
import { packGroups } from '../../pack-view.ts';
import type { PageKit } from '../../page-kit.ts';
import { ChooseFeedPage } from './choose-page.tsx';
import { folderRoutes } from './folder-route.tsx';
import { ImportedPage } from './imported-page.tsx';
import { PacksPage } from './packs-page.tsx';
import { SourcesPage } from './page.tsx';
import { lastPageShares } from './source-facts.ts';
import { sourceRoutes } from './source-route.tsx';
import { type SourceFilter, sourcesView } from './view.ts';

const filters: readonly SourceFilter[] = ['all', 'failing', 'quiet', 'paused'];
const maxChosen = 20;

/** What a redirect may say here, by its code in the address. */
const said: Readonly<Record<string, string>> = {
  added: 'Added. Its first articles will be here in a moment.',
  known: 'You have that one already.',
  packs: 'Added. Their first articles will be here in a moment.',
  removed: 'Removed, with its articles. What you saved is kept.',
  'folder-removed': 'Removed, with their articles. What you saved is kept.',
  paused: 'Paused. It is not asked until you resume it.',
  resumed: 'Resumed.',
  reading: 'Reading all sources now.',
  'sample-off': 'The sample newsroom is gone, with everything made from it.',
};

export function sourcesRoutes(kit: PageKit): Hono<AppEnv> {
  const { app } = kit;
  const routes = new Hono<AppEnv>();

  routes.get('/sources', (c) => answerSources(kit, c, null, ''));
  routes.post('/sources/add', async (c) => {
    const form = await readForm(c);
    const address = form.text('address', 2_000);
    const folder = readFolder(form.text('folder'));
    const outcome: AddSourceOutcome =
      address === ''
        ? { kind: 'failed', message: 'Type the address of a site or a feed.' }
        : await app.sources.add(address, folder);
    if (outcome.kind === 'failed') return answerSources(kit, c, outcome.message, address);
    if (outcome.kind === 'choose') {
      const page = { address, folder: folderName(folder), feeds: outcome.feeds };
      return kit.answer(c, <ChooseFeedPage frame={{ ...kit.frame(c), path: '/sources' }} {...page} />);
    }
    return c.redirect(`/sources?said=${outcome.kind}`, 303);
  });
  routes.post('/sources/add-chosen', async (c) => {
    const form = await readForm(c);
    const folder = readFolder(form.text('folder'));
    const feeds = form.list('feed').slice(0, maxChosen);
    const outcomes = await Promise.all(feeds.map((feed) => app.sources.add(feed, folder)));
    const failed = outcomes.flatMap((outcome) => (outcome.kind === 'failed' ? [outcome.message] : []));
    if (failed.length > 0) return answerSources(kit, c, [...new Set(failed)].join(' '), '');
    return c.redirect(feeds.length > 0 ? '/sources?said=added' : '/sources', 303);
  });
  routes.get('/sources/packs', async (c) => {
    const sources = await app.store.sources.listSources();
    const known = new Set(sources.map((source) => source.feedUrl));
    const stances = await app.readers.stances(c.get('reader').id);
    const topics = new Set(
      stances.filter(({ subject }) => subject.kind === 'topic').map(({ subject }) => subject.key),
    );
    const countries = new Set(c.get('reader').settings.countries);
    const packs = packGroups(packsFor(c), { topics, countries, known }, false);
    return kit.answer(c, <PacksPage frame={kit.frame(c)} packs={packs} />);
  });
  routes.post('/sources/packs', async (c) => {
    const form = await readForm(c);
    const feeds = feedsOfPacks(form.list('pack'), packsFor(c), readFolder(form.text('folder')));
    if (feeds.length === 0) return c.redirect('/sources/packs', 303);
    const { full } = await app.sources.addMany(feeds);
    if (full) return answerSources(kit, c, full, '');
    return c.redirect('/sources?said=packs', 303);
  });
  routes.post('/sources/import', async (c) => {
    const file = await (await readForm(c)).file('opml');
    if (!file) return answerSources(kit, c, 'Choose an OPML file first.', '');
    const outcome = await app.sources.importOpml(file.bytes);
    if (outcome.kind === 'failed') return answerSources(kit, c, outcome.message, '');
    const progress = progressView(app.sources.progress(), app.live.size);
    return kit.answer(
      c,
      <ImportedPage frame={{ ...kit.frame(c), path: '/sources' }} outcome={outcome} progress={progress} />,
    );
  });
  routes.post('/sources/refresh', async (c) => {
    onlyAdministrators(c, 'have all sources read at once');
    await app.sources.refresh();
    return c.redirect('/sources?said=reading#reading', 303);
  });
  routes.route('/', sourceRoutes(kit));
  routes.route('/', folderRoutes(kit));
  return routes;
}

async function answerSources(
  kit: PageKit,
  c: AppRequest,
  problem: string | null,
  address: string,
): Promise<Response> {
  const { app } = kit;
  // Also the answer to a form that could not be carried out: whatever is pressed next comes back to the page itself.
  const frame = c.req.method === 'GET' ? kit.frame(c) : { ...kit.frame(c), path: '/sources' };
  const asked = c.req.query('show');
  const view = sourcesView({
    health: await app.store.sources.listSourceHealth(frame.now),
    publisher: (id) => app.publisher(id),
    pageShare: await lastPageShares(app, c.get('reader').id),
    filter: filters.find((filter) => filter === asked) ?? 'all',
    page: Number.parseInt(c.req.query('page') ?? '1', 10) || 1,
    now: frame.now,
    timeZone: frame.timeZone,
    canManage: c.get('isAdmin'),
    sampleOn: await app.sample.isOn(),
  });
  const words = ownWords(said, c.req.query('said'));
  const notice = problem
    ? ({ kind: 'problem', text: problem } as const)
    : words
      ? ({ kind: 'done', text: words } as const)
      : null;
  const progress = progressView(app.sources.progress(), app.live.size);
  const page = (
    <SourcesPage frame={frame} view={view} progress={progress} notice={notice} address={address} />
  );
  return kit.answer(c, page, problem ? 422 : 200);
}
