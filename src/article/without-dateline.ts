// Agency copy opens with where and by whom it was filed: "PORT MERROW (Northern Wire) - ". That is no part of the news.

const place = String.raw`\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}`;
const further = String.raw`(?:, [\p{L}\d.'’ -]{2,30}){0,2}`;
/** "Nov 3 (Northern Wire) - ", and the agency alone. */
const day = String.raw`(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}\.?)`;
/** A place, or several, with the agency in brackets, then a dash: in capitals or not. */
const withAgency = new RegExp(
  String.raw`^(?:${place}(?:/${place}){0,2}${further}|${day})? ?\(\p{Lu}[^()]{1,40}\) ?(?:[-–—]{1,3}|:) ?`,
  'u',
);
/** A place in capitals and a long dash; a hyphen alone would also cut headlines. */
const inCapitals =
  /^\p{Lu}[\p{Lu}.'’-]{2,}(?: [\p{Lu}.'’-]{2,}){0,3}(?:, [\p{L}\d.'’ -]{2,30}){0,2} ?(?:--|–|—) ?/u;

const shortestRest = 20;
/** Longer than any place with its additions and its agency. */
const longestDateline = 220;

/** The text without its dateline; as it was where it has none, or where little would be left. */
export function withoutDateline(text: string): string {
  if (!mayHaveDateline(text)) return text;
  const match = withAgency.exec(text) ?? inCapitals.exec(text);
  if (!match) return text;
  const rest = text.slice(match[0].length);
  return rest.length >= shortestRest && /^["“‘'«]?[\p{Lu}\d]/u.test(rest) ? rest : text;
}

/** Every block is asked: most have no bracket near their beginning, and a small letter in the second place. */
function mayHaveDateline(text: string): boolean {
  const second = text.charCodeAt(1);
  const isSmall = second >= 97 && second <= 122;
  return !isSmall || text.lastIndexOf('(', longestDateline) > 0;
}
