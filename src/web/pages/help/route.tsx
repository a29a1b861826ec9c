// GET /help
import { Hono } from 'hono';
import type { AppEnv } from '../../../http/app-context.ts';
import type { PageKit } from '../../page-kit.ts';
import { HelpPage } from './page.tsx';

export function helpRoutes(kit: PageKit): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get('/help', (c) => kit.answer(c, <HelpPage frame={kit.frame(c)} />));
  return routes;
}
