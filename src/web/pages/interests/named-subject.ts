// What a reader means who types a name: a topic, one of the publishers, somebody in the news, else a word.
import { mediaTopics } from '../../../catalogue/media-topics.ts';
import type { Publisher } from '../../../model/publisher.ts';
import type { Subject } from '../../../model/reader.ts';
import type { LiveStories } from '../../../model/services.ts';
import type { Story } from '../../../model/story.ts';
import { foldName } from '../../../search/name-match.ts';

export interface NamedSubject {
  readonly subject: Subject;
  readonly label: string;
}

export interface NamedWorld {
  readonly publishers: readonly Publisher[];
  readonly live: Pick<LiveStories, 'holding' | 'byTopic' | 'byPublisher'>;
}

const maxWordCharacters = 80;
/** A name that fewer of the stories holding the words carry is one reading of them among others: the words count. */
const tellingShare = 0.5;

interface Meaning extends NamedSubject {
  /** Live stories that carry it. */
  readonly stories: number;
}

/**
 * What to follow for what was typed, or null for nothing: of the topic, publisher and names called so, the one that
 * most live stories carry; the word itself where there is none, or where most stories that hold it mean another.
 */
export async function namedSubject(typed: string, world: NamedWorld): Promise<NamedSubject | null> {
  const name = nameOf(typed);
  if (!saysSomething(name)) return null;
  const holding = await world.live.holding(name);
  const names = namesCalled(name, holding).filter(({ stories }) => stories >= tellingShare * holding.length);
  const meanings = [...listed(name, world), ...names].sort((a, b) => b.stories - a.stories);
  const [meant = wordOf(name)] = meanings;
  return { subject: meant.subject, label: meant.label };
}

/**
 * What to mute for what was typed; [] for nothing. Always the word, which takes every story that holds it in its
 * headline, standfirst or names; besides the topic or publisher called so that most live stories carry.
 * A publisher of one word ("Time") is muted alone: as a word, its name would take much else.
 */
export function mutedSubjects(typed: string, world: NamedWorld): readonly NamedSubject[] {
  const name = nameOf(typed);
  if (!saysSomething(name)) return [];
  const [meant] = listed(name, world).sort((a, b) => b.stories - a.stories);
  if (!meant) return [wordOf(name)];
  const own = { subject: meant.subject, label: meant.label };
  const isOneWord = !foldName(name).includes(' ');
  return meant.subject.kind === 'publisher' && isOneWord ? [own] : [own, wordOf(name)];
}

/** "%" stands in no headline as a word. */
function saysSomething(name: string): boolean {
  return foldName(name) !== '' && /[\p{L}\p{N}]/u.test(name);
}

function nameOf(typed: string): string {
  return typed.replace(/\s+/g, ' ').trim().slice(0, maxWordCharacters).trim();
}

function wordOf(name: string): NamedSubject {
  return { subject: { kind: 'word', key: name.toLowerCase() }, label: name };
}

/** The topic and the publisher called so. */
function listed(name: string, { publishers, live }: NamedWorld): Meaning[] {
  const wanted = foldName(name);
  const topic = mediaTopics.find(
    (one) => foldName(one.name) === wanted || foldName(one.officialName) === wanted,
  );
  const publisher = publishers.find((one) => foldName(one.name) === wanted || one.slug === name);
  const found: Meaning[] = [];
  if (topic) {
    const stories = live.byTopic(topic.code, Number.POSITIVE_INFINITY).length;
    found.push({ subject: { kind: 'topic', key: topic.code }, label: topic.name, stories });
  }
  if (publisher) {
    const stories = live.byPublisher(publisher.id, Number.POSITIVE_INFINITY).length;
    found.push({ subject: { kind: 'publisher', key: String(publisher.id) }, label: publisher.name, stories });
  }
  return found;
}

/** People, companies, places and others in these stories that are called so, people by their last name too. */
function namesCalled(name: string, stories: readonly Story[]): readonly Meaning[] {
  const wanted = foldName(name);
  const found = new Map<string, Meaning>();
  for (const { key, name: label, kind } of stories.flatMap(({ entities }) => entities)) {
    const called = foldName(label);
    if (called !== wanted && !(kind === 'person' && called.endsWith(` ${wanted}`))) continue;
    const before = found.get(key)?.stories ?? 0;
    found.set(key, { subject: { kind: 'entity', key }, label, stories: before + 1 });
  }
  return [...found.values()];
}
