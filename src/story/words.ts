// Reads a text once into its words as 32-bit hashes of light stems, without making strings.
import { classOfUnit, DIGIT, foldUnit, isCapital, LETTER, SEPARATOR, UNSPACED } from './letters.ts';
import { stemLength } from './stem.ts';

/** Words of a text in parallel arrays, which the next text is read into: use them before reading another. */
export interface WordList {
  readonly count: number;
  /** Of the stems, never 0. */
  readonly hashes: Int32Array;
  /** `NAME` or 0. */
  readonly kinds: Uint8Array;
}

/** Capitalised inside a sentence: a name, most likely. */
export const NAME = 1;
/** Of a text no more is read. */
export const MAX_UNITS = 12_000;

const hashes = new Int32Array(MAX_UNITS + 1);
const kinds = new Uint8Array(MAX_UNITS + 1);
/** In an array: a variable of the module is slower to count in. */
const counter = new Int32Array(1);

function take(hash: number, kind: number): void {
  const at = counter[0]!++;
  hashes[at] = hash;
  kinds[at] = kind;
}

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

/** The hash that `readWords` gives this one word in this language; 0 for what is no word. */
export function hashWord(word: string, language: string): number {
  const words = readWords(word, MAX_UNITS, language);
  return words.count === 0 ? 0 : words.hashes[0]!;
}

/** Hash of any short string, for keys that are no words (entities). Never 0. */
export function hashKey(key: string): number {
  let hash = 0x51ed270b;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 16;
  return hash === 0 ? 1 : hash;
}

/** Reads at most `maxUnits` UTF-16 units of the text. Words of one letter are left out, digits are kept. */
export function readWords(text: string, maxUnits: number, language: string): WordList {
  const end = Math.min(text.length, maxUnits, MAX_UNITS);
  counter[0] = 0;
  let sentenceStart = true;
  let i = 0;
  while (i < end) {
    const code = text.charCodeAt(i);
    const kind = classOfUnit(code);
    if (kind === SEPARATOR) {
      if (endsSentence(code)) sentenceStart = true;
      i++;
    } else if (kind === UNSPACED) {
      i = readUnspaced(text, i, end);
      sentenceStart = false;
    } else if (kind === DIGIT) {
      i = readNumber(text, i, end);
      sentenceStart = false;
    } else {
      i = readWord(text, i, end, language, sentenceStart);
      sentenceStart = false;
    }
  }
  return { count: counter[0]!, hashes, kinds };
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
  take(hashBuffer(stem, WORD_SEED), isName ? NAME : 0);
  return i;
}

/** "1,234.5", "7.1" and "1 234" (thin spaces) are one number; separators between groups of three are dropped. */
function readNumber(text: string, start: number, end: number): number {
  let i = start;
  let length = 0;
  while (i < end) {
    const code = text.charCodeAt(i);
    const kind = classOfUnit(code);
    if (kind === DIGIT || kind === LETTER) {
      if (length < MAX_WORD_UNITS) buffer[length++] = foldUnit(code);
      i++;
    } else if (isInsideNumber(text, i, end)) {
      if (!isGroupSeparator(text, i, end)) buffer[length++] = 46;
      i++;
    } else break;
    if (length >= MAX_WORD_UNITS) break;
  }
  if (length === 1) buffer[length++] = 35;
  take(hashBuffer(length, NUMBER_SEED), 0);
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

function readUnspaced(text: string, start: number, end: number): number {
  let i = start;
  while (i < end && classOfUnit(text.charCodeAt(i)) === UNSPACED) {
    buffer[0] = foldUnit(text.charCodeAt(i));
    const next = i + 1 < end ? text.charCodeAt(i + 1) : 0;
    if (classOfUnit(next) === UNSPACED) {
      buffer[1] = foldUnit(next);
      take(hashBuffer(2, WORD_SEED), 0);
    }
    i++;
  }
  return i;
}
