// GET /transparency
import { Hono } from 'hono';
import type { AppEnv } from '../../../http/app-context.ts';
import { rankParams } from '../../../rank/params.ts';
import type { PageKit } from '../../page-kit.ts';
import { TransparencyPage } from './page.tsx';
import { transparencyView } from './view.ts';

export function transparencyRoutes(kit: PageKit): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get('/transparency', (c) => {
    const { personalise } = c.get('reader').settings;
    const { coReadingWeight, popularityWeight, ...own } = rankParams;
    const shared = { ...own, coReadingWeight, popularityWeight };
    const groups = transparencyView(kit.app.config.sharedReading ? shared : own);
    return kit.answer(c, <TransparencyPage frame={kit.frame(c)} groups={groups} personalise={personalise} />);
  });
  return routes;
}
