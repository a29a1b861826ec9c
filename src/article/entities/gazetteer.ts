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
  /** Written with and without an s at the end: "Loblaw", "Loblaws". */
  readonly anyNumber: boolean;
  /** This form ends in 's ("Wendy's"): without it the name is somebody else's. */
  readonly possessive: boolean;
  /** This form where it begins with a digit: "3m" is a length, "3M" a company. */
  readonly exact: string | null;
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

/** Without the article and a closing point: "Inc." */
function plainForm(form: string): string {
  return form.replace(/^the\s+/i, '').replace(/[.,]$/, (sign) => (/\.\w\.$/.test(form) ? sign : ''));
}

/** In capitals, beside a form that is alike but for them. */
function isOtherSpelling(form: string, forms: ReadonlySet<string>): boolean {
  if (form !== form.toUpperCase()) return false;
  const lower = form.toLowerCase();
  for (const other of forms) if (other !== form && other.toLowerCase() === lower) return true;
  return false;
}

/** "Procter & Gamble" is written "Procter and Gamble" too; "S&P" is not written "S and P". */
function withAnd(form: string): readonly string[] {
  const written = form.replace(/(?<=\p{L}{3}) & (?=\p{L}{3})/gu, ' and ');
  return written === form ? [form] : [form, written];
}

function makeGazetteer(): Gazetteer {
  const names: KnownName[] = [];
  const rows: [string, number][] = [];
  const add: AddNames = (forms, fields, ambiguousFirst) => {
    const plainForms = new Set(forms.map(plainForm));
    for (const [index, form] of forms.entries()) {
      const plain = plainForm(form);
      // Of "e&" only the letter would be looked for. "NVIDIA" beside "Nvidia" is no acronym, but another spelling.
      if (/^\p{L}&$/u.test(plain) || isOtherSpelling(plain, plainForms)) continue;
      for (const written of withAnd(plain)) rows.push([written, names.length]);
      const inNumber = /s$/i.test(plain) ? plain.slice(0, -1) : `${plain}s`;
      names.push({
        ...fields,
        ambiguous: (ambiguousFirst && index === 0) || (fields.kind === 'company' && doubtfulForms.has(form)),
        acronym: /^[\p{Lu}.]{2,6}$/u.test(plain),
        endsInS: /s$/i.test(plain.replace(/['’]s$/, '')),
        anyNumber: fields.kind === 'company' && plainForms.has(inNumber),
        possessive: /['’]s$/.test(plain),
        exact: /^\d/.test(plain) ? plain : null,
        capitalTail: /(?:^|[\s.&+-])\p{Lu}[^\s.&+-]*$/u.test(plain),
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
