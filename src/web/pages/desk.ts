// The pages a reader arranges things on, in one list for pages.ts: first run, sources, interests, saved, search,
// settings, data, transparency, help; and those for strangers.
import { Hono } from 'hono';
import type { AppEnv } from '../../http/app-context.ts';
import type { AccountTools } from '../account-tools.ts';
import type { PageKit } from '../page-kit.ts';
import { accountPages } from './account/route.tsx';
import { editorsRoutes } from './editors/route.tsx';
import { helpRoutes } from './help/route.tsx';
import { interestsRoutes } from './interests/route.tsx';
import { privacyRoutes } from './privacy/route.tsx';
import { savedRoutes } from './saved/route.tsx';
import { searchRoutes } from './search/route.tsx';
import { settingsRoutes } from './settings/route.tsx';
import { sourcesRoutes } from './sources/route.tsx';
import { transparencyRoutes } from './transparency/route.tsx';
import { welcomeRoutes } from './welcome/route.tsx';
import { whatIfRoutes } from './what-if/route.tsx';

/** `tools`: null without accounts. */
export function deskRoutes(kit: PageKit, tools: AccountTools | null): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  for (const part of [
    welcomeRoutes(kit),
    sourcesRoutes(kit),
    interestsRoutes(kit),
    savedRoutes(kit),
    searchRoutes(kit),
    settingsRoutes(kit, tools),
    editorsRoutes(kit),
    privacyRoutes(kit, tools),
    transparencyRoutes(kit),
    whatIfRoutes(kit),
    helpRoutes(kit),
  ]) {
    routes.route('/', part);
  }
  return routes;
}

/** Sign-in and sign-up; nothing without accounts. */
export function strangerRoutes(kit: PageKit, tools: AccountTools | null): Hono<AppEnv> {
  return tools ? accountPages(kit, tools) : new Hono<AppEnv>();
}
