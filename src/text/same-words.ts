// Whether two texts say the same words: what a change of marks, capitals or white space leaves alone.

const words = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text in lower case, a space between them: equal for texts that differ in marks and spaces only. */
export function wordsIn(text: string): string {
  return (text.normalize('NFKC').toLowerCase().match(words) ?? []).join(' ');
}

export function haveSameWords(a: string, b: string): boolean {
  return a === b || wordsIn(a) === wordsIn(b);
}
