// A subject's name as the reader knows it, for the list of what they follow and mute.

import { withoutSecrets } from '../../../address/private-address.ts';
import { findTopic } from '../../../catalogue/media-topics.ts';
import type { AppContext } from '../../../http/app-context.ts';
import type { Subject } from '../../../model/reader.ts';
import type { StoryId } from '../../../model/story.ts';

const maxLabelLetters = 200;

/** `storyId`: where an entity's full name is looked up first; 0 for none. */
export async function subjectLabel(app: AppContext, subject: Subject, storyId: StoryId): Promise<string> {
  return (await nameOf(app, subject, storyId)).slice(0, maxLabelLetters);
}

async function nameOf(app: AppContext, subject: Subject, storyId: StoryId): Promise<string> {
  const { kind, key } = subject;
  if (kind === 'word') return key;
  if (kind === 'story')
    return withoutSecrets((await app.store.articles.findStory(Number(key)))?.headline ?? 'A story');
  const known = knownName(app, subject, storyId);
  if (known !== null) return known;
  return kind === 'publisher' ? 'A publisher' : key.slice(key.lastIndexOf(':') + 1);
}

/** As it is known here without a look into the store; null where the key alone could be said. */
export function knownName(
  app: Pick<AppContext, 'live' | 'publisher'>,
  { kind, key }: Subject,
  storyId: StoryId,
): string | null {
  if (kind === 'topic') return findTopic(key)?.name ?? null;
  if (kind === 'publisher') return app.publisher(Number(key))?.name ?? null;
  if (kind === 'story') return 'This story';
  if (kind === 'word') return null;
  const own = app.live.get(storyId);
  const stories = own ? [own, ...app.live.byEntity(key, 1)] : app.live.byEntity(key, 1);
  return stories.flatMap(({ entities }) => entities).find((entity) => entity.key === key)?.name ?? null;
}
