// What readers do to stories and subjects: POST /stories/:id/<act>, POST /steer, theme and text size.
// A form gets a redirect back to where it was; an island, which asks for JSON, gets 204.
import { Hono } from 'hono';
import type { AppContext, AppEnv, AppRequest } from '../../../http/app-context.ts';
import { httpProblem } from '../../../http/errors.ts';
import type { InteractionKind, ReaderSettings, Subject } from '../../../model/reader.ts';
import type { StoryId } from '../../../model/story.ts';
import { type FormFields, readForm } from '../../form-fields.ts';
import { lessWords, namesOfLess, relentWords } from '../../less-words.ts';
import { withNotice } from '../../notice.ts';
import type { PageKit } from '../../page-kit.ts';
import { readId } from '../../read-id.ts';
import { parseSteer, type Steer } from './parse-steer.ts';
import { subjectLabel } from './subject-label.ts';

const interactionOf: Readonly<Record<string, InteractionKind>> = {
  save: 'saved',
  unsave: 'unsaved',
  hide: 'hidden',
  unhide: 'unhidden',
  more: 'more',
  less: 'less',
  relent: 'relented',
};

export function actRoutes(kit: PageKit): Hono<AppEnv> {
  const { app } = kit;
  const routes = new Hono<AppEnv>();

  routes.post('/stories/:id/:act', async (c) => {
    const id = readId(c.req.param('id'));
    const act = c.req.param('act');
    const form = await readForm(c);
    if (act === 'follow' || act === 'unfollow') {
      await applySteer(app, c, { verb: act, storyId: id, subject: { kind: 'story', key: String(id) } });
    } else {
      const kind = Object.hasOwn(interactionOf, act) ? interactionOf[act] : undefined;
      if (!kind) throw httpProblem(404);
      const { recorded } = await record(app, c, kind, { storyId: id, subject: null });
      if (wantsJson(c) && kind === 'less')
        return c.json({ said: lessWords(namesOfLess(app, c.get('reader'), id)) });
      if (kind === 'relented') {
        if (wantsJson(c)) return c.json({ said: relentWords(recorded) });
        if (recorded === 0) return done(c, form, `undone-${id}`, id);
      }
    }
    return done(c, form, `${act}-${id}`, id);
  });

  routes.post('/steer', async (c) => {
    const form = await readForm(c);
    const steer = parseSteer(form.text('steer'));
    if (!steer) throw httpProblem(400);
    await applySteer(app, c, steer);
    return done(c, form, `steer-${steer.verb}`, steer.storyId);
  });

  routes.post('/settings/theme', async (c) => {
    const form = await readForm(c);
    const theme = (['auto', 'light', 'sepia', 'dark'] as const).find((one) => one === form.text('theme'));
    if (!theme) throw httpProblem(400);
    return setting(app, c, form, { theme });
  });
  routes.post('/settings/text-size', async (c) => {
    const form = await readForm(c);
    const textSize = (['small', 'standard', 'large'] as const).find((one) => one === form.text('textSize'));
    if (!textSize) throw httpProblem(400);
    return setting(app, c, form, { textSize });
  });
  return routes;
}

async function setting(
  app: AppContext,
  c: AppRequest,
  form: FormFields,
  change: Partial<ReaderSettings>,
): Promise<Response> {
  await app.readers.updateSettings(c.get('reader').id, change);
  return wantsJson(c) ? c.body(null, 204) : c.redirect(form.back('/'), 303);
}

async function applySteer(app: AppContext, c: AppRequest, { verb, storyId, subject }: Steer): Promise<void> {
  const readerId = c.get('reader').id;
  if (verb === 'more' || verb === 'less') {
    await record(app, c, verb, { storyId, subject });
    return;
  }
  if (verb === 'unfollow' || verb === 'unmute') return app.readers.removeStance(readerId, subject);
  const label = await subjectLabel(app, subject, storyId);
  const stance = verb === 'follow' ? 'follow' : 'mute';
  await app.readers.setStance(readerId, { subject, stance, label, at: app.clock.now(), until: null });
}

async function record(
  app: AppContext,
  c: AppRequest,
  kind: InteractionKind,
  about: { readonly storyId: StoryId; readonly subject: Subject | null },
): Promise<{ readonly recorded: number }> {
  const at = app.clock.now();
  const nothing = { articleId: null, seconds: null, share: null, editionId: null };
  return app.readers.record(c.get('reader').id, [
    { id: crypto.randomUUID(), at, kind, ...about, ...nothing },
  ]);
}

function done(c: AppRequest, form: FormFields, notice: string, storyId: StoryId): Response {
  if (wantsJson(c)) return c.body(null, 204);
  return c.redirect(withNotice(form.back('/'), notice, storyId), 303);
}

const wantsJson = (c: AppRequest) => (c.req.header('accept') ?? '').startsWith('application/json');
