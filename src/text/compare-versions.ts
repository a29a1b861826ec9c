// Two versions of a text, sentence by sentence: which stayed, which went, which came, which became which.
// The comparing itself is jsdiff's (Myers 1986, "An O(ND) difference algorithm").
import { diffArrays } from 'diff';
import { wordsIn } from './same-words.ts';
import { splitSentences } from './split-sentences.ts';

/** A sentence of the earlier version, the later one, or both. */
export interface SentencePair {
  /** null: it is new. */
  readonly before: string | null;
  /** null: it was taken out. */
  readonly after: string | null;
  readonly isSame: boolean;
  /** Of the later version, from 0; where a sentence was taken out, the one before it. */
  readonly paragraph: number;
}

/** 'rewritten': so much is different that a list of it would explain nothing. */
export type Comparison =
  | { readonly kind: 'compared'; readonly sentences: readonly SentencePair[] }
  | { readonly kind: 'rewritten' };

interface Sentence {
  readonly text: string;
  readonly words: string;
  readonly paragraph: number;
}

/** Sentences read of each version. */
const mostSentences = 1_500;
/** Sentences that went or came: looking for more takes time by its square, here some 10 milliseconds. */
const mostChanged = 240;
/** Sentences that share this much of their words are one that was changed. */
const leastAlike = 0.4;
/** Changed sentences in one place that are held against each other, each with each. */
const mostPaired = 24;

/** @param before, after plain text, a paragraph an item */
export function compareVersions(before: readonly string[], after: readonly string[]): Comparison {
  const old = sentencesOf(before);
  const now = sentencesOf(after);
  const parts = diffArrays(
    old.map(({ words }) => words),
    now.map(({ words }) => words),
    { maxEditLength: mostChanged },
  );
  if (parts === undefined) return { kind: 'rewritten' };
  const sentences: SentencePair[] = [];
  let oldAt = 0;
  let nowAt = 0;
  let went: Sentence[] = [];
  let came: Sentence[] = [];
  for (const { added, removed, count } of parts) {
    const of = { old: old.slice(oldAt, oldAt + count), now: now.slice(nowAt, nowAt + count) };
    if (!added) oldAt += count;
    if (!removed) nowAt += count;
    if (removed) went.push(...of.old);
    else if (added) came.push(...of.now);
    else {
      sentences.push(...pairChanged(went, came, sentences.at(-1)?.paragraph ?? 0));
      [went, came] = [[], []];
      for (const { text, paragraph } of of.now)
        sentences.push({ before: text, after: text, isSame: true, paragraph });
    }
  }
  sentences.push(...pairChanged(went, came, sentences.at(-1)?.paragraph ?? 0));
  return { kind: 'compared', sentences };
}

function sentencesOf(paragraphs: readonly string[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const [paragraph, text] of paragraphs.entries()) {
    if (sentences.length >= mostSentences) break;
    for (const sentence of splitSentences(text)) {
      const words = wordsIn(sentence);
      if (words !== '') sentences.push({ text: sentence, words, paragraph });
    }
  }
  return sentences.slice(0, mostSentences);
}

/** Sentences that went and came in one place, in order; those that are alike become one that was changed. */
function pairChanged(
  went: readonly Sentence[],
  came: readonly Sentence[],
  paragraphBefore: number,
): SentencePair[] {
  const pairs: SentencePair[] = [];
  let paragraph = paragraphBefore;
  let oldAt = 0;
  const takeOut = (to: number) => {
    for (; oldAt < to; oldAt++)
      pairs.push({ before: went[oldAt]!.text, after: null, isSame: false, paragraph });
  };
  const partners = partnersOf(went, came);
  for (const [index, sentence] of came.entries()) {
    const partner = partners.get(index);
    // What went stands before what came in its place.
    takeOut(partner ?? nextPartner(partners, index, came.length) ?? went.length);
    paragraph = sentence.paragraph;
    const before = partner === undefined ? null : went[oldAt++]!.text;
    pairs.push({ before, after: sentence.text, isSame: false, paragraph });
  }
  takeOut(went.length);
  return pairs;
}

function nextPartner(partners: ReadonlyMap<number, number>, index: number, end: number): number | undefined {
  for (let i = index + 1; i < end; i++) if (partners.has(i)) return partners.get(i);
  return undefined;
}

/** For sentences that came, which one that went each was: in the order of both, as alike in sum as can be. */
function partnersOf(went: readonly Sentence[], came: readonly Sentence[]): ReadonlyMap<number, number> {
  const partners = new Map<number, number>();
  if (went.length === 0 || went.length > mostPaired || came.length > mostPaired) return partners;
  const oldWords = went.map(({ words }) => new Set(words.split(' ')));
  const newWords = came.map(({ words }) => new Set(words.split(' ')));
  // best[i][j]: of what stands from i and j on.
  const best = Array.from({ length: went.length + 1 }, () => new Float64Array(came.length + 1));
  const alike = went.map(() => new Float64Array(came.length));
  for (let i = went.length - 1; i >= 0; i--) {
    for (let j = came.length - 1; j >= 0; j--) {
      const likeness = likenessOf(oldWords[i]!, newWords[j]!);
      alike[i]![j] = likeness >= leastAlike ? likeness : 0;
      const paired = alike[i]![j]! > 0 ? alike[i]![j]! + best[i + 1]![j + 1]! : 0;
      best[i]![j] = Math.max(best[i + 1]![j]!, best[i]![j + 1]!, paired);
    }
  }
  for (let i = 0, j = 0; i < went.length && j < came.length; ) {
    const isPair = alike[i]![j]! > 0 && best[i]![j] === alike[i]![j]! + best[i + 1]![j + 1]!;
    if (isPair) partners.set(j++, i++);
    else if (best[i]![j] === best[i + 1]![j]) i++;
    else j++;
  }
  return partners;
}

/** Share of the words of both that the two have in common, 0..1 (Dice 1945). */
function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return (2 * shared) / (a.size + b.size);
}
