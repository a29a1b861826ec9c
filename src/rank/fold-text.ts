// Text as words are looked for in it: what is written differently and read as the same is the same.

/** What no folding but that of case, apostrophes and hyphens changes: most English text. */
const notPlain = /[^ -~\n\u2010\u2012-\u2016\u2018-\u2023\u2027]/;
/**
 * Read as if it were not there: soft hyphens, zero-width characters, marks of direction, variation selectors, and the
 * stroke that makes an Arabic word longer.
 */
const unseen = /[\p{Default_Ignorable_Code_Point}\u0640]+/gu;
/**
 * Accents, Arabic and Hebrew vowel points. In other scripts a mark is a vowel, a tone or a voiced consonant: without it
 * Hindi "काम" (work) is "कम" (less), Japanese "バス" (bus) is "ハス" (lotus).
 */
const accents =
  /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}])\p{M}+/gu;
/** Letters of their own: Russian "война" is the war, "воина" the warrior's. */
const cyrillicLetters = new Set(['и\u0306', 'И\u0306', 'у\u0306', 'У\u0306', 'і\u0308', 'І\u0308']);
/** What the compatibility forms of Unicode make of these is not what they are in a word. */
const misread = /[´™℠]/g;
const apostrophes = /[\u2018\u2019\u201b\u02b9\u02bb-\u02bd\u02c8\u2032]/g;
const hyphens = /[\u2010\u2011]/g;
/** Lower-case letters of which upper-case text knows nothing. */
const lowerCaseOnly = /[ßıς]/g;
const asUpperCase: Readonly<Record<string, string>> = { ß: 'ss', ı: 'i', ς: 'σ' };

/**
 * Folds case, accents, apostrophes and hyphens, full-width and other compatibility forms (Unicode Standard Annex 15:
 * NFKC), and leaves out what is not seen. Folded text stays as it is when folded again.
 */
export function foldText(text: string): string {
  if (!notPlain.test(text)) return sameSigns(text.toLowerCase());
  const parts = text
    .replace(misread, (sign) => (sign === '´' ? "'" : ' '))
    .normalize('NFKD')
    .replace(unseen, '')
    .replace(accents, (marks, at: number, all: string) =>
      cyrillicLetters.has(`${all[at - 1]}${marks[0]}`) ? marks[0]! : '',
    )
    .toLowerCase()
    .replace(lowerCaseOnly, (letter) => asUpperCase[letter]!);
  return sameSigns(parts.normalize('NFC'));
}

function sameSigns(text: string): string {
  return text.replace(apostrophes, "'").replace(hyphens, '-');
}
