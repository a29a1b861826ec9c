// Everybody who is tied to a publisher through its owner, each with the way from them down to the publisher.
import type { CountryCode } from '../countries.ts';
import type { Holder, HolderTie, Owner, OwnerId } from './owner.ts';
import { getOwner, owners } from './owners.ts';

/** `public service`: a state stands behind the publisher and is kept from what it reports. */
export type TieKind = 'owner' | HolderTie | 'public service' | 'holding';

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
  /** The tie is to a state, or to somebody or something by way of one: states are in the news every day. */
  readonly isOfState: boolean;
  /** Whose state it is, or who rules it; null also where the state is kept from what the publisher reports. */
  readonly country: CountryCode | null;
  /** "vice-president of the United Arab Emirates", for a ruler. */
  readonly office: string | null;
  /** What keeps the state out, as a sentence begins: "by law". */
  readonly independence: string | null;
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
  'public service',
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
  const step = {
    words: owner.kind === 'public' || owner.kind === 'state' ? 'runs' : 'owns',
    of: publisherName,
  };
  const top = { owner, below: isOwnName ? [] : [step], isShare: false, isOfState: false, independence: null };
  const found: OwnerTie[] = isOwnName
    ? []
    : [tieOf('owner', owner, [step], { from: owner, isOfState: false })];
  collect(top, publisherName, new Set([ownerId]), found);
  return found
    .filter(({ names }) => names.length > 0)
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.path.length - b.path.length);
}

interface Level {
  readonly owner: Owner;
  readonly below: readonly TieStep[];
  /** It has a share only: whoever holds all of it has no more of the publisher. */
  readonly isShare: boolean;
  /** It is a state, or stands above one. */
  readonly isOfState: boolean;
  /** Of the publisher, from what was passed on the way up. */
  readonly independence: string | null;
}

/** The holders of the level's owner, theirs, and what else they hold. */
function collect(level: Level, publisherName: string, seen: Set<OwnerId>, found: OwnerTie[]): void {
  const { owner, below } = level;
  const asSubject = below.length > 0;
  if (asSubject) found.push(...holdingTies(level, publisherName, seen));
  for (const holder of owner.heldBy ?? []) {
    const path = [{ words: wordsOf(holder), of: asSubject ? owner.names[0]! : publisherName }, ...below];
    const independence = level.independence ?? independenceOf(owner);
    const kind = kindOf(holder.tie, level.isShare, independence);
    const isOfState = isOfStateAt(level) || holder.tie === 'state';
    const origin = { from: owner, isOfState, independence: kind === 'public service' ? independence : null };
    if (!('owner' in holder)) {
      found.push(inlineTie(kind, holder, path, origin));
      continue;
    }
    if (seen.has(holder.owner)) continue;
    seen.add(holder.owner);
    const row = getOwner(holder.owner);
    found.push(tieOf(kind, row, path, origin));
    const above = { owner: row, below: path, isShare: kind === 'shareholder', isOfState, independence };
    if (isStrong(kind) || kind === 'shareholder') collect(above, publisherName, seen, found);
  }
}

/** A state's fund is in the news as often as the state. */
const isOfStateAt = ({ owner, isOfState }: Level) => isOfState || owner.kind === 'state';

function kindOf(tie: HolderTie, isShare: boolean, independence: string | null): TieKind {
  if (isShare && isStrong(tie)) return 'shareholder';
  return tie === 'state' && independence !== null ? 'public service' : tie;
}

/** Those who report for the public have a law of their own. */
function independenceOf({ kind, independence }: Owner): string | null {
  return independence ?? (kind === 'public' ? 'by law' : null);
}

/** What the level's owner holds beside the publisher: as its row says, and other owners in the tables that are its own. */
function holdingTies(level: Level, publisherName: string, seen: ReadonlySet<OwnerId>): readonly OwnerTie[] {
  const { owner, below } = level;
  const isOfState = isOfStateAt(level);
  const stated = (owner.holdings ?? []).map(({ names, words }) => ({ names, words, row: owner }));
  const others = ownersHeldBy(owner.id)
    .filter(({ row }) => !seen.has(row.id))
    .map(({ row, words }) => ({ names: row.names, words: `${words} ${row.names[0]!}`, row }));
  return [...stated, ...others]
    .filter(({ names }) => !names.some((name) => isNameOf(name, publisherName)))
    .map(({ names, words, row }) => ({
      ...tieOf('holding', owner, below, { from: row, isOfState }),
      names,
      isBody: true,
      country: null,
      holding: words,
    }));
}

/** Where a tie stands written, and what it comes by way of. */
interface Origin {
  readonly from: Owner;
  readonly isOfState: boolean;
  readonly independence?: string | null;
}

function tieOf(kind: TieKind, row: Owner, path: readonly TieStep[], origin: Origin): OwnerTie {
  const { from, isOfState, independence = null } = origin;
  return {
    kind,
    names: row.names,
    subject: row.names[0]!,
    subjectIsPerson: row.kind === 'person',
    isBody: row.kind !== 'person' && !/ family$/.test(row.names[0]!),
    path,
    holding: null,
    isOfState,
    country: independence === null ? (row.state?.country ?? null) : null,
    office: row.state?.office ?? null,
    independence,
    source: from.source,
    asOf: from.asOf,
  };
}

function inlineTie(
  kind: TieKind,
  { tie, names }: Pick<Holder, 'tie'> & { names: readonly string[] },
  path: readonly TieStep[],
  { from, isOfState, independence = null }: Origin,
): OwnerTie {
  const subjectIsPerson = tie === 'controlling person' || tie === 'leading person';
  const unknown = { holding: null, country: null, office: null };
  const common = { kind, names, subject: names[0]!, subjectIsPerson, path, ...unknown };
  return {
    ...common,
    isBody: tie === 'parent' || tie === 'state',
    isOfState,
    independence,
    source: from.source,
    asOf: from.asOf,
  };
}

function wordsOf(holder: Holder): string {
  return holder.words ?? usualWords[holder.tie];
}

const isStrong = (tie: TieKind) => tie === 'parent' || tie === 'controlling person' || tie === 'state';

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
