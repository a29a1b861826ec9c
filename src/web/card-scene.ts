// The scene of a request: what cards need to know of the house, the reader and the hour.
import type { Story } from '../model/story.ts';
import type { CardScene } from './components/card-view.ts';
import { lookedAt } from './looked-at.ts';
import type { Frame, PageKit } from './page-kit.ts';

/**
 * Looks up how the reader stands with these stories: one question for the whole page.
 * @param isOwn on the reader's own pages alone cards say what came since the reader looked, and what a page without a
 *   part of a sum would be
 */
export async function cardScene(
  kit: PageKit,
  frame: Frame,
  storyIds: readonly Story['id'][],
  isOwn = false,
): Promise<CardScene> {
  const { app } = kit;
  const marks = frame.reader ? await app.readers.stories(frame.reader.id, storyIds) : new Map();
  return {
    now: frame.now,
    timeZone: frame.timeZone,
    publisher: (id) => app.publisher(id),
    pictureHref: kit.pictureHref,
    isSaved: (id) => (marks.get(id)?.savedAt ?? null) !== null,
    isOwn,
    lookedAt: (id) => (isOwn ? lookedAt(marks.get(id) ?? null) : null),
  };
}
