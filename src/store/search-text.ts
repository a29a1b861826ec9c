// From what a reader types to phrases of plain words, and from an article's HTML to a snippet.
import { mostSearchPhrases } from '../model/search-store.ts';

/** Scripts written without spaces: each character is a word of its own in the index. */
const IDEOGRAPH = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/;
const IDEOGRAPHS = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/g;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** More than a reader may type, with the quotes of phrases. */
const MAX_QUERY_CHARACTERS = 1_000;
const MAX_PHRASE_WORDS = 24;
const MAX_WORD_CHARACTERS = 60;

/** Puts spaces round Han and Kana characters, so that word-based indexes find them. */
export function separateIdeographs(text: string): string {
  return IDEOGRAPH.test(text) ? text.replace(IDEOGRAPHS, ' $& ') : text;
}

/** What a news article says first is what it is about. */
export const LEAD_CHARACTERS = 600;

/** Cuts a text in two at the last white space before `characters`. */
export function splitLead(text: string, characters: number): { lead: string; rest: string } {
  if (text.length <= characters) return { lead: text, rest: '' };
  const space = Math.max(text.lastIndexOf(' ', characters), text.lastIndexOf('\n', characters));
  const at = space > 0 ? space : characters;
  return { lead: text.slice(0, at), rest: text.slice(at) };
}

/** Lower-case words of a text, without marks over letters: "Åbo's" gives "abo", "s". */
export function wordsOf(text: string): string[] {
  return separateIdeographs(foldMarks(text)).toLowerCase().match(WORD) ?? [];
}

/**
 * Splits a query into phrases; every phrase must occur. Quoted words form one phrase, as does a word with a
 * hyphen or an apostrophe in it. Never throws; gives [] when nothing searchable is left.
 */
export function phrasesOf(query: string): string[][] {
  const text = query.slice(0, MAX_QUERY_CHARACTERS);
  const phrases: string[][] = [];
  for (const [, quoted, plain] of text.matchAll(/"([^"]*)"?|([^\s"]+)/g)) {
    const words = wordsOf(quoted ?? plain ?? '').slice(0, MAX_PHRASE_WORDS);
    if (words.length > 0) phrases.push(words.map((word) => word.slice(0, MAX_WORD_CHARACTERS)));
  }
  return phrases.slice(0, mostSearchPhrases);
}

export function foldMarks(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is what is meant
  return /^[\x00-\x7f]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC');
}
