// Forms of sign-in and sign-up, and who the reader of a request is.
import { Hono, type MiddlewareHandler } from 'hono';
import { localReaderId } from '../../model/reader.ts';
import type { AppContext, AppEnv, AppRequest } from '../app-context.ts';
import { httpProblem } from '../errors.ts';
import { sameOriginPath } from '../same-origin-path.ts';
import type { Accounts, SignUpOutcome } from './accounts.ts';
import type { Attempt, AttemptLimit } from './attempt-limit.ts';

/** Without accounts: everybody who reaches this loopback address is the local reader. */
export function localReader(app: AppContext): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    c.set('reader', await app.readers.open(localReaderId, null));
    c.set('isAdmin', true);
    await next();
  };
}

/** With accounts: the signed-in reader; a page sends others to sign in, the API answers 401. */
export function signedInReader(app: AppContext, accounts: Accounts): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const signedIn = await accounts.read(c.req.raw.headers);
    if (!signedIn) {
      if (c.req.path.startsWith('/api/')) throw httpProblem(401);
      const to = accounts.setupCode ? '/sign-up' : '/sign-in';
      const back = c.req.method === 'GET' ? `?next=${encodeURIComponent(c.req.path)}` : '';
      return c.redirect(to + back, 303);
    }
    c.set('reader', await app.readers.open(signedIn.readerId, signedIn.name));
    c.set('isAdmin', signedIn.isAdmin);
    await next();
  };
}

const tooMany: SignUpOutcome = { kind: 'refused', why: 'too-many-attempts' };

export interface AccountRoutesParts {
  readonly accounts: Accounts;
  readonly attempts: AttemptLimit;
  clientAddress(c: AppRequest): string;
}

/** POST /account/sign-up, /account/sign-in, /account/new-password, /account/sign-out: plain forms, answered by redirects. */
export function accountRoutes({ accounts, attempts, clientAddress }: AccountRoutesParts): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const field = (form: Record<string, unknown>, name: string) => String(form[name] ?? '').slice(0, 500);

  /** Counted before it is tried: many at once are still so many. */
  async function limited(attempt: Attempt, work: () => Promise<SignUpOutcome>): Promise<SignUpOutcome> {
    if (!attempts.take(attempt)) return tooMany;
    const outcome = await work();
    if (outcome.kind === 'done') attempts.forgive(attempt);
    return outcome;
  }

  function answer(
    outcome: SignUpOutcome,
    form: Record<string, unknown>,
    retry: string,
    welcome: string,
  ): Response {
    if (outcome.kind === 'refused') {
      // What was typed stands in the form again, save the password. The code is one that a link may hold.
      const typed = ['email', 'name', 'code'].map((name) => [name, field(form, name)]);
      const query = new URLSearchParams([['error', outcome.why], ...typed.filter(([, text]) => text !== '')]);
      return new Response(null, { status: 303, headers: { location: `${retry}?${query}` } });
    }
    const headers = new Headers(outcome.headers);
    headers.set('location', sameOriginPath(field(form, 'next'), welcome));
    return new Response(null, { status: 303, headers });
  }

  routes.post('/sign-up', async (c) => {
    const form = await c.req.parseBody();
    const email = field(form, 'email');
    const name = field(form, 'name').trim() || (email.split('@')[0] ?? email).slice(0, 100);
    const details = { code: field(form, 'code'), name, email, password: field(form, 'password') };
    const attempt = { address: clientAddress(c), email: '' };
    const outcome = await limited(attempt, () => accounts.signUp(details, c.req.raw.headers));
    return answer(outcome, form, '/sign-up', '/welcome');
  });
  routes.post('/sign-in', async (c) => {
    const form = await c.req.parseBody();
    const details = { email: field(form, 'email'), password: field(form, 'password') };
    const attempt = { address: clientAddress(c), email: details.email };
    const outcome = await limited(attempt, () => accounts.signIn(details, c.req.raw.headers));
    return answer(outcome, form, '/sign-in', '/');
  });
  routes.post('/new-password', async (c) => {
    const form = await c.req.parseBody();
    const details = { code: field(form, 'code'), password: field(form, 'password') };
    const attempt = { address: clientAddress(c), email: '' };
    const outcome = await limited(attempt, () => accounts.setPassword(details));
    return answer(outcome, form, '/new-password', '/sign-in?said=new-password');
  });
  routes.post('/sign-out', async (c) => {
    const headers = await accounts.signOut(c.req.raw.headers);
    headers.set('location', '/sign-in');
    return new Response(null, { status: 303, headers });
  });
  return routes;
}
