// Text around the words a reader searched for.
import { foldMarks } from './search-text.ts';

const SNIPPET_CHARACTERS = 240;
const LEAD_CHARACTERS = 60;
const MAX_SCANNED_CHARACTERS = 120_000;
const MAX_MATCHES = 400;
const OPEN = '\u0002';
const CLOSE = '\u0003';
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Plain text of sanitised HTML, white space folded. */
export function plainText(html: string): string {
  return withoutMarks(html)
    .slice(0, MAX_SCANNED_CHARACTERS)
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,8}));/gi, (all, decimal, hex, name) =>
      decodeReference(all, decimal, hex, name),
    )
    .replace(/\s+/g, ' ')
    .trim();
}

/** The two characters are ours in a snippet: none may come from a text. */
function withoutMarks(text: string): string {
  return text.replaceAll(OPEN, '').replaceAll(CLOSE, '');
}

function decodeReference(all: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? all;
  const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}

/**
 * The stretch of about 240 characters that holds most of the phrases, matches between \u0002 and \u0003.
 * Gives the beginning of the text where no phrase occurs in it (the match was in the title).
 */
export function makeSnippet(text: string, phrases: readonly (readonly string[])[]): string {
  const clean = withoutMarks(text);
  const matches = findMatches(clean, phrases);
  if (matches.length === 0) return cut(clean, 0, []);
  const best = bestStart(matches);
  return cut(clean, Math.max(0, matches[best]!.from - LEAD_CHARACTERS), matches);
}

interface Match {
  readonly from: number;
  readonly to: number;
  readonly phrase: number;
}

function findMatches(text: string, phrases: readonly (readonly string[])[]): Match[] {
  const folded = foldMarks(text);
  // Where folding changed the length, positions would not fit: match the text as it stands.
  const haystack = folded.length === text.length ? folded : text;
  const matches: Match[] = [];
  phrases.forEach((phrase, index) => {
    const body = phrase.map(escapeForPattern).join('[^\\p{L}\\p{N}]+');
    const ideographs = /[\u3040-\u9fff]/.test(phrase[0] ?? '');
    const pattern = ideographs
      ? new RegExp(phrase.map(escapeForPattern).join('\\s*'), 'giu')
      : new RegExp(`(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`, 'giu');
    for (const found of haystack.matchAll(pattern)) {
      if (matches.length >= MAX_MATCHES) break;
      matches.push({ from: found.index, to: found.index + found[0].length, phrase: index });
    }
  });
  return matches.sort((a, b) => a.from - b.from);
}

function bestStart(matches: readonly Match[]): number {
  let best = 0;
  let bestCount = 0;
  matches.forEach((start, i) => {
    const near = new Set<number>();
    for (
      let k = i;
      k < matches.length && matches[k]!.to - start.from <= SNIPPET_CHARACTERS - LEAD_CHARACTERS;
      k++
    ) {
      near.add(matches[k]!.phrase);
    }
    if (near.size > bestCount) {
      best = i;
      bestCount = near.size;
    }
  });
  return best;
}

function cut(text: string, wanted: number, matches: readonly Match[]): string {
  const from = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1 || wanted;
  const firstMatch = matches.find((match) => match.to > from && match.from >= wanted);
  const start = firstMatch !== undefined && firstMatch.from < from ? firstMatch.from : from;
  const end = wordEnd(text, start + SNIPPET_CHARACTERS);
  let marked = '';
  let at = start;
  for (const match of matches) {
    if (match.from < at || match.to > end) continue;
    marked += `${text.slice(at, match.from)}${OPEN}${text.slice(match.from, match.to)}${CLOSE}`;
    at = match.to;
  }
  return `${start > 0 ? '… ' : ''}${marked}${text.slice(at, end)}${end < text.length ? ' …' : ''}`;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space > at - 40 ? space : at;
}

function escapeForPattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
