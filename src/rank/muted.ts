// What a reader muted, and a story without it: another publisher's words for a muted one's, and no muted word in what
// a card shows beside headline, standfirst and names, by which the filter has judged the story before.
import { findTopic } from '../catalogue/media-topics.ts';
import type { Article, ArticleId, EntityKey, TopicCode } from '../model/article.ts';
import type { PublisherId } from '../model/publisher.ts';
import type { Stance } from '../model/reader.ts';
import type { KeyPoint, Story, StoryId } from '../model/story.ts';
import { inForce } from './taste.ts';
import { wordsOfStory } from './word-matcher.ts';
import { type WordSearch, wordSearch } from './word-signs.ts';

export interface Mutes {
  readonly publishers: ReadonlySet<PublisherId>;
  readonly words: readonly WordSearch[];
  readonly topics: ReadonlySet<TopicCode>;
  readonly entities: ReadonlySet<EntityKey>;
  /** Of stories and of affairs. */
  readonly stories: ReadonlySet<StoryId>;
  /** All of them, in force now. */
  readonly stances: readonly Stance[];
  /** Stories as they are shown under these mutes; null: not at all. A story that changes is another object. */
  readonly shown: WeakMap<Story, Story | null>;
}

/** Words of an article that can stand for a story's. */
export type StandIn = Pick<Article, 'id' | 'publisherId' | 'title' | 'dek' | 'language' | 'picture'>;

/** Made once for a list of stances, which is another list when it changes, and until one of them ends. */
const made = new WeakMap<readonly Stance[], { readonly mutes: Mutes; readonly until: number }>();

/** What is muted now. @param now milliseconds */
export function mutesOf(stances: readonly Stance[], now: number): Mutes {
  const known = made.get(stances);
  if (known && now < known.until) return known.mutes;
  const muted = stances.filter((stance) => stance.stance === 'mute' && inForce(stance, now));
  const keys = (kind: Stance['subject']['kind']) =>
    muted.filter(({ subject }) => subject.kind === kind).map(({ subject }) => subject.key);
  const mutes: Mutes = {
    publishers: new Set(keys('publisher').map(Number)),
    words: keys('word').map(wordSearch),
    topics: new Set(keys('topic')),
    entities: new Set(keys('entity')),
    stories: new Set(keys('story').map(Number)),
    stances: muted,
    shown: new WeakMap(),
  };
  const until = Math.min(...muted.map((stance) => stance.until ?? Number.POSITIVE_INFINITY));
  made.set(stances, { mutes, until });
  return mutes;
}

/** Does the text hold a muted word? */
export function holdsMuted(text: string, { words }: Pick<Mutes, 'words'>): boolean {
  return words.some(({ matches }) => matches(text));
}

/** Does nothing of the story stand on the reader's own pages? As `mutedFilter` finds it among many candidates. */
export function isMuted(story: Story, { stories, topics, entities, publishers, words }: Mutes): boolean {
  const { id, sagaId, coverage } = story;
  if (stories.has(id) || (sagaId !== null && stories.has(sagaId))) return true;
  if (story.topics.some(({ topic }) => topics.has(topic) || topics.has(findTopic(topic)?.parent ?? '')))
    return true;
  if (story.entities.some(({ key }) => entities.has(key))) return true;
  if (publishers.size > 0 && coverage.every(({ publisherId }) => publishers.has(publisherId))) return true;
  if (words.length === 0) return false;
  const text = wordsOfStory(story);
  return words.some(({ matches }) => matches(text));
}

/** Are headline, standfirst, picture or one of the points a muted publisher's? */
export function speaksMuted(story: Story, { publishers }: Mutes): boolean {
  if (publishers.size === 0) return false;
  const isMuted = (id: PublisherId | null) => id !== null && publishers.has(id);
  return (
    isMuted(leadPublisher(story)) ||
    (story.picture !== null && isMuted(story.picturePublisherId)) ||
    story.keyPoints.some(({ publisherId }) => isMuted(publisherId))
  );
}

/** Others looked at for the words of one story. */
const mostStandIns = 4;

/** Articles to read for `withoutMuted`: the first of each publisher that is not muted, no copy of a muted one's before others. */
export function standInIds(story: Story, { publishers }: Mutes): readonly ArticleId[] {
  const muted = new Set(
    story.coverage.filter((line) => publishers.has(line.publisherId)).map(({ articleId }) => articleId),
  );
  const first = new Map<PublisherId, { readonly articleId: ArticleId; readonly isCopy: boolean }>();
  for (const { publisherId, articleId, duplicateOf } of story.coverage) {
    if (publishers.has(publisherId) || first.has(publisherId)) continue;
    first.set(publisherId, { articleId, isCopy: duplicateOf !== null && muted.has(duplicateOf) });
  }
  const found = [...first.values()];
  return [...found.filter(({ isCopy }) => !isCopy), ...found.filter(({ isCopy }) => isCopy)]
    .slice(0, mostStandIns)
    .map(({ articleId }) => articleId);
}

/**
 * The story without what is muted; null where nobody else tells it. Lines of muted publishers do not count.
 * @param standIns as `standInIds` names them, in that order; none needed where `speaksMuted` is false
 * @param points all of the story's: of a story from the live index only the first are there
 */
export function withoutMuted(
  story: Story,
  mutes: Mutes,
  { standIns, points }: { readonly standIns: readonly StandIn[]; readonly points: readonly KeyPoint[] },
): Story | null {
  const { publishers } = mutes;
  const own = publishers.has(leadPublisher(story) ?? -1) ? otherWords(story, mutes, standIns) : story;
  if (own === null) return null;
  const isPictureMuted = story.picture !== null && publishers.has(story.picturePublisherId ?? -1);
  const pictured = isPictureMuted ? standIns.find(({ picture }) => picture !== null) : undefined;
  const coverage = story.coverage.filter(({ publisherId }) => !publishers.has(publisherId));
  // Where the headline says it, the reader has opened the story all the same: see the filter.
  const isSaid = holdsMuted(own.headline, mutes);
  const isFree = (text: string) => isSaid || !holdsMuted(text, mutes);
  return {
    ...story,
    headline: own.headline,
    dek: own.dek !== null && isFree(own.dek) ? own.dek : null,
    language: own.language,
    leadArticleId: own.leadArticleId,
    picture: isPictureMuted ? (pictured?.picture ?? null) : story.picture,
    picturePublisherId: isPictureMuted ? (pictured?.publisherId ?? null) : story.picturePublisherId,
    coverage,
    articleCount: Math.max(1, story.articleCount - (story.coverage.length - coverage.length)),
    publisherCount: Math.max(1, new Set(coverage.map(({ publisherId }) => publisherId)).size),
    keyPoints: points.filter(
      ({ text, saidBy, publisherId }) => !publishers.has(publisherId) && isFree(`${text} | ${saidBy ?? ''}`),
    ),
    differences: withoutPublishers(story.differences, publishers),
    changes: changesWithout(story, publishers).filter(
      (change) => change.kind === 'number' || isFree(change.fact.pieces.map(({ text }) => text).join('')),
    ),
    timeline: story.timeline.filter(
      ({ text, publisherId }) => !publishers.has(publisherId ?? -1) && isFree(text),
    ),
  };
}

/** Another publisher's, in the story's language where there is one; null without any that holds no muted word. */
function otherWords(
  { language }: Story,
  mutes: Mutes,
  standIns: readonly StandIn[],
): Pick<Story, 'headline' | 'dek' | 'language' | 'leadArticleId'> | null {
  const able = standIns.filter(({ title }) => title.trim() !== '' && !holdsMuted(title, mutes));
  const chosen = able.find((one) => one.language === language) ?? able[0];
  if (!chosen) return null;
  return {
    headline: chosen.title,
    dek: chosen.dek,
    language: chosen.language,
    leadArticleId: chosen.id,
  };
}

function withoutPublishers(
  differences: Story['differences'],
  muted: ReadonlySet<PublisherId>,
): Story['differences'] {
  if (muted.size === 0) return differences;
  return differences.flatMap(({ about, values }) => {
    const left = values
      .map((value) => ({ ...value, publisherIds: value.publisherIds.filter((id) => !muted.has(id)) }))
      .filter(({ publisherIds }) => publisherIds.length > 0);
    return left.length < 2 ? [] : [{ about, values: left }];
  });
}

/** What they changed, and what was changed from or to a number of theirs, is left out. */
export function changesWithout(
  { changes }: Pick<Story, 'changes'>,
  muted: ReadonlySet<PublisherId>,
): Story['changes'] {
  if (muted.size === 0) return changes;
  return changes.filter((change) =>
    change.kind === 'number'
      ? !muted.has(change.before.publisherId) && !muted.has(change.after.publisherId)
      : !muted.has(change.publisherId),
  );
}

function leadPublisher({ coverage, leadArticleId }: Story): PublisherId | null {
  return coverage.find(({ articleId }) => articleId === leadArticleId)?.publisherId ?? null;
}
