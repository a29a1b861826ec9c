// Listed companies as the text itself gives them: "Quillon (VSX: QLN)", "Kelvane (KLV)".
import type { ArticleText } from '../article-text.ts';
import type { Candidate } from './candidate.ts';

const withExchange =
  /\((?:[^()]{0,30}?\b)?(NASDAQ|Nasdaq|NYSE(?: American| Arca)?|AMEX|LSE|LON|AIM|TSX(?:V)?|ASX|NSE|BSE|HKEX|SEHK|HKG|SGX|TSE|TYO|FRA|ETR|EPA|AMS|SWX|SIX|BME|BIT|STO|OSE|OTC(?:QB|QX|MKTS)?|JSE|NZX|KRX|KOSDAQ|B3|[A-Z]{2,5}X)\s?:\s?([A-Z]{1,6}(?:[.-][A-Z]{1,2})?)\b[^()]{0,40}\)/g;
const bare = /\(([A-Z]{2,5})(?:\.[A-Z]{1,2})?\)/g;
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
    if (!candidate || candidate.ticker) continue;
    candidate.exchange = exchangeName(match[1]!);
    candidate.ticker = match[2]!;
  }
  // Asked at most once, and only of a text with such brackets: it looks through all of it.
  let talksOfMarkets: boolean | null = null;
  for (const match of text.matchAll(bare)) {
    const candidate = nameBefore(article, match.index, byEnd);
    if (!candidate || candidate.ticker || isAcronymOf(match[1]!, candidate)) continue;
    talksOfMarkets ??= marketTalk.test(text);
    if (!talksOfMarkets) return;
    const isBody =
      candidate.company > 0 || candidate.organisation >= 3 || candidate.known?.kind === 'company';
    if (candidate.known?.kind === 'place') continue;
    // "Aldmouth (AP)" and "Institute of Studies (IOS)" give no ticker of the word before the bracket.
    const isShortened = candidate.words.length === 1 && match[1]![0]!.toLowerCase() === candidate.id[0];
    if (isBody || isShortened) candidate.ticker = candidate.known?.ticker ?? match[1]!;
  }
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
