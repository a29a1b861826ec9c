// What readers do to stories and subjects: POST /stories/:id/<act>, POST /steer, theme and text size.
// A form gets a redirect back to where it was; an island, which asks for JSON, gets the notice that a page would show.
import { Hono } from 'hono';
import type { AppContext, AppEnv, AppRequest } from '../../../http/app-context.ts';
import { httpProblem } from '../../../http/errors.ts';
import type { InteractionKind, ReaderSettings, Subject } from '../../../model/reader.ts';
import type { StoryId } from '../../../model/story.ts';
import { type FormFields, readForm } from '../../form-fields.ts';
import { didSteer, readNotice, withNotice } from '../../notice.ts';
import { noticeNames, type PageKit } from '../../page-kit.ts';
import { readId } from '../../read-id.ts';
import { standingStances } from '../../standing-stances.ts';
import { sameSubject } from '../../subject-field.ts';
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
  unwish: 'unwished',
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
      if (recorded === 0 && takesBack(act)) return done(app, c, form, { did: `undone-${id}`, storyId: id });
    }
    return done(app, c, form, { did: `${act}-${id}`, storyId: id });
  });

  routes.post('/steer', async (c) => {
    const form = await readForm(c);
    const steer = parseSteer(form.text('steer'));
    if (!steer) throw httpProblem(400);
    const did = await applySteer(app, c, steer);
    const { storyId } = steer;
    return done(app, c, form, { did, storyId, name: await subjectLabel(app, steer.subject, storyId) });
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

const takesBack = (act: string) => act === 'relent' || act === 'unwish';

/** @returns the `did` of what came of it */
async function applySteer(app: AppContext, c: AppRequest, steer: Steer): Promise<string> {
  const { verb, storyId, subject } = steer;
  const readerId = c.get('reader').id;
  const did = didSteer(steer, false);
  const kind = Object.hasOwn(interactionOf, verb) ? interactionOf[verb] : undefined;
  if (kind) {
    const { recorded } = await record(app, c, kind, { storyId, subject });
    return recorded === 0 && takesBack(verb) ? `undone-${storyId}` : did;
  }
  if (verb === 'forget') {
    await app.readers.correctInterest(readerId, subject, null);
    return did;
  }
  if (verb === 'unfollow' || verb === 'unmute') {
    await app.readers.removeStance(readerId, subject);
    return did;
  }
  const standing = standingStances(await app.readers.stances(readerId), app.clock.now());
  const before = standing.find((one) => sameSubject(one.subject, subject));
  const label = await subjectLabel(app, subject, storyId);
  const stance = verb === 'follow' ? 'follow' : 'mute';
  await app.readers.setStance(readerId, { subject, stance, label, at: app.clock.now(), until: null });
  return didSteer(steer, verb === 'never' && before?.stance === 'follow');
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

/** @param name a subject's, for who did it: in an address it would be anybody's words */
function done(
  app: AppContext,
  c: AppRequest,
  form: FormFields,
  { did, storyId, name }: { readonly did: string; readonly storyId: StoryId; readonly name?: string },
): Response {
  if (!wantsJson(c)) return c.redirect(withNotice(form.back('/'), did, storyId), 303);
  const names = noticeNames(app, c.get('reader'));
  return c.json(readNotice(did, name === undefined ? names : { ...names, ofSubject: () => name }));
}

const wantsJson = (c: AppRequest) => (c.req.header('accept') ?? '').startsWith('application/json');
