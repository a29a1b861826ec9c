// Publishers that belong to somebody the story is about: stated on the page, never hinted.
import type { Publisher, PublisherId } from '../../model/publisher.ts';
import type { Story } from '../../model/story.ts';

export interface OwnerInStory {
  readonly publisher: Publisher;
  /** As the story names the owner. */
  readonly entity: string;
}

/** Each publisher of the coverage whose owner (or the owner's owner) is named in the story, in the order they reported. */
export function ownersInStory(
  story: Pick<Story, 'coverage' | 'entities'>,
  house: { publisher(id: PublisherId): Publisher | undefined },
): readonly OwnerInStory[] {
  if (story.entities.length === 0) return [];
  const named = new Map(story.entities.map(({ name }) => [fold(name), name]));
  const seen = new Set<PublisherId>();
  const found: OwnerInStory[] = [];
  for (const { publisherId } of story.coverage) {
    if (seen.has(publisherId)) continue;
    seen.add(publisherId);
    const publisher = house.publisher(publisherId);
    const owner = publisher?.ownerEntities.find((name) => named.has(fold(name)));
    if (publisher && owner) found.push({ publisher, entity: named.get(fold(owner)) as string });
  }
  return found;
}

const fold = (name: string) => name.toLowerCase().trim();
