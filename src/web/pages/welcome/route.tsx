// GET and POST /welcome, /welcome/topics, /welcome/sources, /welcome/ready: the first run.
import { Hono } from 'hono';
import { findCountry } from '../../../catalogue/countries.ts';
import { findTopic } from '../../../catalogue/media-topics.ts';
import type { AppContext, AppEnv, AppRequest } from '../../../http/app-context.ts';
import { onlyAdministrators } from '../../../http/only-administrators.ts';
import type { ReaderId } from '../../../model/reader.ts';
import { progressView } from '../../components/progress.tsx';
import { type FormFields, readForm } from '../../form-fields.ts';
import { packsFor } from '../../own-languages.ts';
import { feedsOfPacks } from '../../pack-offers.ts';
import type { PageKit } from '../../page-kit.ts';
import { setSample } from '../../set-sample.ts';
import { ReadyPage, type ReadyView } from './ready-page.tsx';
import { SourcesStepPage } from './sources-step-page.tsx';
import { TopicsPage } from './topics-page.tsx';
import { type AddressResult, sourcesStepView, topicsView } from './view.ts';
import { WelcomePage } from './welcome-page.tsx';

const maxAddresses = 20;
const addressesAtOnce = 4;
const refreshSeconds = 3;

export function welcomeRoutes(kit: PageKit): Hono<AppEnv> {
  const { app } = kit;
  const routes = new Hono<AppEnv>();

  routes.get('/welcome', (c) => kit.answer(c, <WelcomePage frame={kit.frame(c)} />));
  routes.post('/welcome/skip', async (c) => {
    await markOnboarded(app, c);
    return c.redirect('/', 303);
  });
  routes.post('/welcome/sample', async (c) => {
    onlyAdministrators(c, 'open the sample newsroom');
    await setSample(app, true);
    await markOnboarded(app, c);
    return c.redirect('/welcome/ready', 303);
  });

  routes.get('/welcome/topics', async (c) => {
    const reader = c.get('reader');
    const view = topicsView(reader, await app.readers.stances(reader.id));
    return kit.answer(c, <TopicsPage frame={kit.frame(c)} view={view} />);
  });
  routes.post('/welcome/topics', async (c) => {
    await saveTopics(app, c.get('reader').id, await readForm(c));
    return c.redirect('/welcome/sources', 303);
  });

  routes.get('/welcome/sources', (c) => answerSourcesStep(kit, c));
  routes.post('/welcome/sources', async (c) => {
    const form = await readForm(c);
    const { results, opmlProblem, skipped } = form.has('skip')
      ? { results: [], opmlProblem: null, skipped: 0 }
      : await addSources(app, c, form);
    const open = results.some(({ outcome }) => outcome.kind === 'failed' || outcome.kind === 'choose');
    if (open || opmlProblem) return answerSourcesStep(kit, c, { results, opmlProblem });
    await markOnboarded(app, c);
    if (form.has('skip')) return c.redirect('/', 303);
    return c.redirect(skipped > 0 ? `/welcome/ready?skipped=${skipped}` : '/welcome/ready', 303);
  });

  routes.get('/welcome/ready', (c) => {
    const skipped = Number.parseInt(c.req.query('skipped') ?? '0', 10) || 0;
    return kit.answer(c, <ReadyPage frame={kit.frame(c)} view={readyView(app, skipped, c.get('isAdmin'))} />);
  });
  return routes;
}

function readyView(app: AppContext, skipped: number, isAdmin: boolean): ReadyView {
  const progress = app.sources.progress();
  const stories = app.live.size;
  if (progress.running) {
    const waiting = stories === 0;
    return {
      progress: progressView(progress, stories),
      title: waiting ? 'Laying out your first edition' : 'Your first edition stands',
      dek: waiting
        ? 'Broadsheet is reading your publishers. This page goes on by itself as soon as there is a front page.'
        : 'More is still coming in; you can begin to read.',
      refreshSeconds,
      skipped,
    };
  }
  return {
    progress: progressView(progress, stories),
    title: stories > 0 ? 'Your first edition stands' : 'Nothing to read yet',
    dek:
      stories > 0
        ? 'Open it. What you read, save and hide makes the next one better.'
        : `No source has brought anything so far. Add a pack or an address${isAdmin ? ', or look round with the sample newsroom' : ''}.`,
    refreshSeconds: null,
    skipped,
  };
}

async function markOnboarded(app: AppContext, c: AppRequest): Promise<void> {
  const { id, settings } = c.get('reader');
  if (settings.onboardedAt === null) await app.readers.updateSettings(id, { onboardedAt: app.clock.now() });
}

/** Follows what is ticked, and lets go of what was ticked before and is no more. */
async function saveTopics(app: AppContext, readerId: ReaderId, form: FormFields): Promise<void> {
  const wanted = new Set(form.list('topic').filter((code) => findTopic(code)));
  const stances = await app.readers.stances(readerId);
  const followed = stances.filter(({ stance, subject }) => stance === 'follow' && subject.kind === 'topic');
  for (const { subject } of followed) {
    if (!wanted.has(subject.key)) await app.readers.removeStance(readerId, subject);
  }
  const known = new Set(followed.map(({ subject }) => subject.key));
  for (const key of wanted) {
    if (known.has(key)) continue;
    const label = findTopic(key)?.name ?? key;
    await app.readers.setStance(readerId, {
      subject: { kind: 'topic', key },
      stance: 'follow',
      label,
      at: app.clock.now(),
      until: null,
    });
  }
  const countries = form.list('country').filter((code) => findCountry(code));
  await app.readers.updateSettings(readerId, { countries: [...new Set(countries)] });
}

async function addSources(app: AppContext, c: AppRequest, form: FormFields) {
  const isAdmin = c.get('isAdmin');
  const packs = feedsOfPacks(form.list('pack'), packsFor(c));
  const packed = packs.length > 0 ? await app.sources.addMany(packs) : null;
  const file = await form.file('opml');
  const imported = file ? await app.sources.importOpml(file.bytes) : null;
  if (isAdmin) await setSample(app, form.has('sample'));
  const typed = form.text('addresses', 8_000).split(/\s+/);
  const addresses = [...new Set([...typed, ...form.list('feed')])].filter((address) => address !== '');
  return {
    results: await addAddresses(app, addresses.slice(0, maxAddresses)),
    opmlProblem: imported?.kind === 'failed' ? imported.message : (imported?.full ?? packed?.full ?? null),
    skipped: imported?.kind === 'imported' ? imported.skipped.length : 0,
  };
}

async function addAddresses(
  app: AppContext,
  addresses: readonly string[],
): Promise<readonly AddressResult[]> {
  const results: AddressResult[] = [];
  for (let start = 0; start < addresses.length; start += addressesAtOnce) {
    const some = addresses.slice(start, start + addressesAtOnce);
    const outcomes = await Promise.all(some.map((address) => app.sources.add(address)));
    results.push(
      ...some.map((address, i) => ({ address, outcome: outcomes[i] as AddressResult['outcome'] })),
    );
  }
  return results;
}

async function answerSourcesStep(
  kit: PageKit,
  c: AppRequest,
  tried?: { results: readonly AddressResult[]; opmlProblem: string | null },
): Promise<Response> {
  const { app } = kit;
  const reader = c.get('reader');
  const sources = await app.store.sources.listSources();
  const view = sourcesStepView({
    reader,
    stances: await app.readers.stances(reader.id),
    packs: packsFor(c),
    knownFeeds: sources.filter((source) => !source.sample).map((source) => source.feedUrl),
    sampleOn: await app.sample.isOn(),
    results: tried?.results,
    opmlProblem: tried?.opmlProblem,
  });
  const status = view.problems.length > 0 ? 422 : 200;
  return kit.answer(
    c,
    <SourcesStepPage frame={{ ...kit.frame(c), path: '/welcome/sources' }} view={view} />,
    status,
  );
}
