// Two to five sentences that cover a story, each from an article and linked to its place there. Nothing is written anew.
import { type Article, type ArticleId, type KeySentence, kindsWithoutEvent } from '../model/article.ts';
import type { KeyPoint } from '../model/story.ts';
import { countsOn, standsAlone } from '../text/stands-alone.ts';
import { type Candidate, MIN_POINTS, onlyRepeats, pickPoints } from './pick-points.ts';
import { saysTheSame, type WordSet, wordSetOf, wordsOfSentence } from './word-set.ts';

const MAX_OWN_POINTS = 3;
const LONG_ARTICLE_WORDS = 250;
const MAX_SENTENCE_UNITS = 320;
const MIN_SENTENCE_UNITS = 40;
const MAX_CANDIDATES = 160;
/** Of an article alone, a sentence worth less than this share of its best one is no key point. */
const MIN_OWN_SCORE = 0.35;
/** Of a sentence whose article nothing can be compared with. */
const CENTRALITY_ALONE = 0.5;
/** What was said so long before the newest report tells half of what is beyond doubt still so. */
const AGE_HALF_LIFE_MS = 24 * 3_600_000;

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
    const points = pickPoints(gather(originals, sentences), headline, lead.language);
    return points.length >= MIN_POINTS ? points.map(keyPointOf) : [];
  }
  if (lead.wordCount < LONG_ARTICLE_WORDS) return [];
  return pickOwn(lead, sentences.get(lead.id)?.keySentences ?? [], headline);
}

/** What one article alone says best, in its own order of worth. */
function pickOwn(article: Article, sentences: readonly KeySentence[], headline: string): readonly KeyPoint[] {
  if (isNoNews(article)) return [];
  const headlineWords = wordSetOf(headline, article.language);
  const chosen: { sentence: KeySentence; words: WordSet; score: number }[] = [];
  for (const sentence of sentences.filter(isFit).toSorted((a, b) => b.score - a.score)) {
    const score = 0.5 * sentence.score + 0.5 * CENTRALITY_ALONE;
    const isWeak = chosen.length >= MIN_POINTS && score < MIN_OWN_SCORE * chosen[0]!.score;
    if (chosen.length === MAX_OWN_POINTS || isWeak) break;
    const words = wordsOfSentence(sentence, article.language);
    if (onlyRepeats(words, headlineWords) || chosen.some((other) => saysTheSame(words, other.words)))
      continue;
    chosen.push({ sentence, words, score });
  }
  return chosen.map(({ sentence }) => keyPointOf({ sentence, article }));
}

function isNoNews({ kind }: Article): boolean {
  return kind === 'opinion' || kindsWithoutEvent.has(kind);
}

const fitness = new WeakMap<KeySentence, boolean>();

/** Worked out once for as long as the sentence is in memory. */
function isFit(sentence: KeySentence): boolean {
  const known = fitness.get(sentence);
  if (known !== undefined) return known;
  const { text } = sentence;
  const isOfLength = text.length >= MIN_SENTENCE_UNITS && text.length <= MAX_SENTENCE_UNITS;
  const fits = isOfLength && standsAlone(text) && !countsOn(text);
  fitness.set(sentence, fits);
  return fits;
}

function keyPointOf({ sentence, article }: Pick<Candidate, 'sentence' | 'article'>): KeyPoint {
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
  const newest = Math.max(...articles.map(({ publishedAt }) => publishedAt));
  return found.map((candidate) => {
    const { sentence, article, words } = candidate;
    const age = 2 ** (-(newest - article.publishedAt) / AGE_HALF_LIFE_MS);
    const score = 0.5 * sentence.score + 0.5 * centrality(words, usage, articleCount);
    return { ...candidate, score: score * (0.5 + 0.5 * age) };
  });
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
