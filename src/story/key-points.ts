// Two to five sentences that cover a story, each from an article and linked to its place there. Nothing is written anew.
import type { Article, ArticleId, KeySentence } from '../model/article.ts';
import type { KeyPoint } from '../model/story.ts';
import { containment, likeness, type WordSet, wordSetOf, wordsOfSentence } from './word-set.ts';

const MAX_POINTS = 5;
const MIN_POINTS = 2;
const MAX_OWN_POINTS = 3;
const LONG_ARTICLE_WORDS = 250;
const MAX_SENTENCE_UNITS = 320;
const MIN_SENTENCE_UNITS = 40;
const MAX_CANDIDATES = 160;
/** A sentence worth less than this share of the best one is no key point. */
const MIN_RELATIVE_SCORE = 0.35;
/** Sentences this alike say the same. */
const SAME_LIKENESS = 0.45;
const SAME_CONTAINMENT = 0.62;
/** Of a sentence whose article nothing can be compared with. */
const CENTRALITY_ALONE = 0.5;

interface Candidate {
  readonly sentence: KeySentence;
  readonly article: Article;
  readonly words: WordSet;
  readonly score: number;
}

export type SentencesByArticle = ReadonlyMap<ArticleId, { readonly keySentences: readonly KeySentence[] }>;

/**
 * Key points of the story. From three articles of two publishers on, two to five sentences of different publishers
 * (or none); below that, up to three of the lead's own where it is long (250 words), else none.
 */
export function chooseKeyPoints(
  members: readonly Article[],
  sentences: SentencesByArticle,
  lead: Article,
  headline: string,
): readonly KeyPoint[] {
  const originals = members.filter((member) => member.duplicateOf === null || member.id === lead.id);
  const publishers = new Set(originals.map((member) => member.publisherId));
  if (members.length >= 3 && publishers.size >= 2) {
    const points = pick(gather(originals, sentences), MAX_POINTS, headline, lead.language);
    return points.length >= MIN_POINTS ? points : [];
  }
  if (lead.wordCount < LONG_ARTICLE_WORDS) return [];
  return pickOwn(lead, sentences.get(lead.id)?.keySentences ?? [], headline);
}

/** What `pick` would give for one article alone, without reading sentences that are not needed for it. */
function pickOwn(article: Article, sentences: readonly KeySentence[], headline: string): readonly KeyPoint[] {
  if (isNoNews(article)) return [];
  const headlineWords = wordSetOf(headline, article.language);
  const chosen: { sentence: KeySentence; words: WordSet; score: number }[] = [];
  for (const sentence of sentences.filter(isFit).toSorted((a, b) => b.score - a.score)) {
    const score = 0.5 * sentence.score + 0.5 * CENTRALITY_ALONE;
    const isWeak = chosen.length >= MIN_POINTS && score < MIN_RELATIVE_SCORE * chosen[0]!.score;
    if (chosen.length === MAX_OWN_POINTS || isWeak) break;
    const words = wordsOfSentence(sentence, article.language);
    if (onlyRepeats(words, headlineWords) || chosen.some((other) => saysTheSame(words, other.words)))
      continue;
    chosen.push({ sentence, words, score });
  }
  return chosen.map(({ sentence }) => keyPointOf(sentence, article));
}

function isNoNews({ kind }: Article): boolean {
  return kind === 'opinion' || kind === 'briefing' || kind === 'routine';
}

function isFit({ text }: KeySentence): boolean {
  return text.length >= MIN_SENTENCE_UNITS && text.length <= MAX_SENTENCE_UNITS;
}

function keyPointOf(sentence: KeySentence, article: Article): KeyPoint {
  return {
    text: sentence.text,
    articleId: article.id,
    publisherId: article.publisherId,
    paragraph: sentence.paragraph,
    saidBy: sentence.saidBy,
    at: article.publishedAt,
  };
}

function gather(articles: readonly Article[], sentences: SentencesByArticle): Candidate[] {
  const found: Omit<Candidate, 'score'>[] = [];
  for (const article of articles) {
    if (isNoNews(article)) continue;
    for (const sentence of sentences.get(article.id)?.keySentences ?? []) {
      if (!isFit(sentence) || found.length >= MAX_CANDIDATES) continue;
      found.push({ sentence, article, words: wordsOfSentence(sentence, article.language) });
    }
  }
  const usage = countUsage(found);
  const articleCount = new Set(found.map(({ article }) => article.id)).size;
  return found.map((candidate) => ({
    ...candidate,
    score: 0.5 * candidate.sentence.score + 0.5 * centrality(candidate.words, usage, articleCount),
  }));
}

/** In how many articles' sentences each word occurs; candidates of one article stand together. */
function countUsage(candidates: readonly Omit<Candidate, 'score'>[]): Map<number, number> {
  const usage = new Map<number, number>();
  const lastUser = new Map<number, ArticleId>();
  for (const { words, article } of candidates) {
    for (const word of words) {
      if (lastUser.get(word) === article.id) continue;
      lastUser.set(word, article.id);
      usage.set(word, (usage.get(word) ?? 0) + 1);
    }
  }
  return usage;
}

/** Mean share of articles that use the sentence's words: what several publishers say is what the story is about. */
function centrality(words: WordSet, usage: ReadonlyMap<number, number>, articleCount: number): number {
  if (articleCount < 2) return CENTRALITY_ALONE;
  let sum = 0;
  for (const word of words) sum += (usage.get(word)! - 1) / (articleCount - 1);
  return Math.min(1, (2 * sum) / Math.max(6, words.size));
}

/** Greedy: the best sentence that repeats none chosen; a publisher already heard counts for less. */
function pick(
  candidates: readonly Candidate[],
  limit: number,
  headline: string,
  language: string | null,
): readonly KeyPoint[] {
  const headlineWords = wordSetOf(headline, language);
  const chosen: Candidate[] = [];
  let left = candidates.filter(({ words }) => !onlyRepeats(words, headlineWords));
  while (chosen.length < limit && left.length > 0) {
    const heard = new Map<number, number>();
    for (const { article } of chosen)
      heard.set(article.publisherId, (heard.get(article.publisherId) ?? 0) + 1);
    const value = (candidate: Candidate) =>
      candidate.score * 0.7 ** (heard.get(candidate.article.publisherId) ?? 0);
    const best = left.reduce((a, b) => (value(b) > value(a) + 1e-12 ? b : a));
    if (chosen.length >= MIN_POINTS && best.score < MIN_RELATIVE_SCORE * chosen[0]!.score) break;
    chosen.push(best);
    left = left.filter((candidate) => candidate !== best && !saysTheSame(candidate.words, best.words));
  }
  return chosen.map(({ sentence, article }) => keyPointOf(sentence, article));
}

function onlyRepeats(words: WordSet, headline: WordSet): boolean {
  return words.size <= headline.size + 3 && containment(words, headline) > 0.8;
}

/** True when the two sentences tell the same thing in nearly the same words. */
export function saysTheSame(a: WordSet, b: WordSet): boolean {
  return (
    likeness(a, b) > SAME_LIKENESS || (Math.min(a.size, b.size) >= 5 && containment(a, b) > SAME_CONTAINMENT)
  );
}
