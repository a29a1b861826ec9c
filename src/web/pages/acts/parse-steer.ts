// What a steering button says: "more 12 topic:04000000", "follow 0 entity:person:liv castellane".
import type { Subject } from '../../../model/reader.ts';
import type { StoryId } from '../../../model/story.ts';
import { readSubjectField } from '../../subject-field.ts';

const verbs = [
  'more',
  'unwish',
  'less',
  'relent',
  'never',
  'follow',
  'unfollow',
  'unmute',
  'forget',
] as const;
/** What is said of a subject where a story names it. */
const ofStory = new Set<SteerVerb>(['more', 'unwish', 'less', 'relent']);

export type SteerVerb = (typeof verbs)[number];

export interface Steer {
  readonly verb: SteerVerb;
  /** The story whose ledger held the button; 0 for none. */
  readonly storyId: StoryId;
  readonly subject: Subject;
}

/** null for anything that no button of ours says. More and less need the story they are about. */
export function parseSteer(value: string): Steer | null {
  const match = /^([a-z]+) (\d{1,10}) (.+)$/s.exec(value);
  const verb = verbs.find((known) => known === match?.[1]);
  const subject = readSubjectField(match?.[3] ?? '');
  const storyId = Number(match?.[2]);
  if (!verb || !subject) return null;
  if (storyId === 0 && ofStory.has(verb)) return null;
  return { verb, storyId, subject };
}
