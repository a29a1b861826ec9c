// Sign-in for several readers: better-auth with e-mail and password and passkeys. Loaded only when accounts are on.
import { createHash, randomBytes } from 'node:crypto';
import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import { getMigrations } from 'better-auth/db/migration';
import type { Clock } from '../../model/clock.ts';
import type { MaintenanceStore } from '../../model/maintenance-store.ts';
import type { Log } from '../app-context.ts';
import { mostListed } from './most-listed.ts';
import { createPasswordCodes } from './password-codes.ts';
import { mostNameCharacters, type Refusal, refusalOf, refusalWords } from './refusals.ts';

export interface SignedIn {
  readonly readerId: string;
  readonly name: string;
  readonly email: string;
  readonly isAdmin: boolean;
}

/** An account, for whoever runs the installation. */
export interface KnownAccount {
  readonly readerId: string;
  readonly name: string;
  readonly email: string;
  readonly createdAt: number;
  readonly isAdmin: boolean;
}

export type SignUpOutcome =
  | { readonly kind: 'done'; readonly headers: Headers }
  | { readonly kind: 'refused'; readonly why: Refusal };

export interface Accounts {
  /** better-auth's own endpoints, for passkeys: /api/auth/*. `address`: whose attempts these count as. */
  handle(request: Request, address?: string): Promise<Response>;
  read(headers: Headers): Promise<SignedIn | null>;
  signUp(
    details: { code: string; name: string; email: string; password: string },
    headers: Headers,
  ): Promise<SignUpOutcome>;
  signIn(details: { email: string; password: string }, headers: Headers): Promise<SignUpOutcome>;
  signOut(headers: Headers): Promise<Headers>;
  /** A code for one further account, valid for seven days. */
  invite(): Promise<string>;
  /** Set until the first account exists; printed at start, never stored in plain. */
  readonly setupCode: string | null;
  /** Which of these have an account, at most 100 of them; null before there is any account that runs the installation. */
  known(readerIds: readonly string[]): Promise<ReadonlySet<string> | null>;
  /** First made first, at most 500; with an id or e-mail address that account alone. */
  list(given?: string): Promise<readonly KnownAccount[]>;
  /**
   * A code with which the account of that address gets a new password, once, within an hour, in place of any given
   * before; null without such an account.
   */
  newPasswordCode(email: string): Promise<string | null>;
  /** Sets the password by such a code, and signs everybody out of the account. The code stays good where the store fails. */
  setPassword(details: { code: string; password: string }): Promise<SignUpOutcome>;
  /** The account with its sessions, passkeys and codes; who is signed in with it is no longer. */
  remove(readerId: string): Promise<void>;
}

interface Invite {
  readonly hash: string;
  readonly until: number;
  readonly admin: boolean;
}

/** Ours alone: what a client sends under this name is overwritten, so nobody chooses whose attempts are counted. */
const addressHeader = 'x-broadsheet-client-address';
const inviteDays = 7;
const maxInvites = 50;
const hashOf = (code: string) => createHash('sha256').update(code.trim().toLowerCase()).digest('hex');
const newCode = () =>
  randomBytes(8)
    .toString('hex')
    .replace(/(.{4})(?=.)/g, '$1-');

/**
 * Opens accounts on the store's own database (SQLite handle or pg Pool), creating its tables.
 * `secret` signs sessions; `baseUrl` is the public origin, needed for passkeys and cookies.
 */
export async function openAccounts(options: {
  readonly database: unknown;
  readonly settings: Pick<MaintenanceStore, 'getSetting' | 'setSetting'>;
  readonly secret: string;
  readonly baseUrl: string;
  readonly clock: Clock;
  readonly log: Pick<Log, 'error'>;
}): Promise<Accounts> {
  const { settings, clock, log } = options;
  const origin = new URL(options.baseUrl);
  /** Before, it tells of every table that is missing. */
  let hasTables = false;
  const auth = betterAuth({
    // biome-ignore lint/suspicious/noExplicitAny: better-auth takes a DatabaseSync or a Pool and finds out which.
    database: options.database as any,
    secret: options.secret,
    baseURL: origin.origin,
    basePath: '/api/auth',
    trustedOrigins: [origin.origin],
    telemetry: { enabled: false },
    // Its errors only: what it tells besides names the addresses of readers.
    logger: {
      log: (level, message, err) => {
        if (hasTables && level === 'error') log.error({ err }, `accounts: ${message}`);
      },
    },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: 10,
      maxPasswordLength: 200,
      revokeSessionsOnPasswordReset: true,
    },
    // Whoever has read a backup cannot use the codes in it.
    verification: { storeIdentifier: { default: 'plain', overrides: { 'reset-password': 'hashed' } } },
    // No cookie cache: a closed account, or one signed out elsewhere, would go on until the cookie's time is over.
    session: { expiresIn: 60 * 60 * 24 * 60, cookieCache: { enabled: false } },
    rateLimit: { enabled: true, window: 60, max: 60 },
    advanced: {
      cookiePrefix: 'broadsheet',
      useSecureCookies: origin.protocol === 'https:',
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    // Signing in and up by e-mail goes through our own forms, which count attempts.
    disabledPaths: [
      '/sign-up/email',
      '/sign-in/email',
      '/delete-user',
      '/update-user',
      '/change-email',
      '/request-password-reset',
      '/reset-password',
    ],
    hooks: {
      // Passkeys have names too.
      before: createAuthMiddleware(async ({ body, query }) => {
        for (const name of [body?.name, query?.name]) {
          if (typeof name === 'string' && name.length > mostNameCharacters)
            throw new APIError('BAD_REQUEST', { message: refusalWords['name-too-long'] });
        }
      }),
      after: createAuthMiddleware(async ({ path, context }) => {
        const { user } = (context.returned ?? {}) as { user?: { id?: unknown } };
        if (path === '/change-password' && typeof user?.id === 'string') await passwordCodes.forget(user.id);
      }),
    },
    plugins: [passkey({ rpName: 'Broadsheet', rpID: origin.hostname, origin: origin.origin })],
  });
  await (await getMigrations(auth.options)).runMigrations();
  hasTables = true;
  const passwordCodes = createPasswordCodes(await auth.$context);

  const readInvites = async (): Promise<Invite[]> => {
    const stored = JSON.parse((await settings.getSetting('accounts.invites')) ?? '[]') as Invite[];
    return stored.filter((invite) => invite.until > clock.now());
  };
  const writeInvites = (invites: Invite[]) =>
    settings.setSetting('accounts.invites', JSON.stringify(invites.slice(-maxInvites)));
  const adminId = () => settings.getSetting('accounts.admin');

  /** Changes of the list wait for each other: two at once would both start from the same list. */
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(change: () => Promise<T>): Promise<T> => {
    const done = turn.then(change);
    turn = done.catch(() => {});
    return done;
  };
  const addInvite = (invite: Invite) => inTurn(async () => writeInvites([...(await readInvites()), invite]));
  /** Takes the code out of the list; null when it is not there. */
  const takeInvite = (code: string) =>
    inTurn(async () => {
      const invites = await readInvites();
      const invite = invites.find((candidate) => candidate.hash === hashOf(code));
      if (!invite) return null;
      await writeInvites(invites.filter((other) => other !== invite));
      return invite;
    });

  /** What it throws for want of the store becomes an answer like its others: the code must stay good. */
  const answered = async (ask: () => Promise<Response>): Promise<Response> => {
    try {
      return await ask();
    } catch (err) {
      log.error({ err }, 'accounts: the store did not take it');
      return new Response(null, { status: 500 });
    }
  };

  let setupCode: string | null = null;
  if (!(await adminId())) {
    setupCode = newCode();
    const others = (await readInvites()).filter((invite) => !invite.admin);
    await writeInvites([...others, { hash: hashOf(setupCode), until: Number.MAX_SAFE_INTEGER, admin: true }]);
  }

  return {
    handle(request, address = '') {
      const headers = new Headers(request.headers);
      headers.set(addressHeader, address);
      return auth.handler(new Request(request, { headers }));
    },
    get setupCode() {
      return setupCode;
    },
    async read(headers) {
      const session = await auth.api.getSession({ headers });
      if (!session) return null;
      const { id, name, email } = session.user;
      return { readerId: id, name, email, isAdmin: (await adminId()) === id };
    },
    async signUp({ code, name, email, password }, headers) {
      if (name.length > mostNameCharacters) return { kind: 'refused', why: 'name-too-long' };
      // Taken before the account is made: two sign-ups at once can't share a code.
      const invite = await takeInvite(code);
      if (!invite) {
        return { kind: 'refused', why: setupCode === null ? 'invite-not-known' : 'setup-code-not-known' };
      }
      const answer = await answered(() =>
        auth.api.signUpEmail({ body: { name, email, password }, headers, asResponse: true }),
      );
      if (!answer.ok) {
        await addInvite(invite);
        return { kind: 'refused', why: await refusalOf(answer) };
      }
      if (invite.admin) {
        const { user } = (await answer.clone().json()) as { user: { id: string } };
        await settings.setSetting('accounts.admin', user.id);
        setupCode = null;
      }
      return { kind: 'done', headers: cookiesOf(answer) };
    },
    async signIn(body, headers) {
      const answer = await answered(() => auth.api.signInEmail({ body, headers, asResponse: true }));
      return answer.ok
        ? { kind: 'done', headers: cookiesOf(answer) }
        : { kind: 'refused', why: await refusalOf(answer) };
    },
    async signOut(headers) {
      return cookiesOf(await auth.api.signOut({ headers, asResponse: true }));
    },
    async invite() {
      const code = newCode();
      const until = clock.now() + inviteDays * 86_400_000;
      await addInvite({ hash: hashOf(code), until, admin: false });
      return code;
    },
    async known(readerIds) {
      const { adapter } = await auth.$context;
      const admin = await adminId();
      if (!admin) return null;
      const value = [...new Set([...readerIds, admin])];
      const where = [{ field: 'id', operator: 'in' as const, value }];
      const users = await adapter.findMany<{ id: string }>({ model: 'user', where, limit: value.length });
      const ids = new Set(users.map(({ id }) => id));
      return ids.has(admin) ? ids : null;
    },
    async list(given) {
      const { adapter } = await auth.$context;
      const asked =
        given === undefined
          ? []
          : [
              { field: 'id', value: given },
              { field: 'email', value: given.toLowerCase() },
            ];
      const where = asked.map((field) => ({ ...field, connector: 'OR' as const }));
      const admin = await adminId();
      const users = await adapter.findMany<{
        id: string;
        name: string;
        email: string;
        createdAt: Date | string;
      }>({ model: 'user', where, limit: mostListed, sortBy: { field: 'createdAt', direction: 'asc' } });
      return users.map(({ id, name, email, createdAt }) => ({
        ...{ readerId: id, name, email, isAdmin: id === admin },
        createdAt: new Date(createdAt).getTime(),
      }));
    },
    async newPasswordCode(email) {
      const { internalAdapter } = await auth.$context;
      const found = await internalAdapter.findUserByEmail(email.trim());
      return found && (await passwordCodes.give(found.user.id, `${newCode()}-${newCode()}`));
    },
    async setPassword({ code, password }) {
      const body = { token: code.trim().toLowerCase(), newPassword: password };
      const answer = await answered(() =>
        passwordCodes.spend(body.token, () => auth.api.resetPassword({ body, asResponse: true })),
      );
      return answer.ok
        ? { kind: 'done', headers: new Headers() }
        : { kind: 'refused', why: await refusalOf(answer) };
    },
    async remove(readerId) {
      const { adapter, internalAdapter } = await auth.$context;
      await passwordCodes.forget(readerId);
      await internalAdapter.deleteUserSessions(readerId);
      await adapter.deleteMany({ model: 'passkey', where: [{ field: 'userId', value: readerId }] });
      await internalAdapter.deleteUser(readerId);
    },
  };
}

function cookiesOf(answer: Response): Headers {
  const headers = new Headers();
  for (const cookie of answer.headers.getSetCookie()) headers.append('set-cookie', cookie);
  return headers;
}
