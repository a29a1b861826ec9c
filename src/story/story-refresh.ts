// Composes the stories that a delivery changed, each once, from a bounded number of articles.
import type { Article, ArticleId, DatedSentence, KeySentence } from '../model/article.ts';
import type { ArticleStore } from '../model/article-store.ts';
import type { Publisher, PublisherId } from '../model/publisher.ts';
import type { Story, StoryId } from '../model/story.ts';
import type { ArticleEdit } from './article-edit.ts';
import { composeStory } from './compose-story.ts';
import type { RecentMap } from './recent-map.ts';
import type { SagaIndex } from './saga.ts';
import { settleCopies } from './settle-copies.ts';
import type { StoryIndex } from './story-index.ts';
import { buildTimeline, toldBy } from './timeline.ts';
import { createTurns } from './turns.ts';

/** Articles that a very large story is composed from. */
const MAX_COMPOSED = 40;
const NEWEST = 24;

/** An article with its sentences: what composing needs. */
export interface StoryMember {
  readonly article: Article;
  readonly keySentences: readonly KeySentence[];
  readonly datedSentences: readonly DatedSentence[];
}

export interface RefreshRequest {
  readonly storyIds: readonly StoryId[];
  /** Of this delivery, not stored yet. */
  readonly arrived: ReadonlyMap<ArticleId, StoryMember>;
  /** What their publishers changed in articles of it. */
  readonly edits: ReadonlyMap<ArticleId, ArticleEdit>;
  readonly index: StoryIndex;
  readonly sagas: SagaIndex;
  readonly store: Pick<ArticleStore, 'findStories' | 'findArticles' | 'loadSentences'>;
  readonly recent: RecentMap<ArticleId, StoryMember>;
  readonly publishers: ReadonlyMap<PublisherId, Publisher>;
  /** Stories that this delivery created: the store does not know them. */
  readonly created: ReadonlySet<StoryId>;
  readonly now: number;
}

/** The changed stories, and older ones that a new link makes the beginning of an affair. */
export async function refreshStories(request: RefreshRequest): Promise<readonly Story[]> {
  const { storyIds, index, store, created } = request;
  const stored = storyIds.filter((id) => !created.has(id));
  const previous = new Map(
    (stored.length > 0 ? await store.findStories(stored) : []).map((story) => [story.id, story]),
  );
  const chosen = new Map<StoryId, readonly ArticleId[]>();
  for (const id of storyIds) chosen.set(id, chooseMembers(index.membersOf(id), previous.get(id)));
  const members = await loadMembers([...chosen.values()].flat(), request);
  const stories: Story[] = [];
  const beginnings = new Map<StoryId, StoryId>();
  const turns = createTurns();
  for (const id of storyIds) {
    const story = composeOne(id, chosen.get(id)!, members, previous.get(id), request, beginnings);
    if (story !== null) stories.push(story);
    if (turns.isDue()) await turns.next();
  }
  const marked = stories.map((story) =>
    story.sagaId === null && beginnings.has(story.id)
      ? { ...story, sagaId: beginnings.get(story.id)! }
      : story,
  );
  return [...marked, ...(await markBeginnings(beginnings, marked, store))];
}

function composeOne(
  id: StoryId,
  chosen: readonly ArticleId[],
  loaded: ReadonlyMap<ArticleId, StoryMember>,
  previous: Story | undefined,
  { index, sagas, publishers, edits, now }: RefreshRequest,
  beginnings: Map<StoryId, StoryId>,
): Story | null {
  const members = chosen.flatMap((articleId) => loaded.get(articleId) ?? []);
  if (members.length === 0) return null;
  const earlierLines = (previous?.coverage ?? []).filter((line) => {
    const storyId = index.storyOf(line.articleId);
    return storyId === undefined || storyId === id;
  });
  const memberIds = [...new Set([...index.membersOf(id), ...earlierLines.map((line) => line.articleId)])];
  const material = {
    id,
    members: settleCopies(
      members.map((member) => member.article),
      new Set(memberIds),
      publishers,
    ),
    memberIds,
    sentences: new Map(members.map((member) => [member.article.id, member])),
    edits,
    previous,
    publishers,
    now,
  };
  const story = composeStory(material);
  const link = story.sagaId === null ? sagas.find(story) : { sagaId: story.sagaId, olderId: story.sagaId };
  if (link === null) return story;
  if (story.sagaId === null) beginnings.set(link.olderId, link.sagaId);
  const earlier = sagas.earlierStories(link.sagaId, story);
  const timeline = buildTimeline(material.members, material.sentences, earlier, story.firstAt, toldBy(story));
  return { ...story, sagaId: link.sagaId, timeline };
}

/** The newest, the first, those that the story's page quotes, and the lead. */
function chooseMembers(ids: readonly ArticleId[], previous: Story | undefined): readonly ArticleId[] {
  if (ids.length <= MAX_COMPOSED) return ids;
  const members = new Set(ids);
  const chosen = new Set(ids.slice(0, NEWEST));
  const quoted =
    previous === undefined
      ? []
      : [previous.leadArticleId, ...previous.keyPoints.map((point) => point.articleId)];
  for (const id of quoted) if (members.has(id)) chosen.add(id);
  for (let i = ids.length - 1; i >= 0 && chosen.size < MAX_COMPOSED; i--) chosen.add(ids[i]!);
  return [...chosen];
}

async function loadMembers(
  ids: readonly ArticleId[],
  { arrived, recent, store }: RefreshRequest,
): Promise<ReadonlyMap<ArticleId, StoryMember>> {
  const loaded = new Map<ArticleId, StoryMember>();
  const missing: ArticleId[] = [];
  for (const id of ids) {
    const member = arrived.get(id) ?? recent.get(id);
    if (member === undefined) missing.push(id);
    else loaded.set(id, member);
  }
  if (missing.length === 0) return loaded;
  const [articles, sentences] = await Promise.all([
    store.findArticles(missing),
    store.loadSentences(missing),
  ]);
  for (const article of articles) {
    const own = sentences.get(article.id) ?? { keySentences: [], datedSentences: [] };
    const member = { article, keySentences: own.keySentences, datedSentences: own.datedSentences };
    loaded.set(article.id, member);
    recent.set(article.id, member);
  }
  return loaded;
}

/** The story where an affair began carries its own id as the affair's. */
async function markBeginnings(
  beginnings: ReadonlyMap<StoryId, StoryId>,
  stories: readonly Story[],
  store: Pick<ArticleStore, 'findStories'>,
): Promise<readonly Story[]> {
  const changed = new Set(stories.map((story) => story.id));
  const wanted = [...beginnings.keys()].filter((id) => !changed.has(id));
  if (wanted.length === 0) return [];
  const older = await store.findStories(wanted);
  return older
    .filter((story) => story.sagaId === null && beginnings.has(story.id) && !changed.has(story.id))
    .map((story) => ({ ...story, sagaId: beginnings.get(story.id)! }));
}
