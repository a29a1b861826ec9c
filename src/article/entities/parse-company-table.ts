// Listed companies as an operator writes them: a line of comma-separated values each, as spreadsheets save them.
import type { ListedCompany } from './gazetteer.ts';

/** `row`: the line's number in the file, from 1. */
export interface BadRow {
  readonly row: number;
  readonly problem: string;
}

export interface CompanyTable {
  readonly companies: readonly ListedCompany[];
  readonly badRows: readonly BadRow[];
}

/** Most companies that a table may have: each has names to be looked for at every word of the news. */
export const maxCompanies = 20_000;
const maxNameChars = 80;
const maxAliases = 20;
const header = /^\s*"?name"?\s*,/i;

/**
 * `name,ticker,exchange,other names,ambiguous`: the last two may be left out; other names are parted by `|`, and
 * `ambiguous` (yes or no) says that the name is also a word, a place's or a person's. A value with a comma stands in
 * double quotes, with a double quote in it doubled (RFC 4180, but for line ends inside values). Empty lines, lines that
 * begin with `#` and a heading line are passed over. Every row that cannot be used is named with the reason.
 */
export function parseCompanyTable(text: string): CompanyTable {
  const companies: ListedCompany[] = [];
  const badRows: BadRow[] = [];
  const seen = new Map<string, number>();
  for (const [i, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const row = i + 1;
    if (line.trim() === '' || line.startsWith('#') || (companies.length === 0 && header.test(line))) continue;
    const company = companyOf(line);
    if (typeof company === 'string') {
      badRows.push({ row, problem: company });
      continue;
    }
    const problem = clashOf(company, row, seen);
    if (problem !== null) badRows.push({ row, problem });
    else if (companies.length >= maxCompanies) {
      return { companies, badRows: [...badRows, { row, problem: `more than ${maxCompanies} companies` }] };
    } else companies.push(company);
  }
  return { companies, badRows };
}

/** The company, or what is wrong with the line. */
function companyOf(line: string): ListedCompany | string {
  const values = valuesOf(line);
  if (values === null) return 'a double quote is opened and not closed, or stands inside a value';
  if (values.length < 3) return 'it needs a name, a ticker and an exchange, with commas between';
  if (values.length > 5) return 'more than five values; one that has a comma needs double quotes';
  const [name = '', ticker = '', exchange = '', others = '', ambiguous = ''] = values;
  const aliases = others.split('|').flatMap((other) => other.trim() || []);
  for (const one of [name, ...aliases]) {
    if (one.length < 2 || one.length > maxNameChars)
      return `"${shortened(one)}" is no name of 2 to ${maxNameChars} signs`;
    if (!/\p{Lu}|\p{Lo}|\d/u.test(one)) return `"${one}" has no capital: as a name it would never be found`;
  }
  if (aliases.length > maxAliases) return `more than ${maxAliases} other names`;
  if (!/^[A-Za-z0-9][A-Za-z0-9.&-]{0,11}$/.test(ticker)) return `"${shortened(ticker)}" is no ticker`;
  if (!/^\p{L}[\p{L}\d .&-]{0,29}$/u.test(exchange)) return `"${shortened(exchange)}" is no exchange`;
  if (!/^(?:yes|no|true|false)?$/i.test(ambiguous)) return `"${shortened(ambiguous)}" is neither yes nor no`;
  const company = { name, ticker: ticker.toUpperCase(), exchange, aliases };
  return /^(?:yes|true)$/i.test(ambiguous) ? { ...company, ambiguous: true } : company;
}

/** Two rows for one listing, or one name for two companies. */
function clashOf(company: ListedCompany, row: number, seen: Map<string, number>): string | null {
  const listing = `${company.exchange}:${company.ticker}`;
  const keys = [listing, ...[company.name, ...company.aliases].map((name) => `name ${name.toLowerCase()}`)];
  for (const key of new Set(keys)) {
    const earlier = seen.get(key);
    if (earlier === undefined) continue;
    const what = key === listing ? listing : `the name "${key.slice(5)}"`;
    return `${what} stands in row ${earlier} already`;
  }
  for (const key of keys) seen.set(key, row);
  return null;
}

function valuesOf(line: string): string[] | null {
  const values: string[] = [];
  const value = /\s*(?:"((?:[^"]|"")*)"|([^",]*))\s*(,|$)/y;
  for (;;) {
    const match = value.exec(line);
    if (match === null) return null;
    values.push((match[1]?.replaceAll('""', '"') ?? match[2]!).trim());
    if (match[3] === '') return values;
  }
}

const shortened = (value: string) => (value.length > 40 ? `${value.slice(0, 40)}...` : value);
