// GET /settings/readers, a code for who forgot a password, and removing one behind a page that asks. For whoever runs
// the installation.
import { Hono } from 'hono';
import type { KnownAccount } from '../../../http/accounts/accounts.ts';
import { codeLink } from '../../../http/accounts/code-link.ts';
import type { AppEnv, AppRequest } from '../../../http/app-context.ts';
import { httpProblem } from '../../../http/errors.ts';
import { onlyAdministrators } from '../../../http/only-administrators.ts';
import type { AccountTools } from '../../account-tools.ts';
import { ConfirmPage } from '../../components/confirm-page.tsx';
import { ageInSentence } from '../../format/times.ts';
import { ownWords } from '../../own-words.ts';
import type { Frame, PageKit } from '../../page-kit.ts';
import { type ReaderRow, ReadersPage, type ReadersPageProps } from './readers-page.tsx';

const said: Readonly<Record<string, string>> = {
  removed: 'Removed: the account, and everything that was kept about its reader.',
};

export function readersRoutes(kit: PageKit, tools: AccountTools): Hono<AppEnv> {
  const { app } = kit;
  const routes = new Hono<AppEnv>();
  routes.get('/settings/readers', (c) => {
    onlyAdministrators(c, 'see who has an account');
    return answerReaders(kit, c, tools, { said: ownWords(said, c.req.query('said')), newPassword: null });
  });
  routes.post('/settings/readers/:id/new-password', async (c) => {
    const { name, email } = await otherReader(c, tools, 'help with passwords');
    const code = await tools.newPasswordCode(email);
    if (code === null) throw noSuchReader();
    const made = codeLink('/new-password', code, app.config.baseUrl, c.req.url);
    // Answered at once, as an invitation is: the code must not stand in an address, and is shown only here.
    return answerReaders(kit, c, tools, { said: null, newPassword: { name, made } });
  });
  routes.get('/settings/readers/:id/remove', async (c) => {
    const account = await otherReader(c, tools, 'remove readers');
    return kit.answer(
      c,
      <ConfirmPage
        frame={kit.frame(c)}
        label="Readers"
        title={`Remove ${account.name}?`}
        current="settings"
        action={`/settings/readers/${encodeURIComponent(account.readerId)}/remove`}
        button="Remove the account"
        leaveHref="/settings/readers"
      >
        <p>
          The account of <bdi>{account.email}</bdi> goes, with the history, interests, follows, mutes, saved
          stories and settings of its reader, who is signed out at once. This cannot be undone. Sources that
          they added stay.
        </p>
      </ConfirmPage>,
    );
  });
  routes.post('/settings/readers/:id/remove', async (c) => {
    const { readerId } = await otherReader(c, tools, 'remove readers');
    // Nobody is signed in as them from here on; then what was kept goes, also what another page of theirs sent just now.
    await tools.remove(readerId);
    await app.readers.remove(readerId);
    return c.redirect('/settings/readers?said=removed', 303);
  });
  return routes;
}

async function answerReaders(
  kit: PageKit,
  c: AppRequest,
  tools: AccountTools,
  extra: Pick<ReadersPageProps, 'said' | 'newPassword'>,
): Promise<Response> {
  // Also the answer to a form: whatever is pressed next comes back to the page itself.
  const frame = { ...kit.frame(c), path: '/settings/readers' };
  const rows = await Promise.all((await tools.list()).map((account) => rowOf(kit, frame, account)));
  return kit.answer(c, <ReadersPage frame={frame} rows={rows} {...extra} />);
}

const noSuchReader = () => httpProblem(404, { title: 'There is no such reader.' });

/**
 * The reader that the address names.
 * @throws HTTPException 403 for other readers, 404 for nobody known, 422 for the account that runs the installation
 */
async function otherReader(c: AppRequest, tools: AccountTools, task: string): Promise<KnownAccount> {
  onlyAdministrators(c, task);
  const id = c.req.param('id') ?? '';
  const account = (await tools.list(id)).find(({ readerId }) => readerId === id);
  if (!account) throw noSuchReader();
  if (account.isAdmin)
    throw httpProblem(422, {
      code: 'runs-the-installation',
      title: 'This account runs the Broadsheet.',
      detail: 'It cannot be removed, and changes its password in the settings.',
    });
  return account;
}

async function rowOf({ app }: PageKit, frame: Frame, account: KnownAccount): Promise<ReaderRow> {
  const { readerId, name, email, createdAt, isAdmin } = account;
  const seenAt = (await app.store.readers.findReader(readerId))?.lastLookedAt ?? null;
  const told = (at: number) => ageInSentence(at, frame.now, frame.timeZone);
  const seen = seenAt === null ? 'not seen on a front page yet' : `last seen ${told(seenAt)}`;
  return { id: readerId, name, email, isAdmin, when: `Since ${told(createdAt)}; ${seen}` };
}
