// "Headline | The Paper", "Headline - Paper.com news": what a site sets behind each of its headlines. It tells readers
// nothing, and one name behind all headlines of a site makes its stories alike.

import { hostOf } from '../address/host.ts';
import { ownedDomain } from '../address/shared-hosts.ts';

/** A tail that so many titles share, and so large a part of them, is the site's and no headline's. */
const minTitles = 3;
const minShare = 0.5;
const maxTailWords = 6;
/** "Headline | Section | Paper" */
const maxTails = 2;
const leastNameLetters = 3;
const domainEnding = /\.[a-z]{2,12}(?:\.[a-z]{2})?$/;
/** Between the parts of a feed's own title: "The Paper - Latest news". */
const between = /\s*[|»·:]\s*|\s+[-–—]\s+/u;
const maxTitleUnits = 500;
const maxDomains = 50;
const shortestHead = 9;
const longestTail = 60;
const space = /\s/u;

/** Tells whether a part behind a headline is the site's. */
export type TailTest = (tail: string) => boolean;

/**
 * @param titles of all entries of a feed, or of one
 * @param site the feed's title; its address, its site's and those that it links: an aggregator sets the name of each
 *   site that it links behind the headline
 */
export function tailTest(
  titles: readonly string[],
  site: { readonly names: readonly (string | null)[]; readonly addresses: readonly (string | null)[] },
): TailTest {
  const names = site.names.flatMap((name) => (name ?? '').slice(0, maxTitleUnits).split(between));
  const known = new Set(
    [...names, ...domainsOf(site.addresses)].flatMap(plain).filter((name) => name.length >= leastNameLetters),
  );
  const shared = new Map<string, number>();
  for (const title of titles) {
    let rest = title;
    for (let i = 0; i < maxTails; i++) {
      const parts = partsOf(rest);
      if (parts === null) break;
      shared.set(parts.tail, (shared.get(parts.tail) ?? 0) + 1);
      rest = parts.head;
    }
  }
  const enough = Math.max(minTitles, minShare * titles.length);
  return (tail) => (shared.get(tail) ?? 0) >= enough || isName(tail, known);
}

function domainsOf(addresses: readonly (string | null)[]): ReadonlySet<string> {
  const origins = new Set(addresses.map((address) => address?.split('/', 3).join('/') ?? null));
  const domains = new Set<string>();
  for (const origin of origins)
    if (origin !== null && domains.size < maxDomains) domains.add(ownedDomain(hostOf(origin)));
  return domains;
}

/** The headline without what stands behind it. */
export function withoutTails(title: string, isTail: TailTest): string {
  let rest = title;
  for (let i = 0; i < maxTails; i++) {
    const parts = partsOf(rest);
    if (parts === null) return rest;
    const { head, tail } = parts;
    if (tail.split(/\s+/u).length > maxTailWords || !isTail(tail)) return rest;
    rest = head;
  }
  return rest;
}

interface TitleParts {
  readonly head: string;
  readonly tail: string;
}

/** Cuts before the last part: behind a bar, or behind a dash with white space round it. Read from the end, once. */
function partsOf(title: string): TitleParts | null {
  if (title.length > maxTitleUnits) return null;
  const first = Math.max(shortestHead, title.length - longestTail - 4);
  for (let at = title.length - 2; at >= first; at--) {
    const isBar = isAny('|»·', title[at]!);
    if (!isBar && !(isAny('-–—:', title[at]!) && isSetApart(title, at))) continue;
    const head = title.slice(0, at).replace(/[\s:]+$/u, '');
    const tail = title.slice(at + 1).trim();
    const isPart = head.length >= shortestHead && tail.length >= 2 && tail.length <= longestTail;
    return isPart ? { head, tail } : null;
  }
  return null;
}

function isAny(signs: string, sign: string): boolean {
  return signs.includes(sign);
}

/** " - " and " :: ", not "2-1" and "Live: ". */
function isSetApart(title: string, at: number): boolean {
  if (!space.test(title[at + 1]!)) return false;
  const before = title[at] === ':' ? (title[at - 1] === ':' ? title[at - 2]! : 'x') : title[at - 1]!;
  return space.test(before);
}

/** "EW.com" for Ew, "GSMArena.com news" for gsmarena.com: the name, or the name and a word. */
function isName(tail: string, known: ReadonlySet<string>): boolean {
  const words = tail.split(/\s+/u);
  const whole = plain(tail);
  const shorter = words.length > 1 ? plain(words.slice(0, -1).join(' ')) : [];
  return [...whole, ...shorter].some((name) => known.has(name));
}

/** Letters and digits alone, with and without the ending of a domain and a leading "the". */
function plain(name: string): string[] {
  const lower = name.toLowerCase().trim();
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').replace(/^the(?=.{4})/u, '');
  return [letters(lower), letters(lower.replace(domainEnding, ''))];
}
