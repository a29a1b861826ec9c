// "Headline | The Paper", "Headline - Paper.com news": what a site sets behind each of its headlines. It tells readers
// nothing, and one name behind all headlines of a site makes its stories alike.

import { hostOf } from '../address/host.ts';
import { ownedDomain } from '../address/shared-hosts.ts';

/** The last part of a title, behind a bar, or behind a dash with white space round it. */
const lastPart = /^(.{8,}\S)(?:\s*[|»·]\s*|\s+(?:[-–—]|::)\s+)([^|»·]{2,60})$/u;
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
const mayHaveTail = /[|»·]|\s[-–—:]/u;
const maxTitleUnits = 500;
const maxDomains = 50;

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
      shared.set(parts[2]!, (shared.get(parts[2]!) ?? 0) + 1);
      rest = parts[1]!;
    }
  }
  const enough = Math.max(minTitles, minShare * titles.length);
  return (tail) => (shared.get(tail) ?? 0) >= enough || isName(tail, known);
}

function domainsOf(addresses: readonly (string | null)[]): ReadonlySet<string> {
  const domains = new Set<string>();
  for (const address of addresses) if (domains.size < maxDomains) domains.add(ownedDomain(hostOf(address)));
  return domains;
}

/** The headline without what stands behind it. */
export function withoutTails(title: string, isTail: TailTest): string {
  let rest = title;
  for (let i = 0; i < maxTails; i++) {
    const parts = partsOf(rest);
    if (parts === null) return rest;
    const [, head = '', tail = ''] = parts;
    if (tail.split(/\s+/u).length > maxTailWords || !isTail(tail)) return rest;
    rest = head;
  }
  return rest;
}

function partsOf(title: string): RegExpExecArray | null {
  return title.length <= maxTitleUnits && mayHaveTail.test(title) ? lastPart.exec(title) : null;
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
