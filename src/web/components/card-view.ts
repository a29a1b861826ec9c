// A story as a card: every word, time and address that the card shows, from the story and its place in an edition.
import { findTopic, topicName } from '../../catalogue/media-topics.ts';
import type { EditionItem } from '../../model/edition.ts';
import type { Publisher, PublisherId } from '../../model/publisher.ts';
import type { Story, StoryId } from '../../model/story.ts';
import { newsSince } from '../../rank/news-since.ts';
import { newsWords } from '../../rank/news-words.ts';
import { counted } from '../format/numbers.ts';
import { publishersWords } from '../format/publishers-words.ts';
import { age, clockOrDay, machineTime } from '../format/times.ts';
import { type PictureView, pictureView } from './picture.tsx';

/** What turning stories into cards needs to know of the reader and the house. */
export interface CardScene {
  readonly now: number;
  readonly timeZone: string;
  publisher(id: PublisherId): Publisher | undefined;
  pictureHref(url: string): string;
  isSaved(id: StoryId): boolean;
  /** A page that was ranked for this reader. */
  readonly isOwn?: boolean;
  /** When the reader looked at the story; null for never, and on pages that are the same for everybody. */
  lookedAt(id: StoryId): number | null;
}

export interface CardView {
  readonly id: StoryId;
  readonly href: string;
  readonly title: string;
  /** For `lang`; null when it is English or unknown. */
  readonly language: string | null;
  readonly summary: string | null;
  readonly topic: { readonly name: string; readonly href: string } | null;
  readonly age: string;
  /** "11.52", or the day when it was another: "Sat". */
  readonly clock: string;
  readonly datetime: string;
  readonly picture: PictureView | null;
  /** In the order they reported, at most four. */
  readonly publishers: readonly string[];
  /** "8 publishers"; null when all are named already. */
  readonly coverage: string | null;
  /** How many publishers beyond the first. */
  readonly others: number;
  /** "12 or 14 injured" */
  readonly differ: string | null;
  /** "injured from 12 to 15, 2 more publishers": since the reader looked; null where there is none. */
  readonly news: string | null;
  readonly saved: boolean;
  /** null on lists that no edition ranked: then no ledger is shown. */
  readonly item: EditionItem | null;
  /** Ranked for this reader: parts of the sum can be left out to see what would be. */
  readonly isOwn: boolean;
}

const maxSummaryLetters = 200;

/** `named`: how many publishers stand by name on the card. */
export function cardView(story: Story, item: EditionItem | null, scene: CardScene, named = 2): CardView {
  const publishers = firstPublishers(story, scene, named);
  const topic = labelTopic(story);
  const language = foreign(story.language);
  return {
    id: story.id,
    href: storyHref(story),
    title: publishersWords(story.headline, language),
    language,
    summary: summaryOf(story, language),
    topic: topic ? { name: topicName(topic), href: `/topics/${topic}` } : null,
    age: age(story.newsAt, scene.now, scene.timeZone),
    clock: clockOrDay(story.newsAt, scene.now, scene.timeZone),
    datetime: machineTime(story.newsAt),
    picture: pictureView(story.picture, scene.pictureHref),
    publishers,
    coverage: story.publisherCount > publishers.length ? counted(story.publisherCount, 'publisher') : null,
    others: Math.max(0, story.publisherCount - 1),
    differ: differWords(story),
    news: newsOnCard(story, scene.lookedAt(story.id)),
    saved: scene.isSaved(story.id),
    item,
    isOwn: scene.isOwn ?? false,
  };
}

/** A story of one article opens that article: a page between would only repeat it. */
export function storyHref(story: Story): string {
  return story.articleCount === 1 ? `/articles/${story.leadArticleId}` : `/stories/${story.id}`;
}

/** Names in the order they reported, each once. */
export function firstPublishers(
  story: Story,
  scene: Pick<CardScene, 'publisher'>,
  limit: number,
): readonly string[] {
  const names: string[] = [];
  for (const line of story.coverage) {
    const name = scene.publisher(line.publisherId)?.name;
    if (name && !names.includes(name) && names.push(name) >= limit) break;
  }
  return names;
}

/** Of real stories whose first topic weighs less, 14 of 27 would stand at a wrong desk; from here to 0.65, 15 of 71. */
const leastSectionWeight = 0.45;

/** The top-level topic of a story: the section it belongs to; null when none that is known is sure enough. */
export function sectionOf(story: Story): string | null {
  for (const { topic, weight } of story.topics) {
    if (weight < leastSectionWeight) return null;
    const found = findTopic(topic);
    if (found) return found.parent ?? found.code;
  }
  return null;
}

const maxLabelLetters = 22;
/** A narrower topic counts as the story's own from this share of the first one's weight on. */
const narrowerShare = 0.5;

/** The topic over a card: a part of the first topic where the story has one with a short name ("Markets"), else the first. */
export function labelTopic({ topics }: Pick<Story, 'topics'>): string | null {
  const [first] = topics;
  if (!first) return null;
  const narrower = topics.find(
    ({ topic, weight }) =>
      weight >= narrowerShare * first.weight &&
      findTopic(topic)?.parent === first.topic &&
      topicName(topic).length <= maxLabelLetters,
  );
  return (narrower ?? first).topic;
}

export function foreign(language: string | null): string | null {
  return language === null || /^en\b/i.test(language) ? null : language;
}

function summaryOf(story: Story, language: string | null): string | null {
  const words = story.dek ?? story.keyPoints[0]?.text ?? null;
  if (words === null || words === story.headline) return null;
  const text = publishersWords(words, language);
  if (text.length <= maxSummaryLetters) return text;
  return `${text.slice(0, text.lastIndexOf(' ', maxSummaryLetters))} …`;
}

const mostNews = 2;

/** Of the points a card has only the first: how many are new it does not say. */
function newsOnCard(story: Story, since: number | null): string | null {
  if (since === null) return null;
  const news = newsSince(story, since);
  const words = newsWords({ ...news, points: 0 });
  if (news.points.length > 0 && words.length < mostNews) words.push('new key points');
  return words.length > 0 ? words.slice(0, mostNews).join(', ') : null;
}

function differWords(story: Story): string | null {
  const difference = story.differences[0];
  if (!difference || difference.values.length < 2) return null;
  const values = difference.values.slice(0, 3).map(({ value }) => value);
  const last = values.pop();
  return `${values.join(', ')} or ${last} ${difference.about}`;
}
