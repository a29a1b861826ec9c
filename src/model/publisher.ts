// Who runs a source: the name a reader trusts, and who owns it.

export type PublisherId = number;

export type OwnerKind =
  | 'listed company'
  | 'private company'
  | 'family'
  | 'trust'
  | 'state'
  | 'public'
  | 'co-operative'
  | 'non-profit'
  | 'university'
  | 'person'
  | 'other';

export interface Publisher {
  readonly id: PublisherId;
  /** kebab-case, unique; used in addresses and in `source:` searches. */
  readonly slug: string;
  readonly name: string;
  /** Origin of the publisher's site, e.g. `https://www.example.com`. */
  readonly site: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** BCP 47. */
  readonly language: string | null;
  /** Plain words: "daily", "agency", "public broadcaster", ... */
  readonly kind: string | null;
  readonly owner: string | null;
  readonly ownerKind: OwnerKind | null;
  /** Names under which the owner, or the owner's owner, occurs in news text. */
  readonly ownerEntities: readonly string[];
  /** Belongs to the bundled fictional newsroom. */
  readonly sample: boolean;
}

export type NewPublisher = Omit<Publisher, 'id'>;
