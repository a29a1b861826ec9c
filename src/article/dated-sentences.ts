// Sentences that date something, for timelines: "In 2021 the company was fined 18.2 billion yuan".
import type { DatedSentence } from '../model/article.ts';
import type { ArticleText, PlacedSentence } from './article-text.ts';
import { foldName } from './words/letters.ts';
import { isNumber, type Tokens, tokenise } from './words/tokens.ts';

const monthNames: readonly string[] = [
  'january|jan|janvier|januar|enero|janeiro',
  'february|feb|fevrier|februar|febrero|fevereiro',
  'march|mar|mars|marz|marzo|marco',
  'april|apr|avril|abril',
  'may|mai|mayo|maio',
  'june|jun|juin|juni|junio|junho',
  'july|jul|juillet|juli|julio|julho',
  'august|aug|aout|agosto',
  'september|sept|sep|septembre|septiembre|setembro',
  'october|oct|octobre|oktober|octubre|outubro',
  'november|nov|novembre|noviembre|novembro',
  'december|dec|decembre|dezember|diciembre|dezembro',
];
const months = new Map<string, number>();
for (const [index, names] of monthNames.entries())
  for (const name of names.split('|')) months.set(name, index);
const anyMonth = String.raw`(?<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro)`;

const patterns: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?<day>[1-3]?\d)(?:st|nd|rd|th|er|\.)?\s(?:of\s|de\s)?${anyMonth}\b,?(?:\s(?:de\s|del\s)?(?<year>(?:19|20)\d\d)\b)?`,
    'u',
  ),
  new RegExp(
    String.raw`\b${anyMonth}\s(?<day>[1-3]?\d)(?:st|nd|rd|th)?\b(?!\s(?:per\s?cent|percent|million|people))(?:,?\s(?<year>(?:19|20)\d\d)\b)?`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Dd]uring|[Ee]arly|[Ll]ate|[Mm]id-?|[Ee]n|[Ii]m|[Ss]eit|[Dd]epuis|[Dd]esde|[Ee]m|of|last|next)\s${anyMonth}\b,?(?:\s(?:de\s)?(?<year>(?:19|20)\d\d)\b)?`,
    'u',
  ),
  /\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Dd]uring|[Ff]rom|[Ee]arly|[Ll]ate|[Ss]eit|[Ee]n|[Dd]epuis|[Dd]esde|[Ee]m|im Jahr)\s(?<year>(?:19|20)\d\d)\b(?!\s(?:people|jobs|crowns|dollars))/u,
];

const maxDated = 8;
const minChars = 35;
const maxChars = 320;
const dayMs = 86_400_000;
const maxYearsAhead = 3;
const monthHashes = new Set<number>();
for (const names of monthNames)
  for (const name of names.split('|')) monthHashes.add(tokenise(name).hashes[0]!);

/**
 * @param at when the article appeared: decides the year of dates that have none (the nearest, past unless the
 *   sentence looks ahead)
 * @returns at most eight, in the text's order; dates of the article's own day are left out
 */
export function pickDatedSentences({ sentences, tokens }: ArticleText, at: number): DatedSentence[] {
  const dated: DatedSentence[] = [];
  for (const sentence of sentences) {
    if (dated.length >= maxDated) break;
    const { text } = sentence;
    if (
      text.length < minChars ||
      text.length > maxChars ||
      !mayDate(sentence, tokens) ||
      !/[.!”"]$/.test(text)
    )
      continue;
    const date = readDate(text, at);
    if (!date || Math.abs(date.at - at) < 2 * dayMs) continue;
    dated.push({ text, paragraph: sentence.paragraph, ...date });
  }
  return dated;
}

/** A year or a month's name stands there: most sentences have neither and cost no more than this. */
function mayDate(sentence: PlacedSentence, tokens: Tokens): boolean {
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (tokens.flags[i]! & isNumber) {
      if (tokens.ends[i]! - tokens.starts[i]! === 4) return true;
    } else if (monthHashes.has(tokens.hashes[i]!)) return true;
  }
  return false;
}

/** The first date that a sentence names, in UTC; null when there is none or it makes no sense. */
export function readDate(text: string, at: number): Pick<DatedSentence, 'at' | 'precision'> | null {
  let found: { index: number; groups: Record<string, string | undefined> } | null = null;
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match?.groups && (!found || match.index < found.index - 6))
      found = { index: match.index, groups: match.groups };
  }
  if (!found) return null;
  const { groups } = found;
  const month = groups.month ? months.get(foldName(groups.month).replace('.', '')) : undefined;
  const day = groups.day ? Number(groups.day) : undefined;
  if (day !== undefined && (day < 1 || day > 31)) return null;
  if (groups.month && month === undefined) return null;
  const year = groups.year ? Number(groups.year) : nearestYear(text, at, month ?? 0, day ?? 1);
  const now = new Date(at).getUTCFullYear();
  if (year > now + maxYearsAhead || year < 1900) return null;
  if (month === undefined) return { at: Date.UTC(year, 0, 1), precision: 'year' };
  if (day === undefined) return { at: Date.UTC(year, month, 1), precision: 'month' };
  const time = Date.UTC(year, month, day);
  return new Date(time).getUTCMonth() === month ? { at: time, precision: 'day' } : null;
}

function nearestYear(text: string, at: number, month: number, day: number): number {
  const year = new Date(at).getUTCFullYear();
  const looksAhead =
    /\b(?:will|would|to be|expected|due|scheduled|next|by|until|plans?|planned|wird|soll|doit|sera)\b/.test(
      text,
    );
  const sameYear = Date.UTC(year, month, day);
  if (looksAhead) return sameYear < at - 60 * dayMs ? year + 1 : year;
  return sameYear > at + dayMs ? year - 1 : year;
}
