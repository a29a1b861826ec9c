// Walks a text once and reports its words as 32-bit hashes of light stems, without making strings.
import { classOfUnit, DIGIT, foldUnit, isCapital, LETTER, SEPARATOR, UNSPACED } from './letters.ts';
import { stemLength } from './stem.ts';

/**
 * Takes one word: its stem's hash (never 0), whether it stands capitalised inside a sentence (a name, most likely),
 * and whether it is a number.
 */
export type WordSink = (hash: number, isName: boolean, isNumber: boolean) => void;

const MAX_WORD_UNITS = 40;
const buffer = new Uint16Array(MAX_WORD_UNITS + 8);

/** FNV-1a over code units, with a final mix; never 0. */
function hashBuffer(length: number, seed: number): number {
  let hash = seed;
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ buffer[i]!, 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 13;
  return hash === 0 ? 1 : hash;
}

const WORD_SEED = 0x811c9dc5 | 0;
const NUMBER_SEED = 0x2f0b4c47;

/** The hash that `forEachWord` reports for this one word in this language. */
export function hashWord(word: string, language: string): number {
  let found = 0;
  forEachWord(word, word.length, language, (hash) => {
    if (found === 0) found = hash;
  });
  return found;
}

/** Hash of any short string, for keys that are no words (entities). Never 0. */
export function hashKey(key: string): number {
  let hash = 0x51ed270b;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 16;
  return hash === 0 ? 1 : hash;
}

/** Reads at most `maxUnits` UTF-16 units of the text. Words of one letter are left out, digits are kept. */
export function forEachWord(text: string, maxUnits: number, language: string, sink: WordSink): void {
  const end = Math.min(text.length, maxUnits);
  let sentenceStart = true;
  let i = 0;
  while (i < end) {
    const code = text.charCodeAt(i);
    const kind = classOfUnit(code);
    if (kind === SEPARATOR) {
      if (endsSentence(code)) sentenceStart = true;
      i++;
    } else if (kind === UNSPACED) {
      i = readUnspaced(text, i, end, sink);
      sentenceStart = false;
    } else if (kind === DIGIT) {
      i = readNumber(text, i, end, sink);
      sentenceStart = false;
    } else {
      i = readWord(text, i, end, language, sentenceStart, sink);
      sentenceStart = false;
    }
  }
}

/** Full stop, colon, question and exclamation marks, line ends, opening quotes, and their wide forms. */
function endsSentence(code: number): boolean {
  return (
    code === 46 ||
    code === 10 ||
    code === 33 ||
    code === 63 ||
    code === 58 ||
    code === 34 ||
    code === 0x201c ||
    code === 0x2018 ||
    code === 0xab ||
    code === 0x3002
  );
}

function readWord(
  text: string,
  start: number,
  end: number,
  language: string,
  sentenceStart: boolean,
  sink: WordSink,
): number {
  let i = start;
  let length = 0;
  let isNumber = false;
  while (i < end) {
    const code = text.charCodeAt(i);
    const kind = classOfUnit(code);
    if (kind !== LETTER && kind !== DIGIT) break;
    if (kind === DIGIT) isNumber = true;
    if (length < MAX_WORD_UNITS) buffer[length++] = foldUnit(code);
    i++;
  }
  if (length < 2) return i;
  const isName = !sentenceStart && isCapital(text.charCodeAt(start));
  // "MH370", "A320", "G20": the digits are part of the name, so there is nothing to stem.
  const stem = isNumber ? length : stemLength(buffer, length, language);
  sink(hashBuffer(stem, WORD_SEED), isName, false);
  return i;
}

/** "1,234.5", "7.1" and "1 234" (thin spaces) are one number; separators between groups of three are dropped. */
function readNumber(text: string, start: number, end: number, sink: WordSink): number {
  let i = start;
  let length = 0;
  let letters = false;
  while (i < end) {
    const code = text.charCodeAt(i);
    const kind = classOfUnit(code);
    if (kind === DIGIT || kind === LETTER) {
      if (kind === LETTER) letters = true;
      if (length < MAX_WORD_UNITS) buffer[length++] = foldUnit(code);
      i++;
    } else if (isInsideNumber(text, i, end)) {
      if (!isGroupSeparator(text, i, end)) buffer[length++] = 46;
      i++;
    } else break;
    if (length >= MAX_WORD_UNITS) break;
  }
  const isYear =
    length === 4 &&
    !letters &&
    ((buffer[0] === 49 && buffer[1] === 57) || (buffer[0] === 50 && buffer[1] === 48));
  if (length === 1) buffer[length++] = 35;
  sink(hashBuffer(length, NUMBER_SEED), false, !letters && !isYear);
  return i;
}

function isInsideNumber(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 44 && code !== 46 && code !== 0xa0 && code !== 0x202f) return false;
  return at + 1 < end && classOfUnit(text.charCodeAt(at + 1)) === DIGIT;
}

function isGroupSeparator(text: string, at: number, end: number): boolean {
  for (let k = 1; k <= 3; k++)
    if (at + k >= end || classOfUnit(text.charCodeAt(at + k)) !== DIGIT) return false;
  return at + 4 >= end || classOfUnit(text.charCodeAt(at + 4)) !== DIGIT;
}

function readUnspaced(text: string, start: number, end: number, sink: WordSink): number {
  let i = start;
  while (i < end && classOfUnit(text.charCodeAt(i)) === UNSPACED) {
    buffer[0] = foldUnit(text.charCodeAt(i));
    const next = i + 1 < end ? text.charCodeAt(i + 1) : 0;
    if (classOfUnit(next) === UNSPACED) {
      buffer[1] = foldUnit(next);
      sink(hashBuffer(2, WORD_SEED), false, false);
    }
    i++;
  }
  return i;
}
