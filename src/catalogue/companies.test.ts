import { describe, expect, test } from 'vitest';
import { companies } from './companies.ts';
import { findCountry } from './countries.ts';

describe('companies', () => {
  test('a ticker means one company on an exchange', () => {
    const listings = companies.map((company) => `${company.exchange}:${company.ticker}`);
    expect(listings.filter((listing, index) => listings.indexOf(listing) !== index)).toEqual([]);
  });

  test('a name or alias means one company', () => {
    const names = companies.flatMap((company) => [company.name, ...company.aliases]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('tickers have the form that exchanges give them', () => {
    for (const company of companies)
      expect(company.ticker, company.name).toMatch(/^[A-Z0-9&][A-Z0-9.&-]{0,10}$/);
  });

  test('every company has its head office in a known country', () => {
    for (const company of companies) expect(findCountry(company.country), company.name).toBeDefined();
  });

  test('the table reaches beyond one market', () => {
    expect(companies.length).toBeGreaterThanOrEqual(620);
    expect(new Set(companies.map((company) => company.exchange)).size).toBeGreaterThanOrEqual(30);
    expect(companies.filter((company) => company.country === 'US').length).toBeLessThan(companies.length / 2);
  });

  test('names that are common words are marked, and others are not', () => {
    const ambiguous = new Set(
      companies.filter((company) => company.ambiguous).map((company) => company.name),
    );
    for (const name of ['Apple', 'Target', 'Gap', 'Visa', 'Shell', 'Orange', 'Ford', 'Meta', 'Block']) {
      expect(ambiguous.has(name), name).toBe(true);
    }
    for (const name of ['Nvidia', 'Walmart', 'Siemens', 'TSMC'])
      expect(ambiguous.has(name), name).toBe(false);
  });
});
