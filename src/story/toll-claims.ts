// How many were killed, injured, missing or arrested, as a sentence gives it: in figures or words, before or after the
// verb ("at least eight people were killed", "a blast killed ten"). English; other languages go without.
import { numberOf, numberPattern } from '../text/number-words.ts';

const number = `(?<n>${numberPattern})`;
/** Up to three words between the number and what befell them: "people", "other civilians", "crew members". */
const who = String.raw`(?:\s(?!(?:of|in|on|at|from|to|the|who|that|by|and|a|an|or|for|with|after|was|were|years?|months?|weeks?|days?|hours?|minutes?|percent|per|million|billion|times|miles|metres|meters|kilometres|kilometers|points|seats|votes)\b)[\p{L}’'-]+){0,3}?`;
const were = String.raw`(?:\s(?:are|were|was|is|have been|has been|had been|remain|still|also|now|reported|confirmed|feared|presumed|believed)){0,3}`;

/** What befell them, with the words that say so. */
const fates: readonly { readonly about: string; readonly done: string; readonly doing: string }[] = [
  {
    about: 'killed',
    done: 'killed|dead|died|have died',
    doing: 'kill(?:s|ed|ing)?|(?:shot|shoots|shooting|gunned) (?:dead|down)',
  },
  {
    about: 'injured',
    done: 'injured|wounded|hurt',
    doing: 'injur(?:es|ed|ing)|wound(?:s|ed|ing)|hurt(?:ing)?',
  },
  { about: 'missing', done: 'missing|unaccounted for', doing: '(?!)' },
  { about: 'arrested', done: 'arrested|detained', doing: 'arrest(?:s|ed|ing)|detain(?:s|ed|ing)' },
];

const patterns = fates.flatMap(({ about, done, doing }) => [
  { about, pattern: claimPattern(String.raw`${number}${who}${were}\s(?:${done})\b`) },
  {
    about,
    pattern: claimPattern(
      String.raw`${number}\s(?:people|persons|residents|civilians|passengers|others)\swho${were}\s(?:${done})\b`,
    ),
  },
  { about, pattern: claimPattern(String.raw`\b(?:${doing})\s(?:at least\s)?${number}\b${who}(?=[\s,.;])`) },
  {
    about,
    pattern: claimPattern(
      String.raw`\b(?:left|leaving|leaves)\s(?:at least\s)?${number}${who}\s(?:${done})\b`,
    ),
  },
]);
const deathToll = claimPattern(
  String.raw`\b(?:death toll\b[^.;]{0,30}?|number of (?:people |those |victims )?(?:killed|dead|deaths|fatalities|victims)\b[^.;]{0,80}?)\s(?:to|at|of|is|was|reached|reaches|hits?)\s(?:at least\s)?${number}\b`,
);

const allPatterns = [...patterns, { about: 'killed', pattern: deathToll }];

/** Most sentences have none of these and cost no more than the look. */
const hasFate = /kill|dead|died|toll|injur|wound|hurt|missing|unaccounted|arrest|detain/i;
/** Of each fate: of those that a sentence does not name nothing else is looked for. */
const cues: Readonly<Record<string, RegExp>> = {
  killed: /kill|dead|died|toll|number|gunned|shot|shoot/i,
  injured: /injur|wound|hurt/i,
  missing: /missing|unaccounted/i,
  arrested: /arrest|detain/i,
};
/** Told of another event: the storm before this one, an attack of years ago. */
const ofAnother =
  /\b(?:last (?:week|month|year)|previous|earlier (?:storm|attack|this (?:week|month|year))|(?:days|weeks?|months?|years?) (?:after|ago|earlier)|(?:in|since) (?:19|20)\d\d)\b/i;

/** No claim to exactness: a round number that differs is no disagreement. */
const roughly =
  /\b(?:about|around|nearly|almost|more than|over|up to|some|roughly|approximately|fewer than|less than|under|as many as|an estimated|estimated|close to|further|another|additional|other|of the|between|from|including|among them|of whom)\s(?:at least\s)?$/iu;
/** After the number: a measure or a date, no people. */
const notPeople =
  /^\s?(?:%|percent|per cent|years?|months?|weeks?|days?|hours?|minutes?|times|miles|metres|meters|km|million|billion|trillion|thousand|hundred|[-–]year|-)/iu;

const fateWord = '(?:killed|dead|died|injured|wounded|hurt|missing|arrested|detained)';
/** "Five new suspects", "eight more arrests": not all there are; with those who were only hurt it means "besides the dead". */
const notAll = /^\s(?:[\p{L}’'-]+\s)?(?:new|additional|further|extra)(?![\p{L}])/iu;
const notAllButHurt = /^\s(?:[\p{L}’'-]+\s)?(?:more|others?)(?![\p{L}])/iu;
/** "37 children and two adults": part of a sum that the sentence leaves to the reader. */
const goesOn = new RegExp(
  String.raw`^\s(?:(?!${fateWord}|were|was)[\p{L}’'-]+\s){1,3}(?:and|plus)\s(?:at least\s)?(?:${numberPattern})\s(?!(?:others?\s|more\s|people\s)?(?:were\s|was\s|have been\s|are\s|is\s)?(?:${fateWord}|others?|more)\b)`,
  'iu',
);
const cameBefore = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?:${numberPattern})\s(?:(?!${fateWord})[\p{L}’'-]+\s){1,3}(?:and|plus)\s(?:at least\s)?$`,
  'iu',
);

/** False for a number that is some of those to whom it happened. */
function countsAll(text: string, { about, at, end }: { about: string; at: number; end: number }): boolean {
  const after = text.slice(end);
  if (notAll.test(after) || (about !== 'injured' && notAllButHurt.test(after))) return false;
  return !goesOn.test(after) && !cameBefore.test(text.slice(0, at));
}

export interface TollClaim {
  /** 'killed', 'injured', 'missing', 'arrested'. */
  readonly about: string;
  readonly value: number;
  readonly shown: string;
  /** Where the number stands. */
  readonly index: number;
}

function claimPattern(source: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\d.,$£€-])` + source, 'giu');
}

/** Each number of people that a sentence gives with what befell them; rough ones and other events' are left out. */
export function tollClaimsOf(text: string): readonly TollClaim[] {
  if (!hasFate.test(text) || ofAnother.test(text)) return [];
  const claims = new Map<string, TollClaim>();
  for (const { about, pattern } of allPatterns) {
    if (!cues[about]!.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const shown = match.groups!.n!;
      const at = match.index + match[0].indexOf(shown);
      if (roughly.test(text.slice(0, at)) || notPeople.test(text.slice(at + shown.length))) continue;
      if (!countsAll(text, { about, at, end: at + shown.length })) continue;
      const value = numberOf(shown);
      // A year after a comma ("killed in May, 2021 ...") is no toll.
      if (value >= 1900 && value <= 2100 && /^\d{4}$/.test(shown)) continue;
      claims.set(`${about} ${at}`, {
        about,
        value,
        shown: /\d/.test(shown) ? shown : String(value),
        index: at,
      });
    }
  }
  return [...claims.values()];
}

const ofSentences = new WeakMap<object, readonly TollClaim[]>();

/** Those of a stored sentence, worked out once for as long as the sentence is in memory: a story is composed often. */
export function tollClaimsOfSentence(sentence: { readonly text: string }): readonly TollClaim[] {
  const known = ofSentences.get(sentence);
  if (known !== undefined) return known;
  const claims = tollClaimsOf(sentence.text);
  ofSentences.set(sentence, claims);
  return claims;
}
