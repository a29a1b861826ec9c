// Chooses the article that leads a story and the headline shown for it.
import type { Article, ArticleId, ArticleKind } from '../model/article.ts';
import type { Publisher } from '../model/publisher.ts';
import { likeness, type WordSet, wordSetOf } from './word-set.ts';

/** Plain news leads; a comment or a live page only where there is nothing else. */
const kindPenalty: Readonly<Record<ArticleKind, number>> = {
  news: 0,
  brief: 0.08,
  analysis: 0.25,
  feature: 0.2,
  interview: 0.2,
  live: 0.35,
  opinion: 0.6,
  correction: 0.6,
  briefing: 0.9,
};

const bait =
  /(?:you won'?t believe|here'?s (?:why|how|what)|this is (?:why|how|what)|the reason why|what happened next|everything (?:we know|you need)|need to know|\bshocking\b|\bjaw-dropping\b|\bmust[- ]see\b|goes viral|will blow your mind|\bslams?\b|\bdestroys?\b|\d+ (?:things|reasons|ways|times))/iu;

const noWords: WordSet = new Set();
const MAX_COMPARED = 40;
const STABILITY = 0.12;

export interface LeadChoice {
  readonly article: Article;
  readonly headline: string;
}

/**
 * The lead: close to what the other headlines say, plain, full, and kept once chosen unless another is clearly better.
 *
 * @param members at least one article.
 * @param previousLead the lead so far, or null.
 */
export function chooseLead(
  members: readonly Article[],
  publishers: ReadonlyMap<number, Publisher>,
  previousLead: ArticleId | null,
): LeadChoice {
  const originals = members.filter((member) => member.duplicateOf === null);
  const candidates = (originals.length > 0 ? originals : members).slice(0, MAX_COMPARED);
  const titles = candidates.map((article) => cleanTitle(article.title, publishers.get(article.publisherId)));
  const words = titles.map((title, i) =>
    titles.length === 1 ? noWords : wordSetOf(title, candidates[i]!.language),
  );
  let best = 0;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < candidates.length; i++) {
    const article = candidates[i]!;
    const score =
      centrality(words, i) -
      kindPenalty[article.kind] -
      titlePenalty(titles[i]!) +
      (article.wordCount >= 150 ? 0.15 : 0) +
      (article.id === previousLead ? STABILITY : 0);
    const better = score > bestScore + 1e-9;
    const equal = Math.abs(score - bestScore) <= 1e-9 && article.publishedAt < candidates[best]!.publishedAt;
    if (better || equal) {
      best = i;
      bestScore = score;
    }
  }
  const article = candidates[best]!;
  return { article, headline: titles[best] || firstWords(article.summary) };
}

/** Mean likeness to the other headlines, weighted to at most about one half. */
function centrality(words: readonly WordSet[], at: number): number {
  if (words.length === 1) return 0;
  let sum = 0;
  for (let i = 0; i < words.length; i++) if (i !== at) sum += likeness(words[at]!, words[i]!);
  return (1.5 * sum) / (words.length - 1);
}

/** 0 for a plain headline of usual length. */
export function titlePenalty(title: string): number {
  const length = title.split(/\s+/).filter(Boolean).length;
  let penalty = 0;
  if (length < 4) penalty += 0.4;
  else if (length > 16) penalty += 0.03 * (length - 16);
  if (/[?!…]$|\.\.\.$/u.test(title)) penalty += 0.3;
  if (bait.test(title)) penalty += 0.3;
  if (title.length > 12 && title === title.toUpperCase() && /\p{Lu}{4}/u.test(title)) penalty += 0.25;
  if (/^(?:why|how|what|who|when|opinion|analysis|watch|video|live|exclusive|update \d)\b/iu.test(title))
    penalty += 0.2;
  if (/^["“‘'].*["”’']$/u.test(title)) penalty += 0.15;
  return penalty;
}

/** Takes " - Name of the paper" and " | Section" off the end, and a leading label ("UPDATE 2-", "BREAKING:"). */
export function cleanTitle(title: string, publisher: Publisher | undefined): string {
  let clean = title.replace(/\s+/gu, ' ').trim();
  const cut = clean.match(/^(.{12,}?)\s+(?:[|–—]|-)\s+([^|–—]{2,40})$/u);
  if (cut !== null && publisher !== undefined && namesPublisher(cut[2]!, publisher)) clean = cut[1]!;
  return clean
    .replace(/^(?:UPDATE \d+\s*[-–]\s*|(?:BREAKING|JUST IN|EXCLUSIVE|UPDATED?)\s*[:|–-]\s*)/u, '')
    .trim();
}

function namesPublisher(tail: string, publisher: Publisher): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/^the /, '')
      .replace(/[^\p{L}\p{N}]/gu, '');
  const name = plain(publisher.name);
  const end = plain(tail);
  if (end.length < 2) return false;
  return name.startsWith(end) || end.startsWith(name) || (publisher.site ?? '').toLowerCase().includes(end);
}

function firstWords(text: string): string {
  const words = text.split(/\s+/u).filter(Boolean);
  return words.length <= 14 ? words.join(' ') : `${words.slice(0, 14).join(' ')} …`;
}
