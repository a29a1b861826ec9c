// GET /settings and its forms. /settings/theme and /settings/text-size, which every page has, are in acts/.
import { Hono } from 'hono';
import { codeLink } from '../../../http/accounts/code-link.ts';
import { refusalWords } from '../../../http/accounts/refusals.ts';
import type { AppEnv, AppRequest } from '../../../http/app-context.ts';
import { knownZone } from '../../../http/known-zone.ts';
import { onlyAdministrators } from '../../../http/only-administrators.ts';
import type { ReaderSettings } from '../../../model/reader.ts';
import { type AccountTools, changePassword } from '../../account-tools.ts';
import { readForm } from '../../form-fields.ts';
import { ownWords } from '../../own-words.ts';
import type { PageKit } from '../../page-kit.ts';
import { setSample } from '../../set-sample.ts';
import type { AccountView } from './account-settings.tsx';
import { SettingsPage, type SettingsPageProps } from './page.tsx';
import { readersRoutes } from './readers-route.tsx';
import { settingsView } from './view.ts';

const themes: readonly ReaderSettings['theme'][] = ['auto', 'light', 'sepia', 'dark'];
const textSizes: readonly ReaderSettings['textSize'][] = ['small', 'standard', 'large'];
const maxLanguages = 30;

const said: Readonly<Record<string, string>> = {
  saved: 'Saved.',
  'sample-on': 'The sample newsroom is being read; its stories stand in a moment.',
  'sample-off': 'The sample newsroom is gone, with everything made from it.',
  password: 'The password is changed. Your other devices are signed out.',
};

export function settingsRoutes(kit: PageKit, tools: AccountTools | null): Hono<AppEnv> {
  const { app } = kit;
  const routes = new Hono<AppEnv>();
  const update = (c: AppRequest, change: Partial<ReaderSettings>) =>
    app.readers.updateSettings(c.get('reader').id, change);

  routes.get('/settings', (c) => {
    const words = ownWords(said, c.req.query('said'));
    return answerSettings(kit, c, tools, { notice: words ? { kind: 'done', text: words } : null });
  });
  routes.post('/settings/looks', async (c) => {
    const form = await readForm(c);
    const theme = themes.find((one) => one === form.text('theme'));
    const textSize = textSizes.find((one) => one === form.text('textSize'));
    await update(c, { ...(theme ? { theme } : {}), ...(textSize ? { textSize } : {}) });
    return c.redirect('/settings?said=saved', 303);
  });
  routes.post('/settings/place', async (c) => {
    const form = await readForm(c);
    const languages = form
      .list('language')
      .filter((code) => /^[a-z]{2,3}$/.test(code))
      .slice(0, maxLanguages);
    await update(c, { timeZone: knownZone(form.text('timeZone')), languages });
    return c.redirect('/settings?said=saved', 303);
  });
  routes.post('/settings/personalise', async (c) => {
    const form = await readForm(c);
    await update(c, { personalise: form.text('personalise') === 'on' });
    return c.redirect(form.back('/settings?said=saved'), 303);
  });
  routes.post('/settings/sample', async (c) => {
    onlyAdministrators(c, 'open or remove the sample newsroom');
    const form = await readForm(c);
    await setSample(app, form.text('sample') === 'on');
    return c.redirect(form.back('/settings'), 303);
  });
  if (tools) {
    addAccountForms(routes, kit, tools);
    routes.route('/', readersRoutes(kit, tools));
  }
  return routes;
}

function addAccountForms(routes: Hono<AppEnv>, kit: PageKit, tools: AccountTools): void {
  routes.post('/settings/invite', async (c) => {
    onlyAdministrators(c, 'invite others');
    const code = await tools.invite();
    const invite = codeLink('/sign-up', code, kit.app.config.baseUrl, c.req.url);
    // Answered at once instead of by a redirect: the code must not stand in an address, and is shown only here.
    return answerSettings(kit, c, tools, { notice: null, invite });
  });
  routes.post('/settings/password', async (c) => {
    const form = await readForm(c);
    const passwords = { current: form.text('current'), next: form.text('next') };
    const outcome = await changePassword(tools, c, passwords);
    if (outcome.kind === 'refused') {
      return answerSettings(kit, c, tools, { notice: { kind: 'problem', text: refusalWords[outcome.why] } });
    }
    for (const cookie of outcome.cookies) c.header('set-cookie', cookie, { append: true });
    return c.redirect('/settings?said=password', 303);
  });
}

async function answerSettings(
  kit: PageKit,
  c: AppRequest,
  tools: AccountTools | null,
  extra: { notice: SettingsPageProps['notice']; invite?: AccountView['invite'] },
): Promise<Response> {
  const { app } = kit;
  // Also the answer to a form that could not be carried out: whatever is pressed next comes back to the page itself.
  const frame = { ...kit.frame(c), path: '/settings' };
  const view = settingsView({
    reader: c.get('reader'),
    publishers: app.publishers(),
    sampleOn: await app.sample.isOn(),
    canManage: c.get('isAdmin'),
    serverZone: app.config.timeZone,
    now: frame.now,
  });
  const signedIn = tools ? await tools.read(c.req.raw.headers) : null;
  const account = signedIn && { ...signedIn, invite: extra.invite ?? null };
  const page = <SettingsPage frame={frame} view={view} account={account} notice={extra.notice} />;
  return kit.answer(c, page, extra.notice?.kind === 'problem' ? 422 : 200);
}
