// Why an account was not made or opened: a code that may stand in an address, and our own words for it. Words never
// travel in the address: whoever sends a link could put theirs on the sign-in page.
import { ownCommand } from '../../model/own-command.ts';

export const mostNameCharacters = 100;

/** By code; what a page says. */
export const refusalWords = {
  'too-many-attempts': 'Too many attempts. Wait a quarter of an hour and try again.',
  'not-known': 'No account has this address and password. Check both and try again.',
  'wrong-password': 'That is not your password now. Check it and try again.',
  'address-taken': 'An account has this e-mail address already. Sign in, or take another address.',
  'no-address': 'That is no e-mail address. Check it and try again.',
  'password-too-short': 'That password is too short: it needs ten characters or more.',
  'password-too-long': 'That password is too long: it may have at most 200 characters.',
  'name-too-long': `A name may have at most ${mostNameCharacters} characters. Choose a shorter one.`,
  'invite-not-known': 'That code is not known or has been used. Ask for a new one.',
  'password-code-not-known':
    'That code is not known, has been used, or is more than an hour old. Ask whoever runs this Broadsheet for a new one.',
  // Nobody can be asked yet.
  'setup-code-not-known':
    'That code is not known. The setup code stands in the terminal in which Broadsheet was started; starting it again gives a new one.',
  'not-stored': `That could not be written to the store, so it was not done. What you typed is not at fault: try again in a moment. If it goes on, whoever runs this Broadsheet sees why with: ${ownCommand('doctor')}`,
  failed: 'That did not work. Check the fields and try again.',
} as const;

export type Refusal = keyof typeof refusalWords;

/** better-auth's codes; the others are no fault of what was typed. */
const byTheirCode = new Map<string | undefined, Refusal>([
  ['INVALID_EMAIL_OR_PASSWORD', 'not-known'],
  ['INVALID_PASSWORD', 'wrong-password'],
  ['USER_ALREADY_EXISTS', 'address-taken'],
  ['USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL', 'address-taken'],
  ['INVALID_EMAIL', 'no-address'],
  ['INVALID_TOKEN', 'password-code-not-known'],
  ['PASSWORD_TOO_SHORT', 'password-too-short'],
  ['PASSWORD_TOO_LONG', 'password-too-long'],
  // Said with 4xx: it has caught what the store threw.
  ['FAILED_TO_CREATE_USER', 'not-stored'],
  ['FAILED_TO_CREATE_SESSION', 'not-stored'],
]);

/** @param answer better-auth's, not ok: JSON with a `code` */
export async function refusalOf(answer: Response): Promise<Refusal> {
  const body = (await answer.json().catch(() => null)) as { code?: string } | null;
  const known = byTheirCode.get(body?.code);
  if (known !== undefined) return known;
  if (answer.status >= 500) return 'not-stored';
  return answer.status === 429 ? 'too-many-attempts' : 'failed';
}
