// Names known beforehand: listed companies, countries, cities and great organisations, as one lookup table.
import { cities } from '../../catalogue/cities.ts';
import { companies as catalogueCompanies } from '../../catalogue/companies.ts';
import { doubtfulForms } from '../../catalogue/company-signs.ts';
import { countries } from '../../catalogue/countries.ts';
import { knownOrganisations } from '../../catalogue/known-organisations.ts';
import { knownRegions } from '../../catalogue/known-regions.ts';
import type { EntityKey, EntityKind } from '../../model/article.ts';
import { foldName } from '../words/letters.ts';
import { PhraseTable } from '../words/phrase-table.ts';

export interface KnownName {
  readonly key: EntityKey;
  readonly kind: EntityKind;
  /** The name by which it is best known. */
  readonly name: string;
  readonly ticker: string | null;
  readonly exchange: string | null;
  /** Also an ordinary word or something else's name: believed only with more evidence. */
  readonly ambiguous: boolean;
  /** This form of the name is written in capitals only ("NATO", "US"). */
  readonly acronym: boolean;
  /** This form ends in an s: words' hashes do not tell "Hamas" from "Hama". */
  readonly endsInS: boolean;
  /** This form ends in 's ("Wendy's"): without it the name is somebody else's. */
  readonly possessive: boolean;
  /** This form's last word has a capital: "Indian Oil" is a company, "Indian oil" a trade. */
  readonly capitalTail: boolean;
}

export interface ListedCompany {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly ticker: string;
  readonly exchange: string;
  readonly ambiguous?: true;
}

export interface Gazetteer {
  readonly table: PhraseTable;
  readonly names: readonly KnownName[];
}

export function companyKey(exchange: string | null, ticker: string): EntityKey {
  return exchange ? `company:${exchange}:${ticker}` : `company:${ticker}`;
}

let operatorCompanies: readonly ListedCompany[] = [];
let made: Gazetteer | null = null;

/** Companies that this installation knows beyond the catalogue; they win over names of the catalogue. */
export function setOperatorCompanies(companies: readonly ListedCompany[]): void {
  operatorCompanies = companies;
  made = null;
}

/** Made at first use and kept. */
export function gazetteer(): Gazetteer {
  made ??= makeGazetteer();
  return made;
}

type AddNames = (
  forms: readonly string[],
  fields: Pick<KnownName, 'key' | 'kind' | 'name' | 'ticker' | 'exchange'>,
  ambiguousFirst: boolean,
) => void;

/** Later forms replace earlier ones that are spelled alike: countries cities, cities regions, and bodies all three. */
function addPlaces(add: AddNames): void {
  for (const { name, aliases = [], ambiguous } of [...knownRegions, ...cities, ...countries]) {
    add(
      [name, ...aliases],
      { key: `place:${foldName(name)}`, kind: 'place', name, ticker: null, exchange: null },
      ambiguous === true,
    );
  }
}

function makeGazetteer(): Gazetteer {
  const names: KnownName[] = [];
  const rows: [string, number][] = [];
  const add: AddNames = (forms, fields, ambiguousFirst) => {
    for (const [index, form] of forms.entries()) {
      const plain = form
        .replace(/^the\s+/i, '')
        .replace(/[.,]$/, (sign) => (/\.\w\.$/.test(form) ? sign : ''));
      // Of "e&" only the letter would be looked for.
      if (/^\p{L}&$/u.test(plain)) continue;
      rows.push([plain, names.length]);
      names.push({
        ...fields,
        ambiguous: (ambiguousFirst && index === 0) || (fields.kind === 'company' && doubtfulForms.has(form)),
        acronym: /^[\p{Lu}.]{2,6}$/u.test(plain),
        endsInS: /s$/i.test(plain.replace(/['’]s$/, '')),
        possessive: /['’]s$/.test(plain),
        capitalTail: /(?:^|[\s-])\p{Lu}[^\s-]*$/u.test(plain),
      });
    }
  };
  addPlaces(add);
  for (const organisation of knownOrganisations) {
    const [name = ''] = organisation;
    add(
      organisation,
      { key: `organisation:${foldName(name)}`, kind: 'organisation', name, ticker: null, exchange: null },
      false,
    );
  }
  for (const company of [...catalogueCompanies, ...operatorCompanies]) {
    const { name, ticker, exchange } = company;
    const fields = { key: companyKey(exchange, ticker), kind: 'company' as const, name, ticker, exchange };
    add([name, ...company.aliases], fields, company.ambiguous === true);
  }
  return { table: new PhraseTable(rows), names };
}
