// What a row of the ownership tables says: who owns publishers, who stands behind the owner, where it can be checked.
import type { OwnerKind } from '../../model/publisher.ts';
import type { CountryCode } from '../countries.ts';

/** Kebab-case; publishers and other owners name an owner by it. */
export type OwnerId = string;

/**
 * How somebody stands to an owner:
 * `parent` holds it, or its largest part; `controlling person` (or family) decides in it;
 * `leading person` founded, chairs or leads it, which says nothing of shares; `shareholder` has a large share, or has
 * agreed to buy one; `state` owns or pays for it; `funder` pays for it, or
 * makes what it publishes.
 */
export type HolderTie =
  | 'parent'
  | 'controlling person'
  | 'leading person'
  | 'shareholder'
  | 'state'
  | 'funder';

export type Holder = {
  tie: HolderTie;
  /** Between the holder's name and the owner's: "is the largest shareholder of"; where it is not the usual word. */
  words?: string;
} & (
  | { /** A row of its own: it holds several, or has other holdings. */ owner: OwnerId }
  | { /** As `names` of an owner; the source is that of the row. */ names: readonly string[] }
);

/** Something else in the same hands, which news may be about. */
export type Holding = {
  /** Under which news text speaks of it. */
  names: readonly string[];
  /** What the owner has to do with it, as a sentence about the owner goes on: "founded Amazon and chairs it". */
  words: string;
};

export type Owner = {
  id: OwnerId;
  /** First as a sentence says it ("the BBC"), then the other names under which news text speaks of the same. */
  names: readonly string[];
  kind: OwnerKind;
  /** What a page adds in brackets where the holders' names would say too little: "held by its readers". */
  about?: string;
  /**
   * It is a state, or somebody who rules one: news that is about the country with weight is about it.
   * `office` where it is a person: "vice-president of the United Arab Emirates".
   */
  state?: { country: CountryCode; office?: string };
  /**
   * What keeps a state that owns or pays for it out of what it reports, as a sentence begins: "by royal charter".
   * Those of kind `public` have it "by law" where nothing is said.
   */
  independence?: string;
  heldBy?: readonly Holder[];
  holdings?: readonly Holding[];
  /** Where a reader can check: a page of the owner, a report, a register, a regulator. */
  source: string;
  /** 'YYYY-MM': the last month for which it is known to be so. */
  asOf: string;
};
