// A date may stand in a sentence that tells of something else: of whom a clause is, since when something is the first, or
// what something is compared with. Shown under that date the sentence would say what did not happen then.

const signs: readonly RegExp[] = [
  // ", who fled in August 2024", ", in which he spoke of the strike in June": what the clause tells was then.
  /(?:,|\s[–—-])\s(?:(?:\p{Ll}+\s)?(?:of|for|in|from|to|with|by|at)\s)?(?:who|whom|whose|which|where)\b[^,;–—]*$/u,
  // "Anton Brask, the smuggler who died in 1993"
  /(?:,|\s[–—-])\s(?:the|an?)\s[^,;–—]{2,40}\s(?:who|which|that)\b[^,;–—]*$/u,
  // "granted clemency to an officer who was convicted in 2023"
  /\b(?:an?|the|\p{Lu}[\p{L}’'-]+)\s[^,;.]{2,60}\swho\b[^,;.]*$/u,
  // "pardoned those who took part in the Jan. 6 siege": the day stands for what happened on it.
  /\b(?:in|of|from|to|over|about|after|for|by|with|against|during|at)\sthe\s$/u,
  // "the city has not had a governor since 2021"
  /(?:\b(?:not|never|no|nobody|none)|n['’]t)\b[^,.;]*\bsince\s$/iu,
  // "the first since 2011", "its seventh map since 2016", "every year since 1970"
  /\b(?:first|second|third|\p{L}+th|only|most|least|biggest|largest|greatest|smallest|worst|best|deadliest|bloodiest|highest|lowest|longest|shortest|strongest|weakest|steepest|sharpest|heaviest|hottest|coldest|driest|wettest|warmest|busiest|record|every|each)\b[^.;]*\bsince\b[^.;,]*$/iu,
  // "has governed since independence in 1961": a state, and no news of then; "since fleeing in 1961" tells of both.
  /\bsince\s(?!\p{L}+ing\b)\p{L}[^,.;]*\b(?:in|on)\s$/u,
  /\bsince\sthe\s$/iu,
  // "compared with 30 in 2019", "than in 2020", "except in 2020"
  /\b(?:compar(?:ed|able) (?:to|with)|(?:up|down|rise|increase|drop|decline) from|than (?:in|at|the|it|they)|similar to|reminiscent of|echo(?:es|ing)|named (?:after|for)|except|unlike)\b[^,.;]{0,60}$/u,
  // "between the invasion in 2022 and the end of 2024", "233 orders as of October 7", "the quarter ending on ..."
  /\bbetween\s[^,.;]*$/u,
  /\b(?:as of|ending|ended)\s(?:on\s|in\s)?$/iu,
  // "the 250th anniversary of the declaration in July": of another year, or of every one.
  /\banniversar(?:y|ies)\b[^,.;]*$/u,
  // "($185m in August alone)"
  /\([^)]*$/u,
];

/** @param lead the sentence up to its date, with the word that leads to it */
export function isToldInPassing(lead: string): boolean {
  return signs.some((sign) => sign.test(lead));
}
