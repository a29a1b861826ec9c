// Says when a publisher writes about whoever owns it, or about what else its owner holds, as good papers do by hand.
import type { OwnerTie, TieKind } from '../catalogue/ownership/owner-ties.ts';
import { ownershipOf } from '../catalogue/ownership/ownership-of.ts';
import type { EntityMention, TopicWeight } from '../model/article.ts';
import type { Publisher } from '../model/publisher.ts';
import { bareName } from './bare-name.ts';
import { plainName } from './merge-entities.ts';
import { hasWeight, isState } from './state-in-news.ts';
import { ownedWords, sentence, tieSentence } from './tie-sentence.ts';

export interface Disclosure {
  /** As the article or story names whom the tie is to. */
  readonly entity: string;
  /** `tied`: the store knows that they are, and no more. */
  readonly tie: TieKind | 'tied';
  /** "News Corp owns Dow Jones & Company, which owns The Wall Street Journal." */
  readonly sentence: string;
  /** "owned by News Corp", as it goes on after the publisher; null where it is no ownership. */
  readonly ownedBy: string | null;
  /** Where it can be checked, and the last month ('YYYY-MM') it is known for; null where nobody wrote that down. */
  readonly source: string | null;
  readonly asOf: string | null;
}

type Named = Pick<EntityMention, 'name' | 'kind' | 'mentions' | 'salience'>;

/** What an article or story is about. */
export interface NewsSubject {
  /** Strongest first. */
  readonly entities: readonly Named[];
  readonly topics: readonly TopicWeight[];
}

/**
 * The closest tie between the publisher's owner and somebody whom the article or story is about; null where none is
 * known. Whole names count, never a word of them. A place is no owner, but for a country whose state is meant.
 */
export function ownerDisclosure(publisher: Publisher, { entities, topics }: NewsSubject): Disclosure | null {
  if (entities.length === 0) return null;
  const ties = ownershipOf(publisher)?.ties;
  if (!ties) return plainDisclosure(publisher, entities);
  const named = entities.flatMap((entity) => plainForms(entity.name).map((form) => [form, entity] as const));
  const byForm = new Map(named.toReversed());
  for (const tie of ties) {
    const entity = entityOf(tie, byForm) ?? stateOf(tie, entities, topics);
    if (entity === null) continue;
    const { kind, source, asOf } = tie;
    const as = { name: entity.name, isPerson: entity.kind === 'person' };
    const words = { sentence: tieSentence(tie, as), ownedBy: ownedWords(tie, as) };
    return { entity: entity.name, tie: kind, ...words, source, asOf };
  }
  return null;
}

/** Who owns, controls or holds a share of the publisher: not those who lead it, pay for it, or share its owner. */
export function isOwnership({ tie }: Pick<Disclosure, 'tie'>): boolean {
  return tie === 'owner' || tie === 'parent' || tie === 'controlling person' || tie === 'state';
}

function entityOf(tie: OwnerTie, byForm: ReadonlyMap<string, Named>): Named | null {
  for (const name of tie.names) {
    const entity = byForm.get(bareName(name));
    if (entity === undefined || !canBe(entity, tie) || isInPassing(tie, entity)) continue;
    if (!tie.isOfState || hasWeight(entity, tie.independence !== null)) return entity;
  }
  return null;
}

/** The country or one of its bodies, where the tie is to its state or to who rules it. */
function stateOf(
  { country }: OwnerTie,
  entities: readonly Named[],
  topics: readonly TopicWeight[],
): Named | null {
  if (country === null) return null;
  return entities.find((entity) => hasWeight(entity, false) && isState(entity, country, topics)) ?? null;
}

/** "Hearst" is a publishing house, and somebody's surname. */
function canBe(entity: Named, tie: OwnerTie): boolean {
  return entity.kind !== 'place' && !(tie.isBody && entity.kind === 'person');
}

/** More than a single mention outside the title can reach: see `salienceOf` of the article stage. */
const titleSalience = 0.34;

/**
 * "© Elsevier Inc", "Vox Media may earn a commission": a paper's own text names its owner once, and is not about it. What
 * else its owner holds is in the news as often as any company: HBO, where somebody was seen on it.
 */
function isInPassing(tie: OwnerTie, { mentions, salience }: Named): boolean {
  if (tie.kind === 'holding') return salience < titleSalience;
  return tie.kind === 'owner' && mentions <= 1 && salience < titleSalience;
}

/** What can be said of an owner that stands in no table. */
function plainDisclosure(publisher: Publisher, entities: readonly Named[]): Disclosure | null {
  const { owner, name, ownerEntities } = publisher;
  for (const known of [...ownerEntities, ...(owner === null ? [] : [owner])]) {
    const wanted = bareName(known);
    if (wanted.length < 2) continue;
    const entity = entities.find((one) => one.kind !== 'place' && plainForms(one.name).includes(wanted));
    if (entity === undefined) continue;
    const common = { entity: entity.name, source: null, asOf: null };
    if (owner === null)
      return {
        ...common,
        tie: 'tied',
        ownedBy: null,
        sentence: sentence(`${entity.name} has an interest in ${name}`),
      };
    if (isOwnersName(wanted, publisher))
      return {
        ...common,
        tie: 'owner',
        ownedBy: `owned by ${entity.name}`,
        sentence: sentence(`${owner} owns ${name}`),
      };
    const words = `${name} is owned by ${owner}, which is tied to ${entity.name}`;
    return { ...common, tie: 'tied', ownedBy: null, sentence: sentence(words) };
  }
  return null;
}

/** "Kelvane" is Kelvane Holdings; a state's names all mean the state. */
function isOwnersName(wanted: string, { owner, ownerKind }: Publisher): boolean {
  if (owner === null || ownerKind === 'state') return owner !== null;
  const full = bareName(owner);
  return full === wanted || full.startsWith(`${wanted} `);
}

/** Legal forms and group words that one text writes and the next leaves out. */
const companyWords =
  /\s+(?:inc|corp|corporation|company|co|ltd|limited|plc|llc|lp|ag|se|sa|spa|nv|bv|gmbh|group|holdings?)$/u;

/**
 * A name of the text: as it stands, without its legal form, without a title where two words are left. A name of the
 * tables is never shortened: News Corp is not news.
 */
function plainForms(name: string): readonly string[] {
  const bare = bareName(name);
  const untitled = plainName(name);
  return [bare, bare.replace(companyWords, ''), ...(untitled.includes(' ') ? [untitled] : [])];
}
