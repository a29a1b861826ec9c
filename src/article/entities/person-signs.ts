// What stands around a name and is said of people: "..., who", "... and her colleagues", "its director, ...".
import { gapOther, gapPoint, gapSpace, isCapital, isPossessive } from '../words/tokens.ts';
import type { Candidate } from './candidate.ts';
import type { MarkedTokens } from './cue-words.ts';
import * as cue from './cue-words.ts';

const comma = 44;
const kin = new Set(
  'wife husband mother father son daughter brother sister parents widow widower cousin uncle aunt nephew niece grandmother grandfather grandson granddaughter girlfriend boyfriend mum dad childhood'.split(
    ' ',
  ),
);
const ownBodies = new Set('company firm charity brewery shipyard bakery'.split(' '));
const afterIt = new Set('would will had has expects expected plans planned intends was is'.split(' '));

/** Adds what the words right behind the name tell; of a name of one word less is believed. */
export function weighWhatFollows(
  candidate: Candidate,
  tokens: MarkedTokens,
  start: number,
  end: number,
): void {
  // A run of more words is two names, or a name and what stood before it: who is meant is not told.
  if (end >= tokens.count || candidate.words.length > 4) return;
  if (cue.isIn(cue.notNames, tokens, end - 1)) return;
  const gap = tokens.gaps[end]!;
  if (gap === gapSpace) weighNextWord(candidate, tokens, start, end);
  else if (gap === gapOther) {
    const isAfterComma = tokens.text.charCodeAt(tokens.starts[end]! - 2) === comma;
    const isMeant = isAfterComma && startsWith(tokens, end, 'who') && isWho(tokens, end);
    // "Aldmouth Rowers, who": several.
    if (isMeant && !isOfBefore(tokens, start) && !isGroup(tokens, end - 1))
      candidate.person += candidate.words.length > 1 ? 1.5 : 1;
  } else if (gap === gapPoint && candidate.words.length > 1 && isPresented(tokens, start, end))
    candidate.person += 1.5;
}

function weighNextWord(candidate: Candidate, tokens: MarkedTokens, start: number, end: number): void {
  if (tokens.flags[end]! & isCapital) return;
  const isFull = candidate.words.length > 1;
  if (tokens.flags[end - 1]! & isPossessive) {
    if (kin.has(wordAt(tokens, end))) candidate.person += isFull ? 2 : 1;
  } else if (cue.isIn(cue.speechVerbs, tokens, end)) {
    if (!isBodySpeaking(tokens, end)) return;
    candidate.organisation += 1.2;
    candidate.person -= 1;
  } else weighPlainWord(candidate, tokens, start, end);
}

/** Most words begin with none of these letters, and are not looked at further. */
function weighPlainWord(candidate: Candidate, tokens: MarkedTokens, start: number, end: number): void {
  switch (tokens.text.charCodeAt(tokens.starts[end]!)) {
    case 97: // "and her colleagues"
      if (startsWith(tokens, end, 'and h') && isPronoun(tokens, end + 1))
        candidate.person += candidate.words.length > 1 ? 1.5 : 1;
      return;
    case 98:
    case 99:
    case 102:
    case 115:
      // "The Tarn company"; "the Tarn firm" may be one of the town of Tarn, and then a place cue says so.
      if (startsWith(tokens, start - 1, 'the ') && ownBodies.has(wordAt(tokens, end)))
        candidate.organisation += 1.6;
  }
}

/** "Sundside Handling said it would": one who speaks of a plan as "it" is a body. */
function isBodySpeaking(tokens: MarkedTokens, verb: number): boolean {
  return (
    startsWith(tokens, verb + 1, 'it ') && verb + 2 < tokens.count && afterIt.has(wordAt(tokens, verb + 2))
  );
}

/** "The man who saved the day was Edmar Lamm. He is 84". */
function isPresented(tokens: MarkedTokens, start: number, end: number): boolean {
  if (start === 0 || !(startsWith(tokens, end, 'He') || startsWith(tokens, end, 'She'))) return false;
  return /^S?[Hh]e$/.test(wordAt(tokens, end)) && /^(?:was|is|called|named)$/.test(wordAt(tokens, start - 1));
}

/** "Whose" is said of firms as well. */
function isWho(tokens: MarkedTokens, at: number): boolean {
  return startsWith(tokens, at, 'who ') || startsWith(tokens, at, 'whom ');
}

/** "Ottavia Renshaw of Calloway Hazard, who": it is said of the former. */
function isOfBefore(tokens: MarkedTokens, start: number): boolean {
  return start > 0 && /^(?:of|at|for|from|in)$/.test(wordAt(tokens, start - 1));
}

function isGroup(tokens: MarkedTokens, last: number): boolean {
  return tokens.text.charCodeAt(tokens.ends[last]! - 1) === 115;
}

function isPronoun(tokens: MarkedTokens, at: number): boolean {
  return startsWith(tokens, at, 'his ') || startsWith(tokens, at, 'her ');
}

function startsWith(tokens: MarkedTokens, at: number, words: string): boolean {
  return at >= 0 && at < tokens.count && tokens.text.startsWith(words, tokens.starts[at]);
}

function wordAt(tokens: MarkedTokens, at: number): string {
  return tokens.text.slice(tokens.starts[at], tokens.ends[at]);
}

const mostWordsBetween = 7;

/**
 * "Its director, Celso Arrabay, said", "the minister of education, Halvor Stenning,": the words of a role that stand
 * before the name's comma, or null. Another comma, a point or a word of speech must follow the name: what goes on
 * otherwise is as a rule another sentence's subject.
 */
export function roleBeforeComma(tokens: MarkedTokens, start: number, end: number): string | null {
  const last = start - 1;
  const { text, ends, starts } = tokens;
  if (last < 1 || tokens.gaps[start] !== gapOther || text.charCodeAt(ends[last]!) !== comma) return null;
  if (starts[start]! - ends[last]! !== 2 || !endsClause(tokens, end)) return null;
  let head = -1;
  for (let at = last; at >= 0 && last - at < mostWordsBetween; at--) {
    const isHead = cue.isIn(cue.roleHeads, tokens, at) && !(tokens.flags[at]! & isPossessive);
    if (isHead && (at === last || cue.isIn(cue.organisationConnectors, tokens, at + 1))) head = at;
    if (head >= 0 && at < head && isDeterminer(tokens, at)) {
      return text.slice(starts[at + 1], ends[last]);
    }
    if (tokens.gaps[at]! > 1) return null;
  }
  return null;
}

function endsClause(tokens: MarkedTokens, end: number): boolean {
  if (end >= tokens.count || tokens.gaps[end]! > gapSpace) return true;
  return cue.isIn(cue.speechVerbs, tokens, end);
}

function isDeterminer(tokens: MarkedTokens, at: number): boolean {
  return (
    (tokens.flags[at]! & isPossessive) !== 0 ||
    /^(?:the|its|his|her|their|our|a|an)$/i.test(wordAt(tokens, at))
  );
}
