// Who may do what in a household (docs/operate.md has the table): what touches everybody is for administrators.
import type { AppRequest } from './app-context.ts';
import { httpProblem } from './errors.ts';

/**
 * @param what as in "Only administrators may <what>."
 * @throws HTTPException 403 for other readers
 */
export function onlyAdministrators(c: AppRequest, what: string): void {
  if (c.get('isAdmin')) return;
  throw httpProblem(403, {
    code: 'administrators-only',
    title: `Only administrators may ${what}.`,
    detail: 'Ask the person who runs this Broadsheet.',
  });
}
