// Publishers that give one sum of money differently in headline or opening: "a $48.7 billion deal", "for $40 billion".
import type { Article, ArticleId, KeySentence } from '../model/article.ts';
import type { Difference } from '../model/story.ts';
import { sharedWords, type WordSet, wordSetOf } from './word-set.ts';

/** Nearer than this one is the other, rounded. */
const MIN_RATIO = 1.08;
const MAX_RATIO = 2;
const MIN_SHARED_WORDS = 4;
const MAX_AGE_MS = 18 * 3_600_000;

type Sentences = ReadonlyMap<ArticleId, { readonly keySentences: readonly KeySentence[] }>;

interface Sum {
  readonly currency: string;
  readonly value: number;
  readonly shown: string;
  readonly paragraph: number;
  readonly article: Article;
  readonly words: WordSet;
}

const money =
  /(?<![\p{L}\d.,])(?<currency>(?:US|A|C|NZ|HK)?\$|£|€|¥|₹)\s?(?<n>\d+(?:,\d{3})*(?:\.\d+)?)\s?(?<unit>bn|billion|m|mn|million|tn|trillion|k|thousand)?(?![\p{L}\d])/giu;
const units: Readonly<Record<string, number>> = {
  ...{ k: 1e3, thousand: 1e3, m: 1e6, mn: 1e6, million: 1e6 },
  ...{ bn: 1e9, billion: 1e9, tn: 1e12, trillion: 1e12 },
};
/** Of which it may be any number above or below, or one of several sums. */
const bounded =
  /(?:more than|over|above|at least|at most|up to|under|below|less than|fewer than|as much as|another|additional|further|extra|from|between|by|per|than|beyond)[\s-]$/iu;
/** A rate, a range or a part. */
const ofSomething =
  /^\s?(?:[-–]\s?\$?\d|to\s[$£€]|per\b|a\s(?:share|year|month|week|day|barrel|head|person)\b|more\b|each\b|every\b|apiece\b|monthly\b|annually\b|yearly\b|\([^)]*\)\s?(?:a|per)\b|an?\shour\b)/iu;

export function sumDifferences(members: readonly Article[], sentences: Sentences): readonly Difference[] {
  const newest = Math.max(...members.map(({ publishedAt }) => publishedAt));
  const sums = new Map<number, Sum>();
  for (const article of members) {
    if (article.duplicateOf !== null || article.kind !== 'news') continue;
    if (newest - article.publishedAt > MAX_AGE_MS) continue;
    const sum = mainSum(article, sentences.get(article.id)?.keySentences ?? []);
    const before = sums.get(article.publisherId);
    if (sum !== null && (before === undefined || before.article.publishedAt <= article.publishedAt))
      sums.set(article.publisherId, sum);
  }
  const all = [...sums.values()];
  const alike = all.filter((one) => all.some((other) => other !== one && areOfOneThing(one, other)));
  const groups = groupsOf(alike);
  if (groups.length < 2 || groups.length > 3) return [];
  return [
    {
      about: 'sum',
      values: groups.map((group) => ({
        value: group[0]!.shown,
        publisherIds: group.map(({ article }) => article.publisherId),
        articleId: group[0]!.article.id,
        paragraph: group[0]!.paragraph,
      })),
    },
  ];
}

/** What rounds to the same stands together. */
function groupsOf(sums: readonly Sum[]): readonly (readonly Sum[])[] {
  const groups: Sum[][] = [];
  for (const sum of sums) {
    const own = groups.find(([first]) => ratioOf(first!, sum) < MIN_RATIO);
    if (own === undefined) groups.push([sum]);
    else own.push(sum);
  }
  return groups;
}

const ratioOf = (a: Sum, b: Sum) => Math.max(a.value, b.value) / Math.min(a.value, b.value);

function areOfOneThing(a: Sum, b: Sum): boolean {
  if (a.currency !== b.currency || ratioOf(a, b) > MAX_RATIO) return false;
  return sharedWords(a.words, b.words) >= MIN_SHARED_WORDS;
}

/** The only sum of the headline; where that has none, of the first paragraph. */
function mainSum(article: Article, sentences: readonly KeySentence[]): Sum | null {
  const { title, language } = article;
  const first = sentences.filter(({ paragraph }) => paragraph === 0).map(({ text }) => text);
  const text = money.test(title) ? title : first.join(' ');
  money.lastIndex = 0;
  const found = [...text.matchAll(money)];
  if (found.length !== 1) return null;
  const { index, groups, 0: shown } = found[0]!;
  if (bounded.test(text.slice(0, index)) || ofSomething.test(text.slice(index + shown.length))) return null;
  const value = Number(groups!.n!.replaceAll(',', '')) * (units[groups!.unit?.toLowerCase() ?? ''] ?? 1);
  if (!(value > 0)) return null;
  const at = sentences.find((sentence) => sentence.text.includes(shown));
  const currency = groups!.currency!.toUpperCase().replace('US', '');
  const words = wordSetOf([title, ...first].join(' ').replaceAll(shown, ' '), language);
  return { currency, value, shown, paragraph: at?.paragraph ?? 0, article, words };
}
