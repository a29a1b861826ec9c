// The head of a subject's page: its name, what it is, and facts in words.
import { childTopics, type MediaTopic, topicName } from '../../../catalogue/media-topics.ts';
import type { Publisher } from '../../../model/publisher.ts';
import type { Story } from '../../../model/story.ts';
import { ownWords } from '../../own-words.ts';
import { placeOf } from '../story/coverage-rows.ts';

export interface SubjectHead {
  readonly name: string;
  readonly note: string;
  /** Narrower or wider subjects. */
  readonly links: readonly { readonly href: string; readonly name: string }[];
  /** Outside address of a publisher. */
  readonly site: string | null;
}

export function topicHead(topic: MediaTopic): SubjectHead {
  const wider = topic.parent ? [{ href: `/topics/${topic.parent}`, name: topicName(topic.parent) }] : [];
  const narrower = childTopics(topic.code).map(({ code, name }) => ({ href: `/topics/${code}`, name }));
  const note = topic.parent ? `topic, part of ${topicName(topic.parent)}` : 'topic';
  return { name: topic.name, note, links: [...wider, ...narrower], site: null };
}

const kindWords: Readonly<Record<string, string>> = {
  person: 'person',
  organisation: 'organisation',
  place: 'place',
  company: 'listed company',
};

/** Name and role as the newest story gives them; an entity no story names any more keeps the name in its key. */
export function entityHead(key: string, stories: readonly Story[]): SubjectHead {
  const mention = stories.flatMap(({ entities }) => entities).find((entity) => entity.key === key);
  const [kind = '', ...rest] = key.split(':');
  const listing = mention?.ticker ? [mention.ticker, mention.exchange].filter(Boolean).join(' on ') : null;
  const note = [mention?.role, listing, ownWords(kindWords, kind) ?? kind].filter(Boolean).join('; ');
  return { name: mention?.name ?? rest.join(':'), note, links: [], site: null };
}

export function publisherHead(publisher: Publisher): SubjectHead {
  const owner = publisher.owner ? `owner: ${publisher.owner}` : null;
  const note = [placeOf(publisher), owner].filter((part) => part !== null && part !== '').join('; ');
  return { name: publisher.name, note: note === '' ? 'publisher' : note, links: [], site: publisher.site };
}
