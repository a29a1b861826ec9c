// Which readings an interest comes from: what the reader did lately with stories about it.
import { findTopic } from '../catalogue/media-topics.ts';
import type { ReaderId, Subject } from '../model/reader.ts';
import type { InterestEvidence } from '../model/services.ts';
import type { Store } from '../model/store.ts';
import type { Story, StoryId } from '../model/story.ts';

/** Newest acts looked at, and of those about the subject so many named. */
const lookedAt = 500;
const mostNamed = 60;

export interface EvidenceParts {
  readonly store: {
    readonly readers: Pick<Store['readers'], 'listNewestActs'>;
    readonly articles: Pick<Store['articles'], 'findStories'>;
  };
  readonly live: { get(id: StoryId): Story | undefined };
}

export async function evidenceFor(
  { store, live }: EvidenceParts,
  readerId: ReaderId,
  subject: Subject,
): Promise<readonly InterestEvidence[]> {
  const acts = await store.readers.listNewestActs(readerId, lookedAt);
  const ids = [...new Set(acts.map(({ storyId }) => storyId))];
  const old = ids.filter((id) => live.get(id) === undefined);
  const stored = new Map((await store.articles.findStories(old)).map((story) => [story.id, story]));
  const found: InterestEvidence[] = [];
  for (const act of acts) {
    const story = live.get(act.storyId) ?? stored.get(act.storyId);
    if (!story) continue;
    const isMeant = act.subject
      ? act.subject.kind === subject.kind && act.subject.key === subject.key
      : isAbout(story, subject, act.articleId);
    if (isMeant) found.push({ kind: act.kind, at: act.at, story });
    if (found.length >= mostNamed) break;
  }
  return found;
}

/** As learning takes it: a topic also for those within it, a publisher for the article that was opened. */
function isAbout(story: Story, { kind, key }: Subject, articleId: number | null): boolean {
  if (kind === 'topic')
    return story.topics.some(({ topic }) => topic === key || findTopic(topic)?.parent === key);
  if (kind === 'entity') return story.entities.some((entity) => entity.key === key);
  if (kind === 'story') return story.id === Number(key);
  if (kind === 'word') return story.headline.toLowerCase().includes(key.toLowerCase());
  const opened = story.coverage.find((line) => line.articleId === articleId);
  return (opened ? [opened] : story.coverage).some(({ publisherId }) => publisherId === Number(key));
}
