// Says when a publisher writes about whoever owns it, or about what else its owner holds, as good papers do by hand.
import type { OwnerTie, TieKind, TieStep } from '../catalogue/ownership/owner-ties.ts';
import { ownershipOf } from '../catalogue/ownership/ownership-of.ts';
import type { EntityMention } from '../model/article.ts';
import type { Publisher } from '../model/publisher.ts';
import { plainName } from './merge-entities.ts';
import { RecentMap } from './recent-map.ts';

export interface Disclosure {
  /** As the article or story names whom the tie is to. */
  readonly entity: string;
  /** `tied`: the store knows that they are, and no more. */
  readonly tie: TieKind | 'tied';
  /** "News Corp owns Dow Jones & Company, which owns The Wall Street Journal." */
  readonly sentence: string;
  /** Where it can be checked, and the last month ('YYYY-MM') it is known for; null where nobody wrote that down. */
  readonly source: string | null;
  readonly asOf: string | null;
}

type Named = Pick<EntityMention, 'name' | 'kind' | 'mentions' | 'salience'>;

/**
 * The closest tie between the publisher's owner and somebody whom the article or story is about; null where none is
 * known. Whole names count, never a word of them, and no places: a country is not its government.
 *
 * @param entities of the article or story, strongest first.
 */
export function ownerDisclosure(publisher: Publisher, entities: readonly Named[]): Disclosure | null {
  if (entities.length === 0) return null;
  const ties = ownershipOf(publisher)?.ties;
  if (!ties) return plainDisclosure(publisher, entities);
  const named = entities.flatMap((entity) => plainForms(entity.name).map((form) => [form, entity] as const));
  const byForm = new Map(named.toReversed());
  for (const tie of ties) {
    for (const name of tie.names) {
      const entity = byForm.get(bareName(name));
      if (entity === undefined || !canBe(entity, tie) || isImprint(tie, entity)) continue;
      const { kind, source, asOf } = tie;
      return { entity: entity.name, tie: kind, sentence: tieSentence(tie, entity), source, asOf };
    }
  }
  return null;
}

/** Who owns, controls or holds a share of the publisher: not those who lead it, pay for it, or share its owner. */
export function isOwnership({ tie }: Pick<Disclosure, 'tie'>): boolean {
  return tie === 'owner' || tie === 'parent' || tie === 'controlling person' || tie === 'state';
}

/** "Hearst" is a publishing house, and somebody's surname. */
function canBe(entity: Named, tie: OwnerTie): boolean {
  return entity.kind !== 'place' && !(tie.isBody && entity.kind === 'person');
}

/** More than a single mention outside the title can reach: see `salienceOf` of the article stage. */
const titleSalience = 0.34;

/** "© Elsevier Inc", "Vox Media may earn a commission": a paper's own text names its owner once, and is not about it. */
function isImprint(tie: OwnerTie, entity: Named): boolean {
  return tie.kind === 'owner' && entity.mentions <= 1 && entity.salience < titleSalience;
}

function tieSentence(tie: OwnerTie, entity: Named): string {
  const { subject, path, holding } = tie;
  if (holding !== null) {
    const who = tie.subjectIsPerson ? 'who' : 'which';
    return sentence(`${subject}, ${who} ${pathWords(path)}, ${holding}`);
  }
  // "The Thomson family" alone would not say why a story about David Thomson is meant.
  const isOfFamily = entity.kind === 'person' && / family$/.test(subject);
  return sentence(
    isOfFamily
      ? `${entity.name} is of ${subject}, which ${pathWords(path)}`
      : `${subject} ${pathWords(path)}`,
  );
}

function pathWords(path: readonly TieStep[]): string {
  return path.map(({ words, of }) => `${words} ${of}`).join(', which ');
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
      return { ...common, tie: 'tied', sentence: sentence(`${entity.name} has an interest in ${name}`) };
    if (isOwnersName(wanted, publisher))
      return { ...common, tie: 'owner', sentence: sentence(`${owner} owns ${name}`) };
    const words = `${name} is owned by ${owner}, which is tied to ${entity.name}`;
    return { ...common, tie: 'tied', sentence: sentence(words) };
  }
  return null;
}

/** "Kelvane" is Kelvane Holdings; a state's names all mean the state. */
function isOwnersName(wanted: string, { owner, ownerKind }: Publisher): boolean {
  if (owner === null || ownerKind === 'state') return owner !== null;
  const full = bareName(owner);
  return full === wanted || full.startsWith(`${wanted} `);
}

const sentence = (words: string) =>
  `${words.charAt(0).toUpperCase()}${words.slice(1)}${words.endsWith('.') ? '' : '.'}`;

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

/** Names come again and again: the last few thousand are kept. */
const bareNames = new RecentMap<string, string>(8_000);

/** Lower case, no accents, no article in front, no full stops and commas; a title stays: one Mansour is no sheikh. */
function bareName(name: string): string {
  const known = bareNames.get(name);
  if (known !== undefined) return known;
  const bare = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.,]/g, '')
    .replace(/[’']s?(?!\p{L})/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^the /u, '');
  bareNames.set(name, bare);
  return bare;
}
