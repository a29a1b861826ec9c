// Whole numbers as running text gives them: in figures or, below a hundred, in English words.

const small =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Source of a pattern for one number: "1,300", "214", "twelve", "thirty-eight". */
export const numberPattern = String.raw`\d{1,3}(?:,\d{3})+|\d+|(?:${tens.join('|')})(?:[- ](?:${small.slice(0, 9).join('|')}))?|${small.join('|')}`;

/** What such a number is worth. */
export function numberOf(shown: string): number {
  if (/\d/.test(shown)) return Number(shown.replace(/\D/gu, ''));
  const [first, second] = shown.toLowerCase().split(/[- ]/);
  const ten = tens.indexOf(first!);
  if (ten < 0) return small.indexOf(first!) + 1;
  return 10 * (ten + 2) + (second === undefined ? 0 : small.indexOf(second) + 1);
}
