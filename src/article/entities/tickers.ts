// Listed companies as the text itself gives them: "Quillon (VSX: QLN)", "Kelvane (KLV)".
import type { ArticleText } from '../article-text.ts';
import type { Candidate } from './candidate.ts';
import * as cue from './cue-words.ts';

const withExchange =
  /\((?:[^()]{0,30}?\b)?(NASDAQ|Nasdaq|NYSE(?: American| Arca)?|AMEX|LSE|LON|AIM|TSX(?:V)?|ASX|NSE|BSE|HKEX|SEHK|HKG|SGX|TSE|TYO|FRA|ETR|EPA|AMS|SWX|SIX|BME|BIT|STO|OSE|OTC(?:QB|QX|MKTS)?|JSE|NZX|KRX|KOSDAQ|B3|[A-Z]{2,5}X)\s?:\s?([A-Z]{1,6}(?:[.-][A-Z]{1,2})?)\b[^()]{0,40}\)/g;
const bare = /\(([A-Z]{2,5})(?:\.[A-Z]{1,2})?\)/g;
const nearby = 200;
const marketTalk = /\b(?:shares?|stock|ticker|listed|trading|traded|investors?|earnings|dividend)\b/i;

/** Gives candidates the tickers that stand in brackets right after their names. */
export function readTickers(article: ArticleText, candidates: Iterable<Candidate>): void {
  const { text } = article.tokens;
  if (!text.includes('(')) return;
  const byEnd = new Map<number, Candidate>();
  for (const candidate of candidates) {
    for (const mention of candidate.mentions) {
      const start = article.tokens.starts[mention]!;
      byEnd.set(start, candidate);
    }
  }
  for (const match of text.matchAll(withExchange)) {
    const candidate = nameBefore(article, match.index, byEnd);
    // "The Harbour 50 Index (VSX: H50)": a figure that is quoted, and nobody's shares.
    if (!candidate || candidate.ticker || endsIn(cue.nothingTails, article, candidate)) continue;
    candidate.exchange = exchangeName(match[1]!);
    candidate.ticker = match[2]!;
  }
  for (const match of text.matchAll(bare)) {
    const candidate = nameBefore(article, match.index, byEnd);
    if (!candidate || candidate.ticker || isAcronymOf(match[1]!, candidate)) continue;
    if (candidate.generic || candidate.known?.kind === 'place' || !talksOfMarkets(text, match.index))
      continue;
    const isCompany =
      candidate.company > 0 ||
      candidate.known?.kind === 'company' ||
      endsIn(cue.companyTails, article, candidate);
    // "Aldmouth (AP)" and "Institute of Studies (IOS)" give no ticker of the word before the bracket.
    const isShortened = candidate.words.length === 1 && match[1]![0]!.toLowerCase() === candidate.id[0];
    if (candidate.known?.ticker) candidate.ticker = candidate.known.ticker;
    else if ((isCompany || isShortened) && !isUsedAsName(text, match[1]!)) candidate.ticker = match[1]!;
  }
}

function endsIn(list: number, { tokens }: ArticleText, { mentions, words }: Candidate): boolean {
  const first = mentions[0];
  return first !== undefined && cue.isIn(list, tokens, first + words.length - 1);
}

/** Of shares, in the paragraph and beside the bracket: that a text speaks of investors somewhere says nothing. */
function talksOfMarkets(text: string, bracket: number): boolean {
  const before = text.slice(Math.max(0, bracket - nearby), bracket);
  const after = text.slice(bracket, bracket + nearby);
  const paragraphEnd = after.indexOf('\n');
  return marketTalk.test(
    before.slice(before.lastIndexOf('\n') + 1) + (paragraphEnd < 0 ? after : after.slice(0, paragraphEnd)),
  );
}

/** "... (EFU). The EFU fought on": letters that the text goes on to use are an abbreviation; tickers stay in brackets. */
function isUsedAsName(text: string, letters: string): boolean {
  for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + letters.length] ?? ' '}`;
    if (!/[\p{L}\p{N}(:$]/u.test(around)) return true;
  }
  return false;
}

function nameBefore(
  article: ArticleText,
  bracket: number,
  byStart: ReadonlyMap<number, Candidate>,
): Candidate | null {
  for (let at = bracket - 2; at >= Math.max(0, bracket - 60); at--) {
    const candidate = byStart.get(at);
    if (!candidate) continue;
    const between = article.tokens.text.slice(at, bracket).trim();
    return between.split(/\s+/).length <= candidate.words.length + 1 ? candidate : null;
  }
  return null;
}

function isAcronymOf(letters: string, candidate: Candidate): boolean {
  const all = candidate.words.map((word) => word[0]).join('');
  const initials = candidate.words
    .filter((word) => !/^(?:of|the|and|for|on|in|de|du|la)$/.test(word))
    .map((word) => word[0])
    .join('');
  const short = letters.toLowerCase();
  // The bracket may shorten more or less than the name found: "US Harbour Centre (HC)", "Guard Corps (EGC)".
  return (
    candidate.words.length > 1 &&
    (all.startsWith(short.slice(0, 2)) ||
      initials.startsWith(short.slice(0, 2)) ||
      initials.includes(short) ||
      short.endsWith(initials))
  );
}

function exchangeName(raw: string): string {
  const name = raw.toUpperCase();
  if (name.startsWith('NYSE') || name === 'AMEX') return 'NYSE';
  if (name === 'LON' || name === 'AIM') return 'LSE';
  if (name === 'TYO') return 'TSE';
  if (name === 'HKG' || name === 'SEHK') return 'HKEX';
  return name;
}
