// Does a headline hold a word or phrase? Whole words, case and accents folded; used by mutes and followed words.

/** Folds case and accents. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

const longestWord = 200;

/** A test for the word or phrase. An empty word matches nothing; scripts without spaces match anywhere. */
export function wordMatcher(word: string): (text: string) => boolean {
  const wanted = foldText(word.slice(0, longestWord)).trim().replace(/\s+/g, ' ');
  if (!wanted) return () => false;
  const escaped = wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
  const spaced = !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(wanted);
  const pattern = new RegExp(spaced ? `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])` : escaped, 'u');
  return (text) => pattern.test(foldText(text));
}
