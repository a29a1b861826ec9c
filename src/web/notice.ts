// What the last press of a button did, said at the top of the page that it came back to (without JavaScript).
// It travels as `?did=hide-12`; only words of our own are ever shown.
import type { StoryId } from '../model/story.ts';
import { hiddenWords } from './hidden-words.ts';
import { lessWords, relentWords } from './less-words.ts';

export interface Notice {
  readonly text: string;
  readonly undo: { readonly action: string; readonly name: string } | null;
  /** Where what was done is listed and can be changed. */
  readonly link?: { readonly href: string; readonly name: string };
}

const words: Readonly<Record<string, readonly [text: string, undo: string | null]>> = {
  save: ['Saved.', 'unsave'],
  unsave: ['No longer saved.', 'save'],
  hide: [hiddenWords, 'unhide'],
  unhide: ['No longer hidden.', null],
  more: ['Noted: more like this.', null],
  less: [lessWords([]), 'relent'],
  relent: [relentWords(1), null],
  undone: [relentWords(0), null],
  follow: ['You follow this story: news of it stands under Following.', 'unfollow'],
  unfollow: ['You no longer follow this story.', 'follow'],
  erased: ['Erased: nothing about you is left here. Broadsheet begins anew.', null],
  'steer-more': ['Noted: more of this.', null],
  'steer-less': ['Noted: less of this.', null],
  'steer-never': ['Muted: For you and Following leave it out. Your interests list what is muted.', null],
  'steer-follow': ['You follow it now.', null],
  'steer-unfollow': ['You no longer follow it.', null],
  'steer-unmute': ['No longer muted.', null],
};

/** Adds the notice to a path of this site, and the story to return to as its fragment. */
export function withNotice(path: string, did: string, storyId: StoryId): string {
  const url = new URL(path, 'http://broadsheet.invalid');
  url.searchParams.set('did', did);
  if (storyId > 0 && !/^(un)?hide-/.test(did)) url.hash = `s${storyId}`;
  return url.pathname + url.search + url.hash;
}

/**
 * The notice of `did`, or null for none and for words that are not ours.
 * @param namesOfLess what "less like this" of a story was taken to mean
 */
export function readNotice(
  did: string | undefined,
  namesOfLess: (id: StoryId) => readonly string[] = () => [],
): Notice | null {
  const match = /^((?:steer-)?[a-z]+)(?:-(\d{1,10}))?$/.exec(did ?? '');
  const what = match?.[1] ?? '';
  const known = Object.hasOwn(words, what) ? words[what] : undefined;
  if (!match || !known) return null;
  const [text, undo] = known;
  if (what === 'less' && match[2]) {
    return {
      text: lessWords(namesOfLess(Number(match[2]))),
      undo: { action: `/stories/${match[2]}/${undo}`, name: 'Undo' },
      link: { href: '/interests', name: 'Interests' },
    };
  }
  return { text, undo: undo && match[2] ? { action: `/stories/${match[2]}/${undo}`, name: 'Undo' } : null };
}
