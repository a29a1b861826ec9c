// Who and what a story names: role as the articles give it, a company's listing, a price only as reported, who owns whom.

import type { EntityMention } from '../../../model/article.ts';
import { addressPart } from '../../address-part.ts';
import type { OwnerInStory } from '../../components/owners-in-story.ts';
import { listingWords } from '../../format/exchange-name.ts';
import { typeset } from '../../format/typeset.ts';

export interface EntityLine {
  readonly key: string;
  readonly name: string;
  readonly href: string;
  /** "Mayor of Port Merrow", "Listed on the Vesper Exchange as KLV"; "Place" where the articles say no more. */
  readonly about: string;
  /** "KLV down 4.2 %", the move as an article reports it. */
  readonly move: string | null;
  readonly direction: 'up' | 'down' | null;
  /** "Owns The Merrow Courier, which reports here", or how else it is tied to a publisher; null where it is to none. */
  readonly owns: string | null;
  readonly followed: boolean;
}

const shown = 8;

const kinds: Readonly<Record<EntityMention['kind'], string>> = {
  person: 'Person',
  organisation: 'Organisation',
  place: 'Place',
  company: 'Company',
};

/** A name that stands twice, once as a place and once as a body, is shown once. */
export function entityLines(
  entities: readonly EntityMention[],
  owners: readonly OwnerInStory[],
  isFollowed: (key: string) => boolean,
): readonly EntityLine[] {
  const names = new Set<string>();
  const distinct = entities.filter(({ name }) => !names.has(name) && names.add(name));
  return distinct.slice(0, shown).map((entity) => ({
    key: entity.key,
    name: entity.name,
    href: entityHref(entity.key),
    about: aboutOf(entity),
    move: entity.reportedMove && [entity.ticker, entity.reportedMove].filter(Boolean).join(' '),
    direction: directionOf(entity.reportedMove),
    owns: ownsWords(owners.filter((owner) => owner.entity === entity.name)),
    followed: isFollowed(entity.key),
  }));
}

export function entityHref(key: string): string {
  return `/entities/${addressPart(key)}`;
}

/** "VSX: KLV", "KLV" */
export function tickerOf({ ticker, exchange }: Pick<EntityMention, 'ticker' | 'exchange'>): string | null {
  if (ticker === null) return null;
  return exchange === null || exchange.includes(' ') ? ticker : `${exchange}: ${ticker}`;
}

function aboutOf(entity: EntityMention): string {
  const listing = listingWords(entity.ticker, entity.exchange);
  const words = listing ?? entity.role ?? kinds[entity.kind];
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Ownership of all its publishers at once; a tie of another kind in the sentence that tells it. */
function ownsWords(owners: readonly OwnerInStory[]): string | null {
  const owned = owners.filter(({ owns }) => owns);
  if (owned.length === 0) return owners[0] ? typeset(owners[0].sentence) : null;
  const names = owned.map(({ publisher }) => publisher.name);
  const verb = owned.every(({ tie }) => tie === 'owner') ? 'Owns' : 'Stands behind';
  return typeset(`${verb} ${names.join(' and ')}, which ${names.length === 1 ? 'reports' : 'report'} here`);
}

/** Which way a reported move goes; null where its words do not tell. */
export function directionOf(move: string | null): EntityLine['direction'] {
  if (move === null) return null;
  if (/\b(down|fell|fall|lost|lower|slip|drop)/i.test(move) || /^[-−]/.test(move)) return 'down';
  return /\b(up|rose|rise|gain|higher|add)/i.test(move) || move.startsWith('+') ? 'up' : null;
}
