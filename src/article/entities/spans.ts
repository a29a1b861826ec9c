// Runs of capitalised words that may be names: "Bank of Estmark", "Liv Castellane", "O'Brien".
import {
  gapAmpersand,
  gapHyphen,
  gapOther,
  gapSpace,
  isAcronym,
  isCapital,
  isMixed,
  isNumber,
  isPossessive,
  startsSentence,
} from '../words/tokens.ts';
import {
  isIn,
  type MarkedTokens,
  nameConnectors,
  notNames,
  openers,
  organisationConnectors,
  organisationHeads,
  organisationTails,
  placeHeads,
  placeTails,
  runBreakers,
} from './cue-words.ts';

export interface Span {
  /** Token range, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Stands at a sentence's start: its capital says little. */
  readonly opensSentence: boolean;
  /** A name only if it is one known beforehand: it begins as no name does ("eBay", "3M", "On Holding"). */
  readonly onlyKnown?: true;
}

const maxSpanTokens = 8;
/** Heads of bodies named by two subjects: "Ministry of Trade and Industry". */
const headsTakingAnd =
  /^(?:department|ministry|office|cent(?:er|re)s?|council|committee|commission|agency|authority|institute|bureau|society|association|college|school|federation)$/i;

/** Calls `found` for each run from `from` to `to`, in order. */
export function findSpans(tokens: MarkedTokens, from: number, to: number, found: (span: Span) => void): void {
  const { flags } = tokens;
  for (let at = from; at < to; ) {
    const isName = flags[at]! & isCapital && !(flags[at]! & isNumber) && !breaksRun(tokens, at);
    if (!isName) {
      if (flags[at]! & isMixed || (flags[at]! & isCapital && goesOn(tokens, at + 1, to))) {
        found({
          start: at,
          end: at + 1,
          opensSentence: (flags[at]! & startsSentence) !== 0,
          onlyKnown: true,
        });
      }
      at++;
      continue;
    }
    const end = endOfRun(tokens, at, to);
    let start = at;
    let opens = (flags[at]! & startsSentence) !== 0;
    while (start < end && opens && isOpener(tokens, start, end)) {
      start++;
      opens = false;
    }
    if (start === at && end - at > 1 && isArticle(tokens, at)) start++;
    while (start < end && !(flags[start]! & isCapital)) start++;
    if (start < end && !(end - start === 1 && isIn(notNames, tokens, start))) {
      found({ start, end, opensSentence: opens });
    }
    at = Math.max(end, at + 1);
  }
}

/** A sign that belongs to names, or another capital, stands behind: most sentences open with one capital alone. */
function goesOn({ gaps, flags }: MarkedTokens, next: number, to: number): boolean {
  return next < to && (gaps[next] !== gapSpace || (flags[next]! & isCapital) !== 0);
}

/** "WHO" is a name, "Who" is none. */
function breaksRun(tokens: MarkedTokens, at: number): boolean {
  return isIn(runBreakers, tokens, at) && !(tokens.flags[at]! & isAcronym);
}

/** "New" opens a sentence in "New rules" and a name in "New York". */
function isOpener(tokens: MarkedTokens, at: number, end: number): boolean {
  if (!isIn(openers, tokens, at) || tokens.flags[at]! & isAcronym) return false;
  return at + 1 >= end || !isIn(placeHeads, tokens, at) || !(tokens.flags[at + 1]! & isCapital);
}

function endOfRun(tokens: MarkedTokens, start: number, to: number): number {
  let end = start + 1;
  while (end < to && end - start < maxSpanTokens) {
    if (tokens.flags[end - 1]! & isPossessive) break;
    const gap = tokens.gaps[end]!;
    if (gap === gapOther && isOwnedBody(tokens, end)) {
      end++;
      continue;
    }
    if (gap !== gapSpace && gap !== gapHyphen && gap !== gapAmpersand) break;
    if (tokens.flags[end]! & isCapital) {
      if (breaksRun(tokens, end) || wordAt(tokens, end) === 'The') break;
      end++;
      continue;
    }
    if (
      gap === gapSpace &&
      tokens.flags[end]! & isNumber &&
      end - start === 1 &&
      quayLike(tokens, start, end)
    ) {
      end++;
      break;
    }
    const joined = connectorEnd(tokens, start, end, to);
    if (joined === end) break;
    end = joined;
  }
  return end;
}

/** "Sund Dockers' Union": a plural's apostrophe parts no name whose last word is a body's. */
function isOwnedBody(tokens: MarkedTokens, at: number): boolean {
  const { text, starts } = tokens;
  const before = tokens.ends[at - 1]!;
  if (!isIn(organisationTails, tokens, at) || !(tokens.flags[at]! & isCapital)) return false;
  return starts[at]! - before === 2 && /^[sS]['’] /.test(text.slice(before - 1, before + 2));
}

/** "Quay 7", "Line 4": a short number that belongs to a place's name; "Category 5" and "Game 4" are none. */
function quayLike(tokens: MarkedTokens, start: number, number: number): boolean {
  const digits = tokens.ends[number]! - tokens.starts[number]!;
  if (digits > 2 || tokens.flags[start]! & startsSentence) return false;
  return isIn(placeHeads | placeTails | organisationTails, tokens, start);
}

/** The end of the run when lower-case words at `at` join two capitalised parts, else `at`. */
function connectorEnd(tokens: MarkedTokens, start: number, at: number, to: number): number {
  const described = describedBodyEnd(tokens, start, at, to);
  if (described > at) return described;
  let next = at;
  let ofOrganisation = false;
  const opensWithAnd = isAnd(tokens, at);
  while (next < to && next - at < 2 && tokens.gaps[next] === gapSpace && !(tokens.flags[next]! & isCapital)) {
    if (isIn(organisationConnectors, tokens, next)) ofOrganisation = true;
    else if (!isIn(nameConnectors, tokens, next)) return at;
    next++;
  }
  if (next >= to || next === at || !(tokens.flags[next]! & isCapital)) return at;
  // "Bashar al-Assad": an Arabic article is bound to its name.
  const isBound = tokens.gaps[next] === gapHyphen && isIn(nameConnectors, tokens, next - 1);
  if (tokens.gaps[next] !== gapSpace && !isBound) return at;
  const head = isIn(organisationHeads, tokens, start) || isIn(organisationHeads, tokens, at - 1);
  // "Court of Labour", "School of English"; on their own the latter are no names.
  if (isIn(notNames, tokens, next) && !(head && next - at === 1 && wordAt(tokens, at) === 'of')) return at;
  if (!ofOrganisation) return next + 1;
  if (!head) return at;
  if (!opensWithAnd) return next + 1;
  // "Bank of Estmark and the Harbour Board", "University of Estmark and Kelvane" are two each.
  if (next - at > 1) return at;
  const takesAnd =
    isIn(organisationHeads, tokens, start) && at - start > 1 && headsTakingAnd.test(wordAt(tokens, start));
  return takesAnd || isIn(organisationTails, tokens, next) ? next + 1 : at;
}

/** "Office météorologique de Batangor": a body's kind with what it is for, then where, as Romance languages put it. */
function describedBodyEnd(tokens: MarkedTokens, start: number, at: number, to: number): number {
  if (at !== start + 1 || at + 2 >= to || !isIn(organisationHeads, tokens, start)) return at;
  for (let i = at; i < at + 3; i++) if (tokens.gaps[i] !== gapSpace) return at;
  const isLower = !((tokens.flags[at]! | tokens.flags[at + 1]!) & isCapital);
  if (!isLower || !(tokens.flags[at + 2]! & isCapital)) return at;
  return /^(?:de|du|des|del|della|do|da)$/.test(wordAt(tokens, at + 1)) ? at + 3 : at;
}

/** "The Hague" is known as Hague too; "the Trump administration" must not become "The Trump". */
function isArticle(tokens: MarkedTokens, at: number): boolean {
  const word = wordAt(tokens, at);
  return word === 'The' || word === 'A' || word === 'An';
}

function wordAt(tokens: MarkedTokens, at: number): string {
  return tokens.text.slice(tokens.starts[at], tokens.ends[at]);
}

function isAnd(tokens: MarkedTokens, at: number): boolean {
  return tokens.text.startsWith('and ', tokens.starts[at]!);
}
