// Publishers that belong to somebody the story is about: stated on the page, never hinted.
import type { Publisher, PublisherId } from '../../model/publisher.ts';
import type { Story } from '../../model/story.ts';

export interface OwnerInStory {
  readonly publisher: Publisher;
  /** As the story names the owner, or the owner's owner. */
  readonly entity: string;
  /** "Kelvane Holdings", "Ledger Group, behind it Arden Capital" */
  readonly owner: string;
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
    const match = publisher?.ownerEntities.find((name) => named.has(fold(name)));
    if (!publisher || match === undefined) continue;
    const entity = named.get(fold(match)) as string;
    found.push({ publisher, entity, owner: ownerWords(publisher.owner, entity) });
  }
  return found;
}

/** The owner as the catalogue names it; whom the story names beside it, where that is somebody else behind it. */
function ownerWords(owner: string | null, entity: string): string {
  if (owner === null) return entity;
  const [one, other] = [fold(owner), fold(entity)];
  return one.includes(other) || other.includes(one) ? owner : `${owner}, behind it ${entity}`;
}

const fold = (name: string) => name.toLowerCase().trim();
