// Where those are whom a toll counts: a country's dead and one city's are two tolls, however near the numbers.
import type { MainToll } from './main-tolls.ts';
import { type WordSet, wordSetOf } from './word-set.ts';

const days =
  '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December';
/** "in Maharashtra", "on Ternopil", "western city of Ternopil" */
const placeAt = new RegExp(
  String.raw`(?<![\p{L}])(?:[Ii]n|[Oo]n|[Aa]t|[Nn]ear|[Hh]its?|(?:city|town|village|state|province|district|region) of) (?:the )?(?:\p{Ll}+(?:-\p{Ll}+)? ){0,2}(?!(?:${days})\b)(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)`,
  'gu',
);
const everywhere = /\b(?:across|throughout|nationwide|countrywide|all over)\b/iu;

/** Words of the places that the text says something happened in. */
export function placesIn(text: string, language: string | null): WordSet {
  return wordSetOf([...text.matchAll(placeAt)].map((match) => match[1]!).join(' '), language);
}

/** Does the text count those of a whole country or region? */
export function countsEverywhere(text: string): boolean {
  return everywhere.test(text);
}

/**
 * Are those of one toll elsewhere: each names places, of which the other knows none; or the one counts a whole country,
 * and the other names a place that the first does not?
 */
export function areElsewhere(a: MainToll, b: MainToll): boolean {
  const [ofA, ofB] = [unknownTo(b, a.places), unknownTo(a, b.places)];
  if (ofA > 0 && ofB > 0 && ofA === a.places.size && ofB === b.places.size) return true;
  return a.isEverywhere !== b.isEverywhere && (a.isEverywhere ? ofB : ofA) > 0;
}

function unknownTo({ words }: MainToll, places: WordSet): number {
  return [...places].filter((word) => !words.has(word)).length;
}
