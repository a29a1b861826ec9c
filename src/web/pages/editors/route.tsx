// GET /settings/editors, its two forms, and lifting: for whoever runs the installation.
import { Hono } from 'hono';
import { topicName } from '../../../catalogue/media-topics.ts';
import type { AppContext, AppEnv, AppRequest } from '../../../http/app-context.ts';
import { onlyAdministrators } from '../../../http/only-administrators.ts';
import { isInForce } from '../../../model/control.ts';
import type { ReaderId, Subject } from '../../../model/reader.ts';
import type { ControlWish } from '../../../model/services.ts';
import { type FormFields, readForm } from '../../form-fields.ts';
import { ownWords } from '../../own-words.ts';
import type { PageKit } from '../../page-kit.ts';
import { readId } from '../../read-id.ts';
import { namedSubject } from '../interests/named-subject.ts';
import { topTopics } from '../welcome/topics-offered.ts';
import { EditorsPage, type EditorsPageProps, type Typed } from './page.tsx';
import { articleNumber, sponsorWish, steeringWish, storyNumber } from './parse-control.ts';
import { controlRow } from './view.ts';

const said: Readonly<Record<string, string>> = {
  set: 'Laid down: it holds from the next page of every reader on.',
  lifted: 'Lifted: it holds no more. It stays listed below.',
  over: 'That was over already.',
};

const pageLength = 50;
const fields = ['kind', 'what', 'note', 'place', 'until', 'payer', 'headline', 'text', 'href'];

export function editorsRoutes(kit: PageKit): Hono<AppEnv> {
  const { app } = kit;
  const routes = new Hono<AppEnv>();
  routes.get('/settings/editors', (c) => {
    onlyAdministrators(c, 'steer the front page');
    const words = ownWords(said, c.req.query('said'));
    const story = storyNumber(c.req.query('story') ?? '');
    return answerEditors(kit, c, {
      notice: words ? { kind: 'done', text: words } : null,
      typed: story === null ? {} : { what: `/stories/${story}` },
    });
  });
  routes.post('/settings/editors', async (c) => {
    onlyAdministrators(c, 'steer the front page');
    const form = await readForm(c);
    const subject = await meantBy(app, form.text('what', 300));
    return layDown(kit, c, form, steeringWish(form, subject, app.clock.now()));
  });
  routes.post('/settings/editors/sponsored', async (c) => {
    onlyAdministrators(c, 'steer the front page');
    const form = await readForm(c);
    return layDown(kit, c, form, sponsorWish(form, app.clock.now()));
  });
  routes.post('/settings/editors/:id/lift', async (c) => {
    onlyAdministrators(c, 'steer the front page');
    const ended = await app.controls.end(readId(c.req.param('id')), c.get('reader').id);
    return c.redirect(`/settings/editors?said=${ended ? 'lifted' : 'over'}`, 303);
  });
  return routes;
}

async function layDown(
  kit: PageKit,
  c: AppRequest,
  form: FormFields,
  wish: ControlWish | { readonly missing: string },
): Promise<Response> {
  const why = 'missing' in wish ? wish.missing : await refusalOf(kit.app, wish, c.get('reader').id);
  if (why === null) return c.redirect('/settings/editors?said=set', 303);
  const typed = Object.fromEntries(fields.map((name) => [name, form.text(name, 2000)]));
  return answerEditors(kit, c, { notice: { kind: 'problem', text: why }, typed });
}

async function refusalOf(app: AppContext, wish: ControlWish, by: ReaderId): Promise<string | null> {
  const outcome = await app.controls.set(wish, by);
  return outcome.kind === 'refused' ? outcome.why : null;
}

/** A story by its address or number, an article's story, else what is called so. */
async function meantBy(app: AppContext, typed: string): Promise<Subject | null> {
  const article = articleNumber(typed);
  const found = article === null ? undefined : await app.store.articles.findArticle(article);
  const story = found?.storyId ?? storyNumber(typed);
  if (story !== null) return { kind: 'story', key: String(story) };
  return (await namedSubject(typed, { publishers: app.publishers(), live: app.live }))?.subject ?? null;
}

async function answerEditors(
  kit: PageKit,
  c: AppRequest,
  { notice, typed }: { readonly notice: EditorsPageProps['notice']; readonly typed: Typed },
): Promise<Response> {
  const { app } = kit;
  const before = Number(c.req.query('before'));
  // Also the answer to a form that could not be carried out: whatever is pressed next comes back to the page itself.
  const frame = { ...kit.frame(c), path: '/settings/editors' };
  const isOlder = Number.isInteger(before) && before > 0 && before < 2 ** 31;
  const listed = await app.controls.list(isOlder ? { before, limit: pageLength } : { limit: pageLength });
  const over = listed.filter((control) => !isInForce(control, frame.now));
  const facts = {
    now: frame.now,
    timeZone: frame.timeZone,
    publisher: app.publisher,
    nameOf: await namesOf(kit, c),
  };
  const rows = (list: typeof listed) => list.map((control) => controlRow(control, facts));
  const last = listed.at(-1);
  const page = (
    <EditorsPage
      frame={frame}
      inForce={rows(app.controls.inForce().toReversed())}
      over={rows(over)}
      olderHref={listed.length === pageLength && last ? `/settings/editors?before=${last.id}` : null}
      notice={notice}
      typed={typed}
      suggestions={suggestions(app)}
    />
  );
  return kit.answer(c, page, notice?.kind === 'problem' ? 422 : 200);
}

/** Few have ever set one: administrators. */
async function namesOf({ app }: PageKit, c: AppRequest): Promise<(id: ReaderId) => string> {
  const own = c.get('reader').id;
  const controls = [...app.controls.inForce(), ...(await app.controls.list({ limit: pageLength }))];
  const ids = new Set(controls.flatMap(({ setBy, endedBy }) => [setBy, endedBy]));
  const names = new Map<ReaderId, string>([[own, 'you']]);
  for (const id of ids) {
    if (id === null || names.has(id)) continue;
    names.set(id, (await app.store.readers.findReader(id))?.name ?? 'an administrator');
  }
  return (id) => names.get(id) ?? 'an administrator';
}

function suggestions(app: AppContext): readonly string[] {
  const publishers = app.publishers().slice(0, 100);
  return [...topTopics.map(({ code }) => topicName(code)), ...publishers.map(({ name }) => name)];
}
