// Does a headline hold a word or phrase? Whole words, folded; used by mutes and followed words.
import type { Story } from '../model/story.ts';
import { foldText } from './fold-text.ts';

/** Characters of a word that are looked for. */
export const longestWord = 200;
/** They put no spaces between words: each character is one. */
const unspacedScripts = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((script) => `\\p{Script=${script}}`)
  .join('');
/** Makes the vowel before it long, in Hiragana and Katakana; of neither script, as Unicode has it. */
const longVowel = 'ー';
const unspaced = new RegExp(`[${unspacedScripts}${longVowel}]`, 'v');
const hangul = /\p{Script=Hangul}/v;
/** Another word without it: "スキ" is fond, "スキー" a ski. */
const belongsBefore = /[\p{M}ー]/v;
const wordCharacter = /[\p{L}\p{N}\p{M}]/v;
/** What `standsAlone` takes for one: a run of letters, digits and marks in scripts that are written alike. */
const parts = new RegExp(
  `[[\\p{L}\\p{N}\\p{M}]--[${unspacedScripts}${longVowel}${hangul.source}]]+|${hangul.source}+|[${unspacedScripts}${longVowel}]`,
  'gv',
);
/** Syllables of a Korean word that tell it from others; what follows may be a particle. */
const tellingSyllables = 2;

/** Hundreds of words are looked for in one text, one after the other: it is folded for the first. */
let lastText = '';
let lastFolded = '';

/**
 * A test for the word or phrase. An empty word matches nothing. Scripts without spaces match anywhere, Korean words at
 * their beginning (particles follow without a space).
 */
export function wordMatcher(word: string): (text: string) => boolean {
  const wanted = spaceFolded(word.slice(0, longestWord)).trim();
  if (!wanted) return () => false;
  // By searching, not by an expression for each word: making those took seconds for a long list of words.
  return (text) => {
    const folded = foldedOnce(text);
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
      if (standsAlone(folded, at, at + wanted.length)) return true;
    }
    return false;
  };
}

/**
 * What a folded text must have among its own parts for a folded word to stand there: runs of letters and digits, the
 * beginnings of Korean ones, single characters in scripts without spaces.
 */
export function partsOf(folded: string): readonly string[] {
  const found = folded.match(parts) ?? [];
  return found.flatMap((part) => (hangul.test(part) ? beginningsOf(part) : part));
}

function beginningsOf(part: string): readonly string[] {
  return Array.from({ length: Math.min(part.length, tellingSyllables) }, (_, i) => part.slice(0, i + 1));
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

/** Neither side goes on with what belongs to the same word. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = characterBefore(text, start);
  if (wordCharacter.test(before) && isOneWord(before, characterAt(text, start))) return false;
  const last = characterBefore(text, end);
  const after = characterAt(text, end);
  if (belongsBefore.test(after)) return false;
  return !wordCharacter.test(after) || hangul.test(last) || !isOneWord(last, after);
}

/** Are two characters that follow each other parts of one word? "NHK" and "が" are not. */
function isOneWord(left: string, right: string): boolean {
  if (unspaced.test(left) || unspaced.test(right)) return false;
  return hangul.test(left) === hangul.test(right);
}

function characterAt(text: string, at: number): string {
  return at < text.length ? String.fromCodePoint(text.codePointAt(at)!) : '';
}

function characterBefore(text: string, end: number): string {
  const isPair = /[\udc00-\udfff]/.test(text[end - 1] ?? '');
  return text.slice(Math.max(0, end - (isPair ? 2 : 1)), end);
}
