// Whether news is about a state: a country in the news is its state only where politics or war is what it is about.
import { type CountryCode, findCountry } from '../catalogue/countries.ts';
import type { EntityMention, TopicWeight } from '../model/article.ts';
import { bareName } from './bare-name.ts';

type Named = Pick<EntityMention, 'name' | 'kind' | 'salience'>;

/** Politics; war and peace. */
const stateTopics: ReadonlySet<string> = new Set(['11000000', '16000000']);
const minTopicWeight = 0.5;

/** Most of what a name in the title of all articles, or six mentions, would reach: see `salienceOf` of the article stage. */
const minCountrySalience = 0.45;
const minBodySalience = 0.4;
/** A state that has no say in what is reported: only where it is what the news is about. */
const minIndependentSalience = 0.5;

/** States are named in passing every day: what it is about has more weight than that. */
export function hasWeight({ kind, salience }: Named, isIndependent: boolean): boolean {
  if (isIndependent) return salience >= minIndependentSalience;
  return salience >= (kind === 'place' ? minCountrySalience : minBodySalience);
}

/**
 * Whether the entity, in news on these topics, is the state: "Qatar" in politics and war, but not in sport or trade;
 * "Qatar's Foreign Ministry", "the Qatari government", "the Qatari army" anywhere.
 */
export function isState(entity: Named, country: CountryCode, topics: readonly TopicWeight[]): boolean {
  const forms = formsOf(country);
  const bare = bareName(entity.name);
  if (entity.kind === 'organisation') return forms.body.test(bare);
  return entity.kind === 'place' && forms.names.has(bare) && isOnStates(topics);
}

function isOnStates(topics: readonly TopicWeight[]): boolean {
  return topics.some(({ topic, weight }) => stateTopics.has(topic) && weight >= minTopicWeight);
}

const fields =
  'foreign|foreign affairs|defence|defense|interior|finance|energy|health|justice|trade|commerce|culture|information|economy|transport|education';
const bodies = `(?:federal )?(?:government|state|cabinet|parliament|presidency|royal (?:family|court|house)|ruling family|central bank|embassy|authorities|armed forces|army|military|navy|air force|security forces|(?:${fields}) ministry|(?:ministry|department) of (?:${fields}))`;

interface Forms {
  readonly names: ReadonlySet<string>;
  readonly body: RegExp;
}

const kept = new Map<CountryCode, Forms>();

function formsOf(code: CountryCode): Forms {
  let forms = kept.get(code);
  if (forms === undefined) {
    const country = findCountry(code);
    const names = country ? [country.name, ...country.aliases].map(bareName) : [];
    const before = [...names, ...(country?.demonyms ?? []).map(bareName)];
    forms = {
      names: new Set(names),
      body: new RegExp(`^(?:${before.map(escaped).join('|')}) ${bodies}$`),
    };
    kept.set(code, forms);
  }
  return forms;
}

const escaped = (text: string) => text.replace(/[^\p{L}\p{N} ]/gu, '\\$&');
