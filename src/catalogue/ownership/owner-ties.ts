// Everybody who is tied to a publisher through its owner, each with the way from them down to the publisher.
import type { Holder, HolderTie, Owner, OwnerId } from './owner.ts';
import { getOwner, owners } from './owners.ts';

export type TieKind = 'owner' | HolderTie | 'holding';

/** One step down: "owns", "Dow Jones & Company". */
export interface TieStep {
  readonly words: string;
  readonly of: string;
}

export interface OwnerTie {
  readonly kind: TieKind;
  /** Under which news text speaks of whom the tie is to. */
  readonly names: readonly string[];
  /** Whom a sentence about the tie begins with: the tied one, or for a holding who holds it. */
  readonly subject: string;
  readonly subjectIsPerson: boolean;
  /** A company or body: what is named is nobody's surname. */
  readonly isBody: boolean;
  /** From the subject down to the publisher. */
  readonly path: readonly TieStep[];
  /** What the subject has to do with the holding; null for the other kinds. */
  readonly holding: string | null;
  readonly source: string;
  readonly asOf: string;
}

const usualWords: Readonly<Record<HolderTie, string>> = {
  parent: 'owns',
  'controlling person': 'controls',
  'leading person': 'founded',
  shareholder: 'is a large shareholder of',
  state: 'owns',
  funder: 'funds',
};

const order: readonly TieKind[] = [
  'owner',
  'parent',
  'controlling person',
  'state',
  'shareholder',
  'leading person',
  'funder',
  'holding',
];

/**
 * The closest ties first. A publisher that is named like its owner ("BBC News") has no tie of kind `owner`: that the
 * BBC writes of the BBC needs no telling.
 *
 * @param publisherName as pages name it.
 */
export function ownerTies(ownerId: OwnerId, publisherName: string): readonly OwnerTie[] {
  const owner = getOwner(ownerId);
  const isOwnName = owner.names.some((name) => isNameOf(name, publisherName));
  const step = { words: owner.kind === 'public' ? 'runs' : 'owns', of: publisherName };
  const found: OwnerTie[] = isOwnName ? [] : [tieOf('owner', owner, [step], owner)];
  collect(
    { owner, below: isOwnName ? [] : [step], isShare: false },
    publisherName,
    new Set([ownerId]),
    found,
  );
  return found
    .filter(({ names }) => names.length > 0)
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.path.length - b.path.length);
}

interface Level {
  readonly owner: Owner;
  readonly below: readonly TieStep[];
  /** It has a share only: whoever holds all of it has no more of the publisher. */
  readonly isShare: boolean;
}

/** The holders of the level's owner, theirs, and what else they hold. */
function collect(
  { owner, below, isShare }: Level,
  publisherName: string,
  seen: Set<OwnerId>,
  found: OwnerTie[],
): void {
  const asSubject = below.length > 0;
  if (asSubject) found.push(...holdingTies(owner, below, publisherName, seen));
  for (const holder of owner.heldBy ?? []) {
    const path = [{ words: wordsOf(holder), of: asSubject ? owner.names[0]! : publisherName }, ...below];
    const kind = isShare && isStrong(holder.tie) ? 'shareholder' : holder.tie;
    if (!('owner' in holder)) {
      found.push(inlineTie(kind, holder, path, owner));
      continue;
    }
    if (seen.has(holder.owner)) continue;
    seen.add(holder.owner);
    const row = getOwner(holder.owner);
    found.push(tieOf(kind, row, path, owner));
    const level = { owner: row, below: path, isShare: kind === 'shareholder' };
    if (isStrong(kind) || kind === 'shareholder') collect(level, publisherName, seen, found);
  }
}

/** What `owner` holds beside the publisher: as its row says, and the other owners in the tables that are its own. */
function holdingTies(
  owner: Owner,
  path: readonly TieStep[],
  publisherName: string,
  seen: ReadonlySet<OwnerId>,
): readonly OwnerTie[] {
  const stated = (owner.holdings ?? []).map(({ names, words }) => ({ names, words, row: owner }));
  const others = ownersHeldBy(owner.id)
    .filter(({ row }) => !seen.has(row.id))
    .map(({ row, words }) => ({ names: row.names, words: `${words} ${row.names[0]!}`, row }));
  return [...stated, ...others]
    .filter(({ names }) => !names.some((name) => isNameOf(name, publisherName)))
    .map(({ names, words, row }) => ({
      ...tieOf('holding', owner, path, row),
      names,
      isBody: true,
      holding: words,
    }));
}

function tieOf(kind: TieKind, row: Owner, path: readonly TieStep[], from: Owner): OwnerTie {
  return {
    kind,
    names: row.names,
    subject: row.names[0]!,
    subjectIsPerson: row.kind === 'person',
    isBody: row.kind !== 'person' && !/ family$/.test(row.names[0]!),
    path,
    holding: null,
    source: from.source,
    asOf: from.asOf,
  };
}

function inlineTie(
  kind: HolderTie,
  { tie, names }: Pick<Holder, 'tie'> & { names: readonly string[] },
  path: readonly TieStep[],
  from: Owner,
): OwnerTie {
  const subjectIsPerson = tie === 'controlling person' || tie === 'leading person';
  const common = { kind, names, subject: names[0]!, subjectIsPerson, path, holding: null };
  return {
    ...common,
    isBody: tie === 'parent' || tie === 'state',
    source: from.source,
    asOf: from.asOf,
  };
}

function wordsOf(holder: Holder): string {
  return holder.words ?? usualWords[holder.tie];
}

const isStrong = (tie: HolderTie) => tie === 'parent' || tie === 'controlling person' || tie === 'state';

let heldBy: ReadonlyMap<OwnerId, readonly { row: Owner; words: string }[]> | null = null;

/** Owners that another owner holds whole or controls. */
function ownersHeldBy(id: OwnerId): readonly { row: Owner; words: string }[] {
  heldBy ??= Map.groupBy(
    owners.flatMap((row) =>
      (row.heldBy ?? []).flatMap((holder) =>
        'owner' in holder && (holder.tie === 'parent' || holder.tie === 'controlling person')
          ? [{ by: holder.owner, row, words: wordsOf(holder) }]
          : [],
      ),
    ),
    ({ by }) => by,
  );
  return heldBy.get(id) ?? [];
}

/** "the BBC" is what "BBC News" is called; "Sky Group" is not what "Sky News" is. */
export function isNameOf(name: string, publisherName: string): boolean {
  const [one, whole] = [bare(name), bare(publisherName)];
  return whole === one || whole.startsWith(`${one} `);
}

const bare = (name: string) =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[.,!’']/g, '');
