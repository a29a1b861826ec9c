// The shape of our word lists: which words speak for which Media Topic, and how strongly.
import type { TopicCode } from '../../model/article.ts';

/**
 * How far one occurrence decides: 3 hardly ever means anything else, 2 mostly means this, 1 leans this way.
 * Plural -s, case and diacritics do not matter; phrases are found before the words in them.
 */
export type WordStrength = 1 | 2 | 3;

/**
 * Words, separated by commas, for one code of the first or second level. In English lists and names, what is written
 * with a capital counts only where the text has one, three capitals at most only where the text has capitals throughout
 * ("SAT", not "sat"), and a capitalised plural only as a plural ("Jets", not "Jet").
 */
export type WordGroup = readonly [code: TopicCode, strength: WordStrength, words: string];

export interface TopicWords {
  /** First-level code. */
  readonly topic: TopicCode;
  /** Names that are written alike in every language. */
  readonly names?: readonly WordGroup[];
  readonly english: readonly WordGroup[];
  /** Shorter lists for other languages, by ISO 639-1 code. */
  readonly others: Readonly<Record<string, readonly WordGroup[]>>;
}
