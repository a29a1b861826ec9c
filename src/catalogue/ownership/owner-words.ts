// An owner as a page names it, and the end of the chain of owners.
import type { Holder, Owner, OwnerId } from './owner.ts';
import { getOwner } from './owners.ts';

/** "Dow Jones & Company (News Corp, Lachlan Murdoch)"; begins small where a sentence would: "the BBC (royal charter)". */
export function ownerWords(id: OwnerId): string {
  const owner = getOwner(id);
  const behind = owner.about ?? behindWords(owner);
  return behind === '' ? owner.names[0]! : `${owner.names[0]} (${behind})`;
}

/** At most two levels up: more would no longer be read in a table. */
function behindWords(owner: Owner): string {
  const strong = holding(owner);
  if (strong.length > 0) {
    const only = strong.length === 1 ? strong[0]! : null;
    const above = only && 'owner' in only ? holding(getOwner(only.owner)) : [];
    return named([...strong, ...above]);
  }
  const others = owner.heldBy ?? [];
  const shareholders = others.filter(({ tie }) => tie === 'shareholder');
  if (shareholders.length > 0) return `shareholders: ${named(shareholders)}`;
  const funders = others.filter(({ tie }) => tie === 'funder');
  if (funders.length > 0) return `funded by ${named(funders)}`;
  return named(others);
}

function holding(owner: Owner): readonly Holder[] {
  return (owner.heldBy ?? []).filter(
    ({ tie }) => tie === 'parent' || tie === 'controlling person' || tie === 'state',
  );
}

const named = (holders: readonly Holder[]) => [...new Set(holders.map(holderName))].join(', ');

function holderName(holder: Holder): string {
  return 'owner' in holder ? getOwner(holder.owner).names[0]! : holder.names[0]!;
}

/**
 * In whose hands an owner is: up the chain for as long as there is one parent, or where there is none one person or
 * family in control. Two owners with one such end are not independent of each other. States are no such end: the
 * broadcasters of one state have charters and councils of their own.
 */
export function handsOf(id: OwnerId): string {
  const seen = new Set<OwnerId>();
  let owner = getOwner(id);
  while (!seen.has(owner.id)) {
    seen.add(owner.id);
    const parents = (owner.heldBy ?? []).filter(({ tie }) => tie === 'parent');
    const people = (owner.heldBy ?? []).filter(({ tie }) => tie === 'controlling person');
    const above = parents.length > 0 ? parents : people;
    if (above.length !== 1) break;
    const holder = above[0]!;
    if (!('owner' in holder)) return holder.names[0]!;
    owner = getOwner(holder.owner);
  }
  return owner.names[0]!;
}
