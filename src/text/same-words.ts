// Whether two texts say the same words: what a change of marks, capitals or white space leaves alone.

const words = /[\p{L}\p{M}\p{N}]+/gu;
/** Marks beyond ASCII that English texts hold: no words, and all that keeps most of them from being plain. */
const commonMarks = /[\u00a0\u2010-\u2027\u202f]/g;
const notPlain = /[^\t\n\r -~]/;
const plainWords = /[a-z0-9]+/g;

/** The words of a text in lower case, a space between them: equal for texts that differ in marks and spaces only. */
export function wordsIn(text: string): string {
  const plain = text.replace(commonMarks, ' ');
  // Ten times as fast as looking letters up in Unicode's tables, with the same answer.
  if (!notPlain.test(plain)) return (plain.toLowerCase().match(plainWords) ?? []).join(' ');
  return (text.normalize('NFKC').toLowerCase().match(words) ?? []).join(' ');
}

export function haveSameWords(a: string, b: string): boolean {
  return a === b || wordsIn(a) === wordsIn(b);
}
