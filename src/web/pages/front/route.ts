// GET / : the reader's front page, or what stands in for it until there is one.

import { Hono } from 'hono';
import type { AppEnv, AppRequest } from '../../../http/app-context.ts';
import { storiesForReader } from '../../../http/stories-for-reader.ts';
import type { Edition } from '../../../model/edition.ts';
import { sittingMs } from '../../../model/reader.ts';
import type { StoryId } from '../../../model/story.ts';
import { addressPart } from '../../address-part.ts';
import { cardScene } from '../../card-scene.ts';
import type { Frame, PageKit } from '../../page-kit.ts';
import { standingStances } from '../../standing-stances.ts';
import { ListPage } from '../lists/page.tsx';
import { rankedListView } from '../lists/view.ts';
import { EmptyFrontPage } from './empty-page.tsx';
import { emptyFrontView } from './empty-view.ts';
import { FrontPage, type FrontPageProps } from './page.tsx';
import { frontView } from './view.ts';

const storiesOnFront = 40;
const changesShown = 3;

export function frontRoutes(kit: PageKit): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get('/', async (c) => {
    const frame = kit.frame(c);
    const after = c.req.query('after');
    if (after) return furtherPage(kit, c, frame, after);
    const { reader } = c.var;
    const layOut = () =>
      kit.app.editions.front({ readerId: reader.id, mode: 'for-you', limit: storiesOnFront });
    if (c.req.query('new') !== undefined) {
      // Then it stands, at its own address: loading that again does not lay out another one.
      await layOut();
      return c.redirect('/', 303);
    }
    const standing = await kit.app.editions.standing(reader.id, storiesOnFront);
    const edition = standing?.edition ?? (await layOut());
    if (edition.items.length === 0) return emptyFront(kit, c, frame, edition);

    const ids = edition.items.map(({ storyId }) => storyId);
    const scene = await cardScene(kit, frame, ids, edition.readerId !== null);
    const changes = await kit.app.editions.sinceLastLooked(reader.id, changesShown);
    if (reader.lastLookedAt === null || frame.now - reader.lastLookedAt > sittingMs) {
      await kit.app.readers.looked(reader.id);
    }
    const find = await finderFor(kit, edition, [...ids, ...changes.map(({ storyId }) => storyId)]);
    const facts = {
      edition,
      find,
      changes,
      lastLookedAt: reader.lastLookedAt,
      liveStories: kit.app.live.size,
      fresh: standing?.fresh ?? 0,
    };
    return kit.answer(
      c,
      FrontPage({ frame, view: frontView(facts, scene), hint: await hintFor(kit, frame, edition) }),
    );
  });
  return routes;
}

/** What is the same for everybody is shown as it is. */
async function finderFor({ app }: PageKit, { readerId }: Edition, ids: readonly StoryId[]) {
  return readerId === null ? (id: StoryId) => app.live.get(id) : storiesForReader(app, readerId, ids);
}

/** Parts of a score that come from what the reader did. */
const learned = new Set(['topic', 'entity', 'publisher', 'theme']);

/** From the page itself: what was learned would have to be read from the store, at every load. */
function isLaidOutFor({ items }: Edition): boolean {
  return items.some(({ components }) => components.some(({ name, value }) => value > 0 && learned.has(name)));
}

async function hintFor(kit: PageKit, frame: Frame, edition: Edition): Promise<FrontPageProps['hint']> {
  if (!frame.reader) return null;
  const { id, settings } = frame.reader;
  if (settings.onboardedAt === null) {
    // Whoever follows something has said what matters, without the questions.
    const stances = standingStances(await kit.app.readers.stances(id), frame.now);
    if (stances.some(({ stance }) => stance === 'follow')) return null;
    // And whoever reads says it by reading.
    if (isLaidOutFor(edition)) return null;
    const text = 'This page does not know you yet.';
    return { text, href: '/welcome', link: 'Choose what matters to you' };
  }
  if (!settings.personalise) {
    const text = 'Personalisation is off: this is the order for everybody, with what you hid or muted.';
    return { text, href: '/settings', link: 'Change it' };
  }
  return null;
}

/** Pages after the first are lists: one front page has one lead. */
async function furtherPage(kit: PageKit, c: AppRequest, frame: Frame, after: string): Promise<Response> {
  const reader = c.get('reader');
  const earlier = await kit.app.editions.find(reader.id, after.slice(0, 80));
  if (!earlier) return c.redirect('/', 303);
  const edition = await kit.app.editions.front({
    readerId: reader.id,
    mode: 'for-you',
    limit: storiesOnFront,
    after: earlier,
  });
  const ids = edition.items.map(({ storyId }) => storyId);
  const scene = await cardScene(kit, frame, ids, edition.readerId !== null);
  const view = rankedListView(edition, await finderFor(kit, edition, ids), scene, {
    title: 'More stories for you',
    dek: 'Beyond the front page, in the same order.',
    current: 'for-you',
    moreHref: `/?after=${addressPart(edition.id)}`,
  });
  return kit.answer(c, ListPage({ frame, view }));
}

async function emptyFront(kit: PageKit, c: AppRequest, frame: Frame, edition: Edition): Promise<Response> {
  const sources = await kit.app.store.sources.listSources();
  const onboarded = c.get('reader').settings.onboardedAt !== null;
  if (sources.length === 0 && !onboarded) return c.redirect('/welcome', 303);
  const view = emptyFrontView({
    sources,
    progress: kit.app.sources.progress(),
    removed: edition.removed,
    liveStories: kit.app.live.size,
    editorsLeaveOut: kit.app.controls.inForce().some(({ kind }) => kind === 'exclude'),
    isAdmin: frame.isAdmin,
  });
  return kit.answer(c, EmptyFrontPage({ frame, view }));
}
