// How many were killed, injured, missing or arrested by what an article is about, as it says first and last: the headline's
// number, else that of its opening. What stands further down may count a part, or another day.
import type { Article, KeySentence } from '../model/article.ts';
import { type TollClaim, tollClaimsOf, tollClaimsOfSentence } from './toll-claims.ts';
import { countsEverywhere, placesIn } from './toll-places.ts';
import { type WordSet, wordSetOf } from './word-set.ts';

/** An opening is the paragraphs up to this one. */
const LAST_OPENING = 2;
const MAX_RATIO = 3;
const MAX_RATIO_OF_FEW = 5;
const FEW = 10;

export interface MainToll {
  readonly about: string;
  readonly value: number;
  readonly shown: string;
  /** Where the number stands; 0 where only the headline has it. */
  readonly paragraph: number;
  /** Of the headline and the sentence. */
  readonly words: WordSet;
  /** "children", "hospital": who of them is counted, and where; '' for all. */
  readonly scope: string;
  /** Days of the week that the sentence names. */
  readonly days: readonly string[];
  /** Words of the places that they are in, as headline and sentence say. */
  readonly places: WordSet;
  /** "across Ukraine": of a whole country. */
  readonly isEverywhere: boolean;
  /** "rose to 15" */
  readonly isRise: boolean;
}

/** Those who are a part of all who were there. */
const parts =
  /^(?:child(?:ren)?|kids?|minors?|bab(?:y|ies)|teen\w*|boys?|girls?|wom[ae]n|m[ae]n|students?|pupils?|teachers?|soldiers?|troops?|officers?|policem[ae]n|police|firefighters?|militants?|fighters?|terrorists?|gunm[ae]n|attackers?|insurgents?|rebels?|civilians?|protest[eo]rs?|demonstrators?|journalists?|workers?|medics?|doctors?|nurses?|patients?|residents?|tourists?|crew|sailors?|passengers?|pedestrians?|hostages?|prisoners?|detainees?|family|relatives?|brothers?|sisters?|members?|leaders?|commanders?|suspects?|criminals?|[\p{L}]+-year-olds?)$/iu;
const scopes =
  /\b(?:hospitals?|care homes?|daily|so far this (?:year|month|week)|this (?:year|month|week)|since|in (?:the past |the last )?(?:24|48) hours|overnight|overall|nationwide|in total|altogether)\b/giu;
const weekday = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/gu;
/** Says that the number rose: what was said before holds no more. */
export const rises =
  /\b(?:ris(?:es?|en|ing)|rose|climb\w*|jump\w*|soar\w*|surg\w*|increas\w*|grow[ns]?|grew|mount(?:s|ed|ing)|revis\w*|updat\w*|up from|pass(?:es|ed)|surpass\w*|tops|topped)\b/iu;

interface Stated {
  readonly claim: TollClaim;
  readonly text: string;
  /** null: the headline. */
  readonly paragraph: number | null;
}

const ofSentences = new WeakMap<
  readonly KeySentence[],
  { readonly title: string; readonly tolls: readonly MainToll[] }
>();

/**
 * At most one of each kind; none where the article gives two numbers that could both be meant. Worked out once for as long
 * as its sentences are in memory.
 */
export function mainTollsOf(
  article: Pick<Article, 'title' | 'language'>,
  sentences: readonly KeySentence[],
): readonly MainToll[] {
  const known = ofSentences.get(sentences);
  if (known?.title === article.title) return known.tolls;
  const stated: Stated[] = [
    ...tollClaimsOf(article.title).map((claim) => ({ claim, text: article.title, paragraph: null })),
    ...sentences.flatMap((sentence) =>
      tollClaimsOfSentence(sentence).map((claim) => ({
        claim,
        text: sentence.text,
        paragraph: sentence.paragraph,
      })),
    ),
  ];
  const tolls = [...Map.groupBy(stated, ({ claim }) => claim.about).values()].flatMap((all) => {
    const one = mainOf(all);
    return one === null ? [] : [tollOf(one, all, article)];
  });
  ofSentences.set(sentences, { title: article.title, tolls });
  return tolls;
}

/** The headline's, if the opening says nothing else; else the opening's, if nothing is higher further down. */
function mainOf(all: readonly Stated[]): Stated | null {
  const inTitle = all.filter(({ paragraph }) => paragraph === null);
  const inText = all
    .filter(({ paragraph }) => paragraph !== null)
    .toSorted((a, b) => a.paragraph! - b.paragraph! || b.claim.value - a.claim.value);
  const opening = inText.filter(({ paragraph }) => paragraph === inText[0]!.paragraph);
  const openingValues = new Set(opening.map(({ claim }) => claim.value));
  if (inTitle.length > 0) {
    if (inTitle.some(({ claim }) => claim.value !== inTitle[0]!.claim.value)) return null;
    // A headline may count those who died in one way, of more that the opening tells of.
    const isBorneOut = inText[0]?.paragraph !== 0 || inText[0].claim.value === inTitle[0]!.claim.value;
    return isBorneOut ? inTitle[0]! : null;
  }
  const first = inText[0];
  if (first === undefined || openingValues.size > 1 || first.paragraph! > LAST_OPENING) return null;
  return inText.every(({ claim }) => claim.value <= first.claim.value) ? first : null;
}

/** Cited is the sentence of the text that gives the number, where there is one. */
function tollOf(
  { claim, text }: Stated,
  all: readonly Stated[],
  { title, language }: Pick<Article, 'title' | 'language'>,
): MainToll {
  const inText = all.find((other) => other.paragraph !== null && other.claim.value === claim.value);
  const told = inText === undefined ? text : `${text} ${inText.text}`;
  const { about, value, shown } = claim;
  return {
    ...{ about, value, shown, paragraph: inText?.paragraph ?? 0 },
    words: wordSetOf(`${title} ${told}`, language),
    scope: scopeOf(text, claim),
    days: [...new Set(told.match(weekday) ?? [])],
    places: placesIn(told, language),
    isEverywhere: countsEverywhere(text),
    isRise: rises.test(told),
  };
}

function scopeOf(text: string, { index }: TollClaim): string {
  const after = text.slice(index).replace(/^\S+/u, '').slice(0, 60);
  const counted = after.match(/[\p{L}'’-]+/gu)?.slice(0, 3) ?? [];
  const who = counted.find((word) => parts.test(word)) ?? '';
  const where = (text.match(scopes) ?? []).map((word) => word.toLowerCase()).sort();
  return [who.toLowerCase(), ...new Set(where)].filter(Boolean).join(' ');
}

/** Values further apart count different things; the first few of a disaster rise faster. */
export function mayCountTheSame(a: number, b: number): boolean {
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  return high <= (low < FEW ? MAX_RATIO_OF_FEW : MAX_RATIO) * low;
}
