// Whether a text is the beginning of another, cut off: the same told twice.

const cutEnd = /\s*(?:…|\.\.\.)$/u;
/** A beginning of fewer letters says too little to be the same. */
const fewestLetters = 30;

/** True for the same text, and for "The council voted on …" beside the whole of that sentence. */
export function isCutOf(text: string, whole: string): boolean {
  if (text === whole) return true;
  const beginning = text.replace(cutEnd, '');
  return beginning !== text && beginning.length >= fewestLetters && whole.startsWith(beginning);
}
