// A Broadsheet with accounts in this process: every route, guard and page as `serve` mounts them, without a port.
import type { Hono } from 'hono';
import { createLog } from '../src/compose/create-log.ts';
import { type Core, openCore } from '../src/compose/open-core.ts';
import { readConfig } from '../src/config.ts';
import { type Accounts, openAccounts } from '../src/http/accounts/accounts.ts';
import type { AppContext, AppEnv } from '../src/http/app-context.ts';
import { createHttpApp } from '../src/http/create-http-app.ts';
import { createMetrics } from '../src/http/ops/metrics.ts';
import { createPictures } from '../src/http/pictures/pictures.ts';
import { openSqliteStore } from '../src/store/open-store.ts';
import { createPages } from '../src/web/pages.ts';
import { temporaryFolder } from './start-program.ts';

const origin = 'http://localhost:8080';
export const password = 'a password of some length';

/** One signed-in browser. */
export interface Member {
  readonly id: string;
  readonly cookie: string;
  readonly get: (path: string) => Promise<Response>;
  /** Posts a form, as a page without JavaScript does. */
  readonly post: (
    path: string,
    fields?: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Response>;
  readonly postFile: (path: string, name: string, text: string) => Promise<Response>;
  readonly api: (method: string, path: string, body?: unknown) => Promise<Response>;
}

export interface Household {
  readonly core: Core;
  readonly accounts: Accounts;
  /** Everything logged so far. */
  readonly log: () => string;
  readonly request: (path: string, init?: RequestInit) => Promise<Response>;
  /** The first account, which runs the installation. */
  signUpFirst(): Promise<Member>;
  /** Another account, invited by the first. */
  signUpInvited(email: string): Promise<Member>;
  close(): Promise<void>;
}

export async function openHousehold(
  flags: Readonly<Record<string, string | boolean>> = {},
): Promise<Household> {
  const config = readConfig({ accounts: 'on', dataDir: temporaryFolder(), workers: '1', ...flags }, {});
  let logged = '';
  const log = createLog({ logLevel: 'debug' }, { write: (line) => (logged += line) });
  const store = await openSqliteStore(':memory:');
  const core = await openCore({ config, log, store, refreshes: true });
  await core.load();
  const secret = 'a secret of thirty-two characters or more';
  const { clock } = core;
  const settings = store.maintenance;
  const accounts = await openAccounts({
    database: store.native,
    settings,
    secret,
    baseUrl: origin,
    clock,
    log,
  });
  const app: AppContext = {
    ...core,
    pictures: createPictures({ network: core.network, secret }),
    publisher: (id) => core.publishers.get(id),
    publishers: () => [...core.publishers.values()],
    version: '0',
  };
  const http: Hono<AppEnv> = createHttpApp({
    app,
    metrics: createMetrics({}),
    accounts,
    pages: createPages(app, accounts),
    isStopping: () => false,
  });
  const request = async (path: string, init: RequestInit = {}) =>
    http.request(new URL(path, origin), {
      ...init,
      headers: { host: 'localhost:8080', ...(init.headers as Record<string, string>) },
    });
  const signUp = async (code: string, email: string): Promise<Member> => {
    const body = new URLSearchParams({ code, name: email.split('@')[0] ?? '', email, password });
    const answer = await request('/account/sign-up', { method: 'POST', body });
    const cookie = answer.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    const signedIn = await accounts.read(new Headers({ cookie }));
    if (!signedIn) throw new Error(`${email} was not signed in: ${answer.headers.get('location')}`);
    return member(signedIn.readerId, cookie);
  };
  const member = (id: string, cookie: string): Member => {
    const headers = { cookie };
    return {
      id,
      cookie,
      get: (path) => request(path, { headers }),
      post: (path, fields = {}, more = {}) =>
        request(path, {
          method: 'POST',
          headers: { ...headers, ...more },
          body: new URLSearchParams(fields),
        }),
      postFile(path, name, text) {
        const body = new FormData();
        body.append(name, new File([text], 'list.opml'));
        return request(path, { method: 'POST', headers, body });
      },
      api: (method, path, body) =>
        request(`/api/v1${path}`, {
          method,
          headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        }),
    };
  };
  return {
    core,
    accounts,
    log: () => logged,
    request,
    signUpFirst: () => signUp(accounts.setupCode ?? '', 'ada@reader.example'),
    signUpInvited: async (email) => signUp(await accounts.invite(), email),
    close: () => core.close(),
  };
}
