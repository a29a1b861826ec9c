// Names in a list are as a rule of one kind: "Tilda Brock, Oona Kestle, Mads Ferrow and Jasper Lune".
import { gapOther, gapSpace } from '../words/tokens.ts';
import type { Candidate } from './candidate.ts';
import type { MarkedTokens } from './cue-words.ts';

const comma = 44;
const sure = 2.4;
const gain = 1.5;
const notJoined = 0;
const joinedByComma = 1;
const joinedByAnd = 2;

/** The lists of names of an article. Names must be added in their order. */
export class ListedNames {
  private readonly lists: { readonly names: Candidate[]; hasAnd: boolean }[] = [];
  private isListOpen = false;
  private last: Candidate | null = null;
  private lastEnd = -1;

  add(candidate: Candidate, tokens: MarkedTokens, start: number, end: number): void {
    const join = joinBetween(tokens, this.lastEnd, start);
    if (join !== notJoined && this.last) {
      if (!this.isListOpen) this.lists.push({ names: [this.last], hasAnd: false });
      const list = this.lists.at(-1)!;
      list.names.push(candidate);
      list.hasAnd ||= join === joinedByAnd;
    }
    this.isListOpen = join !== notJoined;
    this.last = candidate;
    this.lastEnd = end;
  }

  /** Unknown names of two or three words become people where such a list names people for certain and no body. */
  spreadPeople(): void {
    // Two names with a comma between are often one and where it is, or whose it is.
    for (const { names, hasAnd } of this.lists) if (names.length > 2 || hasAnd) spread(names);
  }
}

function joinBetween({ text, gaps, starts, ends }: MarkedTokens, lastEnd: number, start: number): number {
  if (start === lastEnd)
    return gaps[start] === gapOther && isCommaOnly(text, starts[start]!) ? joinedByComma : notJoined;
  if (lastEnd < 0 || start !== lastEnd + 1 || gaps[start] !== gapSpace) return notJoined;
  if (ends[lastEnd]! - starts[lastEnd]! !== 3) return notJoined;
  const isAnd = text.startsWith('and', starts[lastEnd]!);
  const isClose = gaps[lastEnd] === gapSpace || isCommaOnly(text, starts[lastEnd]!);
  return isAnd && isClose ? joinedByAnd : notJoined;
}

function isCommaOnly(text: string, start: number): boolean {
  return text.charCodeAt(start - 1) === 32 && text.charCodeAt(start - 2) === comma;
}

function spread(list: readonly Candidate[]): void {
  if (!list.some(isPersonForSure) || list.some(isBodyForSure)) return;
  for (const candidate of list) {
    const { known, words, person, organisation, place } = candidate;
    const isOpen = known === null && words.length > 1 && words.length < 4 && person < sure && person >= 0;
    // "Nvidia GPUs", "Aldmouth Rowers": things and groups stand in lists of names too.
    const isOne = !/s$|\p{Lu}{2}\p{Ll}?$/u.test(candidate.name);
    if (isOpen && isOne && organisation < 1 && place < 1) candidate.person += gain;
  }
}

function isPersonForSure({ known, words, person, organisation, place }: Candidate): boolean {
  return known === null && words.length > 1 && person >= sure && organisation < 3 && place < 3;
}

function isBodyForSure({ known, organisation }: Candidate): boolean {
  return organisation >= 3 || (known !== null && known.kind !== 'person');
}
