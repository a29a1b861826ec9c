// GET /interests and its forms: more, less, follow, mute, forget, and adding by name.
import { Hono } from 'hono';
import { topicName } from '../../../catalogue/media-topics.ts';
import type { AppContext, AppEnv, AppRequest } from '../../../http/app-context.ts';
import { httpProblem } from '../../../http/errors.ts';
import type { ReaderId, Stance, Subject } from '../../../model/reader.ts';
import { readForm } from '../../form-fields.ts';
import { ownWords } from '../../own-words.ts';
import type { PageKit } from '../../page-kit.ts';
import { readSubjectField, sameSubject } from '../../subject-field.ts';
import { topTopics } from '../welcome/topics-offered.ts';
import { EvidencePage } from './evidence-page.tsx';
import { mutedSubjects, type NamedSubject, namedSubject } from './named-subject.ts';
import { InterestsPage } from './page.tsx';
import { followedSentence, mutedSentence, newestStances } from './stated.ts';
import { interestRow, interestsView, labelOf, steppedStrength } from './view.ts';

/** What a redirect may say beside what was done. */
const further: Readonly<Record<string, string>> = {
  'follow-new':
    'Followed. Nothing here has named it yet: it counts from the first story that does. Check the spelling if that surprises you.',
};
/** What a redirect may say that went wrong. */
const refused: Readonly<Record<string, string>> = {
  nothing: 'Type a topic, a name, a publisher or a word first.',
};

const dayMs = 86_400_000;
const said: Readonly<Record<string, string>> = {
  more: 'More of that from now on.',
  less: 'Less of that from now on.',
  follow: 'Followed.',
  unfollow: 'No longer followed.',
  mute: 'Muted: For you and Following leave it out.',
  unmute: 'No longer muted.',
  forget: 'Forgotten. Reading may teach it again.',
};

export function interestsRoutes(kit: PageKit): Hono<AppEnv> {
  const { app } = kit;
  const routes = new Hono<AppEnv>();

  routes.get('/interests', async (c) => {
    const frame = kit.frame(c);
    const { id, settings } = c.get('reader');
    const stances = await app.readers.stances(id);
    const view = interestsView({
      interests: await app.readers.interests(id),
      stances,
      mix: await app.readers.mix(id),
      personalise: settings.personalise,
      withoutParts: settings.withoutParts,
      hasWords: (await app.readers.words(id)) > 0,
      publisher: (publisherId) => app.publisher(publisherId),
      now: frame.now,
      timeZone: frame.timeZone,
    });
    const page = (
      <InterestsPage
        frame={frame}
        view={view}
        said={await saidNow(c.req.query('said'), stances, app)}
        problem={ownWords(refused, c.req.query('said'))}
        suggestions={suggestions(app)}
      />
    );
    return kit.answer(c, page);
  });

  routes.get('/interests/readings', async (c) => {
    const subject = readSubjectField(c.req.query('subject') ?? '');
    if (!subject) throw httpProblem(404, { title: 'There is no such interest.' });
    const { id } = c.get('reader');
    const interests = await app.readers.interests(id);
    const known = interests.find((one) => sameSubject(one.subject, subject));
    return kit.answer(
      c,
      <EvidencePage
        frame={kit.frame(c)}
        label={known?.label ?? labelOf(subject, interests)}
        row={
          known
            ? { ...interestRow(known, { publisher: (one) => app.publisher(one) }), evidenceHref: null }
            : null
        }
        evidence={await app.readers.evidence(id, subject)}
      />,
    );
  });

  routes.post('/interests/change', async (c) => {
    const change = (await readForm(c)).text('change');
    if (change === 'forget-words') {
      await app.readers.forgetWords(c.get('reader').id);
      return c.redirect('/interests?said=forget', 303);
    }
    const space = change.indexOf(' ');
    const act = change.slice(0, space);
    const subject = readSubjectField(change.slice(space + 1));
    if (!subject || !Object.hasOwn(said, act)) throw httpProblem(400);
    await changeInterest(app, c.get('reader').id, act, subject);
    return c.redirect(`/interests?said=${act}`, 303);
  });

  routes.post('/interests/add', (c) => addInterest(app, c));
  return routes;
}

/** What was done; of a mute or follow also what it was taken for, from the reader's own list. */
async function saidNow(
  code: string | undefined,
  stances: readonly Stance[],
  app: AppContext,
): Promise<string | null> {
  const words = ownWords({ ...said, ...further }, code);
  if (code === 'mute') return (await mutedSentence(newestStances(stances, 'mute'), app.live)) || words;
  if (code === 'follow') return followedSentence(newestStances(stances, 'follow')) || words;
  return words;
}

async function changeInterest(
  app: AppContext,
  readerId: ReaderId,
  act: string,
  subject: Subject,
): Promise<void> {
  const { readers } = app;
  if (act === 'unfollow' || act === 'unmute') return readers.removeStance(readerId, subject);
  if (act === 'forget') {
    await readers.removeStance(readerId, subject);
    return readers.correctInterest(readerId, subject, null);
  }
  const interests = await readers.interests(readerId);
  if (act === 'follow' || act === 'mute') {
    const label = labelOf(subject, interests);
    return readers.setStance(readerId, { subject, stance: act, label, at: app.clock.now(), until: null });
  }
  const strength = interests.find((one) => sameSubject(one.subject, subject))?.strength ?? 0;
  return readers.correctInterest(readerId, subject, steppedStrength(strength, act === 'more' ? 1 : -1));
}

async function addInterest(app: AppContext, c: AppRequest): Promise<Response> {
  const form = await readForm(c);
  const stance: Stance['stance'] = form.text('as') === 'mute' ? 'mute' : 'follow';
  const named = await meantBy(app, form.text('what', 200), stance);
  const [first] = named;
  if (!first) return c.redirect('/interests?said=nothing', 303);
  const days = Number(form.text('until')) || 0;
  const at = app.clock.now();
  const until = stance === 'mute' && days > 0 && days <= 366 ? at + days * dayMs : null;
  await app.readers.setStance(c.get('reader').id, ...named.map((one) => ({ ...one, stance, at, until })));
  const isNew = stance === 'follow' && !(await isNamedAnywhere(app, first));
  return c.redirect(`/interests?said=${isNew ? 'follow-new' : stance}`, 303);
}

async function meantBy(
  app: AppContext,
  typed: string,
  stance: Stance['stance'],
): Promise<readonly NamedSubject[]> {
  const world = { publishers: app.publishers(), live: app.live };
  if (stance === 'mute') return mutedSubjects(typed, world);
  const named = await namedSubject(typed, world);
  return named ? [named] : [];
}

/** Topics, publishers and names come from what is here; a word may stand in no article. */
async function isNamedAnywhere(app: AppContext, { subject, label }: NamedSubject): Promise<boolean> {
  if (subject.kind !== 'word') return true;
  const text = `"${label.replaceAll('"', ' ')}"`;
  const anywhere = {
    publisherIds: null,
    topics: null,
    before: null,
    after: null,
    without: null,
    limit: 1,
    offset: 0,
  };
  return (await app.store.search.search({ text, ...anywhere })).hits.length > 0;
}

/** The large topics and the publishers: enough to show what can be typed, and bounded. */
function suggestions(app: AppContext): readonly string[] {
  const publishers = app.publishers().slice(0, 100);
  return [...topTopics.map(({ code }) => topicName(code)), ...publishers.map(({ name }) => name)];
}
