// Quotation marks and apostrophes as a printer sets them: feeds bring the straight ones of typewriters.

/** After these a mark opens; at the start of a text too. */
const opensAfter = /[\s([{<\u2014\u2013\u2012/\u201c\u2018]/;
const letterOrDigit = /[\p{L}\p{N}]/u;
/** Words whose first letters are left out: the mark before them is an apostrophe. */
const cutShort = /^(?:em|til|tis|twas|cause|bout|round|n)\b/i;

/**
 * Straight marks become typographic ones. Apostrophes within words are the same in every language; quotation marks
 * differ, so those of a text that is not English are left as they came.
 * @param language BCP 47, null for English or unknown, as `foreign` gives it
 * @param before the letter before the text, where it goes on from another one; '' at a start
 */
export function typeset(text: string, language: string | null = null, before = ''): string {
  if (!text.includes("'") && !text.includes('"')) return text;
  const english = language === null;
  let out = '';
  let last = before;
  for (let i = 0; i < text.length; i++) {
    const letter = text.charAt(i);
    const set =
      letter === "'" ? single(text, i, last, english) : letter === '"' && english ? double(last) : letter;
    out += set;
    last = set;
  }
  return out;
}

function double(last: string): string {
  return last === '' || opensAfter.test(last) ? '\u201c' : '\u201d';
}

function single(text: string, at: number, last: string, english: boolean): string {
  const next = text.charAt(at + 1);
  if (letterOrDigit.test(last)) return english || letterOrDigit.test(next) ? '\u2019' : "'";
  if (!english) return "'";
  const opens = (last === '' || opensAfter.test(last)) && /\S/.test(next);
  if (!opens || /\d/.test(next) || cutShort.test(text.slice(at + 1, at + 8))) return '\u2019';
  return '\u2018';
}
