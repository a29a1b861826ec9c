// Where in a run of capitals a name begins and ends: titles, parties and nationalities around it are cut off.
import type { HashCounts } from '../words/hash-counts.ts';
import { gapAmpersand, gapSpace, isCapital, isPossessive } from '../words/tokens.ts';
import type { MarkedTokens } from './cue-words.ts';
import * as cue from './cue-words.ts';
import { titleWordsAt } from './roles.ts';

const suffix = /^(?:Jr|Sr|II|III|IV)$/;

/** The last word, or "University of" within, makes it a body's, a place's or an event's name. */
export function isBodyName(tokens: MarkedTokens, start: number, end: number): boolean {
  const tails = cue.organisationTails | cue.companyTails | cue.neverSurnames | cue.nothingTails;
  const isTail = cue.isIn(tails, tokens, end - 1) && tokens.ends[end - 1]! - tokens.starts[end - 1]! > 1;
  if (isTail && !isOneRole(tokens, end - 1)) return true;
  return namesSubject(tokens, start, end);
}

/** "Chief", "Partner": one is a person, several ("Chiefs", "Partners") are a body. */
function isOneRole(tokens: MarkedTokens, at: number): boolean {
  return cue.isIn(cue.roleHeads, tokens, at) && (tokens.text.charCodeAt(tokens.ends[at]! - 1) | 32) !== 115;
}

/** "University of ...", "Board of ..." anywhere within. */
export function namesSubject(tokens: MarkedTokens, start: number, end: number): boolean {
  for (let at = start; at < end - 2; at++) {
    const isHead = cue.isIn(cue.organisationHeads, tokens, at) && !(tokens.flags[at + 1]! & isCapital);
    if (!isHead) continue;
    if (cue.isIn(cue.organisationConnectors, tokens, at + 1)) return true;
    // "Banque de France", "Office météorologique de Batangor".
    if (cue.isIn(cue.nameConnectors, tokens, at + 1) || cue.isIn(cue.nameConnectors, tokens, at + 2))
      return true;
  }
  return false;
}

/** "Maine Democrat", "West African": people of a place, or what belongs to it; the place may be known. */
export function withoutGroup(tokens: MarkedTokens, start: number, end: number): number {
  let kept = end;
  while (kept - start > 1 && cue.isIn(cue.groupWords, tokens, kept - 1)) kept--;
  const givenName = cue.certainFirstNames | cue.uncertainFirstNames;
  // "Dawn French" is a person.
  if (kept < end || (end - start === 2 && cue.isIn(givenName, tokens, start))) return kept;
  while (kept - start > 1 && cue.isIn(cue.demonyms, tokens, kept - 1)) kept--;
  return kept;
}

/**
 * Where in the run a person's name begins after words that say who it is: "Democrat Ada Lisle", "(Secretary of) State
 * Ada Lisle", "Harbour Services Ada Lisle", "Passenger Ada Lisle" where the text has "passenger" too.
 */
export function describedName(tokens: MarkedTokens, start: number, end: number, lowerSeen: HashCounts) {
  const givenName = cue.certainFirstNames | cue.uncertainFirstNames;
  if (end - start < 3 || cue.isIn(givenName, tokens, start) || isBodyName(tokens, start, end)) return null;
  for (let at = start + 1; at < end - 1; at++) {
    if (!cue.isIn(cue.certainFirstNames, tokens, at) || tokens.gaps[at] !== gapSpace) continue;
    if (end - at > 4 || !(tokens.flags[at - 1]! & isCapital)) return null;
    const afterOffice = officeBefore(tokens, start);
    if (afterOffice !== null) {
      const role = tokens.text.slice(tokens.starts[afterOffice], tokens.ends[at - 1]);
      return { nameStart: at, role };
    }
    if (cue.isIn(cue.groupWords, tokens, at - 1)) return { nameStart: at, role: null };
    const isOrdinaryWord = lowerSeen.get(tokens.hashes[at - 1]!) > 0;
    return isOrdinaryWord ? { nameStart: at, role: null } : null;
  }
  return null;
}

/** "Secretary of", "Chief of", "Minister for" right before: where the office begins. */
function officeBefore(tokens: MarkedTokens, start: number): number | null {
  const at = start - 2;
  if (at < 0 || tokens.gaps[start] !== gapSpace || tokens.gaps[start - 1] !== gapSpace) return null;
  const isOffice = cue.isIn(cue.roleHeads, tokens, at) && (tokens.flags[at]! & isCapital) !== 0;
  return isOffice && cue.isIn(cue.organisationConnectors, tokens, start - 1) ? at : null;
}

/** "Estmark Prime Minister Margit Thorsen": a title inside the run parts two names. */
export function innerTitle(tokens: MarkedTokens, from: number, end: number) {
  for (let at = from; at < end - 1; at++) {
    const title = titleWordsAt(tokens, at, end);
    // "Angus King III" is one name.
    const isSuffix =
      at + title.words === end - 1 &&
      suffix.test(tokens.text.slice(tokens.starts[end - 1], tokens.ends[end - 1]));
    if (title.words > 0 && !isSuffix && tokens.gaps[at] === gapSpace && tokens.flags[at]! & isCapital) {
      return { titleStart: at, nameStart: at + title.words, role: title.role };
    }
  }
  return null;
}

/** "Kelvane Chairman and ...": the title belongs to a name further on. "Stephen King" keeps his surname. */
export function withoutTrailingTitle(
  tokens: MarkedTokens,
  start: number,
  end: number,
  startsKnown: boolean,
): number {
  let kept = end;
  // "Hollin & Daughters" is a firm.
  if (!cue.isIn(cue.roleHeads, tokens, end - 1) || tokens.gaps[end - 1] === gapAmpersand) return end;
  // "Society of Harbour Historians", "Coast Guard" end so.
  if (isBodyName(tokens, start, end)) return end;
  for (let at = start + 1; at < end; at++) if (!(tokens.flags[at]! & isCapital)) return end;
  while (kept - start > 1 && cue.isIn(cue.roleHeads, tokens, kept - 1)) kept--;
  while (kept - start > 1 && cue.isIn(cue.roleModifiers, tokens, kept - 1)) kept--;
  const isPerson =
    !startsKnown &&
    end - start <= 3 &&
    cue.isIn(cue.certainFirstNames | cue.uncertainFirstNames, tokens, start);
  return isPerson ? end : kept;
}

const houses = new Set(
  'hospital hospice infirmary clinic school college university church parish'.split(' '),
);

/** "St Brede's hospital", where the word after the saint's is a kind of house; else null. */
export function saintsHouse(tokens: MarkedTokens, start: number, end: number): string | null {
  const isSaints = end - start === 2 && end < tokens.count && tokens.flags[end - 1]! & isPossessive;
  if (!isSaints || tokens.gaps[end] !== gapSpace) return null;
  const { text, starts, ends } = tokens;
  const isHouse = houses.has(text.slice(starts[end], ends[end]));
  if (!isHouse || !/^(?:St|Saint|Ste|Sainte)$/.test(text.slice(starts[start], ends[start]))) return null;
  return text.slice(starts[start], ends[end]);
}
