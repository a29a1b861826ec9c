// What the filters of an edition took out, in words.
import { count } from '../../format/numbers.ts';

const words: Readonly<Record<string, string>> = {
  muted: 'about something that you muted',
  'left-out-by-editors': 'left out by the editors, for everybody',
  hidden: 'hidden by you',
  read: 'read already, with no news since',
  'already-read': 'read already, with no news since',
  seen: 'seen several times and never opened',
  'seen-often': 'seen several times and never opened',
  'seen-too-often': 'seen several times and never opened',
  language: 'in a language that you do not read',
  old: 'older than a week',
  age: 'older than a week',
  live: 'older than a week',
  'too-old': 'older than a week',
  empty: 'without a readable headline',
  'on-earlier-page': 'on an earlier page',
  served: 'on an earlier page',
  'previously-served': 'on an earlier page',
};

/** Why the filter takes a story out; one without words of its own is shown by its name. */
export function removedWord(name: string): string {
  return words[name] ?? name.replaceAll('-', ' ');
}

/** Largest first; a filter without words of its own is shown by its name. */
export function removedWords(
  removed: Readonly<Record<string, number>>,
): readonly { readonly why: string; readonly count: string }[] {
  return Object.entries(removed)
    .filter(([, number]) => number > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([name, number]) => ({ why: removedWord(name), count: count(number) }));
}
