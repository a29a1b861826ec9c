// What learning needs to know of a story: its subjects with weights. Nothing of any reader.
import type { ArticleId, EntityKey, TopicCode } from '../model/article.ts';
import type { PublisherId } from '../model/publisher.ts';
import type { Story } from '../model/story.ts';

export interface StoryFacts {
  readonly storyId: number;
  readonly topics: readonly { readonly key: TopicCode; readonly weight: number }[];
  readonly entities: readonly { readonly key: EntityKey; readonly weight: number; readonly name: string }[];
  /** How the story writes the name, also one beyond those above; undefined where it does not have it. */
  nameOf(key: EntityKey): string | undefined;
  readonly publisherIds: readonly PublisherId[];
  /** Direction of the story in the theme space, or null where unknown. */
  readonly theme: Float32Array | null;
}

const maxTopics = 64;
const maxEntities = 6;
const maxPublishers = 3;

/** The facts of a story; the publisher of the article opened stands first where it is known. */
export function factsOfStory(
  story: Story,
  articleId: ArticleId | null,
  theme: Float32Array | null,
): StoryFacts {
  const publisherIds = new Set<PublisherId>();
  const opened = story.coverage.find((line) => line.articleId === (articleId ?? story.leadArticleId));
  if (opened) publisherIds.add(opened.publisherId);
  if (articleId === null) for (const line of story.coverage) publisherIds.add(line.publisherId);
  return {
    storyId: story.id,
    topics: strongest(story.topics, (topic) => topic.weight, maxTopics).map(({ topic, weight }) => ({
      key: topic,
      weight: share(weight),
    })),
    entities: strongest(story.entities, (entity) => entity.salience, maxEntities).map(
      ({ key, salience, name }) => ({
        key,
        name,
        weight: share(salience),
      }),
    ),
    nameOf: (key) => story.entities.find((entity) => entity.key === key)?.name,
    publisherIds: [...publisherIds].slice(0, maxPublishers),
    theme,
  };
}

function strongest<Item>(
  items: readonly Item[],
  weight: (item: Item) => number,
  count: number,
): readonly Item[] {
  if (items.length <= count) return items;
  return [...items].sort((a, b) => weight(b) - weight(a)).slice(0, count);
}

/** Into 0..1; junk is 0. */
function share(value: number): number {
  return value > 0 ? Math.min(1, value) : 0;
}
