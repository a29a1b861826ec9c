// GET /what-if: the page without one part. POST /what-if makes it so, POST /parts brings a part back.
import { Hono } from 'hono';
import type { AppContext, AppEnv, AppRequest } from '../../../http/app-context.ts';
import { httpProblem } from '../../../http/errors.ts';
import { storiesForReader } from '../../../http/stories-for-reader.ts';
import type { PartLeftOut } from '../../../model/edition.ts';
import { isSwitchable } from '../../../rank/without-parts.ts';
import { cardScene } from '../../card-scene.ts';
import { readForm } from '../../form-fields.ts';
import { withNotice } from '../../notice.ts';
import type { PageKit } from '../../page-kit.ts';
import { readId } from '../../read-id.ts';
import { sameSubject, subjectField } from '../../subject-field.ts';
import { subjectLabel } from '../acts/subject-label.ts';
import { WhatIfPage } from './page.tsx';
import { partWords, readPart } from './part-words.ts';
import { whatIfView } from './view.ts';

const storiesShown = 40;

export function whatIfRoutes(kit: PageKit): Hono<AppEnv> {
  const { app } = kit;
  const routes = new Hono<AppEnv>();
  routes.get('/what-if', async (c) => {
    const part = readPart(c.req.query('part') ?? '', c.req.query('subject') ?? '');
    if (!part) throw httpProblem(404, { title: 'There is no such part.' });
    const { id, settings } = c.get('reader');
    const preview = await app.editions.preview(id, { without: part, limit: storiesShown });
    // Personalisation is off: there are no parts to be without.
    if (!preview || !settings.personalise) return c.redirect('/', 303);
    const frame = kit.frame(c);
    const ids = [...preview.now.items, ...preview.without.items].map(({ storyId }) => storyId);
    const find = await storiesForReader(app, id, ids);
    const from = c.req.query('story');
    const storyId = from && /^\d{1,10}$/.test(from) ? readId(from) : 0;
    const what = part.subject ? await subjectLabel(app, part.subject, storyId) : partWords(part.name);
    return kit.answer(
      c,
      <WhatIfPage
        frame={frame}
        what={what}
        view={whatIfView(preview, find, await cardScene(kit, frame, ids))}
        backHref={storyId > 0 ? `/#s${storyId}` : '/'}
        part={part.name}
        subject={part.subject ? subjectField(part.subject) : ''}
        makes={makesWords(part)}
      />,
    );
  });
  routes.post('/what-if', async (c) => {
    const form = await readForm(c);
    const part = readPart(form.text('part'), form.text('subject', 400));
    if (!part) throw httpProblem(400);
    await makeItSo(app, c, part);
    const did = part.subject
      ? `without-subject 0 ${subjectField(part.subject)}`
      : `without-part ${part.name}`;
    return c.redirect(withNotice('/', did, 0), 303);
  });
  routes.post('/parts', async (c) => {
    const form = await readForm(c);
    const part = form.text('part');
    if (!isSwitchable(part)) throw httpProblem(400);
    const { id, settings } = c.get('reader');
    await app.readers.updateSettings(id, {
      withoutParts: settings.withoutParts.filter((one) => one !== part),
    });
    return c.redirect(form.back('/interests'), 303);
  });
  return routes;
}

function makesWords({ name, subject }: PartLeftOut): string {
  if (subject === null)
    return 'Making it so switches this part off, until you bring it back under Interests.';
  if (subject.kind === 'word' || subject.kind === 'story') return 'Making it so ends your following it.';
  return name === 'follow'
    ? 'Making it so ends your following it, and sets what was learned of it to nothing, until you change that under Interests.'
    : 'Making it so sets it to nothing, and leaves it there whatever you read, until you change that under Interests.';
}

/** A part of everything is switched off; one subject is set to nothing by hand, which learning leaves alone. */
async function makeItSo(
  { readers }: AppContext,
  c: AppRequest,
  { name, subject }: PartLeftOut,
): Promise<void> {
  const { id, settings } = c.get('reader');
  if (subject === null) {
    const withoutParts = [...new Set([...settings.withoutParts, name])];
    await readers.updateSettings(id, { withoutParts });
    return;
  }
  const follows = (await readers.stances(id)).some(
    (one) => one.stance === 'follow' && sameSubject(one.subject, subject),
  );
  if (follows) await readers.removeStance(id, subject);
  await readers.correctInterest(id, subject, 0);
}
