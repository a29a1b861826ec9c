// GET /sign-in and /sign-up: for strangers, so they are mounted before the reader is looked up.
import { Hono } from 'hono';
import { refusalWords } from '../../../http/accounts/refusals.ts';
import type { AppEnv, AppRequest } from '../../../http/app-context.ts';
import { sameOriginPath } from '../../../http/same-origin-path.ts';
import type { AccountTools } from '../../account-tools.ts';
import { ownWords } from '../../own-words.ts';
import type { PageKit } from '../../page-kit.ts';
import { type AccountFormView, NewPasswordPage, SignInPage, SignUpPage } from './page.tsx';

export function accountPages(kit: PageKit, tools: AccountTools): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get('/sign-in', (c) => {
    if (tools.setupCode !== null) return c.redirect('/sign-up', 303);
    return kit.answer(c, <SignInPage frame={kit.frame(c)} view={formView(c, tools)} />);
  });
  routes.get('/new-password', (c) =>
    kit.answer(c, <NewPasswordPage frame={kit.frame(c)} view={formView(c, tools)} />),
  );
  routes.get('/sign-up', (c) => kit.answer(c, <SignUpPage frame={kit.frame(c)} view={formView(c, tools)} />));
  return routes;
}

const said: Readonly<Record<string, string>> = {
  'new-password': 'The new password is set. Sign in with it.',
};

function formView(c: AppRequest, tools: AccountTools): AccountFormView {
  return {
    // A code of ours or nothing: a link must not put words on this page.
    error: ownWords(refusalWords, c.req.query('error')),
    said: ownWords(said, c.req.query('said')),
    name: (c.req.query('name') ?? '').slice(0, 100),
    email: (c.req.query('email') ?? '').slice(0, 200),
    next: sameOriginPath(c.req.query('next') ?? '/', '/'),
    code: (c.req.query('code') ?? '').slice(0, 60),
    first: tools.setupCode !== null,
  };
}
