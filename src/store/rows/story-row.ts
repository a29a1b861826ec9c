// Stories between their rows and the model, and the keys they can be listed by.
import type { Insertable } from 'kysely';
import type { EntityKey, EntityMention, TopicCode, TopicWeight } from '../../model/article.ts';
import type { PublisherId } from '../../model/publisher.ts';
import type { Difference, KeyPoint, Story, StoryId, TimelineEvent } from '../../model/story.ts';
import { hashKey } from '../hash-key.ts';
import { firstLine, packLines, readLine, unpackLines } from '../pack.ts';
import { guarded } from '../readable.ts';
import type { StoryTable } from '../schema.ts';

const COMPRESS_FROM_BYTES = 3_000;
const FRONT_ENTITIES = 12;
/** Key points tell how a story is told, so that they are read with it; the first stores kept those of one publisher apart. */
const FRONT_POINTS_PUBLISHERS = 1;

/** What only a story's own page shows. */
type Rest = readonly [
  keyPoints: readonly KeyPoint[],
  differences: readonly Difference[],
  timeline: readonly TimelineEvent[],
  entities: readonly EntityMention[],
];

/** An object that was just read and that nobody else has. */
type Own<T> = { -readonly [key in keyof T]: T[key] };

interface DetailsRow {
  readonly details: Uint8Array;
}

export function toStory(row: DetailsRow): Story {
  const [front, rest] = unpackLines(row.details);
  const story = readStoryLine(front!);
  if (rest === undefined) return story;
  const [keyPoints, differences, timeline, entities] = readRestLine(rest);
  return {
    ...story,
    entities: entities.length > 0 ? [...story.entities, ...entities] : story.entities,
    keyPoints: keyPoints.length > 0 ? keyPoints : story.keyPoints,
    differences,
    timeline,
  };
}

/** Bytes that happen to be JSON are a story only with an id and its lines. */
function readStoryLine(line: string): Story {
  const story = readLine<Story>(line);
  return guarded(() => {
    if (!Array.isArray(story.coverage) || typeof story.id !== 'number') throw new TypeError('No story.');
    // Most stories have none, and none is written.
    (story as Own<Story>).changes ??= [];
    return story;
  });
}

/** Bytes that happen to be JSON are the rest of a story only as four lists. */
function readRestLine(line: string): Rest {
  const rest = readLine<Rest>(line);
  return guarded(() => {
    const isRest = Array.isArray(rest) && [0, 1, 2, 3].every((i) => Array.isArray(rest[i]));
    if (!isRest) throw new TypeError('No rest of a story.');
    return rest;
  });
}

/**
 * A story without what only its own page shows.
 * @param known texts met before, by themselves: equal texts of all stories are then held once
 */
export function toFrontStory(row: DetailsRow, known: Map<string, string>): Story {
  const read = readStoryLine(firstLine(row.details));
  // The first stores wrote whole stories on one line.
  const story = isFront(read) ? read : frontOf(read);
  // Nobody else has these objects yet, so the texts are exchanged in their place.
  for (const one of story.topics as Own<TopicWeight>[]) one.topic = once(one.topic, known);
  for (const one of story.entities as Own<EntityMention>[]) {
    one.key = once(one.key, known);
    one.name = once(one.name, known);
  }
  return story;
}

function once(text: string, known: Map<string, string>): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  known.set(text, text);
  return text;
}

function isFront({ timeline, differences, entities, keyPoints, publisherCount }: Story): boolean {
  return (
    timeline.length === 0 &&
    differences.length === 0 &&
    entities.length <= FRONT_ENTITIES &&
    (keyPoints.length === 0 || publisherCount >= FRONT_POINTS_PUBLISHERS)
  );
}

function frontOf(story: Story): Story {
  return {
    ...story,
    entities:
      story.entities.length > FRONT_ENTITIES ? story.entities.slice(0, FRONT_ENTITIES) : story.entities,
    keyPoints: story.publisherCount < FRONT_POINTS_PUBLISHERS ? [] : story.keyPoints,
    differences: [],
    timeline: [],
  };
}

export function fromStory(story: Story): Insertable<StoryTable> {
  const front = frontOf(story);
  const rest: Rest = [
    front.keyPoints === story.keyPoints ? [] : story.keyPoints,
    story.differences,
    story.timeline,
    story.entities.slice(FRONT_ENTITIES),
  ];
  return {
    id: story.id,
    updated_at: story.updatedAt,
    sample: story.sample ? 1 : 0,
    subjects: packSubjects(subjectsOf(story)),
    // Thousands are read at a start: only those with much coverage are compressed.
    details: packLines([withoutNoChanges(front), rest], COMPRESS_FROM_BYTES),
  };
}

function withoutNoChanges(story: Story): Partial<Story> {
  const { changes, ...others } = story;
  return changes.length > 0 ? { ...others, changes } : others;
}

export const subjectKey = {
  entity: (key: EntityKey): number => hashKey(`entity:${key}`),
  topic: (code: TopicCode): number => hashKey(`topic:${code}`),
  publisher: (id: PublisherId): number => hashKey(`publisher:${id}`),
  saga: (id: StoryId): number => hashKey(`saga:${id}`),
};

/** Hashes of everything the story can be listed by, each once. */
export function subjectsOf(story: Story): ReadonlySet<number> {
  const subjects = new Set<number>();
  for (const { key } of story.entities) subjects.add(subjectKey.entity(key));
  for (const { topic } of story.topics) subjects.add(subjectKey.topic(topic));
  for (const { publisherId } of story.coverage) subjects.add(subjectKey.publisher(publisherId));
  if (story.sagaId !== null) subjects.add(subjectKey.saga(story.sagaId));
  return subjects;
}

function packSubjects(subjects: ReadonlySet<number>): Uint8Array {
  return new Uint8Array(Float64Array.from(subjects).buffer);
}

export function unpackSubjects(packed: Uint8Array): ReadonlySet<number> {
  // The bytes may lie anywhere in a larger buffer; a Float64Array wants them aligned.
  return new Set(new Float64Array(new Uint8Array(packed).buffer));
}
