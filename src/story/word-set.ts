// Content words of a short text as a set, and how alike two such sets are: for headlines and sentences.
import { functionWordsOf } from './common-words.ts';
import { primaryLanguage } from './features.ts';
import { readWords } from './words.ts';

export type WordSet = ReadonlySet<number>;

const MAX_UNITS = 1_000;
/** Sentences this alike say the same. */
const SAME_LIKENESS = 0.45;
const SAME_CONTAINMENT = 0.62;

/** Hashed stems without function words. `language` is BCP 47 or null. */
export function wordSetOf(text: string, language: string | null): WordSet {
  const primary = primaryLanguage(language);
  const stop = functionWordsOf(primary);
  const words = new Set<number>();
  const { count, hashes } = readWords(text, MAX_UNITS, primary);
  for (let i = 0; i < count; i++) {
    const word = hashes[i]!;
    if (!stop.has(word)) words.add(word);
  }
  return words;
}

const ofSentences = new WeakMap<object, WordSet>();

/** The words of a stored sentence, worked out once for as long as the sentence is in memory. */
export function wordsOfSentence(sentence: { readonly text: string }, language: string | null): WordSet {
  const known = ofSentences.get(sentence);
  if (known !== undefined) return known;
  const words = wordSetOf(sentence.text, language);
  ofSentences.set(sentence, words);
  return words;
}

export function sharedWords(a: WordSet, b: WordSet): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared;
}

/** Share of the smaller set that the other has too, 0..1; 0 when either is empty. */
export function containment(a: WordSet, b: WordSet): number {
  const size = Math.min(a.size, b.size);
  return size === 0 ? 0 : sharedWords(a, b) / size;
}

/** Jaccard similarity, 0..1. */
export function likeness(a: WordSet, b: WordSet): number {
  const shared = sharedWords(a, b);
  const union = a.size + b.size - shared;
  return union === 0 ? 0 : shared / union;
}

/** True when the two sentences tell the same thing in nearly the same words. */
export function saysTheSame(a: WordSet, b: WordSet): boolean {
  return (
    likeness(a, b) > SAME_LIKENESS || (Math.min(a.size, b.size) >= 5 && containment(a, b) > SAME_CONTAINMENT)
  );
}
