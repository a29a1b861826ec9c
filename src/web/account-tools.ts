// What pages need of accounts: who is signed in, invitations, a new password, closing an account.
import type { Accounts } from '../http/accounts/accounts.ts';
import { type Refusal, refusalOf } from '../http/accounts/refusals.ts';
import type { AppRequest } from '../http/app-context.ts';

/** null where there are no accounts: one local reader. */
export type AccountTools = Pick<
  Accounts,
  'read' | 'invite' | 'list' | 'remove' | 'newPasswordCode' | 'handle' | 'setupCode'
>;

export type PasswordOutcome =
  | { readonly kind: 'done'; readonly cookies: readonly string[] }
  | { readonly kind: 'refused'; readonly why: Refusal };

/** Changes the password of whoever sent the request, and signs their other devices out. */
export async function changePassword(
  tools: AccountTools,
  c: AppRequest,
  passwords: { readonly current: string; readonly next: string },
): Promise<PasswordOutcome> {
  const headers = new Headers({ 'content-type': 'application/json' });
  for (const name of ['cookie', 'origin', 'host', 'user-agent']) {
    const value = c.req.header(name);
    if (value !== undefined) headers.set(name, value);
  }
  const body = { currentPassword: passwords.current, newPassword: passwords.next, revokeOtherSessions: true };
  const url = new URL('/api/auth/change-password', c.req.url);
  const answer = await tools.handle(
    new Request(url, { method: 'POST', headers, body: JSON.stringify(body) }),
  );
  if (answer.ok) return { kind: 'done', cookies: answer.headers.getSetCookie() };
  return { kind: 'refused', why: await refusalOf(answer) };
}
