// A price move as the article reports it ("fell 4.2 per cent"), never computed.
import { namesPeriod, statedPeriod } from '../../text/stated-period.ts';
import type { ArticleText, PlacedSentence } from '../article-text.ts';

const move =
  /\b((?:rose|risen|rise|gained|gain|climbed|jumped|surged|soared|rallied|added|advanced|edged (?:up|down|higher|lower)|ticked (?:up|down)|fell|fallen|fall|dropped|drop|slid|slipped|lost|sank|plunged|plummeted|tumbled|declined|shed|eased|dipped|was (?:up|down)|were (?:up|down)|is (?:up|down)|are (?:up|down)|up|down|closed (?:up|down)|ended (?:up|down))\s(?:by\s|as much as\s|more than\s|nearly\s|almost\s|about\s|around\s|some\s|over\s|another\s|a further\s){0,2}\d+(?:[.,]\d+)?\s?(?:%|per\s?cent|pc\b|percentage points)(?:\s(?:higher|lower))?)|\b((?:closed|ended|finished|was|were|trading|traded)\s\d+(?:[.,]\d+)?\s?(?:%|per\s?cent|pc)\s(?:higher|lower|up|down))/i;
const shareTalk = /\b(?:shares?|stocks?|share price|trading|traded|closed|market value|index)\b/i;
const otherThing =
  /\b(?:revenues?|profits?|sales|earnings|output|production|prices?|income|turnover|deliveries|orders|bookings|costs?|jobs|exports|imports|traffic|passenger|subscribers|users|demand|dividend|margin|inflation|growth|unemployment|votes?|support|turnout|emissions)\b/i;
const maxDistance = 110;

/**
 * A move of the day where one is told, else one with the time that the text gives for it: "fell 30 per cent over the past
 * eight weeks".
 * @param mentions token positions of the company
 * @param others token positions of the other companies, sorted: a move after another name is that one's
 * @returns the words of the text, or null
 */
export function reportedMove(
  article: ArticleText,
  mentions: readonly number[],
  others: readonly number[],
): string | null {
  let ofLonger: string | null = null;
  for (const mention of mentions) {
    const sentence = sentenceAt(article.sentences, mention) ?? titleSentence(article, mention);
    if (!sentence) continue;
    const found = moveAfter(article, sentence, mention, others) ?? moveOfTheShares(article, sentence, others);
    if (found === null) continue;
    if (!namesPeriod(found)) return found;
    ofLonger ??= found;
  }
  return ofLonger;
}

interface Range {
  readonly firstToken: number;
  readonly endToken: number;
}

function moveAfter(
  article: ArticleText,
  sentence: Range,
  mention: number,
  others: readonly number[],
): string | null {
  const { starts, ends, text } = article.tokens;
  const from = ends[mention]!;
  const rival = others.find((other) => other > mention && other < sentence.endToken);
  const sentenceEnd = ends[sentence.endToken - 1] ?? from;
  const after = text.slice(from, Math.min(sentenceEnd + 1, from + maxDistance + 60));
  const match = move.exec(after);
  if (!match || match.index > maxDistance) return null;
  const between = after.slice(0, match.index);
  const rivalAt = rival === undefined ? Number.POSITIVE_INFINITY : starts[rival]! - from;
  // "Hallam Lines, which buys from Kelvane, lost 0.8 per cent": a name inside commas does not take the move over.
  if (rivalAt < match.index && !inCommas(between, rivalAt)) return null;
  if (otherThing.test(between)) return null;
  const whole = text.slice(starts[sentence.firstToken] ?? 0, sentenceEnd + 1);
  const talksOfShares = shareTalk.test(whole) || shareTalk.test(text.slice(0, 1_200));
  if (!talksOfShares) return null;
  const before = text.slice(starts[sentence.firstToken] ?? 0, from + match.index);
  return withPeriod(match, before, text.slice(from + match.index + match[0].length, sentenceEnd + 1));
}

/** "has risen", with no word between that tells of the day: since when is not told. */
const perfect = /\b(?:has|have|had|having|[’']ve)\s(?:\w+\s){0,2}$/i;
const ofTheDay =
  /\b(?:today|yesterday|overnight|on \p{Lu}\p{Ll}+day|in (?:early|late|after-hours|pre-?market|morning|afternoon)\b)/u;

/** The words of the move with the time it took, where the sentence names one; null where it took an untold time. */
function withPeriod(match: RegExpExecArray, before: string, after: string): string | null {
  const words = (match[1] ?? match[2] ?? '').replace(/\s+/g, ' ');
  const period = statedPeriod(before, after);
  if (period !== null) return `${words} ${period.replace(/\s+/g, ' ')}`;
  return perfect.test(before) && !ofTheDay.test(after) ? null : words;
}

const theShares = /^(?:The|Its) (?:shares|stock)\b/;

/** "... Kelvane's plan. The shares fell 4.2 per cent": the sentence after one that names no other listed company. */
function moveOfTheShares(article: ArticleText, sentence: Range, others: readonly number[]): string | null {
  const next = sentenceAt(article.sentences, sentence.endToken);
  const own = sentenceAt(article.sentences, sentence.firstToken);
  if (!next || !own || next.paragraph !== own.paragraph || !theShares.test(next.text)) return null;
  if (others.some((other) => other >= sentence.firstToken && other < next.endToken)) return null;
  const match = move.exec(next.text);
  if (!match || match.index > maxDistance || otherThing.test(next.text.slice(0, match.index))) return null;
  const end = match.index + match[0].length;
  return withPeriod(match, next.text.slice(0, match.index), next.text.slice(end));
}

function inCommas(between: string, at: number): boolean {
  const before = between.slice(0, at);
  const after = between.slice(at);
  return before.includes(',') && after.includes(',');
}

function sentenceAt(sentences: readonly PlacedSentence[], token: number): PlacedSentence | null {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle]!;
    if (token < sentence.firstToken) high = middle - 1;
    else if (token >= sentence.endToken) low = middle + 1;
    else return sentence;
  }
  return null;
}

function titleSentence(article: ArticleText, token: number): Range | null {
  if (token < article.dekToken) return { firstToken: 0, endToken: article.dekToken };
  return token < article.bodyToken ? { firstToken: article.dekToken, endToken: article.bodyToken } : null;
}
