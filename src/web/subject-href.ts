// The page of something that can be followed.
import type { Publisher, PublisherId } from '../model/publisher.ts';
import type { Subject } from '../model/reader.ts';
import { addressPart } from './address-part.ts';

/** null where there is no page: a publisher that this Broadsheet reads no more. */
export function subjectHref(
  { kind, key }: Subject,
  publisher: (id: PublisherId) => Publisher | undefined,
): string | null {
  if (kind === 'topic') return `/topics/${addressPart(key)}`;
  if (kind === 'entity') return `/entities/${addressPart(key)}`;
  if (kind === 'story') return `/stories/${addressPart(key)}`;
  if (kind === 'word') return `/search?q=${addressPart(`"${key}"`)}`;
  const found = publisher(Number(key));
  return found ? `/publishers/${found.slug}` : null;
}
