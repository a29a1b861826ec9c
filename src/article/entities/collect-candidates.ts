// Gathers the names of an article with the evidence that stands around each mention.
import { surerRole } from '../../catalogue/former-roles.ts';
import type { ArticleText } from '../article-text.ts';
import { HashCounts } from '../words/hash-counts.ts';
import { foldName } from '../words/letters.ts';
import {
  gapLine,
  gapSpace,
  isAcronym,
  isCapital,
  isMixed,
  isNumber,
  isPossessive,
  joinHash,
} from '../words/tokens.ts';
import { type Candidate, newCandidate } from './candidate.ts';
import type { MarkedTokens } from './cue-words.ts';
import * as cue from './cue-words.ts';
import { type Gazetteer, gazetteer, type KnownName } from './gazetteer.ts';
import { isSurnameIn, isTitleCase } from './headline-case.ts';
import { householdName } from './household-names.ts';
import { ListedNames } from './listed-names.ts';
import {
  describedName,
  innerTitle,
  isBodyName,
  namesSubject,
  saintsHouse,
  withoutGroup,
  withoutTrailingTitle,
} from './name-bounds.ts';
import { roleBeforeComma, weighWhatFollows } from './person-signs.ts';
import { qualifiedRole, roleAfter, roleBefore, titleWordsAt } from './roles.ts';
import { findSpans, type Span } from './spans.ts';
import { hasAge, opensWithGivenName, weighForm, weighNeighbours } from './weigh-evidence.ts';

const maxCandidates = 160;
const maxMentions = 40;
const lowerSeen = new HashCounts();
const kindWords =
  cue.organisationTails |
  cue.organisationHeads |
  cue.placeTails |
  cue.placeHeads |
  cue.nothingTails |
  cue.roleHeads |
  cue.roleModifiers |
  cue.eventHeads;

/** All names of the article by folded form; the title's are read only when it is not written in title case. */
export function collectCandidates(article: ArticleText): Map<string, Candidate> {
  const { tokens } = article;
  const candidates = new Map<string, Candidate>();
  lowerSeen.clear();
  for (let i = 0; i < tokens.count; i++) {
    if (!(tokens.flags[i]! & isCapital)) lowerSeen.add(tokens.hashes[i]!);
  }
  const collector: Collector = {
    tokens,
    candidates,
    byHash: new Map(),
    listed: new ListedNames(),
    known: gazetteer(),
    readUntil: 0,
  };
  const take = (span: Span) => readSpan(collector, span);
  if (!isTitleCase(tokens, 0, article.dekToken)) findSpans(tokens, 0, article.dekToken, take);
  else readKnownNames(collector, 0, article.dekToken);
  if (!isTitleCase(tokens, article.dekToken, article.bodyToken)) {
    findSpans(tokens, article.dekToken, article.bodyToken, take);
  }
  findSpans(tokens, article.bodyToken, tokens.count, take);
  collector.listed.spreadPeople();
  return candidates;
}

interface Collector {
  readonly tokens: MarkedTokens;
  readonly candidates: Map<string, Candidate>;
  /** The same by hash of the words; null for what is no name. */
  readonly byHash: Map<number, Candidate | null>;
  readonly listed: ListedNames;
  readonly known: Gazetteer;
  /** Token up to which a known name went beyond its run: "Food | and Drug Administration" is not read twice. */
  readUntil: number;
}

/** In a title-case headline only names known beforehand, and a given name with a surname, are believed. */
function readKnownNames(collector: Collector, from: number, to: number): void {
  const { tokens, known } = collector;
  for (let at = from; at < to; at++) {
    if (!(tokens.flags[at]! & (isCapital | isMixed))) continue;
    const found = matchKnown(collector, at, to);
    if (!(tokens.flags[at]! & isCapital) && !(found && isOddWord(tokens, at))) continue;
    if (found && !found.name.ambiguous) {
      addMention(collector, at, found.end, found.name, false);
      at = found.end - 1;
      continue;
    }
    if (at + 1 < to && tokens.gaps[at + 1] === gapSpace && tokens.flags[at + 1]! & isCapital) {
      const isPair =
        cue.isIn(cue.certainFirstNames, tokens, at) && known.table.longestAt(tokens, at + 1, to) < 0;
      if (isPair && !cue.isIn(cue.openers, tokens, at + 1) && isSurnameIn(tokens, at + 1, to)) {
        const candidate = addMention(collector, at, at + 2, null, false);
        if (candidate) candidate.person += 1.5;
        at++;
      }
    }
  }
}

function matchKnown(collector: Collector, at: number, end: number): { name: KnownName; end: number } | null {
  const { tokens, known } = collector;
  const value = known.table.longestAt(tokens, at, end);
  if (value < 0) return null;
  const foundEnd = known.table.foundEnd;
  const name = known.names[value]!;
  if (name.exact !== null && !tokens.text.startsWith(name.exact, tokens.starts[at])) return null;
  const single = foundEnd === at + 1;
  if (single && name.acronym && !(tokens.flags[at]! & isAcronym)) return null;
  // "SNAP" is food aid, "Snap" may be a company.
  if (single && name.ambiguous && !name.acronym && tokens.flags[at]! & isAcronym) return null;
  const tail = foundEnd - 1;
  if (name.kind === 'company' && !single && name.capitalTail && !(tokens.flags[tail]! & isCapital))
    return null;
  const endsInS = (tokens.text.charCodeAt(tokens.ends[tail]! - 1) | 32) === 115;
  if (name.possessive) return endsInS || tokens.flags[tail]! & isPossessive ? { name, end: foundEnd } : null;
  if (!name.acronym && endsInS !== name.endsInS && !name.anyNumber) return null;
  return { name, end: foundEnd };
}

function readSpan(collector: Collector, span: Span): void {
  const { tokens } = collector;
  let { start, end } = span;
  if (start < collector.readUntil) start = collector.readUntil;
  if (span.onlyKnown) {
    if (start < end) readOddName(collector, span);
    return;
  }
  if (start >= end || isAgencyCredit(tokens, start, end)) return;
  const whole = matchKnown(collector, start, tokens.count);
  if (whole && whole.end >= end) {
    mention(collector, start, whole.end, whole.name, span.opensSentence, null);
    collector.readUntil = whole.end;
    return;
  }
  if (isCutOff(tokens, end - 1)) return;
  // "US Department of Justice" is the department known; "Estmark Supreme Court" is not the American one.
  if (whole?.name.key === 'place:united states') {
    const body = matchKnown(collector, whole.end, tokens.count);
    if (body && body.end >= end && body.name.kind === 'organisation') {
      mention(collector, whole.end, body.end, body.name, false, null);
      collector.readUntil = body.end;
      return;
    }
  }
  // Most runs are of one or two plain words: these need no look at what surrounds a name.
  const kept = end - start > 1 ? withoutGroup(tokens, start, end) : end;
  if (kept < end) {
    const place = matchKnown(collector, start, kept);
    if (place?.end === kept) mention(collector, start, kept, place.name, span.opensSentence, null);
    return;
  }
  if (whole === null && cue.isIn(cue.demonyms, tokens, start) && !isBodyName(tokens, start, end)) {
    start++;
    if (start >= end || !(tokens.flags[start]! & isCapital)) return;
  }
  if (whole === null && mentionSaintsHouse(collector, { start, end, opensSentence: span.opensSentence }))
    return;
  if (whole === null && isPartisan(tokens, start, end)) start++;
  end = withoutTrailingTitle(tokens, start, end, whole !== null);
  if (readTitled(collector, { start, end, opensSentence: span.opensSentence }, whole)) return;
  const described = describedName(tokens, start, end, lowerSeen);
  if (described) {
    if (described.role === null && described.nameStart > start + 1)
      readSpan(collector, { start, end: described.nameStart - 1, opensSentence: span.opensSentence });
    mention(collector, described.nameStart, end, null, false, { role: described.role });
    return;
  }
  if (start < end) mentionOrSplit(collector, { start, end, opensSentence: span.opensSentence }, whole);
}

/** "eBay", "3M", "Monday.com": what is no name unless it is known for one. "Monday" alone and "$3M" are none. */
function readOddName(collector: Collector, { start, opensSentence }: Span): void {
  const { tokens } = collector;
  const found = matchKnown(collector, start, tokens.count);
  if (!found || (found.end === start + 1 && !isOddWord(tokens, start))) return;
  mention(collector, start, found.end, found.name, opensSentence, null);
  collector.readUntil = found.end;
}

function isOddWord({ text, flags, starts }: MarkedTokens, at: number): boolean {
  return (flags[at]! & isMixed) !== 0 && !/[\p{Sc}\d.,-]/u.test(text[starts[at]! - 1] ?? ' ');
}

/** "Republican Ada Lisle": the party is no part of the name; of "Republican Guard" it is. */
function isPartisan(tokens: MarkedTokens, start: number, end: number): boolean {
  if (end - start < 2 || !cue.isIn(cue.groupWords, tokens, start) || cue.isIn(kindWords, tokens, end - 1))
    return false;
  return /^(?:Democrat|Republican)$/.test(tokens.text.slice(tokens.starts[start], tokens.ends[start]));
}

/** "in New York Ci…": feeds break texts off in the middle of a word. */
function isCutOff(tokens: MarkedTokens, last: number): boolean {
  const end = tokens.ends[last]!;
  return tokens.text.charCodeAt(end) === 0x2026 && !(tokens.text.charCodeAt(end + 1) > 32);
}

/** "St Brede's hospital": called after a saint. True when it was one. */
function mentionSaintsHouse(collector: Collector, { start, end, opensSentence }: Span): boolean {
  const { tokens } = collector;
  const house = saintsHouse(tokens, start, end);
  const candidate = house === null ? null : addMention(collector, start, end, null, opensSentence);
  if (house === null || candidate === null) return false;
  candidate.name = house;
  candidate.organisation += 6;
  return true;
}

/** "Mayor Ada Lisle", "Estmark Mayor Ada Lisle": true when a title was found and its name taken. */
function readTitled(collector: Collector, span: Span, whole: { end: number } | null): boolean {
  const { tokens } = collector;
  const { start, end } = span;
  if (end - start < 2) return false;
  const hasSubject = namesSubject(tokens, start, end);
  const isBody = !hasSubject && isBodyName(tokens, start, end) && !cue.isIn(cue.honorifics, tokens, start);
  const title = hasSubject ? { words: 0, role: null } : titleWordsAt(tokens, start, end);
  const nameStart = start + title.words;
  if (title.words > 0 && (isBody ? isFullName(tokens, nameStart, end) : mayBeName(tokens, nameStart, end))) {
    const role = qualifiedRole(tokens, start, nameStart, title.role);
    mention(collector, nameStart, end, null, false, { role });
    return true;
  }
  const split = innerTitle(tokens, whole ? whole.end : start + 1, end);
  if (!split || ((isBody || hasSubject) && !isFullName(tokens, split.nameStart, end))) return false;
  readSpan(collector, { start, end: split.titleStart, opensSentence: span.opensSentence });
  const role = qualifiedRole(tokens, start, split.nameStart, split.role);
  mention(collector, split.nameStart, end, null, false, { role });
  return true;
}

/** A given name and one word: in "Mayor Anna Mills" the title tells that Mills is no company. */
function isFullName(tokens: MarkedTokens, start: number, end: number): boolean {
  return end - start === 2 && cue.isIn(cue.certainFirstNames, tokens, start);
}

/** In "International Studies" and "Producers Guild" what follows the role is no name. */
function mayBeName(tokens: MarkedTokens, start: number, end: number): boolean {
  return start < end - 1 || !cue.isIn(kindWords, tokens, end - 1);
}

function wordsAt({ text, starts, ends }: MarkedTokens, start: number, end: number): string {
  return text.slice(starts[start], ends[end - 1]);
}

function mentionOrSplit(
  collector: Collector,
  span: Span,
  front: { name: KnownName; end: number } | null,
): void {
  const { tokens } = collector;
  const { start, end } = span;
  if (front && front.end < end && front.end > start && !front.name.ambiguous) {
    const isBodyTail = cue.isIn(cue.companyTails, tokens, end - 1) && front.end === end - 1;
    if (isBodyTail && (front.name.kind === 'company' || front.name.kind === 'organisation')) {
      mention(collector, start, end, front.name, span.opensSentence, null);
      return;
    }
    const isHousehold = end - front.end === 1 && front.name.kind === 'organisation';
    const isTwo = isHousehold && householdName(foldName(wordsAt(tokens, front.end, end))) !== null;
    if (isTwo || (end - front.end >= 2 && cue.isIn(cue.certainFirstNames, tokens, front.end))) {
      mention(collector, start, front.end, front.name, span.opensSentence, null);
      mention(collector, front.end, end, null, false, null);
      return;
    }
  }
  const candidate = mention(collector, start, end, null, span.opensSentence, null);
  const startsLikePerson = opensWithGivenName(tokens, start, cue.certainFirstNames | cue.uncertainFirstNames);
  // "UN Women", "Estmark High": what begins with a known name is rarely a person's, though it be said to speak.
  if (candidate && front && front.end < end && !startsLikePerson && !candidate.titled) {
    candidate.person -= 1.6;
    // "A Quillon Falcon took off from ...": what a body has made is no place.
    if (front.name.kind !== 'place' && !front.name.ambiguous) candidate.place -= 2;
  }
}

function mention(
  collector: Collector,
  start: number,
  end: number,
  known: KnownName | null,
  opensSentence: boolean,
  title: { role: string | null } | null,
): Candidate | null {
  const { tokens } = collector;
  if (start >= end) return null;
  // "Category 5", "Title 10": a kind of thing, counted.
  if (!known && end - start === 1 && isCounted(tokens, end)) return null;
  let name = known;
  if (!name && title) {
    const match = matchKnown(collector, start, end);
    if (match?.end === end && match.name.kind !== 'place' && !match.name.ambiguous) name = match.name;
  }
  const candidate = addMention(collector, start, end, name, opensSentence);
  if (!candidate) return null;
  const before = title ? { role: title.role, isPerson: true } : roleBefore(tokens, start);
  // "President Ford" is none of the cars'; "the retailer Target" keeps its own cue.
  if (before.isPerson && (!name || (name.ambiguous && name.kind === 'company'))) {
    candidate.person += title ? 3 : 2.5;
    candidate.titled = true;
  }
  candidate.role = surerRole(candidate.role, before.role);
  if (!name && opensSentence && isDateline(tokens, start, end)) candidate.place += 4;
  if (!name || name.ambiguous) weighForm(candidate, tokens, start, end);
  weighNeighbours(candidate, tokens, start, end);
  if (!name) weighWhatFollows(candidate, tokens, start, end);
  const after = candidate.words.length > 1 || before.isPerson ? roleAfter(tokens, end) : null;
  if (after && !name) {
    candidate.person += 2.5;
    const isFuller = candidate.role === null || after.length > candidate.role.length;
    candidate.role = isFuller ? surerRole(after, candidate.role) : surerRole(candidate.role, after);
  }
  if (!name && hasAge(tokens, end)) candidate.person += 2.5;
  const apposed = !name && candidate.words.length > 1 ? roleBeforeComma(tokens, start, end) : null;
  if (apposed) {
    candidate.person += 1.5;
    candidate.role ??= apposed;
  }
  return candidate;
}

function isCounted(tokens: MarkedTokens, next: number): boolean {
  return next < tokens.count && tokens.gaps[next] === gapSpace && (tokens.flags[next]! & isNumber) !== 0;
}

function addMention(
  collector: Collector,
  start: number,
  end: number,
  known: KnownName | null,
  opensSentence: boolean,
): Candidate | null {
  const { tokens, byHash } = collector;
  // Names come again and again: their words' hashes and length tell them apart without making strings.
  let hash = tokens.ends[end - 1]! - tokens.starts[start]!;
  for (let i = start; i < end; i++) hash = joinHash(hash, tokens.hashes[i]!);
  let candidate = byHash.get(hash);
  if (candidate === undefined) {
    candidate = findOrMake(collector, start, end, known);
    byHash.set(hash, candidate);
  }
  if (candidate === null) return null;
  collector.listed.add(candidate, tokens, start, end);
  if (candidate.mentions.length < maxMentions) candidate.mentions.push(start);
  if (!opensSentence) candidate.inside++;
  candidate.known ??= known;
  return candidate;
}

function findOrMake(
  collector: Collector,
  start: number,
  end: number,
  known: KnownName | null,
): Candidate | null {
  const { tokens, candidates } = collector;
  const raw = tokens.text.slice(tokens.starts[start], tokens.ends[end - 1]);
  const id = nameId(raw);
  const found = candidates.get(id);
  if (found) return found;
  if ((id.length < 2 && !known) || candidates.size >= maxCandidates) return null;
  const acronym = end - start === 1 && (tokens.flags[start]! & isAcronym) !== 0;
  const isSingle = end - start === 1;
  const candidate = newCandidate(id, readableName(raw, isDateline(tokens, start, end)), known, {
    acronym: acronym && raw.length <= 6 && !isDateline(tokens, start, end),
    givenName: isSingle && cue.isIn(cue.certainFirstNames, tokens, start),
    // "Queens" is a borough, "Queen" nobody's name.
    generic: isSingle && cue.isIn(kindWords, tokens, start) && (raw.length < 5 || !raw.endsWith('s')),
  });
  candidate.ordinary = acronym ? isBracketedTerm(tokens, start) : isOrdinary(tokens, start, end);
  candidates.set(id, candidate);
  return candidate;
}

/** Folded, without points and middle initials. */
function nameId(raw: string): string {
  const plain = raw.includes('.') || raw.includes(',') ? raw.replace(/[.,]/g, '') : raw;
  if (!plain.includes(' ')) return foldName(plain);
  return foldName(
    / \p{Lu} /u.test(plain) ? plain.replace(/(\S+ )(?:\p{Lu} )+(?=\p{Lu}\p{Ll})/gu, '$1') : plain,
  );
}

/** "(Northern Wire) - ": who filed the text is nobody in it. */
function isAgencyCredit({ text, starts, ends }: MarkedTokens, start: number, end: number): boolean {
  if (text.charCodeAt(starts[start]! - 1) !== 40 || text.charCodeAt(ends[end - 1]!) !== 41) return false;
  return /^ ?[-–—]/.test(text.slice(ends[end - 1]! + 1, ends[end - 1]! + 3));
}

/** "LORNE (Northern Wire) - ", at a paragraph's start. */
function isDateline({ text, gaps, starts, ends, flags }: MarkedTokens, start: number, end: number): boolean {
  if (!(flags[start]! & isAcronym) || (start > 0 && gaps[start] !== gapLine)) return false;
  return (
    ends[start]! - starts[start]! > 1 &&
    /^ \(\p{Lu}[^()]{1,40}\) ?[-–—]/u.test(text.slice(ends[end - 1], ends[end - 1]! + 46))
  );
}

/** "VESPER" in a dateline reads "Vesper"; acronyms stay. */
function readableName(raw: string, inDateline: boolean): string {
  const second = raw.charCodeAt(1);
  if (second >= 97 && second <= 122) return raw;
  if ((raw.length <= 5 && !inDateline) || raw !== raw.toUpperCase() || /\d/.test(raw)) return raw;
  return raw
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}

/** "harbour debris index (HDI)": short for words in lower case, a term and no body. */
function isBracketedTerm(tokens: MarkedTokens, at: number): boolean {
  if (at === 0 || tokens.flags[at - 1]! & isCapital) return false;
  return tokens.text.charCodeAt(tokens.starts[at]! - 1) === 40;
}

function isOrdinary(tokens: MarkedTokens, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    if (tokens.flags[i]! & isCapital && lowerSeen.get(tokens.hashes[i]!) === 0) return false;
  }
  return true;
}
