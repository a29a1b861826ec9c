// What a text says someone is: "chief executive of Kelvane", "Mayor".
import {
  gapHyphen,
  gapOther,
  gapSpace,
  isCapital,
  isNumber,
  isPossessive,
  startsSentence,
} from '../words/tokens.ts';
import {
  certainFirstNames,
  honorifics,
  isIn,
  type MarkedTokens,
  openers,
  organisationConnectors,
  organisationTails,
  roleHeads,
  roleModifiers,
  runBreakers,
  smallWords,
  speechVerbs,
  uncertainFirstNames,
} from './cue-words.ts';

/** Titles that news shortens before a name; readers are shown the word. */
const longTitles: Readonly<Record<string, string>> = {
  Gov: 'Governor',
  Sen: 'Senator',
  Rep: 'Representative',
  Gen: 'General',
  Lt: 'Lieutenant',
  Col: 'Colonel',
  Capt: 'Captain',
  Sgt: 'Sergeant',
};
const shortTitle = /\b(Gov|Sen|Rep|Gen|Lt|Col|Capt|Sgt)(?:s\b)?\.?(?![\p{L}])/gu;
const maxRoleChars = 80;
const maxWordsBefore = 5;

export interface RoleBefore {
  readonly role: string | null;
  /** A title, honorific or role stands there: the name is a person's. */
  readonly isPerson: boolean;
}

/** Reads backwards from the name: "finance director Marius Teck", "Mr Teck". */
export function roleBefore(tokens: MarkedTokens, nameStart: number): RoleBefore {
  let at = nameStart - 1;
  // In "the minister's Office" the minister is not the Office.
  const isBroken = at < 0 || tokens.gaps[nameStart] !== gapSpace || tokens.flags[at]! & isPossessive;
  if (isBroken) return { role: null, isPerson: false };
  if (isIn(honorifics, tokens, at) && !isIn(roleHeads, tokens, at)) return { role: null, isPerson: true };
  if (!isIn(roleHeads, tokens, at) || isVerb(tokens, at)) return { role: null, isPerson: false };
  const last = at;
  at = firstModifier(tokens, at, last);
  const kind = kindBefore(tokens, at);
  if (kind < at) at = firstModifier(tokens, kind, last);
  at = qualifierBefore(tokens, wholeNameBefore(tokens, at)) ?? wholeBodyBefore(tokens, at);
  const role = textOf(tokens, at, last);
  const opens = (tokens.flags[at]! & startsSentence) !== 0 && isQualifier(tokens, at);
  return { role: opens ? role[0]!.toLowerCase() + role.slice(1) : role, isPerson: true };
}

function firstModifier(tokens: MarkedTokens, from: number, last: number): number {
  let at = from;
  while (at > 0 && last - at < maxWordsBefore && tokens.gaps[at]! <= 1) {
    if (!isIn(roleModifiers, tokens, at - 1) && !isIn(roleHeads, tokens, at - 1)) break;
    if (isVerb(tokens, at - 1)) break;
    at--;
  }
  return at;
}

const alsoVerbs = new Set(
  'host coach judge partner pilot guard head chair captain referee nurse father mother champion boss star umpire'.split(
    ' ',
  ),
);
const beforeVerbs = new Set("to will would can could may might should must shall not n't".split(' '));

/** "Set to host Ada Lisle", "will coach": what may be a role is here what somebody does. */
function isVerb(tokens: MarkedTokens, at: number): boolean {
  if (at === 0 || tokens.gaps[at] !== gapSpace || tokens.flags[at]! & isCapital) return false;
  if (!beforeVerbs.has(wordAt(tokens, at - 1)) || !alsoVerbs.has(wordAt(tokens, at))) return false;
  return at === 1 || !/^(?:according|married|thanks)$/i.test(wordAt(tokens, at - 2));
}

const beforeKind = new Set(
  'the a an his her its their our my this that of by with from for as against between like including'.split(
    ' ',
  ),
);

/** "The slave | trader": the noun before a role is what it is of, where nothing but a noun can stand; else `at`. */
function kindBefore(tokens: MarkedTokens, at: number): number {
  const kind = at - 1;
  if (kind < 0 || tokens.gaps[at]! > gapHyphen || tokens.flags[at]! & isCapital) return at;
  const isNoun =
    !(tokens.flags[kind]! & (isCapital | isNumber | isPossessive)) &&
    !isIn(smallWords | openers | speechVerbs, tokens, kind) &&
    /^(?!whose|other|same|own|being|such)\p{Ll}{3,}(?<!ed|ing|ly)$/u.test(wordAt(tokens, kind));
  if (!isNoun || kind === 0) return at;
  if (tokens.gaps[kind]! > gapHyphen) return kind;
  const isOpen =
    beforeKind.has(wordAt(tokens, kind - 1).toLowerCase()) ||
    (tokens.flags[kind - 1]! & isPossessive) !== 0 ||
    isIn(roleModifiers, tokens, kind - 1);
  return isOpen ? kind : at;
}

const mostNameWords = 4;

/** "(former) New York | governor": where the name that stands before a role begins; `at` where none does. */
function wholeNameBefore(tokens: MarkedTokens, at: number): number {
  let first = at;
  while (first > 0 && at - first < mostNameWords && tokens.gaps[first] === gapSpace) {
    const isPart = tokens.flags[first - 1]! & isCapital && !(tokens.flags[first - 1]! & isPossessive);
    const opens = isIn(openers, tokens, first - 1) && (tokens.flags[first - 1]! & startsSentence) !== 0;
    if (!isPart || opens || isIn(runBreakers, tokens, first - 1)) break;
    first--;
  }
  return first;
}

/** "White | House press secretary": a role does not begin within a body's name; else `at`. */
function wholeBodyBefore(tokens: MarkedTokens, at: number): number {
  const isBody = tokens.flags[at]! & isCapital && isIn(organisationTails, tokens, at);
  return isBody && !isIn(roleHeads, tokens, at) ? wholeNameBefore(tokens, at) : at;
}

const qualifiers = new Set(
  'former ex then late acting interim incoming outgoing ousted deposed retired disgraced'.split(' '),
);

/** "Former" and the like right before: where it stands, else null. */
function qualifierBefore(tokens: MarkedTokens, at: number): number | null {
  if (at === 0 || tokens.gaps[at]! > gapHyphen) return null;
  return isQualifier(tokens, at - 1) ? at - 1 : null;
}

function isQualifier(tokens: MarkedTokens, at: number): boolean {
  return qualifiers.has(wordAt(tokens, at).toLowerCase());
}

/** The role of a title at the front of a name, with what stands before: "former FBI | Director", "then-President". */
export function qualifiedRole(
  tokens: MarkedTokens,
  start: number,
  nameStart: number,
  role: string | null,
): string | null {
  const qualifier = role === null ? null : qualifierBefore(tokens, start);
  if (qualifier === null) return role;
  const text = textOf(tokens, qualifier, nameStart - 1);
  return text[0]!.toLowerCase() + text.slice(1);
}

function wordAt({ text, starts, ends }: MarkedTokens, at: number): string {
  return text.slice(starts[at], ends[at]);
}

/** Capitalised titles at the front of a run of capitals: how many words, and the role they name. */
export function titleWordsAt(
  tokens: MarkedTokens,
  start: number,
  end: number,
): { words: number; role: string | null } {
  let at = start;
  let heads = 0;
  while (at < end - 1) {
    if (isIn(roleHeads, tokens, at) || isIn(honorifics, tokens, at)) heads = at - start + 1;
    else if (!isIn(roleModifiers, tokens, at)) break;
    at++;
  }
  // "Director of ...", "Centers for ...": no name follows.
  const next = start + heads;
  const goesOn = !(tokens.flags[next]! & isCapital) && isIn(organisationConnectors, tokens, next);
  if (heads === 0 || goesOn) return { words: 0, role: null };
  // "Dean Henley" is called Dean.
  const isGivenName =
    heads === 1 &&
    next === end - 1 &&
    isIn(certainFirstNames | uncertainFirstNames, tokens, start) &&
    !isIn(honorifics, tokens, start);
  if (isGivenName) return { words: 0, role: null };
  const onlyHonorific = heads === 1 && isIn(honorifics, tokens, start) && !isIn(roleHeads, tokens, start);
  return { words: heads, role: onlyHonorific ? null : textOf(tokens, start, start + heads - 1) };
}

/** Reads forwards from the name: ", the mayor of Port Merrow," and ", 54, a novelist,". */
export function roleAfter(tokens: MarkedTokens, nameEnd: number): string | null {
  if (nameEnd >= tokens.count || tokens.gaps[nameEnd] !== gapOther) return null;
  const { text, ends, starts } = tokens;
  if (text.charCodeAt(ends[nameEnd - 1]!) !== 44) return null;
  let at = nameEnd;
  if (tokens.flags[at]! & isNumber && text.charCodeAt(ends[at]!) === 44) at++;
  let head = -1;
  if (tokens.flags[at]! & isCapital && !isIn(roleHeads, tokens, at)) return null;
  for (let i = at; i < tokens.count && i < at + 7; i++) {
    if (i > at && tokens.gaps[i]! > 1) break;
    if (isIn(roleHeads, tokens, i) && !isPlural(tokens, i) && !isVerb(tokens, i)) {
      head = i;
      if (i + 1 >= tokens.count || !isIn(roleHeads, tokens, i + 1)) break;
    }
    if (tokens.flags[i]! & isCapital && i > at + 4) break;
  }
  if (head < 0 || isNextNames(tokens, head) || isIn(speechVerbs, tokens, at)) return null;
  const begin = starts[at]!;
  const rest = text.slice(begin, begin + maxRoleChars + 40);
  const stop =
    /[,;:()"“”\n–—]|\s-\s|\.(?=\s|$)(?<!\b(?:[A-Z]|Mr|Dr|St|Gen|Sen|Rep|Gov)\.)|\s(?:who|whom|whose|which|that|he|she|they|said|says|told|and (?:said|a)|after|when|while|has|have|was|is|are|were|will|would|had|best known)(?=\s|[,.]|$)/.exec(
      rest,
    );
  const role = rest.slice(0, stop ? stop.index : maxRoleChars).trim();
  if (role.length > maxRoleChars || begin + role.length < ends[head]!) return null;
  if (/^(?:who|whose|and|but|with|as|in|after|before|including|his|her|from|to|at|was|set|due)\s/i.test(role))
    return null;
  return role.replace(/^(?:(?:is|also)\s+)*(?:the|a|an|its|their|his|her|our)\s+/i, '');
}

/** ", Speaker Ada Lisle said": the role is that of the name that follows it; "a veteran Estmark lawyer" goes on. */
function isNextNames(tokens: MarkedTokens, head: number): boolean {
  let next = head + 1;
  while (next < tokens.count && tokens.gaps[next] === gapSpace && tokens.flags[next]! & isCapital) next++;
  if (next === head + 1) return false;
  return !(next < tokens.count && tokens.gaps[next] === gapSpace && isIn(roleHeads, tokens, next));
}

/** "Mr Renn, soldiers said": several soldiers are nobody's role. */
function isPlural(tokens: MarkedTokens, at: number): boolean {
  const end = tokens.ends[at]!;
  return tokens.text.charCodeAt(end - 1) === 115 && tokens.text.charCodeAt(end - 2) !== 115;
}

function textOf(tokens: MarkedTokens, first: number, last: number): string {
  const text = tokens.text.slice(tokens.starts[first], tokens.ends[last]).replace(/\s+/g, ' ');
  return text.replace(shortTitle, (_, short: string) => longTitles[short]!);
}
