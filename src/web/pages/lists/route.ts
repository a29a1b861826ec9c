// GET /following, /latest, /most-covered: the modes beside "for you", as lists.
import { Hono } from 'hono';
import type { AppEnv, AppRequest } from '../../../http/app-context.ts';
import { storiesForReader } from '../../../http/stories-for-reader.ts';
import type { Edition, EditionMode } from '../../../model/edition.ts';
import type { StoryId } from '../../../model/story.ts';
import { cardScene } from '../../card-scene.ts';
import type { Frame, PageKit } from '../../page-kit.ts';
import { emptyFrontView } from '../front/empty-view.ts';
import { followedOf } from './followed.ts';
import { ListPage } from './page.tsx';
import { type ListHead, rankedListView } from './view.ts';

const pageLength = 30;
const maxPages = 20;

type ListMode = Exclude<EditionMode, 'for-you'>;

const sameForAll = 'The same for every reader: what you hide or mute stands here too.';

const followsNothing: ListHead['empty'] = {
  title: 'You follow nothing yet',
  text: 'Follow a story, a topic, a person, a place, a company or a publisher, and what is written about it stands here.',
  ways: [{ href: '/interests#add', name: 'Choose what to follow' }],
};

const heads: Readonly<Record<ListMode, Omit<ListHead, 'moreHref'>>> = {
  following: {
    title: 'Following',
    dek: 'Stories about what you follow, the strongest first.',
    current: 'following',
    empty: {
      title: 'Nothing new in what you follow',
      text: 'When your sources report on it again, it stands here.',
      ways: [
        { href: '/', name: 'To the front page' },
        { href: '/interests', name: 'Follow something else' },
      ],
    },
  },
  latest: {
    title: 'Latest',
    dek: `In order of time, newest first. ${sameForAll}`,
    current: 'latest',
    byDay: 'newsAt',
  },
  'most-covered': {
    title: 'Most covered',
    dek: `What most of your publishers write about, fading with age. ${sameForAll}`,
    current: 'most-covered',
    byCoverage: true,
  },
};

export function listRoutes(kit: PageKit): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  for (const mode of ['following', 'latest', 'most-covered'] as const) {
    routes.get(`/${mode}`, (c) => list(kit, c, mode));
  }
  return routes;
}

/** Pages are counted, and each asks again for what stands before it: so "latest" needs no reader to remember. */
async function list(kit: PageKit, c: AppRequest, mode: ListMode): Promise<Response> {
  const frame = kit.frame(c);
  const page = Math.min(maxPages, Math.max(1, Math.floor(Number(c.req.query('page')) || 1)));
  const readerId = mode === 'following' ? c.get('reader').id : null;
  const whole = await kit.app.editions.front({ readerId, mode, limit: pageLength * page + 1 });
  const edition: Edition = { ...whole, items: whole.items.slice(pageLength * (page - 1), pageLength * page) };
  const ids = edition.items.map(({ storyId }) => storyId);
  const scene = await cardScene(kit, frame, ids, readerId !== null);
  const find =
    readerId === null
      ? (id: StoryId) => kit.app.live.get(id)
      : await storiesForReader(kit.app, readerId, ids);
  const isMore = whole.items.length > pageLength * page && page < maxPages;
  const facts = { now: kit.app.clock.now(), publisher: kit.app.publisher };
  const followed = readerId === null ? null : followedOf(await kit.app.readers.stances(readerId), facts);
  const empty = mode === 'following' && followed === null ? followsNothing : await emptyOf(kit, frame, mode);
  const head = { ...heads[mode], empty, followed, moreHref: isMore ? `/${mode}?page=${page + 1}` : null };
  return kit.answer(c, ListPage({ frame, view: rankedListView(edition, find, scene, head) }));
}

/** Why a list of everybody's has nothing: a first reading that runs, sources that failed, news that is all too old. */
async function emptyOf({ app }: PageKit, { isAdmin }: Frame, mode: ListMode): Promise<ListHead['empty']> {
  if (mode === 'following') return heads[mode].empty;
  const { title, text, links } = emptyFrontView({
    sources: await app.store.sources.listSources(),
    progress: app.sources.progress(),
    removed: {},
    liveStories: app.live.size,
    editorsLeaveOut: app.controls.inForce().some(({ kind }) => kind === 'exclude'),
    isAdmin,
  });
  return { title, text, ways: links.filter(({ href }) => href !== `/${mode}`) };
}
