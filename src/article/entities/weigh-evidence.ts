// What a name's own words and the words beside it tell about its kind; points, added up over its mentions.
import { gapAmpersand, gapSpace, isAcronym, isNumber, startsSentence } from '../words/tokens.ts';
import type { Candidate } from './candidate.ts';
import type { MarkedTokens } from './cue-words.ts';
import * as cue from './cue-words.ts';
import { namesSubject } from './name-bounds.ts';

/** What the words of the name themselves tell. */
export function weighForm(candidate: Candidate, tokens: MarkedTokens, start: number, end: number): void {
  const words = end - start;
  const tail = end - 1;
  const isEvent = words >= 3 && isNumeral(tokens, tail) ? tail - 1 : tail;
  if (
    words >= 2 &&
    (cue.isIn(cue.nothingTails, tokens, isEvent) ||
      cue.isIn(cue.eventHeads, tokens, start) ||
      // "Tropical Storm Ansgard".
      (words === 3 && cue.isIn(cue.eventHeads, tokens, start + 1)))
  ) {
    candidate.person -= 6;
    candidate.organisation -= 4;
    candidate.place -= 3;
    return;
  }
  if (
    words >= 2 &&
    (cue.isIn(cue.bodyHeads, tokens, start) || (words === 2 && isAirline(tokens, start, end)))
  )
    candidate.organisation += 2.5;
  if (cue.isIn(cue.ordinals, tokens, start)) candidate.person -= 3;
  if (words >= 3 && namesSubject(tokens, start, end)) candidate.organisation += 3;
  if (words >= 2 && cue.isIn(cue.companyTails, tokens, tail)) candidate.organisation += 3;
  else if (words >= 2 && cue.isIn(cue.organisationTails, tokens, tail)) candidate.organisation += 3;
  if (words >= 2 && cue.isIn(cue.placeTails, tokens, tail)) candidate.place += 3;
  else if (words >= 2 && words <= 3 && cue.isIn(cue.placeHeads, tokens, start)) candidate.place += 1.4;
  if (words < 2) return;
  if (joinsByAmpersand(tokens, start, end)) candidate.organisation += 1.2;
  if (cue.isIn(cue.neverSurnames, tokens, tail) || looksLikeBody(tokens, start, end)) candidate.person -= 4;
  if (words > 4) return;
  if (opensWithGivenName(tokens, start, cue.certainFirstNames)) candidate.person += 2.4;
  else if (opensWithGivenName(tokens, start, cue.uncertainFirstNames)) candidate.person += 1;
}

/** "Un" is a given name, the "UN" of "UN Women" is none. */
export function opensWithGivenName(tokens: MarkedTokens, start: number, lists: number): boolean {
  if (!cue.isIn(lists, tokens, start)) return false;
  return !(tokens.flags[start]! & isAcronym) || (tokens.flags[start + 1]! & isAcronym) !== 0;
}

/** "World War II", "World War Two". */
function isNumeral(tokens: MarkedTokens, at: number): boolean {
  return /^(?:I{1,3}|IV|VI{0,3}|One|Two|Three)$/.test(tokens.text.slice(tokens.starts[at], tokens.ends[at]));
}

/** "Air Calabrae", "Estmark Air"; not the beginning of "National Air and Space Museum". */
function isAirline(tokens: MarkedTokens, start: number, end: number): boolean {
  const { text, starts, ends } = tokens;
  if (text.startsWith('Air ', starts[start])) return true;
  if (ends[end - 1]! - starts[end - 1]! !== 3 || !text.startsWith('Air', starts[end - 1])) return false;
  return !text.startsWith(' and ', ends[end - 1]);
}

/** "Tarn & Lisle", "Hollin & Daughters": a firm, where both sides are words; "R&D" is none. */
function joinsByAmpersand(tokens: MarkedTokens, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) {
    if (tokens.gaps[i] !== gapAmpersand) continue;
    if (tokens.ends[i]! - tokens.starts[i]! > 2 && tokens.ends[i - 1]! - tokens.starts[i - 1]! > 2)
      return true;
  }
  return false;
}

/** "BBC Verify", "Tarn & Lisle": capitals only in one of the words, or a sign between them. "JD Vance" is a person. */
function looksLikeBody(tokens: MarkedTokens, start: number, end: number): boolean {
  let acronyms = 0;
  for (let i = start; i < end; i++) {
    if (i > start && tokens.gaps[i] === gapAmpersand) return true;
    if (tokens.flags[i]! & isAcronym && tokens.ends[i]! - tokens.starts[i]! > 2 && !isNumeral(tokens, i))
      acronyms++;
  }
  return acronyms > 0 && acronyms < end - start;
}

/** What the words beside the name tell. */
export function weighNeighbours(
  candidate: Candidate,
  tokens: MarkedTokens,
  start: number,
  end: number,
): void {
  const before = start - 1;
  if (before >= 0 && tokens.gaps[start] === gapSpace && !(tokens.flags[start]! & startsSentence)) {
    weighWordBefore(candidate, tokens, before);
  }
  if (end < tokens.count && tokens.gaps[end] === gapSpace) {
    if (cue.isIn(cue.afterCompany, tokens, end)) candidate.company += 1.5;
    if (cue.isIn(cue.afterPerson, tokens, end)) candidate.person += 2;
    if (cue.isIn(cue.speechVerbs, tokens, end)) {
      candidate.person += candidate.words.length > 1 ? 1.5 : 1;
      candidate.organisation += 0.4;
    }
  }
}

function weighWordBefore(candidate: Candidate, tokens: MarkedTokens, before: number): void {
  const isPlaceCue = cue.isIn(cue.placeCues, tokens, before);
  if (isPlaceCue || cue.isIn(cue.weakPlaceCues, tokens, before)) {
    const earlier = tokens.gaps[before] === gapSpace ? before - 1 : -1;
    const isOf = tokens.text.startsWith('of ', tokens.starts[before]);
    const isAt = tokens.text.startsWith('at ', tokens.starts[before]);
    if (cue.isIn(cue.companyCues, tokens, earlier)) candidate.company += 2;
    else if (isOf && earlier >= 0 && cue.isIn(cue.rulerHeads, tokens, earlier)) candidate.place += 1.5;
    else if ((isOf || isAt) && cue.isIn(cue.roleHeads, tokens, earlier)) candidate.organisation += 1.5;
    else candidate.place += isPlaceCue ? (isAt ? 1 : 2) : isOf ? 0.4 : 0.8;
  } else if (cue.isIn(cue.speechVerbs, tokens, before)) {
    candidate.person += candidate.words.length > 1 ? 1.5 : 0.6;
    candidate.organisation += 0.3;
  } else if (cue.isIn(cue.beforeCompany, tokens, before)) {
    candidate.organisation += 2;
  } else if (tokens.text.startsWith('the ', tokens.starts[before])) {
    // "On the Sund", "across the Calder": waters and hills have an article as bodies have.
    if (candidate.words.length === 1 && !candidate.acronym && isWhereabouts(tokens, before - 1))
      candidate.place += 0.8;
    else candidate.organisation += 0.4;
    candidate.person -= 0.6;
  } else if (tokens.text.startsWith('for ', tokens.starts[before])) {
    const isEmployed =
      before >= 1 &&
      (cue.isIn(cue.roleHeads, tokens, before - 1) || worksFor.test(wordAt(tokens, before - 1)));
    if (isEmployed && !/\d$/.test(candidate.id)) candidate.organisation += 1.5;
  }
}

const whereabouts = new Set('on into along beyond beneath off over up down On Off'.split(' '));
const worksFor =
  /^(?:work|ride|drive|play|coach|fly)(?:s|ed|ing)?$|^(?:rode|riding|drove|driving|flew|flies)$/;

function wordAt(tokens: MarkedTokens, at: number): string {
  return tokens.text.slice(tokens.starts[at], tokens.ends[at]);
}

function isWhereabouts(tokens: MarkedTokens, at: number): boolean {
  if (at < 0 || tokens.gaps[at + 1] !== gapSpace) return false;
  if (cue.isIn(cue.placeCues, tokens, at)) return true;
  return whereabouts.has(wordAt(tokens, at));
}

/** "Perpetua Lisle, 34, ...": an age stands only after people. */
export function hasAge(tokens: MarkedTokens, end: number): boolean {
  if (end >= tokens.count || !(tokens.flags[end]! & isNumber)) return false;
  const { text, starts, ends } = tokens;
  const digits = ends[end]! - starts[end]!;
  const inCommas = text.charCodeAt(starts[end]! - 2) === 44 && /[,.]/.test(text[ends[end]!] ?? '');
  return inCommas && digits <= 3 && digits >= 1;
}
