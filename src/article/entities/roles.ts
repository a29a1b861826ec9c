// What a text says someone is: "chief executive of Kelvane", "Mayor".
import { gapOther, gapSpace, isCapital, isNumber, isPossessive } from '../words/tokens.ts';
import {
  honorifics,
  isIn,
  type MarkedTokens,
  organisationConnectors,
  roleHeads,
  roleModifiers,
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
  if (!isIn(roleHeads, tokens, at)) return { role: null, isPerson: false };
  const last = at;
  while (at > 0 && last - at < maxWordsBefore && tokens.gaps[at]! <= 1) {
    if (!isIn(roleModifiers, tokens, at - 1) && !isIn(roleHeads, tokens, at - 1)) break;
    at--;
  }
  return { role: textOf(tokens, at, last), isPerson: true };
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
    if (isIn(roleHeads, tokens, i) && !isPlural(tokens, i)) {
      head = i;
      if (i + 1 >= tokens.count || !isIn(roleHeads, tokens, i + 1)) break;
    }
    if (tokens.flags[i]! & isCapital && i > at + 4) break;
  }
  if (head < 0) return null;
  const begin = starts[at]!;
  const rest = text.slice(begin, begin + maxRoleChars + 40);
  const stop =
    /[,;:()"“”\n–—]|\.(?=\s|$)|\s(?:who|which|that|said|says|told|and (?:said|a)|after|when|while|has|was|is|will|had)\s/.exec(
      rest,
    );
  const role = rest.slice(0, stop ? stop.index : maxRoleChars).trim();
  if (role.length > maxRoleChars || begin + role.length < ends[head]!) return null;
  if (/^(?:who|whose|and|but|with|as|in|after|before|including|his|her|from|to|at)\s/i.test(role))
    return null;
  return role.replace(/^(?:the|a|an|its|their|his|her|our)\s+/i, '');
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
