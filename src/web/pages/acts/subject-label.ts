// A subject's name as the reader knows it, for the list of what they follow and mute.

import { withoutSecrets } from '../../../address/private-address.ts';
import { topicName } from '../../../catalogue/media-topics.ts';
import type { AppContext } from '../../../http/app-context.ts';
import type { Subject } from '../../../model/reader.ts';
import type { StoryId } from '../../../model/story.ts';

const maxLabelLetters = 200;

/** `storyId`: where an entity's full name is looked up first; 0 for none. */
export async function subjectLabel(app: AppContext, subject: Subject, storyId: StoryId): Promise<string> {
  return (await nameOf(app, subject, storyId)).slice(0, maxLabelLetters);
}

async function nameOf(app: AppContext, { kind, key }: Subject, storyId: StoryId): Promise<string> {
  if (kind === 'topic') return topicName(key);
  if (kind === 'publisher') return app.publisher(Number(key))?.name ?? 'A publisher';
  if (kind === 'word') return key;
  if (kind === 'story')
    return withoutSecrets((await app.store.articles.findStory(Number(key)))?.headline ?? 'A story');
  const own = app.live.get(storyId);
  const stories = own ? [own, ...app.live.byEntity(key, 1)] : app.live.byEntity(key, 1);
  const mention = stories.flatMap(({ entities }) => entities).find((entity) => entity.key === key);
  return mention?.name ?? key.slice(key.lastIndexOf(':') + 1);
}
