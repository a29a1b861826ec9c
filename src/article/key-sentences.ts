// The sentences of an article that stand best for it and can stand alone.
// Position, centroid and title overlap as in Radev et al. 2004 (MEAD), plus names and numbers; whole sentences of
// the text, never made up.
import type { KeySentence } from '../model/article.ts';
import { standsAlone } from '../text/stands-alone.ts';
import type { ArticleText, PlacedSentence } from './article-text.ts';
import { isIn, type MarkedTokens, personWords, smallWords, speechVerbs } from './entities/cue-words.ts';
import { saidBy, spokenByPronoun } from './said-by.ts';
import { HashCounts } from './words/hash-counts.ts';
import { isCapital, isNumber, startsSentence } from './words/tokens.ts';

const maxKeySentences = 6;
const maxLooked = 60;
const maxWeighed = 24;
const minChars = 40;
const maxChars = 340;
const minWords = 7;
const maxWords = 58;
const tooAlike = 0.55;

const firstPerson = /\b(?:I|I'm|I’m|I've|I’ve|we|we're|we’re|our|us|my|me|you|your)\b/;
const notNews =
  /\b(?:click here|sign up|subscribe|newsletter|read more|follow us|copyright|all rights reserved|photo(?:graph)?:|image source|advertisement|this story (?:was|has been)|this article (?:was|has been)|originally published|getty images|cookie|e-?mail us|contact us|request(?:s|ed)? (?:for )?comment|reached out to|(?:asked|contacted|approached) [^.]{2,60} for (?:a )?comment|did not (?:immediately )?(?:respond|reply)|could not (?:immediately )?be reached)\b/i;

interface Candidate {
  readonly sentence: PlacedSentence;
  readonly score: number;
}

const counts = new HashCounts();
/** Added to a word's count when the title has it. */
const inTitleMark = 1 << 16;
/** For each token the place of its count, 0 for words that do not count. */
let places = new Int32Array(4_096);

/** At most six, best first; scores from 0 to 1. */
export function pickKeySentences(article: ArticleText, language: string | null): KeySentence[] {
  const { tokens, sentences } = article;
  const most = countWords(article);
  const candidates: Candidate[] = [];
  for (let i = 0; i < sentences.length && i < maxLooked; i++) {
    const sentence = sentences[i]!;
    const words = sentence.endToken - sentence.firstToken;
    const { length } = sentence.text;
    if (length < minChars || length > maxChars || words < minWords || words > maxWords) continue;
    candidates.push({ sentence, score: scoreOf(sentence, i, tokens, most) });
  }
  const best = candidates.sort(byScore).slice(0, maxWeighed).map(lessWhereLeaning).sort(byScore);
  const picked: Candidate[] = [];
  const pickedWords: ReadonlySet<number>[] = [];
  for (const candidate of best) {
    if (picked.length >= maxKeySentences) break;
    if (!canStandAlone(candidate.sentence)) continue;
    const words = contentWords(tokens, candidate.sentence.firstToken, candidate.sentence.endToken);
    if (words.size < 4 || pickedWords.some((other) => overlap(words, other) >= tooAlike)) continue;
    picked.push(candidate);
    pickedWords.push(words);
  }
  return picked.map(({ sentence, score }) => ({
    text: sentence.text,
    paragraph: sentence.paragraph,
    score: Math.round(Math.min(1, Math.max(0, score)) * 1000) / 1000,
    saidBy: saidBy(sentence.text, language),
  }));
}

function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || a.sentence.firstToken - b.sentence.firstToken;
}

/** Asked of the best alone: it costs more than all else that is asked of a sentence. */
function lessWhereLeaning({ sentence, score }: Candidate): Candidate {
  return { sentence, score: standsAlone(sentence.text) ? score : score - 0.22 };
}

function canStandAlone(sentence: PlacedSentence): boolean {
  const { text } = sentence;
  if (text.includes('[…]') || /(?:…|\.{3})["”’'»)\]]*$/.test(text)) return false;
  if (!/[.!。！]["”’'»)\]」]*$/.test(text) || /\?["”’'»)]*(?:\s|$)/.test(text)) return false;
  if (!/^["“‘«([¡]*[\p{Lu}\p{Lo}\p{N}]/u.test(text)) return false;
  return quotesBalance(text) && !notNews.test(text);
}

function quotesBalance(text: string): boolean {
  let straight = 0;
  let curly = 0;
  let angle = 0;
  let brackets = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 34) straight++;
    else if (unit === 0x201c) curly++;
    else if (unit === 0x201d) curly--;
    else if (unit === 0xab) angle++;
    else if (unit === 0xbb) angle--;
    else if (unit === 40) brackets++;
    else if (unit === 41) brackets--;
    if (brackets < 0) return false;
  }
  return straight % 2 === 0 && brackets === 0 && angle === 0 && (curly === 0 || text.includes('„'));
}

function scoreOf(sentence: PlacedSentence, index: number, tokens: MarkedTokens, most: number): number {
  let centroid = 0;
  let content = 0;
  let inTitle = 0;
  let numbers = 0;
  let names = 0;
  let speech = false;
  let person = false;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const flags = tokens.flags[i]!;
    if (flags & isNumber) numbers++;
    else if (flags & isCapital && !(flags & startsSentence)) names++;
    if (isIn(speechVerbs, tokens, i)) speech = true;
    if (isIn(personWords, tokens, i)) person = true;
    const place = places[i]!;
    if (place === 0) continue;
    content++;
    const count = counts.at(place);
    if (count >= inTitleMark) inTitle++;
    const inBody = count & (inTitleMark - 1);
    if (inBody > 1) centroid += Math.sqrt(inBody / most);
  }
  centroid /= Math.sqrt(Math.max(1, content)) * 2;
  let score = 0.38 / (1 + 0.22 * index) + 0.3 * Math.min(1, centroid);
  score += 0.16 * Math.min(1, inTitle / 4);
  score += 0.08 * Math.min(1, numbers / 2) + 0.08 * Math.min(1, names / 3);
  if (speech && spokenByPronoun(sentence.text)) score -= 0.15;
  if (person && firstPerson.test(sentence.text.replace(/["“«][^"”»]*["”»]/g, ''))) score -= 0.2;
  if (/^["“«]/.test(sentence.text)) score -= 0.08;
  if (sentence.tag === 'li') score -= 0.05;
  return score;
}

/** Counts the content words of body and title; gives the highest count of the body. */
function countWords(article: ArticleText): number {
  const { tokens, dekToken, bodyToken } = article;
  counts.clear();
  if (places.length < tokens.count) places = new Int32Array(tokens.count * 2);
  let most = 1;
  for (let i = 0; i < tokens.count; i++) {
    places[i] = 0;
    if (tokens.marks[i]! & smallWords || tokens.ends[i]! - tokens.starts[i]! < 3) continue;
    if (i < dekToken) {
      if (counts.get(tokens.hashes[i]!) === 0) counts.add(tokens.hashes[i]!, inTitleMark);
    } else if (i >= bodyToken) {
      const place = counts.addAt(tokens.hashes[i]!);
      places[i] = place;
      most = Math.max(most, counts.at(place) & (inTitleMark - 1));
    }
  }
  return most;
}

function contentWords(tokens: MarkedTokens, from: number, to: number): Set<number> {
  const words = new Set<number>();
  for (let i = from; i < to; i++) {
    if (tokens.ends[i]! - tokens.starts[i]! >= 3 && !isIn(smallWords, tokens, i))
      words.add(tokens.hashes[i]!);
  }
  return words;
}

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / Math.min(a.size, b.size);
}
