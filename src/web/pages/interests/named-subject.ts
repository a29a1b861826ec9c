// What a reader means who types a name: a topic, one of the publishers, somebody in the news, else a word.
import { mediaTopics } from '../../../catalogue/media-topics.ts';
import type { EntityKey } from '../../../model/article.ts';
import type { Publisher } from '../../../model/publisher.ts';
import type { Subject } from '../../../model/reader.ts';
import type { Story } from '../../../model/story.ts';
import { foldName } from '../../../search/name-match.ts';

export interface NamedSubject {
  readonly subject: Subject;
  readonly label: string;
}

const maxWordCharacters = 80;

/**
 * The subject with exactly this name, or null when nothing was typed. `storiesNaming` gives live stories that name
 * an entity by its key; a name that nobody in the news has becomes a word.
 */
export function namedSubject(
  typed: string,
  world: {
    readonly publishers: readonly Publisher[];
    readonly storiesNaming: (key: EntityKey) => readonly Story[];
  },
): NamedSubject | null {
  const name = typed.replace(/\s+/g, ' ').trim().slice(0, maxWordCharacters);
  const wanted = foldName(name);
  if (wanted === '') return null;
  const topic = mediaTopics.find(
    (one) => foldName(one.name) === wanted || foldName(one.officialName) === wanted,
  );
  if (topic) return { subject: { kind: 'topic', key: topic.code }, label: topic.name };
  const publisher = world.publishers.find((one) => foldName(one.name) === wanted || one.slug === name);
  if (publisher) return { subject: { kind: 'publisher', key: String(publisher.id) }, label: publisher.name };
  for (const kind of ['person', 'organisation', 'place', 'company']) {
    const key = `${kind}:${name.toLowerCase()}`;
    const [story] = world.storiesNaming(key);
    const entity = story?.entities.find((one) => one.key === key);
    if (entity) return { subject: { kind: 'entity', key }, label: entity.name };
  }
  return { subject: { kind: 'word', key: name.toLowerCase() }, label: name };
}
