// Which Media Topics an article is about: weighed words of our own lists, and what the publisher calls its section.
// A sum that can be read: nothing is trained.
import type { TopicWeight } from '../../model/article.ts';
import { pathSegments } from '../article-kind.ts';
import type { ArticleText } from '../article-text.ts';
import { isAcronym, isCapital, isNumber, type Tokens } from '../words/tokens.ts';
import { topicOfSection } from './section-topics.ts';
import {
  lexiconOf,
  needsCapitals,
  needsPlural,
  strengthBits,
  topicCodes,
  topLevelOf,
} from './topic-lexicon.ts';

/** How much a word counts by where it stands. */
const titleFactor = 3;
const dekFactor = 2;
const leadFactor = 1.5;
const leadWords = 120;
const maxWords = 1_600;
/** Strength 1, 2, 3 of the lists in points: words that decide count for much more than words that lean. */
const points = [0, 0.5, 1.5, 3.5];
/** Evidence of a category and of a section in the address, in the unit of density below. */
const categoryEvidence = 3;
const addressEvidence = 2.6;
const maxEvidence = 4.5;
const maxTopics = 4;
const minWeight = 0.3;
/** A topic that stands alone may be less sure: headlines without a text have few words to tell by. */
const minOnlyWeight = 0.18;
const secondLevelShare = 0.34;

const wordScores = new Float64Array(topicCodes.length);
const sectionScores = new Float64Array(topicCodes.length);
const topLevels = [...new Set(topLevelOf)];
const indexOfTopic = new Map(topicCodes.map((code, i) => [code, i]));

/**
 * @param categories the entry's own categories or tags
 * @param url the article's address, for its section
 * @returns at most four, heaviest first; a second-level topic comes with its first-level one
 */
export function classifyTopics(
  article: ArticleText,
  language: string | null,
  categories: readonly string[],
  url: string | null,
): TopicWeight[] {
  countWords(article, language);
  countSections(categories, url);
  return pickTopics();
}

/** How often each entry of the lexicon was met in the article at hand; emptied after use. */
let timesMet = new Uint8Array(16_384);
const met: number[] = [];

function countWords(article: ArticleText, language: string | null): void {
  wordScores.fill(0);
  const { tokens, dekToken, bodyToken } = article;
  const { table, offsets, pairs } = lexiconOf(language);
  if (timesMet.length < offsets.length) timesMet = new Uint8Array(offsets.length);
  const end = Math.min(tokens.count, maxWords);
  let weighed = 0;
  for (let at = 0; at < end; ) {
    const factor =
      at < dekToken ? titleFactor : at < bodyToken ? dekFactor : at < bodyToken + leadWords ? leadFactor : 1;
    const entry = table.longestAt(tokens, at, end);
    if (entry < 0) {
      weighed += factor;
      at++;
      continue;
    }
    const times = Math.min(250, timesMet[entry]! + 1);
    if (times === 1) met.push(entry);
    timesMet[entry] = times;
    const damped = factor / times;
    for (let i = offsets[entry]!; i < offsets[entry + 1]!; i += 2) {
      const strength = pairs[i + 1]!;
      if (strength > strengthBits && !isWrittenSo(tokens, at, table.foundEnd, strength)) continue;
      wordScores[pairs[i]!]! += points[strength & strengthBits]! * damped;
    }
    weighed += factor * (table.foundEnd - at);
    at = table.foundEnd;
  }
  for (const entry of met) timesMet[entry] = 0;
  met.length = 0;
  const scale = 1 / Math.sqrt(Math.max(weighed, 24));
  for (let i = 0; i < wordScores.length; i++) wordScores[i]! *= scale;
}

/** "Jets", not "jet"; "SAT", not "sat". */
function isWrittenSo(tokens: Tokens, at: number, end: number, strength: number): boolean {
  const flags = tokens.flags[at]!;
  if ((strength & needsCapitals) !== 0) return (flags & isAcronym) !== 0;
  if ((flags & (isCapital | isNumber)) === 0) return false;
  if ((strength & needsPlural) === 0) return true;
  const last = tokens.text.charCodeAt(tokens.ends[end - 1]! - 1);
  return last === 115 || last === 83;
}

function countSections(categories: readonly string[], url: string | null): void {
  sectionScores.fill(0);
  const named = new Set<string>();
  for (const category of categories.slice(0, 16)) {
    for (const part of category.split(/\s*[/|>;,]\s*/).slice(0, 4)) {
      const code = topicOfSection(part) ?? null;
      if (code) named.add(code);
    }
  }
  const share = categoryEvidence / Math.max(1, Math.sqrt(named.size));
  for (const code of named) addEvidence(code, share);
  const inAddress = new Set<string>();
  for (const segment of [...hostSections(url), ...pathSegments(url)]) {
    const code = topicOfSection(segment);
    if (code) inAddress.add(code);
  }
  for (const code of inAddress) addEvidence(code, addressEvidence / Math.max(1, Math.sqrt(inAddress.size)));
}

/** "sport.paper.example" names a section as a folder would. */
function hostSections(url: string | null): string[] {
  const first = url === null ? undefined : /^https?:\/\/(?!www\.)([^./:]+)\.[^./:]+\./i.exec(url)?.[1];
  return first === undefined ? [] : [first.toLowerCase()];
}

function addEvidence(code: string, amount: number): void {
  const index = indexOfTopic.get(code);
  if (index !== undefined) sectionScores[index] = Math.min(maxEvidence, sectionScores[index]! + amount);
}

const totals = new Float64Array(topicCodes.length);

function pickTopics(): TopicWeight[] {
  totals.fill(0);
  const evidence = new Float64Array(topicCodes.length);
  for (let i = 0; i < topicCodes.length; i++) {
    const top = topLevelOf[i]!;
    totals[top]! += wordScores[i]!;
    evidence[top] = Math.min(maxEvidence, evidence[top]! + sectionScores[i]!);
  }
  let sum = 0;
  for (const top of topLevels) {
    totals[top]! += evidence[top]!;
    sum += totals[top]!;
  }
  const tops: { index: number; score: number; weight: number }[] = [];
  for (const index of topLevels) {
    const score = totals[index]!;
    const weight = calibrated(score, sum);
    if (weight >= minOnlyWeight) tops.push({ index, score, weight });
  }
  tops.sort((a, b) => b.weight - a.weight || a.index - b.index);
  while (tops.length > 1 && tops.at(-1)!.weight < minWeight) tops.pop();
  const picked: TopicWeight[] = [];
  for (const top of tops.slice(0, 3)) {
    if (picked.length < maxTopics)
      picked.push({ topic: topicCodes[top.index]!, weight: rounded(top.weight) });
    const second = bestSecondLevel(top.index, top.score);
    if (second && picked.length < maxTopics) {
      picked.push({ topic: topicCodes[second.index]!, weight: rounded(top.weight * second.share) });
    }
  }
  return picked.sort((a, b) => b.weight - a.weight);
}

/** Sure when there is much evidence (density) and most of it points one way (share). */
function calibrated(score: number, sum: number): number {
  if (score <= 0) return 0;
  const density = 1 - Math.exp(-score / 0.9);
  const share = score / sum;
  return density * Math.min(1, share / 0.42) ** 0.8;
}

function bestSecondLevel(top: number, topScore: number): { index: number; share: number } | null {
  let best = -1;
  let bestScore = 0;
  for (let i = 0; i < topicCodes.length; i++) {
    if (topLevelOf[i] !== top || i === top) continue;
    const score = wordScores[i]! + sectionScores[i]!;
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  }
  if (best < 0 || bestScore < topScore * secondLevelShare) return null;
  return { index: best, share: Math.min(0.98, 0.55 + 0.45 * (bestScore / topScore)) };
}

function rounded(weight: number): number {
  return Math.round(Math.min(1, weight) * 1000) / 1000;
}
