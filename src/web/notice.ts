// What the last press of a button did: at the top of the page that it came back to (without JavaScript), or the answer
// to an island. It travels as `?did=hide-12` or `?did=steer-never 12 publisher:3`; only words of our own, and names that
// are known here, are ever shown.
import type { Subject } from '../model/reader.ts';
import type { StoryId } from '../model/story.ts';
import { isSwitchable } from '../rank/without-parts.ts';
import { hiddenWords } from './hidden-words.ts';
import { lessWords, moreWords, takenBackWords } from './less-words.ts';
import { parseSteer, type Steer, type SteerVerb } from './pages/acts/parse-steer.ts';
import { partWords } from './pages/what-if/part-words.ts';
import { readSubjectField, subjectField } from './subject-field.ts';

export interface Notice {
  readonly text: string;
  /** `steer`: what the button says of itself; none where the address says it all. */
  readonly undo: {
    readonly action: string;
    readonly name: string;
    readonly steer?: string;
    readonly field?: readonly [name: string, value: string];
  } | null;
  /** Where what was done is listed and can be changed. */
  readonly link?: { readonly href: string; readonly name: string };
}

/** Looks up what an address only numbers. */
export interface NoticeNames {
  /** What "more" or "less like this" of a story was taken to mean. */
  ofStory(id: StoryId): readonly string[];
  /** null where nothing of that name is known here. */
  ofSubject(subject: Subject, storyId: StoryId): string | null;
}

const noNames: NoticeNames = { ofStory: () => [], ofSubject: () => null };

const words: Readonly<Record<string, readonly [text: string, undo: string | null]>> = {
  save: ['Saved.', 'unsave'],
  unsave: ['No longer saved.', 'save'],
  hide: [hiddenWords, 'unhide'],
  unhide: ['No longer hidden.', null],
  more: [moreWords([]), 'unwish'],
  less: [lessWords([]), 'relent'],
  relent: [takenBackWords(1), null],
  unwish: [takenBackWords(1), null],
  undone: [takenBackWords(0), null],
  follow: ['You follow this story: news of it stands under Following.', 'unfollow'],
  unfollow: ['You no longer follow this story.', 'follow'],
  erased: ['Erased: nothing about you is left here. Broadsheet begins anew.', null],
};

const interestsLink = { href: '/interests', name: 'Interests' };

/** Adds the notice to a path of this site, and the story to return to as its fragment. */
export function withNotice(path: string, did: string, storyId: StoryId): string {
  const url = new URL(path, 'http://broadsheet.invalid');
  url.searchParams.set('did', did);
  if (storyId > 0 && !/^(un)?hide-/.test(did)) url.hash = `s${storyId}`;
  return url.pathname + url.search + url.hash;
}

/** The `did` of a steering button. @param hadFollowed the subject was followed before it was muted */
export function didSteer({ verb, storyId, subject }: Steer, hadFollowed: boolean): string {
  return `steer-${verb}${hadFollowed ? '-followed' : ''} ${storyId} ${subjectField(subject)}`;
}

/** The notice of `did`, or null for none and for words that are not ours. */
export function readNotice(did: string | undefined, names: NoticeNames = noNames): Notice | null {
  const steered = /^steer-([a-z]+)(-followed)?( .+)$/s.exec(did ?? '');
  const steer = steered && parseSteer(`${steered[1]}${steered[3]}`);
  if (steer) return steerNotice(steer, steered[2] !== undefined, names);
  const left = withoutNotice(did ?? '', names);
  if (left) return left;
  const match = /^([a-z]+)(?:-(\d{1,10}))?$/.exec(did ?? '');
  const what = match?.[1] ?? '';
  const known = Object.hasOwn(words, what) ? words[what] : undefined;
  if (!match || !known) return null;
  const [text, undo] = known;
  if ((what === 'less' || what === 'more') && match[2]) {
    const meant = names.ofStory(Number(match[2]));
    return {
      text: what === 'less' ? lessWords(meant) : moreWords(meant),
      undo: { action: `/stories/${match[2]}/${undo}`, name: 'Undo' },
      link: interestsLink,
    };
  }
  return { text, undo: undo && match[2] ? { action: `/stories/${match[2]}/${undo}`, name: 'Undo' } : null };
}

/** What "make it so" did: `without-part freshness`, `without-subject 0 topic:04000000`. */
function withoutNotice(did: string, names: NoticeNames): Notice | null {
  const part = /^without-part ([a-z-]{1,30})$/.exec(did)?.[1];
  if (part !== undefined && isSwitchable(part))
    return {
      text: `Your page is without ${partWords(part)} from now on.`,
      undo: { action: '/parts', name: 'Undo', field: ['part', part] },
      link: interestsLink,
    };
  const subject = readSubjectField(/^without-subject 0 (.+)$/s.exec(did)?.[1] ?? '');
  if (!subject) return null;
  const name = names.ofSubject(subject, 0) ?? 'That';
  return { text: `${name} lifts nothing on your page from now on.`, undo: null, link: interestsLink };
}

function steerNotice({ verb, storyId, subject }: Steer, hadFollowed: boolean, names: NoticeNames): Notice {
  const name = names.ofSubject(subject, storyId);
  const undo = (back: SteerVerb) => ({
    action: '/steer',
    name: 'Undo',
    steer: `${back} ${storyId} ${subjectField(subject)}`,
  });
  switch (verb) {
    case 'more':
      return { text: `Noted: more on ${name ?? 'this'}.`, undo: undo('unwish'), link: interestsLink };
    case 'less':
      return { text: `Noted: less on ${name ?? 'this'}.`, undo: undo('relent'), link: interestsLink };
    case 'never':
      return {
        text: `${name ?? 'That'} is muted: For you and Following leave it out.`,
        undo: undo(hadFollowed ? 'follow' : 'unmute'),
        link: interestsLink,
      };
    case 'unwish':
    case 'relent':
      return { text: takenBackWords(1), undo: null };
    case 'follow':
      return { text: `You follow ${name ?? 'it'} now.`, undo: undo('unfollow') };
    case 'unfollow':
      return { text: `You no longer follow ${name ?? 'it'}.`, undo: null };
    case 'forget':
      return {
        text: `What was learned of ${name ?? 'that'} is forgotten. Reading may teach it again.`,
        undo: null,
        link: interestsLink,
      };
    case 'unmute':
      return { text: `${name ?? 'That'} is no longer muted.`, undo: null };
  }
}
