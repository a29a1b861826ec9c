// The people, organisations and places of a story: the same one under several names becomes one.

import { cities } from '../catalogue/cities.ts';
import { countries } from '../catalogue/countries.ts';
import { firstNameStrength } from '../catalogue/first-names.ts';
import { surerRole } from '../catalogue/former-roles.ts';
import { knownOrganisations } from '../catalogue/known-organisations.ts';
import { knownRegions } from '../catalogue/known-regions.ts';
import { businessSuffixes, companySuffixes } from '../catalogue/role-words.ts';
import type { Article, EntityKind, EntityMention } from '../model/article.ts';
import { namesPeriod } from '../text/stated-period.ts';
import { alikeSpelt, areOneName } from './name-variants.ts';
import { RecentMap } from './recent-map.ts';

const MAX_ENTITIES = 12;
const MANY_MORE = 2;

const titles =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|baroness|president|vice-president|prime minister|premier|chancellor|minister|secretary|senator|governor|mayor|councillor|judge|justice|king|queen|prince|princess|pope|archbishop|bishop|general|colonel|captain|sergeant|chief executive|chairman|chairwoman|herr|frau|m|mme|monsieur|madame|señor|señora)\.?\s+/iu;

/** What is asked of an article. */
type StoryMember = Pick<Article, 'id' | 'publishedAt' | 'entities'>;

interface Group {
  /** By the article it stands in. */
  readonly mentions: { readonly mention: EntityMention; readonly at: number }[];
  readonly articles: Set<number>;
}

/** Lower case, no accents, no title in front, no full stops, no hyphens; initials in a row are one word. */
export function plainName(name: string): string {
  const known = plainNames.get(name);
  if (known !== undefined) return known;
  const plain = makePlain(name);
  plainNames.set(name, plain);
  return plain;
}

/** Names come again and again: the last few thousand are kept. */
const plainNames = new RecentMap<string, string>(4_000);

function makePlain(name: string): string {
  let plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\./g, '')
    .replace(/[’']s?\b/gu, '')
    .replace(/[\s-]+/gu, ' ')
    // "H. W." and "H.W." are the same initials.
    .replace(/(?<=(?:^|\s)\p{L}) (?=\p{L}(?:\s|$))/gu, '')
    .trim();
  for (let i = 0; i < 2; i++) plain = plain.replace(titles, '');
  return plain;
}

/**
 * Entities of all members, strongest first, at most 12. A surname, a name with a title and a full name are one
 * person where only one full name fits; "Kelvane" and "Kelvane Holdings" are one company likewise.
 */
export function mergeEntities(members: readonly StoryMember[]): readonly EntityMention[] {
  return strongest(resolveEntities(members)).slice(0, MAX_ENTITIES);
}

/** All of them, in no order. */
export function resolveEntities(members: readonly StoryMember[]): readonly EntityMention[] {
  // Within an article its names are resolved already.
  if (members.length === 1) return members[0]!.entities;
  const groups = collect(members);
  foldNamesInNames(groups);
  foldVariants(groups);
  foldMiddleNames(groups);
  foldAcronyms(groups);
  foldShortNames(groups);
  foldPlacesNamedLikePeople(groups);
  foldPlacesNamedLikeBodies(groups);
  foldClubs(groups);
  const count = Math.max(1, members.length);
  return [...groups.values()].map((group) => mergeGroup(group, count));
}

function strongest(entities: readonly EntityMention[]): readonly EntityMention[] {
  return entities.toSorted(
    (a, b) => b.salience - a.salience || b.mentions - a.mentions || (a.key < b.key ? -1 : 1),
  );
}

function collect(members: readonly StoryMember[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const article of members) {
    for (const mention of article.entities) {
      const family = mention.kind === 'company' ? 'organisation' : mention.kind;
      const id = `${family}:${plainName(mention.name)}`;
      let group = groups.get(id);
      if (group === undefined) {
        group = { mentions: [], articles: new Set() };
        groups.set(id, group);
      }
      group.mentions.push({ mention, at: article.publishedAt });
      group.articles.add(article.id);
    }
  }
  foldSameKeys(groups);
  return groups;
}

/** The article stage may already have resolved two names to one key. */
function foldSameKeys(groups: Map<string, Group>): void {
  const byKey = new Map<string, string>();
  for (const [id, group] of groups) {
    const key = group.mentions[0]!.mention.key;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, id);
    else fold(groups, id, known);
  }
}

/**
 * A name of three words or more of which two or more are a name too: what more articles call them is the name, of as
 * many the longer, unless it begins with what nobody is called. Else
 * "Virginia Abigail Spanberger" (in Virginia) and "Jorun Vale Hoax" are people, and "Marjorie Taylor" beside her full name.
 */
function foldNamesInNames(groups: Map<string, Group>): void {
  for (const id of [...groups.keys()]) {
    const [family, name] = split(id);
    const words = name.split(' ');
    if (family !== 'person' || words.length < 3 || isSuffix(words.at(-1)!)) continue;
    for (const part of partsOf(words)) {
      const [whole, inside] = [groups.get(id), groups.get(`person:${part}`)];
      if (whole === undefined || inside === undefined) continue;
      // A beginning may be a name cut short: only what many more say is the whole of it.
      const most = whole.articles.size * (name.startsWith(part) ? MANY_MORE : 1);
      const isName = name.startsWith(part) || isGivenName(words[0]!);
      if (inside.articles.size > most || (!isName && inside.articles.size === most))
        foldAs(groups, id, `person:${part}`);
      else fold(groups, `person:${part}`, id);
    }
  }
}

/** An initial too. */
function isGivenName(word: string): boolean {
  return word.length === 1 || firstNameStrength(word) !== 'unknown';
}

/** Of "a b c": "b c" and "a b"; the longest first. */
function partsOf(words: readonly string[]): readonly string[] {
  const parts: string[] = [];
  for (let length = words.length - 1; length >= 2; length--)
    parts.push(words.slice(-length).join(' '), words.slice(0, length).join(' '));
  return parts;
}

/** People spelt otherwise or called by a short form, bodies in British and American: the form that more articles use stays. */
function foldVariants(groups: Map<string, Group>): void {
  const alike = new Map<string, string[]>();
  for (const id of groups.keys()) {
    const [family, name] = split(id);
    const words = name.split(' ');
    if (family === 'place' || words.length < 2) continue;
    const hooks =
      family === 'person' ? [`first ${words[0]}`, `last ${words.at(-1)}`] : [`whole ${alikeSpelt(name)}`];
    for (const hook of hooks) {
      const key = `${family} ${hook}`;
      alike.set(key, [...(alike.get(key) ?? []), id]);
    }
  }
  for (const ids of alike.values()) {
    if (ids.length < 2) continue;
    const ordered = ids.toSorted(
      (a, b) => (groups.get(b)?.articles.size ?? 0) - (groups.get(a)?.articles.size ?? 0) || (a < b ? -1 : 1),
    );
    for (const [i, rarer] of ordered.entries()) {
      const usual = ordered.slice(0, i).find((id) => groups.has(id) && areVariants(id, rarer));
      if (usual !== undefined && groups.has(rarer)) foldAs(groups, rarer, usual);
    }
  }
}

function areVariants(a: string, b: string): boolean {
  const [family, one] = split(a);
  const [, other] = split(b);
  // With and without a middle name is asked elsewhere, with an eye on others of that name.
  if (family !== 'person') return true;
  const [x, y] = [one.split(' '), other.split(' ')];
  return (x[0] !== y[0] || x.at(-1) !== y.at(-1)) && areOneName(one, other);
}

/** A short name goes to the fuller one where exactly one fits: surnames by last word, organisations by first. */
function foldShortNames(groups: Map<string, Group>): void {
  const fuller = new Map<string, string[]>();
  for (const id of groups.keys()) {
    const [family, name] = split(id);
    const words = name.split(' ');
    if (family === 'place' || words.length < 2) continue;
    const hooks =
      family === 'person'
        ? [words.at(-1)!]
        : words.slice(0, -1).map((_, i) => words.slice(0, i + 1).join(' '));
    for (const hook of hooks) {
      const key = `${family}:${hook}`;
      fuller.set(key, [...(fuller.get(key) ?? []), id]);
    }
  }
  for (const [short, candidates] of fuller) {
    const only = candidates.length === 1 ? candidates[0]! : null;
    if (only === null || short.length <= 'person:'.length + 2) continue;
    if (groups.has(short) && groups.has(only) && !areListedApart(groups, short, only))
      fold(groups, short, only);
  }
}

/** "Kelvane" and "Kelvane Estmark", with a listing each. */
function areListedApart(groups: Map<string, Group>, a: string, b: string): boolean {
  const [one, other] = [a, b].map((id) =>
    groups.get(id)!.mentions.find(({ mention }) => mention.ticker !== null),
  );
  return one !== undefined && other !== undefined && one.mention.key !== other.mention.key;
}

/** "James Watson" is "James Dewey Watson" where no other James Somebody Watson stands beside him. */
function foldMiddleNames(groups: Map<string, Group>): void {
  const fuller = new Map<string, string[]>();
  for (const id of groups.keys()) {
    const [family, name] = split(id);
    const words = name.split(' ');
    const last = isSuffix(words.at(-1)!) ? -2 : -1;
    if (family !== 'person' || words.length + last < 2) continue;
    const ends = `person:${[words[0], ...words.slice(last)].join(' ')}`;
    fuller.set(ends, [...(fuller.get(ends) ?? []), id]);
  }
  for (const [ends, candidates] of fuller) {
    if (candidates.length === 1 && groups.has(ends)) fold(groups, ends, candidates[0]!);
  }
}

function isSuffix(word: string): boolean {
  return /^(?:jr|sr|ii|iii|iv)$/.test(word);
}

const smallWords = new Set('of the and for on in de la du des et y e'.split(' '));

/** "USDA" is "US Department of Agriculture": a run of letters that are the first letters of one body's words. */
function foldAcronyms(groups: Map<string, Group>): void {
  const byInitials = new Map<string, string[]>();
  for (const id of groups.keys()) {
    const [family, name] = split(id);
    const words = name.split(/[\s-]+/).filter((word) => word !== '' && !smallWords.has(word));
    if (family !== 'organisation' || words.length < 2) continue;
    const initials = `organisation:${words.map((word) => (word === 'us' || word === 'uk' ? word : word[0])).join('')}`;
    byInitials.set(initials, [...(byInitials.get(initials) ?? []), id]);
  }
  for (const [initials, candidates] of byInitials) {
    const group = groups.get(initials);
    if (candidates.length !== 1 || group === undefined || initials.length < 'organisation:'.length + 3)
      continue;
    const isAcronym = group.mentions.every(({ mention }) => /^[\p{Lu}.&]+$/u.test(mention.name));
    if (isAcronym && !isAnotherBodys(initials, candidates[0]!)) fold(groups, initials, candidates[0]!);
  }
}

/** "CIA" is the agency's, also in news of the Culinary Institute of America. */
function isAnotherBodys(acronymId: string, bodyId: string): boolean {
  const [, acronym] = split(acronymId);
  const [, body] = split(bodyId);
  const known = knownBodies().get(acronym);
  return known !== undefined && known !== knownBodies().get(body);
}

let madeKnownBodies: ReadonlyMap<string, string> | null = null;

/** The first form of each known body's name, by the plain name of every form. */
function knownBodies(): ReadonlyMap<string, string> {
  madeKnownBodies ??= new Map(
    knownOrganisations.flatMap((forms) => forms.map((form) => [plainName(form), forms[0]!] as const)),
  );
  return madeKnownBodies;
}

/** "In Renn country" makes no place of somebody whom the story names. */
function foldPlacesNamedLikePeople(groups: Map<string, Group>): void {
  const bySurname = new Map<string, string[]>();
  for (const id of groups.keys()) {
    const [family, name] = split(id);
    if (family !== 'person') continue;
    const surname = name.slice(name.lastIndexOf(' ') + 1);
    bySurname.set(surname, [...(bySurname.get(surname) ?? []), id]);
  }
  for (const id of [...groups.keys()]) {
    const [family, name] = split(id);
    const people = family === 'place' ? bySurname.get(name) : undefined;
    if (people === undefined || knownPlaces().has(name)) continue;
    // Of several people it is not told which one: nobody's, then, and no place either.
    if (people.length === 1) fold(groups, id, people[0]!);
    else groups.delete(id);
  }
}

const firmWords: ReadonlySet<string> = new Set([...companySuffixes, ...businessSuffixes]);

/** "In Quillon" makes no place of a firm that the story names ("Quillon", "Quillon Holdings"). */
function foldPlacesNamedLikeBodies(groups: Map<string, Group>): void {
  for (const id of [...groups.keys()]) {
    const [family, name] = split(id);
    if (family !== 'place' || knownPlaces().has(name)) continue;
    const bodies = [...groups.keys()].filter((other) => isFirmCalled(other, name));
    if (bodies.length === 1) foldAs(groups, id, bodies[0]!);
  }
}

function isFirmCalled(id: string, name: string): boolean {
  const [family, body] = split(id);
  if (family !== 'organisation' || !body.startsWith(name)) return false;
  if (body === name) return true;
  return (
    body[name.length] === ' ' &&
    body
      .slice(name.length + 1)
      .split(' ')
      .every((word) => firmWords.has(word))
  );
}

/** "Guardians" for "Aldmouth Guardians": a plural with the town in front, where one club alone is called so. */
function foldClubs(groups: Map<string, Group>): void {
  for (const id of [...groups.keys()]) {
    const [family, name] = split(id);
    if (family !== 'organisation' || name.includes(' ') || !/[^s]s$/u.test(name)) continue;
    const clubs = [...groups.keys()].filter((other) => {
      const [otherFamily, full] = split(other);
      const isLonger = otherFamily === 'organisation' && full.endsWith(` ${name}`);
      return isLonger && isTown(groups, full.slice(0, -name.length - 1));
    });
    if (clubs.length === 1) fold(groups, id, clubs[0]!);
  }
}

function isTown(groups: Map<string, Group>, name: string): boolean {
  return knownPlaces().has(name) || groups.has(`place:${name}`);
}

let madeKnownPlaces: ReadonlySet<string> | null = null;

/** Plain names of places that may well stand beside people called so: "Washington", "Virginia". */
function knownPlaces(): ReadonlySet<string> {
  if (madeKnownPlaces !== null) return madeKnownPlaces;
  const names = [...knownRegions, ...cities, ...countries].flatMap(({ name, aliases = [] }) => [
    name,
    ...aliases,
  ]);
  const capitals = countries.flatMap(({ capital }) => capital ?? []);
  madeKnownPlaces = new Set([...names, ...capitals].map(plainName));
  return madeKnownPlaces;
}

function split(id: string): [string, string] {
  const colon = id.indexOf(':');
  return [id.slice(0, colon), id.slice(colon + 1)];
}

function fold(groups: Map<string, Group>, from: string, into: string): void {
  const group = groups.get(from)!;
  const target = groups.get(into)!;
  target.mentions.push(...group.mentions);
  for (const article of group.articles) target.articles.add(article);
  groups.delete(from);
}

/** What is folded gives up its name: it was no fuller one. */
function foldAs(groups: Map<string, Group>, from: string, into: string): void {
  const { name, key, kind } = fullestMention(groups.get(into)!);
  const group = groups.get(from)!;
  for (const [i, { mention, at }] of group.mentions.entries())
    group.mentions[i] = { mention: { ...mention, name, key, kind }, at };
  fold(groups, from, into);
}

function mergeGroup(group: Group, memberCount: number): EntityMention {
  const newestFirst = [...group.mentions].sort((a, b) => b.at - a.at);
  const listed = newestFirst.find(({ mention }) => mention.ticker !== null)?.mention ?? null;
  const fullest = fullestMention(group);
  let salience = 0;
  let mentions = 0;
  for (const { mention } of group.mentions) {
    salience += mention.salience;
    mentions += mention.mentions;
  }
  const first = <T>(read: (mention: EntityMention) => T | null): T | null => {
    for (const { mention } of newestFirst) {
      const value = read(mention);
      if (value !== null) return value;
    }
    return null;
  };
  return {
    key: listed?.key ?? fullest.key,
    kind: listed === null ? kindOf(group) : listed.kind,
    name: fullest.name,
    role: usualRole(newestFirst),
    ticker: listed?.ticker ?? null,
    exchange: listed?.exchange ?? null,
    reportedMove: first(moveOfTheDay) ?? first((mention) => mention.reportedMove),
    mentions,
    salience: Math.min(1, salience / memberCount),
  };
}

/** A role that is over is believed where one in so many of those who name the office says so. */
const OVER_SHARE = 4;

/**
 * The role that most articles give, of equals the newest's. One slip gives nobody a role that all others do not know, and
 * who is "President" to most by courtesy and "former President" to some is the former.
 */
function usualRole(newestFirst: Group['mentions']): string | null {
  const roles = new Map<string, { readonly role: string; count: number }>();
  for (const { mention } of newestFirst) {
    if (mention.role === null) continue;
    const plain = mention.role.toLowerCase();
    const known = roles.get(plain);
    if (known === undefined) roles.set(plain, { role: mention.role, count: 1 });
    else known.count++;
  }
  const counted = [...roles.values()].toSorted((a, b) => b.count - a.count);
  const usual = counted[0];
  if (usual === undefined) return null;
  const said = counted.filter(({ count }) => count * OVER_SHARE >= usual.count).map(({ role }) => role);
  const former = said.find((role) => surerRole(usual.role, role) === role && role !== usual.role);
  return former ?? said.find((role) => tellsMore(role, usual.role)) ?? usual.role;
}

/** "Treasury Secretary" beside a bare "Secretary"; a vice president is no president. */
function tellsMore(role: string, bare: string): boolean {
  if (bare.includes(' ') || /^(?:president|premier|mayor|king|queen|prince)$/i.test(bare)) return false;
  return (
    role.toLowerCase().endsWith(` ${bare.toLowerCase()}`) &&
    !/\b(?:vice|deputy|assistant|under|former|then|acting|ex|shadow)\b/i.test(role)
  );
}

/** What shares did over months is not what this news did to them. */
function moveOfTheDay({ reportedMove }: EntityMention): string | null {
  return reportedMove === null || namesPeriod(reportedMove) ? null : reportedMove;
}

/** Most words; of equals the one used by most mentions, then the first in the alphabet. */
function fullestMention(group: Group): EntityMention {
  const words = (mention: EntityMention) => plainName(mention.name).split(' ').length;
  return group.mentions
    .map(({ mention }) => mention)
    .reduce((best, mention) => {
      const difference = words(mention) - words(best) || mention.mentions - best.mentions;
      return difference > 0 || (difference === 0 && mention.name < best.name) ? mention : best;
    });
}

function kindOf(group: Group): EntityKind {
  const votes = new Map<EntityKind, number>();
  for (const { mention } of group.mentions)
    votes.set(mention.kind, (votes.get(mention.kind) ?? 0) + mention.mentions);
  return [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];
}
