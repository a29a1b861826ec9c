// Runs of capitalised words that may be names: "Bank of Estmark", "Liv Castellane", "O'Brien".
import {
  gapAmpersand,
  gapHyphen,
  gapSpace,
  isAcronym,
  isCapital,
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
} from './cue-words.ts';

export interface Span {
  /** Token range, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Stands at a sentence's start: its capital says little. */
  readonly opensSentence: boolean;
}

const maxSpanTokens = 8;

/** Calls `found` for each run from `from` to `to`, in order. */
export function findSpans(tokens: MarkedTokens, from: number, to: number, found: (span: Span) => void): void {
  const { flags } = tokens;
  for (let at = from; at < to; ) {
    if (!(flags[at]! & isCapital) || flags[at]! & isNumber) {
      at++;
      continue;
    }
    const end = endOfRun(tokens, at, to);
    let start = at;
    let opens = (flags[at]! & startsSentence) !== 0;
    while (start < end && opens && isIn(openers, tokens, start) && !(flags[start]! & isAcronym)) {
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

function endOfRun(tokens: MarkedTokens, start: number, to: number): number {
  let end = start + 1;
  while (end < to && end - start < maxSpanTokens) {
    if (tokens.flags[end - 1]! & isPossessive) break;
    const gap = tokens.gaps[end]!;
    if (gap !== gapSpace && gap !== gapHyphen && gap !== gapAmpersand) break;
    if (tokens.flags[end]! & isCapital) {
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

/** "Quay 7", "Line 4": a short number that belongs to the name. */
function quayLike(tokens: MarkedTokens, start: number, number: number): boolean {
  const digits = tokens.ends[number]! - tokens.starts[number]!;
  return digits <= 2 && !(tokens.flags[start]! & startsSentence) && !isIn(notNames, tokens, start);
}

/** The end of the run when lower-case words at `at` join two capitalised parts, else `at`. */
function connectorEnd(tokens: MarkedTokens, start: number, at: number, to: number): number {
  let next = at;
  let ofOrganisation = false;
  while (next < to && next - at < 2 && tokens.gaps[next] === gapSpace && !(tokens.flags[next]! & isCapital)) {
    if (isIn(organisationConnectors, tokens, next)) ofOrganisation = true;
    else if (!isIn(nameConnectors, tokens, next)) return at;
    next++;
  }
  if (next >= to || next === at || tokens.gaps[next] !== gapSpace || !(tokens.flags[next]! & isCapital))
    return at;
  if (isIn(notNames, tokens, next)) return at;
  if (!ofOrganisation) return next + 1;
  const head = isIn(organisationHeads, tokens, start) || isIn(organisationHeads, tokens, at - 1);
  if (!head) return at;
  return isAnd(tokens, at) &&
    !isIn(organisationTails, tokens, next) &&
    !isIn(organisationHeads, tokens, start)
    ? at
    : next + 1;
}

/** "The Hague" is known as Hague too; "the Trump administration" must not become "The Trump". */
function isArticle(tokens: MarkedTokens, at: number): boolean {
  const word = tokens.text.slice(tokens.starts[at], tokens.ends[at]);
  return word === 'The' || word === 'A' || word === 'An';
}

function isAnd(tokens: MarkedTokens, at: number): boolean {
  return tokens.text.startsWith('and ', tokens.starts[at]!);
}
