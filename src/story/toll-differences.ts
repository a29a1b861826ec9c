// Publishers that count the killed, injured, missing or arrested of one event differently, as of now.
import type { Article, ArticleId, KeySentence } from '../model/article.ts';
import type { Difference } from '../model/story.ts';
import { type MainToll, mainTollsOf } from './main-tolls.ts';
import { sharedWords } from './word-set.ts';

/** A higher number that comes so much later is a newer count; so is one that says that it rose, whenever it came. */
const OVERTAKEN_MS = 6 * 3_600_000;
/** The same of two versions of one text. */
const VERSION_MS = 3_600_000;
/** The same event, the next day, may be another. */
const MAX_AGE_MS = 18 * 3_600_000;
/** Values further apart count different things. */
const MAX_RATIO = 3;
const MIN_SHARED_WORDS = 3;

interface Told {
  readonly toll: MainToll;
  readonly article: Article;
}

type Sentences = ReadonlyMap<ArticleId, { readonly keySentences: readonly KeySentence[] }>;

export function tollDifferences(members: readonly Article[], sentences: Sentences): readonly Difference[] {
  const told = members.flatMap((article) => {
    const own = article.kind === 'opinion' ? undefined : sentences.get(article.id);
    return own === undefined ? [] : mainTollsOf(article, own.keySentences).map((toll) => ({ toll, article }));
  });
  const differences: Difference[] = [];
  for (const [about, all] of Map.groupBy(told, ({ toll }) => toll.about)) {
    if (all.every(({ toll }) => toll.value === all[0]!.toll.value)) continue;
    const difference = compare(about, current(newestOfEach(withoutEchoes(all))));
    if (difference !== null) differences.push(difference);
  }
  return differences;
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
  const later = other.article.publishedAt - one.article.publishedAt;
  if (later > MAX_AGE_MS) return true;
  if (later < 0 || other.toll.value <= one.toll.value) return false;
  const isOneText = textOf(one.article) === textOf(other.article);
  return other.toll.isRise || later > (isOneText ? VERSION_MS : OVERTAKEN_MS);
}

const textOf = ({ id, duplicateOf }: Article): ArticleId => duplicateOf ?? id;

function compare(about: string, told: readonly Told[]): Difference | null {
  const anchored = told.filter((one) =>
    told.some((other) => other !== one && areOfOneThing(one.toll, other.toll)),
  );
  const values = [...Map.groupBy(anchored, ({ toll }) => toll.value).entries()];
  const numbers = values.map(([value]) => value);
  if (values.length < 2 || Math.max(...numbers) > MAX_RATIO * Math.min(...numbers)) return null;
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

/** "Hospital deaths" and all deaths, children and everybody, Wednesday's and Saturday's are two things. */
function areOfOneThing(a: MainToll, b: MainToll): boolean {
  if (a.scope !== b.scope) return false;
  if (a.days.length > 0 && b.days.length > 0 && !a.days.some((day) => b.days.includes(day))) return false;
  return sharedWords(a.words, b.words) >= MIN_SHARED_WORDS;
}
