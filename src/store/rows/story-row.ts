// Stories between their rows and the model, and the keys they can be listed by.
import type { Insertable } from 'kysely';
import type { EntityKey, TopicCode } from '../../model/article.ts';
import type { PublisherId } from '../../model/publisher.ts';
import type { Story, StoryId } from '../../model/story.ts';
import { hashKey } from '../hash-key.ts';
import { pack, unpack } from '../pack.ts';
import type { StoryTable } from '../schema.ts';

const COMPRESS_FROM_BYTES = 3_000;

export function toStory(row: { readonly details: Uint8Array }): Story {
  return unpack<Story>(row.details);
}

export function fromStory(story: Story): Insertable<StoryTable> {
  return {
    id: story.id,
    updated_at: story.updatedAt,
    sample: story.sample ? 1 : 0,
    subjects: packSubjects(subjectsOf(story)),
    // Thousands are read at a start: only those with much coverage are compressed.
    details: pack(story, COMPRESS_FROM_BYTES),
  };
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
