// "You follow": the names beside the list of what is followed, each leading to its page.
import type { Publisher, PublisherId } from '../../../model/publisher.ts';
import type { Stance } from '../../../model/reader.ts';
import { standingStances } from '../../standing-stances.ts';
import { subjectHref } from '../../subject-href.ts';
import type { ListHead } from './view.ts';

/** Names beside the list; more than these are a list of their own, under Interests. */
const maxFollowedShown = 16;

export interface FollowedFacts {
  readonly publisher: (id: PublisherId) => Publisher | undefined;
  readonly now: number;
}

/** null where nothing is followed, or nothing any more. */
export function followedOf(
  stances: readonly Stance[],
  { publisher, now }: FollowedFacts,
): ListHead['followed'] {
  const links = standingStances(stances, now).flatMap(({ stance, subject, label }) => {
    const href = stance === 'follow' ? subjectHref(subject, publisher) : null;
    return href ? [{ href, name: label }] : [];
  });
  if (links.length === 0) return null;
  return { links: links.slice(0, maxFollowedShown), further: Math.max(0, links.length - maxFollowedShown) };
}
