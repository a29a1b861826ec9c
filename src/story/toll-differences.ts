// Publishers that count the killed, injured, missing or arrested of one event differently, as of now.
import type { Article, ArticleId, KeySentence } from '../model/article.ts';
import type { Difference } from '../model/story.ts';
import { type MainToll, mainTollsOf, mayCountTheSame } from './main-tolls.ts';
import { areElsewhere } from './toll-places.ts';
import { sharedWords } from './word-set.ts';

/** A higher number that comes so much later is a newer count; so is one that says that it rose, whenever it came. */
const OVERTAKEN_MS = 6 * 3_600_000;
/** The same of two versions of one text. */
const VERSION_MS = 3_600_000;
/** The same event, the next day, may be another. */
const MAX_AGE_MS = 18 * 3_600_000;
/** Values further apart count different things. */
const MAX_RATIO = 2;
const MIN_SHARED_WORDS = 3;

interface Told {
  readonly toll: MainToll;
  readonly article: Article;
}

type Sentences = ReadonlyMap<ArticleId, { readonly keySentences: readonly KeySentence[] }>;

export function tollDifferences(members: readonly Article[], sentences: Sentences): readonly Difference[] {
  const differences: Difference[] = [];
  for (const [about, all] of toldBy(members, sentences)) {
    if (all.every(({ toll }) => toll.value === all[0]!.toll.value)) continue;
    const difference = compare(about, current(newestOfEach(withoutEchoes(all))));
    if (difference !== null) differences.push(difference);
  }
  return differences;
}

/** By what is counted, how far it has risen, where a later report's number has overtaken an earlier one's. */
export function risenTolls(members: readonly Article[], sentences: Sentences): ReadonlyMap<string, number> {
  const risen = new Map<string, number>();
  for (const [about, all] of toldBy(members, sentences)) {
    for (const { toll } of all.filter((other) => all.some((one) => isOutnumberedBy(one, other))))
      risen.set(about, Math.max(toll.value, risen.get(about) ?? 0));
  }
  return risen;
}

/** By what is counted. */
function toldBy(members: readonly Article[], sentences: Sentences): ReadonlyMap<string, readonly Told[]> {
  const told = members.flatMap((article) => {
    const own = article.kind === 'opinion' ? undefined : sentences.get(article.id);
    return own === undefined ? [] : mainTollsOf(article, own.keySentences).map((toll) => ({ toll, article }));
  });
  return Map.groupBy(told, ({ toll }) => toll.about);
}

/** A copy is no voice of its own, unless its publisher put another number there. */
function withoutEchoes(told: readonly Told[]): readonly Told[] {
  return told.filter(
    ({ article, toll }) =>
      article.duplicateOf === null ||
      !told.some((other) => other.article.id === article.duplicateOf && other.toll.value === toll.value),
  );
}

function newestOfEach(told: readonly Told[]): readonly Told[] {
  const newest = new Map<number, Told>();
  for (const one of told) {
    const { publisherId, publishedAt } = one.article;
    const before = newest.get(publisherId);
    if (before === undefined || before.article.publishedAt <= publishedAt) newest.set(publisherId, one);
  }
  return [...newest.values()];
}

/** Without what another has overtaken. */
function current(told: readonly Told[]): readonly Told[] {
  return told.filter((one) => !told.some((other) => isOvertakenBy(one, other)));
}

function isOvertakenBy(one: Told, other: Told): boolean {
  return other.article.publishedAt - one.article.publishedAt > MAX_AGE_MS || isOutnumberedBy(one, other);
}

function isOutnumberedBy(one: Told, other: Told): boolean {
  const later = other.article.publishedAt - one.article.publishedAt;
  if (later < 0 || other.toll.value <= one.toll.value) return false;
  const isOneText = textOf(one.article) === textOf(other.article);
  if (!other.toll.isRise && later <= (isOneText ? VERSION_MS : OVERTAKEN_MS)) return false;
  return mayCountTheSame(one.toll.value, other.toll.value) && areOfOneThing(one.toll, other.toll);
}

const textOf = ({ id, duplicateOf }: Article): ArticleId => duplicateOf ?? id;

function compare(about: string, told: readonly Told[]): Difference | null {
  const anchored = told.filter((one) =>
    told.some((other) => other !== one && areOfOneThing(one.toll, other.toll) && areNear(one, other)),
  );
  const newest = anchored.toSorted((a, b) => b.article.publishedAt - a.article.publishedAt)[0];
  const near = anchored.filter((one) => areNear(one, newest!));
  const values = [...Map.groupBy(near, ({ toll }) => toll.value)];
  if (values.length < 2) return null;
  return {
    about,
    values: values.map(([, group]) => ({
      value: group[0]!.toll.shown,
      publisherIds: group.map(({ article }) => article.publisherId),
      articleId: group[0]!.article.id,
      paragraph: group[0]!.toll.paragraph,
    })),
  };
}

function areNear({ toll: a }: Told, { toll: b }: Told): boolean {
  return Math.max(a.value, b.value) <= MAX_RATIO * Math.min(a.value, b.value);
}

/** "Hospital deaths" and all deaths, children and everybody, a country's and a city's, Wednesday's and Saturday's are two. */
function areOfOneThing(a: MainToll, b: MainToll): boolean {
  if (a.scope !== b.scope || areElsewhere(a, b)) return false;
  if (a.days.length > 0 && b.days.length > 0 && !a.days.some((day) => b.days.includes(day))) return false;
  return sharedWords(a.words, b.words) >= MIN_SHARED_WORDS;
}
