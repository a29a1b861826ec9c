// A story as the API shows it.

import { withoutSecrets } from '../../../address/private-address.ts';
import { topicName } from '../../../catalogue/media-topics.ts';
import type { Picture } from '../../../model/article.ts';
import type { StatedNumber, Story, StoryChange } from '../../../model/story.ts';
import type { AppContext } from '../../app-context.ts';

/** What showing needs to know beside the story. */
type Showing = Pick<AppContext, 'publisher' | 'pictures'>;

export function presentPicture(app: Showing, picture: Picture | null) {
  if (!picture) return null;
  const { url, width, height, alt, caption, credit } = picture;
  return {
    href: app.pictures.href(url),
    width,
    height,
    alt: withoutSecrets(alt),
    caption: caption && withoutSecrets(caption),
    credit: credit && withoutSecrets(credit),
  };
}

/** Publishers in the order they reported, each once, at most eight. */
function firstPublishers(app: Showing, story: Story) {
  const seen = new Map<number, { id: number; name: string }>();
  for (const line of story.coverage) {
    if (seen.size >= 8) break;
    if (seen.has(line.publisherId)) continue;
    const name = app.publisher(line.publisherId)?.name;
    if (name) seen.set(line.publisherId, { id: line.publisherId, name });
  }
  return [...seen.values()];
}

export function presentStoryCard(app: Showing, story: Story) {
  return {
    id: story.id,
    headline: withoutSecrets(story.headline),
    dek: story.dek && withoutSecrets(story.dek),
    href: `/stories/${story.id}`,
    language: story.language,
    picture: presentPicture(app, story.picture),
    topics: story.topics.map(({ topic }) => ({ code: topic, name: topicName(topic) })),
    publishers: firstPublishers(app, story),
    articleCount: story.articleCount,
    publisherCount: story.publisherCount,
    firstAt: new Date(story.firstAt).toISOString(),
    newsAt: new Date(story.newsAt).toISOString(),
  };
}

function presentChange(change: StoryChange, publisher: (id: number) => string) {
  const at = new Date(change.at).toISOString();
  if (change.kind === 'number') {
    const stated = ({ value, publisherId, articleId, paragraph }: StatedNumber) => ({
      value,
      publisher: publisher(publisherId),
      href: `/articles/${articleId}#p${paragraph}`,
    });
    const { kind, about, before, after } = change;
    return { kind, at, about, before: stated(before), after: stated(after) };
  }
  const { kind, fact, publisherId, articleId } = change;
  const without = (left: 'removed' | 'added') =>
    withoutSecrets(fact.pieces.flatMap((piece) => (piece.kind === left ? [] : piece.text)).join(''));
  return {
    ...{ kind, at, what: fact.kind, publisher: publisher(publisherId) },
    ...{
      before: without('added'),
      after: without('removed'),
      href: `/articles/${articleId}?changes#changes`,
    },
  };
}

/**
 * The whole story: card, key points, differences, changes, coverage, timeline, entities, and who tells it elsewhere.
 * @param elsewhere the same event in other languages
 */
export function presentStory(app: Showing, story: Story, elsewhere: readonly Story[]) {
  const publisher = (id: number) => app.publisher(id)?.name ?? 'unknown';
  const articleHref = (id: number, paragraph: number | null) =>
    `/articles/${id}${paragraph === null ? '' : `#p${paragraph}`}`;
  return {
    ...presentStoryCard(app, story),
    importance: story.importance,
    keyPoints: story.keyPoints.map((point) => ({
      text: withoutSecrets(point.text),
      publisher: publisher(point.publisherId),
      saidBy: point.saidBy,
      href: articleHref(point.articleId, point.paragraph),
    })),
    differences: story.differences.map((difference) => ({
      about: difference.about,
      values: difference.values.map((value) => ({
        value: value.value,
        publishers: value.publisherIds.map(publisher),
        href: articleHref(value.articleId, value.paragraph),
      })),
    })),
    changes: story.changes.map((change) => presentChange(change, publisher)),
    otherLanguages: elsewhere.map((other) => presentStoryCard(app, other)),
    coverage: story.coverage.map((line) => ({
      articleId: line.articleId,
      title: withoutSecrets(line.title),
      publisher: publisher(line.publisherId),
      at: new Date(line.at).toISOString(),
      kind: line.kind,
      repeats: line.duplicateOf,
      agency: line.agency ?? null,
      href: articleHref(line.articleId, null),
    })),
    timeline: story.timeline.map((event) => ({
      at: new Date(event.at).toISOString(),
      precision: event.precision,
      text: withoutSecrets(event.text),
      publisher: event.publisherId === null ? null : publisher(event.publisherId),
      storyId: event.storyId,
      articleId: event.articleId,
    })),
    entities: story.entities.map(({ key, kind, name, role, ticker, exchange, reportedMove }) => ({
      key,
      kind,
      name,
      role,
      ticker,
      exchange,
      reportedMove,
    })),
  };
}
