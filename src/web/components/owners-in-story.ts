// Publishers that belong to somebody the story is about: stated on the page, never hinted.
import type { Publisher, PublisherId } from '../../model/publisher.ts';
import type { Story } from '../../model/story.ts';
import { type Disclosure, isOwnership, ownerDisclosure } from '../../story/disclosure.ts';

export interface OwnerInStory extends Disclosure {
  readonly publisher: Publisher;
  /** Whom the story names owns or controls the publisher, or who owns it. */
  readonly owns: boolean;
}

/** Each publisher of the coverage whose owner, or who is tied to it, is named in the story, in the order they reported. */
export function ownersInStory(
  story: Pick<Story, 'coverage' | 'entities' | 'topics'>,
  house: { publisher(id: PublisherId): Publisher | undefined },
): readonly OwnerInStory[] {
  if (story.entities.length === 0) return [];
  return [...new Set(story.coverage.map(({ publisherId }) => publisherId))].flatMap((id) => {
    const publisher = house.publisher(id);
    const found = publisher && ownerDisclosure(publisher, story);
    return publisher && found ? [{ ...found, publisher, owns: isOwnership(found) }] : [];
  });
}
