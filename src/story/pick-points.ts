// Which of many sentences stand for a story: the best one first, then whatever adds most to what has been said.
// Greedy coverage of what words tell, after the concepts of Gillick and Favre 2009.
import type { Article, KeySentence } from '../model/article.ts';
import { backgroundDocuments } from './background-words.ts';
import { bareSurnames } from './bare-surnames.ts';
import { mayCountTheSame, rises } from './main-tolls.ts';
import { tollClaimsOfSentence } from './toll-claims.ts';
import { containment, saysTheSame, sharedWords, type WordSet, wordSetOf } from './word-set.ts';

export interface Candidate {
  readonly sentence: KeySentence;
  readonly article: Article;
  readonly words: WordSet;
  /** 0..1, for itself. */
  readonly score: number;
}

const MAX_POINTS = 5;
export const MIN_POINTS = 2;
/** A sentence worth less than this share of the first is no key point; of few articles none is beside the matter. */
const MIN_WORTH = 0.55;
const ENOUGH_ARTICLES = 6;
/** Each point of a publisher makes its next worth this much. */
const HEARD = 0.7;
/** A sentence of which less is new says the same in other words. */
const MIN_NEW = 0.55;
/** Openings of two reports tell the same news first of all. */
const MIN_NEW_OPENING = 0.65;
/** Of the second, where nothing adds more: one sentence alone says too little of a story that several tell. */
const MIN_NEW_OF_FEW = 0.4;
/** What a point is worth that names somebody by the surname alone, for the first time. */
const STRANGER = 0.6;
/** A toll so much younger takes the place of an older one, unless they are of two things. */
const OVERTAKEN_MS = 3 * 3_600_000;
const MIN_TOLL_SHARED = 3;
/** Articles of which `backgroundDocuments` counts. */
const BACKGROUND = 300;

/** At most five, the first nearest to the headline; a publisher already heard counts for less. */
export function pickPoints(
  candidates: readonly Candidate[],
  headline: string,
  language: string | null,
): readonly Candidate[] {
  const headlineWords = wordSetOf(headline, language);
  const articles = new Set(candidates.map(({ article }) => article.id)).size;
  const least = MIN_WORTH * Math.min(1, articles / ENOUGH_ARTICLES);
  const chosen: Candidate[] = [];
  const told = new Set<number>();
  let said = headline;
  let first = 0;
  let left = withoutOvertaken(candidates).filter(({ words }) => !onlyRepeats(words, headlineWords));
  while (chosen.length < MAX_POINTS && left.length > 0) {
    const [best, worth] = bestOf(left, { chosen, told, said, headlineWords });
    if (chosen.length === 0) first = worth;
    if (chosen.length >= MIN_POINTS && worth < least * first) break;
    chosen.push(best);
    said += ` ${best.sentence.text}`;
    for (const word of best.words) told.add(word);
    if (chosen.length === 1) for (const word of headlineWords) told.add(word);
    const rest = left.filter((one) => one !== best);
    left = rest.filter((one) => adds(one, best, told));
    if (chosen.length < MIN_POINTS && left.length === 0) left = mostNew(rest, best, told);
  }
  return chosen;
}

/** The sentence that tells most that was not told, if that is enough. */
function mostNew(rest: readonly Candidate[], chosen: Candidate, told: ReadonlySet<number>): Candidate[] {
  let most = MIN_NEW_OF_FEW;
  let found: Candidate | null = null;
  for (const one of rest) {
    const isNew = shareNew(one.words, told);
    if (isNew < most || saysTheSame(one.words, chosen.words)) continue;
    most = isNew;
    found = one;
  }
  return found === null ? [] : [found];
}

interface Said {
  readonly chosen: readonly Candidate[];
  readonly told: ReadonlySet<number>;
  readonly said: string;
  readonly headlineWords: WordSet;
}

/** The best to come next and what it is worth, whoever was heard and whatever the headline says. */
function bestOf(
  left: readonly Candidate[],
  { chosen, told, said, headlineWords }: Said,
): readonly [Candidate, number] {
  const heard = new Map<number, number>();
  for (const { article } of chosen) heard.set(article.publisherId, (heard.get(article.publisherId) ?? 0) + 1);
  let best = left[0]!;
  let bestWorth = 0;
  let bestValue = Number.NEGATIVE_INFINITY;
  for (const candidate of left) {
    const { sentence, article, words, score } = candidate;
    const isKnown = bareSurnames(sentence, article).every((surname) => said.includes(surname));
    const worth = score * (0.5 + 0.5 * shareNew(words, told)) * (isKnown ? 1 : STRANGER);
    const opens = chosen.length === 0 ? 1 + containment(words, headlineWords) : 1;
    const value = worth * opens * HEARD ** (heard.get(article.publisherId) ?? 0);
    if (value <= bestValue + 1e-12) continue;
    best = candidate;
    bestWorth = worth;
    bestValue = value;
  }
  return [best, bestWorth];
}

function adds(candidate: Candidate, chosen: Candidate, told: ReadonlySet<number>): boolean {
  if (saysTheSame(candidate.words, chosen.words)) return false;
  return shareNew(candidate.words, told) >= leastNew(candidate.sentence, chosen.sentence);
}

/** Two openings, or two sentences that give the same toll, are asked for more. */
function leastNew(sentence: KeySentence, chosen: KeySentence): number {
  if (sentence.paragraph === 0 && chosen.paragraph === 0) return MIN_NEW_OPENING;
  const isToldAgain = tollClaimsOfSentence(sentence).some(({ about, value }) =>
    tollClaimsOfSentence(chosen).some((toll) => toll.about === about && toll.value === value),
  );
  return isToldAgain ? MIN_NEW_OPENING : MIN_NEW;
}

const tellings = new WeakMap<WordSet, Float64Array>();

/** What each word of a sentence tells, the rarer in news the more, in the order of the set. */
function tellingOf(words: WordSet): Float64Array {
  const before = tellings.get(words);
  if (before !== undefined) return before;
  const telling = new Float64Array(words.size);
  let i = 0;
  for (const word of words) telling[i++] = Math.log(1 + BACKGROUND / backgroundDocuments(word));
  tellings.set(words, telling);
  return telling;
}

/** Share of what the words tell that has not been told: 0..1. */
function shareNew(words: WordSet, told: ReadonlySet<number>): number {
  const telling = tellingOf(words);
  let all = 0;
  let fresh = 0;
  let i = 0;
  for (const word of words) {
    const tells = telling[i++]!;
    all += tells;
    if (!told.has(word)) fresh += tells;
  }
  return all === 0 ? 0 : fresh / all;
}

/** Without sentences whose toll a later article gives otherwise: "128 dead" when 146 are known to be. */
function withoutOvertaken(candidates: readonly Candidate[]): readonly Candidate[] {
  const claims = candidates.flatMap((candidate) =>
    tollClaimsOfSentence(candidate.sentence).map((claim) => ({ candidate, ...claim })),
  );
  const overtaken = new Set<Candidate>();
  for (const { candidate, about, value } of claims) {
    const isOvertaken = claims.some(
      (other) =>
        other.about === about &&
        other.value !== value &&
        other.candidate.article.publishedAt - candidate.article.publishedAt >
          (other.value > value && rises.test(other.candidate.sentence.text) ? 0 : OVERTAKEN_MS) &&
        mayCountTheSame(other.value, value) &&
        sharedWords(other.candidate.words, candidate.words) >= MIN_TOLL_SHARED,
    );
    if (isOvertaken) overtaken.add(candidate);
  }
  return overtaken.size === 0 ? candidates : candidates.filter((candidate) => !overtaken.has(candidate));
}

/** True for a sentence that is the headline and little else. */
export function onlyRepeats(words: WordSet, headline: WordSet): boolean {
  return words.size <= headline.size + 3 && containment(words, headline) > 0.8;
}
