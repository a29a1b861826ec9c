// Chooses the article that leads a story and the headline shown for it: what the newest reports say, plainly.
import type { Article, ArticleId, ArticleKind } from '../model/article.ts';
import type { Publisher } from '../model/publisher.ts';
import { tollClaimsOf } from './toll-claims.ts';
import { likeness, type WordSet, wordSetOf } from './word-set.ts';

/** Plain news leads; a comment or a live page only where there is nothing else. */
const kindPenalty: Readonly<Record<ArticleKind, number>> = {
  news: 0,
  brief: 0.03,
  analysis: 0.25,
  feature: 0.2,
  interview: 0.2,
  live: 0.35,
  opinion: 0.6,
  correction: 0.6,
  briefing: 0.9,
  routine: 0.9,
};

const bait =
  /(?:you won'?t believe|here'?s (?:why|how|what)|this is (?:why|how|what)|the reason why|what happened next|everything (?:we know|you need)|need to know|\bshocking\b|\bjaw-dropping\b|\bmust[- ]see\b|goes viral|will blow your mind|\btakeaways\b|\bexplained\b|here are\b|\bslams?\b|\bdestroys?\b|\d+ (?:things|reasons|ways|times))/iu;

/** Advice beside the news: "Where to look for the comet". */
const guide = /(?:^|: )(?:where|how|when|what|which|who) to\b/iu;

/** The reader spoken to, or a voice that says "we": no plain report. */
const addressed = /\b(?:you|your|we|our|my|I)\b/u;

const MAX_COMPARED = 40;
const STABILITY = 0.1;
/** The same told again does not change the lead. */
const RETOLD_STABILITY = 0.4;
const SAME_TITLE = 0.5;
const FULL_TEXT_WORDS = 150;
const FULL_TEXT = 0.08;
const HOUR_MS = 3_600_000;
/** A report counts half for what a story is about when another came so much later. */
const HALF_LIFE_MS = 6 * HOUR_MS;
/** What a title is worth that every other report bears out, and how much more when it is the newest. */
const SUPPORT = 0.8;
const NEWNESS = 0.6;
const MIN_TITLE_WORDS = 4;
/** "14 injured" over a story that tells of 17. */
const OVERTAKEN = 0.5;
const noTolls: ReadonlyMap<string, number> = new Map();

export interface LeadChoice {
  readonly article: Article;
  readonly headline: string;
}

/**
 * The lead: of the newest development, told in words that the other reports use too, plain, full, and kept once chosen
 * unless another is clearly better.
 *
 * @param members at least one article.
 * @param previousLead the lead so far, or null.
 * @param tolls what has risen in the story, and how far: "killed", 15.
 */
export function chooseLead(
  members: readonly Article[],
  publishers: ReadonlyMap<number, Publisher>,
  previousLead: ArticleId | null,
  tolls: ReadonlyMap<string, number> = noTolls,
): LeadChoice {
  const originals = members.filter((member) => member.duplicateOf === null);
  const candidates = newestOf(originals.length > 0 ? originals : members);
  const titles = candidates.map((article) => cleanTitle(article.title, publishers.get(article.publisherId)));
  const newest = Math.max(...candidates.map((article) => article.publishedAt));
  const newness = candidates.map((article) => 2 ** (-(newest - article.publishedAt) / HALF_LIFE_MS));
  const support = measureSupport(candidates, titles, newness);
  const scores = candidates.map(
    (article, i) =>
      (SUPPORT + NEWNESS * newness[i]!) * support[i]! -
      kindPenalty[article.kind] -
      titlePenalty(titles[i]!) -
      (isOvertaken(titles[i]!, tolls) ? OVERTAKEN : 0) +
      (article.wordCount >= FULL_TEXT_WORDS ? FULL_TEXT : 0),
  );
  const best = indexOfBest(candidates, scores);
  const previous = candidates.findIndex((article) => article.id === previousLead);
  const kept =
    previous >= 0 && scores[best]! - scores[previous]! < patienceWith(titles[previous]!, titles[best]!);
  const chosen = kept ? previous : best;
  return {
    article: candidates[chosen]!,
    headline: titles[chosen] || firstWords(candidates[chosen]!.summary),
  };
}

function isOvertaken(title: string, tolls: ReadonlyMap<string, number>): boolean {
  if (tolls.size === 0) return false;
  return tollClaimsOf(title).some(({ about, value }) => value < (tolls.get(about) ?? 0));
}

/** Of equals the earliest. */
function indexOfBest(candidates: readonly Article[], scores: readonly number[]): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) {
    const lead = scores[i]! - scores[best]!;
    const isEarlier = candidates[i]!.publishedAt < candidates[best]!.publishedAt;
    if (lead > 1e-9 || (lead > -1e-9 && isEarlier)) best = i;
  }
  return best;
}

/** By how much another title must be better: more when it tells nothing else. */
function patienceWith(previous: string, other: string): number {
  const alike = likeness(wordSetOf(previous, null), wordSetOf(other, null));
  return alike >= SAME_TITLE ? RETOLD_STABILITY : STABILITY;
}

/** The newest few of many, in the order given. */
function newestOf(members: readonly Article[]): readonly Article[] {
  if (members.length <= MAX_COMPARED) return members;
  const times = members.map((member) => member.publishedAt).sort((a, b) => b - a);
  const since = times[MAX_COMPARED - 1]!;
  return members.filter((member) => member.publishedAt >= since).slice(-MAX_COMPARED);
}

/** For each title the mean share, 0..1, of the other reports that use its words; newer reports count for more. */
function measureSupport(
  articles: readonly Article[],
  titles: readonly string[],
  weights: readonly number[],
): readonly number[] {
  if (articles.length === 1) return [0];
  const told = articles.map((article, i) =>
    wordSetOf(`${titles[i]} ${article.dek ?? article.summary}`, article.language),
  );
  const usage = new Map<number, number>();
  let total = 0;
  for (const [i, words] of told.entries()) {
    total += weights[i]!;
    for (const word of words) usage.set(word, (usage.get(word) ?? 0) + weights[i]!);
  }
  return titles.map((title, i) => {
    const others = total - weights[i]!;
    return shareOf(wordSetOf(title, articles[i]!.language), usage, weights[i]!) / others;
  });
}

/** Mean weight of the others that use a word of the title; few words prove little. */
function shareOf(title: WordSet, usage: ReadonlyMap<number, number>, own: number): number {
  let sum = 0;
  for (const word of title) sum += Math.max(0, usage.get(word)! - own);
  return sum / Math.max(MIN_TITLE_WORDS, title.size);
}

/** 0 for a plain headline of usual length. */
function titlePenalty(title: string): number {
  const length = title.split(/\s+/).filter(Boolean).length;
  let penalty = 0;
  if (length < 4) penalty += 0.4;
  else if (length > 16) penalty += 0.03 * (length - 16);
  if (/[?!…](?:\s|$)|\.\.\.$/u.test(title)) penalty += 0.3;
  if (addressed.test(title)) penalty += 0.15;
  if (bait.test(title)) penalty += 0.3;
  if (guide.test(title)) penalty += 0.4;
  if (title.length > 12 && title === title.toUpperCase() && /\p{Lu}{4}/u.test(title)) penalty += 0.25;
  if (
    /(?:^|: )(?:why|how|what|who|when|where|opinion|analysis|watch|video|live|exclusive|update \d)\b/iu.test(
      title,
    )
  )
    penalty += 0.3;
  if (/^["“„«]|^[‘'].*[’']$/u.test(title)) penalty += 0.15;
  return penalty;
}

/** Takes " - Name of the paper" and " | Section" off the end, and a leading label ("UPDATE 2-", "BREAKING:"). */
function cleanTitle(title: string, publisher: Publisher | undefined): string {
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
