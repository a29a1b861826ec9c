// What a control is about, with its name; or why there is no such thing, and what to do instead.
import { findTopic } from '../../catalogue/media-topics.ts';
import type { PublisherId } from '../../model/publisher.ts';
import type { Subject } from '../../model/reader.ts';
import type { LiveStories } from '../../model/services.ts';
import type { Story, StoryId } from '../../model/story.ts';

export interface KnownSubjects {
  readonly store: { readonly articles: { findStory(id: StoryId): Promise<Story | undefined> } };
  readonly live: Pick<LiveStories, 'byEntity'>;
  readonly publisher: (id: PublisherId) => { readonly name: string } | undefined;
}

export type ControlSubject =
  | { readonly subject: Subject; readonly label: string }
  | { readonly refused: string };

/** A control on nothing would stand in the list, shown to readers, and hold nothing. */
export async function controlSubject(subject: Subject, known: KnownSubjects): Promise<ControlSubject> {
  const { kind, key } = subject;
  if (kind === 'story') {
    const story = isId(key) ? await known.store.articles.findStory(Number(key)) : undefined;
    if (!story)
      return { refused: 'There is no story of that number: copy the address of the page of the story.' };
    return { subject: { kind, key: String(story.id) }, label: story.headline };
  }
  if (kind === 'word') return wordSubject(key.trim());
  if (kind === 'topic') {
    const label = findTopic(key)?.name;
    return label
      ? { subject, label }
      : { refused: 'There is no topic of that code: give one of the Media Topics, as stories have them.' };
  }
  if (kind === 'publisher') {
    const label = isId(key) ? known.publisher(Number(key))?.name : undefined;
    return label
      ? { subject, label }
      : { refused: 'There is no publisher of that number: give one that a source here belongs to.' };
  }
  const label = known.live
    .byEntity(key, 1)
    .flatMap(({ entities }) => entities)
    .find((entity) => entity.key === key)?.name;
  return label
    ? { subject, label }
    : {
        refused: 'No story in the news names that: give the name as a word, which holds for what comes, too.',
      };
}

function wordSubject(word: string): ControlSubject {
  if (/[\p{L}\p{N}]/u.test(word)) return { subject: { kind: 'word', key: word }, label: word };
  return { refused: 'A word needs a letter or a digit: give one as it stands in headlines.' };
}

/** An id of four bytes, as they are kept. */
function isId(key: string): boolean {
  return /^[1-9]\d{0,9}$/.test(key) && Number(key) < 2 ** 31;
}
