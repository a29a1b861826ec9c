// Does a headline hold a word or phrase? Whole words, case and accents folded; used by mutes and followed words.
import type { Story } from '../model/story.ts';

/** What no folding but that of case changes: most English text, dashes and quotation marks with it. */
const notPlain = /[^ -~\n\u2010-\u2027]/;

/** Folds case and accents. */
export function foldText(text: string): string {
  if (!notPlain.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** Characters of a word that are looked for. */
export const longestWord = 200;
const letterOrDigit = /[\p{L}\p{N}]/u;
/** Scripts that put no spaces between words. */
export const unspacedScripts = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Hundreds of words are looked for in one text, one after the other: it is folded for the first. */
let lastText = '';
let lastFolded = '';

/** A test for the word or phrase. An empty word matches nothing; scripts without spaces match anywhere. */
export function wordMatcher(word: string): (text: string) => boolean {
  const wanted = spaceFolded(word.slice(0, longestWord)).trim();
  if (!wanted) return () => false;
  const spaced = !unspacedScripts.test(wanted);
  // By searching, not by an expression for each word: making those took seconds for a long list of words.
  return (text) => {
    const folded = foldedOnce(text);
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
      if (!spaced || standsAlone(folded, at, at + wanted.length)) return true;
    }
    return false;
  };
}

/** What a muted word is looked for in: headline, standfirst and names, kept apart so that no phrase spans two. */
export function wordsOfStory({
  headline,
  dek,
  entities,
}: Pick<Story, 'headline' | 'dek' | 'entities'>): string {
  let text = `${headline} | ${dek ?? ''}`;
  for (const { name } of entities) text += ` | ${name}`;
  return text;
}

function spaceFolded(text: string): string {
  return foldText(text).replace(/\s+/g, ' ');
}

function foldedOnce(text: string): string {
  if (text !== lastText) {
    lastFolded = spaceFolded(text);
    lastText = text;
  }
  return lastFolded;
}

/** Neither side goes on with a letter or digit. */
function standsAlone(text: string, start: number, end: number): boolean {
  const isPair = /[\udc00-\udfff]/.test(text[start - 1] ?? '');
  const before = text.slice(Math.max(0, start - (isPair ? 2 : 1)), start);
  const after = end < text.length ? String.fromCodePoint(text.codePointAt(end)!) : '';
  return !letterOrDigit.test(before) && !letterOrDigit.test(after);
}
