// Publishers that name somebody differently, or give another age: in one place of the event ("the suspect"), or in one office
// where the names are a slip apart. Precise before complete: nothing where one article knows both names.
import type { Article, ArticleId, KeySentence } from '../model/article.ts';
import type { Difference } from '../model/story.ts';
import { isSlipOf, otherPart, plainWords } from './other-names.ts';
import { personClaimsOf } from './person-claims.ts';
import { RecentMap } from './recent-map.ts';

const MAX_AGE = 105;
/** A birthday lies between them at most, or a slip: further apart they are two people's. */
const MAX_YEARS_APART = 12;
/** Titles that many in one story have. */
const anybodys =
  /^(?:mr|mrs|ms|dr|sir|lady|lord|president|sheikh|king|queen|prince|princess|actor|actress|singer|player|member|author|writer|founder|friend|brother|sister|mother|father|wife|husband|son|daughter|partner|lawyer|attorney)$/;

type Sentences = ReadonlyMap<ArticleId, { readonly keySentences: readonly KeySentence[] }>;

interface Named {
  readonly place: string;
  readonly name: string;
  readonly words: readonly string[];
  readonly article: Article;
  readonly paragraph: number;
  /** In the event and not in an office: there any other name counts, not only a slip. */
  readonly isOfEvent: boolean;
}

interface Aged {
  readonly name: string;
  readonly words: readonly string[];
  readonly age: number;
  readonly article: Article;
  readonly paragraph: number;
}

export function personDifferences(members: readonly Article[], sentences: Sentences): readonly Difference[] {
  const named: Named[] = [];
  const aged: Aged[] = [];
  for (const article of members) {
    if (article.kind === 'opinion') continue;
    const own = sentences.get(article.id)?.keySentences ?? [];
    for (const sentence of own) {
      const { slots, ages } = personClaimsOf(sentence);
      for (const { slot, name, paragraph } of slots)
        named.push({ place: slot, name, words: wordsOf(name), article, paragraph, isOfEvent: true });
      for (const { name, age, paragraph } of ages)
        if (age <= MAX_AGE) aged.push({ name, words: wordsOf(name), age, article, paragraph });
    }
    named.push(...inOffices(article, own));
  }
  return [...nameDifferences(named, members, sentences), ...ageDifferences(aged, named)];
}

const MAX_KNOWN = 5_000;
const known = new RecentMap<string, readonly string[]>(MAX_KNOWN);

/** A story is composed often, and of the same names. */
function wordsOf(name: string): readonly string[] {
  const before = known.get(name);
  if (before !== undefined) return before;
  const words = plainWords(name);
  known.set(name, words);
  return words;
}

/** People whose role the article gives, where a key sentence names them. */
function inOffices(article: Article, sentences: readonly KeySentence[]): Named[] {
  return article.entities.flatMap(({ kind, name, role }) => {
    if (kind !== 'person' || role === null) return [];
    const place = headOf(role);
    if (place === null) return [];
    const at = sentences.find(({ text }) => text.includes(name));
    if (at === undefined) return [];
    return [{ place, name, words: wordsOf(name), article, paragraph: at.paragraph, isOfEvent: false }];
  });
}

/** "fire chief" of "fire chief of the Louisville Fire Department". */
function headOf(role: string): string | null {
  const head = role
    .toLowerCase()
    .split(/\s(?:of|at|in|for|to|who|and|with)\s|,/u)[0]!
    .trim();
  const last = head.slice(head.lastIndexOf(' ') + 1);
  return last === '' || head.split(' ').length > 3 || anybodys.test(last) ? null : head;
}

function nameDifferences(
  named: readonly Named[],
  members: readonly Article[],
  sentences: Sentences,
): Difference[] {
  const found: Difference[] = [];
  const shown = new Set<string>();
  for (const [place, all] of Map.groupBy(named, (one) => one.place)) {
    const voices = withoutEchoes(all);
    const pair = differingPair(voices);
    if (pair === null || members.some((member) => knowsBoth(member, pair, sentences))) continue;
    const key = pair
      .map(({ words }) => words.join(' '))
      .sort()
      .join('|');
    if (shown.has(key)) continue;
    shown.add(key);
    const akin = voices.filter((one) => pair.some((other) => areAkin(one, other)));
    const difference = differenceOf(`name of the ${place}`, akin, ({ words }) => words.join(' '));
    if (difference !== null) found.push(difference);
  }
  return found;
}

/** A copy says again what its original says. */
function withoutEchoes<One extends { readonly article: Article; readonly words: readonly string[] }>(
  all: readonly One[],
): readonly One[] {
  return all.filter(
    ({ article, words }) =>
      article.duplicateOf === null ||
      !all.some((other) => other.article.id === article.duplicateOf && other.words.join() === words.join()),
  );
}

function differingPair(voices: readonly Named[]): readonly [Named, Named] | null {
  for (const [i, one] of voices.entries()) {
    for (const other of voices.slice(i + 1)) {
      if (one.article.publisherId === other.article.publisherId) continue;
      const isOther =
        one.isOfEvent && other.isOfEvent
          ? otherPart(one.words, other.words) !== null
          : isSlipOf(one.words, other.words);
      if (isOther) return [one, other];
    }
  }
  return null;
}

function areAkin(one: Named, other: Named): boolean {
  return one.words.join() === other.words.join() || otherPart(one.words, other.words) !== null;
}

/** Two people whom somebody tells apart, or a slip of the pen in an article that has it right elsewhere. */
function knowsBoth(member: Article, [one, other]: readonly [Named, Named], sentences: Sentences): boolean {
  const texts = [
    member.title,
    ...(sentences.get(member.id)?.keySentences ?? []).map(({ text }) => text),
    ...member.entities.map(({ name }) => name),
  ];
  const has = ({ name }: Named) => texts.some((text) => text.includes(name));
  return has(one) && has(other);
}

/** Of one surname, where no two of its bearers are in the story but for those whom publishers take for one. */
function ageDifferences(aged: readonly Aged[], named: readonly Named[]): Difference[] {
  if (aged.length < 2) return [];
  return [...Map.groupBy(withoutEchoes(aged), ({ words }) => words.at(-1) ?? '').values()].flatMap((all) => {
    const ages = all.map(({ age }) => age);
    const [least, most] = [Math.min(...ages), Math.max(...ages)];
    if (least === most || most - least > MAX_YEARS_APART) return [];
    const isOnePerson = all.every((one) => all.every((other) => mayBeOne(one.words, other.words, named)));
    const isAtOdds = [...Map.groupBy(all, ({ article }) => article.publisherId).values()].some(
      (own) => new Set(own.map(({ age }) => age)).size > 1,
    );
    if (!isOnePerson || isAtOdds) return [];
    const fullest = all.toSorted((a, b) => b.words.length - a.words.length)[0]!;
    const isOfOneName = all.every(({ words }) => words.length < 2 || words[0] === fullest.words[0]);
    const who = isOfOneName ? fullest.name : fullest.name.slice(fullest.name.lastIndexOf(' ') + 1);
    return differenceOf(`age of ${who}`, all, ({ age }) => String(age)) ?? [];
  });
}

/** Of the same given name, or one without, or both in one place of the event. */
function mayBeOne(a: readonly string[], b: readonly string[], named: readonly Named[]): boolean {
  if (a.length < 2 || b.length < 2 || a[0] === b[0]) return true;
  const placesOf = (words: readonly string[]) =>
    named.flatMap((one) => (one.isOfEvent && one.words.join() === words.join() ? one.place : []));
  return placesOf(a).some((place) => placesOf(b).includes(place));
}

/** Each publisher's newest word; null where they agree. */
function differenceOf<One extends Named | Aged>(
  about: string,
  voices: readonly One[],
  keyOf: (one: One) => string,
): Difference | null {
  const newest = new Map<number, One>();
  for (const one of voices) {
    const before = newest.get(one.article.publisherId);
    if (before === undefined || before.article.publishedAt < one.article.publishedAt)
      newest.set(one.article.publisherId, one);
  }
  const groups = [...Map.groupBy(newest.values(), keyOf).values()];
  if (groups.length < 2) return null;
  return {
    about,
    values: groups.map((group) => ({
      value: 'age' in group[0]! ? String(group[0].age) : group[0]!.name,
      publisherIds: group.map(({ article }) => article.publisherId),
      articleId: group[0]!.article.id,
      paragraph: group[0]!.paragraph,
    })),
  };
}
