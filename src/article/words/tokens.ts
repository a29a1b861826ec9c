// Words of a text as numbers: where each stands and a hash of its plain form, so that thousands of listed words
// and names can be looked for in one pass without making strings.
import { kindOf, signDigit, signLetter, signOf, signOther, signUpper } from './letters.ts';

/** Bits of `Tokens.flags`. */
export const isCapital = 1;
/** Two or more letters, all capitals: "NATO", "U.S.". */
export const isAcronym = 2;
export const isNumber = 4;
export const startsSentence = 8;
/** Followed by 's. */
export const isPossessive = 16;
/** Begins with no capital and is no plain word either: "eBay", "3M". */
export const isMixed = 32;

/** Values of `Tokens.gaps`: what stands between the word before and this one. */
export const gapSpace = 0;
export const gapHyphen = 1;
export const gapAmpersand = 2;
export const gapPoint = 3;
export const gapOther = 4;
export const gapLine = 5;

export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly hashes: Int32Array;
  readonly flags: Uint8Array;
  readonly gaps: Uint8Array;
}

const hashSeed = 0x811c9dc5 | 0;
const hashPrime = 0x01000193;
const apostrophe = 39;
const curlyApostrophe = 0x2019;

class TokenBuffer {
  count = 0;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly hashes: Int32Array;
  readonly flags: Uint8Array;
  readonly gaps: Uint8Array;

  constructor(capacity: number) {
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
    this.hashes = new Int32Array(capacity);
    this.flags = new Uint8Array(capacity);
    this.gaps = new Uint8Array(capacity);
  }
}

/**
 * Cuts a text into words. Plural -s is not part of the hash, nor are diacritics and case: "Elections" and
 * "élection" hash alike. "U.S." is one word and hashes as "us"; "4.2" and "1,200" are one word each.
 */
export function tokenise(text: string): Tokens {
  const buffer = new TokenBuffer((text.length >> 1) + 2);
  const { length } = text;
  let at = 0;
  let previousEnd = 0;
  while (at < length) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === signOther) {
      at++;
      continue;
    }
    const index = buffer.count++;
    buffer.starts[index] = at;
    const gap = gapBetween(text, previousEnd, at);
    buffer.gaps[index] =
      gap === gapPoint && index > 0 && isShortened(buffer, index - 1, text) ? gapSpace : gap;
    at = kind === signDigit ? readNumber(text, at, buffer) : readWord(text, at, buffer);
    previousEnd = buffer.ends[index]!;
    if (buffer.flags[index]! & isPossessive) previousEnd = at;
  }
  markSentenceStarts(buffer);
  const { count, starts, ends, hashes, flags, gaps } = buffer;
  return { text, count, starts, ends, hashes, flags, gaps };
}

function markSentenceStarts(buffer: TokenBuffer): void {
  for (let i = 0; i < buffer.count; i++) {
    const gap = buffer.gaps[i]!;
    if (i === 0 || gap === gapLine || gap === gapPoint) buffer.flags[i]! |= startsSentence;
  }
}

/** "Mr.", "St.", "B.": the point after these ends nothing. */
function isShortened(buffer: TokenBuffer, index: number, text: string): boolean {
  const end = buffer.ends[index]!;
  const letters = end - buffer.starts[index]!;
  if (letters > 4 || !(buffer.flags[index]! & isCapital) || text.charCodeAt(end) !== 46) return false;
  if (text.charCodeAt(end + 1) !== 32) return false;
  return letters === 1 || shortened.has(text.slice(buffer.starts[index], end));
}

const shortened = new Set(
  'Mr Mrs Ms Mx Dr Prof Rev Gen Lt Col Sgt Capt Maj Gov Sen Rep Hon St Sr Sra Dra Mt Ft Cllr Insp Supt'.split(
    ' ',
  ),
);

function gapBetween(text: string, from: number, to: number): number {
  if (to - from === 1) {
    const unit = text.charCodeAt(from);
    if (unit === 32) return gapSpace;
    if (unit === 45 || unit === 0x2010) return gapHyphen;
    if (unit === 38) return gapAmpersand;
  }
  let gap = to === from ? gapOther : gapSpace;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10) return gapLine;
    if (unit === 32) continue;
    if (unit === 38) gap = Math.max(gap, gapAmpersand);
    else if ((unit === 46 || unit === 33 || unit === 63 || unit === 0x3002) && at + 1 < to) gap = gapPoint;
    else if (gap !== gapPoint) gap = gapOther;
  }
  return gap;
}

function readNumber(text: string, start: number, buffer: TokenBuffer): number {
  let hash = hashSeed;
  let at = start;
  let flags = isNumber;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const sign = signOf(unit);
    const kind = sign >>> 16;
    if (kind !== signDigit && kind !== signOther) flags |= isMixed;
    if (kind === signOther) {
      const joins = (unit === 46 || unit === 44) && at + 1 < text.length;
      if (!joins || kindOf(text.charCodeAt(at + 1)) !== signDigit) break;
    }
    hash = Math.imul(hash ^ (sign & 0xffff), hashPrime);
  }
  const index = buffer.count - 1;
  buffer.ends[index] = at;
  buffer.hashes[index] = hash;
  buffer.flags[index] = flags;
  return at;
}

function readWord(text: string, start: number, buffer: TokenBuffer): number {
  const index = buffer.count - 1;
  let flags = kindOf(text.charCodeAt(start)) === signUpper ? isCapital : 0;
  let hash = hashSeed;
  let letters = 0;
  let capitals = 0;
  let at = start;
  let end = -1;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 97 && unit <= 122) {
      hash = Math.imul(hash ^ unit, hashPrime);
      letters++;
      continue;
    }
    const sign = signOf(unit);
    const kind = sign >>> 16;
    if (kind === signOther) {
      if (unit === apostrophe || unit === curlyApostrophe) {
        const next = afterApostrophe(text, at, letters, capitals);
        if (next === at + 1) continue;
        if (next > at) {
          flags |= isPossessive;
          end = at;
          at = next;
        }
        break;
      }
      if (unit === 46 && initialsGoOn(text, at, letters, capitals)) continue;
      break;
    }
    letters++;
    if (kind === signUpper) capitals++;
    hash = Math.imul(hash ^ (sign & 0xffff), hashPrime);
  }
  const wordEnd = end < 0 ? at : end;
  if (end < 0) end = withClosingPoint(text, start, at, letters, capitals);
  if (end > at) at = end;
  if (capitals > 0 && !(flags & isCapital)) flags |= isMixed;
  if (capitals >= 2 && capitals === letters) flags |= isAcronym;
  else if (letters >= 4 && text.charCodeAt(wordEnd - 1) === 115)
    hash = singularHash(text, start, wordEnd, hash);
  buffer.ends[index] = end;
  buffer.hashes[index] = hash;
  buffer.flags[index] = flags;
  return at;
}

/** The hash without plural -s ("policies" as "policy"); "glass", "virus", "this" and "news" are no plurals. */
function singularHash(text: string, start: number, end: number, hash: number): number {
  const lastButOne = text.charCodeAt(end - 2);
  if (lastButOne === 101 && text.charCodeAt(end - 3) === 105 && end - start >= 5) {
    return Math.imul(hashOf(text, start, end - 3) ^ 121, hashPrime);
  }
  if (lastButOne === 115 || lastButOne === 117 || lastButOne === 105) return hash;
  return end - start === 4 && lastButOne === 119 ? hash : hashOf(text, start, end - 1);
}

function hashOf(text: string, start: number, end: number): number {
  let hash = hashSeed;
  for (let at = start; at < end; at++) {
    const sign = signOf(text.charCodeAt(at));
    if (sign >>> 16 !== signOther) hash = Math.imul(hash ^ (sign & 0xffff), hashPrime);
  }
  return hash;
}

/** Where reading goes on: at + 1 joins what follows, further means 's was skipped, `at` ends the word. */
function afterApostrophe(text: string, at: number, letters: number, capitals: number): number {
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
  const nextKind = kindOf(next);
  if (nextKind !== signLetter && nextKind !== signUpper) return at;
  const afterNext = at + 2 < text.length ? kindOf(text.charCodeAt(at + 2)) : signOther;
  if ((next === 115 || next === 83) && afterNext === signOther) return at + 2;
  if (letters === 1 && capitals === 1) return at + 1;
  return letters >= 3 && afterNext !== signOther ? at + 1 : at;
}

/** "U.S.": a point between single capitals. */
function initialsGoOn(text: string, at: number, letters: number, capitals: number): boolean {
  if (letters !== capitals || at + 2 >= text.length) return false;
  if (kindOf(text.charCodeAt(at + 1)) !== signUpper || text.charCodeAt(at + 2) !== 46) return false;
  return letters === 1 || text.charCodeAt(at - 2) === 46;
}

function withClosingPoint(
  text: string,
  start: number,
  end: number,
  letters: number,
  capitals: number,
): number {
  const isInitials = letters >= 2 && letters === capitals && end - start > letters;
  return isInitials && text.charCodeAt(end) === 46 ? end + 1 : end;
}

/** Hash of a run of words, from the hashes of the run so far and of the next word. */
export function joinHash(run: number, next: number): number {
  return Math.imul(Math.imul(run, 31) ^ next ^ 0x5bd1e995, hashPrime) | 0;
}
