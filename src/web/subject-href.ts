// The page of something that can be followed.
import type { Publisher, PublisherId } from '../model/publisher.ts';
import type { Subject } from '../model/reader.ts';

/** null where there is no page: a publisher that this Broadsheet reads no more. */
export function subjectHref(
  { kind, key }: Subject,
  publisher: (id: PublisherId) => Publisher | undefined,
): string | null {
  if (kind === 'topic') return `/topics/${encodeURIComponent(key)}`;
  if (kind === 'entity') return `/entities/${encodeURIComponent(key)}`;
  if (kind === 'story') return `/stories/${encodeURIComponent(key)}`;
  if (kind === 'word') return `/search?q=${encodeURIComponent(`"${key}"`)}`;
  const found = publisher(Number(key));
  return found ? `/publishers/${found.slug}` : null;
}
