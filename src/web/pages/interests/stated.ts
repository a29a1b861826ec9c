// What was followed or muted just now, in words: what it was taken for, and what it does to the stories there are.
import type { Stance, Subject } from '../../../model/reader.ts';
import type { LiveStories } from '../../../model/services.ts';
import type { Story, StoryId } from '../../../model/story.ts';
import { count } from '../../format/numbers.ts';
import { kindName } from './view.ts';

type Live = Pick<LiveStories, 'holding' | 'byTopic' | 'byPublisher' | 'byEntity' | 'size'>;

/** The reader's newest stances of that kind: those of one press of a button have one time. */
export function newestStances(stances: readonly Stance[], stance: Stance['stance']): readonly Stance[] {
  const own = stances.filter((one) => one.stance === stance);
  const newest = Math.max(...own.map(({ at }) => at));
  return own.filter(({ at }) => at === newest);
}

/**
 * "Muted: the topic Education and the word “education”. For you and Following leave out 12 of the 340 stories that
 * are here now, and such as come." '' for nothing muted.
 */
export async function mutedSentence(mutes: readonly Stance[], live: Live): Promise<string> {
  if (mutes.length === 0) return '';
  const taken = new Set<StoryId>();
  for (const { subject } of mutes) for (const { id } of await taking(subject, live)) taken.add(id);
  const names = mutes.map(subjectWords).join(' and ');
  const now =
    taken.size === 0
      ? 'No story that is here now is about it; For you and Following will leave out those that come.'
      : `For you and Following leave out ${count(taken.size)} of the ${count(live.size)} stories that are here now, and those that come.`;
  return `Muted: ${names}. ${now}`;
}

/** "Followed: Jay Cobb (person)." '' for nothing followed. */
export function followedSentence(follows: readonly Stance[]): string {
  return follows.length === 0 ? '' : `Followed: ${follows.map(subjectWords).join(' and ')}.`;
}

function subjectWords({ subject, label }: Stance): string {
  return subject.kind === 'word' ? `the word “${label}”` : `${label} (${kindName(subject)})`;
}

/** The live stories that a mute takes off a page, as the filter does. */
async function taking({ kind, key }: Subject, live: Live): Promise<readonly Story[]> {
  const all = Number.POSITIVE_INFINITY;
  if (kind === 'word') return live.holding(key);
  if (kind === 'topic') return live.byTopic(key, all);
  if (kind === 'entity') return live.byEntity(key, all);
  if (kind !== 'publisher') return [];
  const id = Number(key);
  return live
    .byPublisher(id, all)
    .filter(({ coverage }) => coverage.every(({ publisherId }) => publisherId === id));
}
