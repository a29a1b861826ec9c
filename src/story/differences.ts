// Numbers that publishers give differently for the same thing: "12 injured" here, "fourteen people were hurt" there.
// Conservative: better to miss a difference than to invent one.
import type { Article, ArticleId, KeySentence } from '../model/article.ts';
import type { Difference } from '../model/story.ts';
import { personDifferences } from './person-differences.ts';
import { sumDifferences } from './sum-differences.ts';
import { tollClaimsOfSentence } from './toll-claims.ts';
import { tollDifferences } from './toll-differences.ts';
import { likeness, sharedWords, type WordSet, wordSetOf } from './word-set.ts';

const MAX_DIFFERENCES = 4;
/** What was said so long before the newest claim has been overtaken. */
const MAX_AGE_MS = 12 * 3_600_000;
/** Values further apart count different things. */
const MAX_RATIO = 3;
const MIN_SHARED_WORDS = 4;
/** Of the words around the number itself. */
const MIN_SHARED_NEARBY = 2;
const NEARBY_UNITS = 45;
const MIN_LIKENESS = 0.3;

const approximate =
  /(?:about|around|nearly|almost|more than|over|at least|at most|up to|some|roughly|approximately|under|fewer than|less than|as many as|an estimated|estimated|close to|just|further|another|additional|other|of the|between|from|environ|près de|plus de|moins de|etwa|rund|mehr als|fast|más de|casi|unos|unas|cerca de|mais de|circa|oltre)\s*$/iu;

/** Units of time, measure and money, and words that count nothing in particular. */
const notCounted =
  /^(?:percent|per|cent|points?|years?|months?|weeks?|days?|hours?|minutes?|seconds?|times?|metres?|meters?|kilomet\w+|miles?|feet|foot|tonnes?|tons?|litres?|degrees?|euros?|dollars?|pounds?|crowns?|cents?|million|billion|trillion|thousand|hundred|and|or|of|in|on|at|to|for|from|by|the|a|an|am|pm|per|other|others|more|january|february|march|april|may|june|july|august|september|october|november|december|out|ans|mois|jours?|heures?|jahre?n?|tage?n?|stunden|euro|años?|meses|horas|prozent)$/iu;

const counted =
  /(?<![\p{L}\d.,$£€-])(\d{1,3}(?:[,\u202f\u00a0]\d{3})+|\d+)\s+((?:\p{Ll}[\p{L}-]*\s+){0,2}?)(\p{Ll}[\p{L}-]{3,})/gu;

interface Claim {
  readonly about: string;
  readonly value: number;
  readonly shown: string;
  readonly article: Article;
  readonly paragraph: number;
  readonly words: WordSet;
  /** Words close to the number. */
  readonly nearby: WordSet;
}

type Sentences = ReadonlyMap<ArticleId, { readonly keySentences: readonly KeySentence[] }>;

/** Tolls, who somebody is, and what else is counted: where publishers give it differently. At most four. */
export function findDifferences(members: readonly Article[], sentences: Sentences): readonly Difference[] {
  return [
    ...tollDifferences(members, sentences),
    ...personDifferences(members, sentences),
    ...sumDifferences(members, sentences),
    ...countDifferences(members, sentences),
  ].slice(0, MAX_DIFFERENCES);
}

/** Same noun, sentences alike around the number, newest statement of each publisher, at most 3:1 apart. */
function countDifferences(members: readonly Article[], sentences: Sentences): readonly Difference[] {
  const byNoun = new Map<string, Claim[]>();
  for (const article of members) {
    if (article.duplicateOf !== null || article.kind === 'opinion') continue;
    for (const sentence of sentences.get(article.id)?.keySentences ?? []) {
      for (const claim of claimsOf(sentence, article)) {
        const claims = byNoun.get(claim.about) ?? [];
        claims.push(claim);
        byNoun.set(claim.about, claims);
      }
    }
  }
  return [...byNoun].flatMap(([about, claims]) => compareClaims(about, newestOf(claims)) ?? []);
}

function newestOf(claims: readonly Claim[]): readonly Claim[] {
  const newest = Math.max(...claims.map((claim) => claim.article.publishedAt));
  return claims.filter(({ article }) => newest - article.publishedAt <= MAX_AGE_MS);
}

function claimsOf(sentence: KeySentence, article: Article): Claim[] {
  const { text, paragraph } = sentence;
  const tolls = tollClaimsOfSentence(sentence);
  const claims: Claim[] = [];
  for (const match of text.matchAll(counted)) {
    const noun = match[3]!.toLowerCase();
    const { index } = match;
    if (tolls.some((toll) => toll.index === index)) continue;
    if (notCounted.test(noun) || approximate.test(text.slice(0, index))) continue;
    if (match[2]!.split(/\s+/).some((word) => word !== '' && notCounted.test(word))) continue;
    const value = Number(match[1]!.replace(/\D/gu, ''));
    if (value >= 1900 && value <= 2100 && match[1]!.length === 4) continue;
    const { language } = article;
    const rest = `${text.slice(0, index)} ${text.slice(index + match[0].length)}`;
    claims.push({
      ...{ about: noun, value, shown: match[1]!, article, paragraph },
      words: wordSetOf(rest, language),
      nearby: wordsAround(text, index, match[0].length, language),
    });
  }
  return claims;
}

function wordsAround(text: string, at: number, length: number, language: string | null): WordSet {
  const before = text.slice(Math.max(0, at - NEARBY_UNITS), at);
  return wordSetOf(`${before} ${text.slice(at + length, at + length + NEARBY_UNITS)}`, language);
}

/** The same noun is not enough: "26 seats" and "18 seats" may be two parties'. */
function areOfOneThing(a: Claim, b: Claim): boolean {
  return (
    sharedWords(a.words, b.words) >= MIN_SHARED_WORDS &&
    likeness(a.words, b.words) >= MIN_LIKENESS &&
    sharedWords(a.nearby, b.nearby) >= MIN_SHARED_NEARBY
  );
}

function compareClaims(about: string, claims: readonly Claim[]): Difference | null {
  const byPublisher = new Map<number, Claim[]>();
  for (const claim of claims) {
    const own = byPublisher.get(claim.article.publisherId) ?? [];
    own.push(claim);
    byPublisher.set(claim.article.publisherId, own);
  }
  const stated: Claim[] = [];
  for (const own of byPublisher.values()) {
    const latest = Math.max(...own.map((claim) => claim.article.publishedAt));
    const now = own.filter((claim) => claim.article.publishedAt === latest);
    // A publisher that gives two numbers itself is telling two things apart.
    if (new Set(now.map((claim) => claim.value)).size === 1) stated.push(now[0]!);
  }
  const anchored = stated.filter((claim) =>
    stated.some((other) => other !== claim && areOfOneThing(claim, other)),
  );
  const values = new Map<number, Claim[]>();
  for (const claim of anchored) values.set(claim.value, [...(values.get(claim.value) ?? []), claim]);
  if (values.size < 2 || Math.max(...values.keys()) > MAX_RATIO * Math.min(...values.keys())) return null;
  return {
    about,
    values: [...values.values()].map((group) => ({
      value: group[0]!.shown,
      publisherIds: group.map((claim) => claim.article.publisherId),
      articleId: group[0]!.article.id,
      paragraph: group[0]!.paragraph,
    })),
  };
}
