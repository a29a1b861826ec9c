// Whose an address is: its host, and whether two hosts are of one owner.
import { isSharedByPath, ownedDomain } from './shared-hosts.ts';

/** Without `www.`; '' for what is no address. */
export function hostOf(address: string | null): string {
  return (URL.parse(address ?? '')?.hostname ?? '').replace(/^www\./, '');
}

/** "feeds.paper.example" and "www.paper.example" are one; "paper.co.uk" and "other.co.uk" are not. Hosts without www. */
export function areOneDomain(a: string, b: string): boolean {
  // Where the path tells neighbours apart, one may name the other's.
  if (a === '' || b === '' || isSharedByPath(a) || isSharedByPath(b)) return false;
  if (a === b) return true;
  if (/[\d:\]]$/.test(a)) return false;
  return ownedDomain(a) === ownedDomain(b);
}
