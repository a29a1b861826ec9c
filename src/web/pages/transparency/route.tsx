// GET /transparency
import { Hono } from 'hono';
import type { AppEnv } from '../../../http/app-context.ts';
import { frontFilters } from '../../../rank/front-page.ts';
import { defaultRankParams, paramsInUse } from '../../../rank/params.ts';
import type { PageKit } from '../../page-kit.ts';
import { TransparencyPage } from './page.tsx';
import {
  controlLines,
  filterWords,
  handsWords,
  strongestWords,
  transparencyView,
  trialLines,
} from './view.ts';

export function transparencyRoutes(kit: PageKit): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get('/transparency', (c) => {
    const { liveDays, sharedReading } = kit.app.config;
    const { id, settings } = c.get('reader');
    const { personalise } = settings;
    const trial = kit.app.editions.trial(personalise ? id : null);
    const change = trial?.arms.find(({ name }) => name === trial.own)?.change;
    const frame = kit.frame(c);
    const { coReadingWeight, popularityWeight, ...own } = paramsInUse(
      defaultRankParams({ liveDays, ...change }),
    );
    const params = sharedReading ? { ...own, coReadingWeight, popularityWeight } : own;
    const controls = kit.app.controls.inForce();
    return kit.answer(
      c,
      <TransparencyPage
        frame={frame}
        groups={transparencyView(params)}
        hands={handsWords(controls)}
        strongest={strongestWords(params)}
        controls={controlLines(controls, frame.timeZone)}
        filters={filterWords(frontFilters.map(({ name }) => name))}
        differentEvery={params.differentEvery.value}
        trial={trial && trialLines(trial)}
        personalise={personalise}
        withoutParts={settings.withoutParts}
      />,
    );
  });
  return routes;
}
