// The built pages (dist/server/pages.js), made by Vite before the program starts.
import { existsSync } from 'node:fs';
import type { Accounts } from '../http/accounts/accounts.ts';
import type { AppContext } from '../http/app-context.ts';
import type { HttpAppParts } from '../http/create-http-app.ts';
import { BroadsheetError } from '../model/errors.ts';

type Pages = NonNullable<HttpAppParts['pages']>;

/** @throws BroadsheetError `pages-missing` when they were not built */
export async function loadPages(app: AppContext, accounts: Accounts | null): Promise<Pages> {
  const file = new URL('../../dist/server/pages.js', import.meta.url);
  if (!existsSync(file)) {
    throw new BroadsheetError({
      code: 'pages-missing',
      audience: 'operator',
      message: 'The pages have not been built.',
      advice: 'Start with npm start, which builds them.',
    });
  }
  const { createPages } = (await import(file.href)) as {
    createPages(app: AppContext, accounts: Accounts | null): Pages;
  };
  return createPages(app, accounts);
}
