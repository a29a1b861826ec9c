// Which entry is which, from one fetch of a feed to the next, although guids and links cannot be trusted.
import { hash } from 'node:crypto';
import { canonicalUrl } from '../address/canonical-url.ts';
import type { ParsedEntry } from '../model/entry.ts';

type IdentityFields = Pick<
  ParsedEntry,
  'guid' | 'url' | 'title' | 'publishedAt' | 'summaryHtml' | 'contentHtml'
>;

/**
 * A stable identity for each entry of a feed, parallel to `entries`; null for one that repeats an earlier entry.
 *
 * An identity is opaque: it names both the guid and the canonical address the entry had when it was first seen,
 * `g:<hash>|u:<hash>`. An entry is the known one when either matches, so a guid that changes on every request and an
 * address whose words are edited both keep their article. A guid or address that several entries of the feed share
 * says nothing and is left out; so is the address of the feed's own home page. What is left without either is told
 * apart by title and date.
 * @param known identities stored for the source before.
 */
export function entryIdentities(
  entries: readonly IdentityFields[],
  source: { readonly siteUrl: string | null },
  known: Iterable<string>,
): readonly (string | null)[] {
  const guids = entries.map((entry) => (entry.guid ? `g:${shortHash(entry.guid)}` : null));
  const home = canonicalUrl(source.siteUrl);
  const urls = entries.map((entry) => {
    const url = canonicalUrl(entry.url);
    return url && url !== home ? `u:${shortHash(url)}` : null;
  });
  const guidCounts = countOf(guids);
  const urlCounts = countOf(urls);
  const knownByPart = indexParts(known);
  const taken = new Set<string>();
  return entries.map((entry, index) => {
    const guid = single(guids[index]!, guidCounts);
    const url = single(urls[index]!, urlCounts);
    const fallback = `t:${shortHash(fallbackText(entry, urls[index]!))}`;
    const parts = [guid, url].filter((part) => part !== null);
    const fresh = parts.length ? parts.join('|') : fallback;
    const found = (guid && knownByPart.get(guid)) || (url && knownByPart.get(url)) || fresh;
    // Two entries may both match one known identity, one by its guid and one by its address: the second stands alone.
    const identity = taken.has(found) ? fresh : found;
    if (taken.has(identity)) return null;
    taken.add(identity);
    return identity;
  });
}

function single(part: string | null, counts: ReadonlyMap<string, number>): string | null {
  return part && counts.get(part) === 1 ? part : null;
}

function countOf(parts: readonly (string | null)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const part of parts) if (part) counts.set(part, (counts.get(part) ?? 0) + 1);
  return counts;
}

function indexParts(known: Iterable<string>): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const identity of known) {
    for (const part of identity.split('|')) if (!index.has(part)) index.set(part, identity);
  }
  return index;
}

function fallbackText(entry: IdentityFields, url: string | null): string {
  const words = entry.title || (entry.contentHtml ?? entry.summaryHtml ?? '').slice(0, 2000);
  return `${words}\n${entry.publishedAt ?? ''}\n${url ?? ''}`;
}

/** 96 bits of SHA-1: short enough to store in thousands, long enough never to meet by chance. */
function shortHash(text: string): string {
  return hash('sha1', text, 'base64url').slice(0, 16);
}
