// A story as a front page needs it: a small part of the whole, frozen, with what stories have in common shared.
import type { EntityMention, TopicWeight } from '../model/article.ts';
import type { CoverageLine, Difference, KeyPoint, Story, StoryChange } from '../model/story.ts';

/** Entities listed, strongest first. */
export const frontEntities = 6;
const frontPoints = 3;
const frontValues = 3;
const frontChanges = 6;
const none: readonly never[] = Object.freeze([]);

/** The story without what only its own page shows; `entities` are the shared ones of the live index. */
export function frontStory(story: Story, entities: readonly EntityMention[], topics: SharedTopics): Story {
  return Object.freeze({
    id: story.id,
    headline: story.headline,
    dek: story.dek,
    leadArticleId: story.leadArticleId,
    picture: story.picture,
    picturePublisherId: story.picturePublisherId,
    language: story.language,
    firstAt: story.firstAt,
    updatedAt: story.updatedAt,
    newsAt: story.newsAt,
    articleCount: story.articleCount,
    publisherCount: story.publisherCount,
    coverage: Object.freeze(story.coverage.map(frontLine)),
    topics: topics.share(story.topics),
    entities: entities.length === 0 ? none : Object.freeze(entities.slice()),
    keyPoints: pointsOf(story),
    differences: differencesOf(story),
    timeline: none,
    importance: story.importance,
    sagaId: story.sagaId,
    sample: story.sample,
    changes: changesOf(story),
  });
}

function frontLine({ articleId, publisherId, at, kind, duplicateOf, toldAt }: CoverageLine): CoverageLine {
  // Written out: an object that is spread into takes a third more memory, and there are 100,000.
  return Object.freeze(
    toldAt === undefined
      ? { articleId, publisherId, title: '', at, kind, duplicateOf }
      : { articleId, publisherId, title: '', at, kind, duplicateOf, toldAt },
  );
}

/** What a card says of them in a few words: what was counted, or that there was a correction. */
function changesOf({ changes }: Story): readonly StoryChange[] {
  if (changes.length === 0) return none;
  return Object.freeze(
    changes
      .slice(-frontChanges)
      .map((change) =>
        Object.freeze(
          change.kind === 'edit'
            ? { ...change, fact: Object.freeze({ ...change.fact, pieces: none }) }
            : change,
        ),
      ),
  );
}

/** A story told once stands with its dek; without one its first point takes that place. */
function pointsOf(story: Story): readonly KeyPoint[] {
  const count = story.publisherCount > 1 ? frontPoints : story.dek === null ? 1 : 0;
  if (count === 0 || story.keyPoints.length === 0) return none;
  return Object.freeze(story.keyPoints.slice(0, count));
}

/** The first one, for "12 or 14 injured" on its card. */
function differencesOf({ differences }: Story): readonly Difference[] {
  const first = differences[0];
  if (!first) return none;
  return Object.freeze([{ about: first.about, values: first.values.slice(0, frontValues) }]);
}

/** One object for each topic and weight, the weight in hundredths. */
export class SharedTopics {
  readonly #known = new Map<string, (TopicWeight | undefined)[]>();

  share(topics: readonly TopicWeight[]): readonly TopicWeight[] {
    return topics.length === 0 ? none : Object.freeze(topics.map((topic) => this.#one(topic)));
  }

  #one({ topic, weight }: TopicWeight): TopicWeight {
    let weights = this.#known.get(topic);
    if (!weights) {
      weights = [];
      // Codes come from the classifier's list; tags of other origins are not collected without end.
      if (this.#known.size < 4000) this.#known.set(topic, weights);
    }
    const hundredths = weight > 0 ? Math.round(100 * Math.min(1, weight)) : 0;
    weights[hundredths] ??= Object.freeze({ topic, weight: hundredths / 100 });
    return weights[hundredths];
  }
}
