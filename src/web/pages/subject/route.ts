// GET /topics/:code, /entities/:key, /publishers/:slug: everything about one subject, newest first, to follow or mute.

import { Hono } from 'hono';
import { findTopic } from '../../../catalogue/media-topics.ts';
import type { AppEnv, AppRequest } from '../../../http/app-context.ts';
import { httpProblem } from '../../../http/errors.ts';
import type { Subject } from '../../../model/reader.ts';
import type { Store } from '../../../model/store.ts';
import type { Story } from '../../../model/story.ts';
import { addressPart } from '../../address-part.ts';
import { cardScene } from '../../card-scene.ts';
import type { CardScene } from '../../components/card-view.ts';
import type { PageKit } from '../../page-kit.ts';
import { standingStances } from '../../standing-stances.ts';
import { plainListView } from '../lists/view.ts';
import { articlesThatTell, type EntityFacts, entityFacts, noFacts } from './entity-facts.ts';
import { SubjectPage } from './page.tsx';
import { entityHead, publisherHead, type SubjectHead, topicHead } from './subject-head.ts';

const pageLength = 30;

type StoryQuery = Omit<Parameters<Store['articles']['listStories']>[0], 'before' | 'limit'>;

interface SubjectPageFacts {
  readonly subject: Subject;
  readonly query: StoryQuery;
  readonly path: string;
  /** Given the newest story, which knows an entity's name and role. */
  head(stories: readonly Story[]): SubjectHead;
}

export function subjectRoutes(kit: PageKit): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get('/topics/:code', (c) => {
    const topic = findTopic(c.req.param('code'));
    if (!topic) throw httpProblem(404, { title: 'There is no such topic.' });
    return answer(kit, c, {
      subject: { kind: 'topic', key: topic.code },
      query: { topic: topic.code },
      path: `/topics/${topic.code}`,
      head: () => topicHead(topic),
    });
  });
  routes.get('/entities/:key', (c) => {
    const key = c.req.param('key').slice(0, 300);
    return answer(kit, c, {
      subject: { kind: 'entity', key },
      query: { entity: key },
      path: `/entities/${addressPart(key)}`,
      head: (stories) => entityHead(key, stories),
    });
  });
  routes.get('/publishers/:slug', (c) => {
    const slug = c.req.param('slug');
    const publisher = kit.app.publishers().find((one) => one.slug === slug);
    if (!publisher) throw httpProblem(404, { title: 'This Broadsheet reads no such publisher.' });
    return answer(kit, c, {
      subject: { kind: 'publisher', key: String(publisher.id) },
      query: { publisherId: publisher.id },
      path: `/publishers/${publisher.slug}`,
      head: () => publisherHead(publisher),
    });
  });
  return routes;
}

async function answer(kit: PageKit, c: AppRequest, facts: SubjectPageFacts): Promise<Response> {
  const { app } = kit;
  const frame = kit.frame(c);
  const before = readCursor(c.req.query('before') ?? '');
  const found = await app.store.articles.listStories({ ...facts.query, before, limit: pageLength + 1 });
  const stories = found.slice(0, pageLength);
  const last = stories.at(-1);
  const moreHref = found.length > pageLength && last ? `${facts.path}?before=${cursorAfter(last)}` : null;
  const stances = standingStances(await app.readers.stances(c.get('reader').id), app.clock.now());
  const { kind, key } = facts.subject;
  const stance = stances.find(({ subject }) => subject.kind === kind && subject.key === key)?.stance ?? null;
  const scene = await cardScene(
    kit,
    frame,
    stories.map(({ id }) => id),
  );
  const told = before ? noFacts : await factsOf(app.store, facts.subject, stories, scene);
  const head = withoutRole(facts.head(stories), told);
  const view = plainListView(stories, scene, {
    title: head.name,
    label: head.label,
    dek: head.dek,
    byDay: 'updatedAt',
    moreHref,
    empty: {
      title: 'No stories about this now',
      text: 'When your sources report on it again, it stands here.',
      ways: [{ href: '/latest', name: 'Latest, in order of time' }],
    },
  });
  return kit.answer(c, SubjectPage({ frame, view, head, subject: facts.subject, stance, facts: told }));
}

/** Of an entity, from the newest stories about it: at most 48 articles are looked at, in one question. */
async function factsOf(
  store: Store,
  { kind, key }: Subject,
  stories: readonly Story[],
  scene: CardScene,
): Promise<EntityFacts> {
  if (kind !== 'entity') return noFacts;
  const ids = articlesThatTell(key, stories);
  const articles = ids.length > 0 ? await store.articles.findArticles(ids) : [];
  return entityFacts(key, stories, articles, scene);
}

/** A role stands with the article that gives it; above it, it would stand twice. */
function withoutRole(head: SubjectHead, { roles }: EntityFacts): SubjectHead {
  return head.label === 'Person' && roles.length > 0 ? { ...head, dek: null } : head;
}

/** What the store lists by, which is not when the news came but when somebody last wrote. */
export function cursorAfter({ updatedAt, id }: Pick<Story, 'updatedAt' | 'id'>): string {
  return `${updatedAt}.${id}`;
}

/** "<milliseconds>.<id>" of the last story of the page before. */
export function readCursor(text: string): { at: number; id: number } | undefined {
  const match = /^(\d{1,15})\.(\d{1,10})$/.exec(text);
  return match ? { at: Number(match[1]), id: Number(match[2]) } : undefined;
}
