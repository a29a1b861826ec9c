// Who owns a publisher: from the tables where they know it, so that a row that is mended counts at once everywhere;
// else what was written down when its source was added.
import type { OwnerKind, Publisher } from '../../model/publisher.ts';
import { publishers as catalogue } from '../publishers/publishers.ts';
import { type OwnerTie, ownerTies } from './owner-ties.ts';
import { handsOf, ownerWords } from './owner-words.ts';
import { getOwner } from './owners.ts';

export interface Ownership {
  /** As a sentence goes on after "owned by". */
  readonly owner: string;
  readonly kind: OwnerKind | null;
  /** The end of the chain of owners: publishers with the same one are in the same hands. */
  readonly hands: string;
  /** The closest ties first; null where the tables do not know the publisher. */
  readonly ties: readonly OwnerTie[] | null;
  /** Where it can be checked, and the last month it is known for ('YYYY-MM'); null where nobody wrote that down. */
  readonly source: string | null;
  readonly asOf: string | null;
}

type KnownBy = Pick<Publisher, 'slug' | 'name' | 'site' | 'kind' | 'sample' | 'owner' | 'ownerKind'>;

const kept = new WeakMap<KnownBy, Ownership | null>();

/** Null where the owner is not known. */
export function ownershipOf(publisher: KnownBy): Ownership | null {
  let ownership = kept.get(publisher);
  if (ownership === undefined) {
    ownership = fromTables(publisher) ?? asAdded(publisher);
    kept.set(publisher, ownership);
  }
  return ownership;
}

function fromTables(publisher: KnownBy): Ownership | null {
  const id = ownerIdOf(publisher);
  if (id === undefined) return null;
  const { kind, source, asOf } = getOwner(id);
  return {
    owner: ownerWords(id),
    kind,
    hands: handsOf(id),
    ties: ownerTies(id, publisher.name),
    source,
    asOf,
  };
}

function asAdded({ owner, ownerKind }: KnownBy): Ownership | null {
  if (owner === null) return null;
  return { owner, kind: ownerKind, hands: owner, ties: null, source: null, asOf: null };
}

let bySite: ReadonlyMap<string, string> | null = null;

/** By the site, which stands in the store as the catalogue gave it; only the catalogue states kinds. */
function ownerIdOf({ site, kind, sample }: KnownBy): string | undefined {
  if (sample || site === null || kind === null) return undefined;
  bySite ??= new Map(catalogue.map((known) => [siteKey(known.site), known.owner]));
  return bySite.get(siteKey(site));
}

const siteKey = (site: string) => site.replace(/\/+$/, '');
